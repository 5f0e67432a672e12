"""What is made after an adjournment is for the hearing that is next; what was signed, or filed, stays as it was."""

from datetime import date
from typing import Any

import pytest

from spo.assessment import View
from spo.assessment.next_hearing import hearing_after, next_hearing
from spo.case import Case, Edit, applicable, apply, read_case
from spo.documents import Paper, Since, papers, plain, supplementary
from spo.guidance import guidance
from tests.assessing import assess

LAW, ON = guidance(), date(2027, 1, 4)
BEGUN = apply(
    applicable(read_case(LAW.example("restraining-order-breached"))),
    [
        Edit(path="hearing.date", value="17 December 2026"),
        Edit(path="hearing.time", value="10 am"),
        Edit(path="witnesses.n1", value={"name": "Una Example", "called": "no", "statement_signed": "yes"}),
    ],
)
HEARD = {
    "date": "17 December 2026",
    "came_of": "adjourned",
    "adjourned_to": "18 February 2027",
    "adjourned_time": "2 pm",
}
SUMMONS = Edit(path="summons_service", value={"way": "handed over", "date": "1 December 2026"})


def heard(**values: Any) -> Edit:
    return Edit(path="heard.h1", value={**HEARD, **values})


def made(*edits: Edit) -> dict[str, Paper]:
    found = papers(assess(apply(BEGUN, edits), LAW, ON))
    names = ("summons", "defendant-sheet", "hearsay-notice", "witness-list", "service-of-summons", "application")
    return {name: found[name] for name in names}


def said(paper: Paper) -> str:
    return plain("\n".join(sentence.text for _, sentence in paper.sentences()))


def fixed(**case: Any) -> str:
    return next_hearing(View(Case.model_validate(case), LAW, ON)).path


def test_each_paper_for_the_hearing_says_which_one_is_next_with_its_time() -> None:
    found = {name: said(paper) for name, paper in made(heard(), SUMMONS).items()}
    for name in ("summons", "defendant-sheet"):
        assert "Thursday 18 February 2027" in found[name]
        assert "2 pm" in found[name]
    assert "The hearing: 18 February 2027 at 2 pm," in found["witness-list"]
    assert "The hearing is on 18 February 2027." in found["hearsay-notice"]
    assert "by 27 January 2027." in found["hearsay-notice"]
    assert "The hearing is on 18 February 2027." in found["service-of-summons"]
    for name, text in found.items():
        assert ("17 December 2026" in text) == (name == "application")  # it was listed for that one


def test_the_time_of_the_hearing_that_was_held_is_not_given_for_the_next() -> None:
    found = made(heard(adjourned_time=""))
    assert all("10 am" not in said(found[name]) for name in ("summons", "defendant-sheet", "witness-list"))


def test_a_hearing_adjourned_to_no_day_yet_leaves_the_day_blank() -> None:
    found = made(heard(adjourned_to="", adjourned_time=""))
    assert all("17 December 2026" not in said(found[name]) for name in ("summons", "defendant-sheet", "witness-list"))


def test_once_an_interim_order_was_made_the_next_hearing_is_for_the_application() -> None:
    sought = [Edit(path="interim.sought", value="yes"), Edit(path="hearing.purpose", value="interim order")]
    assert "for the interim order." in said(made(*sought)["summons"])
    assert "for the interim order." in said(made(*sought, heard())["summons"])
    then = made(*sought, heard(came_of="interim order made"))
    assert "The hearing on that day is for the application for the full order." in said(then["summons"])


@pytest.mark.parametrize(
    ("case", "path"),
    [
        ({"hearing": {"date": "17 December 2026"}}, "hearing.date"),
        ({"hearing": {"date": "17 December 2026"}, "heard": {"h1": HEARD}}, "heard.h1.adjourned_to"),
        ({"hearing": {"date": "3 March 2027"}, "heard": {"h1": HEARD}}, "hearing.date"),
        (
            {"hearing": {"date": "17 December 2026"}, "heard": {"h1": HEARD | {"adjourned_to": "1 May 2026"}}},
            "hearing.date",
        ),
        (
            {"hearing": {"date": "17 December 2026"}, "heard": {"h1": HEARD | {"adjourned_to": "to be fixed"}}},
            "heard.h1.adjourned_to",
        ),
        (
            {
                "hearing": {"date": "17 December 2026"},
                "heard": {
                    "h1": HEARD | {"adjourned_to": ""},
                    "h2": {"date": "18 February 2027", "came_of": "order made"},
                },
            },
            "hearing.date",
        ),
        ({"hearing": {"date": "17 December 2026"}, "heard": {"h1": HEARD | {"came_of": "order made"}}}, "hearing.date"),
    ],
    ids=["first", "adjourned", "fixed anew", "before", "no day", "held since", "over"],
)
def test_the_next_hearing_is_the_last_that_was_fixed(case: dict[str, Any], path: str) -> None:
    assert fixed(**case) == path


def test_a_certificate_that_was_signed_before_an_adjournment_keeps_its_words() -> None:
    signed = {"paper": "service-of-summons", "by": "PC Sol Example", "on": "2 December 2026"}
    attached = Edit(path="signed_papers.s", value=signed)
    before = said(made(SUMMONS, attached)["service-of-summons"])
    assert "The hearing is on 17 December 2026." in before
    assert said(made(SUMMONS, attached, heard())["service-of-summons"]) == before
    view = View(apply(BEGUN, [heard()]), LAW, ON)
    assert hearing_after(view, date(2026, 12, 18)).path == hearing_after(view, date(2027, 3, 1)).path
    assert hearing_after(view, date(2026, 12, 17)).path == "hearing.date"


@pytest.mark.parametrize(
    ("more", "names"), [([SUMMONS], {"defendant-sheet"}), ([], {"summons", "defendant-sheet"})], ids=["served", "not"]
)
def test_after_filing_the_sheet_is_made_again_for_the_next_hearing_and_a_summons_that_was_not_served(
    more: list[Edit], names: set[str]
) -> None:
    filed = papers(assess(BEGUN, LAW, date(2026, 11, 24)))
    was = Since(filed.drafts, date(2026, 11, 26))
    then = said(filed["summons"])
    new = supplementary(papers(assess(apply(BEGUN, [heard(), *more]), LAW, ON)), was)
    assert set(new) - {"supplementary-note"} == names
    assert all("18 February 2027" in said(new[name]) for name in names)
    if "supplementary-note" in new:  # what was filed is changed by service, and by no adjournment
        assert [plain(row.cells["now"].text) for row in new["supplementary-note"].tables["corrected"]] == [
            "The summons has been served."
        ]
    assert then == said(filed["summons"])
    assert "17 December 2026" in then
