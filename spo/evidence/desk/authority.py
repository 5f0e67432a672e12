"""The authority for the application, as the paper that gives it says: who gave it, when, by what scheme, and why."""

import re
from collections.abc import Iterable, Iterator, Sequence

from spo.case import When
from spo.case.days.running import dates_in

from .entries import entries_of
from .lists import Lists
from .paper import Paper, as_one
from .proposals import Authority
from .sentences import sentences_of

_NAME = r"(?:[A-Z]\.? ?){0,3}[A-Z][\w'’]+(?:[ -][A-Z][\w'’]+){0,3}"
_SIGNED = re.compile(r"\b(?:signed|dated?|sent|written|oral(?:ly)?|verbal(?:ly)?)\b", re.IGNORECASE)
_WRITTEN = re.compile(r"\bwritten\W+$", re.IGNORECASE)
_CELLS = re.compile(r"\s{2,}|\t|(?<=[.;])\s")
_NOT_GIVEN = re.compile(
    r"\bnot\s+(?:yet\s+|been\s+)*(?:authorised|approved)\b|\b(?:be|if|when|once|until)\s+(?:authorised|approved)\b",
    re.IGNORECASE,
)
_HEADING = re.compile(r"(?!I )[A-Z][\w/ ]{2,40}?(?:\t|:\s|\s{2,})")
_BESIDE = re.compile(r"\s*[:\t]")
_KINDS = ("authority-against", "authority-considered", "authority-reasons")
SEVERAL = "It names more than one day: {}. Enter the one on which authority was given."
BY_LABEL = "What stands beside a label of the form may be the officer's summary. Check who considered it."


def authorities_in(papers: Iterable[Paper], logs: Iterable[Paper], lists: Lists) -> list[Authority]:
    """Return what papers say that give authority; where none does, what an entry of a log says in which it is given."""
    given = [one for paper in papers if (one := authority_of(paper, lists))]
    return given or [one for log in logs for one in _in_log(log, lists)]


def _in_log(log: Paper, lists: Lists) -> Iterator[Authority]:
    for entry in entries_of(log, lists):
        if lists.has("entry-authority", entry.kind) or lists.has("is-authority", entry.text):
            one = authority_of(entry.alone(log), lists)
            if one and one.name:
                day = When.read(entry.day.isoformat() if entry.day else "")
                when = one.date if one.date.earliest else day
                source = log.source(entry.begins, entry.lines[-1].number)
                yield one.model_copy(update={"date": when, "sources": (source,)})


def authority_of(paper: Paper, lists: Lists) -> Authority | None:
    """Return what a paper says that gives authority; nothing of one that gives none, such as a request for it."""
    filled = [number for number, line in enumerate(paper.lines, 1) if line.strip()]
    first, last = (filled[0], filled[-1]) if filled else (1, 1)
    told = [as_one(lines).text for lines in paper.paragraphs(len(paper.lines) + 1)]
    if not any(_gives(sentence, lists) for text in told for _, sentence in sentences_of(text)):
        return None
    who = {found for line in paper.lines if (found := _signer(line, lists))} or _apart(paper.lines, lists)
    name, rank = who.pop() if len(who) == 1 else ("", "")
    own = [line for line in paper.lines if name and name in line]
    when, asks = _given_on(own, paper)
    if not (when or asks):
        when, asks = _given_on([line for line in paper.lines if _SIGNED.search(line)], paper)
    cells = (cell.strip(" .") for line in paper.lines for cell in _CELLS.split(line))
    said = _sorted(told, lists)
    labelled = bool(_HEADING.match(said["authority-considered"]))
    return Authority(
        date=when,
        name=name,
        rank=rank,
        delegation=next((cell for cell in cells if lists.has("delegation", cell)), "")[:200],
        reasons=said["authority-reasons"],
        against=said["authority-against"],
        alternatives=said["authority-considered"],
        asks=(*asks, *((BY_LABEL,) if labelled else ())),
        sources=(paper.source(first, min(last, first + 39)),),
    )


def _gives(sentence: str, lists: Lists) -> bool:
    return lists.has("authorises", sentence) and not _NOT_GIVEN.search(sentence)


def _signer(line: str, lists: Lists) -> tuple[str, str] | None:
    """Return the name and rank that a line begins with, as where somebody has signed, or at the head of an email."""
    rank = rf"(?P<rank>{lists.pattern('rank-authorising')})"
    begins = rf"^[\W\d]*(?:{lists.pattern('label-authorising')}\W+)?"
    ways = (
        rf"{begins}(?P<name>{_NAME}),\s*{rank}\b",
        rf"{begins}{rank}\s+(?:\d{{1,5}}\s+)?(?P<name>{_NAME})\s*(?:$|\s\s|[,<(]|(?=\d))",
        rf"^\W*(?i:from)\W+(?P<last>[A-Z][\w'’-]+), (?P<name>[A-Z][\w'’.-]*)\s*\(?{rank}\b",
        rf"^\W*(?i:from)\W+(?P<last>[A-Z][A-Z'’-]+) (?P<name>[A-Z][\w'’.-]*[a-z])\W+{rank}\b",
        rf"^\W*(?i:from)\W+(?P<name>{_NAME})\s*[(,-]\s*{rank}\b",
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


def _apart(lines: Sequence[str], lists: Lists) -> set[tuple[str, str]]:
    """Return the name and rank that stand beside two labels, one after the other."""
    pattern = re.compile(
        rf"^\W*(?i:name)\W+(?P<name>{_NAME})\s*\n\W*(?i:rank)\W+(?P<rank>{lists.pattern('rank-authorising')})\b",
        re.MULTILINE,
    )
    return {(found["name"], found["rank"]) for found in pattern.finditer("\n".join(filter(str.strip, lines)))}


def _sorted(told: Sequence[str], lists: Lists) -> dict[str, str]:
    """Return what was said for and against, and what else was considered: each sentence with those that go on from it.

    A paragraph, a sentence of another kind or one with a heading ends what goes on.
    """
    found: dict[str, list[str]] = {key: [] for key in _KINDS}
    for text in (part for each in told for part in each.split("\n")):
        key = ""
        for _, sentence in sentences_of(text):
            own = next((kind for kind in _KINDS if lists.has(kind, sentence)), "")
            headed = _HEADING.match(sentence)
            key = own or ("" if headed or _gives(sentence, lists) else key)
            if key:
                begins = lists.spot(key, sentence)
                start = (
                    begins.start()
                    if begins and (begins[0].startswith("I ") or _BESIDE.match(sentence, begins.end()))
                    else 0
                )
                found[key].append(re.sub(r"\t+", ": ", sentence[start:]))
    return {key: " ".join(sentences) for key, sentences in found.items()}
