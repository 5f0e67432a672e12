"""Drafts of the risk as a whole: the harm recorded of each person, and how the acts have changed."""

from spo.case.days import in_full
from spo.case.first_person import as_said
from spo.patterns import Quiet
from spo.patterns.words import between

from ...assess import Assessment
from ...facts import Fact
from ...view import View
from .draft import drafts
from .people import physical_acts
from .pieces import opening, people, said, say
from .times import changed

_LETTERS = 160


@drafts("risk.psychological")
def psychological(assessment: Assessment, _: str) -> tuple[Fact, ...]:
    """Draft the risk of psychological harm from what is recorded of each person, or else what each says of it."""
    view = assessment.view
    return said(
        *(_recorded(view, key, "psychological_harm") or _says(view, key) for key in view.case.protected_persons)
    )


@drafts("risk.physical")
def physical(assessment: Assessment, _: str) -> tuple[Fact, ...]:
    """Draft the risk of physical harm from what is recorded of each person, and what entries tell of it."""
    view = assessment.view
    people_to_protect = view.case.protected_persons
    recorded = (_recorded(view, key, "physical_harm") for key in people_to_protect)
    return said(*recorded, *(physical_acts(view, key) for key in people_to_protect))


def _recorded(view: View, key: str, field: str) -> Fact | None:
    held = getattr(view.case.protected_persons[key], field)
    words = Fact(opening(held, _LETTERS), (f"protected_persons.{key}.{field}",))
    return say(view, "harm-recorded", name=people(view, (key,)), words=words)


def _says(view: View, key: str) -> Fact | None:
    """Return what somebody says of the effect, in whole sentences; of what is told in others' words, as it is told."""
    held = as_said(opening(view.case.protected_persons[key].effect, _LETTERS))
    words = Fact(held, (f"protected_persons.{key}.effect",))
    own = held.startswith(('"', "“"))
    return say(view, "harm-said" if own else "harm-recorded", name=people(view, (key,)), words=words)


@drafts("risk.escalation")
def escalation(assessment: Assessment, _: str) -> tuple[Fact, ...]:
    """Draft how the acts have changed: in each year or kind by kind, and the longest quiet, also without inference."""
    view, found = assessment.view, assessment.view.pattern
    if len(found.months) < 2 or found.dated.acts < view.guidance.figures["compare-acts"].value:
        return ()
    longest, shown = (max(held, key=lambda one: one.days, default=None) for held in (found.quiet, found.quiet_as_shown))
    quiet = say(view, "changed-quiet", time=_quiet(longest)) if longest else None
    more = shown and shown.days > (longest.days if longest else 0)
    return said(*changed(view), quiet, say(view, "changed-quiet-shown", time=_quiet(shown)) if shown and more else None)


def _quiet(one: Quiet) -> Fact:
    """Return `between 28 June 2025 and 24 January 2026 (209 days)`, and what custody is recorded in it."""
    sides = tuple(f"incidents.{key}.date" for key in (one.before, one.after) if key)
    custody = "".join(f"; in custody from {in_full(held.first)} to {in_full(held.last)}" for held in one.custody)
    return Fact(between(one, custody), (*sides, *(held.path for held in one.custody)))
