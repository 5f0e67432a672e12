"""What the defendant was asked about each act, when, and the answer: said only where it is recorded."""

from typing import Any

import pytest

from spo.case import Case
from spo.documents import papers

from .word import assessed


def told(act: dict[str, Any]) -> str:
    """Return what the application says of it, beside an act of the defendant's."""
    held = {"a1": {"date": "1 June 2026", "attributed": "yes", **act}}
    tables = papers(assessed(Case.model_validate({"incidents": held})))["application"].tables
    (row,) = (row for name in ("shown", "inferred", "apart") for row in tables[name])
    said = (row.cells[name].text for name in ("rests_on", "against", "why") if name in row.cells)
    return " ".join(filter(None, said))


ON = {"put": "yes", "put_on": "9 June 2026"}


@pytest.mark.parametrize(
    ("act", "says"),
    [
        ({}, ""),
        ({"put_on": "9 June 2026", "put_answer": "No comment"}, ""),
        ({"put": "not done yet"}, "Not put to the defendant."),
        ({"put": "no"}, "Not put to the defendant."),
        ({"put": "not done yet", "inferred": True}, "Not put to the defendant."),
        ({"put": "not done yet", "attributed": "no"}, "Not put to the defendant."),
        (ON | {"put_answer": "I never wrote it.", "attributed": "no"}, "Asked on 9 Jun 2026: I never wrote it."),
        ({"put": "yes"}, "Put to the defendant."),
        (ON, "Put to the defendant on 9 Jun 2026."),
        (ON | {"put_answer": "no comment"}, "Asked on 9 Jun 2026, the defendant made no comment."),
        (ON | {"put_answer": '"It was not me."'}, 'Asked on 9 Jun 2026, the defendant said "It was not me."'),
        (
            ON | {"put_answer": '"It was a present."', "attribution": 'He said "It was a present." when asked.'},
            'He said "It was a present." when asked.',
        ),
        (
            ON | {"put_answer": 'He accepted it. "so what"', "attribution": "He accepted it in interview."},
            'Asked on 9 Jun 2026, he accepted it, and said "so what".',
        ),
        (
            ON | {"put_answer": "No comment", "doubts": "It was dark."},
            "It was dark. Asked on 9 Jun 2026, the defendant made no comment.",
        ),
    ],
)
def test_beside_each_act_stands_what_was_asked_and_answered_or_that_it_was_not_put(
    act: dict[str, Any], says: str
) -> None:
    assert told(act) == says


def test_it_is_told_of_which_acts_he_was_asked_and_of_which_nobody_recorded_it() -> None:
    put = ("yes", None, "no", "no", "not done yet")
    held = {
        f"a{n}": {"date": f"{n} June 2026", "attributed": "yes", **({"put": answer} if answer else {})}
        for n, answer in enumerate(put, start=1)
    }
    said = papers(assessed(Case.model_validate({"incidents": held})))["application"].passages["acts"][0].text
    assert "The defendant has not been asked about acts 3 to 5." in said
    assert "The papers do not show whether the defendant was asked about act 2." in said
    assert said.endswith("The defendant was asked about act 1.")


@pytest.mark.parametrize(
    ("act", "says"),
    [
        ({"put": "not done yet"}, "The defendant has not been asked about acts 1 to 3."),
        (ON | {"put_answer": "No comment."}, "Asked on 9 June 2026 about acts 1 to 3 the defendant made no comment."),
    ],
)
def test_what_is_the_same_of_several_acts_is_said_once(act: dict[str, Any], says: str) -> None:
    held = {f"a{n}": {"date": f"{n} June 2026", "attributed": "yes", **act} for n in (1, 2, 3)}
    made = papers(assessed(Case.model_validate({"incidents": held})))["application"]
    assert made.passages["acts"][0].text.endswith(says)
    assert {row.cells["against"].text for row in made.tables["shown"]} == {""}


@pytest.mark.parametrize(
    ("act", "asks"),
    [
        ({}, "act-put-unasked"),
        ({"put": "not done yet"}, "act-not-put"),
        ({"put": "no"}, ""),
        ({"put": "yes"}, ""),
        ({"attributed": "no"}, ""),
    ],
)
def test_the_officer_is_told_what_is_still_to_be_put(act: dict[str, Any], asks: str) -> None:
    case = Case.model_validate({"incidents": {"a1": {"date": "1 June 2026", "attributed": "yes", **act}}})
    found = {one.id for one in assessed(case).findings} & {"act-put-unasked", "act-not-put"}
    assert found == ({asks} if asks else set())


def test_what_came_after_the_last_questions_is_told_apart_from_what_was_not_asked() -> None:
    days = {"a1": "1 June 2026", "a2": "2 June 2026", "a3": "12 June 2026", "a4": "13 June 2026"}
    held = {key: {"date": day, "attributed": "yes", "put": "not done yet"} for key, day in days.items()}
    held["a2"] |= ON | {"put_answer": "He said that it was chance."}
    made = papers(assessed(Case.model_validate({"incidents": held})))["application"]
    said = "asked about act 1, nor about what came after 9 June 2026, when questions were last asked (3 and 4)."
    assert said in made.passages["acts"][0].text


def test_an_answer_all_of_which_tells_how_the_act_is_shown_is_not_told_again_where_its_day_is_said_once() -> None:
    said = 'He touched the sleeve "as anyone would".'
    held = {
        f"a{n}": {"date": f"{n} June 2026", "attributed": "yes", **ON, "put_answer": "He denied it."} for n in (1, 2)
    }
    held["a3"] = {**held["a1"], "attribution": f"In interview: {said}", "put_answer": said}
    made = papers(assessed(Case.model_validate({"incidents": held})))["application"]
    cells = " ".join(cell.text for row in made.tables["shown"] for cell in row.cells.values())
    assert cells.count("as anyone would") == 1


def test_what_was_accepted_is_told_once_with_its_day() -> None:
    accepted = ON | {"put_answer": "He accepted it.", "attribution": "She knew him. He accepted it in interview."}
    assert told(accepted) == "She knew him. Asked on 9 Jun 2026, he accepted it."
