"""The authority for the application, as the paper that gives it says: who gave it, when, by what scheme, and why."""

import re
from collections.abc import Sequence

from spo.case import When
from spo.case.days.running import dates_in

from .lists import Lists
from .paper import Paper, as_one
from .proposals import Authority
from .sentences import sentences_of

_NAME = r"(?:[A-Z]\.? ?){0,3}[A-Z][\w'’]+(?:[ -][A-Z][\w'’]+){0,3}"
_BEGINS = r"^\W*(?:(?i:signed|name|from|authorised by|authorising officer|by)\W+)?"
_SIGNED = re.compile(r"\b(?:signed|dated?|written|oral(?:ly)?|verbal(?:ly)?)\b", re.IGNORECASE)
_WRITTEN = re.compile(r"\bwritten\W+$", re.IGNORECASE)
_CELLS = re.compile(r"\s{2,}|\t|(?<=[.;])\s")
SEVERAL = "It names more than one day: {}. Enter the one on which authority was given."


def authority_of(paper: Paper, lists: Lists) -> Authority | None:
    """Return what a paper says that gives authority; nothing of one that gives none, such as a request for it."""
    told = [one for lines in paper.paragraphs(len(paper.lines) + 1) for one in sentences_of(as_one(lines).text)]
    if not any(lists.has("authorises", sentence) for _, sentence in told):
        return None
    who = {found for line in paper.lines if (found := _signer(line, lists))}
    name, rank = who.pop() if len(who) == 1 else ("", "")
    when, asks = _given_on([line for line in paper.lines if _SIGNED.search(line) or (name and name in line)], paper)
    cells = (cell.strip(" .") for line in paper.lines for cell in _CELLS.split(line))
    return Authority(
        date=when,
        name=name,
        rank=rank,
        delegation=next((cell for cell in cells if lists.has("delegation", cell)), "")[:200],
        reasons=_said(told, "authority-reasons", lists),
        against=_said(told, "authority-against", lists),
        alternatives=_said(told, "authority-considered", lists),
        asks=asks,
        sources=(paper.source(1, min(len(paper.lines), 40)),),
    )


def _signer(line: str, lists: Lists) -> tuple[str, str] | None:
    """Return the name and rank that a line begins with, as where somebody has signed, or at the head of an email."""
    rank = rf"(?P<rank>{lists.pattern('rank-authorising')})"
    ways = (
        rf"{_BEGINS}(?P<name>{_NAME}),\s*{rank}\b",
        rf"{_BEGINS}{rank}\s+(?:\d{{1,5}}\s+)?(?P<name>{_NAME})\s*(?:$|\s\s|[,<(])",
        rf"^\W*(?i:from)\W+(?P<last>[A-Z][\w'’-]+), (?P<name>[A-Z][\w'’-]+) {rank}\b",
    )
    found = next((one for way in ways if (one := re.search(way, line))), None)
    if found is None:
        return None
    last = found.groupdict().get("last")
    return (f"{found['name']} {last}" if last else found["name"], found["rank"])


def _given_on(lines: Sequence[str], paper: Paper) -> tuple[When, tuple[str, ...]]:
    """Return the day on which it was given: the one that is said, or of several that on which it was written."""
    found = [(line[: one.start], one.when) for line in lines for one in dates_in(line, paper.written) if one.first]
    days = {when.earliest: when for _, when in found}
    written = {when.earliest: when for before, when in found if _WRITTEN.search(before)}
    sure = days if len(days) == 1 else written
    asks = (SEVERAL.format(" and ".join(when.printed for when in days.values())),) if len(days) > 1 else ()
    return (next(iter(sure.values())) if len(sure) == 1 else When()), asks


def _said(told: Sequence[tuple[int, str]], key: str, lists: Lists) -> str:
    """Return the sentences with words of a list, each from its "I" on where a heading stands before it."""
    found = ((sentence, lists.spot(key, sentence)) for _, sentence in told)
    return " ".join(said[at.start() :] if at[0].startswith("I ") else said for said, at in found if at)
