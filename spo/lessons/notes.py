"""What a trainer reads while the class sees the screens: what to say, and the answers with what each rests on."""

from collections.abc import Iterable, Iterator

from spo.documents.writer import ended

from . import screens
from .phrases import NOTHING, TRAINING, lead_of, lead_without_facts, order_in_handout

_INVENTED = f"{TRAINING}. The case is invented, with faults planted in it. It is never filed."


def notes(every: Iterable[screens.Screen]) -> str:
    """Return the trainer's notes on a lesson as text, screen by screen."""
    return "\n".join((_INVENTED, *(line for screen in every for line in _lines(screen)))) + "\n"


def _lines(screen: screens.Screen) -> Iterator[str]:
    yield ""
    yield from (line for line in _body(screen) if line)
    yield from (f"  SAY: {note}" for note in screen.notes)


def _body(screen: screens.Screen) -> Iterator[str]:
    match screen.body:
        case screens.Opening() as one:
            yield f"{ended(one.title)} {one.minutes} minutes. For: {ended(one.for_whom)}"
            yield from (f"  It teaches: {line}" for line in one.teaches)
            yield f"  {one.about}"
        case screens.ToKnow() as one:
            yield f"TO KNOW: {one.title}"
            yield f"  {one.text}"
            yield from _rests_on(one.rests_on)
        case screens.Find() as one:
            yield f"FIND THE FAULTS: {one.title}"
            yield f"  Ask: {one.ask}"
            yield from (f"  - {_said(item)}" for item in one.shown)
        case screens.Found() as one:
            for judged in one.judged:
                yield from _judged(judged)
        case screens.Before() as one:
            yield f"BEFORE AND AFTER: {one.title} ({one.paper})"
            yield f"  Ask: {one.ask}"
            yield from (f"  - {_said(passage)}" for passage in one.passages)
        case screens.After() as one:
            yield f"{one.afterwards.upper()}: {one.title}"
            yield f"  {order_in_handout(one)}"
            yield from (f"  Now: {''.join(piece.words for piece in passage)}" for passage in one.after)
            yield f"  Answer: {one.answer}"
            yield from _rests_on(one.rests_on)
        case screens.Asked() as one:
            yield f"THE BENCH ASKS, {one.number} of {one.of}: {one.question}"
        case screens.Answered() as one:
            yield from (f"  - {_said(fact)}" for fact in one.facts)
            yield f"  Answer: {f'{lead_without_facts(one)} {one.answer}'.strip()}"
            yield from _rests_on(one.rests_on)
        case screens.Closing() as one:
            yield "TO TAKE AWAY"
            yield from (f"  {line}" for line in one.takeaway)


def _judged(one: screens.Judged) -> Iterator[str]:
    yield f"{'FAULT' if one.fault else 'RIGHT'}: {one.shown.called}"
    yield f"  Answer: {one.answer}"
    if lead := lead_of(one):
        yield f"  {lead} {one.finding or one.why_no_finding}"
    yield from _rests_on(one.rests_on)


def _said(one: screens.Shown) -> str:
    return f"{one.called}: {one.words or NOTHING}"


def _rests_on(entries: Iterable[screens.Cited]) -> Iterator[str]:
    for one in entries:
        yield f"  Rests on: {one.text} [{one.status}: {'; '.join(one.sources)}] {one.note}".rstrip()
