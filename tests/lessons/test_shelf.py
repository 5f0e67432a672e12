"""What lessons there are, and what is said of a file that is not one."""

from pathlib import Path

import pytest

from spo.lessons import force_lessons, read_lessons, shelf
from tests.lessons.conftest import written


def faults(folder: Path) -> list[str]:
    return [str(one) for one in read_lessons(folder).faults]


def test_a_force_adds_its_lessons_after_ours(guidance, tmp_path):
    ours = list(shelf(guidance).lessons)
    both = shelf(guidance, written(tmp_path))
    assert both.faults == ()
    assert list(both.lessons) == [*ours, "small"]
    assert both.files["small"] == tmp_path / "small.toml"


def test_the_folder_of_a_force_is_named_by_the_environment():
    assert force_lessons({}) is None
    assert force_lessons({"SPO_LESSONS": " "}) is None
    assert force_lessons({"SPO_LESSONS": "/lessons"}) == Path("/lessons")


def test_lessons_are_listed_by_their_place(tmp_path):
    written(tmp_path, ('"small"', '"second"'), ("place = 1", "place = 2"), name="a.toml")
    written(tmp_path, ('"small"', '"first"'), name="b.toml")
    assert list(read_lessons(tmp_path).lessons) == ["first", "second"]


def test_an_id_of_two_lessons_is_told_and_the_first_is_kept(tmp_path):
    written(tmp_path, name="a.toml")
    written(tmp_path, name="b.toml")
    found = read_lessons(tmp_path)
    assert found.files == {"small": tmp_path / "a.toml"}
    assert list(map(str, found.faults)) == [
        "b.toml: id: There is another lesson with the id small, in a.toml. Give this one an id of its own."
    ]


def test_all_faults_of_a_file_are_told_at_once_with_their_keys(tmp_path):
    written(
        tmp_path,
        ('title = "A small lesson"', 'titel = "A small lesson"'),
        ("minutes = 10", "minutes = 0"),
        ('rests_on = ["criteria/s1-1-a", "orders/spo"]', 'rests_on = ["the Act"]'),
        ('field = "incidents.i01.what"', 'field = "incidents.i01.what"\npassage = "acts"'),
        ('way = "the bench asks"', 'way = "the bench shouts"'),
    )
    assert sorted(faults(tmp_path)) == [
        "small.toml: parts 1: items 1: rests_on 1: Name an entry of guidance by its kind and id, such as "
        "criteria/s1-1-a.",
        "small.toml: parts 1: items 2: Give field or passage, and not both.",
        "small.toml: parts 1: minutes: Write 1 or more.",
        "small.toml: parts 3: There is no such way. Use one of: find the faults, before and after, the bench asks.",
        "small.toml: titel: This key is not known here. Take it out, or write title. Here stand: id, place, title, "
        "for_whom, teaches, example, about, edits, points, parts, takeaway.",
        "small.toml: title: This key is missing. Add it.",
    ]


def test_a_key_that_is_not_known_where_it_stands_is_told_with_those_that_are(tmp_path):
    written(
        tmp_path,
        ('asks = "Who saw it?"', 'question = "Who saw it?"'),
        ('passages = ["incidents.i01.what"]', 'passages = ["incidents.i01.what"]\nitems = []'),
    )
    of_a_question = "Here stand: rests_on, id, asks, facts, answer."
    of_a_part = (
        "Here stand: rests_on, title, minutes, ask, notes, way, paper, passages, mends, mended_first, afterwards, "
        "answer."
    )
    assert sorted(faults(tmp_path)) == [
        f"small.toml: parts 2: items: This key is not known here. Take it out. {of_a_part}",
        "small.toml: parts 3: questions 1: asks: This key is missing. Add it.",
        f"small.toml: parts 3: questions 1: question: This key is not known here. Take it out. {of_a_question}",
    ]


def test_a_quotation_mark_within_text_is_told(tmp_path):
    written(tmp_path, ("Say who saw it.", 'Say "who" saw it.'))
    (found,) = faults(tmp_path)
    assert found.endswith('and a quotation mark within it is written \\".')


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"id = ", "This is not TOML"),
        (b"\xff\xfe", "This file is not written in UTF-8."),
        (b"", "id: This key is missing. Add it."),
        (b"id = " + b"[" * 5_000, "Too much stands within other things here."),
    ],
)
def test_a_file_that_is_no_lesson_leaves_the_others_as_they_are(tmp_path, content, says):
    written(tmp_path)
    (tmp_path / "other.toml").write_bytes(content)
    assert list(read_lessons(tmp_path).lessons) == ["small"]
    assert faults(tmp_path)[0].startswith(f"other.toml: {says}")


def test_a_folder_that_is_not_there_is_told(guidance, tmp_path):
    found = shelf(guidance, tmp_path / "none")
    assert list(found.lessons) == list(shelf(guidance).lessons)
    assert str(found.faults[0]).endswith("none: This folder cannot be read. Give the path of a folder of lessons.")


def test_texts_are_cleaned_as_those_of_a_case_are(tmp_path):
    written(tmp_path, ('title = "A small lesson"', 'title = "A \\uFDD0small\\r\\nlesson"'))
    assert read_lessons(tmp_path).lessons["small"].title == "A small\nlesson"
