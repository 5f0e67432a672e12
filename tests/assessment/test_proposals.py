"""What the program proposes from what is recorded: a person confirms all of it."""

from datetime import date

import pytest

from spo.assessment import View, assess
from spo.assessment.proposals import (
    evidence_grid,
    memory_prompts,
    next_questions,
    proposed_breaches,
    suggested_terms,
)
from spo.assessment.proposals.in_force import order_in_force_on
from spo.case import Case
from spo.guidance import guidance

ON = date(2026, 11, 24)
RO = {"kind": "restraining-order-conviction", "names": ["p1"], "in_force": "yes", "until_further_order": "yes"}
CLAUSES = {"terms": {"c1": {"paragraph": "1", "words": "Not to contact her."}}}
CALL = {
    "what": "He rang.",
    "method": "answered-call",
    "reach": ["contact"],
    "behaviours": ["b"],
    "towards": ["p1"],
    "attributed": "yes",
}


def case_of(**more: object) -> Case:
    return Case.model_validate({"protected_persons": {"p1": {"name": "Anna Vance"}}, **more})


def view_of(**more: object) -> View:
    return View(case_of(**more), guidance(), ON)


def held(made: str, day: str, **order: object) -> View:
    return view_of(
        existing_orders={"ro": {**RO, **CLAUSES, "made": made, **order}}, incidents={"i1": {**CALL, "date": day}}
    )


def test_an_order_is_in_force_from_the_day_after_it_was_made_and_not_before() -> None:
    (after,) = order_in_force_on(held("1 June 2026", "2 June 2026"), "i1")
    assert after.certain
    assert after.why == (
        "The restraining order, made on 1 June 2026, was in force on the day of incident 1, by the dates recorded."
    )
    assert order_in_force_on(held("1 June 2026", "31 May 2026"), "i1") == ()


@pytest.mark.parametrize(
    ("made", "day", "order", "says"),
    [
        ("1 June 2026", "1 June 2026", {}, "which came first"),
        ("June 2026", "15 June 2026", {}, "which came first"),
        ("1 June 2026", "between 20 May 2026 and 9 June 2026", {}, "which came first"),
        ("", "2 June 2026", {}, "not known"),
        ("1 June 2026", "", {}, "not known"),
        ("1 June 2026", "4 June 2026", {"served": "9 June 2026"}, "served only on 9 June 2026"),
        ("1 June 2026", "9 June 2026", {"in_force": "no", "until_further_order": "no"}, "not recorded"),
        ("1 June 2026", "9 June 2026", {"in_force": "no", "ends": "1 June 2028"}, "not recorded"),
        ("1 June 2026", "9 June 2026", {"in_force": None, "until_further_order": None}, "not recorded"),
        ("1 June 2026", "9 August 2026", {"ends": "1 August 2026"}, "ends on 1 August 2026"),
    ],
)
def test_where_dates_leave_a_doubt_it_is_said(made: str, day: str, order: dict[str, object], says: str) -> None:
    (found,) = order_in_force_on(held(made, day, **order), "i1")
    assert not found.certain
    assert says in found.why


def test_an_order_that_had_ended_is_left_out() -> None:
    assert order_in_force_on(held("1 May 2026", "2 June 2026", ends="1 June 2026", in_force="no"), "i1") == ()


def test_the_same_breach_is_proposed_as_the_example_records_and_none_that_is_recorded(order_breached: Case) -> None:
    assert proposed_breaches(View(order_breached, guidance(), ON)) == ()
    bare = order_breached.model_copy(update={"breaches": {}})
    found = {(b.incident, b.order, b.term) for b in proposed_breaches(View(bare, guidance(), ON))}
    recorded = {(b.incident, b.order, b.term) for b in order_breached.breaches.values()}
    # A call that was not answered, and a payment, which no clause names; and one that a court held to be a breach.
    assert recorded - found == {("i09", "ro", "c1"), ("i10", "ro", "c3"), ("i12", "ro", "c1")}
    assert found <= recorded


def test_nothing_is_proposed_for_another_person_another_place_or_an_act_that_is_not_his() -> None:
    zone = {"c1": {"words": "Not to go to her home.", "places": ["home"]}}
    orders = {"ro": {**RO, "made": "1 June 2026", "terms": zone}}
    visit = {"date": "2 July 2026", "method": "visiting", "towards": ["p1"], "attributed": "yes", "where": "home"}
    places = {"home": {"address": "11 Ash Road"}, "work": {"address": "2 Elm Road"}}
    for more in ({"where": "work"}, {"where": None}, {"attributed": "no"}, {"attributed": None}, {"date": ""}):
        acts = {"i1": {**visit, **more}}
        assert proposed_breaches(view_of(existing_orders=orders, incidents=acts, places=places)) == ()
    (found,) = proposed_breaches(view_of(existing_orders=orders, incidents={"i1": visit}, places=places))
    assert "covers a visit to a place, for Anna Vance" in found.why
    call = {"ro": {**RO, **CLAUSES, "made": "1 June 2026"}}
    for towards in (["p2"], []):
        acts = {"i1": {**CALL, "date": "2 July 2026", "towards": towards}}
        assert proposed_breaches(view_of(existing_orders=call, incidents=acts)) == ()


@pytest.mark.parametrize("method", ["missed-call", "call", "public-post", ""])
def test_nothing_is_proposed_of_what_is_open_to_argument_or_not_known(method: str) -> None:
    order = {**RO, **CLAUSES, "made": "1 June 2026"}
    act = {**CALL, "date": "2 July 2026", "method": method}
    assert proposed_breaches(view_of(existing_orders={"ro": order}, incidents={"i1": act})) == ()


def test_a_breach_of_an_order_whose_dates_are_in_doubt_says_what_to_find_out() -> None:
    (found,) = proposed_breaches(held("1 June 2026", "4 June 2026", served="9 June 2026"))
    assert not found.certain
    assert "served only on 9 June 2026" in found.why


def test_a_term_that_ended_before_the_order_proposes_nothing_after() -> None:
    terms = {"terms": {"c1": {"words": "Not to contact her.", "ends": "1 July 2026"}}}
    assert proposed_breaches(held("1 June 2026", "2 July 2026", **terms)) == ()
    assert len(proposed_breaches(held("1 June 2026", "30 June 2026", **terms))) == 1


def test_terms_are_suggested_by_what_has_happened_in_the_order_of_the_library() -> None:
    acts = {f"i{n}": {**CALL, "date": f"{n} June 2026", "reach": ["through-others"]} for n in range(1, 7)}
    acts["i7"] = {**CALL, "date": "7 June 2026"}
    found = suggested_terms(view_of(incidents=acts))
    assert [(s.term_id, len(s.incidents)) for s in found] == [("contact-any-means", 7), ("contact-through-others", 6)]
    assert found[1].sentence == "Through other people: 6 incidents (1 to 6)."


def test_a_term_already_sought_is_not_suggested_by_its_id_or_its_reach() -> None:
    acts = {"i1": {**CALL, "date": "7 June 2026"}}
    for term in ({"library": "contact-any-means"}, {"reach": ["contact", "online"]}):
        assert suggested_terms(view_of(incidents=acts, terms={"t1": term})) == ()


def test_an_act_that_is_not_attributed_suggests_nothing() -> None:
    assert suggested_terms(view_of(incidents={"i1": {**CALL, "attributed": "no"}})) == ()


@pytest.mark.parametrize(
    ("defendant", "terms"),
    [
        ({}, set()),
        ({"drivers": {"d1": {"kind": "Alcohol"}}}, {"substance-assessment"}),
        (
            {"drivers": {"d1": {"kind": "One new account after another"}}},
            {"list-devices-accounts", "list-changes", "examine-devices"},
        ),
        ({"drivers": {"d1": {"words": "A fixed belief that she loves him."}}}, {"mental-health-assessment"}),
    ],
)
def test_a_requirement_needs_a_driver_that_supports_it(defendant: dict[str, object], terms: set[str]) -> None:
    act = {**CALL, "date": "7 June 2026", "reach": ["contact", "online"]}
    acts = {"i1": act, "i2": {**act, "date": "8 June 2026"}}
    found = {s.term_id for s in suggested_terms(view_of(incidents=acts, defendant=defendant))}
    assert found == {"contact-any-means", *terms}


def test_other_addresses_are_suggested_where_address_checks_failed() -> None:
    act = {**CALL, "date": "7 June 2026", "behaviours": ["e"], "reach": ["place"]}
    found = suggested_terms(view_of(incidents={"i1": act}, defendant={"failed_address_checks": "1 May 2026"}))
    assert [s.term_id for s in found] == ["other-address"]
    assert "address checks that failed" in found[0].sentence


def test_the_next_questions_are_few_blocking_first_and_one_for_each_subject(example: Case) -> None:
    for case in (Case(), example):
        assessment = assess(case, guidance(), ON)
        found = next_questions(assessment)
        assert len(found) <= 5
        weights = [["blocks", "weakens", "advice"].index(finding.severity) for finding in found]
        assert weights == sorted(weights)
        subjects = [finding.field.partition(".")[0] for finding in found]
        assert len(set(subjects)) == len(subjects)
        assert set(found) <= set(assessment.findings)


def test_an_empty_case_is_asked_what_a_court_asks_in_the_order_of_the_test() -> None:
    found = next_questions(assess(Case(), guidance(), ON))
    assert [finding.id for finding in found[:4]] == [
        "acts-none",
        "nobody-to-protect",
        "risk-not-described",
        "terms-none",
    ]


def test_prompts_ask_of_acts_and_of_both_kinds_of_harm() -> None:
    law = guidance()
    acts, impact = memory_prompts(law, "incident"), memory_prompts(law, "impact")
    assert set(law.prompts) == {prompt.id for prompt in (*acts, *impact)}
    assert {"earlier-unreported", "through-other-people", "after-each-warning", "pets-harmed"} <= {p.id for p in acts}
    assert {"fear", "physical-harm", "sleep", "routes", "money", "moving"} <= {p.id for p in impact}
    assert all("?" in prompt.text and len(prompt.text) < 140 for prompt in (*acts, *impact))


def test_the_grid_says_what_carries_each_limb_and_term_and_what_nothing_does() -> None:
    more = {"source": "Her statement", "date": "3 June 2026"}
    case = case_of(
        incidents={
            "i1": {**CALL, **more, "exhibits": ["e1"]},
            "i2": {**CALL, **more, "date": "4 June 2026"},
            "i3": {**CALL, **more, "date": "5 June 2026", "exhibits": ["e2"], "attributed": "no"},
        },
        exhibits={"e1": {"mark": "AB/1", "produced_by": "w1"}, "e2": {"mark": "AB/2"}, "e3": {"mark": "AB/3"}},
        witnesses={"w1": {"name": "PC Bell"}},
        terms={"t1": {"reach": ["contact"], "incidents": ["i1"]}, "t2": {"position": 1, "reach": ["publish"]}},
    )
    grid = evidence_grid(assess(case, guidance(), ON))
    assert [column.name for column in grid.columns] == ["Acts", "Risk", "Necessity", "Term 1", "Term 2"]
    cells = dict(zip([row.name for row in grid.rows], grid.cells, strict=True))
    assert cells["AB/1"] == cells["PC Bell"] == ((1,), False, (1,), (1,), False)
    assert cells["AB/2"] == cells["AB/3"] == (False,) * 5
    assert [hole.partition(".")[0] for hole in grid.holes] == [
        "No exhibit or witness carries term 2",
        "Neither an exhibit nor a witness shows incident 2",
        "Nothing in the case refers to exhibit AB/3",
    ]


def test_every_cell_of_a_worked_example_names_incidents_that_are_attributed(example: Case) -> None:
    assessment = assess(example, guidance(), ON)
    grid, numbers = evidence_grid(assessment), assessment.view.numbers
    not_his = {numbers[key] for key in assessment.view.unattributed}
    assert len(grid.cells) == len(example.exhibits) + len(example.witnesses)
    for row in grid.cells:
        assert len(row) == 3 + len(example.terms)
        assert not any(isinstance(cell, tuple) and not_his & set(cell) for cell in row)


@pytest.mark.parametrize("field", ["effect", "psychological_harm", "physical_harm"])
def test_a_person_who_records_harm_of_any_kind_carries_the_risk(field: str) -> None:
    people = {"p1": {"name": "Anna Vance", field: "As she tells it."}, "p2": {"name": "Orla Example"}}
    witnesses = {"w1": {"name": "Anna Vance", "person": "p1"}, "w2": {"name": "Orla Example", "person": "p2"}}
    case = case_of(protected_persons=people, witnesses=witnesses)
    assert evidence_grid(assess(case, guidance(), ON)).cells == ((False, True, False), (False,) * 3)


@pytest.mark.parametrize(
    ("exhibit", "named"),
    [({"mark": "AB/1", "description": "A card"}, "AB/1"), ({"description": "A card"}, "A card"), ({}, "e1")],
)
def test_an_exhibit_of_no_use_is_named_by_its_mark_or_else_by_what_it_is(exhibit: dict[str, str], named: str) -> None:
    (hole,) = evidence_grid(assess(case_of(exhibits={"e1": exhibit}), guidance(), ON)).holes
    assert hole.startswith(f"Nothing in the case refers to exhibit {named}.")
