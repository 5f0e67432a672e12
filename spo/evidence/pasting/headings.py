"""Which field of an incident a column's heading names."""

import re
from functools import lru_cache

from spo.case.days import front_of

OTHER = "other"
_LONGEST = 40
# "Date: 3 June 2026" and "Incident 4" are no headings.
_FIGURES = re.compile(r"\d[:/.]\d|\d{4}|\d$")
# In this order: "Incident number" is not an account of the incident, nor "Date reported" its date.
_NAMES: tuple[tuple[str, str], ...] = (
    (
        "number",
        r"#|no\.?|nos\.?|num(ber)?\.?|row( no\.?)?|serial( no\.?)?|s/?no?\.?|item( no\.?)?|entry( no\.?)?|id"
        r"|(incident|event|entry) ?(no\.?|num(ber)?|#|id)|ref(erence)?( no\.?)?",
    ),
    ("attribution", r".*\battribut(ed|ion)\b.*"),
    ("why_it_matters", r"why (it|this) matters\b.*"),
    ("through", r"through( whom)?"),
    ("reported_to", r".*\b(report(ed)?|crime|cad|niche|log|officer|oic|urn|reference|ref)\b.*"),
    ("outcome", r".*\b(outcome|result|action( taken)?|response|disposal)\b.*"),
    ("date and time", r"(.*\b(date|day)\b.*\btime\b.*|when( .*)?|date ?/ ?time|datetime|timestamp)"),
    ("date", r"(the )?(dates?|day)\b.*|.*\bdate"),
    ("time", r"times?\b.*|.*\btime|hours?|hrs"),
    ("witness", r".*\bwitness(es|\(es\)|ed by)?\b.*|who (saw|can speak).*"),
    ("exhibits", r".*\b(exhibits?|evidence|screenshots?|proof)\b.*"),
    ("source", r".*\b(sources?|how (it is )?known)\b.*"),
    ("where", r"(where|place|location|address|venue|scene)\b.*|.*\b(location|place)"),
    ("impact", r".*\b(impact|effects?|how (i|she|he|it) felt|feelings?)\b.*"),
    (
        "what",
        r"what\b.*|(brief |full )?(details?|descriptions?|events?|incidents?|account|summary|narrative)\b.*"
        r"|circumstances\b.*|.*\b(happened|description|details|occurred)\b.*|notes?|entry|text",
    ),
    (
        OTHER,
        r"(.*\b(method|means|platform|medium|type|kind|category|behaviours?|behavior|offences?|comments?|remarks?"
        r"|breach|order in force|defendant|suspect|victim|count|day of week|duration|risk)\b.*)",
    ),
)
_PATTERNS = tuple((field, re.compile(pattern, re.IGNORECASE)) for field, pattern in _NAMES)
_WELL = ("what", "date", "time", "date and time")


@lru_cache(maxsize=2048)
def field_of(heading: str) -> str:
    """Return the field that a heading names, "other" for a known heading without one, or nothing."""
    bare = " ".join(heading.split()).strip(" :*.?").replace("&", "and")
    if _FIGURES.search(bare) or not bare or len(bare) > _LONGEST or len(bare.split()) > 6 or front_of(heading):
        return ""
    return next((field for field, pattern in _PATTERNS if pattern.fullmatch(bare)), "")


def are_headings(cells: tuple[str, ...]) -> bool:
    """Whether cells are the headings of a table, not a row of it."""
    filled = [cell for cell in cells if cell]
    fields = [field_of(cell) for cell in filled]
    known = [field for field in fields if field]
    return (
        len(known) >= 2
        and 2 * len(known) >= len(filled)
        and any(field in _WELL for field in known)
        and all(len(cell) <= _LONGEST for cell in filled)
        and not any(front_of(cell) for cell in filled)
        and len(set(known) - {OTHER}) >= 2
    )
