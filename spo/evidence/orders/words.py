"""The words by which the parts of an order are known: what begins a term, stands over terms, or follows them."""

import re

_WHO = (
    r"(?:(?:the\s++)?(?:defendant|respondent|offender|accused|subject|applicant)(?:,\s++[^,.;:]{1,60},)?|you|he|she|they"
    r"|(?-i:[A-Z][\w'’-]+(?:\s++[A-Z][\w'’-]+){1,3})|mr\.?\s++\w+(?:[\s-]\w+)?)"
)
_DUTY = (
    r"(?:(?:must|shall|may|do|does|is|are)\s++not|must|shall|(?:is|are)\s++(?:hereby\s++)?"
    r"(?:prohibited|forbidden|barred|restrained|required|ordered|not|to)|not\s++to|prohibited\s++from|refrain\s++from"
    r"|is\s++to|are\s++to)"
)
_AIM = (
    r"to\s++(?:attend|live|reside|sleep|report|surrender|provide|notify|register|give|tell|inform|observe|remain|keep|stay"
    r"|co-?operate|undergo|engage|complete|comply|allow|hand|delete|wear|submit|pay|take|make|remove|return|be)\b"
)
_BEGINS = re.compile(
    rf"(?:{_WHO}\s++)?{_DUTY}\b|{_AIM}|(?:curfew|residence|exclusion|contact|reporting)\s*+[:–-]", re.IGNORECASE
)
_OVER = re.compile(
    r"(?:schedule\s++of\s++|list\s++of\s++|positive\s++|the\s++)?"
    r"(?:prohibitions?|prohibited acts|requirements?|conditions?|terms?|restrictions?)"
    r"(?:\s++(?:of\s++(?:the\s++)?(?:order|bail)|and\s++\w+))?\s*+:?",
    re.IGNORECASE,
)
_INTRODUCES = re.compile(
    r"\b(?:conditions?|terms?|prohibit\w*|requirements?|following)\b[^.;]{0,60}:[\s–—-]*\Z", re.IGNORECASE
)
_BARE = re.compile(
    r"(?:to\s++)?(?:not\s++[a-z]+|reside|live|sleep|report|surrender|observe|attend|keep|stay|remain)\b", re.IGNORECASE
)
_STEM_WORDS = (
    rf"(?:{_WHO}\s++)?{_DUTY}(?:,?\s++(?:not|from|to|or|by|whether|himself|herself|do|doing|any|of|the|following|acts?"
    r"|things?|directly|indirectly|in|england|and|wales))*"
)
_STEM = re.compile(rf"{_STEM_WORDS}\s*+[:–—-]*\s*+", re.IGNORECASE)
_STEM_LAST = re.compile(rf"\b{_STEM_WORDS}\s*+:[\s–—-]*+\Z", re.IGNORECASE)
_AFTER = re.compile(
    r"(?:this|the|your)\s++(?:\w+\s++){0,3}(?:order|notice|bail|prohibitions?|requirements?|conditions?|terms?)\s++"
    r"(?:lasts?|shall|will|is|are|runs?|remains?|has|have|expires?|ends?|takes?|continues?|comes?|was|were)\b"
    r"|(?:all|both|each)\s++of\s++(?:these|the)\b"
    r"|until\s*+:|until\s++further\s++order|until\s++\d{1,2}(?:st|nd|rd|th)?\s++\w+\s++\d{4}\.?$"
    r"|for\s++a\s++period\s++of\b|for\s++(?:\w+\s++){1,2}(?:years?|months?)\.?$|duration\b|date\s++(?:of\s++expiry|order\s++ends)"
    r"|if\s++(?:you|the|he|she|without)\b|breach(?:ing)?\b|it\s++is\s++an?\s++(?:criminal\s++)?offence|failure\s++to\b|failing\s++to\b"
    r"|a\s++(?:person|defendant)\s++who\b|any\s++person\b|(?:you|the\s++defendant)\s++(?:may|can|could|will)\s++(?!not\b)"
    r"|(?:penal\s++)?notice\b|warning\b|important\b|note\b|penalt|maximum\s++penalty"
    r"|dated?\b|made\s++(?:on|at|by|this)\b|signed\b|signature\b|by\s++(?:order|the\s++court)\b|(?:deputy\s++)?district\s++judge\b"
    r"|justices?\b|justices['’]\s++(?:legal|clerk)|legal\s++adviser\b|(?:his|her)\s++honour\b|magistrate|recorder\b|judge\b"
    r"|reasons?\b|served\b|service\b|copy\s++(?:to|handed|given|served)\b|(?:this\s++)?order\s++(?:explained|handed|given|served|made)\b|power\s++to\b|next\s++(?:hearing|appearance)\b|adjourned\b|explanation\b|court\s++stamp\b",
    re.IGNORECASE,
)
_JOINER = re.compile(r"\s*+(?:[;,]\s*+(?:and|or|and/or)?|\b(?<=[.;,] )(?:and|or))\s*+$", re.IGNORECASE)
_JOINED = re.compile(r"[;,]\s*+(?:and|or)\s*+$", re.IGNORECASE)
_ENDS = re.compile(
    r"\b(?:until|till|up\s++to|expir\w+\s++on|ending\s++on|ends\s++on)\s++(?:midnight\s++on\s++|the\s++)?"
    r"(\d{1,2}(?:st|nd|rd|th)?\s++(?:of\s++)?[a-z]{3,9}\.?,?\s++\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})[\s.)]*+$",
    re.IGNORECASE,
)
_DOING = re.compile(r"(?:or\s++|and\s++)?(?:from\s++)?(?!nothing\b)[a-z]{2,}ing\b", re.IGNORECASE)
_BUT = r"(?:(?:and|but|except|save|provided|always|however|that)\b[\s,]*+)*"
_LEAVES = r"\s++(?:do|does|shall|will)\s++not\s++(?:prevent|prohibit|forbid|stop|restrict|apply|affect|prejudice)\b"
_WHOLE = r"(?:(?:this|the)\s++(?:order|bail|notice)|these\s++(?:prohibitions|conditions|terms))"
_EXCEPTS_OF_ALL = re.compile(rf"{_BUT}(?:nothing\s++in\s++{_WHOLE}|{_WHOLE}{_LEAVES})", re.IGNORECASE)
_EXCEPTS = re.compile(rf"{_BUT}(?:nothing\s++(?:in\s++th|herein\b|above\b)|th[\w\s]{{2,40}}?{_LEAVES})", re.IGNORECASE)


def begins_term(text: str) -> bool:
    """Whether a text begins as a term does: "Not to", "You must", "To attend"."""
    return bool(_BEGINS.match(text.lstrip("\"“'‘ ")))


def opening_length(text: str) -> int:
    """Return how much of a text is the words with which a term begins."""
    found = _BEGINS.match(text)
    return found.end() if found else 0


def stands_over(text: str) -> bool:
    """Whether a line is a heading over terms."""
    bare = text.strip().strip("*_ ")
    return len(bare) <= 60 and bool(_OVER.fullmatch(bare))


def introduces(text: str) -> bool:
    """Whether words lead up to a list of terms: "You are released on bail with these conditions:"."""
    return len(text) <= 600 and bool(_INTRODUCES.search(text.strip()[-120:]))


def reads_as_term(text: str) -> bool:
    """Whether a paragraph's words may forbid or require something."""
    return begins_term(text) or is_doing(text) or bool(_BARE.match(text))


def is_bare_stem(text: str) -> bool:
    """Whether words forbid or require nothing until the paragraphs under them say what: "You must not:"."""
    bare = text.strip().strip("*_ ")
    return len(bare) <= 600 and bool(_STEM.fullmatch(bare) or _STEM_LAST.search(bare[-200:]))


def stem_of(text: str) -> str:
    """Return the words over a list with which each of it begins: "the defendant must not:"; nothing where none do."""
    bare = text.strip()[-200:]
    found = _STEM_LAST.search(bare) or _STEM.fullmatch(bare)
    return found[0] if found else ""


def comes_after(text: str) -> bool:
    """Whether words are of the kind that follow the terms: how long, what a breach leads to, who signed."""
    return bool(_AFTER.match(text.strip().strip('"“*_ ')))


def is_exception(text: str, *, of_all: bool) -> bool:
    """Whether a text says what is left free: by the whole order, or else by any part: "This does not prevent"."""
    return bool((_EXCEPTS_OF_ALL if of_all else _EXCEPTS).match(text.strip().strip('"“*_ ')))


def is_doing(text: str) -> bool:
    """Whether a text begins with what is not to be done: "contacting ..."."""
    return bool(_DOING.match(text.strip()))


def goes_on_listing(before: str, after: str) -> bool:
    """Whether a line is the next of a list, because the one before it closes with "; and" or "; or"."""
    return bool(_JOINED.search(before)) and (is_doing(after) or begins_term(after))


def without_joiner(words: str) -> str:
    """Return a term without the semicolon, comma, "and" or "or" that only joins it to the next."""
    return words[:-30] + _JOINER.sub("", words[-30:]) if len(words) > 30 else _JOINER.sub("", words).strip()


def end_of(words: str) -> str:
    """Return the date on which a term says that it ends, in its words."""
    found = _ENDS.search(words[-200:])
    return found.group(1) if found else ""
