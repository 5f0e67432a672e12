"""From a case, guidance and a day to everything that can be said of the case."""

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import chain

from spo.case import Case, applicable
from spo.case.memo import Memo
from spo.guidance import Guidance

from .acts import acts
from .application import application
from .arguments import Argued
from .arguments import arguments as every_argument
from .came_from import came_from
from .child_named import child_named
from .existing_orders import existing_orders
from .fairness import fairness
from .findings import Finding, stated
from .internal import internal
from .limbs import Limb
from .necessity import necessity
from .not_done import not_done
from .open_points import open_points
from .overlooked import overlooked
from .questions import Question, questions, unanswered
from .reach import ReachTable
from .reading_over import is_settled_by_reading
from .recorded_days import recorded_days
from .risk import risk
from .scene import Scene
from .service import service
from .situations import Situation, situations
from .terms import assess_term
from .typed import typed
from .unfilled import unfilled
from .unread import unread
from .view import View
from .whereabouts import whereabouts
from .wishes import wishes
from .zones import zones

_WEIGHT = {"blocks": 0, "weakens": 1, "advice": 2}


@dataclass(frozen=True)
class Assessment(Scene):
    """What a case shows, and what it does not, on a day. It never says that a court will agree.

    `limbs` is the court's test (s.2(1)); `chief_officer` is the chief officer's (s.1(1)), kept apart. `situations`
    are those in which an order should not be argued for. `findings` holds every finding, the weightiest first.
    """

    limbs: tuple[Limb, Limb, Limb]
    chief_officer: tuple[Limb, Limb, Limb]
    situations: tuple[Situation, ...]
    findings: tuple[Finding, ...]

    @property
    def blocked(self) -> bool:
        """Whether anything stands in the way of filing."""
        return any(finding.severity == "blocks" for finding in self.findings)

    @cached_property
    def to_read_over(self) -> frozenset[str]:
        """The paths of what an officer is asked to read or look at, whose answer settles what was found there."""
        return frozenset(finding.field for finding in self.findings if is_settled_by_reading(finding))

    @cached_property
    def arguments(self) -> tuple[Argued, ...]:
        """The whole bank of arguments, available or not. Few pages ask, so they are tried when one does."""
        return every_argument(self)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """The questions that will be asked of the application, in the order in which papers answer them."""
        return questions(self)

    @property
    def offered(self) -> dict[str, Argued]:
        """The arguments that may be offered, by id, in the order of an answer. What says no is said before them."""
        bank = self.view.guidance.arguments
        held = sorted(self.arguments, key=lambda argued: bank[argued.id].place)
        return {argued.id: argued for argued in held if argued.available}

    @property
    def necessity_shown(self) -> bool:
        """Whether the third limb is shown on the facts recorded."""
        return self.limbs[2].shown


def assess(case: Case, guidance: Guidance, on: date, memo: Memo | None = None) -> Assessment:
    """Return the assessment of a case on a day. The same case, guidance and day give the same assessment.

    What stands in a field that no longer applies is left out. Whoever has the case open keeps a `memo` of it, with
    which to assess it again costs only what has changed; it makes no other difference.
    """
    with (memo or Memo()).at_hand():
        return _assess(case, guidance, on)


def _assess(case: Case, guidance: Guidance, on: date) -> Assessment:
    view = View(applicable(case), guidance, on)
    table = ReachTable(view)
    terms = tuple(assess_term(view, table, key) for key, _ in view.terms)
    scene = Scene(view, table, terms)
    met = situations(scene)
    limbs = (acts(view), risk(view), necessity(view, terms, met))
    every = chain(
        *(limb.missing for limb in limbs),
        existing_orders(view, table),
        unanswered(scene),
        open_points(view, table),
        application(view),
        fairness(view),
        not_done(view),
        internal(view),
        overlooked(view),
        child_named(view),
        service(view),
        recorded_days(view),
        typed(view),
        wishes(view),
        whereabouts(view),
        *(zones(view, key) for key, _ in view.terms),
        unread(view),
        came_from(view),
    )
    return Assessment(
        view=view,
        table=table,
        terms=terms,
        conditions=scene.conditions,
        limbs=limbs,
        chief_officer=_chief_officer(view, limbs),
        situations=met,
        findings=tuple(sorted(every, key=lambda finding: _WEIGHT[finding.severity])),
    )


def _chief_officer(view: View, limbs: tuple[Limb, Limb, Limb]) -> tuple[Limb, Limb, Limb]:
    """Return the chief officer's test: it "appears" that, and there is "reasonable cause to believe" (s.1(1)).

    The same facts are looked at, with the authority given for the application; a court may still not be satisfied.
    """
    authority = view.case.authority
    said = {"date": "Authority is recorded.", "reasons_for": "Reasons for applying are recorded."}
    facts = stated(authority, "authority", said)
    first, second, third = limbs
    lacking = unfilled(view, "authority.reasons_for")
    reasoned = bool(authority.date and authority.reasons_for) and third.shown
    return (
        replace(first, criterion="s1-1-a"),
        replace(second, criterion="s1-1-b"),
        Limb("necessity", "s1-1-c", (*facts, *third.supports), (*lacking, *third.missing), reasoned),
    )
