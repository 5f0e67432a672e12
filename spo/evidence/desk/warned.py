"""What told the defendant that the acts were unwelcome, as logs, chronologies and notebooks have it."""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from spo.case import When
from spo.case.days.running import dates_in

from .gathering import gathered, together
from .notebooks import parts_of
from .paper import Paper, as_one
from .proposals import DatedPassage, Differs, Source, Warned
from .sentences import sentences_of
from .telling import Reader, Told
from .things import quotes_in

_TOLD_THAT = re.compile(
    r"\b(?:told|warned|advised|informed|said\s+to)\s+(?:her|him|them|(?-i:[A-Z]\w+)):\s+\w", re.IGNORECASE
)
"""Before the words in which somebody was warned."""
_KINDS = {"changed-number": "changed number", "police": "police warning"}
_SAME = ("date", "time", "exhibits", "sources")
_CLOCK = re.compile(r"(?:^|(?<=\s))(?:[01]\d|2[0-3])[:.]?[0-5]\d(?=\s|\s?hrs)")
_HEADED = re.compile(
    r"\W*(?:\d{1,2}[.)]\s*)?(?:(?:the|police|formal|verbal|first|stalking|harassment)\s+)*(?:warnings?|words\s+of\s+advice)\s*(?:given)?\s*[.:–-]",
    re.IGNORECASE,
)
"""What stands over the words of a warning in a report."""
_LONGEST, _HEAD, _FIRST, _TIMED = 1500, 80, 12, 5


def warned_in(paper: Paper, reader: Reader) -> Iterator[Warned]:
    """Yield the warnings that an officer's notebook tells of: from the words of it to the last answer or signature.

    Of a report only a paragraph under that heading, which quotes the words, is one.
    """
    ranks, name = reader.lists.pattern("ranks"), r"(?:[A-Z]\.?\s+)?[A-Z][\w'’-]+(?:\s+[A-Z]{2,})?"
    officer = re.compile(rf"(?<!for )(?:{ranks}\s+(?:\d+\s+)?{name}|(?<=\s)\d{{2,6}}\s+[A-Z]{{2}}[\w'’-]*)")
    by, is_report = "", paper.is_ == "note"
    paragraphs = ((lines, When()) for lines in paper.paragraphs(len(paper.lines) + 1))
    for lines, part in paragraphs if is_report else parts_of(paper):
        passage = as_one(lines)
        named = officer.search(passage.text[:_HEAD])
        new = named and (is_report or not by or named.start() < _FIRST)  # another may only have been there
        by = named[0] if named and new else by
        days = [one for one in dates_in(passage.text, paper.written, anchor=part.earliest) if one.first]
        headed, quoted = _HEADED.match(passage.text), quotes_in(passage.text)
        begin = headed.end() if headed else 0
        told = [(begin + at, said) for at, said in sentences_of(passage.text[begin:])]
        first = next((place for place, (_, said) in enumerate(told) if headed or _warns(said, reader)), None)
        if is_report and not (headed and days and quoted):
            continue
        day = days[0].when if is_report else part
        if first is None or not day.earliest or not (headed or reader.names_defendant(passage.text)):
            continue
        after = [*range(first, len(told))]
        ends = [
            place for place in after if quotes_in(told[place][1]) or reader.lists.has("warning-signed", told[place][1])
        ]
        start, end = told[first][0], max(told[place][0] + len(told[place][1]) for place in ends or after[:1])
        words = " ".join(passage.text[start:end].split())[:_LONGEST]
        until = passage.text.find(quoted[0]) if headed and quoted else start + _TIMED
        times = _CLOCK.findall(passage.text[days[0].end if days else 0 : until])
        yield Warned(
            kind=_KINDS["police"],
            date=day,
            time=times[-1] if times else "",
            by=by,
            words=words,
            exhibits=reader.marks(passage.text),
            sources=(paper.source(lines[0].number, lines[-1].number),),
        )


def _warns(said: str, reader: Reader) -> bool:
    """Return whether a sentence tells of a warning, or has in quotation marks the words of one."""
    spoken = re.split(r"[\"“]", said, maxsplit=1)[1:]
    return reader.kind_of(said) == "police" or any(reader.lists.has("warned-police", words) for words in spoken)


def warnings_of(told: Sequence[Told], books: Sequence[Warned], reader: Reader) -> tuple[Warned, ...]:
    """Return the warnings of notebooks, and those and the arrests of logs and chronologies: of one day and kind, one.

    What a notebook says was said in words stands before what another paper says of it.
    A charge or an interview alone is no arrest: it stands among the proceedings, or is told elsewhere.
    """
    charged = re.compile(reader.lists.pattern("stage-charged"), re.IGNORECASE)

    found = [
        Warned(
            kind=_KINDS.get(one.kind, one.kind), words=one.act.what, **{name: getattr(one.act, name) for name in _SAME}
        )
        for one in told
        if one.kind != "act" and one.act.date.earliest
        if one.kind != "arrest" or reader.is_arrest(charged.sub("", one.act.what))
    ]
    ordered = sorted([*books, *found], key=lambda one: str(one.date.earliest))
    return tuple(_of_two_papers(gathered(ordered, lambda one: (one.date.earliest, one.kind))))


def with_words(one: Warned, passages: Sequence[DatedPassage]) -> Warned:
    """Return a warning with the passages of its day that name an exhibit of it, as a pocket notebook does."""
    tell = [
        passage.sources[0]
        for passage in passages
        if passage.sources[0].quotable
        and {*one.exhibits} & {*passage.exhibits}
        and any(day.earliest == one.date.earliest for day in passage.dates)
    ]
    words = next(filter(None, map(_words_told, tell if one.kind == _KINDS["police"] else ())), one.words)
    return one.with_sources(*tell, words=words)


def _words_told(source: Source) -> str:
    """Return what a passage says word for word that somebody was told, and the answer that it quotes, or nothing."""
    text = " ".join(source.words.split())
    told = [(start, sentence) for start, sentence in sentences_of(text)]
    first = next((place for place, (_, sentence) in enumerate(told) if _TOLD_THAT.search(sentence)), None)
    if first is None:
        return ""
    answered = (place for place in range(first, len(told)) if quotes_in(told[place][1]))
    end = told[last][0] + len(told[last][1]) if (last := next(answered, None)) is not None else len(text)
    return text[told[first][0] : end]


def _of_two_papers(found: Sequence[Warned]) -> list[Warned]:
    """Return warnings by the police with two made one that two papers tell of, no more than a day apart.

    The words are those that say more, and the other day is shown beside the first.
    """
    made: list[Warned] = []
    for one in found:
        files = {source.file for source in one.sources}
        near = next((held for held in made if _is_same(held, one) and not files & {s.file for s in held.sources}), None)
        if near is None:
            made.append(one)
            continue
        both = together(near, one)
        day = Differs(field="date", says=one.date.printed, sources=one.sources)
        words = max(near.words, one.words, key=len)
        made[made.index(near)] = both.model_copy(update={"words": words, "differs": (*both.differs, day)})
    return made


def _is_same(one: Warned, two: Warned) -> bool:
    first, second = one.date.earliest, two.date.earliest
    return bool(one.kind == two.kind == _KINDS["police"] and first and second and second - first <= timedelta(1))
