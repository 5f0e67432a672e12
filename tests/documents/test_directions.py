"""The draft directions ask for what the case asks for, as requests, and say what the hearing will need."""

from typing import Any, get_args

import pytest

from spo.case import Case, Edit, apply
from spo.case.procedure import RequestKind
from spo.documents import pack, papers

from .cases import every_case
from .word import assessed

FILE = "11-draft-directions.docx"
CASES = {name: case for name, case in every_case().items() if case.requests}
ASKS = {
    "live link": "That Orla Example may take part in the hearing by live link.",
    "witness measures": "That the court consider measures to help Orla Example to give evidence.",
    "address protection": "That any address of Orla Example, and anything else from which it could be found, be",
    "reporting": "That what is likely to identify Orla Example be allowed to be withheld from the public",
    "hearsay period": "That the period for the hearsay notice be 7 days, in place of 21 days.",
    "hearsay reply": "or a notice under rule 5, be made by 7 days, in place of 7 days after service",
    "leave for earlier statements": "That the applicant may put in earlier statements of Orla Example",
    "method of service": "That the court specify a method by which the summons and any order are served.",
    "other": "For Orla Example: she is afraid.",
}


def case_of(kind: str = "live link", **values: Any) -> Case:
    """Return a case with one request, and values put at paths (`__` for a dot)."""
    request = {"kind": kind, "for_whom": "Orla Example", "period": "7 days", "reason": "She is afraid."}
    edits = [Edit(path=path.replace("__", "."), value=value) for path, value in values.items()]
    return apply(Case(), [Edit(path="requests.r1", value=request), *edits])


def said(case: Case) -> str:
    """Return what the directions of a case say."""
    return papers(assessed(case))["directions"].text()


def test_they_are_made_only_where_something_is_asked_of_the_court() -> None:
    assert "directions" not in papers(assessed(Case()))
    assert FILE in pack(assessed(case_of())).served


@pytest.mark.parametrize("kind", get_args(RequestKind))
def test_each_kind_of_request_is_a_direction_with_its_reason(kind: str) -> None:
    assert ASKS[kind] in said(case_of(kind))
    assert "he is afraid." in said(case_of(kind))


@pytest.mark.parametrize("kind", ["witness measures", "method of service", "other"])
def test_the_application_says_what_is_asked_for_where_the_kind_does_not(kind: str) -> None:
    assert "he is afraid." in papers(assessed(case_of(kind)))["application"].text()
    assert "She is afraid." not in papers(assessed(case_of("reporting")))["application"].text()


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_every_request_of_a_case_has_a_direction_of_its_own(case: Case) -> None:
    found = [passage.id for passage in papers(assessed(case))["directions"].passages["requests"]]
    assert [key for key in case.requests if f"requests.{key}" not in found] == []


def test_measures_for_a_witness_are_asked_about_and_never_claimed_as_of_right() -> None:
    found = said(case_of("witness measures"))
    assert (
        "under rule 3C of the Magistrates' Courts Rules 1981 (measures to help a witness to give evidence), if and"
        in found
    )
    assert "entitled" not in found
    assert "special measures" not in found


def test_the_court_is_told_how_long_the_hearing_takes_and_who_will_be_called() -> None:
    called = {"name": "Orla Example", "called": "yes"}
    found = said(
        case_of(
            hearing__time_estimate="Half a day",
            witnesses__w1=called,
            witnesses__w2={"name": "Sam Example", "called": "no"},
        )
    )
    assert "The time estimate is half a day." in found
    assert "The applicant means to call: Orla Example." in found
    assert "Sam Example" not in found


def test_a_main_hearing_without_a_day_is_asked_for_and_is_when_witnesses_are_called() -> None:
    called = {"name": "Orla Example", "called": "yes"}
    interim = case_of(
        witnesses__w1=called,
        interim__sought="yes",
        hearing__purpose="interim order",
        hearing__date="1 July 2026",
        hearing__time_estimate="One day",
    )
    asked = "That the main hearing of the application be listed on a day before the interim order ends."
    assert asked in said(interim).replace("\n", " ")
    assert "The time estimate is one day." in said(interim)
    assert "The applicant means to call at the main hearing: Orla Example." in said(interim)
    made = papers(assessed(interim))
    assert asked in made["application"].text()
    assert "The hearing for the interim order" in made["chronology"].text()
    both = apply(interim, [Edit(path="hearing.purpose", value="both")])
    assert "main hearing" not in said(both)
    assert "The hearing of this application" in papers(assessed(both))["chronology"].text()


@pytest.mark.parametrize(
    ("interpreter", "noted"),
    [("Polish", True), ("British Sign Language", True), ("None", False), ("None known.", False), ("", False)],
)
def test_an_interpreter_is_noted_only_where_one_is_needed(interpreter: str, noted: bool) -> None:
    assert ("The defendant needs an interpreter: " in said(case_of(defendant__interpreter=interpreter))) == noted


@pytest.mark.parametrize(("held", "told"), [("yes", True), ("no", False), ("not known", False)])
def test_custody_is_told_only_where_the_defendant_is_in_custody(held: str, told: bool) -> None:
    case = case_of(defendant__custody={"in_custody": held, "where": "HMP Exampleton"})
    assert ("The defendant is in custody.\nThe place is HMP Exampleton." in said(case)) == told


@pytest.mark.parametrize(
    ("born", "defendant", "power"),
    [
        ("1 March 2016", "1 March 1990", "section 39"),
        ("1 March 1996", "1 March 1990", "section 11"),
        ("", "1 March 1990", "section 11"),
        ("1 March 2016", "1 March 2011", "section 11"),
    ],
    ids=["a child", "an adult", "an age that is not recorded", "a child in the youth court, where section 49 applies"],
)
def test_a_restriction_on_reporting_rests_on_the_power_for_that_person(born: str, defendant: str, power: str) -> None:
    people = {"protected_persons__p1": {"name": "Orla Example", "date_of_birth": born}}
    found = said(case_of("reporting", defendant__date_of_birth=defendant, **people))
    assert power in found
    assert {"section 39", "section 11"} - {power} == {
        other for other in ("section 39", "section 11") if other not in found
    }
    assert ("Section 49" in found) == (defendant == "1 March 2011")


PEOPLE: dict[str, Any] = {
    "protected_persons__p1": {"name": "Orla Example", "safety_needs": "A screen"},
    "protected_persons__p2": {"name": "Wren Example", "date_of_birth": "1 March 2016"},
    "places__home": {"whose": "p1", "kind": "home", "address": "1 Example Street", "withhold": True},
    "witnesses__w1": {"name": "Orla Example", "person": "p1", "called": "yes"},
}


def asked_unasked(**values: Any) -> str:
    """Return what both papers that ask something of the court say, for a case in which nobody asked anything."""
    edits = {**PEOPLE, **values}
    case = apply(Case(), [Edit(path=path.replace("__", "."), value=value) for path, value in edits.items()])
    made = papers(assessed(case))
    asked = made.drafts["application"].passages["requests"]  # the paper shortens names, and not what is asked
    told = [" ".join(one.text for one in asked), made["directions"].text()]
    assert all(one in told[1] for one in told[0].partition(": ")[2].split(". "))
    return told[1]


@pytest.mark.parametrize(
    "direction",
    [
        "measures to help Orla Example to give evidence: a screen.",
        "That any address of Orla Example, and anything else from which it could be found, be withheld from the",
        "That nothing be published which is likely to identify Wren Example",
        "That Orla Example give evidence once, at one hearing.",
    ],
)
def test_what_is_recorded_of_a_person_calls_for_a_direction_that_nobody_asked_for(direction: str) -> None:
    assert direction in asked_unasked()


@pytest.mark.parametrize("request_", [{}, {"kind": "address protection", "for_whom": "Orla Example"}])
def test_the_direction_about_an_address_covers_a_number_that_is_withheld(request_: dict[str, str]) -> None:
    known = {"whose": "p1", "kind": "telephone", "value": "07700 900001"}
    asks = {"requests__r1": {**request_, "reason": "He does not know it."}} if request_ else {}
    assert "That any address of Orla Example, and" in asked_unasked(identifiers__n=known, **asks)
    said = asked_unasked(identifiers__n={**known, "withhold": True}, **asks)
    assert "That any address or telephone number of Orla Example, and anything else from which it could be" in said
    assert said.count("be withheld from the defendant") == 1


def test_a_number_that_is_withheld_of_somebody_else_calls_for_a_direction_unless_one_is_asked_for() -> None:
    hidden = {"identifiers__n": {"whose": "p2", "kind": "account", "value": "wren.example", "withhold": True}}
    request = {"kind": "address protection", "for_whom": "Orla Example", "reason": "She has moved."}
    said = asked_unasked(**hidden, requests__r1=request)
    assert "That any address of Orla Example, and" in said
    assert "That any online account of Wren Example, and anything else from which it could be found, be" in said
    own = {"kind": "other", "for_whom": "Wren Example", "reason": "That her account not be read out."}
    assert "of Wren Example, and anything" not in asked_unasked(**hidden, requests__r1=request, requests__r2=own)


def test_measures_are_not_asked_twice_where_a_request_leaves_out_a_middle_name_or_a_title() -> None:
    person = {"name": "Orla Jane Example", "safety_needs": "A screen"}
    assert "a screen" in asked_unasked(protected_persons__p1=person)
    for whom in ("Ms Orla Example", "Orla"):
        request = {"kind": "live link", "for_whom": whom, "reason": "She is afraid."}
        assert "a screen" not in asked_unasked(protected_persons__p1=person, requests__r1=request)


def test_nothing_is_asked_twice_and_nothing_for_an_adult_witness_who_is_not_called() -> None:
    request = {"kind": "live link", "for_whom": "Orla Example", "reason": "She is afraid."}
    found = asked_unasked(requests__r1=request, requests__r2={**request, "kind": "address protection"})
    assert "a screen" not in found
    assert found.count("That any address of") == 1
    absent = asked_unasked(witnesses__w1={"name": "Orla Example", "person": "p1", "called": "no"})
    assert "to give evidence" not in absent
    assert "at one hearing" not in absent


@pytest.mark.parametrize("kind", ASKS)
def test_no_direction_rests_on_the_rules_of_the_court_office(kind: str) -> None:
    found = said(case_of(kind))
    assert "66B" not in found
    assert "whether or not the complaint is contested" in found


@pytest.mark.parametrize(
    ("kind", "reason", "power"),
    [
        ("live link", "She is afraid.", " (rule 3B of the Magistrates' Courts Rules 1981):"),
        ("address protection", "She is afraid.", " (as to publication, section 11 of the Contempt of Court Act 1981):"),
        ("witness measures", "A screen (rule 3C, so far as it applies).", ":"),
        ("hearsay period", "It is soon.", ":"),
    ],
)
def test_the_application_names_the_power_behind_what_it_asks_for_unless_the_officer_does(
    kind: str, reason: str, power: str
) -> None:
    made = papers(assessed(case_of(kind, requests__r1__reason=reason)))["application"]
    assert f"The court is asked to direct{power}" in made.text()
