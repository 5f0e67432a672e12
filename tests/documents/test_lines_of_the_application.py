"""What the application gives a line each, quotes, or says beside an act or a term."""

import pytest

from spo.case import Case, Edit, apply
from spo.documents import papers

from .word import assessed


def application(case: Case, name: str) -> list[str]:
    return [passage.text for passage in papers(assessed(case))["application"].passages[name]]


def cell(case: Case, table: str, key: str, column: str) -> str:
    (row,) = (row for row in papers(assessed(case))["application"].tables[table] if row.id == key)
    return row.cells[column].text


def test_each_search_for_other_orders_is_told_with_its_day_and_what_it_found(example: Case) -> None:
    told = cell(example, "particulars", "Searches for other orders", "value").casefold()
    for check in example.order_checks.values():
        found = f"{check.system}, {check.date.printed}: {check.result.removesuffix('.')}."
        assert found.casefold() in told


@pytest.mark.parametrize("done", [None, "no", "not done yet"])
def test_a_search_that_is_not_done_is_no_search(done: str | None) -> None:
    check = {"system": "Police National Computer", "date": "1 May 2026", "result": "Nothing", "done": done}
    case = apply(Case(), [Edit(path="order_checks.c", value=check)])
    assert "Police National Computer" not in papers(assessed(case))["application"].text()


def test_each_doubt_about_an_act_stands_beside_it_and_nowhere_else(order_breached: Case) -> None:
    view, text = assessed(order_breached).view, papers(assessed(order_breached))["application"].text()
    doubted = {key: act.doubts for key, act in view.put_forward if act.doubts}
    assert len(doubted) > 5
    for key, doubts in doubted.items():
        table = "inferred" if view.is_inferred(key) else "shown"
        assert cell(order_breached, table, key, "against").startswith(doubts)
        assert text.count(doubts) == 2  # the text of a paper reads each table twice, by rows and by columns


def test_the_doubt_about_an_act_for_which_the_tables_have_no_room_is_told_with_what_helps(order_breached: Case) -> None:
    acts = {
        f"n{number}": {"date": "1 June 2026", "what": "He rang.", "attributed": "yes", "doubts": f"Doubt {number}."}
        for number in range(50)
    }
    case = apply(Case(), [Edit(path="incidents", value=acts)])
    made = papers(assessed(case))["application"]
    rows = {row.id: row.cells["against"].text for row in made.tables["shown"]}
    told = " ".join(passage.text for passage in made.passages["helps"])
    for key, act in acts.items():
        assert act["doubts"] in rows.get(key, told)
    assert len(rows) < len(acts)


QUIET = "No act is recorded from 2 June 2026 to 9 July 2026, while the restraining order had effect."


@pytest.mark.parametrize(
    ("note", "fact", "told"),
    [
        ("", "No conviction.", QUIET),
        ("Nothing at all.", "No conviction.", QUIET),
        ("", "Nothing is recorded between 1 June 2026 and 10 July 2026.", ""),
    ],
    ids=["a quiet time", "a note that says no more", "one that the officer gives as a fact"],
)
def test_a_quiet_time_under_an_order_is_told_once(note: str, fact: str, told: str) -> None:
    obeyed = {"start": "2 June 2026", "end": "9 July 2026", "words": note}
    order = {"kind": "restraining-order-conviction", "made": "1 May 2026", "compliance": {"m": obeyed}}
    facts = {f"h{number}": {"words": f"Fact {number}."} for number in range(3)} | {"h9": {"words": fact}}
    case = Case.model_validate({"existing_orders": {"o": order}, "helps_defendant": facts})
    assert [line for line in application(case, "helps") if "is recorded" in line] == [told or fact]


def test_where_a_fact_for_the_defendant_is_seen_stands_in_brackets_behind_it(order_breached: Case) -> None:
    (key, other, *_) = order_breached.incidents
    (mark, *_) = order_breached.exhibits
    fact = {"words": "He rang the wrong number.", "incidents": [key, other], "exhibits": [mark]}
    case = apply(order_breached, [Edit(path="helps_defendant.last", value=fact)])
    numbers, name = assessed(case).view.incident_numbers((key, other)), order_breached.exhibits[mark].mark
    assert f"He rang the wrong number ({numbers}; {name})." in application(case, "helps")


def test_what_somebody_says_of_the_behaviour_is_quoted_with_the_day_on_which_it_was_said(order_breached: Case) -> None:
    driver = {
        "kind": "A belief",
        "said_by": "Dr Ada Example, who saw him on 2 May 2026",
        "date": "9 May 2026",
        "words": 'I think that "no" is hard for him.',
    }
    lines = application(apply(order_breached, [Edit(path="defendant.drivers.x", value=driver)]), "risk")
    said = "Dr Ada Example, who saw him on 2 May 2026, said on 9 May 2026: \"I think that 'no' is hard for him.\""
    assert any(said in line for line in lines)


def test_an_act_named_for_a_term_and_not_attributed_is_marked_in_the_table_of_terms(order_breached: Case) -> None:
    held = order_breached.terms["t1"].incidents
    unattributed = next(key for key in assessed(order_breached).view.unattributed if key not in held)
    mark = f"Not attributed, so not relied on: act {assessed(order_breached).view.numbers[unattributed]}."
    case = apply(order_breached, [Edit(path="terms.t1.incidents", value=[*held, unattributed])])
    assert mark in cell(case, "terms", "t1", "acts")
    assert mark not in cell(order_breached, "terms", "t1", "acts")


def test_what_nobody_is_certain_of_and_is_not_relied_on_is_told_as_nothing_done() -> None:
    act = {"date": "1 June 2026", "what": "He stood by the gate and stared.", "method": "in-person", "attributed": "no"}
    unsure = act | {"attribution": "She is not certain that it was him."}
    for told, said in ((unsure, "A possible sighting of the defendant."), (act, act["what"])):
        case = apply(Case(), [Edit(path="incidents", value={"a": told})])
        made = papers(assessed(case))
        assert cell(case, "apart", "a", "what") == said
        assert made["chronology"].tables["incidents"][0].cells["what"].text == said
    unsaid = apply(Case(), [Edit(path="incidents", value={"a": unsure | {"what": "An unsigned letter came."}})])
    assert cell(unsaid, "apart", "a", "what") == "An unsigned letter came."


def test_that_nobody_was_arrested_for_an_act_is_said_for_him_and_is_no_evidence_of_it() -> None:
    act = {"date": "2 June 2026", "what": "He sat there.", "attributed": "yes", "attribution": "She knows him."}
    bail = {
        "kind": "pre-charge-bail",
        "in_force": "yes",
        "made": "1 June 2026",
        "terms": {"t": {"words": "Not to sit"}},
    }
    breach = {"order": "b", "term": "t", "incident": "a", "status": "not-arrested", "date": "3 June 2026"}
    case = apply(
        Case(),
        [
            Edit(path="incidents", value={"a": act}),
            Edit(path="existing_orders", value={"b": bail}),
            Edit(path="breaches", value={"x": breach}),
        ],
    )
    assert cell(case, "shown", "a", "rests_on") == "She knows him."
    assert cell(case, "shown", "a", "against") == "No arrest."


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ("Present: followed. Absent: weapons.", "The S-DASH by PC Ash records as present: followed. Absent: weapons."),
        ("Frightened; followed.", "The S-DASH by PC Ash records: frightened; followed."),
    ],
)
def test_an_assessment_is_told_without_its_form_and_the_course_of_its_maker(found: str, said: str) -> None:
    made = {"done": "yes", "tool": "S-DASH", "assessor": "PC Ash", "found": found}
    made |= {"version": "Example form, edition 7", "training": "Two-day course"}
    officer = {"officer_in_the_case": {"name": "Sam Ash", "rank": "PC"}}
    case = Case.model_validate({"applicant": officer, "risk_assessments": {"r": made}})
    told = " ".join(application(case, "risk"))
    assert said in told
    assert "edition 7" not in told
    assert "course" not in told
    statement = papers(assessed(case))["officer-statement"].text()
    assert "Version: Example form, edition 7. My training: Two-day course." in statement.replace("\n", " ")
    other = Case.model_validate({"risk_assessments": {"r": made}})
    assert "The training of its maker was: Two-day course." in " ".join(application(other, "risk"))


def test_what_follows_the_name_of_an_assessor_is_closed_by_a_comma() -> None:
    made = {"done": "yes", "tool": "S-DASH", "assessor": "PC Ash, officer in the case", "found": "High"}
    case = Case.model_validate({"risk_assessments": {"r": made}})
    assert "The S-DASH by PC Ash, officer in the case, records: high." in " ".join(application(case, "risk"))
