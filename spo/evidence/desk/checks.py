"""Searches for other orders that papers say were made: which system, when, by whom, and what was found."""

import re
from collections.abc import Iterator

from spo.case.days.running import dates_in

from .lists import Lists
from .paper import Paper
from .proposals import Check

_BY = re.compile(r"\bREQ(?:UESTED\s+BY)?\W+([A-Z]*\s?\d{2,6}\s+[A-Z][\w'’-]+)", re.IGNORECASE)
_RESULT = re.compile(
    r"\s*(?:\d{4}\s*(?:hrs?)?\s*)?(?:by\s+(?P<by>[^:;.,]{2,40}))?\s*[:;,–—-]\s*(?P<result>\S[^\n]*)", re.IGNORECASE
)
_TOP, _NEAR = 4, 12
PNC = "Police National Computer (PNC)"


def checks_of(paper: Paper, lists: Lists) -> Iterator[Check]:
    """Yield the searches of a paper: of a system that guidance names, on a day that is said right after it.

    The print of a record of convictions is a search itself, where its head has the day.
    """
    if paper.is_ == "convictions":
        yield from _print(paper, lists)
    asked = re.compile(rf"(?<!\w)(?P<system>{lists.pattern('searched')})\s+(?:check(?:ed)?|search(?:ed)?|enquiry)\b")
    for number, line in enumerate(paper.lines, 1):
        for found in asked.finditer(line):
            day = next((one for one in dates_in(line[found.end() :], paper.written) if one.first), None)
            told = _RESULT.match(line, found.end() + day.end) if day and day.start < _NEAR else None
            if day and told:
                yield Check(
                    system=found["system"],
                    date=day.when,
                    by=(told["by"] or "").strip(),
                    result=told["result"].strip(),
                    sources=(paper.source(number),),
                )


def _print(paper: Paper, lists: Lists) -> Iterator[Check]:
    for number, line in enumerate(paper.lines[:_TOP], 1):
        days = [one for one in dates_in(line, None) if one.first and one.first == one.last]
        if lists.has("print-head", line) and len(days) == 1:
            found = [each.strip() for each in paper.lines[_TOP:] if lists.has("no-order-found", each)]
            by = _BY.search(line)
            yield Check(
                system=PNC,
                date=days[0].when,
                by=by[1] if by else "",
                result="; ".join(" ".join(each.split()) for each in found),
                sources=(paper.source(number),),
            )
            return
