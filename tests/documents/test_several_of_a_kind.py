"""What papers say where a case has two of what is usually one, or none of what most have."""

from spo.case import Case, Edit, apply
from spo.documents import papers

from .word import assessed


def printed(case: Case, paper: str, passage: str) -> str:
    return " ".join(one.text for one in papers(assessed(case))[paper].passages[passage])


def test_two_assessments_of_one_day_are_both_given_and_only_one_of_a_day_before_is_earlier(
    order_breached: Case,
) -> None:
    made = {"tool": "S-DASH", "done": "yes", "found": "High, of one person.", "date": "7 October 2026"}
    other = {**made, "found": "Medium, of another."}
    held = {"r1": made, "r2": other, "r3": {**made, "found": "Low.", "date": "1 October 2026"}}
    said = printed(apply(order_breached, [Edit(path="risk_assessments", value=held)]), "application", "risk")
    assert "High, of one person." in said
    assert "Medium, of another." in said
    assert said.count("An earlier assessment, of 1 October 2026, records: Low.") == 1


def test_an_assessment_that_is_not_complete_is_not_left_out(order_breached: Case) -> None:
    made = {"tool": "S-DASH", "done": "yes", "found": "High, of one person.", "date": "7 October 2026"}
    held = {"r1": made, "r2": {**made, "done": "no", "found": "Medium, of another. Not all was answered."}}
    said = printed(apply(order_breached, [Edit(path="risk_assessments", value=held)]), "application", "risk")
    assert "Risk assessment not complete: S-DASH, 7 October 2026." in said
    assert "What there is of it records: Medium, of another. Not all was answered." in said
    assert said.count("relied on for structure") == 1
    later = {**held, "r2": {**held["r2"], "done": "not done yet"}}
    said = printed(apply(order_breached, [Edit(path="risk_assessments", value=later)]), "application", "risk")
    assert "Medium" not in said


def test_nobody_without_a_home_is_told_to_go_by_it(order_breached: Case) -> None:
    case = apply(order_breached, [Edit(path="defendant.no_home", value="no fixed home")])
    rows = {
        row.cells["label"].text: row.cells["value"].text
        for row in papers(assessed(case))["application"].tables["particulars"]
    }
    assert "; No fixed home; " in f"; {rows['Defendant']}; "
    assert "where you can regularly be found" in printed(case, "defendant-sheet", "made")
    assert "No home address can be given for the defendant: no fixed home." in printed(
        case, "hearsay-notice", "service"
    )
    assert "regularly be found" not in printed(order_breached, "defendant-sheet", "made")
