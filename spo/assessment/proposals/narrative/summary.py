"""The summary of the acts: who, over what time, by what kinds of act, whom they reached, and the quiet times."""

from spo.case import Breach
from spo.case.english import listed
from spo.case.questions import in_full
from spo.chronology.patterns import Event, First, Quiet, Stop
from spo.chronology.patterns.words import by_method, days, entries

from ...conditions.orders import PROVED
from ...view import View
from .pieces import Piece, incidents, said, say, together

_MOST_QUIET, _MOST_TOLD = 3, 6


def whose(view: View) -> tuple[Piece, ...]:
    """Return whose acts they are said to be."""
    name = Piece(view.case.defendant.name, ("defendant.name",))
    return said(say(view, "acts-whose", name=name)) if view.put_forward else ()


def what_and_whom(view: View) -> tuple[Piece, ...]:
    """Return the kinds of act, in the order of the first of each, and whom they reached."""
    persons = [_person(view, one) for one in view.pattern.firsts.persons if view.person(one.key)]
    named = Piece(listed([piece.text for piece in persons]), together(persons).facts)
    return said(say(view, "acts-kinds", kinds=_kinds(view)), say(view, "acts-towards", people=named))


def over_time(view: View) -> tuple[Piece, ...]:
    """Return the longest quiet times, what was said to the defendant before which acts, and what came of breaches."""
    if not view.put_forward:
        return ()
    longest = sorted(view.pattern.quiet, key=lambda one: -one.days)[:_MOST_QUIET]
    in_order = sorted(longest, key=lambda one: one.first)
    acquitted = [
        key
        for one in view.case.proceedings.values()
        if one.stage == "acquitted"
        for key in one.incidents
        if key in view.case.incidents
    ]
    proved, alleged = _broken(view)
    return said(
        say(view, "acts-quiet", times=together(quiet(one) for one in in_order)),
        say(view, "acts-told", told=_told(view)),
        say(view, "acts-proved", incidents=proved),
        say(view, "acts-alleged", incidents=alleged),
        say(view, "acts-acquitted", incidents=incidents(view, acquitted)),
    )


def _kinds(view: View) -> Piece:
    """Return `22 calls, 9 emails and 1 other act`: each method, in the order of its first act."""
    found = view.pattern
    methods = {one.key: found.methods[one.key] for one in found.firsts.methods}
    text = by_method(view.guidance, methods | dict(found.methods)) if any(found.methods) else ""
    return Piece(text, tuple(f"incidents.{key}.method" for count in methods.values() for key in count.incidents))


def quiet(one: Quiet) -> Piece:
    """Return `29 June 2025 to 23 January 2026 (209 days)`, and what custody is recorded in it."""
    sides = tuple(f"incidents.{key}.date" for key in (one.before, one.after) if key)
    to_today = "" if one.after else ", to the day of drafting"
    custody = "".join(f"; in custody from {in_full(held.first)} to {in_full(held.last)}" for held in one.custody)
    text = f"{in_full(one.first)} to {in_full(one.last)} ({days(one.days)}{to_today}{custody})"
    return Piece(text, (*sides, *(held.path for held in one.custody)))


def _person(view: View, one: First) -> Piece:
    """Return `Orla Fennimore in 27 entries from 23 March 2025`."""
    date = view.case.incidents[one.incident].date
    since = f" from {in_full(date.day)}" if date.day else ""
    paths = (f"protected_persons.{one.key}.name", *(f"incidents.{key}.towards" for key in one.count.incidents))
    return Piece(f"{view.person(one.key)} in {entries(one.count)}{since}", (*paths, f"incidents.{one.incident}.date"))


def _told(view: View) -> Piece:
    """Return what was said to the defendant, each with the next act: the first and the latest where there are many."""
    events = [event for event in view.pattern.events if any(_is_said(stop) for stop in event.stops)]
    left = len(events) - _MOST_TOLD
    if left <= 0:
        return together(_event(view, one) for one in events)
    between = Piece(f"{left + 1} more, given below")
    return together((_event(view, events[0]), between, *(_event(view, one) for one in events[left + 2 :])))


def _is_said(stop: Stop) -> bool:
    return stop.paths[0].startswith("warnings.") and stop.kind != "order"


def _event(view: View, event: Event) -> Piece:
    keys = [stop.paths[0].split(".")[1] for stop in event.stops if _is_said(stop)]
    by = listed(list(dict.fromkeys(name for key in keys if (name := view.case.warnings[key].by))))
    date = in_full(event.first) if event.first == event.last else f"{in_full(event.first)} to {in_full(event.last)}"
    after = incidents(view, (event.first_after.incident,)) if event.first_after else Piece("no later act")
    text = f"{f'{by}, ' if by else ''}{date} ({after.text})"
    return Piece(text, (*(f"warnings.{key}.{field}" for key in keys for field in ("date", "by")), *after.facts))


def _broken(view: View) -> tuple[Piece, Piece]:
    """Return the incidents put forward in which breach is proved, and those in which it is no more than alleged."""
    put_forward = {key for key, _ in view.put_forward}
    held = {key: one for key, one in view.case.breaches.items() if one.incident in put_forward}
    proved = {one.incident for one in held.values() if one.status in PROVED}
    alleged = {one.incident for one in held.values() if _alleged(one)} - proved
    return _named(view, proved, held), _named(view, alleged, held)


def _alleged(breach: Breach) -> bool:
    return breach.status is not None and breach.clause_did_not_catch != "yes"


def _named(view: View, keys: set[str | None], breaches: dict[str, Breach]) -> Piece:
    named = incidents(view, [key for key, _ in view.put_forward if key in keys])
    return Piece(named.text, tuple(f"breaches.{key}" for key, one in breaches.items() if one.incident in keys))
