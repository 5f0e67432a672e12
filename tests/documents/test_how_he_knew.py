"""How the defendant knew: what told him, each time, in the officer's words, and what followed it."""

from typing import Any

import pytest

from spo.case import Case, Edit, apply, incidents_in_order
from spo.documents import papers
from spo.documents.papers.application.knew import warnings
from spo.documents.writer import Writer

from .word import assessed

REFUSAL = {"kind": "refusal", "by": "Orla, by text", "words": '"Leave me alone."', "date": "3 May 2026"}


def knowledge(case: Case) -> list[str]:
    """Return how the defendant knew, each time: what told him, and after a bar what followed."""
    rows = warnings(Writer(assessed(case), served=True))
    return [" | ".join(filter(None, (row.cells[name].text for name in ("told", "followed")))) for row in rows]


def told(*held: dict[str, Any], **values: Any) -> list[str]:
    """Return the lines of a case of some warnings, and of values at paths (`__` for a dot)."""
    edits = [Edit(path=path.replace("__", "."), value=value) for path, value in values.items()]
    numbered = {f"k{number}": warning for number, warning in enumerate(held)}
    return knowledge(apply(Case.model_validate({"warnings": numbered}), edits))


@pytest.mark.parametrize(
    ("warning", "says"),
    [
        (REFUSAL, '3 May 2026: Orla wrote: "Leave me alone."'),
        ({**REFUSAL, "date": ""}, 'Orla wrote: "Leave me alone."'),
        ({**REFUSAL, "by": ""}, '3 May 2026: "Leave me alone."'),
        (
            {"kind": "refusal", "by": "Orla", "date": "3 May 2026", "time": "15:00", "words": "She told him to go."},
            "3 May 2026 at 15:00: She told him to go (Orla).",
        ),
        ({"kind": "block", "by": "Orla", "date": "3 May 2026"}, "3 May 2026: The defendant was blocked (Orla)."),
        ({"kind": "arrest", "date": "3 May 2026"}, "3 May 2026: The defendant was arrested."),
        ({"by": "Orla", "date": "3 May 2026", "words": "She told him."}, "3 May 2026: She told him (Orla)."),
        (
            {"kind": "block", "date": "3 May 2026", "words": "She blocked him on 3 May 2026."},
            "3 May 2026: She blocked him.",
        ),
        (
            {"kind": "arrest", "date": "3 May 2026", "words": "On 3 May 2026 he was held. He wrote on 30 April 2026."},
            "3 May 2026: He was held. He wrote on 30 April 2026.",
        ),
        (
            {"kind": "refusal", "date": "3 May 2026", "words": 'She wrote: "I told you on 3 May 2026."'},
            '3 May 2026: She wrote: "I told you on 3 May 2026."',
        ),
    ],
)
def test_a_warning_is_told_in_the_words_recorded_or_by_its_kind(warning: dict[str, str], says: str) -> None:
    assert told(warning) == [says]


def test_what_is_not_known_of_a_warning_is_not_guessed() -> None:
    assert told({"by": "Orla", "date": "3 May 2026"}) == []


def test_warnings_stand_in_the_order_of_their_days() -> None:
    later = {**REFUSAL, "date": "9 May 2026", "words": '"Stop."'}
    assert [line.split(":")[0] for line in told(later, REFUSAL)] == ["3 May 2026", "9 May 2026"]


def test_convictions_in_one_court_are_told_together_and_so_are_the_ways_that_one_person_closed() -> None:
    court = {"court": "Exampleton Magistrates' Court", "stage": "convicted"}
    lines = told(
        {"kind": "other", "proceeding": "p1", "words": "Convicted of the first breach."},
        {"kind": "changed number", "by": "Orla", "date": "12 January 2026", "words": "She changed her number."},
        {"kind": "other", "proceeding": "p2", "words": "Convicted of the second breach."},
        {"kind": "block", "by": "Orla", "date": "20 January 2026", "words": "She blocked his address."},
        {"kind": "block", "by": "Bea", "date": "21 January 2026", "words": "She blocked him too."},
        proceedings__p1={**court, "date": "17 June 2025"},
        proceedings__p2={**court, "date": "15 December 2025"},
    )
    assert lines == [
        "17 June 2025: Convicted of the first breach. 15 December 2025: Convicted of the second breach "
        "(Exampleton Magistrates' Court).",
        "12 January 2026: She changed her number. 20 January 2026: She blocked his address (Orla).",
        "21 January 2026: She blocked him too (Bea).",
    ]


def test_an_exhibit_stands_behind_what_it_shows_and_not_behind_all_that_is_told_together() -> None:
    closed = {"by": "Orla", "exhibits": ["e1"]}
    (line,) = told(
        {**closed, "kind": "changed number", "date": "12 May 2026", "words": "She changed her number."},
        {"by": "Orla", "kind": "block", "date": "20 May 2026", "words": "She blocked his address."},
        exhibits__e1={"mark": "OE/1"},
    )
    assert line == "12 May 2026: She changed her number (OE/1). 20 May 2026: She blocked his address."


def test_the_next_act_is_said_once_and_what_went_on_is_said_to_have() -> None:
    emails = {"method": "email", "count": 10, "attributed": "yes", "date": "between 1 and 9 May 2026"}
    call = {"method": "answered-call", "attributed": "yes", "date": "1 June 2026", "what": "He rang her."}
    police = {"kind": "police warning", "by": "PC 1", "date": "20 May 2026", "words": "He was told to stop."}
    again = {**police, "date": "21 May 2026", "words": "He was told again."}
    acts = {"incidents__a": {**emails, "lasted": "yes"}, "incidents__b": call}
    first, second, third = told(REFUSAL, police, again, **acts)
    assert first.endswith('"Leave me alone." | The emails (1) went on.')
    assert second.endswith("He was told to stop (PC 1).")
    assert third.endswith(" | The call of 1 June 2026 (2).")
    (perhaps,) = told(REFUSAL, **{**acts, "incidents__a": {**emails, "lasted": "no"}})
    assert "The emails (1) may have gone on. The call of 1 June 2026 (2)." in perhaps


def test_nothing_later_is_said_where_nothing_later_is_recorded(order_breached: Case) -> None:
    last = {"kind": "refusal", "date": "20 November 2026", "by": "Orla", "words": '"No."'}
    lines = knowledge(apply(order_breached, [Edit(path="warnings.last", value=last)]))
    assert lines[-1] == '20 November 2026: Orla said: "No." | No later act is recorded.'


def test_that_nothing_came_after_a_warning_is_told_once() -> None:
    act = {"date": "1 May 2026", "attributed": "yes", "what": "He rang."}
    warning = {
        "kind": "police warning",
        "date": "3 May 2026",
        "words": "He was told to stop. No act is recorded after it.",
    }
    assert told(warning, incidents__a=act) == ["3 May 2026: He was told to stop. | No later act is recorded."]
    later = {**act, "date": "9 June 2026"}
    assert "No act is recorded after it." in told(warning, incidents__a=act, incidents__b=later)[0]


def test_an_act_of_the_day_whose_time_is_not_known_is_not_said_to_be_later(order_breached: Case) -> None:
    tenth = incidents_in_order(order_breached)[9][1]
    same = Edit(path="warnings.w", value={**REFUSAL, "date": tenth.date.words})
    (line,) = [one for one in knowledge(apply(order_breached, [same])) if "Leave me alone" in one]
    assert "(10)" not in line


def test_no_line_is_longer_than_three_lines_of_a_page(example: Case) -> None:
    assert [line for line in knowledge(example) if len(line) > 340] == []


def test_all_that_came_before_the_next_warning_is_told_by_kind_and_that_more_followed_each() -> None:
    his = {"attributed": "yes", "what": "He did it."}
    acts = {
        "incidents__a": {**his, "method": "email", "date": "5 May 2026"},
        "incidents__b": {**his, "method": "answered-call", "date": "9 May 2026"},
        "incidents__c": {**his, "method": "email", "date": "2 June 2026"},
    }
    police = {"kind": "police warning", "by": "PC 1", "date": "20 May 2026", "words": "He was told to stop."}
    first, second = told(REFUSAL, police, **acts)
    assert first.endswith(" | An email (1) and a call (2).")
    assert second.endswith(" | The email of 2 June 2026 (3).")
    case = apply(
        Case.model_validate({"warnings": {"k": REFUSAL, "l": police}}),
        [Edit(path=path.replace("__", "."), value=value) for path, value in acts.items()],
    )
    law, refused, warned = papers(assessed(case))["application"].passages["knowledge"]
    assert law.text.endswith("After each of these, more followed.")
    assert refused.text.endswith('"Leave me alone." Then: an email (1) and a call (2).')
    assert warned.text.endswith(" Then: the email of 2 June 2026 (3).")


def test_of_many_times_that_he_was_told_it_is_said_once_that_more_followed_each() -> None:
    warned = {f"k{n}": {"kind": "police warning", "date": f"{n} May 2026"} for n in (2, 4, 6, 8, 10)}
    rang = {"attributed": "yes", "what": "He rang.", "method": "answered-call"}
    acts = {f"a{n}": rang | {"date": f"{n} May 2026"} for n in (3, 5, 7, 9, 11)}
    law, *each = papers(assessed(Case.model_validate({"warnings": warned, "incidents": acts})))["application"].passages[
        "knowledge"
    ]
    assert law.text.endswith("After each of these, more followed.")
    assert ["Then: " in one.text for one in each] == [False] * 4 + [True]


def test_what_followed_is_told_of_each_where_nothing_followed_one() -> None:
    police = {"kind": "police warning", "by": "PC 1", "date": "20 May 2026", "words": "He was told to stop."}
    rang = {"attributed": "yes", "what": "He rang.", "method": "answered-call", "date": "12 May 2026"}
    case = Case.model_validate({"warnings": {"k": REFUSAL, "l": police}, "incidents": {"a": rang}})
    law, *each = papers(assessed(case))["application"].passages["knowledge"]
    assert "more followed" not in law.text
    assert [one.sentences[-1].text for one in each] == [
        "Then: the call of 12 May 2026 (1).",
        "Then: no later act is recorded.",
    ]


def test_warnings_of_one_day_stand_together_and_what_followed_once() -> None:
    arrest = {"kind": "arrest", "date": "20 May 2026", "time": "10:00", "words": "He was arrested."}
    bail = {"kind": "other", "date": "20 May 2026", "time": "19:00", "words": "His bail was explained."}
    act = {"attributed": "yes", "what": "He rang her.", "method": "answered-call", "date": "1 June 2026"}
    (both,) = told(arrest, bail, incidents__a=act)
    assert both.startswith("20 May 2026 at 10:00: He was arrested.\n20 May 2026 at 19:00: His bail was explained.")
    assert both.count("1 June 2026") == 1


@pytest.mark.parametrize("kind", ["block", "changed number", "refusal"])
def test_what_came_of_a_way_that_was_closed_is_told_as_of_any_warning(kind: str) -> None:
    days = {"a1": ("4 May 2026", "letter"), "a2": ("5 May 2026", "gift"), "a3": ("9 May 2026", "email")}
    acts = {key: {"date": day, "method": how, "attributed": "yes"} for key, (day, how) in days.items()}
    told_of = {"k1": {"kind": kind, "date": "3 May 2026"}, "k2": {"kind": "arrest", "date": "8 May 2026"}}
    case = Case.model_validate({"incidents": acts, "warnings": told_of})
    assert [line.partition(" | ")[2] for line in knowledge(case)] == [
        "A letter (1) and a gift (2).",
        "The email of 9 May 2026 (3).",
    ]


def test_of_two_ways_that_were_closed_what_came_after_each_and_before_the_next_warning_is_told() -> None:
    closed = {"kind": "block", "by": "Orla", "words": "She blocked him."}
    warned = {"kind": "police warning", "by": "PC Example", "words": "He was told to stop."}
    held = ({**closed, "date": "3 May 2026"}, {**warned, "date": "9 May 2026"}, {**closed, "date": "3 June 2026"})
    rang = {"attributed": "yes", "what": "He rang.", "method": "answered-call"}
    row, _ = told(*held, incidents={"a1": rang | {"date": "12 May 2026"}})
    assert row.endswith(" | No later act is recorded before the next.")
    row, _ = told(*held, incidents={"a1": rang | {"date": "6 May 2026"}, "a2": rang | {"date": "5 June 2026"}})
    assert row.endswith(" | Calls (1 and 2).")
