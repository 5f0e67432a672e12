"""Searches for other orders that papers say were made: which system, when, by whom, and what was found."""

import re
from collections.abc import Iterator

from spo.case.days.running import dates_in

from .lists import Lists
from .paper import Paper
from .proposals import Check

_BY = re.compile(
    r"\bREQ(?:UESTED\s+BY)?\W+([A-Z]*\s?\d{2,6}\s+[A-Z][\w'’-]+)|\bORIG(?:INATOR)?\W+([\w/]*\d[\w/]*)", re.IGNORECASE
)
_RESULT = re.compile(
    r"[\s)]*(?:\d{4}\s*(?:hrs?)?\s*)?(?:by\s+(?P<by>[^:;.,]{2,40}?))?\s*(?:[:;,]|\s[–—-]\s)\s*(?P<result>\S[^\n]*)",
    re.IGNORECASE,
)
_AND = r"(?:\s*(?:,|/|&|\band\b)\s*)"
_TOP, _NEAR = 4, 20
_TO_DO = re.compile(r"\b(?:to be|by|due|before|not)\b", re.IGNORECASE)
PNC = "Police National Computer (PNC)"


def checks_of(paper: Paper, lists: Lists) -> Iterator[Check]:
    """Yield the searches of a paper: of a system that guidance names, on a day that is said right after it.

    The print of a record of convictions is a search itself, where its head has the day.
    """
    if paper.is_ == "convictions":
        yield from _print(paper, lists)
    system, made = lists.pattern("searched"), lists.pattern("search-made")
    several = rf"(?P<systems>{system}(?:{_AND}{system})*)"
    asked = (
        re.compile(rf"(?<!\w){several}\s+{made}"),
        re.compile(rf"(?<!\w){made}\s+(?:with\s+|of\s+|the\s+)*{several}"),
    )
    for number, line in enumerate(paper.lines, 1):
        for found in next(filter(None, ([*way.finditer(line)] for way in asked)), ()):
            day = next((one for one in dates_in(line[found.end() :], paper.written) if one.first), None)
            told = _RESULT.match(line, found.end() + day.end) if day and day.start < _NEAR else None
            if day and told and not _TO_DO.search(line[found.end() : found.end() + day.start]):
                for each in re.split(_AND, found["systems"]):
                    yield Check(
                        system=each,
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
            who = next(filter(None, by.groups()), "") if by else ""
            yield Check(
                system=PNC,
                date=days[0].when,
                by=who,
                result="; ".join(" ".join(each.split()) for each in found),
                sources=(paper.source(number),),
            )
            return
