"""The first page tells a story: who they were, the orders, what he did in the officer's words, and what is fair."""

import re
from typing import Any

import pytest

from spo.case import Case, Edit, apply
from spo.documents import Paper, papers

from .word import assessed


def application(case: Case) -> Paper:
    return papers(assessed(case))["application"]


def told(case: Case) -> dict[str, tuple[str, str]]:
    """Return what the table of the first page tells: by the act that ends each row, its date and its words."""
    rows = application(case).tables["done"]
    return {row.id: (row.cells["date"].text, row.cells["what"].text) for row in rows}


def page(case: Case) -> str:
    """Return the paragraphs of the first page."""
    made = application(case)
    return "\n".join(one.text for name in ("short", "short_after") for one in made.passages[name])


def acts(*held: dict[str, Any], **more: Any) -> Case:
    """Return a case of acts of the defendant's, unless one says otherwise."""
    incidents = {f"a{n}": {"attributed": "yes", **one} for n, one in enumerate(held, start=1)}
    return Case.model_validate({"incidents": incidents, **more})


RANG = {"date": "2 May 2026", "what": 'He came to her door and said "Let me in".', "method": "in-person"}
SAT = {"date": "1 June 2026", "what": "He sat outside in his van.", "method": "waiting-near"}
NOTE = {"date": "3 June 2026", "what": 'A note: "Soon".', "method": "letter", "inferred": True}


def test_each_act_is_told_in_the_officers_words_with_its_day_and_number_and_whether_it_is_inferred() -> None:
    assert told(acts(SAT, NOTE, RANG)) == {
        "a3": ("2 May 2026", 'He came to her door and said "Let me in". (1)'),
        "a1": ("1 June 2026", "He sat outside in his van. (2)"),
        "a2": ("3 June 2026", 'A note: "Soon". (3, inferred)'),
    }


def test_acts_of_one_kind_are_told_together_by_the_first_and_the_last() -> None:
    emails = [{"date": f"{n} May 2026", "what": f'An email: "{n}".', "method": "email"} for n in (3, 4, 9)]
    assert told(acts(*emails)) == {
        "a3": ("3 to 9 May 2026", 'An email: "3". (1) Again, the last: An email: "9". (2 and 3)')
    }


def test_an_act_of_which_the_witness_is_not_certain_is_no_matter_for_the_first_page() -> None:
    case = acts(RANG, SAT | {"doubts": "She is not certain that it was him."})
    assert list(told(case)) == ["a1"]
    assert "(the tables below have one more):" in page(case)
    assert list(told(acts(RANG, SAT | {"doubts": "He says that he was at work."}))) == ["a1", "a2"]


def test_where_there_is_no_room_for_all_it_is_said_how_many_more_there_are() -> None:
    shown = [RANG | {"date": f"{day} {month} 2026"} for month in ("March", "April") for day in range(1, 29)]
    case = acts(*shown, *(NOTE | {"date": f"{day} May 2026"} for day in range(1, 29)))
    rows = told(case)
    assert 20 < len(rows) < len(shown)
    left = len(shown) - len(rows) + 28
    assert f"(the tables below have {left} more):" in page(case)
    assert "Inferred besides these: notes (57, 58, 59, 60, 61, 62, 63, 64, 65, 66)." in page(case)
    numbers = [int(what.rpartition("(")[2].rstrip(")")) for _, what in rows.values()]
    assert numbers == sorted(numbers)


def test_since_an_order_only_what_came_after_it_is_told_and_a_proved_breach_is_told_before(
    order_breached: Case,
) -> None:
    rows, view = told(order_breached), assessed(order_breached).view
    made = order_breached.existing_orders["ro"].made.day
    assert all(view.case.incidents[key].date.day > made for key in rows)
    proved = next(one.incident for one in order_breached.breaches.values() if one.incident and one.proceeding)
    assert proved not in rows
    said = page(order_breached)
    assert "What the defendant has done since" in said
    day = order_breached.incidents[proved].date.printed
    assert f"has been convicted of breach once. On {day} ({view.numbers[proved]}) he waited" in said
    assert "Convicted on 19 March 2026: guilty plea." in said


def test_the_words_of_an_order_follow_what_was_done_and_come_before_what_they_leave(order_breached: Case) -> None:
    after = [one.id for one in application(order_breached).passages["short_after"]]
    assert after == [f"short.{name}" for name in ("apart", "words.ro", "leaves", "effect", "asked", "favour", "today")]


def test_what_two_people_were_is_said_before_anybody_else_is_named() -> None:
    ann = {"name": "Ann Ash", "relationship": {"facts": "They were together to May 2024."}}
    people = {"protected_persons": {"p": ann, "q": {"name": "Bea Ash"}}}
    said = "The order would protect Ann Ash. They were together to May 2024. It would also protect Bea Ash."
    assert said in page(Case.model_validate(people))


def test_the_effect_is_told_in_a_persons_own_words_else_as_the_harm_that_is_recorded() -> None:
    ann = {"name": "Ann Ash", "effect": "I check the car each time I go out."}
    case: dict[str, Any] = {"protected_persons": {"p": ann}, "risk": {"psychological": "She is signed off work."}}
    told = application(Case.model_validate(case))
    assert [one.text for one in told.passages["short_after"]] == ['Ann Ash says: "I check the car each time I go out."']
    assert "each time" not in " ".join(one.text for one in told.passages["views"])
    ann["effect"] = "She cannot say."
    assert "She is signed off work." in page(Case.model_validate(case)).splitlines()


def test_what_is_not_relied_on_is_named_in_short_without_a_day() -> None:
    apart = [one | {"attributed": "no"} for one in (NOTE, RANG, NOTE | {"date": "5 June 2026"})]
    lines = page(acts(SAT, *apart)).splitlines()
    assert "Mentioned and not relied on: an encounter in person (1) and notes (3, 4)." in lines


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("Former partner", "Ann Ash, the defendant's former partner."),
        ("Mother of the former partner", "Ann Ash, the mother of the former partner."),
        ("Stranger", "Ann Ash, a stranger to the defendant."),
        ("Librarian where he used the computers; otherwise a stranger", "Ann Ash, a librarian where he used the"),
        ("His landlady", "Ann Ash, his landlady."),
        ("Ann Ash's employer", "Ann Ash, Ann Ash's employer."),
        ("", "Ann Ash."),
    ],
)
def test_who_is_to_be_protected_is_told_as_a_person_would(what: str, said: str) -> None:
    person = {"name": "Ann Ash", "relationship": {"description": what}}
    assert f"The order would protect {said}" in page(Case.model_validate({"protected_persons": {"p": person}}))


def test_that_he_may_say_he_kept_to_the_words_comes_first_and_once(order_obeyed: Case) -> None:
    said = page(order_obeyed)
    assert "In the defendant's favour: (i) The restraining order, in force since" in said
    assert said.count("obeyed") == 1


def test_a_fact_in_his_favour_on_the_first_page_is_not_told_again(example: Case) -> None:
    made = application(example)
    first = page(example)
    for item in example.helps_defendant.values():
        whole = " ".join(item.words.split()).rstrip(".")
        assert any(whole in one.text for one in made.passages["helps"]) != (whole in first)


def test_what_the_orders_leave_is_told_in_their_words_and_never_begins_with_a_pronoun(order_breached: Case) -> None:
    (leaves,) = [one.text for one in application(order_breached).passages["short_after"] if one.id == "short.leaves"]
    assert leaves.startswith("On the applicant's reading, the words of the restraining order do not reach the payments")
    assert not re.search(r"\(\d", leaves), "the table of terms has the numbers"
    assert leaves.endswith("It cannot require anything of the defendant.")
    off = [Edit(path=f"incidents.{key}.attributed", value="no") for key in order_breached.incidents]
    assert "within the words" not in page(apply(order_breached, off))
