"""Whose statements are signed, and on what day, as each statement says itself."""

import re
from collections.abc import Sequence

from spo.case import When
from spo.case.days.running import dates_in

from .paper import Paper
from .proposals import Person

_OF = re.compile(r"\bstatement\s+of\b\W*(.+)", re.IGNORECASE)
_HEADED = re.compile(r"\bWITNESS STATEMENT\b.*?(?:\s{2,}|\t)((?:[A-Z][a-zà-ÿ'’-]+ ){1,3}[A-Z][A-Z'’-]{2,}\b.*)")
"""Whose statement it is where its head says that beside its title, with no words between."""
_SIGNED = re.compile(
    r"(?:^|\s{2}|[.…]\s)\W*sign(?:ed|ature)(?:\s+of\s+witness)?(?:\s*:\s*|\s+)(?P<by>(?-i:[A-Z])[\w.'’ -]*?)"
    r"(?=\s{2,}|\t|\s*,|\s*$)(?P<rest>.*)",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"\bdated?(?:\s+of\s+(?:th(?:e|is)\s+)?(?:statement|sign(?:ature|ing)))?(?:\s*:\s*|\s+)(?!\s*of\b)(.+)",
    re.IGNORECASE,
)
"""Before the day of a statement; the date of birth is another."""
_HEAD = 6
"""Lines: where the day of a statement may stand over it, if none stands beside the signature."""


def with_signed(people: Sequence[Person], statements: Sequence[Paper]) -> list[Person]:
    """Return people, each with the day on which a statement in that name says that it was signed, where one does.

    One that is signed by nobody, or by another surname, or has no day beside that, is not said to be signed.
    """
    days = [
        (made[1].lower(), day) for paper in statements if (made := made_by(paper)) and (day := _signed(paper, made[0]))
    ]
    found = []
    for one in people:
        own = {day.earliest: day for whose, day in days if all(word in whose for word in one.name.lower().split())}
        found.append(one.model_copy(update={"signed": next(iter(own.values()))}) if len(own) == 1 else one)
    return found


def made_by(paper: Paper) -> tuple[str, str] | None:
    """Return the surname in capitals, and all that stands after the words for whose statement it is."""
    line = next((found[1] for text in paper.lines for way in (_HEADED, _OF) if (found := way.search(text))), "")
    surname = re.search(r"\b[A-Z][A-Z'’-]{2,}\b", line)
    last = surname[0] if surname else re.split(r"\s{2,}|\t", line)[0].strip().rpartition(" ")[2]
    return (last, line) if last else None


def _signed(paper: Paper, surname: str) -> When | None:
    head = [text.strip() for text in paper.lines if text.strip()][:_HEAD]
    for line, after in zip(paper.lines, (*paper.lines[1:], ""), strict=True):
        found = _SIGNED.search(line)
        if found and surname.lower() in re.split(r"[\s.]+", found["by"].lower()):
            beside = (_DATED.search(found["rest"]), *map(_DATED.match, (after.strip(), *head)))
            for dated in filter(None, beside):
                days = [one for one in dates_in(dated[1], None) if one.first and one.first == one.last]
                if days:
                    return days[0].when
    return None
