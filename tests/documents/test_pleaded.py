"""What the papers plead: the gate of the chief officer beside the test of the court, the standard, a short term."""

import re
from typing import Any

import pytest

from spo.case import Case, Edit, apply
from spo.documents import papers

from .word import assessed


def changed(case: Case, **values: Any) -> Case:
    """Return the case with each value at its path, `__` for the dot."""
    return apply(case, [Edit(path=path.replace("__", "."), value=value) for path, value in values.items()])


def said(case: Case, paper: str, name: str) -> str:
    """Return the words of one part of a paper."""
    return " ".join(passage.text for passage in papers(assessed(case))[paper].passages[name])


@pytest.mark.parametrize(("paper", "name"), [("application", "test"), ("summons", "complaints")])
def test_the_belief_of_section_1_and_the_test_of_section_2_are_both_pleaded(
    order_breached: Case, paper: str, name: str
) -> None:
    words = said(order_breached, paper, name)
    appears, _, asked = words.partition(" court ")
    assert "It appears to the Chief Constable" in words or "It says that it appears to the Chief Constable" in words
    for person in order_breached.protected_persons.values():
        if not person.withhold_name:
            assert appears.count(person.name) == (1 if paper == "application" else 2)  # the risk to each, and the need
    limbs = appears.split(";")
    assert ["reasonable cause to believe" in limb for limb in limbs] == [False, False, True]
    assert "satisfied of" in asked
    assert "section 2(2)" in asked


@pytest.mark.parametrize(("paper", "name"), [("application", "test"), ("summons", "complaints")])
def test_reasons_that_are_not_recorded_are_for_the_solicitor_and_no_gap_before_the_court(
    order_breached: Case, paper: str, name: str
) -> None:
    case = changed(order_breached, authority__reasons_for="")
    assert "appears to the Chief Constable" in said(case, paper, name)
    assert "To complete" not in said(case, paper, name)
    assert "authority-without-reasons" in {finding.id for finding in assessed(case).chief_officer[2].missing}


@pytest.mark.parametrize(
    ("sought", "already", "pleaded"), [("yes", "no", True), ("yes", "yes", False), ("no", "no", False)]
)
def test_an_interim_order_that_is_sought_is_pleaded_in_the_complaint(
    order_breached: Case, sought: str, already: str, pleaded: bool
) -> None:
    case = changed(order_breached, interim__sought=sought, interim__already_made=already)
    assert ("section 5(2)(a)" in said(case, "application", "application")) == pleaded


@pytest.mark.parametrize(("paper", "name"), [("application", "test"), ("summons", "complaints")])
@pytest.mark.parametrize(("persons", "every"), [(["a", "b"], True), ([], True), (["a"], False)])
def test_each_term_is_said_to_protect_only_those_whom_it_protects(
    order_breached: Case, paper: str, name: str, persons: list[str], every: bool
) -> None:
    two = {"a": {"name": "Ann Ash"}, "b": {"name": "Beth Birch"}}
    terms = {"t1": {"words": "contact Ann Ash", "persons": ["a", "b"]}, "t2": {"words": "x", "persons": persons}}
    words = said(changed(order_breached, protected_persons=two, terms=terms), paper, name)
    whom = "Ann Ash and Beth Birch" if every else "a person whom the order would protect"
    assert re.search(rf"that each term is necessary to protect {whom} from (?:a risk|such a risk)\b", words)


@pytest.mark.parametrize("given", [None, "no", "not done yet"])
@pytest.mark.parametrize(("paper", "name"), [("application", "test"), ("summons", "complaints")])
def test_it_appears_to_nobody_until_authority_is_given(
    order_breached: Case, paper: str, name: str, given: str | None
) -> None:
    words = said(changed(order_breached, authority__given=given), paper, name)
    assert "It appears" not in words
    assert "It says" not in words
    assert "[To complete: that it appears to the chief officer" in words


def test_a_chief_officer_who_is_not_known_believes_nothing(order_breached: Case) -> None:
    case = changed(order_breached, applicant__force="", applicant__chief_officer_title="")
    assert "appears" not in said(case, "application", "test") + said(case, "summons", "complaints")
    assert "[To complete" in said(case, "summons", "complaints")


def test_the_standard_is_a_submission_that_names_what_is_against_it(order_breached: Case) -> None:
    words = said(order_breached, "legal-adviser", "standard")
    assert "It is for the applicant to satisfy the court." in words
    assert "the applicant submits that it is the balance of probabilities" in words
    assert "McCann" in words
    assert "guidance" not in words


@pytest.mark.parametrize(
    ("years", "months", "told"), [(None, 18, True), (1, None, True), (2, None, False), (None, 24, False), (0, 0, False)]
)
def test_a_term_under_two_years_is_told_to_the_adviser_and_found(
    order_breached: Case, years: int | None, months: int | None, told: bool
) -> None:
    first = next(iter(order_breached.terms))
    case = apply(
        order_breached, [Edit(path=f"terms.{key}.period", value={"kind": None}) for key in order_breached.terms]
    )
    period = {"kind": "fixed", "years": years, "months": months}
    case = apply(case, [Edit(path=f"terms.{first}.period", value=period)])
    assert ("Less than 2 years" in said(case, "legal-adviser", "order")) == told
    found = {finding.id for finding in assessed(case).findings}
    assert ("term-under-two-years" in found) == told


@pytest.mark.parametrize(("already", "told"), [(None, True), ("yes", False)])
def test_an_order_that_may_replace_another_tells_what_to_notify_if_it_does_not(
    order_breached: Case, already: str | None, told: bool
) -> None:
    case = changed(order_breached, interim__sought="yes", interim__already_made=already)
    words = said(case, "draft-order", "notification")
    assert ("Within 3 days, beginning with the day on which this order is served" in words) == told
    assert "A new name or home address must be told" in words


def test_a_locality_is_printed_with_its_addresses_but_for_one_that_is_withheld(order_breached: Case) -> None:
    term = next(key for key, term in order_breached.terms.items() if len(term.places) > 1)
    shown, hidden = order_breached.terms[term].places[:2]
    case = apply(
        order_breached,
        [
            Edit(path=f"terms.{term}.locality", value="Exampleton"),
            Edit(path=f"places.{shown}.withhold", value=False),
            Edit(path=f"places.{shown}.address", value="1 Shown Street"),
            Edit(path=f"places.{hidden}.withhold", value=True),
            Edit(path=f"places.{hidden}.address", value="2 Hidden Street"),
        ],
    )
    (row,) = (one for one in papers(assessed(case))["draft-order"].tables["front"] if one.id == "locality")
    words = row.cells["value"].text
    assert "1 Shown Street" in words
    assert "Hidden" not in words
    assert "withheld" not in words
