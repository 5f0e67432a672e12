"""Lines that are no part of any row or term: page numbers, markings, ruled lines, totals and signatures."""

import re

RULE = "A ruled line."
HEADINGS = "The headings of the columns."
EMPTY = "A row with nothing in it."
BEFORE = "It stands before the first row."
PAGE = "A page number."
MARKING = "A protective marking."
GOES_ON = "A note that the page goes on."
TOTAL = "A total."
_KINDS: tuple[tuple[str, str], ...] = (
    (r"(?:[-–—]\s*)?page\s*\d+(?:\s*(?:of|/)\s*\d+)?(?:\s*[-–—])?|\d+\s+of\s+\d+|[-–—]\s*\d+\s*[-–—]", PAGE),
    (r"page\s+\d+(?:\s+of\s+\d+)?\b.{0,80}|.{0,80}\bpage\s+\d+\s+of\s+\d+", PAGE),
    (
        r"(?:official|restricted|confidential|sensitive|not protectively marked)"
        r"(?:[\s:\-–—]*(?:sensitive|when complete|police|personal))*",
        MARKING,
    ),
    (r"(?:grand\s+|sub[\s-]?)?totals?\b.{0,120}|.{0,40}\bin total\s*[.:]?|number of incidents\b.{0,40}", TOTAL),
    (
        r"(?:prepared|compiled|completed|printed|produced|typed|updated|last updated|exported)\s+(?:by|on|at)\b.{0,120}"
        r"|(?:signed|signature|version)\b.{0,80}",
        "Who made the document, or when.",
    ),
    (r"(?:continued|cont['’]?d?\.?)(?:\s+(?:overleaf|on next page|over|from .{0,40}))?\s*[.…]*", GOES_ON),
    (
        r"(?:end|ends|end of (?:chronology|document|report|log|table|order|diary)|nothing follows)\s*[.]?",
        "It says that the text ends.",
    ),
    (
        r"(?:draft\s+)?(?:chronology|timeline|incident log|diary|log of incidents|schedule of incidents|stalking log)"
        r"(?:\s*[-–—:]\s*.{0,100}|\s+of\s+(?:incidents|events|.{0,80}))?",
        "A title.",
    ),
)
_PATTERNS = tuple((re.compile(pattern, re.IGNORECASE), why) for pattern, why in _KINDS)
_SEEN = re.compile(r"\w")
_DRAWN = re.compile(r"[\s\-–—_=*~.|+:#•·]+")
_LONGEST = 200


def why_left(text: str) -> str:
    """Return why a line is no part of a row or term, or nothing where it may be."""
    bare = text.strip()
    if len(bare) > _LONGEST:
        return ""
    if not _SEEN.search(bare):
        return RULE if _DRAWN.fullmatch(bare) else ""
    return next((why for pattern, why in _PATTERNS if pattern.fullmatch(bare)), "")


def why_furniture(text: str) -> str:
    """Return why a line belongs to the page it was printed on, and to no document; or nothing."""
    why = why_left(text)
    return why if why in (PAGE, MARKING, GOES_ON, RULE) else ""
