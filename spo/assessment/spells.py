"""How long nothing had happened, as an officer wrote it beside an act, and as the chronology counts it."""

import re

from spo.case.memo import remembered
from spo.case.numerals import IN_WORDS, number_of

from .findings import Findings
from .view import View

_DAYS = {"day": 1.0, "week": 7.0, "month": 30.44, "year": 365.25}
_SPELL = re.compile(
    rf"\b(?:first|nothing|silence|quiet|no contact)\b[^.\n]{{0,60}}?\b(?:for|in|after)\s+(?:[a-z]+ )?"
    rf"(?P<number>\d{{1,4}}|{IN_WORDS}) (?P<unit>{'|'.join(_DAYS)})s?\b",
    re.IGNORECASE,
)
_FIELDS = ("what", "why_it_matters", "impact")


def spells(view: View) -> Findings:
    """Yield each act said to be the first for so long, where the days counted before it differ by more than a unit."""
    said = [
        (key, field, found)
        for key, act in view.put_forward
        for field in _FIELDS
        if (words := getattr(act, field)) and (found := _told(words))
    ]
    if not said:
        return
    counted = {quiet.after: quiet.days for quiet in view.pattern.quiet}
    for key, field, found in said:
        unit, days = _DAYS[found["unit"].lower()], counted.get(key)
        if days is not None and abs(number_of(found["number"]) * unit - days) > unit:
            yield view.find(
                "spell-differs",
                f"incidents.{key}.{field}",
                said=found.string[found.start("number") : found.end()],
                incidents=view.incident_list((key,)),
                days=f"{days:,}",
            )


@remembered
def _told(words: str) -> re.Match[str] | None:
    return _SPELL.search(words) if any(unit in words for unit in _DAYS) else None
