"""The first page tells a story: who they were, the orders, what he did in the officer's words, and what is fair."""

import re
from textwrap import wrap
from typing import Any

import pytest

from spo.assessment.facts import Fact
from spo.case import Case, Edit, apply
from spo.case.quoted import QUOTED
from spo.documents import Paper, Passage, Sentence, papers
from spo.documents.papers.application.words_told import with_his_words
from spo.documents.papers.clause_ends import cut
from spo.documents.papers.in_words import sentences
from spo.documents.writer import Writer, passage

from .word import assessed


def application(case: Case) -> Paper:
    return papers(assessed(case))["application"]


def rows(case: Case) -> dict[str, tuple[str, str, str]]:
    """Return the day, words and numbers of each row of the first page, by the act or the warning that it ends with."""
    held = application(case).tables["done"]
    return {one.id: (one.cells["date"].text, one.cells["what"].text, one.cells["no"].text) for one in held}


def told(case: Case) -> dict[str, str]:
    """Return the words of each row of the first page, by the act or the warning that it ends with."""
    return {key: words for key, (_, words, _) in rows(case).items()}


def beside(case: Case) -> list[Passage]:
    """Return the paragraphs of the first page, before its table and beneath it."""
    made = application(case).passages
    return [*made["short"], *made["rest"]]


def page(case: Case) -> str:
    """Return the paragraphs of the first page, a line each."""
    return "\n".join(one.text for one in beside(case))


def acts(*held: dict[str, Any], **more: Any) -> Case:
    """Return a case of acts of the defendant's, unless one says otherwise."""
    incidents = {f"a{n}": {"attributed": "yes", **one} for n, one in enumerate(held, start=1)}
    return Case.model_validate({"incidents": incidents, **more})


RANG = {"date": "2 May 2026", "what": 'He came to her door and said "Let me in".', "method": "in-person"}
SAT = {"date": "1 June 2026", "what": "He sat outside in his van.", "method": "waiting-near"}
SENT = {
    "date": "between 20 May 2026 and 9 June 2026",
    "lasted": "yes",
    "what": "He sent her six emails.",
    "method": "email",
}
NOTE = {"date": "3 June 2026", "what": 'A note: "Soon".', "method": "letter", "inferred": True}


def test_each_act_is_told_in_the_officers_words_with_its_day_and_whether_it_is_inferred() -> None:
    assert rows(acts(SAT, NOTE, RANG)) == {
        "a3": ("2 May 2026", 'He came to her door and said "Let me in".', "1"),
        "a1": ("1 June", "He sat outside in his van.", "2"),
        "a2": ("3 June 2026 (by inference)", 'A note: "Soon".', "3"),
    }


def test_his_words_are_told_with_an_act_and_never_those_of_others() -> None:
    sent = f"He sent her ten emails. {'They went on about the house and what was in it. ' * 8}"
    found = told(
        acts(
            {**RANG, "what": f'{sent} She wrote: "Stop." One was "I forgive you".'},
            {**RANG, "date": "9 June 2026", "what": f'{sent} She said "Stop", and went.'},
        )
    )
    assert found["a1"].endswith('what was in it: "I forgive you".')
    assert found["a2"].endswith("what was in it.")


def test_words_that_are_quoted_are_told_however_many_acts_there_are() -> None:
    what = 'He stood across the road for 25 minutes, holding up a sign that said "FORGIVE", and then went in.'
    every = [RANG | {"what": what, "date": f"{n} {month} 2026"} for month in ("March", "April") for n in range(1, 25)]
    assert all('"FORGIVE"' in line and "he said" not in line for line in told(acts(*every)).values())


def test_an_account_that_begins_without_the_defendant_is_told_as_far_as_what_the_defendant_did() -> None:
    first = (
        "She was sent to a farm by a booking that somebody had made by telephone in a false name for that afternoon."
    )
    last = "She drove over a field to be rid of it, and came home late."
    what = f"{first} His van stood across its gate for half an hour. {last}"
    others = [RANG | {"date": f"{n} {month} 2026"} for month in ("May", "June") for n in (3, 9)]
    line = told(acts(RANG | {"what": what, "inferred": True, "matters_most": True}, *others))["a1"]
    assert line.endswith("for that afternoon. His van stood across its gate for half an hour.")


def test_the_words_of_an_order_are_given_whole_or_not_at_all() -> None:
    words = {
        "t1": {"words": "contact her by telephone, text message or email", "paragraph": "1"},
        "t2": {"words": f"go {'very ' * 130}near her", "paragraph": "2"},
    }
    order = {"kind": "restraining-order", "made": "1 March 2026", "in_force": "yes", "terms": words}
    said = page(acts(RANG, existing_orders={"o1": order}))
    assert '(1) "contact her by telephone, text message or email"; and (2), in the note' in said
    assert "very" not in said


@pytest.mark.parametrize(
    ("what", "is_told"),
    [
        ('He rang and hung up; at other times he asked "is she on today".', 'hung up; at other times he asked "is she'),
        (f'He rang and hung up; {"once more " * 5}he asked "is she on today".', "He rang and hung up."),
    ],
)
def test_words_are_not_told_with_what_they_do_not_belong_to(what: str, is_told: str) -> None:
    w = Writer(assessed(acts(RANG | {"what": what})), served=True)
    assert is_told in with_his_words(w, "a1", Fact("He rang and hung up.")).text


@pytest.mark.parametrize(("status", "said"), [(None, "2"), ("convicted", "1"), ("charged", "1")])
def test_the_words_that_are_given_are_those_broken_and_then_those_that_acts_come_near(
    status: str | None, said: str
) -> None:
    words = {
        "t1": {"words": f"use violence, or threaten to use it, {'at any time or ' * 20}ever", "paragraph": "1"},
        "t2": {"words": f"telephone Ann Ash, {'at any time or ' * 20}ever", "paragraph": "2"},
        "t3": {"words": f"go to the mill, {'at any time or ' * 20}ever", "paragraph": "3"},
    }
    order = {"kind": "restraining-order", "made": "1 March 2026", "in_force": "yes", "names": ["p"], "terms": words}
    rang = {"date": "2 May 2026", "what": "He rang.", "method": "answered-call", "towards": ["p"]}
    broke = {"b": {"incident": "a1", "order": "o", "term": "t1", "status": status}} if status else {}
    shown = page(acts(rang, existing_orders={"o": order}, breaches=broke, **PEOPLE))
    assert re.findall(r'\((\d)\) "', shown) == [said]
    left = " and ".join(f"({number})" for number in "123" if number != said)
    assert f"; and {left}, in the note" in shown


def test_acts_of_one_kind_soon_after_one_another_are_told_together_by_the_first_and_the_last() -> None:
    days = ("3 May", "4 May", "9 May", "20 August")
    emails = [{"date": f"{day} 2026", "what": f'An email: "{day}".', "method": "email"} for day in days]
    assert rows(acts(*emails)) == {
        "a3": (
            "3 to 9 May 2026",
            'An email: "3 May". Two more followed, the last on 9 May: an email: "9 May".',
            "1, 2, 3",
        ),
        "a4": ("20 August", 'An email: "20 August".', "4"),
    }


PEOPLE = {"protected_persons": {"p": {"name": "Ann Ash"}, "q": {"name": "Bea Ash"}}}


LEFT = "The same clerk left a card."


def test_acts_of_one_kind_towards_other_people_are_told_apart() -> None:
    rang = {"date": "3 May 2026", "what": "He rang.", "method": "call"}
    assert list(told(acts(rang | {"towards": ["p"]}, rang | {"towards": ["q"]}, **PEOPLE))) == ["a1", "a2"]


def test_one_errand_to_two_people_on_one_day_is_one_row() -> None:
    left = {"date": "3 May 2026", "method": "third-party", "towards": ["p"], "what": "A clerk left a card with her."}
    other = left | {"towards": ["q"], "what": "A clerk left a card at the mill."}
    found = rows(acts(left, other, **PEOPLE))
    assert found == {"a2": ("3 May 2026", f"{left['what']} {other['what']}", "1, 2")}


@pytest.mark.parametrize("how", [{"method": "other"}, {"method": "third-party", "towards": ["p"]}])
def test_what_is_no_one_errand_or_is_to_one_person_stands_in_rows_of_its_own(how: dict[str, Any]) -> None:
    left = {"date": "3 May 2026", "method": "third-party", "towards": ["p"], "what": "A clerk left a card with her."}
    other = left | {"towards": ["q"], "what": "A van was ordered to the mill."} | how
    assert list(told(acts(left | {"method": other["method"]}, other, **PEOPLE))) == ["a1", "a2"]


def test_acts_towards_the_same_other_person_stand_together_unless_something_came_between_them() -> None:
    to_bea = [RANG | {"date": f"{day} May 2026", "towards": ["q"]} for day in (2, 3, 9, 20)]
    to_ann = SAT | {"date": "5 May 2026", "towards": ["p"]}
    warnings = {"k": {"kind": "police warning", "date": "12 May 2026", "words": "Told to stop."}}
    case = acts(*to_bea, to_ann, warnings=warnings, **PEOPLE)
    said = 'He came to her door and said "Let me in".'
    assert list(rows(case).values()) == [
        ("2 to 3 May 2026", f"{said} On 3 May h{said[1:]}", "1, 2"),
        ("5 May", "He sat outside in his van.", "3"),
        ("9 May", said, "4"),
        ("12 May", "Police told the defendant to stop.", ""),
        ("20 May", said, "5"),
    ]


def test_an_account_of_the_same_person_says_so_only_below_the_row_of_the_act_before_it() -> None:
    came, left = ({**SAT, "date": f"{day} May 2026", "what": what} for day, what in ((2, "A clerk came."), (4, LEFT)))
    unsure = {"attributed": "not known"}
    assert told(acts(came, left)) == {"a1": "A clerk came.", "a2": LEFT}
    assert told(acts(came | unsure, left)) == {"a2": "A clerk left a card."}


def test_of_an_order_that_is_over_the_page_tells_that_it_was_broken_and_the_clause() -> None:
    words = {
        "t1": {"words": "use violence, or threaten to use it", "paragraph": "1"},
        "t2": {"words": "telephone Ann Ash, or otherwise contact her or try to", "paragraph": "2"},
    }
    order = {
        "kind": "non-molestation-order",
        "made": "1 February 2026",
        "ends": "30 May 2026",
        "in_force": "no",
        "names": ["ann"],
        "terms": words,
    }
    broke = {"b": {"incident": "a1", "order": "o", "term": "t2", "status": "convicted", "date": "9 May 2026"}}
    said = page(acts(RANG | {"towards": ["ann"]}, SAT, existing_orders={"o": order}, breaches=broke, **PEOPLE))
    assert "has once been convicted of breaking it: on 2 May 2026 he came to her door" in said
    assert '(2) "telephone Ann Ash, or otherwise contact her or try to"' in said
    assert "After it was made came all of the acts; after it ended, act 2." in said


def test_what_was_said_to_him_stands_on_its_day_a_warning_and_an_arrest_before_a_refusal() -> None:
    warnings = {
        "k1": {"kind": "police warning", "date": "4 May 2026", "words": 'Told to stop. He said: "No."'},
        "k2": {"kind": "arrest", "date": "2 June 2026"},
        "k3": {"kind": "refusal", "date": "2 May 2026", "by": "Ann Ash, by text", "words": '"Stop this."'},
    }
    case = acts(RANG, SAT, NOTE, warnings=warnings, defendant={"title": "Mr"})
    found = rows(case)
    assert list(found) == ["a1", "warnings.k1", "a2", "warnings.k2", "a3"]
    assert found["warnings.k1"] == ("4 May", 'Police told him to stop. He said: "No."', "")
    assert found["warnings.k2"] == ("2 June", "He was arrested.", "")


def test_an_arrest_is_not_told_where_what_came_after_it_was_done_on_bail() -> None:
    bail = {"kind": "pre-charge-bail", "in_force": "yes", "made": "2 May 2026", "ends": "1 August 2026"}
    arrest = {"kind": "arrest", "date": "2 May 2026"}
    assert list(told(acts(RANG, SAT, existing_orders={"b": bail}, warnings={"k": arrest}))) == ["a1", "a2"]


@pytest.mark.parametrize(
    ("warning", "said"),
    [
        ({"kind": "refusal", "words": 'Told him "Go away."'}, 'he was told "Go away."'),
        ({"kind": "refusal", "by": "Ann Ash", "words": 'Told him "Go away."'}, 'Ann Ash told him "Go away."'),
        ({"kind": "refusal", "by": "Ann Ash", "words": 'Text: "Please stop."'}, 'Ann Ash wrote: "Please stop."'),
        (
            {"kind": "police warning", "words": "Second interview. Told at its end to stop."},
            "Second interview. Police told him at its end to stop.",
        ),
        ({"kind": "police warning", "words": "Told police to go away."}, "Told police to go away."),
        ({"kind": "police warning", "words": "Warned not to, he laughed."}, "Warned not to, he laughed."),
    ],
)
def test_what_he_was_told_is_a_sentence_however_it_was_noted(warning: dict[str, Any], said: str) -> None:
    case = acts(RANG, SAT, warnings={"k": warning | {"date": "4 May 2026"}}, defendant={"title": "Mr"})
    assert told(case)["warnings.k"].startswith(said[0].upper() + said[1:])


TOLD = (
    "PC Exley told him that Ann does not want any contact from him by any means, and that includes money, the internet "
    "and anybody else. PC Exley told him not to go to the mill, and that it may be stalking and he can be arrested."
)
ANSWERS = 'He said "You can\'t caution a man out of a family." Asked again, he said "I heard you."'


@pytest.mark.parametrize("words", [TOLD, TOLD.replace(" else. PC Exley told him", " else,")])
def test_all_that_the_police_told_him_is_said_with_his_answers_behind_it(words: str) -> None:
    rest = f"His van stood {'there and ' * 9}there."
    warning = {"kind": "police warning", "by": "PC 1 Exley", "words": f"{words} {ANSWERS} {rest}"}
    case = acts(RANG, SAT, warnings={"k": warning | {"date": "4 May 2026"}}, defendant={"title": "Mr"})
    assert told(case)["warnings.k"] == f"{words} {ANSWERS}"
    (_, one) = application(case).passages["knowledge"]
    assert f"{words} {ANSWERS.removesuffix('.')}" in one.text


def test_what_the_act_tells_of_a_refusal_is_not_told_again() -> None:
    rang = RANG | {"what": 'He came to her door. She told him "Leave" and shut it.'}
    refusal = {"kind": "refusal", "date": "2 May 2026", "words": 'She told him "Leave".'}
    assert list(told(acts(rang, warnings={"k": refusal}))) == ["a1"]


def test_of_many_acts_those_picked_are_told_and_then_each_person_before_the_rest() -> None:
    gift = {"date": "1 January 2026", "what": "He left flowers.", "method": "gift", "towards": ["p"]}
    other = {"date": "2 January 2026", "what": "He sat by her door.", "method": "waiting-near", "towards": ["q"]}
    every = [
        RANG | {"date": f"{n} {month} 2026", "towards": ["p"]} for month in ("March", "April") for n in range(1, 29)
    ]
    picked = SAT | {"what": "He broke her window.", "towards": ["p"], "matters_most": True}
    found = list(told(acts(gift, other, picked, *every, **PEOPLE)).values())
    assert found[:2] == ["He left flowers.", "He sat by her door."]
    assert "He broke her window." in found


def test_an_act_of_which_the_witness_is_not_certain_is_no_matter_for_the_first_page() -> None:
    assert list(told(acts(RANG, SAT | {"doubts": "She is not certain that it was him."}))) == ["a1"]
    assert list(told(acts(RANG, SAT | {"doubts": "He says that he was at work."}))) == ["a1", "a2"]


CUT_OFF = re.compile(
    r"\b(?:each|say|says|told|asked|marked|aged|who|of|the|and)\.(?: |$)"
    r"|that [a-z]+, [a-z]+, and \w+\.|, who know \w+\."
)
"""How a sentence ends that was cut within a clause."""


@pytest.mark.parametrize("brief", [60, 85, 140])
def test_no_line_of_any_example_is_cut_within_a_clause(examples: dict[str, Case], brief: int) -> None:
    for name, case in examples.items():
        lines = {one.text for one in beside(case)} | set(told(case).values())
        assert [line for line in lines if CUT_OFF.search(QUOTED.sub("", line))] == [], name
        for act in case.incidents.values():
            for said in sentences(act.what):
                kept = cut(said, brief)
                assert not CUT_OFF.search(QUOTED.sub("", kept)), (name, kept)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Told, after caution, that payments, posts, and contact with or through her were unwelcome.", None),
        ("Ann Ash and Bea Ash, who know him, say that he stood across the road and held up a telephone.", None),
        ('He pushed an envelope, marked "Ann - private", through the front door of the house next to hers.', None),
        ("He gave Cal Ash, a reporter, a sealed letter of three pages for her that she did not take.", None),
        (
            "He rang the bindery, said that he was from a firm, and asked for an address for her.",
            "He rang the bindery, and said that he was from a firm.",
        ),
        ('Three posts on "The Board", each with a photograph of her by the door.', 'Three posts on "The Board".'),
        ("He came to the shop and asked Ann Ash where Bea Ash was living then.", "He came to the shop."),
        ("A parcel was left: a photograph of her at a school concert, and a note.", "A parcel was left."),
        (
            "He shouted at her in the shop, swept a jar off its shelf and left by the door on his bicycle.",
            "He shouted at her in the shop, and swept a jar off its shelf.",
        ),
        (
            "Bea Ash, his cousin, rang and said that she was an aunt and would fetch the boy that evening.",
            "Bea Ash, his cousin, rang and said that she was an aunt.",
        ),
        (
            "Bea Ash, a retired nurse, rang, asked for an address and said that she would be back that evening.",
            "Bea Ash, a retired nurse, rang, and asked for an address.",
        ),
    ],
)
def test_a_sentence_is_cut_where_a_clause_ends_or_left_whole(said: str, kept: str | None) -> None:
    assert cut(said, 60) == (kept or said)


@pytest.mark.parametrize(
    ("at", "row", "said"),
    [
        ("18:00", "a1", 'He sat outside in his van. The same day police told him to stop. He said: "No."'),
        ("09:00", "warnings.k", 'Police told him to stop. He said: "No."'),
    ],
)
def test_a_warning_stands_in_the_row_of_the_act_of_that_day_which_came_before_it(at: str, row: str, said: str) -> None:
    warning = {"kind": "police warning", "date": "1 June 2026", "time": at, "words": 'Told to stop. He said: "No."'}
    case = acts(SAT | {"time": "12:10"}, NOTE, warnings={"k": warning}, defendant={"title": "Mr"})
    assert told(case)[row] == said


def test_a_warning_stands_with_the_act_of_its_day_and_not_with_those_that_went_on_for_longer() -> None:
    warning = {"kind": "police warning", "date": "1 June 2026", "time": "18:00", "words": "Told to stop."}
    case = acts(SAT | {"time": "12:10"}, SENT, warnings={"k": warning}, defendant={"title": "Mr"})
    assert told(case) == {
        "a1": "He sat outside in his van. The same day police told him to stop.",
        "a2": "He sent her six emails.",
    }


def test_what_somebody_to_protect_wrote_stands_in_the_row_of_acts_that_went_on() -> None:
    wrote = {"kind": "refusal", "date": "28 May 2026", "by": "Ann Ash, by email", "words": '"Do not write again."'}
    warning = {"kind": "police warning", "date": "12 June 2026", "words": "Told to stop."}
    held = {"kind": "refusal", "date": "1 June 2026", "by": "Ann Ash", "words": "She told him to go."}
    case = acts(SENT, NOTE, warnings={"w": wrote, "h": held, "k": warning}, defendant={"title": "Mr"}, **PEOPLE)
    assert told(case)["a1"] == 'He sent her six emails. On 28 May, Ann wrote: "Do not write again."'
    assert "told him to go" not in page(case), "those that give no words are not told beside a police warning"


def test_it_is_said_how_many_acts_there_are_and_how_they_stand() -> None:
    shown = [RANG | {"date": f"{day} {month} 2026"} for month in ("March", "April") for day in range(1, 29)]
    case = acts(*shown, *(NOTE | {"date": f"{day} May 2026"} for day in range(1, 29)))
    assert 5 <= len(told(case)) <= 12
    said = page(case)
    assert "In all, 56 acts are put as shown to be the defendant's and 28 as inferred, among them the note " in said


@pytest.mark.parametrize("many", [3, 12, 45])
def test_the_first_page_has_room_for_no_more_than_a_page_has(order_breached: Case, many: int) -> None:
    like = next(iter(order_breached.incidents.values())).model_dump(mode="json")
    more = {f"x{n}": like | {"date": f"{n % 28 + 1} October 2026", "what": f"{like['what']} {n}."} for n in range(many)}
    case = apply(order_breached, [Edit(path=f"incidents.{key}", value=value) for key, value in more.items()])
    lines = sum(len(wrap(one.text, 97)) + 0.3 for one in beside(case))
    lines += sum(0.91 * max(len(wrap(what, 85)), len(wrap(day, 17))) + 0.3 for day, what, _ in rows(case).values())
    assert 45 < lines < 62


def test_since_an_order_only_what_came_after_it_is_told_and_of_a_proved_breach_what_it_was_and_the_sentence(
    order_breached: Case,
) -> None:
    case = order_breached
    made = case.existing_orders["ro"].made.day
    assert all(case.incidents[key].date.day > made for key in told(case) if key in case.incidents)
    (order,) = [one.text for one in beside(case) if one.id == "short.order.ro"]
    said = r"has once been convicted of breaking it: on 14 February 2026 he .* \(convicted on 19 March 2026: 12-month"
    assert re.search(said, order)


@pytest.mark.parametrize(
    ("result", "said"),
    [
        ("Plea: guilty (first hearing). COMMUNITY ORDER 12 MTHS.", "2026, on a guilty plea)"),
        ("PLEA: NOT GUILTY. Fined £200.", "2026, after a trial: fined £200)"),
        ("Fined £200.", "2026: fined £200)"),
    ],
)
def test_a_plea_as_the_police_record_it_is_told_in_words(order_breached: Case, result: str, said: str) -> None:
    (proved,) = {
        one.proceeding
        for one in order_breached.breaches.values()
        if one.proceeding and order_breached.proceedings[one.proceeding].stage in ("convicted", "sentenced")
    }
    case = apply(order_breached, [Edit(path=f"proceedings.{proved}.result", value=result)])
    (order,) = [one.text for one in beside(case) if one.id == "short.order.ro"]
    assert said in order


def test_the_words_of_an_order_come_before_what_was_done_and_that_before_what_they_leave(order_breached: Case) -> None:
    made = application(order_breached).passages
    assert [one.id for one in made["short"]] == ["short.people", "short.order.ro", "short.words.ro", "short.acts"]
    after = ("leaves", "effect", "asked", "favour", "read")
    assert [one.id for one in made["rest"]] == [f"short.{name}" for name in after]


def test_each_term_is_named_in_a_word_or_two_and_alike_ones_once() -> None:
    titles = ("No contact", "No posts", "No contact")
    terms: dict[str, Any] = {f"t{n}": {"short": short, "kind": "prohibition"} for n, short in enumerate(titles, 1)}
    terms["p"] = {"library": "named-place", "short": "Stay away", "kind": "prohibition", "places": ["w"]}
    terms["r"] = {"short": "Give the police a list of accounts", "kind": "requirement"}
    places = {"w": {"kind": "work", "name": "The inn", "address": "1 Example Street"}}
    asked = page(acts(SAT, terms=terms, places=places, duration={"kind": "fixed", "years": "2"}))
    assert (
        "an order for 2 years: four prohibitions (the inn, contact and posts) and one "
        "requirement (give the police a list of accounts)." in asked
    )


def test_the_names_of_terms_are_of_one_grammar_and_can_be_told_apart() -> None:
    held: dict[str, dict[str, str]] = {
        "a": {"short": "No goods, services or people sent", "kind": "prohibition"},
        "b": {"short": "No false names", "kind": "prohibition"},
        "c": {"short": "Give the police details of accounts", "kind": "requirement"},
        "d": {"short": "Attend Turnpoint", "words": "attend Turnpoint when told to", "kind": "requirement"},
        "e": {"short": "Turnpoint Programme", "words": "attend it", "kind": "requirement"},
    }
    asked = page(acts(SAT, terms=held, duration={"kind": "fixed", "years": "2"}))
    assert "two prohibitions (goods, services or people sent; and false names)" in asked
    assert "(give the police details of accounts, attend Turnpoint and Turnpoint Programme)" in asked


def test_what_was_done_on_bail_says_so() -> None:
    bail = {"kind": "pre-charge-bail", "in_force": "yes", "made": "3 May 2026", "ends": "1 August 2026"}
    days = [day for day, _, _ in rows(acts(RANG, SAT, existing_orders={"b": bail})).values()]
    assert days == ["2 May 2026", "1 June (on bail)"]


def test_what_is_inferred_stands_beneath_what_is_shown_where_there_is_room() -> None:
    often = [{**RANG, "date": f"{day} May 2026", "what": f"He rang her at {day} o'clock."} for day in (2, 9, 16)]
    early = {**NOTE, "date": "1 May 2026"}
    assert list(told(acts(early, *often))) == ["a2", "a3", "a4", "a1"]
    assert "and one as inferred." in page(acts(early, *often)), "what a row tells of is not told in passing"


BAILED: dict[str, Any] = {
    "kind": "court-bail",
    "made": "3 May 2026",
    "ends": "4 January 2027",
    "names": ["p"],
    "terms": {"t1": {"words": "not contact AP direct or indirect"}, "t2": {"words": "no use of his IP address"}},
}
ANN, BEA = {"name": "Ann Ash", "title": "Ms"}, {"name": "Bea Oak", "title": "Mrs"}


def test_bail_is_told_in_one_sentence_with_its_words_and_what_follows_a_breach_is_for_the_note() -> None:
    said = page(acts(RANG, SAT, existing_orders={"b": BAILED}, protected_persons={"p": ANN}))
    assert (
        'Court bail was granted on 3 May 2026 until 4 January 2027: "not contact [Ms Ash] direct or indirect"; '
        '"no use of his IP address".' in said
    )
    assert "offence" not in said


@pytest.mark.parametrize(
    ("words", "names", "said"),
    [
        ("not to contact AP or BO", ["p", "q"], '"not to contact [Ms Ash] or [Mrs Oak]"'),
        ("not to contact AP", ["p", "q"], '"not to contact AP"'),
        ("not to contact AP1 or AP2", ["p", "q"], '"not to contact AP1 or AP2"'),
        ("not to contact Ann Ash or BO", ["p"], '"not to contact Ann Ash or BO"'),
        ("not to contact ASH, nor the child of AP", ["p", "q"], '"not to contact ASH, nor the child of AP"'),
        ("not to contact AP ASH", ["p"], '"not to contact AP ASH"'),
        ("NOT TO CONTACT AP", ["p"], '"NOT TO CONTACT AP"'),
        ("not to contact AP", [], '"not to contact AP"'),
        ("not to contact AP save through BO 1234", ["q"], '"not to contact [Mrs Oak] save through BO 1234"'),
        ("not to leave the BO", ["q"], '"not to leave the BO"'),
    ],
)
def test_a_label_of_a_log_is_told_as_a_name_only_where_it_is_sure_whose_it_is(
    words: str, names: list[str], said: str
) -> None:
    bail = {**BAILED, "names": names, "terms": {"t1": {"words": words}}}
    assert said in page(acts(RANG, SAT, existing_orders={"b": bail}, protected_persons={"p": ANN, "q": BEA}))


def test_initials_that_somebody_else_has_are_nobodys() -> None:
    bail = {**BAILED, "names": ["p", "q"], "terms": {"t1": {"words": "not to contact AP or BO"}}}
    people = {"protected_persons": {"p": ANN, "q": BEA}, "witnesses": {"w": {"name": "Bo Ort"}}}
    assert '"not to contact AP or BO"' in page(acts(RANG, SAT, existing_orders={"b": bail}, **people))


def test_what_an_order_does_not_need_of_the_room_is_for_the_words_of_another() -> None:
    order = {"kind": "restraining-order-conviction", "made": "3 May 2026", "terms": {}}
    order["terms"] = {f"t{n}": {"paragraph": str(n), "words": f"not to {'go ' * 40}there"} for n in (1, 2, 3)}
    said = page(acts(RANG, SAT, existing_orders={"r": order, "b": BAILED}, protected_persons={"p": ANN}))
    assert said.count("go there") == 3


def test_nobody_is_said_to_be_convicted_of_what_bail_was_granted_for() -> None:
    bail = {"kind": "pre-charge-bail", "in_force": "yes", "made": "3 May 2026", "offence": "Stalking (section 4A)"}
    assert "conviction" not in page(acts(RANG, SAT, existing_orders={"b": bail}))


def test_a_denial_stands_beside_the_act_that_was_denied() -> None:
    denied = {"put": "yes", "put_answer": '"I was at work". He denied going there.'}
    assert told(acts(RANG | denied))["a1"].endswith('"Let me in". He denied going there.')


def test_what_has_not_been_put_to_him_is_said_with_what_helps_him() -> None:
    asked = acts(SAT | {"put": "not done yet"}, RANG | {"put": "yes"})
    assert "The defendant has not been asked about act 2." in page(asked)
    helps = {"h": {"words": "He has not been asked about the van."}}
    assert page(acts(SAT | {"put": "no"}, helps_defendant=helps)).count("has not been asked") == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Not to telephone her", '"Not to telephone her"'),
        (f"Not to go to the mill, {'or to its yard, ' * 50}", '"Not to go to the mill, or to its yard'),
        (f"Not to go to the mill except to work, {'or to its yard, ' * 40}end", 'or to its yard, end"'),
    ],
)
def test_the_terms_of_an_order_are_quoted_as_far_as_there_is_room_unless_they_make_an_exception(
    words: str, said: str
) -> None:
    order = {"kind": "restraining-order-conviction", "in_force": "yes", "terms": {"t": {"words": words}}}
    (line,) = [
        one for one in page(Case.model_validate({"existing_orders": {"o": order}})).splitlines() if "says" in one
    ]
    assert said in line
    assert len(line) < 700 or "except" in words


def test_what_two_people_were_is_said_before_anybody_else_is_named() -> None:
    ann = {"name": "Ann Ash", "relationship": {"facts": "They were together to May 2024."}}
    people: dict[str, Any] = {"protected_persons": {"p": ann, "q": {"name": "Bea Ash"}}}
    people["protected_persons"]["p"]["relationship"]["description"] = "Former partner"
    people["protected_persons"]["q"]["relationship"] = {"description": "Mother of the defendant's former partner"}
    said = (
        "Ann Ash is the defendant's former partner. They were together to May 2024. Bea Ash is the mother of Ann. "
        "Both would be protected."
    )
    assert said in page(Case.model_validate(people))


@pytest.mark.parametrize(
    ("what", "title", "said"),
    [
        ("Son of the half-sister", "", "a son of Ann"),
        ("Son of her half-sister", "Ms", "a son of Ann"),
        ("Son of her half-sister", "", "a son of her half-sister"),
        ("Son of her half-sister", "Mr", "a son of her half-sister"),
        ("Son of her half-sister: her nephew", "Ms", "a son of her half-sister: her nephew"),
        ("Childminder of the younger son of Ann Ash", "", "the childminder of Ann's younger son"),
    ],
)
def test_somebody_is_told_by_the_name_of_another_only_where_it_is_sure_whose_she_is(
    what: str, title: str, said: str
) -> None:
    ann = {"name": "Ann Ash", "relationship": {"description": "Half-sister"}}
    bea = {"name": "Ben Ash", "relationship": {"description": what}}
    case = Case.model_validate({"protected_persons": {"p": ann, "q": bea}, "defendant": {"title": title or None}})
    assert f"Ben Ash is {said}. Both" in page(case)


@pytest.mark.parametrize(
    ("effect", "left"),
    [
        ('"I check the car each time I go out." (19 November 2026)', ""),
        (f'"I check the car each time." "{"I sleep badly. " * 12}" (Statement, 19 November 2026)', "I sleep badly."),
        (f'"I check the car {"and the door " * 9}each time." She is off work.', "She is off work."),
    ],
)
def test_the_effect_typed_with_quotation_marks_and_its_day_is_never_cut_to_the_day(effect: str, left: str) -> None:
    made = application(Case.model_validate({"protected_persons": {"p": {"name": "Ann Ash", "effect": effect}}}))
    of_it = [one.text for one in made.passages["views"] if one.id == "views.p"]
    assert bool(of_it) == bool(left)
    assert left in " ".join(of_it)
    assert '"(' not in " ".join(of_it)
    assert '"She' not in " ".join(of_it)
    assert "2026)" not in effect or "2026)" in " ".join(one.text for _, one in made.sentences())


def test_words_of_the_effect_that_are_words_of_the_views_too_are_printed_once() -> None:
    views = "I do not ask that he lose his home. I ask that it stop."
    effect = f"I check the car {'and the door ' * 9}each time. I stopped going to the mill. {views}"
    ann = {"name": "Ann Ash", "support": "supports", "views": views, "views_taken": "yes", "effect": effect}
    for date in ("", "3 May 2026"):
        held = {**ann, "views_date": date}
        made = application(Case.model_validate({"protected_persons": {"p": held}}))
        (paragraph,) = [one.text for one in made.passages["views"] if one.id == "views.p"]
        assert paragraph.count("I ask that it stop.") == paragraph.count("I do not ask that he lose") == 1
        assert "I stopped going to the mill." in paragraph


def test_a_paragraph_never_has_a_sentence_twice_and_keeps_what_both_rest_on() -> None:
    (made,) = passage("p", Sentence("It came.", ("a",)), None, Sentence("It went."), Sentence("It came.", ("b",)))
    assert made.sentences == (Sentence("It came.", ("a", "b")), Sentence("It went."))


def test_the_effect_is_told_in_each_persons_own_words_or_else_as_it_is_recorded() -> None:
    ann = {
        "name": "Ann Ash",
        "effect": "I check the car each time I go out.",
        "psychological_harm": "She has moved home. She is treated by her doctor.",
    }
    bea = {"name": "Bea Ash", "psychological_harm": "Her doctor has seen her."}
    case: dict[str, Any] = {"protected_persons": {"p": ann, "q": bea}, "risk": {"psychological": "They are ill."}}
    made = application(Case.model_validate(case))
    assert [one.text for one in made.passages["rest"] if one.id == "short.effect"] == [
        'Ann has moved home. She is treated by her doctor. She says: "I check the car each time I go out."'
    ]
    assert "each time" not in " ".join(one.text for one in made.passages["views"])
    ann.update(effect="She cannot say.", psychological_harm="None.")
    assert "Bea's doctor has seen her." in page(Case.model_validate(case))
    bea["psychological_harm"] = ""
    assert "They are ill." in page(Case.model_validate(case)).splitlines()


def test_what_the_mother_of_somebody_described_by_her_says_is_not_said_by_a_mother_of_hers() -> None:
    child: dict[str, Any] = {"name": "Cy Ash", "withhold_name": True, "described_as": "the daughter of Ann Ash"}
    child["psychological_harm"] = "Her mother says that she sleeps badly."
    said = page(Case.model_validate({"protected_persons": {"p": {"name": "Ann Ash"}, "q": child}}))
    assert "Of the daughter of Ann Ash: her mother says that she sleeps badly." in said


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
    assert today.endswith(f"give directions. {said}".strip())


def test_an_inferred_act_that_an_officer_named_is_among_those_that_are_counted() -> None:
    made = {"what": "Somebody opened a page in her name.", "method": "false-profile", "inferred": True}
    many = [SAT | {"date": f"{day} {month} 2026"} for month in ("March", "April") for day in range(1, 29)]
    said = page(acts(*many, made | {"date": "1 May 2026", "called": "the page in her name"}))
    assert "and one as inferred, among them the page in her name on 1 May 2026 (57)." in said


def test_it_is_said_how_much_is_not_relied_on() -> None:
    apart = [one | {"attributed": "no"} for one in (NOTE, RANG, NOTE | {"date": "5 June 2026"})]
    assert "Three others are not relied on." in page(acts(SAT, *apart))


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("Former partner", "Ann Ash is the defendant's former partner."),
        ("Mother of the former partner", "Ann Ash is the mother of the former partner."),
        ("Stranger", "Ann Ash is a stranger to the defendant."),
        ("Librarian where he used the computers; otherwise a stranger", "Ann Ash is a librarian where he used the"),
        ("His landlady", "Ann Ash is his landlady."),
        ("Ann Ash's employer", "Ann Ash is Ann Ash's employer."),
        ("Worked on the boat that he hired; no relationship", "Ann Ash worked on the boat that he hired, no"),
        ("", "The order would protect Ann Ash."),
    ],
)
def test_who_is_to_be_protected_is_told_as_a_person_would(what: str, said: str) -> None:
    person = {"name": "Ann Ash", "relationship": {"description": what}}
    assert said in page(Case.model_validate({"protected_persons": {"p": person}}))


def test_that_he_may_say_he_kept_to_the_words_comes_first_and_once(order_obeyed: Case) -> None:
    said = page(order_obeyed)
    assert "(i) The restraining order, in force since" in said
    assert said.count("obeyed") == 1


def test_each_sentence_in_his_favour_is_told_on_the_first_page_or_further_on(example: Case) -> None:
    made = application(example)
    cells = (cell.text for table in made.tables.values() for row in table for cell in row.cells.values())
    first, later = page(example), " ".join([*(one.text for one in made.passages["helps"]), *cells])
    for item in example.helps_defendant.values():
        for said in sentences(" ".join(item.words.split())):
            relied_on = said.replace("nothing is recorded", "no act is relied on")
            assert said.rstrip(".") in first or said.rstrip(".") in later or relied_on.rstrip(".") in later


def test_a_fact_about_one_act_stands_beside_that_act_and_nowhere_else() -> None:
    act = RANG | {"attribution": "She knew his voice.", "doubts": "Nobody else heard him."}
    facts: dict[str, Any] = {words: {"words": words, "incidents": ["a2"]} for words in ("one", "two", "three")}
    said = "Nobody else heard him. The light was off. He was not at her door."
    facts["x"] = {"words": said, "incidents": ["a1"]}
    made = application(acts(act, SAT, helps_defendant=facts))
    (beside_it,) = [row.cells["against"].text for row in made.tables["shown"] if row.id == "a1"]
    assert beside_it == said, "what stands there is said once, and nothing that turns it round is lost"
    assert "The light was off" not in " ".join(one.text for one in (*made.passages["helps"], *made.passages["rest"]))


def test_a_fact_in_his_favour_stands_whole_and_fewer_stand_where_they_are_long() -> None:
    reported = "Ann Ash reported that he photographed her house."
    turned = f"{reported} It was somebody else{', the neighbour says' * 12}."
    facts = {"a": {"words": turned}, "b": {"words": "She replied."}, "c": {"words": f"He works. {'At night. ' * 30}"}}
    made = application(acts(SAT, helps_defendant=facts))
    (said,) = [one.text for one in made.passages["rest"] if one.id == "short.favour"]
    assert f"(i) {turned} (ii) She replied." in said
    assert "He works" not in said
    assert any("He works. At night." in one.text for one in made.passages["helps"])


def test_what_the_orders_leave_is_told_in_their_words_and_never_begins_with_a_pronoun(order_breached: Case) -> None:
    (leaves,) = [one.text for one in application(order_breached).passages["rest"] if one.id == "short.leaves"]
    unnamed, duty, outside, open_ = leaves.split(". ")
    assert unnamed.startswith("The restraining order does not name Miss Fennimore, and has no clause on publishing, ")
    assert duty == "It cannot require anything of the defendant"
    assert outside.startswith("On the applicant's reading, its words reach act 24 (by inference), but not payments")
    assert not re.search(r"\(\d", outside), "the table of terms has the numbers"
    assert open_ == "Its words may reach acts 19, 25, 26 and, by inference, 9 and 23."
    off = [Edit(path=f"incidents.{key}.attributed", value="no") for key in order_breached.incidents]
    assert "within the words" not in page(apply(order_breached, off))


LONG = f"They went on about the house and what was in it{', and about the garden' * 8}. "
EMAILS = f'He sent her six emails. {LONG}One read "Hello". Others read "Sign here" and "I will find you".'


def test_of_several_words_those_that_tell_most_are_told_and_a_greeting_last() -> None:
    others = [RANG | {"date": f"{n} {month} 2026"} for month in ("March", "April") for n in range(1, 29)]
    (line,) = [
        one for one in told(acts(*others, RANG | {"what": EMAILS, "matters_most": True})).values() if "six" in one
    ]
    assert line.startswith('He sent her six emails: "I will find you".')


@pytest.mark.parametrize(("count", "more"), [(5, " and four more."), (9, "."), (0, ".")])
def test_where_an_account_quotes_each_of_many_it_is_said_how_many_more_there_are(count: int, more: str) -> None:
    said = [f"HELLO AND A VERY GOOD DAY TO YOU AND ALL OF YOURS AT THE {n}" for n in ("INN", "MILL", "POND", "FAIR")]
    quoted = "; ".join(f'"{one}"' for one in (*said, "I KNOW WHERE YOU LIVE"))
    paid = {"date": "2 May 2026", "method": "payment-reference", "count": count}
    what = f"Payments of 1p into her account from an account in his own name, each with a reference: {quoted}."
    assert told(acts(paid | {"what": what}))["a1"].endswith(f'own name: "I KNOW WHERE YOU LIVE"{more}')


def test_what_an_email_is_headed_is_told_as_its_heading() -> None:
    headed = RANG | {"what": f'He sent her six emails. {LONG}The first was long and headed "Our house".', "count": 6}
    others = [RANG | {"date": f"{n} {month} 2026"} for month in ("March", "April") for n in range(1, 29)]
    (line,) = [one for one in told(acts(*others, headed | {"matters_most": True})).values() if "six" in one]
    assert line.endswith(', one headed "Our house".')


def test_a_line_is_never_cut_after_the_verb_of_a_relative_clause() -> None:
    said = "At the gate of the mill he came up to her daughter, who was with a neighbour. He waved."
    assert cut(said, 60) == "At the gate of the mill he came up to her daughter."


ORDER = {"kind": "restraining-order-conviction", "title": "the order", "made": "1 May 2026", "in_force": "yes"}


@pytest.mark.parametrize(
    ("stage", "said"),
    [
        ("awaiting trial", ": trial on 8 March 2027."),
        ("charged", ": next hearing on 8 March 2027."),
        ("under investigation", ""),
        ("acquitted", ""),
    ],
)
def test_a_charge_of_breach_that_is_not_yet_tried_stands_with_the_order(stage: str, said: str) -> None:
    order = {**ORDER, "names": ["ann"], "terms": {"t": {"words": "contact Ann Ash", "paragraph": "1"}}}
    charge = {"stage": stage, "date": "1 July 2026", "next_hearing": "8 March 2027", "incidents": ["a1"]}
    broke = {"b": {"incident": "a1", "order": "o", "term": "t", "status": "", "proceeding": "p"}}
    held = {"existing_orders": {"o": order}, "breaches": broke, "proceedings": {"p": charge}}
    found = page(acts(RANG | {"towards": ["ann"]}, SAT, **held, **PEOPLE))
    assert (
        re.search(rf"is charged with breaking it by [^:]*2 May 2026[^:]*{re.escape(said)}", found) is not None
    ) == bool(said)
    assert ("is charged with breaking it" in found) == bool(said)


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("convicted", "Since 1 May 2026, and besides the breach proved, one act is"),
        ("", "Since 1 May 2026, two acts are"),
    ],
)
def test_acts_that_are_counted_are_said_to_be_since_the_order_and_besides_a_breach(
    status: str | None, said: str
) -> None:
    order = {**ORDER, "names": ["ann"], "terms": {"t": {"words": "contact Ann Ash", "paragraph": "1"}}}
    broke = {"b": {"incident": "a1", "order": "o", "term": "t", "status": status, "date": "9 May 2026"}}
    found = page(acts(RANG | {"towards": ["ann"]}, SAT, existing_orders={"o": order}, breaches=broke, **PEOPLE))
    assert said in found
