"""Drafts of the risk as a whole: the harm recorded of each person, and how the acts have changed."""

from collections.abc import Iterator

from spo.case.days import in_full
from spo.patterns import Quiet
from spo.patterns.words import between

from ...assess import Assessment
from ...facts import Fact, joined
from ...view import View
from .draft import drafts
from .people import physical_acts
from .pieces import incidents, opening, people, said, say
from .times import by_time, new_and_gone

_LETTERS = 240
_PART = 4  # a good part of all acts is one in so many


@drafts("risk.psychological")
def psychological(assessment: Assessment, _: str) -> tuple[Fact, ...]:
    """Draft the risk of psychological harm from what is recorded of each person."""
    return said(*_recorded(assessment.view, "psychological_harm"))


@drafts("risk.physical")
def physical(assessment: Assessment, _: str) -> tuple[Fact, ...]:
    """Draft the risk of physical harm from what is recorded of each person, and what entries tell of it."""
    view = assessment.view
    return said(*_recorded(view, "physical_harm"), *(physical_acts(view, key) for key in view.case.protected_persons))


def _recorded(view: View, field: str) -> Iterator[Fact | None]:
    for key, person in view.case.protected_persons.items():
        words = Fact(opening(getattr(person, field), _LETTERS), (f"protected_persons.{key}.{field}",))
        yield say(view, "harm-recorded", name=people(view, (key,)), words=words)


@drafts("risk.escalation")
def escalation(assessment: Assessment, _: str) -> tuple[Fact, ...]:
    """Draft how the acts have changed: how many in each year or month, what was new or gone, and the longest quiet."""
    view, found = assessment.view, assessment.view.pattern
    spells = by_time(view)
    if len(spells) < 2 or found.dated.acts < view.guidance.figures["compare-acts"].value:
        return ()
    longest = max(found.quiet, key=lambda one: one.days, default=None)
    unattributed = tuple(f"incidents.{key}.attributed" for key in view.unattributed)
    return said(
        say(view, "changed-counts", unit=spells[0].unit, counts=joined(*(one.said for one in spells), between="; ")),
        _largest(view),
        _inferred(view),
        *new_and_gone(view, spells),
        say(view, "changed-quiet", time=_quiet(longest)) if longest else None,
        say(view, "changed-dates", "incidents", unit=spells[0].unit) if any(one.over for one in spells) else None,
        say(view, "changed-undated", "incidents") if found.undated else None,
        say(view, "changed-unattributed", *unattributed) if unattributed else None,
    )


def _inferred(view: View) -> Fact | None:
    """Return how many of the acts are put down to the defendant by inference alone."""
    acts = f"{view.pattern.total.inferred:,}" if view.pattern.total.inferred else ""
    return say(view, "changed-inferred", acts=Fact(acts, tuple(f"incidents.{key}.inferred" for key in view.inferred)))


def _largest(view: View) -> Fact | None:
    """Return the entry that covers most acts, where it covers a good part of them all."""
    dated = view.pattern.dated
    key = max(dated.incidents, key=lambda one: view.case.incidents[one].count)
    count, about = view.case.incidents[key].count, "about " if view.case.incidents[key].estimated else ""
    if count < 2 or count * _PART < dated.acts:
        return None
    number = Fact(f"{about}{count:,}", (f"incidents.{key}.count",))
    return say(view, "changed-largest", incident=incidents(view, (key,)), acts=number)


def _quiet(one: Quiet) -> Fact:
    """Return `between 28 June 2025 and 24 January 2026 (209 days)`, and what custody is recorded in it."""
    sides = tuple(f"incidents.{key}.date" for key in (one.before, one.after) if key)
    custody = "".join(f"; in custody from {in_full(held.first)} to {in_full(held.last)}" for held in one.custody)
    return Fact(between(one, custody), (*sides, *(held.path for held in one.custody)))
