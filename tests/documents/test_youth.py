"""A defendant who is under 18: the youth court, who may not be named, the parents, the welfare and the birthday."""

import pytest

from spo.case import Case, Edit, apply
from spo.documents import papers
from spo.documents.drafts import Papers

from .word import assessed

SERVED_WITH_LINE = (
    "application",
    "draft-order",
    "interim-order",
    "summons",
    "hearsay-notice",
    "directions",
    "legal-adviser",
    "existing-orders",
    "chronology",
    "defendant-sheet",
)


def at_age(case: Case, born: str, hearing: str = "10 December 2026", parents: str = "") -> tuple[Papers, set[str]]:
    """Return the papers of a case in which the defendant was born on a day, and the ids of its findings."""
    edits = [
        Edit(path="defendant.date_of_birth", value=born),
        Edit(path="hearing.date", value=hearing),
        Edit(path="defendant.parents", value=parents),
    ]
    held = assessed(apply(case, edits))
    return papers(held), {finding.id for finding in held.findings}


@pytest.mark.parametrize(("born", "youth"), [("1 March 2010", True), ("1 March 1990", False), ("", False)])
def test_every_paper_of_a_youth_court_says_that_section_49_applies(
    order_breached: Case, born: str, youth: bool
) -> None:
    made, _ = at_age(order_breached, born)
    for key in SERVED_WITH_LINE:
        if key in made:
            assert ("Section 49 of the Children and Young Persons Act 1933" in made[key].text()) == youth, key


@pytest.mark.parametrize(
    ("born", "parents", "asked"),
    [
        ("1 March 2010", "", True),
        ("1 March 2010", "Pat Sample, 4 Example Street", False),
        ("1 March 1990", "", False),
        ("", "", False),
    ],
)
def test_a_parent_or_guardian_is_asked_for_and_given_to_the_court(
    order_breached: Case, born: str, parents: str, asked: bool
) -> None:
    made, found = at_age(order_breached, born, parents=parents)
    assert ("parents-unasked" in found) == asked
    assert ("[To complete: Give the name and address of the parent" in made["application"].text()) == asked
    assert ("The parent, guardian or authority is Pat Sample" in made["application"].text()) == bool(parents)


@pytest.mark.parametrize(
    ("born", "hearing", "birthday", "among"),
    [
        ("10 December 2008", "10 December 2026", "10 December 2026", True),
        ("11 December 2008", "10 December 2026", "11 December 2026", False),
        ("24 November 2008", "10 December 2026", "", False),
        ("1 March 1990", "10 December 2026", "", False),
    ],
    ids=["18 on the day of the hearing", "18 the day after", "18 today", "an adult"],
)
def test_the_18th_birthday_stands_beside_the_hearing(
    order_breached: Case, born: str, hearing: str, birthday: str, among: bool
) -> None:
    made, found = at_age(order_breached, born, hearing)
    for key in ("application", "legal-adviser"):
        assert ("reaches 18 on" in made[key].text()) == bool(birthday)
        assert f"reaches 18 on {birthday}" in made[key].text() or not birthday
    assert ("turns-18-before-hearing" in found) == among


def test_the_welfare_of_a_youth_is_said_by_who_says_it(order_breached: Case) -> None:
    made, _ = at_age(order_breached, "1 March 2010")
    words = " ".join(passage.text for passage in made["application"].passages["proportionality"])
    assert "The Youth Justice Legal Centre says that, by section 44(1)" in words
    adult, _ = at_age(order_breached, "1 March 1990")
    assert "welfare of the child" not in adult["application"].text()


def test_the_checklist_does_not_deny_what_the_papers_of_a_youth_say(order_breached: Case) -> None:
    made, _ = at_age(order_breached, "1 March 2010", parents="Mother: Ann Example")
    assert "detention and training order" in made["draft-order"].text()
    assert "Ann Example" in made["application"].text()
    assert "state no penalty" not in made["checklist"].text()
    assert "nothing of a parent or guardian" not in made["checklist"].text()
