"""The summary of the acts: whose, by what kinds of act, whom they reached, the quiet times, and breaches."""

from spo.case.days import in_full
from spo.patterns import First, Quiet
from spo.patterns.words import between, by_method, entries

from ...came_of import Word, acts_called
from ...facts import Fact
from ...reach import ReachTable
from ...view import View
from .pieces import in_a_list, incidents, said, say

_MOST_QUIET = 3


def whose(view: View) -> tuple[Fact, ...]:
    """Return whose acts they are said to be."""
    name = Fact(view.case.defendant.name, ("defendant.name",))
    return said(say(view, "acts-whose", name=name)) if view.put_forward else ()


def kinds(view: View) -> tuple[Fact, ...]:
    """Return the kinds of act, in the order of the first of each."""
    return said(say(view, "acts-kinds", kinds=_kinds(view)))


def towards(view: View) -> tuple[Fact, ...]:
    """Return whom the acts reached."""
    persons = [_person(view, one) for one in view.pattern.firsts.persons if view.person(one.key)]
    return said(say(view, "acts-towards", people=in_a_list(persons)))


def quiet_times(view: View) -> tuple[Fact, ...]:
    """Return the longest times in which no act is recorded, and how many there are where those are not all."""
    if not view.put_forward:
        return ()
    longest = sorted(view.pattern.quiet, key=lambda one: -one.days)[:_MOST_QUIET]
    in_order = sorted(longest, key=lambda one: one.first)
    told = say(view, "acts-quiet", times=in_a_list([quiet(one) for one in in_order]))
    every = len(view.pattern.quiet)
    more = say(view, "acts-quiet-more", *(told.paths if told else ()), count=str(every) if every > _MOST_QUIET else "")
    return said(told, more)


def broken(view: View) -> tuple[Fact, ...]:
    """Return what came of breaches: proved, alleged and no more, or an acquittal."""
    if not view.put_forward:
        return ()
    acquitted = [
        key
        for one in view.case.proceedings.values()
        if one.stage == "acquitted"
        for key in one.incidents
        if key in view.case.incidents
    ]
    proved, alleged = _broken(view)
    return said(
        say(view, "acts-proved", incidents=proved),
        say(view, "acts-alleged", incidents=alleged),
        say(view, "acts-acquitted", incidents=incidents(view, acquitted)),
    )


def _kinds(view: View) -> Fact:
    """Return `22 calls, 9 emails and 1 other act`: each method, in the order of its first act."""
    found = view.pattern
    methods = {one.key: found.methods[one.key] for one in found.firsts.methods}
    text = by_method(view.guidance, methods | dict(found.methods)) if any(found.methods) else ""
    return Fact(text, tuple(f"incidents.{key}.method" for count in methods.values() for key in count.incidents))


def quiet(one: Quiet) -> Fact:
    """Return `between 28 June 2025 and 24 January 2026 (209 days)`, and what custody is recorded in it."""
    sides = tuple(f"incidents.{key}.date" for key in (one.before, one.after) if key)
    custody = "".join(f"; in custody from {in_full(held.first)} to {in_full(held.last)}" for held in one.custody)
    return Fact(between(one, custody), (*sides, *(held.path for held in one.custody)))


def _person(view: View, one: First) -> Fact:
    """Return `Orla Fennimore in 27 entries (first on 23 March 2025)`."""
    date = view.case.incidents[one.incident].date
    since = f" (first{'' if date.on.startswith('on ') else ':'} {date.on})" if date.day else ""
    paths = (f"protected_persons.{one.key}.name", *(f"incidents.{key}.towards" for key in one.count.incidents))
    return Fact(f"{view.person(one.key)} in {entries(one.count)}{since}", (*paths, f"incidents.{one.incident}.date"))


def _broken(view: View) -> tuple[Fact, Fact]:
    """Return the incidents put forward in which breach is proved, and those in which it is no more than alleged."""
    put_forward = {key for key, _ in view.put_forward}
    held = [key for key, one in view.case.breaches.items() if one.incident in put_forward]
    table = ReachTable(view)
    return _named(table, held, "breach"), _named(table, held, "alleged breach")


def _named(table: ReachTable, breaches: list[str], called: Word) -> Fact:
    view = table.view
    acts = acts_called(table, breaches, called)
    named = incidents(view, [key for key, _ in view.put_forward if key in acts])
    return Fact(named.text, tuple(f"breaches.{key}" for key in breaches if view.case.breaches[key].incident in acts))
