"""How far each step and each section is: said honestly, from what is there and what is found lacking."""

from html import unescape

import pytest

from spo.assessment.refusals import refusals
from spo.case import Case
from spo.documents import papers
from spo.wizard.display.ready import in_short, state, to_ask
from spo.wizard.open_case.with_papers import with_papers
from spo.wizard.questions.journey import place_of
from spo.wizard.questions.missing import gaps
from spo.wizard.questions.status import Status, answers_for, is_begun, lacking, section_status, step_status, top_steps
from spo.wizard.steps import SECTIONS, STEPS

from ..cases import BREACHED, answered, assessed, every_case, half, open_example, page, put

SECTION = {section.id: section for section in SECTIONS}
EMPTY = Case()


def step_words(case: Case, step: str) -> str:
    """Return what the task list says of a step."""
    return step_status(case, STEPS[step], lacking(assessed(case))).words


def section_words(case: Case, section: str) -> str:
    """Return what the task list says of a section."""
    return section_status(case, SECTION[section], lacking(assessed(case))).words


def test_nothing_of_an_empty_case_is_begun_or_said_to_be_finished() -> None:
    for section in SECTIONS:
        found = section_status(EMPTY, section, lacking(assessed(EMPTY)))
        assert found.state in ("not started", "cannot start yet")
        for step in top_steps(section):
            assert step_status(EMPTY, step, {}).state in ("not started", "cannot start yet"), step.id


def test_terms_cannot_be_begun_before_there_is_somebody_to_protect_and_something_that_happened() -> None:
    assert step_words(EMPTY, "terms") == "Cannot start yet: add a person and an incident first"
    one = put(EMPTY, "protected_persons.p1", {"name": "Orla"})
    assert step_words(one, "terms") == "Cannot start yet: add an incident first"
    both = put(one, "incidents.i1", {"what": "He rang."})
    assert step_words(both, "terms") == "Not started"
    assert section_words(EMPTY, "order") == "Cannot start yet: add a person and an incident first"
    assert section_words(both, "order") == "Not started"


def test_a_breach_cannot_be_begun_before_there_is_an_order_and_an_incident() -> None:
    assert step_words(EMPTY, "breaches") == "Cannot start yet: add an incident and an order first"


def test_a_section_that_cannot_be_begun_at_its_first_step_has_begun_once_another_step_has() -> None:
    case = answered(EMPTY, page("duration"), interim__sought="no")
    assert section_status(case, SECTION["order"], lacking(assessed(case))).state == "in progress"


def test_a_step_on_which_something_is_answered_is_in_progress_while_it_lacks_something() -> None:
    case = answered(EMPTY, page("defendant"), defendant__other_names="Al")
    lacks = lacking(assessed(case))[page("defendant")]
    assert lacks
    assert step_words(case, "defendant") == f"In progress: {len(lacks)} to mend"
    assert step_words(case, "risk") == "Not started"


def test_a_step_that_lacks_nothing_says_so_and_never_that_it_is_complete() -> None:
    case = every_case()[BREACHED]
    assert step_words(case, "defendant") == "Nothing missing"
    said = {section_words(case, section.id) for section in SECTIONS}
    assert not [words for words in said if "omplete" in words or "inished" in words]


def test_a_list_answers_for_the_pages_of_its_items_and_of_theirs() -> None:
    assert answers_for(STEPS["existing-orders"], STEPS["order"])
    assert answers_for(STEPS["existing-orders"], STEPS["order-term"])
    assert answers_for(STEPS["existing-orders"], STEPS["order-terms"])
    assert answers_for(STEPS["order-terms"], STEPS["order-term"])
    assert not answers_for(STEPS["incidents"], STEPS["order"])
    assert not answers_for(STEPS["terms"], STEPS["order-term"])
    assert not answers_for(STEPS["order"], STEPS["order-term"])


@pytest.mark.parametrize("case", every_case().values(), ids=every_case())
def test_whatever_blocks_or_weakens_shows_at_exactly_one_step_of_the_task_list(case: Case) -> None:
    assessment = assessed(case)
    lacks = lacking(assessment)
    shown = [
        finding
        for section in SECTIONS
        for step in section.steps
        if "*" not in step.of
        for finding in step_status(case, step, lacks).lacks
    ]
    weighty = [finding for finding in assessment.findings if finding.severity != "advice"]
    assert sorted(shown, key=str) == sorted(weighty, key=str)


@pytest.mark.parametrize("case", every_case().values(), ids=every_case())
def test_whatever_shows_at_a_step_shows_in_its_section_too(case: Case) -> None:
    lacks = lacking(assessed(case))
    total = sum(len(section_status(case, section, lacks).lacks) for section in SECTIONS)
    assert total == sum(map(len, lacks.values()))


def test_advice_is_no_lack() -> None:
    for case in every_case().values():
        assert all(finding.severity != "advice" for held in lacking(assessed(case)).values() for finding in held)


def test_a_page_about_an_item_is_begun_once_the_item_is_there_even_empty() -> None:
    assert is_begun(half(), page("incident", "x1"))
    assert not is_begun(half(), page("incident", "new"))
    assert is_begun(half(), page("order-terms", "x1"))
    assert not is_begun(EMPTY, page("incidents"))


def test_an_answer_of_no_begins_a_step_as_much_as_any_other() -> None:
    assert is_begun(answered(EMPTY, page("risk"), risk__managed_elsewhere="no"), page("risk"))


def test_pages_about_items_are_not_on_the_task_list() -> None:
    assert all("*" not in step.of for section in SECTIONS for step in top_steps(section))


def test_the_case_as_a_whole_is_said_in_one_line() -> None:
    blocking = sum(finding.severity == "blocks" for finding in assessed(EMPTY).findings)
    assert in_short(with_papers(assessed(EMPTY))) == f"{blocking} things to mend before filing"
    assert in_short(open_example(BREACHED)) == "Ready for legal review"


def test_a_case_in_which_nothing_blocks_names_what_nobody_has_answered_and_is_not_called_ready() -> None:
    case = every_case()[BREACHED]
    for path in ("interim", "authority", "helps_defendant", "consultations", "order_checks"):
        case = put(case, path, {})
    opened = with_papers(assessed(case))
    assert not opened.assessment.blocked
    assert "Ready for legal review" not in state(opened)
    pages = {"order-checks", "duration", "helps-defendant", "consultations", "authority"}
    assert {one.step.id for one in to_ask(opened)} == pages
    assert all(STEPS[one].title in unescape(state(opened)) for one in pages)


def test_a_case_that_does_not_show_the_test_is_not_called_ready() -> None:
    opened = with_papers(assessed(put(every_case()[BREACHED], "authority.reasons_for", "")))
    assert refusals(opened.assessment)
    assert not opened.assessment.blocked
    assert in_short(opened) == "Not yet all that an application needs"


def test_authority_that_is_not_given_yet_is_to_be_done_before_filing_and_stops_no_draft() -> None:
    opened = with_papers(assessed(put(every_case()[BREACHED], "authority.given", "not done yet")))
    assert in_short(opened) == "Ready for legal review"
    assert state(opened).count("To be done before filing: authority for the application.") == 1
    assert [one.severity for one in opened.assessment.findings if one.field.startswith("authority.")] == ["advice"]
    assert "authority" not in {gap.part.id for gap in gaps(opened.assessment)}
    assert not opened.assessment.chief_officer[2].shown
    mend = [row.cells["what"].text for row in papers(opened.assessment)["checklist"].tables["findings"]]
    assert sum("authority" in one for one in mend) == 1


def test_a_case_that_would_serve_what_is_withheld_is_not_called_ready() -> None:
    places = every_case()[BREACHED].places.values()
    address = next(place.address for place in places if place.withhold)
    told = with_papers(assessed(put(every_case()[BREACHED], "rights.proportionality", f"She lives at {address}.")))
    assert told.assessment.blocked
    assert in_short(told) == "Something withheld would be served"
    assert "What is missing says where." in state(told)
    assert address not in state(told)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (Status("not started"), "Not started"),
        (Status("nothing missing"), "Nothing missing"),
        (Status("cannot start yet", why="add a person first"), "Cannot start yet: add a person first"),
    ],
)
def test_a_status_is_said_in_words(status: Status, words: str) -> None:
    assert status.words == words


def test_the_page_that_lacks_something_is_the_one_about_that_item() -> None:
    case = put(half(), "incidents.x2", {})
    lacks = lacking(assessed(case))
    assert all(place == place_of(finding.field) for place, found in lacks.items() for finding in found)
