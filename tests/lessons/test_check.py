"""What is said of a lesson that a trainer has written."""

import pytest

from spo.lessons import Lesson, check, read_lessons
from spo.lessons.lesson import BeforeAndAfter, FindTheFaults, Item, Planted, Point, Question, TheBenchAsks
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
        "parts 1: items right: passage: Name the paper of the part, in which this passage is.",
        'parts 1: items no-words: No edit plants this fault. Add one with plants = "no-words", or say that it is no '
        "fault.",
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
            "parts 1: items right: This is said to be right, and the program says (term-without-reason): Say why term "
            "1 is necessary.",
        ),
        ([('id = "who"', 'id = "scene"')], "parts 3: questions 1: id: The id scene is that of edits which plant no"),
    ],
)
def test_a_slip_of_another_kind_is_told_alone(guidance, tmp_path, changes, says):
    (found,) = faults(tmp_path, guidance, *changes)
    assert found.startswith(says)


RIGHT = 'field = "incidents.i01.what"\nfault = false'
"""What the small lesson teaches as right."""


def test_what_is_right_has_no_finding_of_any_severity_against_it(guidance, tmp_path):
    scene = '[[edits]]\npath = "breaches.b1"\nvalue = {why_not_charged = "She did not want it."}\nplants = "scene"\n\n'
    changed = ("[[points]]", f"{scene}[[points]]"), (RIGHT, 'field = "breaches.b1.why_not_charged"\nfault = false')
    (found,) = (one for one in faults(tmp_path, guidance, *changed) if "items right" in one)
    assert "(wish-as-reason): Say what the force decided and why." in found


@pytest.mark.parametrize("edited", [False, True])
def test_what_only_asks_to_be_read_over_in_the_example_too_is_not_against_what_is_right(guidance, tmp_path, edited):
    field, words = "protected_persons.p1.effect", "She is at her desk on Tuesdays at 09:00, and is afraid."
    scene = f'[[edits]]\npath = "{field}"\nvalue = "{words}"\nplants = "scene"\n\n' if edited else ""
    changed = (
        ('example = "defendant-aged-16"', 'example = "stranger-online"'),
        ("[[points]]", f"{scene}[[points]]"),
        (RIGHT, f'field = "{field}"\nfault = false'),
    )
    found = [one for one in faults(tmp_path, guidance, *changed) if "items right" in one]
    assert ["(tells-whereabouts): Read" in one for one in found] == [True] * edited


VAGUE = "harass, pester or intimidate her, or be in the vicinity of her"


def test_a_passage_that_is_right_rests_on_nothing_that_the_program_finds_wrong(guidance, tmp_path):
    scene = f'[[edits]]\npath = "terms.t2.words"\nvalue = "{VAGUE}"\nplants = "scene"\n\n[[points]]'
    changed = (
        ('way = "find the faults"', 'way = "find the faults"\npaper = "draft-order"'),
        (RIGHT, 'passage = "terms.t2"\nfault = false'),
        ("[[points]]", scene),
    )
    found = faults(tmp_path, guidance, *changed)
    assert any("items right: This is said to be right, and the program says (term-vague): " in one for one in found)


def test_what_is_mended_has_no_new_finding_against_it(guidance, tmp_path):
    changed = (
        ('paper = "chronology"', 'paper = "draft-order"'),
        ('passages = ["incidents.i01.what"]', 'passages = ["terms.t2"]'),
        ('{path = "incidents.i01.what"', '{path = "terms.t2.words"'),
        ("14 messages from his own account, in the hour after she said no.", VAGUE),
    )
    found = faults(tmp_path, guidance, *changed)
    says = "parts 2: mends: This is said to be mended, and the program says of terms.t2.words (term-vague): "
    assert any(one.startswith(says) for one in found)


@pytest.mark.parametrize(("right_at", "where"), [(0, "after"), (2, "before"), (1, "")])
def test_faults_are_mixed_with_what_is_right(small, guidance, right_at, where):
    first, *others = small.parts
    faulty = [one for one in first.items if one.fault]
    right = next(one for one in first.items if not one.fault)
    part = first.model_copy(update={"items": (*faulty[:right_at], right, *faulty[right_at:])})
    found = [str(one) for one in check(small.model_copy(update={"parts": (part, *others)}), guidance)]
    assert [one.split(", so")[0] for one in found] == (
        [f"parts 1: items: Every fault stands {where} what is right"] if where else []
    )


def test_a_field_that_is_to_be_taken_out_is_told_how_it_is_emptied(guidance, tmp_path):
    says = 'A field cannot be taken out. To empty {}, write value = "", or value = [] where it is a list.'
    assert faults(tmp_path, guidance, ('value = ""\nplants = "no-reason"', 'plants = "no-reason"'))[0] == (
        f"edits 1: {says.format('terms.t1.why_necessary')}"
    )
    mend = ', value = "14 messages from his own account, in the hour after she said no."'
    assert faults(tmp_path, guidance, (mend, "")) == [f"parts 2: mends: {says.format('incidents.i01.what')}"]


def test_the_skeleton_is_a_lesson_in_which_nothing_is_wrong(guidance):
    (lesson,) = read_lessons(guidance.folder / "lessons" / "skeleton.txt").lessons.values()
    assert check(lesson, guidance) == []
    assert {part.way for part in lesson.parts} == {"find the faults", "before and after", "the bench asks"}


def test_the_skeleton_names_every_key(guidance):
    text = (guidance.folder / "lessons" / "skeleton.txt").read_text(encoding="utf-8")
    models = (Lesson, Planted, Point, FindTheFaults, Item, BeforeAndAfter, TheBenchAsks, Question)
    assert [key for model in models for key in model.model_fields if key not in text] == []


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
