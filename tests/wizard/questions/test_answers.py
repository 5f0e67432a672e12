"""Check your answers: everything that was answered, in the words of the pages that ask."""

import pytest
from hypothesis import given, settings

from spo.case import Case, applies, texts
from spo.wizard.questions.answers import NOT_ANSWERED, Part, inapplicable, parts, rows, words
from spo.wizard.questions.fields import Question
from spo.wizard.questions.journey import Place, fields, place_of
from spo.wizard.questions.typed import shows
from spo.wizard.steps import SECTIONS, STEPS
from tests.documents.full import marked
from tests.strategies import cases

from ..cases import BREACHED, HOSTILE, LAW, answered, every_case, every_page, page, put, questions


def review(case: Case) -> list[Part]:
    """Return every part of the review page."""
    return [part for section in SECTIONS for part in parts(case, section)]


def said(case: Case) -> str:
    """Return every answer of the review page."""
    return "\n".join(answer for part in review(case) for _, answer in rows(case, LAW, part))


def on_page(case: Case, place: Place) -> dict[str, str]:
    """Return what the review page says of one page, by question."""
    return dict(rows(case, LAW, next(part for part in review(case) if part.place == place)))


def asked_of(case: Case) -> list[Question]:
    """Return every question about a case and its items."""
    return [asked for place in every_page(case) for asked in questions(place).values()]


def kept_by_the_program(path: str) -> bool:
    """Whether no page asks for what is at a path."""
    try:
        return path not in [place_of(path).path(name) for name in fields(place_of(path).step)]
    except KeyError:
        return True


@pytest.mark.parametrize(
    "choices",
    [{}, {"terms__x1__kind": "requirement"}, {"protected_persons__x1__withhold_name": True}],
    ids=["as it is", "a requirement", "a withheld name"],
)
def test_every_mark_of_the_full_case_is_on_the_review_page_or_is_said_to_be_left_out(choices) -> None:
    full = marked(**choices)
    shown = said(full.case)
    left = "\n".join(answer for _, answer in inapplicable(full.case, LAW))
    for path, mark in full.marks.items():
        if not kept_by_the_program(path):
            assert (mark in shown) == applies(full.case, path), path
            assert mark in left or applies(full.case, path), path


@pytest.mark.parametrize("case", every_case().values(), ids=every_case())
def test_every_text_that_was_typed_is_on_the_review_page(case: Case) -> None:
    shown, by_id = said(case), {asked.path for asked in asked_of(case) if asked.marker}
    for path, text in texts(case):
        if applies(case, path) and path not in by_id and not kept_by_the_program(path):
            assert all(part in shown for part in text.split(", ")), path


@given(cases())
@settings(max_examples=40)
def test_every_answer_of_any_case_stands_once_either_among_the_answers_or_among_those_left_out(case: Case) -> None:
    applying = [asked for asked in asked_of(case) if applies(case, asked.path)]
    said = [row for part in review(case) if part.place.step.asks for row in rows(case, LAW, part)]
    assert sorted(said) == sorted((asked.title, words(case, LAW, asked)) for asked in applying)
    empty = Case()
    idle = [
        words(case, LAW, asked)
        for asked in asked_of(case)
        if not applies(case, asked.path) and shows(case, asked) != shows(empty, asked)
    ]
    assert sorted(answer for _, answer in inapplicable(case, LAW)) == sorted(idle)


def test_an_answer_that_no_longer_applies_is_kept_and_named_with_where_it_is() -> None:
    case = answered(Case(), page("defendant"), defendant__custody__in_custody="yes")
    case = answered(case, page("defendant"), defendant__custody__where="HMP Example")
    assert "HMP Example" in said(case)
    assert inapplicable(case, LAW) == ()
    free = answered(case, page("defendant"), defendant__custody__in_custody="no")
    assert "HMP Example" not in said(free)
    assert inapplicable(free, LAW) == (("Who the defendant is: Where the defendant is held", "HMP Example"),)
    assert "HMP Example" in said(answered(free, page("defendant"), defendant__custody__in_custody="yes"))


def test_what_was_not_answered_says_so_and_an_empty_list_says_none() -> None:
    assert on_page(Case(), page("defendant"))["Full name"] == NOT_ANSWERED
    assert on_page(Case(), page("incidents")) == {"Incidents": "None"}


def test_each_item_stands_under_its_number_page_by_page_with_the_items_within_it() -> None:
    case = every_case()["half"]
    titles = [part.title for part in review(case) if part.place.ids[:1] == ("x1",) and "rder 1" in part.title]
    assert titles[0] == "Order 1: what the order is"
    assert f"Order 1, {STEPS['order-terms'].one} 1: a term of the order" in titles
    assert titles[-1] == "Order 1, period 1: a period in which the order was obeyed"


def test_the_button_of_each_part_leads_to_the_page_that_asks_it_and_no_two_are_called_the_same() -> None:
    for case in every_case().values():
        called = [part.called for part in review(case)]
        assert len(set(called)) == len(called)
        for part in review(case):
            if part.place.step.asks:
                titles = [asked.title for asked in questions(part.place).values() if applies(case, asked.path)]
                assert [title for title, _ in rows(case, LAW, part)] == titles


def test_a_reference_is_given_in_the_words_for_what_it_refers_to() -> None:
    case = every_case()[BREACHED]
    shown = said(case)
    for exhibit in case.exhibits.values():
        assert exhibit.mark in shown
    key = next(iter(case.incidents))
    gone = put(case, f"incidents.{key}.witness", "gone")
    assert "(deleted)" in said(gone)


def test_a_tick_is_yes_or_no_and_a_choice_is_in_words() -> None:
    case = answered(Case(), page("applicant"), applicant__area_link="believed-in")
    assert "Believed to be in the police area" in said(case)
    case = put(case, "protected_persons.p1", {"withhold_name": True})
    found = on_page(case, page("person", "p1"))
    assert found["Keep this person's name out of papers that are served"] == "Yes"
    assert found["Is this person a victim of the acts?"] == NOT_ANSWERED


def test_words_that_could_not_be_read_stand_where_they_were_typed() -> None:
    case = answered(Case(), page("duration"), duration__kind="fixed", duration__years="five or so")
    assert on_page(case, page("duration"))["Years"] == "five or so"


def test_an_answer_is_given_exactly_as_it_was_typed() -> None:
    text = f"{HOSTILE}\n\nand a second line"
    case = answered(Case(), page("defendant"), defendant__occupation__work=text)
    assert text in said(case)
