"""Convictions and charges that a report tells of in prose, each with the day that its sentence says."""

import re
from collections.abc import Iterator, Sequence

from spo.case import When
from spo.case.days.running import Dated, dates_in

from .convictions import days_of
from .lists import Lists
from .paper import Paper, as_one
from .proposals import Proceeding
from .sentences import sentences_of

_STAGES = (
    ("convicted", re.compile(r"\bconvict(?:ed|ions?)\b", re.IGNORECASE)),
    ("charged", re.compile(r"\b(?:charged|(?:postal\s+)?requisition(?:ed)?|summonsed)\b", re.IGNORECASE)),
)
_ABSENT = re.compile(r"\b(?:no|nil|not|never|without|none|if|may|be|until|when|any)\b[^.;:]{0,16}$", re.IGNORECASE)
_ACT = re.compile(r"\bs(?:ection|\.)?\s?\d+\w*(?:\(\w+\))*\s+(?:of\s+the\s+)?[A-Z][^.;,()]*")
_OF = re.compile(
    r"\b(?:charged\s+with|of|with|for|charge(?!d):?)\s+(?P<offence>(?!the\b|him\b|her\b|\d)[^;]{4,160}?)(?=\s+(?:at|on|by)\s|\.(?:\s|$)|[;,]|$)",
    re.IGNORECASE,
)
_PARTS = re.compile(r"[,;:]\s+|\s\(")
_PLEA = re.compile(r"\b(?:not\s+guilty|guilty)\b", re.IGNORECASE)
PROSE = "A report tells of this in prose. Check it against the record itself."


def told_of(papers: Sequence[Paper], record: Sequence[Proceeding], lists: Lists) -> Iterator[Proceeding]:
    """Yield the convictions and charges that reports tell of, where no record has a proceeding of the day."""
    days = days_of(record)
    for paper in papers:
        for lines in paper.paragraphs(len(paper.lines) + 1):
            passage = as_one(lines)
            sentences = [said for _, said in sentences_of(passage.text)]
            for place, said in enumerate(sentences):
                for stage, word in _STAGES:
                    found = word.search(said)
                    day = _day(said, found.end()) if found and not _ABSENT.search(said[: found.start()]) else None
                    if day and day.first not in days:
                        days.add(day.first)
                        made = _convicted if stage == "convicted" else _charged
                        source = paper.source(lines[0].number, lines[-1].number)
                        yield made(sentences, place, lists).with_sources(source, stage=stage, date=day.when)


def _day(said: str, after: int) -> Dated | None:
    """Return the whole day that a sentence names nearest after a word, or else before it."""
    days = [one for one in dates_in(said, None) if one.first and one.first == one.last]
    return next((one for one in days if one.start >= after), days[-1] if days else None)


def _convicted(sentences: Sequence[str], place: int, lists: Lists) -> Proceeding:
    """Return what a sentence says of a conviction, with the plea and the sentence that those after it say."""
    said, after = sentences[place], sentences[place:]
    act, of = _ACT.search(said), _OF.search(said)
    result = next((each for each in after if lists.has("stage-sentenced", each)), "")
    return Proceeding(
        offence=(of["offence"] if of else act[0] if act else "").strip(),
        court=next((part for part in _PARTS.split(said) if lists.has("court", part)), "").strip(" .")[:120],
        plea=next((found[0].lower() for each in after if (found := _PLEA.search(each))), ""),
        result="" if result == said else result.strip(" ."),
        asks=(PROSE,),
        sources=(),
    )


def _charged(sentences: Sequence[str], place: int, lists: Lists) -> Proceeding:
    """Return what a paragraph says of the charge that a sentence in it tells of, and when it was committed."""
    of = next((found for each in (sentences[place], *sentences) if (found := _OF.search(each))), None)
    offence = of["offence"].strip() if of else ""
    days = [one.when for one in dates_in(offence, None) if one.first]
    return Proceeding(
        offence=offence,
        committed=days[0] if days else When(),
        breach=lists.has("breach", offence),
        asks=(PROSE,),
        sources=(),
    )
