"""What the program proposes from what is recorded: a person confirms all of it."""

from datetime import date

import pytest

from spo.assessment import View
from spo.assessment.proposals import (
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
    assert [one for one in proposed_breaches(View(order_breached, guidance(), ON)) if not one.arguable] == []
    bare = order_breached.model_copy(update={"breaches": {}})
    found = {(b.incident, b.order, b.term) for b in proposed_breaches(View(bare, guidance(), ON)) if not b.arguable}
    recorded = {(b.incident, b.order, b.term) for b in order_breached.breaches.values()}
    # A call that was not answered, and a payment, which no clause names; and one that a court held to be a breach.
    assert recorded - found == {("i09", "ro", "c1"), ("i10", "ro", "c3"), ("i12", "ro", "c1")}
    assert found <= recorded


def test_nothing_is_proposed_for_another_person_another_place_or_an_act_that_is_not_his() -> None:
    zone = {"c1": {"words": "Not to go to her home.", "places": ["home"]}}
    orders = {"ro": {**RO, "made": "1 June 2026", "terms": zone}}
    visit = {"date": "2 July 2026", "method": "visiting", "towards": ["p1"], "attributed": "yes", "where": "home"}
    places = {"home": {"address": "11 Ash Road"}, "work": {"address": "2 Elm Road"}}
    for more in ({"where": "work"}, {"attributed": "no"}, {"attributed": None}, {"date": ""}):
        acts = {"i1": {**visit, **more}}
        assert proposed_breaches(view_of(existing_orders=orders, incidents=acts, places=places)) == ()
    (found,) = proposed_breaches(view_of(existing_orders=orders, incidents={"i1": visit}, places=places))
    assert "covers a visit to a place, for Anna Vance" in found.why
    call = {"ro": {**RO, **CLAUSES, "made": "1 June 2026"}}
    for towards, left in ((["p2"], []), ([], [True])):  # towards nobody that is recorded: it may be
        acts = {"i1": {**CALL, "date": "2 July 2026", "towards": towards}}
        assert [one.arguable for one in proposed_breaches(view_of(existing_orders=call, incidents=acts))] == left


@pytest.mark.parametrize("method", ["missed-call", "call", "public-post", ""])
def test_what_is_open_to_argument_or_not_known_is_put_forward_as_open(method: str) -> None:
    order = {**RO, **CLAUSES, "made": "1 June 2026"}
    act = {**CALL, "date": "2 July 2026", "method": method}
    (found,) = proposed_breaches(view_of(existing_orders={"ro": order}, incidents={"i1": act}))
    assert found.arguable
    assert "may cover" in found.why
    linked = {"b1": {"incident": "i1", "order": "ro", "term": "c1"}}
    assert proposed_breaches(view_of(existing_orders={"ro": order}, incidents={"i1": act}, breaches=linked)) == ()


def test_an_act_in_the_dates_of_an_order_that_is_over_is_put_forward_for_each_term_that_may_cover_it() -> None:
    words = (
        "Not to use or threaten violence against her.",
        "Not to contact her.",
        "Not to go within 100 metres of 9 Sample Steps.",
    )
    terms = {f"c{n}": {"paragraph": str(n), "words": said} for n, said in enumerate(words, 1)}
    dates = {"made": "2 April 2025", "ends": "1 April 2026", "in_force": "no", "until_further_order": "no"}
    order = {"kind": "non-molestation-order", "names": ["p1"], "terms": terms, **dates}
    waited = {"date": "20 July 2025", "method": "waiting-near", "towards": ["p1"], "attributed": "yes"}
    after = {**waited, "date": "20 July 2026"}
    found = proposed_breaches(view_of(existing_orders={"o": order}, incidents={"i1": waited, "i2": after}))
    assert {(one.incident, one.term, one.arguable) for one in found} == {("i1", "c2", True), ("i1", "c3", True)}


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
