"""What papers say where a case has two of what is usually one, or none of what most have."""

import pytest

from spo.case import Case, Edit, apply
from spo.documents import pack, papers

from .word import assessed, text


def printed(case: Case, paper: str, passage: str) -> str:
    return " ".join(one.text for one in papers(assessed(case))[paper].passages[passage])


def test_two_assessments_of_one_day_are_both_given_and_only_one_of_a_day_before_is_earlier(
    order_breached: Case,
) -> None:
    made = {"tool": "S-DASH", "done": "yes", "found": "High, of one person.", "date": "7 October 2026"}
    other = {**made, "found": "Medium, of another."}
    held = {"r1": made, "r2": other, "r3": {**made, "found": "Low.", "date": "1 October 2026"}}
    said = printed(apply(order_breached, [Edit(path="risk_assessments", value=held)]), "application", "risk")
    assert "The S-DASH of 7 October 2026 records: high, of one person. Medium, of another." in said
    assert said.count("An earlier assessment, of 1 October 2026, records: low.") == 1


def test_the_risk_is_told_in_sentences_that_carry_no_label_and_nothing_of_a_conference(order_breached: Case) -> None:
    edits = [
        Edit(path="risk.physical", value="None recorded"),
        Edit(path="risk.psychological", value="She sleeps badly"),
        Edit(path="risk.managed_how", value="Heard at a conference on 1 May 2026."),
    ]
    case = apply(order_breached, edits)
    said = printed(case, "application", "risk")
    assert "She sleeps badly. Physical harm: none recorded. " in said
    assert [
        label for label in ("Psychological harm:", "Other arrangements:", "Risk assessment:") if label in said
    ] == []
    made = pack(assessed(case))
    told = {name for name in made.files if "Heard at a conference" in text(made.files[name])}
    assert told
    assert told.isdisjoint(made.served)


@pytest.mark.parametrize(
    ("recorded", "told"),
    [
        ("Ann Ash: She has a bruise.", "Ann Ash has a bruise."),
        ("Ann Ash: He took hold of Ann's coat on 4 May 2026.", "He took hold of Ann's coat on 4 May 2026."),
        ("Ann Ash: Her wrist was sore.", "Of Ann Ash: her wrist was sore."),
        ("Ann Ash: He caught her by the sleeve on 3 May 2026. She was not hurt.", "Ann Ash was not hurt."),
        ("Ann Ash: He caught her by the hair on 3 May 2026.", "Of Ann Ash: he caught her by the hair on 3 May 2026."),
        ("Ann Ash: He caught her by the sleeve on 3 May 2026.", ""),
    ],
)
def test_harm_to_a_person_is_told_in_a_sentence_and_not_where_the_account_of_that_day_tells_it(
    recorded: str, told: str
) -> None:
    act = {"date": "3 May 2026", "what": "At the fair he caught her by the sleeve and ran.", "attributed": "yes"}
    people = {"p": {"name": "Ann Ash"}}
    case = Case.model_validate({"protected_persons": people, "incidents": {"a": act}, "risk": {"physical": recorded}})
    held = papers(assessed(case)).drafts["application"].passages["risk"]
    assert " ".join(one.text for one in held if one.id == "risk.harm") == told


def test_an_assessment_that_is_not_complete_is_not_left_out(order_breached: Case) -> None:
    made = {"tool": "S-DASH", "done": "yes", "found": "High, of one person.", "date": "7 October 2026"}
    held = {"r1": made, "r2": {**made, "done": "no", "found": "Medium, of another. Not all was answered."}}
    case = apply(order_breached, [Edit(path="risk_assessments", value=held)])
    said = printed(case, "application", "evidence")
    assert "The S-DASH of 7 October 2026 is not complete; so far: Medium, of another. Not all was answered." in said
    assert printed(case, "application", "risk").count("relies on the acts, and not on that result") == 1
    later = apply(case, [Edit(path="risk_assessments.r2.done", value="not done yet")])
    assert "Medium" not in printed(later, "application", "evidence")


def test_nobody_without_a_home_is_told_to_go_by_it(order_breached: Case) -> None:
    case = apply(order_breached, [Edit(path="defendant.no_home", value="no fixed home")])
    rows = {
        row.cells["label"].text: row.cells["value"].text
        for row in papers(assessed(case))["application"].tables["particulars"]
    }
    assert "no fixed home." in rows["Defendant"]
    assert "where you can regularly be found" in printed(case, "defendant-sheet", "made")
    assert "No home address can be given for the defendant: no fixed home." in printed(
        case, "hearsay-notice", "service"
    )
    assert "regularly be found" not in printed(order_breached, "defendant-sheet", "made")
