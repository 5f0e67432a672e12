"""What is too long to be read from the back of a room."""

from collections.abc import Iterable, Iterator

from .lesson import BeforeAndAfter, FindTheFaults, Lesson, TheBenchAsks
from .screens import After, Answered, Before, Find, Found, Screen, Shown

MINUTES = 45
ANSWER = 320
ITEMS = 5
_TITLE, _LINE, _ASK, _TEXT, _SCREEN = 80, 140, 200, 420, 1_100
"""How many characters fit: in a heading, a line of a list, what is asked, a text, and on a screen in all."""

_LONG = "This has {many} characters. Shorten it to {most}, so that it is read from the back of a room."
_FULL = "The screen {screen} shows {many} characters. Show less on it: {most} at most."
_MANY = "The screen {screen} shows {many} things. Show {most} at most, and make two of it if need be."
_MINUTES = "The lesson takes {many} minutes. Leave something out, or make two lessons: {most} minutes at most."


def long_texts(lesson: Lesson) -> Iterator[tuple[str, str]]:
    """Yield the key of each text that is too long, and what to do."""
    if lesson.minutes > MINUTES:
        yield "minutes", _MINUTES.format(many=lesson.minutes, most=MINUTES)
    for key, text, most in _texts(lesson):
        if len(text) > most:
            yield key, _LONG.format(many=len(text), most=most)


def _texts(lesson: Lesson) -> Iterator[tuple[str, str, int]]:
    """Yield each text that a class sees, its key, and how many characters of it fit."""
    yield "title", lesson.title, _TITLE
    yield "for_whom", lesson.for_whom, _LINE
    yield "about", lesson.about, _TEXT
    for key in ("teaches", "takeaway"):
        yield from ((f"{key} {n}", line, _LINE) for n, line in enumerate(getattr(lesson, key), start=1))
    for number, point in enumerate(lesson.points, start=1):
        yield f"points {number}: title", point.title, _TITLE
        yield f"points {number}: text", point.text, _TEXT
    for number, part in enumerate(lesson.parts, start=1):
        at = f"parts {number}"
        yield f"{at}: title", part.title, _TITLE
        yield f"{at}: ask", part.ask, _ASK
        match part:
            case FindTheFaults():
                for item in part.items:
                    yield f"{at}: items {item.id}: answer", item.answer, ANSWER
                    yield f"{at}: items {item.id}: no_finding", item.no_finding or "", _ASK
            case BeforeAndAfter():
                yield f"{at}: answer", part.answer, ANSWER
            case TheBenchAsks():
                for one in part.questions:
                    yield f"{at}: questions {one.id}: asks", one.asks, _ASK
                    yield f"{at}: questions {one.id}: answer", one.answer, ANSWER


def full_screens(screens: Iterable[Screen]) -> Iterator[tuple[str, str]]:
    """Yield the key of the part of each screen on which too much stands, and what to do."""
    for screen in screens:
        key, things = f"parts {screen.part}", _things(screen)
        if len(things) > ITEMS:
            yield key, _MANY.format(screen=screen.id, many=len(things), most=ITEMS)
        if (many := sum(map(len, (*things, *_beside(screen))))) > _SCREEN:
            yield key, _FULL.format(screen=screen.id, many=f"{many:,}", most=f"{_SCREEN:,}")


def _things(screen: Screen) -> list[str]:
    """Return the texts of the case that stand on a screen."""
    match screen.body:
        case Find(shown=shown) | Before(passages=shown) | Answered(facts=shown):
            return list(map(_said, shown))
        case Found(judged=judged):
            return [_said(one.shown) for one in judged]
        case After(before=before, after=after):
            return ["".join(piece.words for piece in (*was, *now)) for was, now in zip(before, after, strict=True)]
    return []


def _beside(screen: Screen) -> list[str]:
    """Return what else is to be read on a screen."""
    match screen.body:
        case Find(ask=ask) | Before(ask=ask):
            return [ask]
        case Found(judged=judged):
            return [text for one in judged for text in (one.answer, one.finding, one.why_no_finding)]
        case After(answer=answer):
            return [answer]
        case Answered(question=question, answer=answer):
            return [question, answer]
    return []


def _said(shown: Shown) -> str:
    return f"{shown.called} {shown.words}"
