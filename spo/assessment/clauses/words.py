"""What the exact words of a clause say, and no more: the verbs, a closed list, what is added, and what is excepted."""

import re

from spo.case.days.week import hours_in
from spo.case.memo import Same, remembered
from spo.guidance import Guidance

from ..cues import first_cue, has_cue
from ..withholding import STREETS

CONTACT = ("directly-or-indirectly", "by-any-means", "telephone-text-email", "communicate-with")
"""The wordings of contact, of which one is read where the words speak of contact at all."""

CHANNELS = tuple(f"names-{of}" for of in ("telephone", "text", "email", "letter", "post", "message", "gift", "payment"))
"""What a closed list of ways of contact may name."""

OF_CONTACT = frozenset((*CONTACT, *CHANNELS))

THROUGH = frozenset({"through-another", "indirectly", "directly-or-indirectly"})
"""What is added to a wording that reaches what another does."""

PLACES = ("attend-or-go-to", "within-metres", "names-loiter")
"""What is forbidden at a place, or near one or a person."""

_CLOSED = dict.fromkeys(("names-telephone", "names-text", "names-email")).keys()
_CONTACT = re.compile(r"\bcontact(?:s|ed|ing)?\b(?! (?:details|list|number))", re.IGNORECASE)
_BY = re.compile(r"\b(?:by|via|through|using|on)\b", re.IGNORECASE)
_FORBIDS = re.compile(
    r"\b(?:not|from|never|prohibit\w*|forb\w+|refrain)\b|^(?:\W*(?:directly or indirectly )?[a-z]+ing\b)", re.IGNORECASE
)
_CAUSES_ONLY = re.compile(
    r"^\W*(?:(?:you|he|she|they|the defendant) )?(?:(?:must|shall|may) )?(?:not )?(?:to |from )?"
    r"(?:cause|causing|encourag\w+|instruct\w*|ask|asking)\b(?!,? or (?:contact|approach|go|attend))",
    re.IGNORECASE,
)
_SENDS = re.compile(r"\b(?:send|sending|messag\w+|contact\w*|communicat\w+)\b", re.IGNORECASE)
_ATTENDS = re.compile(r"^\W*(?:(?:you|he|she|the defendant) )?(?:(?:must|shall) )?(?:to )?attend\b", re.IGNORECASE)
NUMBER = re.compile(r"(?<!\w)(?:\+44|0)\d[\d ]{7,12}\d(?!\w)")
APPROVAL = re.compile(
    r",?\s*\b(?:without|(?:except|save|unless|other than)\b(?: with| by)?) (?:[\w’']+ ){0,5}?"
    r"(?:approval|consent|permission|agreement)\b[^,;.]*,?",
    re.IGNORECASE,
)
_FOLLOWS_ONLINE = re.compile(
    r"\bfollow(?:ing)?\b(?:(?!\bor\b)[^,;.])*?\b(?:on|through|via|by)\b (?:[\w’'-]+ ){0,4}?"
    r"(?:apps?|applications?|accounts?|social media|online|platforms?|services?|websites?|internet)\b",
    re.IGNORECASE,
)
_EXCEPTED_BY = re.compile(r"(?:except|save|unless|other than|apart from) (?:by|through|via) ([^,;.]+)", re.IGNORECASE)
_LETTER = re.compile(r"\bletters?\b", re.IGNORECASE)
_CARD_OR_NOTE = re.compile(r"\b(?:card|note|postcard)s?\b", re.IGNORECASE)
_OTHER_WRITING = re.compile(r"\b(?:cards?|notes?|writ\w+|postcards?)\b", re.IGNORECASE)
_SENDING = re.compile(r"\bsend(?:s|ing)?\b", re.IGNORECASE)
_OTHER_GIVING = re.compile(r"\b(?:leav\w+|deliver\w*|giv\w+|pass\w*|contact\w*|communicat\w+|writ\w+)\b", re.IGNORECASE)
_BY_HAND = re.compile(
    r"\bunder (?:[\w’']+ ){0,3}(?:wiper|door|mat)s?\b|\bby hand\b"
    r"|\b(?:left|tucked|pinned|taped|stuck) (?:[\w’']+ ){0,3}?(?:on|under|at|by|to|inside) (?:the|her|his|their|an?)\b"
    r"|\bthrough (?:[\w’']+ ){0,3}(?:door|letter ?box)\b",
    re.IGNORECASE,
)
_AFAR = re.compile(
    r"\b(?:across|opposite|(?:other|far) side of|over) the (?:[\w’'-]+ )?(?:road|street|lane|square|car park)\b",
    re.IGNORECASE,
)
_SIGN = re.compile(r"\b(?:signs?|placards?|banners?|waved?|waving|gestur\w+|held up|holding up)\b", re.IGNORECASE)
_VOICE = re.compile(
    r"\b(?:shout\w*|call(?:ed|ing)|yell\w*|spoke|speak\w*|told|tell\w*|ask(?:ed|ing)|scream\w*)\b"
    r"|(?<!that )(?<!which )\bsaid\b",
    re.IGNORECASE,
)
_A_ROAD = re.compile(r"\b(?:road|street|lane)s?\b")
_CAPITALS = re.compile(r"(?P<number>\d+[A-Za-z]?,? )?(?P<names>[A-Z][\w'’]*(?: [A-Z][\w'’]*)+)")


def said(words: str, guidance: Guidance) -> frozenset[str]:
    """Return the entries of `clauses.toml` that the words of a clause say; none where they could not be read.

    What follows an exception is not read as forbidden. A list of ways of contact is closed unless a general word, such
    as `including` or `by any means`, opens it; where it is open, what it names are examples.
    """
    return _said(words, Same(guidance))


@remembered
def _said(words: str, law: Same[Guidance]) -> frozenset[str]:
    guidance, whole = law.held, " ".join(words.split())
    text = APPROVAL.sub(" ", whole)
    start = first_cue(text, guidance.clauses["exception"].cues)
    kept = {"exception": start < len(text), "approval": text != whole}
    text = text[:start].strip()
    found = {key for key, entry in guidance.clauses.items() if has_cue(text, entry.cues, entry.unless)}
    if _requires(text, guidance):
        return frozenset({"requires"})
    if "names-follow" in found and _FOLLOWS_ONLINE.search(text):
        rest = _FOLLOWS_ONLINE.sub(" ", text)
        kept_of = (key for key in ("names-follow", "names-message") if has_cue(rest, guidance.clauses[key].cues))
        found = found - {"names-follow", "names-message"} | {"names-tag", *kept_of}
    if _CAUSES_ONLY.search(text):  # it forbids to have it done, and not to do it: what is no contact a person reads
        of_contact = found & {*CHANNELS, "communicate-with", "names-go-between"} or _CONTACT.search(text)
        return frozenset({"names-go-between"} if of_contact else ())
    if "names-publish" in found and not _SENDS.search(text):
        found -= set(CHANNELS)
    says = _contact(text, found, guidance) | _acts(found)
    if not says:
        return frozenset()
    says |= _added(text, says, found)
    return frozenset(says | {key for key, held in kept.items() if held})


def excepts_by(words: str, guidance: Guidance) -> tuple[str, ...]:
    """Return the words that tell by whom an exception lets an act be done: `save by solicitors`. None where it is else.

    They are without the `s` of a plural, to be looked for in what is told of an act.
    """
    text = " ".join(words.split())
    by = _EXCEPTED_BY.match(text[first_cue(text, guidance.clauses["exception"].cues) :])
    return tuple(word.casefold().removesuffix("s") for word in re.findall(r"\w{4,}", by[1])) if by else ()


def names_letters_only(words: str) -> bool:
    """Return whether words name letters, and no other writing that is a card or a note."""
    return bool(_LETTER.search(words)) and not _OTHER_WRITING.search(words)


def sends_only(words: str) -> bool:
    """Return whether words speak of sending, and of no other way of giving."""
    return bool(_SENDING.search(words)) and not _OTHER_GIVING.search(words)


def is_no_letter(what: str) -> bool:
    """Return whether what happened is told of a card or a note, and of no letter."""
    return bool(_CARD_OR_NOTE.search(what)) and not _LETTER.search(what)


def is_left_by_hand(what: str) -> bool:
    """Return whether what happened is told of something left, such as a note under a wiper."""
    return bool(_BY_HAND.search(what))


def is_sign_from_afar(what: str) -> bool:
    """Return whether what happened is told of a sign made from across a road or the like, and of no voice."""
    return bool(_AFAR.search(what) and _SIGN.search(what)) and not _VOICE.search(what)


def _requires(text: str, guidance: Guidance) -> bool:
    """Whether the words require something: a duty that begins them, with nothing forbidden before it."""
    if _ATTENDS.search(text):
        return True
    duties = [entry.cues for entry in guidance.reach.values() if entry.kind == "duty" and has_cue(text, entry.cues)]
    before = text[: min((first_cue(text, cues) for cues in duties), default=0)]
    return bool(duties) and not _FORBIDS.search(before) and not _FORBIDS.match(text)


def _contact(text: str, found: set[str], guidance: Guidance) -> set[str]:
    """Return what the words say of contact: a general wording, or exactly the ways that a closed list names."""
    named = found & set(CHANNELS)
    at = _CONTACT.search(text)
    if not (at or "communicate-with" in found):
        return named
    indirect = "directly-or-indirectly" in found
    if "by-any-means" in found:
        return {"by-any-means", *(["directly-or-indirectly"] if indirect else [])}
    closed = {key for key in named if _listed(text, guidance.clauses[key].cues, guidance.clauses[key].unless)}
    if closed:
        ways = {"telephone-text-email"} if closed == _CLOSED else closed
        return ways | ({"indirectly"} if indirect else set())
    if indirect:
        return {"directly-or-indirectly"}
    return {"by-any-means"} if at else {"communicate-with"}


def _listed(text: str, cues: tuple[str, ...], unless: tuple[str, ...]) -> bool:
    """Whether a way of contact follows `by` or the like, so that the words limit contact to it."""
    by = _BY.search(text)
    return bool(by) and has_cue(text[by.start() :] if by else "", cues, unless)


def _acts(found: set[str]) -> set[str]:
    others = {key for key in found if key.startswith("names-")} - set(CHANNELS)
    return others | (found & {"approach", "attend-or-go-to", "within-metres"})


def _added(text: str, says: set[str], found: set[str]) -> set[str]:
    """Return what changes the reach of what the words say."""
    added = found & {"attempts", "through-another"}
    if "directly-or-indirectly" in found and says & {"approach", *PLACES}:
        added.add("indirectly")
    if says & {"attend-or-go-to"} and ("wider-than-premises" in found or _names_a_street(text)):
        added.add("wider-than-premises")
    if says & {"names-message", "names-publish"} and "on-a-service" in found:
        added.add("on-a-service")
    if says & {"telephone-text-email", *CHANNELS} and NUMBER.search(text):
        added.add("to-a-number")
    if (hours := hours_in(text)) and not hours.always:
        added.add("in-hours")
    return added


def _names_a_street(text: str) -> bool:
    """Whether a street is named or spoken of as such, and not as the address of premises in it."""
    return bool(_A_ROAD.search(text)) or any(
        not found["number"] and STREETS.intersection(found["names"].casefold().split()[1:])
        for found in _CAPITALS.finditer(text)
    )
