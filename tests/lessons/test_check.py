"""What is said of a lesson that a trainer has written."""

import pytest

from spo.lessons import check, read_lessons
from tests.lessons.conftest import written


def faults(folder, guidance, *changes):
    """Return what is wrong with the small lesson once words of it are changed, each as its key and what to do."""
    found = read_lessons(written(folder, *changes))
    assert found.faults == ()
    return [": ".join(one[1:]) for one in check(found.lessons["small"], guidance, "small.toml")]


FIELD = 'field = "terms.t1.why_necessary"'
FOUND_BY = 'found_by = "term-without-reason"'
RESTS_ON = 'rests_on = ["criteria/s1-1-a", "orders/spo"]'
FIRST = "parts 1: items no-reason"


def test_nothing_is_wrong_with_the_small_lesson(small, guidance):
    assert check(small, guidance) == []


def test_every_slip_is_told_at_once_with_its_key_and_what_to_do(guidance, tmp_path):
    assert faults(
        tmp_path,
        guidance,
        ("minutes = 10", "minutes = 36"),
        ('path = "terms.t1.why_necessary"', 'path = "terms.t1.why"'),
        ('plants = "no-words"', 'plants = "no-word"'),
        (FIELD, 'field = "terms.t1.why"'),
        ('field = "incidents.i01.what"', 'passage = "acts"'),
        ('"incidents.i01.what"]', '"incidents.i99.what"]'),
        ('"incidents.i01.date"', '"incidents.i06.what", "incidents.i01"'),
        ('id = "who"', 'id = "none"'),
        ('answer = "She did."', f'answer = "{"Say it. " * 50}"'),
        ("Give them two minutes.", "Kent Police does it so."),
    ) == [
        "minutes: The lesson takes 47 minutes. Leave something out, or make two lessons: 45 minutes at most.",
        "parts 3: questions none: answer: This has 399 characters. Shorten it to 320, so that it is read from the back "
        "of a room.",
        "parts 3: questions 1: id: The id none is used twice in this lesson. Give each item and question its own.",
        "parts 3: questions 2: id: The id none is used twice in this lesson. Give each item and question its own.",
        "parts 1: notes 1: This names a real force, Kent Police. Every force in a lesson is invented: "
        "guidance/invented_forces.toml has some.",
        "edits 1: terms.t1.why: there is no such field in a case.",
        "edits 2: plants: There is no item no-word: the nearest is no-words. Name the item whose fault this edit "
        "plants, or scene.",
        f"{FIRST}: field: The case has no field terms.t1.why. `spo check --json` gives the path of each finding, and "
        "the case file all.",
        'parts 1: items no-words: No edit plants this fault. Add one with plants = "no-words", or say that it is no '
        "fault.",
        "parts 1: items right: passage: Name the paper of the part, in which this passage is.",
        "parts 2: passages: The paper chronology has no passage incidents.i99.what: the nearest is incidents.i09.what. "
        "`spo trace` gives the id of each.",
        "parts 2: mends: The mends change none of these passages. Correct them, or name the passages that they change.",
        "parts 3: questions none: facts: Nothing is recorded at incidents.i06.what, so that it answers nothing. Leave "
        "it out, or add it by an edit.",
        "parts 3: questions none: facts: The case has no field incidents.i01. `spo check --json` gives the path of "
        "each finding, and the case file all.",
    ]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (
            (FOUND_BY, 'found_by = "term-without-reasons"'),
            "There is no finding term-without-reasons: the nearest is term-without-reason. The edits that plant it "
            "bring: term-without-reason.",
        ),
        (
            (FOUND_BY, 'found_by = "acts-none"'),
            "The program does not find acts-none in the case with its faults. The edits that plant it bring: "
            "term-without-reason.",
        ),
        (
            (FOUND_BY, 'found_by = "waiting-unasked"'),
            "The program finds waiting-unasked as well without the edits that plant this fault. The edits that plant "
            "it bring: term-without-reason.",
        ),
    ],
)
def test_a_fault_is_found_by_what_its_own_edits_bring(guidance, tmp_path, change, says):
    assert faults(tmp_path, guidance, change) == [f"{FIRST}: found_by: {says}"]


def test_a_fault_that_the_program_finds_is_not_said_to_be_one_that_it_does_not(guidance, tmp_path):
    assert faults(tmp_path, guidance, (FOUND_BY, 'no_finding = "A person must judge it."')) == [
        f"{FIRST}: no_finding: The program does say something at terms.t1.why_necessary because of this fault, "
        "term-without-reason. Name that in found_by instead."
    ]


def test_nothing_rests_on_an_entry_that_is_not_there_or_says_nothing_or_is_not_verified(guidance, tmp_path):
    unverified = next(key for key, entry in guidance.claims().items() if entry.status == "unverified")
    changed = (RESTS_ON, f'rests_on = ["criteria/s99", "headings/number", "{unverified}"]')
    assert "headings/number" in guidance.claims()
    assert faults(tmp_path, guidance, changed) == [
        f"{FIRST}: rests_on: There is no entry criteria/s99 in guidance. Name one that there is, by its kind and id.",
        f"{FIRST}: rests_on: headings/number is a list of words to look for, and says nothing to rest on. Name another "
        "entry.",
        f"{FIRST}: rests_on: {unverified} is unverified, so that nothing may be taught as resting on it. Name another "
        "entry.",
    ]


def test_an_example_that_is_not_there_is_told_with_those_that_are(guidance, tmp_path):
    found = faults(tmp_path, guidance, ('example = "defendant-aged-16"', 'example = "other"'))
    assert found == [f"example: There is no worked example other. Name one of: {', '.join(guidance.examples)}."]


def test_an_edit_that_changes_nothing_or_plants_what_is_right_is_told(guidance, tmp_path, examples):
    same = examples["defendant-aged-16"].terms["t1"].why_necessary
    assert faults(
        tmp_path,
        guidance,
        ('value = ""\nplants = "no-reason"', f"value = '''{same}'''\nplants = \"right\""),
    )[:2] == [
        "edits 1: This edit changes nothing in the case. Take it out, or correct its path or its value.",
        "edits 1: plants: The item right is no fault, so that no edit plants it. Write scene, or say that it is a "
        "fault.",
    ]


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        (
            [('paper = "chronology"', 'paper = "chronolgy"')],
            "parts 2: paper: This case makes no paper chronolgy: the nearest is chronology. Name one of: application, ",
        ),
        (
            [('{path = "incidents.i01.what"', '{path = "incidents.i01.words"')],
            "parts 2: mends: incidents.i01.words: there is no such field in a case.",
        ),
        (
            [('"incidents.i01.date"', '"defendant.custody.since"')],
            "parts 3: questions who: facts: No page asks for defendant.custody.since here, because of another answer.",
        ),
        (
            [
                ('id = "no-words"\nfield = "incidents.i06.what"', 'id = "no-words"\nfield = "incidents.i03.what"'),
                ('field = "incidents.i01.what"', FIELD),
            ],
            "parts 1: items right: This is said to be right, and the program says that it blocks filing "
            "(term-without-reason). Show something else.",
        ),
        ([('id = "who"', 'id = "scene"')], "parts 3: questions 1: id: The id scene is that of edits which plant no"),
    ],
)
def test_a_slip_of_another_kind_is_told_alone(guidance, tmp_path, changes, says):
    (found,) = faults(tmp_path, guidance, *changes)
    assert found.startswith(says)


def test_what_other_edits_need_stands_in_the_scene(guidance, tmp_path):
    added = '[[edits]]\npath = "places.new"\nvalue = {address = "A street"}\nplants = "no-words"\n\n'
    hangs = '[[edits]]\npath = "places.new.address"\nvalue = "Another street"\nplants = "scene"\n\n[[points]]'
    (found,) = faults(tmp_path, guidance, ("[[points]]", added + hangs))
    assert found.startswith("parts 1: items no-words: The other edits cannot be made without those that plant this")


def test_a_screen_that_is_too_full_is_told_once_the_rest_is_right(guidance, tmp_path):
    facts = ", ".join(f'"incidents.i0{n}.{field}"' for n in (1, 2, 3) for field in ("what", "date"))
    assert faults(tmp_path, guidance, ('"incidents.i01.date"', facts))[0] == (
        "parts 3: The screen part-3-answer-who shows 8 things. Show 5 at most, and make two of it if need be."
    )
