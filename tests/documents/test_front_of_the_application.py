"""The front of the application says each thing once, as a reader of it would."""

import re
from typing import Any

import pytest

from spo.case import Case, Edit, apply
from spo.documents import papers

from .word import assessed


def particulars(**values: Any) -> dict[str, str]:
    """Return the front sheet of a case that holds nothing but the values at these paths (`__` for a dot)."""
    case = apply(Case(), [Edit(path=path.replace("__", "."), value=value) for path, value in values.items()])
    rows = papers(assessed(case))["application"].tables["particulars"]
    return {row.cells["label"].text: row.cells["value"].text for row in rows}


@pytest.mark.parametrize(
    ("hearing", "said"),
    [
        (
            {"date": "17 December 2026", "time": "10:00", "listing": "listed", "time_estimate": "Half a day"},
            "Listed: 17 December 2026 at 10:00. Time estimate: half a day.",
        ),
        ({"listing": "not yet listed", "time_estimate": "Half a day"}, "Not yet listed. Time estimate: half a day."),
        ({"date": "17 December 2026", "listing": "urgent"}, "17 December 2026. Urgent."),
        ({"listing": "listed"}, "Listed."),
        ({"listing": "not yet listed"}, ""),
    ],
)
def test_the_hearing_is_said_in_sentences(hearing: dict[str, str], said: str) -> None:
    assert particulars(hearing=hearing).get("Hearing", "") == said


@pytest.mark.parametrize(("typed", "said"), [("None", ""), ("None known", ""), ("Welsh", "Interpreter needed: Welsh.")])
def test_an_interpreter_is_spoken_of_only_where_one_is_needed(typed: str, said: str) -> None:
    shown = particulars(defendant__interpreter=typed, defendant__needs="Large print")["Defendant"]
    assert shown == f"{said} Needs: Large print.".strip()


def test_the_defendant_is_told_in_sentences() -> None:
    held = {"date_of_birth": "1 May 1990", "other_names": ["Lenny"], "no_home": "no fixed home", "needs": "Large print"}
    shown = particulars(defendant=held, hearing__date="11 December 2026")["Defendant"]
    assert shown.startswith("Born 1 May 1990 (aged 36), no fixed home. Also known as Lenny. Needs: Large print.")


def test_the_chronology_says_how_a_name_or_account_that_was_used_is_attributed_and_the_front_of_any_other() -> None:
    held = {"whose": "defendant", "kind": "account", "basis": "subscriber data", "attributed_by": "Subscriber data"}
    two = {key: {**held, "value": f"name_{key}"} for key in "ab"}
    acts = {"i": {"date": "1 May 2026", "used": ["a", "b"]}}
    shown = particulars(identifiers={**two, "c": {**held, "value": "Sam Ple"}}, incidents=acts)["Names and accounts"]
    assert shown == "Sam Ple: subscriber data."
    case = Case.model_validate({"identifiers": two, "incidents": acts})
    assert "Subscriber data" in papers(assessed(case))["chronology"].text()


@pytest.mark.parametrize(
    ("inferred", "said"), [(True, "lamp_x (inferred): its own words."), (False, "lamp_x: its own words.")]
)
def test_an_account_that_only_inferred_acts_name_is_said_to_be_inferred(inferred: bool, said: str) -> None:
    account = {"whose": "defendant", "kind": "account", "value": "lamp_x", "attributed_by": "Its own words."}
    act = {"date": "1 May 2026", "what": 'From "lamp_x".', "attributed": "yes", "inferred": inferred}
    assert particulars(identifiers={"a": account}, incidents={"i": act})["Names and accounts"] == said


@pytest.mark.parametrize(("acts", "said"), [(3, True), (4, False)])
def test_a_proceeding_says_which_acts_it_is_about_only_where_these_are_few(acts: int, said: bool) -> None:
    every = {f"i{n}": {"date": f"{n + 1} June 2026", "what": "He rang."} for n in range(acts)}
    held = {
        "description": "Harassment",
        "stage": "under investigation",
        "date": "1 July 2026",
        "incidents": list(every),
    }
    shown = particulars(incidents=every, proceedings={"p": held})["Proceedings"]
    assert shown.startswith("Harassment has been under investigation since 1 July 2026.")
    assert ("It concerns acts" in shown) == said


@pytest.mark.parametrize(
    ("held", "said"),
    [
        (
            {"description": "mal comms act 1988 s1(1)(A)", "date": "9 May 2008", "result": "Simple caution. Admitted."},
            "Malicious Communications Act 1988 section 1(1)(a): simple caution on 9 May 2008. Admitted.",
        ),
        (
            {"description": "Stalking and breach of an order", "stage": "under investigation", "date": "9 May 2026"},
            "Stalking and breach of an order have been under investigation since 9 May 2026.",
        ),
        (
            {"description": "Criminal damage - a window", "stage": "charged", "date": "9 May 2026"},
            "Criminal damage - a window: charged on 9 May 2026.",
        ),
        (
            {"description": "Stalking, sections 2A and 4A", "stage": "under investigation", "date": "9 May 2026"},
            "Stalking, sections 2A and 4A, has been under investigation since 9 May 2026.",
        ),
    ],
)
def test_a_proceeding_is_told_in_the_usual_words(held: dict[str, str], said: str) -> None:
    assert particulars(proceedings={"p": held})["Proceedings"] == said


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ("He lives at 4 Mill Lane, Exampleton.", ""),
        ("The defendant's home is 4 Mill Lane, Exampleton.", ""),
        ("He lives at 4 Mill Lane, Exampleton. A neighbour said so.", " A neighbour said so."),
        ("He lives at 4 Mill Lane, Exampleton, as he said.", " He lives at 4 Mill Lane, Exampleton, as he said."),
    ],
)
def test_the_address_is_not_told_again_beside_the_police_area(facts: str, said: str) -> None:
    home = {"kind": "home", "whose": "defendant", "address": "4 Mill Lane, Exampleton"}
    area = {"applicant__area_link": "resides", "applicant__area_link_facts": facts}
    shown = particulars(places__h=home, defendant__home="h", **area)["Police area"]
    assert shown == f"The defendant resides in the applicant's police area (section 1(3)(a)).{said}"


def test_the_proceedings_point_to_the_convictions_of_breach_that_the_first_page_tells_of(order_breached: Case) -> None:
    table = papers(assessed(order_breached))["application"].tables["particulars"]
    (told,) = [row.cells["value"].text for row in table if row.id == "Proceedings"]
    assert re.search(r"onvictions? of breach of \d.* 20\d\d: see the first page\.$", told)


def test_no_label_of_a_form_stands_in_what_the_front_sheet_tells(example: Case) -> None:
    rows = papers(assessed(example))["application"].tables["particulars"]
    told = " ".join(row.cells["value"].text for row in rows)
    assert [label for label in ("Searched:", "Stage:", "Interpreter:", "About incident") if label in told] == []


def test_an_officer_is_named_with_the_rank_before_the_name() -> None:
    officer = {"rank": "Detective Constable 900", "name": "Sam Example", "unit": "Stalking Unit"}
    shown = particulars(applicant__officer_in_the_case=officer)["Officer in the case"]
    assert shown == "Detective Constable 900 Sam Example, Stalking Unit"


def test_a_person_to_protect_is_described_in_one_sentence() -> None:
    person = {"name": "Orla Example", "date_of_birth": "1 June 1990", "victim_of_acts": "yes"}
    case = apply(Case(), [Edit(path="protected_persons.p", value=person)])
    rows = papers(assessed(case))["application"].tables["particulars"]
    (said,) = [row.cells["value"].text for row in rows if row.cells["label"].text == "To be protected"]
    assert said == "Orla Example, an adult and a victim of the acts."


def evidence_of(**witness: Any) -> str:
    """Return what the application says of the evidence in a case of one witness."""
    case = apply(Case(), [Edit(path="witnesses.w", value={"name": "Bea Example", "role": "Neighbour", **witness})])
    return papers(assessed(case))["application"].passages["evidence"][0].text


def test_why_a_witness_is_not_called_stands_in_the_hearsay_notice_alone() -> None:
    said = evidence_of(called="no", why_not_called="She is 86.", statement_signed="yes", statement_date="1 May 2026")
    assert said.startswith("There is a hearsay notice.")
    assert "Bea Example" not in said
    assert "She is 86" not in said


def test_that_nobody_has_decided_on_a_witness_is_for_the_solicitor_and_not_for_the_court() -> None:
    case = apply(Case(), [Edit(path="witnesses.w", value={"name": "Bea Example", "called": "not known"})])
    assert "o be called:" not in papers(assessed(case))["application"].text()
    case = apply(Case(), [Edit(path="witnesses.w", value={"name": "Bea Example"})])
    assert "witness-unasked" in {finding.id for finding in assessed(case).findings}


def test_what_a_person_wants_is_told_in_that_persons_words_and_on_what_day() -> None:
    person = {"name": "Orla Example", "support": "supports in part", "views_taken": "yes", "views_date": "1 May 2026"}
    case = apply(Case(), [Edit(path="protected_persons.p", value={**person, "views": "I want it to stop."})])
    said = papers(assessed(case))["application"].passages["views"][0].text
    assert said == 'Orla Example supports the application in part, and said on 1 May 2026: "I want it to stop."'


@pytest.mark.parametrize(
    ("born", "said"),
    [
        ("between 1 January 1979 and 31 December 1980", "(aged 45 to 47)"),
        ("10 December 1980", "(aged 46)"),
        ("1980", "(aged 45 to 46)"),
        ("between 12 December 1979 and 9 December 1980", "(aged 46)"),
    ],
)
def test_an_age_is_no_more_certain_than_the_date_of_birth(born: str, said: str) -> None:
    shown = particulars(defendant__date_of_birth=born, hearing__date="11 December 2026")["Defendant"]
    assert said in shown


def test_who_may_be_under_18_or_over_is_called_neither_an_adult_nor_a_child() -> None:
    case = apply(Case(), [Edit(path="protected_persons.p", value={"name": "Ann Ash", "date_of_birth": "2008"})])
    case = apply(case, [Edit(path="defendant.date_of_birth", value="between 1 May 2008 and 31 December 2008")])
    said = papers(assessed(case))["application"].text()
    assert not re.search(r"\b(adult|child)\b", said)
    assert "age-unknown" in {finding.id for finding in assessed(case).findings}


@pytest.mark.parametrize(
    ("convicted_of", "said"),
    [
        (["i"], "To either standard, the applicant submits, the conviction for act 1 proves that offence"),
        (
            ["i", "j"],
            "To either standard, the applicant submits, the convictions for acts 1 and 2 prove those offences",
        ),
    ],
)
def test_one_conviction_is_not_spoken_of_as_several(convicted_of: list[str], said: str) -> None:
    acts = {key: {"date": f"{day} May 2026", "attributed": "yes"} for day, key in enumerate("ij", start=1)}
    made = {"p": {"stage": "convicted", "date": "9 June 2026", "incidents": convicted_of}}
    held = {"incidents": acts, "proceedings": made, "authority": {"given": "yes"}}
    assert said in papers(assessed(Case.model_validate(held)))["application"].text()
