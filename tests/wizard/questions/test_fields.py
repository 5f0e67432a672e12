"""What a page asks for each field: its words, and the kind of question that it is."""

from typing import Any

import pytest

from spo.case import Case
from spo.case.refers import Entries, Refers, Whose, Within
from spo.wizard.questions.fields import marker_of, question, title_of
from spo.wizard.questions.journey import Place, fields
from spo.wizard.questions.options import options
from spo.wizard.questions.typed import shows
from spo.wizard.steps import STEPS

from ..cases import LAW, every_page, half, page, questions

ASKED = [asked for place in every_page(half()) for asked in questions(place).values()]

SHOWS_NOTHING: dict[str, Any] = {
    "line": "",
    "words": "",
    "lines": "",
    "when": "",
    "tick": False,
    "one": None,
    "many": [],
}
"""What a field shows where nothing has been answered. A choice and a number may begin at an answer."""


def test_every_field_of_every_step_has_a_title_that_is_not_the_name_of_the_field() -> None:
    for asked in ASKED:
        assert asked.title.strip(), asked.path
        assert asked.title != asked.path.rpartition(".")[2], asked.path


def test_no_page_asks_two_questions_under_the_same_title_and_heading() -> None:
    for place in every_page(half()):
        titles = [(name.rpartition(".")[0], asked.title) for name, asked in questions(place).items()]
        assert len(set(titles)) == len(titles), place.step.id


def test_a_page_of_several_groups_without_headings_says_in_each_label_what_it_is_about() -> None:
    asked = questions(Place(STEPS["summons-service"]))
    assert asked["summons_service.way"].title == "Service of the summons and the papers: How it was served"
    assert asked["interim_made.date"].title == "The interim order that was made: Date it was made"
    assert asked["interim_made.ends"].title == "Last day of its fixed period"
    for place in every_page(half()):
        titles = [one.title for one in questions(place).values()]
        assert place.step.of or len(set(titles)) == len(titles), place.step.id


def test_what_was_considered_is_named_in_each_question_of_a_page_without_headings() -> None:
    asked = questions(Place(STEPS["other-courses"]))
    of_course = [one.title for name, one in asked.items() if name.startswith("hearing.civil_order.")]
    assert "Another civil order: Was it considered?" in of_course
    assert [title for title in of_course if not title.startswith("Another civil order: ")] == []
    assert title_of("hearing.civil_order.date") == "Another civil order: When"
    assert title_of("existing_orders.ro.enforcement.considered") == "Enforcement: Was it considered?"
    assert title_of("existing_orders.ro.ends") == "Date it ends"


@pytest.mark.parametrize(
    ("step", "field", "kind"),
    [
        ("defendant", "defendant.name", "line"),
        ("defendant", "defendant.other_names", "lines"),
        ("defendant", "defendant.date_of_birth", "when"),
        ("defendant", "defendant.home", "one"),
        ("applicant", "applicant.force", "one"),
        ("applicant", "applicant.address", "words"),
        ("applicant", "applicant.area_link", "choice"),
        ("incident", "what", "words"),
        ("incident", "count", "number"),
        ("incident", "towards", "many"),
        ("person", "withhold_name", "tick"),
        ("duration", "duration.years", "number"),
        ("breach-outcome", "term", "one"),
        ("breach-outcome", "status", "one"),
        ("duration", "supporting_arguments", "many"),
    ],
)
def test_the_kind_of_question_follows_from_what_the_field_can_hold(step: str, field: str, kind: str) -> None:
    at = STEPS[step]
    assert question(Place(at, ("k1", "k2")[: at.of.count("*")]), field).kind == kind


def test_a_choice_has_its_answers_and_a_list_says_where_its_answers_come_from() -> None:
    for asked in ASKED:
        assert bool(asked.choices) == (asked.kind == "choice"), asked.path
        assert bool(asked.marker) == (asked.kind in ("one", "many")), asked.path


def test_a_field_of_an_empty_case_shows_nothing() -> None:
    empty = Case()
    for asked in ASKED:
        if asked.kind == "choice":
            assert shows(empty, asked) in (None, *asked.choices), asked.path
        elif asked.kind == "number":
            assert shows(empty, asked) in ("", "1"), asked.path
        else:
            assert shows(empty, asked) == SHOWS_NOTHING[asked.kind], asked.path


def test_a_yes_or_no_question_has_a_third_answer_or_both_and_begins_unanswered() -> None:
    answers = [asked for asked in ASKED if asked.choices[:2] == ("yes", "no")]
    assert len(answers) > 40
    for asked in answers:
        assert asked.choices[2:] in (("not known",), ("not done yet",), ("not done yet", "not known"))
        assert asked.default is None


def test_a_part_of_a_page_has_a_title_too() -> None:
    titles = {
        name.rpartition(".")[0]: question(place, name.rpartition(".")[0]).title
        for place in every_page(half())
        for name in fields(place.step)
        if "." in name
    }
    assert titles["relationship"] == "Relationship"
    assert all(title and title != name for name, title in titles.items())


def test_a_hint_is_never_only_the_title_again() -> None:
    assert [asked.path for asked in ASKED if asked.hint and asked.hint == asked.title] == []


def test_a_marker_is_found_for_a_field_that_refers_and_none_for_one_that_does_not() -> None:
    case = half()
    assert marker_of(type(case.incidents["x1"]), "where") == Refers("places")
    assert marker_of(type(case.breaches["x1"]), "term") == Within("order", "terms")
    assert marker_of(type(case.places["x1"]), "whose") == Whose()
    assert marker_of(type(case.terms["x1"]), "library") == Entries("terms")
    assert marker_of(type(case.incidents["x1"]), "what") is None


def test_every_list_of_guidance_that_a_field_offers_is_there() -> None:
    for asked in ASKED:
        if isinstance(asked.marker, Entries):
            assert options(Case(), LAW, asked), asked.path


def test_the_page_of_an_item_asks_at_the_path_of_that_item() -> None:
    asked = questions(page("order-term", "ro", "t1"))
    assert asked["words"].path == "existing_orders.ro.terms.t1.words"
