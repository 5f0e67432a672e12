"""Who can say what, which is served; and the list of what each needs, with nobody to protect left out of sight."""

from typing import Any

from spo.case import Case, Edit, apply
from spo.documents import papers

from .cases import packed
from .word import assessed


def rows(case: Case, table: str) -> dict[str, dict[str, str]]:
    """Return a table of the witness list: what each cell says, by the id of its row."""
    held = papers(assessed(case))["witness-list"].tables[table]
    return {row.id: {name: cell.text for name, cell in row.cells.items()} for row in held}


def schedule(case: Case) -> dict[str, dict[str, str]]:
    """Return the schedule of what each witness will say, by the id of its row."""
    held = papers(assessed(case))["witness-schedule"].tables["witnesses"]
    return {row.id: {name: cell.text for name, cell in row.cells.items()} for row in held}


def test_the_schedule_has_every_witness_with_what_each_says_called_or_not_and_why_not(example: Case) -> None:
    found = schedule(example)
    assert list(rows(example, "witnesses")) == list(example.witnesses)
    assert list(found) == list(example.witnesses)
    for key, witness in example.witnesses.items():
        assert found[key]["called"].startswith("To be called" if witness.called == "yes" else "Not to be called")
        assert witness.called == "yes" or witness.why_not_called in found[key]["called"]
        assert found[key]["says"].startswith(witness.speaks_to)


def test_the_schedule_is_served_and_the_drafts_for_correction_are_kept() -> None:
    made = packed("restraining-order-breached")
    assert "7-schedule-of-witnesses.docx" in made.served
    drafts = "draft-statements-of-the-witnesses.docx"
    assert drafts in made.files
    assert drafts not in made.for_court


def test_the_schedule_says_whether_a_statement_is_signed_and_of_which_acts_it_can_speak() -> None:
    acts = {f"i{n}": {"date": f"{n} June 2026", "attributed": "yes", "witness": "w1"} for n in (3, 9)}
    witness = {"name": "Orla Example", "called": "no", "why_not_called": "She is ill.", "speaks_to": "What she saw."}
    witness |= {"statement_signed": "not done yet"}
    case = Case.model_validate({"incidents": acts, "witnesses": {"w1": witness}})
    assert schedule(case)["w1"] == {
        "witness": "Orla Example",
        "says": "What she saw. Acts 1 and 2.",
        "statement": "None among these papers",
        "called": "Not to be called: She is ill.",
    }
    signed = {"statement_signed": "yes", "statement_date": "5 June 2026", "first_hand": "yes"}
    later = apply(case, [Edit(path=f"witnesses.w1.{name}", value=value) for name, value in signed.items()])
    assert schedule(later)["w1"]["says"] == "What she saw. Act 1."
    assert schedule(later)["w1"]["statement"] == "Signed 5 June 2026, first hand"
    unsaid = apply(case, [Edit(path="witnesses.w1.called", value=None)])
    assert "To complete" not in schedule(unsaid)["w1"]["called"]
    (gap,) = papers(assessed(unsaid))["witness-schedule"].passages["undecided"]
    assert (gap.text, gap.style) == ("[To complete: who is called, of Orla Example]", "gap")
    assert papers(assessed(case))["witness-schedule"].passages["undecided"] == []
    unasked = apply(case, [Edit(path="witnesses.w1.statement_signed", value=None)])
    assert schedule(unasked)["w1"]["statement"] == "", "nobody has said that there is none"


def test_the_acts_of_a_witness_are_those_that_name_her_and_those_of_which_she_produces_an_exhibit() -> None:
    names = ("Orla Example", "Dilys Example", "Bettina Example", "Huw Example", "PC Rhodri Example")
    witnesses = {f"w{n}": {"name": name} for n, name in enumerate(names)}
    witnesses["w1"]["speaks_to"] = "What she heard on 12 June 2026."
    witnesses["w4"]["speaks_to"] = "The report of 12 June 2026."
    acts: dict[str, dict[str, Any]] = {
        "i1": {"date": "3 June 2026", "witness": "w3", "exhibits": ["e1"]},
        "i2": {"date": "12 June 2026", "witness": "w3"},
        "i3": {"date": "13 June 2026", "witness": "w3", "source": "Statements of Huw Example and Bettina Example"},
        "i4": {"date": "14 June 2026", "witness": "w3", "what": "He asked for Orla Example."},
    }
    exhibits = {"e1": {"mark": "OE/1", "produced_by": "w0"}}
    attributed = {key: {**act, "attributed": "yes"} for key, act in acts.items()}
    found = schedule(Case.model_validate({"witnesses": witnesses, "incidents": attributed, "exhibits": exhibits}))
    said = {key: cells["says"] for key, cells in found.items()}
    assert said == {
        "w0": "Act 1. Produces exhibit OE/1.",
        "w1": "What she heard on 12 June 2026. Act 2.",
        "w2": "Act 3.",
        "w3": "Acts 1 to 4.",
        "w4": "The report of 12 June 2026.",
    }


def test_who_blocked_the_defendant_is_not_said_to_have_told_him_then() -> None:
    told = {"by": "Orla Example", "date": "2 June 2026", "kind": "refusal"}
    warnings = {"a": told, "b": {**told, "date": "5 June 2026", "kind": "block"}, "c": {**told, "kind": "arrest"}}
    case = Case.model_validate({"witnesses": {"w1": {"name": "Orla Example"}}, "warnings": warnings})
    assert schedule(case)["w1"]["says"] == "Told the defendant on 2 June 2026. Blocked the defendant on 5 June 2026."


def test_a_statement_signed_in_a_name_that_is_withheld_is_said_to_be_served_unsigned() -> None:
    person = {"name": "Sorrel Example", "withhold_name": True, "described_as": "the second protected person"}
    witness = {"name": "Sorrel Example", "person": "p2", "statement_signed": "yes", "statement_date": "2 June 2026"}
    case = Case.model_validate({"protected_persons": {"p2": person}, "witnesses": {"w1": witness}})
    unsigned = "The copy of the statement of the second protected person that is served is unsigned"
    assert unsigned in papers(assessed(case))["witness-schedule"].text()
    assert schedule(case)["w1"]["witness"].startswith("The second protected person")
    named = apply(case, [Edit(path="protected_persons.p2.withhold_name", value=False)])
    assert "is served is unsigned" not in papers(assessed(named))["witness-schedule"].text()


def test_dates_to_avoid_and_needs_stand_beside_the_witness(order_breached: Case) -> None:
    edits = [
        Edit(path="witnesses.orla.dates_to_avoid", value="4 to 8 January 2027"),
        Edit(path="witnesses.orla.needs", value="A ramp"),
    ]
    orla = rows(apply(order_breached, edits), "witnesses")["orla"]
    assert orla["avoid"] == "4 to 8 January 2027"
    safety = order_breached.protected_persons["p1"].safety_needs
    assert orla["needs"] == f"A ramp\nSafety: {safety}"


def test_a_person_to_protect_who_is_no_witness_is_named_apart(order_breached: Case) -> None:
    assert rows(order_breached, "others") == {}
    without = apply(order_breached, [Edit(path="witnesses.maeve", value=None)])
    assert [row["person"] for row in rows(without, "others").values()] == ["Maeve Fennimore"]


def test_a_description_stands_for_a_name_that_is_withheld_on_the_list_that_is_kept_too(order_breached: Case) -> None:
    edits = [
        Edit(path="protected_persons.p2.withhold_name", value=True),
        Edit(path="witnesses.maeve", value=None),
    ]
    named = apply(order_breached, edits)
    assert [row["person"] for row in rows(named, "others").values()] == ["Maeve Fennimore"], "nothing stands for it"
    described = apply(named, [Edit(path="protected_persons.p2.described_as", value="the second person")])
    assert [row["person"] for row in rows(described, "others").values()] == ["the second person"]


def test_only_what_is_asked_for_so_that_witnesses_can_be_heard_is_repeated() -> None:
    kinds = ("live link", "witness measures", "address protection", "other")
    requests = {f"r{n}": {"kind": kind, "for_whom": f"Person {n}"} for n, kind in enumerate(kinds)}
    said = papers(assessed(Case.model_validate({"requests": requests})))["witness-list"].text()
    assert [f"Person {n}" in said for n in range(4)] == [True, True, False, False]


def test_an_empty_list_says_that_no_witness_is_recorded() -> None:
    assert "No witness is recorded." in papers(assessed(Case()))["witness-list"].text()
