"""What is offered, and what is refused, in each invented situation; and what holds in any case at all."""

from collections import Counter
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from spo.assessment import Argued, Assessment
from spo.case import Case
from spo.case.paths import field_type
from spo.guidance import guidance as project_guidance
from tests.assessing import assess
from tests.assessment.situations import (
    CHILD,
    DAY,
    HER,
    HISTORY,
    RO,
    SISTER,
    SITUATIONS,
    STRANGER,
    Order,
    Piece,
    Says,
    Situation,
    Sought,
    act,
    case_of,
    charged,
    clause,
    convicted,
    custody,
    defendant,
    in_months,
    months_ago,
    no_charge,
    not_caught,
    order,
    proceeding,
    requires,
    says,
    seeks,
    signal,
    unreported,
    view,
    weeks_ago,
)
from tests.strategies import cases, values

GUIDANCE = project_guidance()

FEW = settings(max_examples=60)

# The parts of a case that the trigger of each argument speaks of, in the reference. A3 speaks through those of which
# one must be available with it, and A16 through A6 and A7.
_ORDERS = {"existing_orders", "incidents", "protected_persons", "places"}
MENTIONS: dict[str, set[str]] = {
    "A1": {"terms", "defendant", "exhibits"},
    "A2": _ORDERS | {"witnesses", "exhibits"},
    "A4": _ORDERS,
    "A5": _ORDERS,
    "A6": {"defendant", "places", "existing_orders"},
    "A7": {"existing_orders", "incidents", "defendant"},
    "A8": _ORDERS | {"applicant"},
    "A9": {"existing_orders", "proceedings", "defendant", "hearing"},
    "A10": {"existing_orders", "proceedings", "turned"},
    "A11": _ORDERS | {"breaches", "terms"},
    "A12": _ORDERS | {"defendant", "hearing", "terms"},
    "A13": {"incidents", "places", "defendant", "protected_persons"},
    "A14": {"protected_persons"},
    "A15": {"incidents", "existing_orders", "proceedings", "witnesses", "exhibits"},
    "A17": {"existing_orders", "proceedings", "risk_assessments"},
    "A18": {"terms"},
    "A19": {"authority"},
    "A20": {"incidents", "existing_orders", "risk"},
    "A21": {"proceedings", "hearing"},
    "A22": {"breaches", "existing_orders", "incidents", "consultations"},
}
MENTIONS["A3"] = {"breaches", *_ORDERS, *MENTIONS["A1"], *MENTIONS["A4"], *MENTIONS["A5"], *MENTIONS["A22"]}
MENTIONS["A16"] = {"incidents", *MENTIONS["A6"], *MENTIONS["A7"]}

SECTIONS = sorted(set(Case.model_fields) - {"schema_version"})


def test_each_argument_says_which_parts_of_a_case_decide_it() -> None:
    assert MENTIONS.keys() == GUIDANCE.arguments.keys(), "say in MENTIONS which parts of a case decide each argument"


# The arguments that rest on conduct since an order, once nothing else is left that could carry A8 and A20.
SINCE = {"A2", "A3", "A4", "A5", "A8", "A20", "A22"}


def on_the_day(case: Case) -> Assessment:
    """Return the assessment of a case on the day of every situation."""
    return assess(case, GUIDANCE, DAY)


def carried(argued: Argued) -> bool:
    """Return whether an incident, an exhibit or a recorded fact carries an argument."""
    return bool(argued.met.incidents or argued.met.exhibits or argued.met.facts)


# The table.


@pytest.mark.parametrize("situation", SITUATIONS, ids=lambda situation: situation.sentence)
def test_what_is_offered_and_what_is_refused(situation: Situation) -> None:
    assessment = on_the_day(situation.case)
    offered = assessment.offered
    assert situation.offered - set(offered) == set(), "must be offered"
    assert situation.not_offered & set(offered) == set(), "must not be offered"
    assert {met.id for met in assessment.situations} == situation.refusals
    if situation.limbs is not None:
        assert {limb.name for limb in assessment.limbs if limb.shown} == situation.limbs
    assert [key for key, argued in offered.items() if not carried(argued)] == []
    found = {finding.id for finding in assessment.findings}
    assert situation.finds - found == set(), "must be found"
    assert situation.not_finds & found == set(), "must not be found"


def test_each_sentence_stands_once_and_no_situation_contradicts_itself() -> None:
    assert [sentence for sentence, times in Counter(s.sentence for s in SITUATIONS).items() if times > 1] == []
    assert [s.sentence for s in SITUATIONS if s.offered & s.not_offered] == []


def test_the_table_offers_and_withholds_every_argument_of_the_bank_and_meets_every_refusal() -> None:
    assert frozenset[str]().union(*(s.offered for s in SITUATIONS)) == set(GUIDANCE.arguments)
    assert frozenset[str]().union(*(s.not_offered for s in SITUATIONS)) == set(GUIDANCE.arguments)
    assert frozenset[str]().union(*(s.refusals for s in SITUATIONS)) == set(GUIDANCE.situations)


@pytest.mark.parametrize("of", ["family", "interim", "made_on", "gap_at_end", "breach_shows_risk", "only_forbids"])
def test_the_table_has_orders_of_every_family_and_with_and_without_each_property(of: str) -> None:
    kinds = {existing.kind for s in SITUATIONS for existing in s.case.existing_orders.values()}
    held = {getattr(GUIDANCE.orders[kind], of) for kind in kinds if kind in GUIDANCE.orders}
    assert held == {getattr(kind, of) for kind in GUIDANCE.orders.values()}
    assert len(held) > 1


@pytest.mark.parametrize("situation", [s for s in SITUATIONS if s.refusals], ids=lambda situation: situation.sentence)
def test_necessity_is_not_shown_where_an_order_should_not_be_asked_for(situation: Situation) -> None:
    assert not on_the_day(situation.case).necessity_shown


# Cases drawn from the same pieces.

_TAGS = ("contact", "online", "through-others", "approach", "place", "publish", "monitor", "property")
_PLACES = ("her-home", "her-work", "her-gym", "her-cottage")


def _tags() -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(_TAGS), min_size=1, max_size=2, unique=True).map(tuple)


@st.composite
def _orders(draw: st.DrawFn, youngest: date = date(2026, 11, 1)) -> Order:
    made = draw(st.dates(date(2024, 1, 1), youngest))
    people = draw(st.sampled_from([(HER,), (HER,), (HER, SISTER)]))
    clauses = [clause(*reach, places=("her-home",)) for reach in draw(st.lists(_tags(), min_size=1, max_size=2))]
    more = {"names_others": draw(st.sampled_from(["", "", "her family"]))}
    kind = draw(st.sampled_from([RO, RO, *sorted(GUIDANCE.orders)]))
    ends = draw(st.none() | st.dates(date(2025, 6, 1), date(2028, 1, 1)))
    return order(kind, *clauses, names=people, made=made, ends=ends, in_force=draw(_answers("yes", "yes")), **more)


def _answers(*likely: str) -> st.SearchStrategy[str | None]:
    return st.sampled_from([*likely, "yes", "no", "not known", None])


@st.composite
def _acts(draw: st.DrawFn, kinds: tuple[str, ...] = (RO,)) -> Piece:
    outcomes = (convicted, charged, no_charge, unreported, not_caught)
    reach = draw(_tags())
    broke = draw(st.none() | st.sampled_from(outcomes))
    make = draw(st.sampled_from([act, signal]))
    made: Piece = make(
        draw(st.dates(date(2023, 6, 1), DAY)),
        *reach,
        to=draw(st.sampled_from([(HER,), (HER,), (SISTER,), (HER, CHILD)])),
        at=draw(st.sampled_from(_PLACES)) if "place" in reach else None,
        broke=broke("c1", of=draw(st.sampled_from(kinds))) if broke else None,
        through="a friend" if "through-others" in reach else "",
        count=draw(st.integers(1, 5)),
        from_custody=draw(_answers("no", "no")),
    )
    return made


def _terms() -> st.SearchStrategy[Sought]:
    duties = st.sampled_from(["duty-assessment", "duty-programme"])
    asked = st.builds(requires, duties, st.sampled_from(["shown", "said", ""]), st.booleans())
    return st.one_of(_tags().map(lambda reach: seeks(*reach, places=("her-home",))), asked)


def _facts() -> st.SearchStrategy[Piece]:
    """What else a case may record; nothing here is conduct since an order."""
    return st.sampled_from(
        (
            STRANGER,
            view("content with the existing order"),
            says(advised_to_apply="The duty solicitor"),
            defendant(other_names=("Carl Andrews",)),
            defendant(failed_address_checks="3 November 2026"),
            defendant(sexual_offences_notification="yes"),
            defendant(date_of_birth="24 May 2009"),
            custody(since=months_ago(2), release=in_months(2)),
            proceeding("awaiting trial", months_ago(3), trial=weeks_ago(-6)),
            proceeding("released under investigation", months_ago(2)),
            proceeding("acquitted", months_ago(2)),
            Says("authority", {"reasons_for": "She is at risk.", "date": "2026-11-20"}),
            Says("hearing", {"dapo_in_force_here": "no", "dapo_checked": "2026-11-20"}),
            Says("hearing", {"asked_why_not_at_sentence": "yes"}),
        )
    )


@st.composite
def drawn_cases(draw: st.DrawFn, youngest: date = date(2026, 11, 1)) -> Case:
    """Cases with orders, acts before and after them, terms and other facts."""
    orders = draw(st.lists(_orders(youngest), min_size=1, max_size=2))
    acts = draw(st.lists(_acts(tuple(one.kind for one in orders)), max_size=5))
    return case_of(*orders, *acts, *draw(st.lists(_terms(), max_size=2)), *draw(st.lists(_facts(), max_size=3)))


@cache
def _anything(section: str) -> st.SearchStrategy[Any]:
    return values(field_type(Case, section))


@FEW
@given(case=drawn_cases(), section=st.sampled_from(SECTIONS), data=st.data())
def test_no_fact_makes_or_breaks_an_argument_whose_trigger_does_not_mention_it(
    case: Case, section: str, data: st.DataObject
) -> None:
    if data.draw(st.booleans(), "from another such case"):
        value = getattr(data.draw(drawn_cases()), section)
    else:
        value = getattr(Case.model_validate({section: data.draw(_anything(section))}), section)
    before, after = on_the_day(case), on_the_day(case.model_copy(update={section: value}))
    silent = {key for key in GUIDANCE.arguments if section not in MENTIONS[key]}
    assert silent & set(before.offered) == silent & set(after.offered)


@FEW
@given(case=drawn_cases(youngest=months_ago(7)))
def test_without_the_acts_since_an_order_nothing_that_rests_on_them_is_left(case: Case) -> None:
    # An order of less than 24 weeks would leave acts before it in the weeks that A20 counts.
    first = min(day for held in case.existing_orders.values() if (day := held.made.day))
    earlier = {key: done for key, done in case.incidents.items() if (day := done.date.day) and day <= first}
    assert SINCE & set(on_the_day(case.model_copy(update={"incidents": earlier})).offered) == set()


@FEW
@given(case=drawn_cases() | cases())
def test_nothing_is_offered_that_no_incident_exhibit_or_recorded_fact_carries(case: Case) -> None:
    assert [key for key, argued in on_the_day(case).offered.items() if not carried(argued)] == []


@FEW
@given(case=drawn_cases())
def test_what_carries_an_argument_is_in_the_case(case: Case) -> None:
    for argued in on_the_day(case).offered.values():
        assert set(argued.met.incidents) <= set(case.incidents)
        assert set(argued.met.exhibits) <= set(case.exhibits)
        for path in argued.met.facts:
            assert case.at(path) is not None


@FEW
@given(case=drawn_cases())
def test_breach_is_never_argued_alone(case: Case) -> None:
    offered = on_the_day(case).offered
    assert "A3" not in offered or {"A1", "A4", "A5", "A22"} & set(offered)


@FEW
@given(case=drawn_cases())
def test_notification_is_never_argued_where_he_notifies_the_police_already(case: Case) -> None:
    already = case.model_copy(
        update={"defendant": case.defendant.model_copy(update={"sexual_offences_notification": "yes"})}
    )
    assert "A6" not in on_the_day(already).offered


@FEW
@given(
    kind=st.sampled_from(sorted({RO, "restraining-order-acquittal", "dapo", "non-molestation-order", "cbo"})),
    made=st.dates(date(2024, 11, 24), date(2026, 11, 1)),
    tags=st.lists(st.sampled_from(_TAGS), min_size=1, max_size=4, unique=True),
    facts=st.lists(_facts(), max_size=3),
    data=st.data(),
)
def test_an_obeyed_order_that_reaches_all_that_is_sought_never_shows_necessity(
    kind: str, made: date, tags: list[str], facts: list[Piece], data: st.DataObject
) -> None:
    existing = order(kind, *(clause(tag, places=("her-home",)) for tag in tags), made=made)
    sought = data.draw(st.lists(st.sampled_from(tags), min_size=1, max_size=3, unique=True))
    acts = [act(months_ago(30), tag, at="her-home" if tag == "place" else None) for tag in tags]
    terms = [seeks(tag, places=("her-home",) if tag == "place" else ()) for tag in sought]
    pieces: list[Piece] = [*HISTORY, *acts, *terms, *facts]
    assume(on_the_day(case_of(*pieces)).necessity_shown)
    assert not on_the_day(case_of(existing, *pieces)).necessity_shown


def test_without_that_order_the_same_terms_do_show_necessity() -> None:
    terms = (seeks("contact"), seeks("place", places=("her-home",)))
    existing = order(RO, clause("contact"), clause("place", places=("her-home",)))
    assert on_the_day(case_of(*HISTORY, *terms)).necessity_shown
    assert not on_the_day(case_of(*HISTORY, *terms, existing)).necessity_shown
    assert not on_the_day(case_of(*HISTORY, *terms, replace(existing, made=months_ago(3)))).necessity_shown
