"""What a class is given to keep, in Word: the lesson with its answers or without them. It says TRAINING everywhere."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from spo.documents.marks import added, struck
from spo.documents.origin import saying
from spo.documents.passages import Paper, Passage, Row, Sentence, Style
from spo.documents.pictures import Picture
from spo.documents.render import FOLDER, template, zipped
from spo.documents.writer import ended
from spo.guidance import PaperEntry

from .phrases import NOTHING, TRAINING, judged_so, lead_of, lead_without_facts
from .screens import After, Answered, Asked, Before, Body, Cited, Closing, Find, Found, Opening, Piece, Screen, ToKnow

_HEADER = f"{TRAINING} - an invented case, never for a court"
_TEMPLATE = FOLDER / "lesson" / "handout.docx"
_INVENTED = "Everybody and every place in this case is invented. Nothing in it is for a court."
_TO_WRITE = "\n\n\n"
_VERSIONS = ("First version", "Second version")
"""What two versions of a passage are called for a class that is to say what is wrong with one."""
_NO_PICTURES: Mapping[str, Picture] = {}


@dataclass(frozen=True)
class _Line:
    """What is before the class, and what is said of it."""

    called: str
    words: str = ""
    answer: str = _TO_WRITE
    program: str = ""
    rests: str = ""


@dataclass
class _Part:
    """A part of a lesson: what it asks, and its lines.

    One `of_two` versions gives answers of other parts away: a class gets it on a sheet of its own.
    """

    title: str
    ask: str
    lines: list[_Line] = field(default_factory=list)
    of_two: bool = False


def handout_name(lesson: str, *, answers: bool) -> str:
    """Return the name of the file."""
    return f"{TRAINING}-{lesson}{'-answers' if answers else ''}.docx"


def handout(lesson: str, screens: Sequence[Screen], *, answers: bool, on: date) -> bytes:
    """Return what a class is given of a lesson, as a Word file. Raises OSError where its template cannot be read."""
    paper = _paper(lesson, screens, answers)
    made = template(_TEMPLATE).parts(paper, "Training", on, _NO_PICTURES)
    return zipped(saying(made, {"training": lesson}))


def _paper(lesson: str, screens: Sequence[Screen], answers: bool) -> Paper:
    bodies = [screen.body for screen in screens]
    opening = next(body for body in bodies if isinstance(body, Opening))
    title = f"{TRAINING}: {opening.title}{' (with answers)' if answers else ''}"
    file = handout_name(lesson, answers=answers)
    entry = PaperEntry(id="lesson-handout", title=title, audience="keep", file=file, header=_HEADER)
    every = _parts(screens, answers)
    pairs = [] if answers else [part for part in every if part.of_two]
    parts = {f"part-{number}": part for number, part in enumerate((one for one in every if one not in pairs), start=1)}
    takeaway = [line for body in bodies if isinstance(body, Closing) for line in body.takeaway] if answers else []
    return Paper(
        entry,
        head={name: Sentence(part.title) for name, part in parts.items()},
        passages={
            "about": _each(
                "about", (f"For: {ended(opening.for_whom)} {opening.minutes} minutes.", opening.about, _INVENTED)
            ),
            "teaches": _each("teaches", opening.teaches, "item"),
            "points": _points(bodies),
            "takeaway": _each("takeaway", takeaway, "item"),
            "sheet": _each("sheet", (f"{part.title}. {part.ask}" for part in pairs)),
            **{name: _each(name, (part.ask,)) for name, part in parts.items()},
        },
        tables={
            "sheet": tuple(_rows(line for part in pairs for line in part.lines)),
            **{name: tuple(_rows(part.lines)) for name, part in parts.items()},
        },
        parts=tuple(parts),
    )


def _each(name: str, texts: Iterable[str], style: Style = "plain") -> tuple[Passage, ...]:
    return tuple(
        Passage(f"{name}.{number}", (Sentence(text),), style) for number, text in enumerate(texts, start=1) if text
    )


def _points(bodies: Iterable[Body]) -> tuple[Passage, ...]:
    points = (body for body in bodies if isinstance(body, ToKnow))
    return tuple(
        Passage(f"points.{number}", (Sentence(" ".join((one.text, _rests(one.rests_on)))),), "plain", head=one.title)
        for number, one in enumerate(points, start=1)
    )


def _rows(lines: Iterable[_Line]) -> Iterator[Row]:
    for number, line in enumerate(lines, start=1):
        cells = {"number": str(number), **vars(line)}
        yield Row(str(number), {name: Sentence(text) for name, text in cells.items()})


def _parts(screens: Iterable[Screen], answers: bool) -> list[_Part]:
    """Return the parts in order. What is before the class comes with an answer, or with room to write one."""
    found: dict[int, _Part] = {}
    before: Before | None = None
    for screen in screens:
        body = screen.body
        if isinstance(body, Find | Before | Asked):
            part = found.setdefault(screen.part, _Part(body.title, body.ask, of_two=isinstance(body, Before)))
            before = body if isinstance(body, Before) else None
        if screen.part:
            part.lines += _answered(body, before) if answers else _asked(body, before)
    return list(found.values())


def _asked(body: Body, before: Before | None) -> list[_Line]:
    match body:
        case Find(shown=shown):
            return [_Line(one.called, one.words or NOTHING) for one in shown]
        case After() if before:
            versions = (body.after, body.before) if body.mended_first else (body.before, body.after)
            return [
                _Line(f"{version}: {shown.called}", "".join(piece.words for piece in passage) or NOTHING)
                for version, passages in zip(_VERSIONS, versions, strict=True)
                for shown, passage in zip(before.passages, passages, strict=True)
            ]
        case Asked(question=question):
            return [_Line(question)]
    return []


def _answered(body: Body, before: Before | None) -> list[_Line]:
    match body:
        case Found(judged=judged):
            return [
                _Line(
                    one.shown.called,
                    one.shown.words or NOTHING,
                    judged_so(one),
                    " ".join((lead_of(one), one.finding or one.why_no_finding)).strip(),
                    _rests(one.rests_on),
                )
                for one in judged
            ]
        case After() if before:
            mended = [
                _Line(shown.called, _marked(was, struck), _marked(now, added))
                for shown, was, now in zip(before.passages, body.before, body.after, strict=True)
            ]
            return [*mended, _Line("Why", answer=body.answer, rests=_rests(body.rests_on))]
        case Answered():
            facts = "\n".join(f"{one.called}: {one.words or NOTHING}" for one in body.facts)
            facts = facts or lead_without_facts(body)
            return [_Line(body.question, facts, body.answer, rests=_rests(body.rests_on))]
    return []


def _marked(pieces: Iterable[Piece], mark: Callable[[str], str]) -> str:
    return "".join(mark(piece.words) if piece.changed else piece.words for piece in pieces)


def _rests(cited: Iterable[Cited]) -> str:
    sources = dict.fromkeys(source for one in cited for source in one.sources)
    return f"Source: {'; '.join(sources)}." if sources else ""
