"""The words by which the grammar of a sentence about the defendant is known, and verbs as `you` have them."""

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


IRREGULAR = {"is": "are", "was": "were", "has": "have", "does": "do", "goes": "go", "dies": "die", "lies": "lie"}
MODALS = _words("must may can cannot could should shall will would might")
AS_THEY_ARE = MODALS | _words(
    "did had knew went came saw began kept got made took gave told said sent wrote found met spent lost left held "
    "bought brought thought"
)
ADVERBS = _words("also normally still then never always already now once")
NOT_VERBS = _words("this thus his its always perhaps sometimes towards afterwards unless as across plus besides")
OF = _words("of to from with by about against near at towards behind on in into between among beside")
BEFORE_A_CLAUSE = _words("that which what where when whether if because unless while until whom whose how")
AFTER_AN_OBJECT = (
    OF
    | BEFORE_A_CLAUSE
    | _words("for and or nor but onto under over after before during so than a an the any no not as")
    | _words("these those such each least up out back down there here only either both more written within")
    | _words("without outside inside through personally")
)
VERBS = _words(
    "is was has does goes gets moves asks tells keeps attends begins knows believes comes sends gives puts makes takes "
    "hands opens lets lives says writes remains receives removes pays buys brings follows speaks enters finds agrees "
    "continues belongs tries waits poses commits sees hears"
)
NOUNS_TOO = _words(
    "works studies stops leaves offers calls visits uses stays looks walks drives posts needs rings shows plays parks "
    "notes signs names films photographs watches contacts messages texts emails sleeps worships returns reports"
)
LETS = _words("let lets make makes help helps see sees")
ARTICLES = _words("the a an that this another each")
AFTER_A_VERB = _words("the a an it that this there near only as at away another off out up back not any no in")


def is_third(word: str) -> bool:
    """Return whether a word may be a verb as the defendant has it: `tells`, `is`."""
    return word in IRREGULAR or bool(re.fullmatch(r"[a-z]{2,}(?<![suai])s", word) and word not in NOT_VERBS)


def base(verb: str) -> str:
    """Return a verb as `you` have it: `studies` is `study`, and `watches` is `watch`."""
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    return verb[:-2] if re.search(r"(?:ss|sh|ch|x|zz)es$", verb) else verb[:-1]
