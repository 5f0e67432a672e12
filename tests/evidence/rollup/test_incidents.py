"""What an incident that was made from rows says: what they show, exactly, and nothing more."""

from spo.case import Case, Edit, Rule, apply
from spo.evidence.rollup import OWNER, burst_of, incident, ranges_of, with_owner

from .made import HERS, HIS, OTHER, origin, rows

MANY = rows(
    *(f"{n} | 3/6/2026 {9 + n // 12:02}:{n % 12 * 5:02} | {HIS} | call" for n in range(2, 86)),
    *(f"{n} | 3/6/2026 17:{n - 86:02} | {HIS} | text | Message *{n}* of $5" for n in range(86, 117)),
)


def made(frame, rule: Rule | None = None, **ids: str):
    """The incident that all of the rows become."""
    return incident(burst_of(frame.sort_values("at", kind="stable")), origin(rule, **ids))


def test_a_burst_says_how_many_of_each_kind_between_which_times_and_from_which_number():
    said = made(MANY)["what"].splitlines()
    assert said[0] == "84 calls and 31 text messages between 09:10 and 17:30, from the number ending 123."
    assert said[1:4] == [f"At 17:0{n}: “Message *{86 + n}* of $5”" for n in range(3)]
    assert said[4] == "3 of the 31 messages with words are quoted here."


def test_it_holds_the_count_of_each_method_by_the_hour_and_the_rows_that_it_was_made_from():
    found = made(MANY, n07700900123="id1")
    assert (found["count"], found["used"]) == (115, ["id1"])
    assert {key: one["count"] for key, one in found["tally"].items()} == {"call": 84, "text": 31}
    assert sum(found["tally"]["call"]["hours"]) == 84
    assert found["tally"]["text"]["hours"][17] == 31
    assert found["rows"] == {"f1": {"ranges": [[2, 116]]}}
    assert "attributed" not in found


def test_one_message_is_quoted_to_the_letter_over_all_its_lines():
    words = "I will *find* you <b>\u2026\u202eok\u202c 😀"
    found = made(rows(f"7 | 3/6/2026 22:15 | {HIS} | text | {words}"))
    assert found["what"] == f"1 text message at 22:15, from the number ending 123.\nAt 22:15: “{words}”"
    assert (found["date"], found["time"], found["count"]) == ("3 June 2026", "22:15", 1)


def test_no_message_is_quoted_where_none_is_to_be_and_a_very_long_one_is_left_to_its_row():
    assert made(MANY, Rule(quoted=0))["what"].count("\n") == 0
    long = rows(f"2 | 3/6/2026 22:15 | {HIS} | text | {'x' * 30_000}")
    assert made(long)["what"] == "1 text message at 22:15, from the number ending 123."


def test_nobody_is_said_to_have_sent_it_whom_the_rows_do_not_name():
    assert "from a withheld number" in made(rows("2 | 3/6/2026 22:15 | No caller ID | call"))["what"]
    both = made(rows(f"2 | 3/6/2026 22:15 | {HIS} | call", f"3 | 3/6/2026 22:16 | {OTHER} | call"))["what"]
    assert "from the number ending 123 and the number ending 456" in both
    for said in (both, made(MANY)["what"]):
        assert " his" not in said
        assert "efendant" not in said


def test_what_went_out_from_the_phone_that_the_file_is_from_is_said_so():
    out = rows("2 | 3/6/2026 22:15 | | text | Hello").assign(direction="out", recipient=HERS)
    assert made(with_owner(out))["what"].startswith(f"1 text message at 22:15, from {OWNER}.")


def test_a_row_of_a_log_is_given_in_its_own_words_and_no_time_is_made_up():
    one = made(rows("4 | 3/6/2026 | | | He waited outside.\tAgain."))
    assert (one["what"], one.get("time"), one.get("method")) == ("He waited outside.\tAgain.", None, None)
    two = made(rows("4 | 3/6/2026 09:00 | | | He waited.", "5 | 3/6/2026 | | | He left."))
    assert sorted(two["what"].splitlines()) == ["09:00: He waited.", "He left."]


def test_rows_of_an_unknown_method_are_counted_as_contacts_and_tallied_under_none():
    found = made(rows(f"2 | 3/6/2026 22:15 | {HIS} | |", f"3 | 3/6/2026 22:16 | {HIS} | call"))
    assert found["what"].startswith("1 call and 1 contact between 22:15 and 22:16")
    assert list(found["tally"]) == ["call"]
    assert found["count"] == 2


def test_a_case_can_hold_what_is_made():
    case = apply(Case(), [Edit(path="incidents.i1", value=made(MANY))])
    act = case.incidents["i1"]
    assert (act.count, act.date.day.isoformat(), act.rows["f1"].ranges) == (115, "2026-06-03", ((2, 116),))


def test_the_numbers_of_rows_are_kept_as_runs():
    assert ranges_of([5, 2, 3, 9, 4, 9]) == ((2, 5), (9, 9))
    assert ranges_of([]) == ()


def test_a_method_is_that_of_every_row_or_none_is_given():
    one = f"2 | 3/6/2026 22:15 | {HIS} | call"
    assert made(rows(one, f"3 | 3/6/2026 22:16 | {HIS} | call"))["method"] == "call"
    for other in ("text", ""):
        assert "method" not in made(rows(one, f"3 | 3/6/2026 22:16 | {HIS} | {other}"))


def test_rows_that_have_neither_sender_nor_words_are_counted():
    calls = rows("2 | 3/6/2026 22:15 | | call", "3 | 3/6/2026 22:20 | | call")
    assert made(calls)["what"] == "2 calls between 22:15 and 22:20, from a sender who is not named."
    mixed = made(rows("2 | 3/6/2026 22:15 | | call", "3 | 3/6/2026 22:20 | | text | Hello"))["what"]
    assert mixed.splitlines() == [
        "1 call and 1 text message between 22:15 and 22:20, from a sender who is not named.",
        "At 22:20: “Hello”",
    ]


def test_a_log_is_given_in_its_own_words_as_far_as_an_incident_holds_them():
    day = rows(*(f"{n} | 3/6/2026 09:{n % 60:02} | | | {n} {'word ' * 150}" for n in range(2, 500)))
    said = made(day)["what"]
    assert said.startswith("09:00: 60 word")
    assert len(said) < 110_000
    given = len(said.splitlines()) - 1
    assert said.splitlines()[-1] == f"{given} of the 498 entries of the day are given here."
    assert made(day.iloc[:3])["what"].count("word") == 450
