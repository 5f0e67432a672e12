"""What was answered in interview, topic by topic, as a log or a record of it tells, beside the act of each topic."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from spo.case import When
from spo.case.days import in_full
from spo.case.days.running import dates_in

from .entries import entries_of
from .lists import Lists
from .paper import Paper, as_one
from .proposals import Act, Source
from .sentences import sentences_of
from .things import quotes_in

_HEADED = re.compile(r"(?P<topics>[^\"“”:.;()]{2,60}?)(?:\s*:\s*|\s+[-–]\s+|\s+(?=[\"“]))(?P<said>\S.*)", re.DOTALL)
_OWNED = re.compile(r"(?P<topics>\w+)\s+(?:(?:is|are|was|were)\s+)?(?:his|hers|theirs|mine)\W*", re.IGNORECASE)
"""A sentence in which nothing stands between what was asked and what was said: `Letters hers.`"""
_NO_TOPIC = re.compile(r"(?:at|in|on|to|with|says?|saying|but|then)\b", re.IGNORECASE)
_JOINED = re.compile(r"\s*(?:[,&+]|/(?=[A-Za-z])|\band\b)\s*")
_PARTS = re.compile(r";\s+")
_BEGINS = (
    re.compile(
        r"\s*[\[(]?(?:\d{4}|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|\d{1,3}(?=\s*mins?\b))[\])]?(?:\s*(?:hrs?|mins?)\b)?\s*[-–:]?\s+(?=\S)"
    ),
    re.compile(r"\s*Q(?:uestion)?\s*\d*\s*[.:)]\s*", re.IGNORECASE),
    re.compile(r"\s*(?:re|topic|subject)(?:\s*\d+)?\s*[:\s]\s*(?=\S)", re.IGNORECASE),
    re.compile(r"\s*\d{1,2}[.)]\s+"),
    re.compile(r"\s*(?=[A-Z\d][^.\"“?:\t]{1,50}?[\s(\[]+(?:[01]?\d|2[0-3])[:.][0-5]\d[\])]?\s*(?:hrs\s*)?[-–:\t])"),
)
"""What begins each topic of a record of an interview: the time on the recording, which may follow it, or a number."""
_AT = re.compile(r"[\s(\[]+(?:[01]?\d|2[0-3])[:.][0-5]\d[\])]?(?:\s*hrs)?(?=\s*[-–:\t])")
_OF_RECORD = re.compile(
    r"(?P<topic>[^.\"“?\t]{2,80}?)(?:[.?:]\s+|\s+[-–]\s+|\s*\t\s*|\s+(?=[\"“]))(?:A\s*\d*\s*[.:]\s*)?(?P<said>\S.*)",
    re.DOTALL,
)
_REPLY = re.compile(r"[\"“]|NC\b|no\s+(?:comment|reply)", re.IGNORECASE)
_HEAD, _SHORT = 8, timedelta(31)
_WORD = re.compile(r"\b(?!(?:the|and|her|his|for|all|one)\b)[a-z]{3,}")
_STEM = 6


@dataclass(frozen=True)
class _Answer:
    """A topic, what was answered, on what day, and where that stands."""

    topic: str
    said: str
    on: date
    source: Source


def with_answers(
    acts: Sequence[Act], told_of: Sequence[Act], logs: Sequence[Paper], listed: Mapping[str, str], lists: Lists
) -> list[Act]:
    """Return acts, each with what was answered about it: of a topic that can be of no other act.

    `told_of` are the same acts as logs and chronologies alone tell of them: what a statement names besides decides
    nothing. `listed` are the words with which exhibits are listed, by mark.
    """
    made = list(acts)
    own, every = [act.what.lower() for act in told_of], [_words(act, listed) for act in told_of]
    told = [one for paper in logs for one in _answers(paper, lists)]
    for on in dict.fromkeys(one.on for one in told):
        before = {at for at, act in enumerate(acts) if act.date.earliest and act.date.earliest <= on}
        left = [one for one in told if one.on == on]
        for is_of, words in (
            (_is_of_one_day, own),
            (_is_of_day_or_mark, own),
            (_is_of_words, own),
            (_is_of_words, every),
        ):
            placed = [(one, [at for at in before if is_of(one, acts[at], words[at])]) for one in left]
            left = [one for one, places in placed if len(places) != 1]
            for one, places in placed:
                if len(places) == 1:
                    made[places[0]] = _answered(made[places[0]], one)
    return made


def _answered(act: Act, one: _Answer) -> Act:
    if one.said in act.answer:  # a question within a topic that is of the same act
        return act
    answer = " ".join(filter(None, (act.answer, one.said)))
    return act.with_sources(one.source, answer=answer, asked_on=When.read(in_full(one.on)))


def _is_of_day_or_mark(one: _Answer, act: Act, _words: str) -> bool:
    first, last = act.date.earliest, act.date.latest or act.date.earliest
    days = [day.first for day in dates_in(one.topic, one.on) if day.first and day.first == day.last]
    short = bool(first and last and last - first <= _SHORT)  # a day tells little of what went on for a season
    return any(mark in one.topic for mark in act.exhibits) or any(
        first <= day <= last for day in days if first and last and short
    )


def _is_of_one_day(one: _Answer, act: Act, words: str) -> bool:
    return act.date.earliest == act.date.latest and _is_of_day_or_mark(one, act, words)


def _is_of_words(one: _Answer, _act: Act, words: str) -> bool:
    topic = one.topic.partition(",")[0]
    for day in reversed(dates_in(topic, one.on)):  # a day that was put may be another than the act's
        topic = topic[: day.start] + topic[day.end :]
    asked = _WORD.findall(topic.lower())
    return bool(asked) and all(re.search(rf"\b{word.removesuffix('s')[:_STEM]}", words) for word in asked)


def _words(act: Act, listed: Mapping[str, str]) -> str:
    """Return the words of an act, whom it names, and of the rows and entries that tell of it, in small letters."""
    told = (source.words for source in act.sources)
    return " ".join((act.what, *act.people, *told, *(listed.get(mark, "") for mark in act.exhibits))).lower()


def _of_record(paper: Paper, lists: Lists) -> Iterator[_Answer]:
    """Yield the topics of a record of an interview, and of each what was answered of a day that is named within it."""
    said = (one.first for line in paper.lines[:_HEAD] for one in dates_in(line, None) if one.first)
    ways = ([at for at, line in enumerate(paper.lines) if begins.match(line)] for begins in _BEGINS)
    day, (begins, begun) = next(said, None), max(zip(_BEGINS, ways, strict=True), key=lambda way: len(way[1]))
    for first, after in pairwise([*begun, len(paper.lines)]) if day else ():
        lines = [line for line in paper.lines[first:after] if line.strip()]
        bare = begins.sub("", re.sub(r"\t+", "\t", lines[0]), count=1)
        bare = bare if begins is not _BEGINS[-1] else _AT.sub("", bare, count=1)
        text = re.sub(r" *\t *", "\t", re.sub(r"[^\S\t]+", " ", " ".join((bare, *lines[1:])))).strip()
        found, source = _OF_RECORD.match(text), paper.source(first + 1, first + len(lines))
        if found and day and not lists.begins("not-put", found["said"].lstrip(" [(")):
            yield _Answer(found["topic"], found["said"], day, source)
            for asked, answered in _within(found["said"], day):
                yield _Answer(asked, answered, day, source)


def _within(said: str, on: date) -> Iterator[tuple[str, str]]:
    """Yield each question of a topic that names a day and is answered, with what follows as far as the next."""
    told = list(sentences_of(said))
    asked = [
        start
        for (start, sentence), (_, reply) in pairwise(told)
        if not _REPLY.match(sentence) and sentence[0] != "[" and _REPLY.match(reply) and dates_in(sentence, on)
    ]
    for start, end in pairwise((*asked, len(said))):
        yield next(sentence for at, sentence in told if at == start), said[start:end].strip()


def _answers(paper: Paper, lists: Lists) -> Iterator[_Answer]:
    if paper.is_ == "interview":
        yield from _of_record(paper, lists)
        return
    for entry in entries_of(paper, lists):
        passage = as_one(list(entry.lines))
        found = lists.spot("interview", passage.text)
        if entry.day is None or not (found or lists.has("interview", entry.kind.replace("/", " "))):
            continue
        for start, sentence in sentences_of(passage.text):
            if found and start + len(sentence) <= found.start():
                continue
            source = paper.said_at(passage, start, sentence)
            for part in _PARTS.split(sentence):
                for topic, said in _topics(" ".join(part.split()), lists):
                    days = dates_in(said, entry.day) if lists.has("interview", said) else ()
                    day = next((one.first for one in days if one.first), entry.day)
                    if not _NO_TOPIC.match(topic) and re.search(r"[A-Za-z]{2}", said):
                        yield _Answer(topic, said, day, source)


def _topics(sentence: str, lists: Lists) -> Iterator[tuple[str, str]]:
    """Yield the topics of a sentence, each with its answer: `Letters, card: no comment`, `Accepts the letter`."""
    text = re.sub(rf"^.*?\b{lists.pattern('interview')}\s*:\s*", "", sentence)
    text = re.sub(rf"^.*\b{lists.pattern('answered-except')}\b\s*", "", text)
    if verb := re.match(rf"{lists.pattern('answered')}\b\s*", text):
        rest = text[verb.end() :].split("(")[0].split('"')[0].rstrip(" .")
        quote = "".join(f': "{words}"' for words in quotes_in(text)[:1])
        for topic in _JOINED.split(rest):
            yield topic, f"{verb[0].strip()} {topic}{quote or '.'}"
    elif headed := _HEADED.match(text):
        for topic in _JOINED.split(headed["topics"]):
            yield topic, headed["said"]
    elif owned := _OWNED.fullmatch(text):
        yield owned["topics"], text
