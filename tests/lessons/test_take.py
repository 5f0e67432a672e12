"""A lesson as a class takes it."""

import pytest

from spo.assessment import assess
from spo.case import read_case
from spo.lessons import Lesson, LessonFaulty, take, words
from spo.lessons.passages import compared
from spo.lessons.screens import After, Answered, Find, Found, Opening


def bodies(screens, kind):
    return [screen.body for screen in screens if isinstance(screen.body, kind)]


def changed(lesson: Lesson, **values) -> Lesson:
    return lesson.model_copy(update=values)


def test_screens_stand_in_the_order_of_the_lesson(screens):
    assert [(screen.id, screen.part) for screen in screens] == [
        ("opening", 0),
        ("point-1", 0),
        ("part-1-find", 1),
        ("part-1-found-no-reason", 1),
        ("part-1-found-right", 1),
        ("part-1-found-no-words", 1),
        ("part-2-before", 2),
        ("part-2-after", 2),
        ("part-3-ask-who", 3),
        ("part-3-answer-who", 3),
        ("part-3-ask-none", 3),
        ("part-3-answer-none", 3),
        ("closing", 0),
    ]


def test_the_minutes_are_those_of_the_parts_and_one_for_each_point(small, screens):
    assert bodies(screens, Opening)[0].minutes == small.minutes == 21


def test_what_the_trainer_says_stands_beside_the_first_screen_of_a_part(screens):
    notes = {screen.id: screen.notes for screen in screens if screen.notes}
    assert notes["part-1-find"] == ("Part 1 of 3: 10 minutes.", "Give them two minutes.")
    assert set(notes) == {"part-1-find", "part-2-before", "part-3-ask-who"}


def test_the_class_sees_the_case_with_its_faults_as_pages_call_them(screens):
    shown = {one.id: one for find in bodies(screens, Find) for one in find.shown}
    assert shown["no-reason"].called == "Terms sought 1: Why it is necessary"
    assert shown["no-reason"].words == ""
    assert shown["right"].words.startswith("14 messages")


def test_a_fault_is_answered_with_what_the_program_says_of_it_and_where(screens):
    judged = {one.shown.id: one for found in bodies(screens, Found) for one in found.judged}
    assert judged["no-reason"].finding.startswith("Say why term 1 is necessary.")
    assert judged["no-reason"].field == "Terms sought 1: Why it is necessary"
    assert judged["right"].finding == judged["right"].field == judged["no-reason"].page == ""
    assert judged["right"].rests_on[0].sources[0] == "Stalking Protection Act 2019, section 1"


def test_the_page_of_a_finding_is_what_the_wizard_says(small, guidance):
    found = [screen.body for screen in take(small, guidance, lambda case, path: path) if isinstance(screen.body, Found)]
    assert [one.page for body in found for one in body.judged] == ["terms.t1.why_necessary", "", "incidents.i06.what"]


def test_a_mended_passage_marks_the_words_that_changed_and_no_others(screens):
    after = bodies(screens, After)[0]
    (before,), (mended,) = after.before, after.after
    assert (
        "".join(piece.words for piece in mended) == "14 messages from his own account, in the hour after she said no."
    )
    same = [[piece.words.strip() for piece in side if not piece.changed] for side in (before, mended)]
    assert same[0] == same[1] == ["14 messages from his own", "in the hour after she said"]


@pytest.mark.parametrize(
    ("before", "after", "gone", "came"),
    [
        ("The defendant must not go.", "You must not go.", [], []),
        ("The defendant must not stay.", "You must not go.", [" stay."], [" go."]),
        ("where you know her", "where the defendant knows her", [], []),
    ],
)
def test_that_an_order_speaks_to_the_defendant_and_no_longer_of_the_defendant_is_no_change(before, after, gone, came):
    was, now = compared(before, after)
    assert ("".join(one.words for one in was), "".join(one.words for one in now)) == (before, after)
    assert [one.words for one in was if one.changed] == gone
    assert [one.words for one in now if one.changed] == came


def test_of_a_clause_that_has_mostly_changed_no_few_words_stay_unmarked_between():
    was, now = compared("One. He is obsessed and his acts are worse.", "One. He sent flowers and two notes in May.")
    assert [(one.words, one.changed) for one in was] == [
        ("One.", False),
        (" He is obsessed and his acts are worse.", True),
    ]
    assert [(one.words, one.changed) for one in now] == [
        ("One.", False),
        (" He sent flowers and two notes in May.", True),
    ]


def test_a_question_is_answered_by_facts_or_by_none(screens):
    first, second = bodies(screens, Answered)
    assert [fact.called for fact in first.facts] == [
        "Incidents 1: Date",
        "Incidents 1 (9 January 2026): How it was done",
        "Incidents 1 (9 January 2026): Who can speak to it",
    ]
    assert first.facts[0].words == "9 January 2026"
    assert first.facts[2].words == "Ottilie Pennifold"
    assert second.facts == ()


def test_the_same_lesson_gives_the_same_screens(small, guidance, screens):
    assert take(small, guidance) == screens


def test_a_lesson_that_cannot_be_taken_says_so(small, guidance):
    for faulty in (
        changed(small, example="none"),
        changed(small, edits=(small.edits[0].model_copy(update={"path": "terms.none.words"}),)),
        changed(small, edits=small.edits[:1]),
    ):
        with pytest.raises(LessonFaulty, match="This lesson cannot be taken"):
            take(faulty, guidance)


def test_a_field_is_called_by_its_day_or_its_order_and_a_term_is_read_as_an_order_says_it(guidance):
    example = guidance.examples["restraining-order-breached"]
    view = assess(read_case(guidance.example(example.id)), guidance, example.on).view
    order = words.shown(view, "f", "existing_orders.ro.terms.c2.words")
    assert order.called == "The restraining order: Its terms 2: Exact words"
    assert words.shown(view, "f", "terms.t10.words").words.startswith("You must attend ")
    assert words.shown(view, "f", "terms.t3.words").words.startswith("You must not ")
    assert words.shown(view, "f", "incidents.i10.what").called == "Incidents 10 (14 February 2026): What happened"
    assert words.shown(view, "f", "incidents.i10.date").called == "Incidents 10: Date"
