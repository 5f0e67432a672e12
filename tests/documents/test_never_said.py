"""Sentences that no paper says of any case, because the case does not bear them out."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spo.case import Case, Edit, apply
from spo.documents.drafts import papers
from spo.guidance import guidance
from tests.assessing import assess
from tests.assessment.situations import (
    DAY,
    HISTORY,
    NMO,
    RO,
    Broke,
    Order,
    act,
    case_of,
    clause,
    hearing,
    in_months,
    months_ago,
    order,
    restraining_order,
    seeks,
    signal,
    weeks_ago,
)
from tests.assessment.test_situations import drawn_cases

MANY = settings(max_examples=20, deadline=None)
THREATS = (
    "He threatened to kill her.",
    "He said: watch your back.",
    "He damaged her door.",
    "He sent a sexual message.",
)


def said(case: Case, served: bool = True) -> str:
    """Return all that the papers of a case say: those that are served, or all."""
    made = papers(assess(case, guidance(), DAY)).values()
    return "\n".join(paper.text() for paper in made if paper.served or not served)


def told(case: Case, path: str, **values: object) -> Case:
    """Return a case with some fields of an item changed."""
    return apply(case, [Edit(path=f"{path}.{name}", value=value) for name, value in values.items()])


# "Not shown to be necessary", because a question is not answered.


@MANY
@given(case=drawn_cases(), blank=st.sampled_from(["why_necessary", "words", "risk"]))
def test_a_question_not_answered_is_a_gap_and_never_says_that_an_order_is_not_necessary(case: Case, blank: str) -> None:
    for key in case.terms:
        case = told(case, f"terms.{key}", **{blank: ""})
    assessment = assess(case, guidance(), DAY)
    refused = assessment.situations or (assessment.terms and all(term.duplicates for term in assessment.terms))
    assert ("not shown to be necessary" in said(case)) <= bool(refused)


def test_where_every_term_repeats_the_order_it_is_said_that_none_is_shown_to_be_necessary() -> None:
    case = case_of(*HISTORY, restraining_order(clause("contact")), act(weeks_ago(6), "contact"), seeks("contact"))
    assert "not shown to be necessary" in said(case)


# "Will be enforced", of an order that ends before the hearing.


@st.composite
def ending_orders(draw: st.DrawFn) -> Order:
    ends = draw(st.none() | st.dates(DAY - timedelta(days=30), DAY + timedelta(days=600)))
    kind = draw(st.sampled_from([RO, NMO, "court-bail", "licence"]))
    further = draw(st.sampled_from(["yes", "no", None]))
    return order(kind, clause("contact"), ends=ends, until_further_order=None if ends else further)


@MANY
@given(held=ending_orders(), to_court=st.none() | st.dates(DAY, DAY + timedelta(days=400)))
def test_only_an_order_that_outlasts_the_hearing_remains_in_place(held: Order, to_court: date | None) -> None:
    case = case_of(*HISTORY, held, act(weeks_ago(6), "publish"), seeks("publish"))
    case = told(case, "hearing", date=f"{to_court:%Y-%m-%d}" if to_court else "")
    lasts = held.more["until_further_order"] == "yes" or (to_court and held.ends and held.ends > to_court)
    assert lasts or " in place" not in said(case)
    assert "will be enforced" not in said(case)


@pytest.mark.parametrize(("until", "is_said"), [(365, True), (90, False)])
def test_an_order_that_protects_others_too_is_said_to_remain_in_place_after_the_hearing(
    until: int, is_said: bool
) -> None:
    held = order(RO, clause("contact"), ends=DAY + timedelta(until), names_others="her staff")
    case = case_of(*HISTORY, held, act(weeks_ago(6), "publish"), seeks("publish"))
    case = told(case, "hearing", date=f"{DAY + timedelta(180):%Y-%m-%d}")
    assert (" remains in place to " in said(case)) == is_said


def test_an_end_before_the_hearing_is_said_to_be_before_it() -> None:
    pieces = (*HISTORY, act(weeks_ago(6), "publish"), seeks("publish"), hearing(date="2027-03-10"))
    case = case_of(*pieces, restraining_order(clause("contact"), ends=in_months(2)))
    assert "ends on 24 January 2027, before the hearing." in said(case)


# "Protection ends", while a licence, bail or another order that reaches the act runs.


@MANY
@given(
    first=st.integers(1, 11),
    second=st.integers(1, 40),
    kind=st.sampled_from(["licence", "court-bail", NMO]),
    begun=st.sampled_from(["yes", "no"]),
    tag=st.sampled_from(["contact", "monitor"]),
)
def test_protection_is_said_to_end_only_on_the_latest_end(
    first: int, second: int, kind: str, begun: str, tag: str
) -> None:
    begun = begun if kind == "licence" else "yes"
    ro = restraining_order(clause("contact"), ends=in_months(first))
    other = order(kind, clause(tag), made=months_ago(3), ends=in_months(second), in_force=begun)
    acts = (act(weeks_ago(6), "contact"), act(weeks_ago(5), "publish"))
    case = case_of(*HISTORY, ro, other, *acts, seeks("contact"), seeks("publish"))
    offered, text = assess(case, guidance(), DAY).offered, said(case)
    if tag == "contact" and second > first:
        assert f"protection ends on {in_months(first):%-d %B %Y}" not in text
        assert "existing_orders." + RO + ".ends" not in (offered["A7"].met.facts if "A7" in offered else ())
    if tag == "contact" and second > 12:
        assert "protection ends" not in text
        assert "A7" not in offered


# "Obeyed", over days that hold an act.


@MANY
@given(day=st.dates(months_ago(10), DAY), tag=st.sampled_from(["contact", "publish", "monitor"]))
def test_an_order_is_not_said_to_be_obeyed_over_days_that_hold_an_act(day: date, tag: str) -> None:
    span = {"start": "2026-03-01", "end": "2026-09-01", "words": "He kept every appointment."}
    ro = restraining_order(clause("contact"), compliance={"m1": span})
    case = case_of(*HISTORY, ro, act(day, tag), seeks("publish"))
    within = "2026-03-01" <= f"{day:%Y-%m-%d}" <= "2026-09-01"
    text, found = said(case), {one.id for one in assess(case, guidance(), DAY).findings}
    assert ("No act is recorded from 1 March 2026 to 1 September 2026, while the" in text) == (not within)
    assert ("compliance-holds-acts" in found) == (within and tag == "contact")
    assert ("no act is recorded that, on the applicant's reading" in text) == (within and tag != "contact")
    assert ("He kept every appointment." in text) == (not within or tag != "contact")


# That threats "look harmless".


@pytest.mark.parametrize("what", THREATS)
def test_no_threat_and_no_damage_is_said_to_look_harmless(what: str) -> None:
    acts = [signal(weeks_ago(20), "publish"), signal(weeks_ago(16), "publish")]
    plain = case_of(*HISTORY, restraining_order(clause("contact")), *acts, seeks("publish"))
    assert "A2" in assess(plain, guidance(), DAY).offered
    case = plain
    for key in ("i3", "i4"):
        case = told(case, f"incidents.{key}", what=what)
    assert "A2" not in assess(case, guidance(), DAY).offered
    assert "look harmless" not in said(told(case, "incidents.i3", what="A sign."))


@MANY
@given(case=drawn_cases(), what=st.sampled_from(THREATS))
def test_papers_never_call_a_case_of_threats_harmless(case: Case, what: str) -> None:
    for key in case.incidents:
        case = told(case, f"incidents.{key}", what=what)
    assert "alone they look harmless" not in said(case, served=False)


# Her wish, as the reason why nothing else was done.

WISHES = ("She did not want to go back to court.", "The victim declined.", "It was not pursued, at her request.")


@MANY
@given(wish=st.sampled_from(WISHES), course=st.sampled_from(["enforcement", "variation", "extension"]))
def test_her_wish_is_never_the_reason_why_nothing_else_was_done(wish: str, course: str) -> None:
    reason = "The words could be varied, and could still only prohibit."
    ro = restraining_order(clause("contact"), **{course: {"considered": "yes", "why_not": reason}})
    case = case_of(*HISTORY, ro, act(weeks_ago(6), "publish"), seeks("publish"))
    assert reason in said(case)
    wished = told(case, f"existing_orders.{RO}.{course}", why_not=wish)
    wished = told(wished, "terms.t1", less_considered=wish)
    assert wish not in said(wished)
    assert "wish-as-reason" in {one.id for one in assess(wished, guidance(), DAY).findings}


@pytest.mark.parametrize(
    ("values", "asked"),
    [
        ({"no_home": "whereabouts not known"}, True),
        ({"no_home": "whereabouts not known", "solicitor_acts": "yes"}, False),
        ({"no_home": "no home on release"}, False),
        ({}, False),
    ],
)
def test_a_method_of_service_is_asked_for_where_nobody_knows_where_the_defendant_is(
    values: dict[str, str], asked: bool
) -> None:
    case = told(case_of(*HISTORY, seeks("publish")), "defendant", **values)
    assert ("service-method-unasked" in {one.id for one in assess(case, guidance(), DAY).findings}) == asked
    request = Edit(path="requests.r1", value={"kind": "method of service", "reason": "By email."})
    found = assess(apply(case, [request]), guidance(), DAY).findings
    assert "service-method-unasked" not in {one.id for one in found}


# "Does not require the defendant to notify police", where a clause of another order does.


@pytest.mark.parametrize(
    ("words", "says"), [("Not to go to her home.", True), ("To tell the police of any move.", False)]
)
def test_notification_is_said_to_be_required_by_nothing_only_where_that_is_so(words: str, says: bool) -> None:
    bail = order("court-bail", made=months_ago(3), terms={"c1": {"paragraph": "1", "words": words}})
    case = case_of(*HISTORY, restraining_order(clause("contact")), bail, act(weeks_ago(6), "publish"), seeks("publish"))
    case = told(case, "defendant", no_home="no home on release")
    text = said(case, served=False)
    assert ("does not require the defendant to notify police" in text) == says


# A home that the defendant is recorded not to have.


@pytest.mark.parametrize("why", ["no home on release", "whereabouts not known"])
def test_no_paper_claims_a_home_where_there_is_none(why: str) -> None:
    home = "4 Mill Lane, Exampleton"
    case = case_of(*HISTORY, restraining_order(clause("contact")), act(weeks_ago(6), "publish"), seeks("publish"))
    assert home in said(case)
    found = assess(without := told(case, "defendant", no_home=why), guidance(), DAY).findings
    assert home not in said(without)
    assert "defendant-home-missing" not in {one.id for one in found}
    assert "home-and-no-home" in {one.id for one in found}


@pytest.mark.parametrize("why", ["no fixed home", None])
def test_a_place_where_the_defendant_can_be_found_is_not_called_a_home(why: str | None) -> None:
    case = case_of(*HISTORY, restraining_order(clause("contact")), act(weeks_ago(6), "publish"), seeks("publish"))
    found_at = told(told(case, "defendant", no_home=why), "places.his-home", kind="other")
    lines = [line for line in said(found_at).splitlines() if "4 Mill Lane, Exampleton" in line]
    assert lines
    for line in lines:
        assert re.search(r"regularly be found at:? 4 Mill Lane", line), line
    asked = {one.id for one in assess(found_at, guidance(), DAY).findings}
    assert asked & {"home-and-no-home", "place-is-no-home"} == ({"place-is-no-home"} if why is None else set())


# A failure to do what an order requires, counted as an act of stalking.


def test_what_was_not_done_under_an_order_is_a_breach_and_no_act() -> None:
    base = case_of(*HISTORY, restraining_order(clause("contact"), clause("duty-notify")), act(weeks_ago(6), "contact"))
    (order_key,) = base.existing_orders
    failed = {
        "order": order_key,
        "term": "c2",
        "status": "under-investigation",
        "date": "1 November 2026",
        "reference": "AB/1/26",
        "why_not_charged": "Nothing was notified.",
    }
    case = apply(base, [Edit(path="breaches.b9", value=failed)])
    assert "breach-unlinked" not in {one.id for one in assess(case, guidance(), DAY).findings}
    made = papers(assess(case, guidance(), DAY))
    opening = "Alleged breach of paragraph 2 of the restraining order: "
    assert made["application"].text().count(opening) == 1
    reached = [row.cells["reached"].text for row in made["existing-orders"].tables["clauses"]]
    assert [text for text in reached if "Alleged breach" in text] == [reached[1]]
    assert all("Nothing was notified." in text for text in (made["application"].text(), reached[1]))
    counted = re.compile(r"\d+ (?:acts?|incidents?|entr(?:y|ies))\b")
    for key, paper in papers(assess(case, guidance(), DAY)).items():
        before = papers(assess(base, guidance(), DAY))[key]
        assert counted.findall(paper.text()) == counted.findall(before.text()), key
    as_act = apply(case, [Edit(path="incidents.i9", value={"date": "1 November 2026", "attributed": "yes"})])
    as_act = told(as_act, "breaches.b9", incident="i9")
    assert "omission-entered-as-act" in {one.id for one in assess(as_act, guidance(), DAY).findings}


# A breach alleged of what the words of the clause reach only arguably, where nobody was charged.


@pytest.mark.parametrize("status", [key for key, one in guidance().breach_outcomes.items() if one.alleged])
def test_no_breach_is_alleged_of_what_is_open_to_argument_unless_somebody_was_charged(status: str) -> None:
    broke = Broke("c1", RO, status, more={"why_not_charged": "Nobody picked up."})
    call = act(weeks_ago(20), "contact", broke=broke, method="missed-call")
    text = said(case_of(*HISTORY, restraining_order(clause("contact")), call, seeks("contact")))
    opened = "whether its words reach it is open to argument" in text
    assert opened == (status not in ("charged", "discontinued"))
    assert ("lleged breach of paragraph" in text) == (not opened)
    assert ("o breach is alleged of what is only arguable" in text) == opened
    assert ("breach alleged)" in text) == (not opened)
    assert ("Nobody picked up." in text) or not opened
