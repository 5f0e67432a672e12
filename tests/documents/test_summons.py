"""The summons says what rule 98(2) asks and no more, and leaves blank what only the court fills."""

import re
from typing import Any

import pytest

from spo.case import Case, Edit, apply
from spo.documents import pack, papers

from .cases import every_case, packed
from .word import assessed, lines, text

FILE = "12-summons.docx"
CASES = every_case()
EXAMPLES = {name: case for name, case in CASES.items() if name not in ("empty", "full")}

SAYS = {
    *("applicant.force", "applicant.chief_officer_title", "applicant.address"),
    *("defendant.name", "hearing.court", "hearing.case_number", "hearing.date", "hearing.time", "hearing.purpose"),
    *("hearing.office_address", "authority.given", "defendant.custody.where"),
    *("heard.x1.adjourned_to", "heard.x1.adjourned_time"),
}
"""Every fact that it may print, beside the address that it is sent to."""


def changed(case: Case, **values: Any) -> Case:
    """Return a case with values put at paths (`__` for a dot)."""
    return apply(case, [Edit(path=path.replace("__", "."), value=value) for path, value in values.items()])


@pytest.mark.parametrize("case", EXAMPLES.values(), ids=EXAMPLES)
def test_it_has_each_of_what_rule_98_asks(case: Case) -> None:
    said = text(pack(assessed(case)).files[FILE])
    assert f"The complainant is the Chief Constable of {case.applicant.force}." in said
    assert f"The complainant's address is {case.applicant.address}" in said
    assert f"Place\t{case.hearing.court}" in said
    assert re.search(rf"Day\t(\w+day )?{case.hearing.date.words}", said)
    assert f"Time\t{case.hearing.time}" in said
    assert "A complaint for a stalking protection order" in said
    assert case.hearing.office_address in said


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_it_says_no_more(case: Case) -> None:
    printed = papers(assessed(case))["summons"].facts()
    assert {path for path in printed if not path.startswith(("places.", "protected_persons"))} <= SAYS | {
        "defendant.home",
        "hearing",
    }


def test_the_day_and_the_time_are_ruled_blanks_until_the_court_fixes_them() -> None:
    found = lines(packed("restraining-order-obeyed").files[FILE])
    assert [line for line in found if re.fullmatch(r"(Day|Time|Date of issue|Issued by)\t+", line)] == [
        "Day\t\t",
        "Time\t\t",
        "Date of issue\t\t",
        "Issued by\t\t",
    ]


@pytest.mark.parametrize(("sought", "complaints"), [("yes", 2), ("no", 1), (None, 1)])
def test_an_interim_order_is_a_complaint_of_its_own_only_where_it_is_sought(
    order_breached: Case, sought: str | None, complaints: int
) -> None:
    found = papers(assessed(changed(order_breached, interim__sought=sought)))["summons"].passages["complaints"]
    assert len(found) == complaints


def test_what_the_officer_must_supply_is_a_marked_gap() -> None:
    gaps = [line for line in lines(packed("empty").files[FILE]) if line.startswith("[To complete: Enter")]
    assert any("complainant's address" in gap for gap in gaps)
    assert any("name and address of the court office" in gap for gap in gaps)
    assert any("full name" in gap for gap in gaps)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("17 December 2026", "Thursday 17 December 2026"),
        ("about 17 December 2026", "about 17 December 2026"),
        ("January 2027", "January 2027"),
    ],
)
def test_the_day_of_the_week_is_given_where_the_hearing_is_on_one_day(
    order_breached: Case, words: str, shown: str
) -> None:
    said = text(pack(assessed(changed(order_breached, hearing__date=words))).files[FILE])
    assert f"Day\t{shown}\n" in said


@pytest.mark.parametrize("title", ["The Commissioner of Police of the Metropolis", "Commissioner of Police"])
def test_the_complainant_is_named_with_one_article(order_breached: Case, title: str) -> None:
    case = changed(order_breached, applicant__chief_officer_title=title)
    said = papers(assessed(case))["summons"].text()
    assert f"The complainant is the {title.removeprefix('The ')}." in said


@pytest.mark.parametrize(
    ("office", "place"),
    [
        ("The Court Office, Example Court, 4 Example Street, EX99 9ZX", "Example Court, 4 Example Street, EX99 9ZX"),
        ("Office\nExample Court\n4 Example Street\nEX99 9ZX.", "Example Court, 4 Example Street, EX99 9ZX"),
        ("9 Other Street, Exampleton", "Example Court"),
        ("Example Court House, 4 Example Street", "Example Court"),
        ("", "Example Court"),
    ],
)
def test_the_place_has_the_address_of_the_court_where_that_of_its_office_gives_it(office: str, place: str) -> None:
    case = changed(Case(), hearing__court="Example Court", hearing__office_address=office)
    assert papers(assessed(case))["summons"].head["where"].text == place


@pytest.mark.parametrize(("held", "says"), [("yes", ", now held at HMP Example."), ("no", "."), (None, ".")])
def test_it_finds_who_is_in_custody_there(order_breached: Case, held: str | None, says: str) -> None:
    custody = {"defendant__custody__in_custody": held, "defendant__custody__where": "HMP Example"}
    said = text(pack(assessed(changed(order_breached, **custody))).files[FILE])
    (to,) = (line for line in said.splitlines() if line.startswith("To: "))
    assert to.endswith(says)
    assert ("HMP Example" in to) == (held == "yes")
