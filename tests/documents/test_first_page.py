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
        "a1": ("1 Jun 2026", "He sat outside in his van. (2)"),
        "a2": ("3 Jun 2026", 'A note: "Soon". (3, inferred)'),
    }


def test_his_words_are_told_with_an_act_and_never_those_of_others() -> None:
    sent = f"He sent her ten emails. {'They went on about the house and what was in it. ' * 6}"
    found = told(
        acts(
            {**RANG, "what": f'{sent} She wrote: "Stop." One was "I forgive you".'},
            {**RANG, "date": "9 June 2026", "what": f'{sent} She said "Stop", and went.'},
        )
    )
    assert found["a1"][1].endswith('what was in it: "I forgive you" (1)')
    assert found["a2"][1].endswith("what was in it. (2)")


def test_acts_of_one_kind_soon_after_one_another_are_told_together_by_the_first_and_the_last() -> None:
    days = ("3 May", "4 May", "9 May", "20 August")
    emails = [{"date": f"{day} 2026", "what": f'An email: "{day}".', "method": "email"} for day in days]
    assert told(acts(*emails)) == {
        "a3": ("3 to 9 May 2026", 'An email: "3 May". (1) Two more followed, the last: An email: "9 May". (2 and 3)'),
        "a4": ("20 Aug 2026", 'An email: "20 August". (4)'),
    }


def test_acts_of_one_kind_towards_other_people_are_told_apart() -> None:
    people = {"protected_persons": {"p": {"name": "Ann Ash"}, "q": {"name": "Bea Ash"}}}
    rang = {"date": "3 May 2026", "what": "He rang.", "method": "call"}
    assert list(told(acts(rang | {"towards": ["p"]}, rang | {"towards": ["q"]}, **people))) == ["a1", "a2"]


def test_warnings_arrests_and_charges_stand_among_the_acts_in_order_of_date() -> None:
    warnings = {
        "k1": {"kind": "police warning", "date": "20 May 2026", "words": 'Told to stop. He said: "No."'},
        "k2": {"kind": "arrest", "date": "2 June 2026"},
        "k3": {"kind": "refusal", "date": "21 May 2026", "words": "She asked him to stop."},
    }
    charge = {"description": "Criminal damage", "stage": "charged", "date": "4 June 2026", "charged": "4 June 2026"}
    case = acts(RANG, SAT, NOTE, warnings=warnings, proceedings={"c": charge}, defendant={"title": "Mr"})
    assert list(told(case)) == ["a1", "warnings.k1", "a2", "warnings.k2", "a3", "proceedings.c"]
    assert told(case)["warnings.k1"] == ("20 May 2026", 'He was told to stop. He said: "No."')
    assert told(case)["warnings.k2"] == ("2 Jun 2026", "The defendant was arrested.")
    assert told(case)["proceedings.c"] == ("4 Jun 2026", "He was charged: criminal damage.")


def test_of_many_acts_each_kind_and_each_person_is_told_of_before_the_latest() -> None:
    people = {"protected_persons": {"p": {"name": "Ann Ash"}, "q": {"name": "Bea Ash"}}}
    gift = {"date": "1 January 2026", "what": "He left flowers.", "method": "gift", "towards": ["p"]}
    other = {"date": "2 January 2026", "what": "He sat by her door.", "method": "waiting-near", "towards": ["q"]}
    every = [
        RANG | {"date": f"{n} {month} 2026", "towards": ["p"]} for month in ("March", "April") for n in range(1, 29)
    ]
    assert list(told(acts(gift, other, *every, **people)))[:2] == ["a1", "a2"]


def test_an_act_of_which_the_witness_is_not_certain_is_no_matter_for_the_first_page() -> None:
    case = acts(RANG, SAT | {"doubts": "She is not certain that it was him."})
    assert list(told(case)) == ["a1"]
    assert "among other acts that stand in the tables below:" in page(case)
    assert list(told(acts(RANG, SAT | {"doubts": "He says that he was at work."}))) == ["a1", "a2"]


def test_where_there_is_no_room_for_all_it_is_said_that_the_tables_have_more() -> None:
    shown = [RANG | {"date": f"{day} {month} 2026"} for month in ("March", "April") for day in range(1, 29)]
    case = acts(*shown, *(NOTE | {"date": f"{day} May 2026"} for day in range(1, 29)))
    rows = told(case)
    assert 20 < len(rows) < len(shown)
    assert "among other acts that stand in the tables below:" in page(case)
    assert re.search(r"Inferred besides these: notes \(57(, \d\d){9}\)\.", page(case))
    numbers = [int(re.search(r"\((\d+)[^(]*$", what)[1]) for _, what in rows.values()]
    assert numbers == sorted(numbers)


def test_since_an_order_only_what_came_after_it_is_told_and_with_a_proved_breach_what_a_court_did(
    order_breached: Case,
) -> None:
    rows, case = told(order_breached), order_breached
    made = case.existing_orders["ro"].made.day
    assert all(case.incidents[key].date.day > made for key in rows if key in case.incidents)
    proved = next(one.incident for one in case.breaches.values() if one.incident and one.proceeding)
    assert rows[proved][1].endswith(
        "(10) Convicted on 19 March 2026: 12-month community order to 18 March 2027: 80 hours' unpaid work only."
    )
    assert "What the defendant has done since" in page(case)
    assert "The defendant has been convicted of breach of it once (10)." in page(case)


def test_the_words_of_an_order_follow_what_was_done_and_come_before_what_they_leave(order_breached: Case) -> None:
    after = [one.id for one in application(order_breached).passages["short_after"]]
    assert after == [f"short.{name}" for name in ("apart", "words.ro", "leaves", "effect", "asked", "favour", "read")]


def test_what_two_people_were_is_said_before_anybody_else_is_named() -> None:
    ann = {"name": "Ann Ash", "relationship": {"facts": "They were together to May 2024."}}
    people: dict[str, Any] = {"protected_persons": {"p": ann, "q": {"name": "Bea Ash"}}}
    people["protected_persons"]["p"]["relationship"]["description"] = "Former partner"
    people["protected_persons"]["q"]["relationship"] = {"description": "Mother of the defendant's former partner"}
    said = (
        "The order would protect Ann Ash, the defendant's former partner. They were together to May 2024. "
        "It would also protect Bea Ash, the mother of Ann Ash."
    )
    assert said in page(Case.model_validate(people))


def test_the_effect_is_told_as_it_is_recorded_of_each_person_and_in_that_persons_own_words() -> None:
    ann = {
        "name": "Ann Ash",
        "effect": "I check the car each time I go out.",
        "psychological_harm": "She has moved home. She is treated by her doctor.",
    }
    bea = {"name": "Bea Ash", "psychological_harm": "Her doctor has seen her."}
    case: dict[str, Any] = {"protected_persons": {"p": ann, "q": bea}, "risk": {"psychological": "They are ill."}}
    made = application(Case.model_validate(case))
    assert [one.text for one in made.passages["short_after"]] == [
        'Ann Ash has moved home. She is treated by her doctor. She says: "I check the car each time I go out." '
        "Bea Ash's doctor has seen her."
    ]
    assert "each time" not in " ".join(one.text for one in made.passages["views"])
    ann.update(effect="She cannot say.", psychological_harm="None.")
    bea["psychological_harm"] = ""
    assert "They are ill." in page(Case.model_validate(case)).splitlines()


def test_what_a_person_has_given_up_stands_with_the_words_of_the_order_where_it_is_recorded() -> None:
    number: dict[str, Any] = {"whose": "p", "value": "07700 900123", "known_to_defendant": "yes"}
    number["attributed_by"] = "Her own. She gave it up on 3 May 2026."
    order: dict[str, Any] = {"kind": "restraining-order-conviction", "in_force": "yes", "made": "1 May 2026"}
    order["terms"] = {"t": {"words": "Not to telephone her"}}
    case = {
        "protected_persons": {"p": {"name": "Ann Ash"}},
        "identifiers": {"n": number},
        "existing_orders": {"o": order},
    }
    assert 'Not to telephone her". Ann Ash gave 07700 900123 up on 3 May 2026.' in page(Case.model_validate(case))
    number["withhold"] = True
    assert "3 May 2026" not in page(Case.model_validate(case))


@pytest.mark.parametrize(
    ("case", "said"),
    [
        (
            {"interim": {"sought": "yes", "why": "It is urgent. The hearing is without notice."}},
            "The hearing is without notice.",
        ),
        ({"requests": {"r": {"reason": "It is heard on notice."}}}, "It is heard on notice."),
        ({"summons_service": {"way": "posted", "date": "1 May 2026"}}, "The summons has been served."),
        ({"summons_service": {"way": "posted", "date": "1 May 2030"}}, ""),
    ],
)
def test_what_is_recorded_of_notice_is_said_and_no_more(case: dict[str, Any], said: str) -> None:
    found = page(Case.model_validate({"terms": {"t": {"words": "contact her"}}, **case}))
    (today,) = [line for line in found.splitlines() if "At the first hearing" in line]
    assert today.endswith(f"give the draft directions. {said}".strip())


def test_what_is_not_relied_on_is_named_in_short_without_a_day() -> None:
    apart = [one | {"attributed": "no"} for one in (NOTE, RANG, NOTE | {"date": "5 June 2026"})]
    lines = page(acts(SAT, *apart)).splitlines()
    assert "Not relied on: an encounter (1) and notes (3, 4)." in lines


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
    assert leaves.startswith("On the applicant's reading, the words of the restraining order do not reach payments")
    outside, open_ = leaves.split(". ")[:2]
    assert not re.search(r"\(\d", outside), "the table of terms has the numbers"
    assert re.search(r"^Whether its words reach .*\(19\).* is open to argument$", open_), "each is named"
    assert leaves.endswith("It cannot require anything of the defendant.")
    off = [Edit(path=f"incidents.{key}.attributed", value="no") for key in order_breached.incidents]
    assert "within the words" not in page(apply(order_breached, off))
