"""What is read from a table: who, to whom, which way, how, and the exact words; and what repeats what."""

import csv
import io

import pandas as pd
import pytest

from spo.evidence.reading import Table, marks, read, refused_csv
from spo.guidance import Guidance

from .layouts import LAYOUTS
from .read_layouts import by_hand, mapping_of, reading, table_of


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_layout_is_read_as_a_person_would_read_it(name: str, guidance: Guidance) -> None:
    layout = LAYOUTS[name]()
    found = read(table_of(layout), mapping_of(layout), guidance.methods)
    known = {(row, what): fact for row, facts in layout.facts.items() for what, fact in facts.items()}
    assert {key: str(found.rows.at[key]) for key in known} == {key: str(fact) for key, fact in known.items()}
    assert len(found.rows) == layout.kept
    assert {row: found.refused.at[row, "kind"] for row in layout.refused} == dict(layout.refused)
    assert dict(found.repeated["of"]) == dict(layout.repeated)


@pytest.mark.parametrize(
    ("cell", "way"),
    [
        *(
            (word, "in")
            for word in (
                "In",
                "Incoming",
                "INCOMING CALL",
                "Received",
                "Missed",
                "Missed call",
                "MT",
                "SMS-MT",
                "Inbox",
            )
        ),
        *(
            (word, "out")
            for word in ("Out", "outgoing", "Outgoing (not answered)", "Sent", "Dialled", "MO", "SMS_MO", "MOC")
        ),
        *((word, "") for word in ("", "In/Out", "Internal", "Call", "Draft")),
    ],
)
def test_a_cell_says_which_way_a_contact_went_or_says_nothing(cell: str, way: str) -> None:
    assert reading(by_hand(f"3 June 2026|{cell}"), columns={"date": 1, "direction": 2}).rows["direction"].tolist() == [
        way
    ]


def test_the_other_party_is_the_sender_of_what_came_in_and_the_recipient_of_what_went_out() -> None:
    rows = reading(
        by_hand("3 June 2026|In|07700 900123", "4 June 2026|Out|07700 900123"),
        columns={"date": 1, "direction": 2, "party": 3},
    ).rows
    assert rows["sender"].tolist() == ["07700 900123", ""]
    assert rows["recipient"].tolist() == ["", "07700 900123"]


def test_where_a_row_does_not_say_which_way_it_went_nobody_is_taken_for_its_sender() -> None:
    found = reading(by_hand("3 June 2026|?|07700 900123"), columns={"date": 1, "direction": 2, "party": 3})
    assert found.rows.empty
    assert found.refused["why"].str.startswith("The row does not say whether it came in or went out.").all()


def test_where_no_column_says_which_way_the_party_is_the_sender() -> None:
    rows = reading(by_hand("3 June 2026|07700 900123"), columns={"date": 1, "party": 2}).rows
    assert rows[["sender", "recipient", "direction"]].iloc[0].tolist() == ["07700 900123", "", ""]


@pytest.mark.parametrize(
    ("cell", "method"),
    [
        *(
            ("Voice call", "call"),
            ("Voicemail left", "voicemail"),
            ("SMS", "text"),
            ("TEXT MESSAGE", "text"),
            ("E-mail", "email"),
        ),
        *(
            ("WhatsApp", "message"),
            ("Faster payment transfer", "payment"),
            ("motion", "visit"),
            ("recall", "other"),
            ("", "other"),
        ),
    ],
)
def test_how_a_contact_was_made_is_found_by_whole_words_or_is_that_of_the_file(cell: str, method: str) -> None:
    rows = reading(by_hand(f"3 June 2026|{cell}"), columns={"date": 1, "method": 2}, method="other").rows
    assert rows["method"].tolist() == [method]


def test_words_are_kept_exactly_and_marks_around_a_name_are_not() -> None:
    rows = reading(
        by_hand("3 June 2026|\u202a+44 7700\u00a0900123\u202c|  I SAID \u200ewait…\n 😡 "),
        columns={"date": 1, "from": 2, "text": 3},
    ).rows
    assert rows["sender"].tolist() == ["+44 7700 900123"]
    assert rows["text"].tolist() == ["  I SAID \u200ewait…\n 😡 "]


def test_rows_keep_the_numbers_that_they_have_in_the_file_and_their_order() -> None:
    table = by_hand("4 June 2026|b", "", "3 June 2026|a")
    table.cells.index = pd.Index([7, 9, 30])
    found = reading(table, columns={"date": 1, "text": 2})
    assert found.rows["text"].to_dict() == {7: "b", 30: "a"}
    assert found.refused["kind"].to_dict() == {9: "blank"}


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ("Total|5", "total"),
        ("|Grand total: 5", "total"),
        ("Count: 5|", "total"),
        ("5 records|", "total"),
        ("*** End of report ***|", "total"),
        ("Page 2 of 3|", "heading"),
        ("date |WORDS", "heading"),
        (" | ", "blank"),
        ("Totally fed up|He rang", "unreadable"),
        ("31/02/2026|Total of 5 calls", "unreadable"),
    ],
)
def test_what_is_no_act_is_told_from_what_cannot_be_read(row: str, kind: str) -> None:
    found = reading(by_hand("Date|Words", "3 June 2026|Hello", row), first=2, columns={"date": 1, "text": 2})
    assert found.refused["kind"].to_dict() == {1: "heading", 3: kind}
    assert found.refused["content"].at[1] == "Date | Words"


def test_a_row_that_begins_with_total_and_has_a_date_is_an_act() -> None:
    assert len(reading(by_hand("Total strangers rang|3 June 2026"), columns={"date": 2, "text": 1}).rows) == 1


def test_where_no_column_is_chosen_for_the_date_every_row_says_so() -> None:
    found = reading(by_hand("3 June 2026|Hello"), columns={"text": 2})
    assert found.refused["why"].tolist() == ["No column is chosen for the date. Choose it."]


def test_a_notice_of_the_app_is_nobodys_message() -> None:
    cells = pd.DataFrame(
        {"date": ["3 June 2026"] * 2, "from": ["Sam Example", " "], "text": ["Hi", "You blocked this contact"]},
        dtype="str",
    )
    cells.index = pd.Index([1, 4])
    found = reading(Table("", cells), columns={"date": 1, "from": 2, "text": 3})
    assert found.refused["kind"].to_dict() == {4: "system"}
    assert found.rows.index.tolist() == [1]


_TWICE = by_hand(
    "3 June 2026 22:15|07700 900123|Hello", "4 June 2026|07700 900123|Hello", "03/06/2026 22:15|07700 900123|Hello"
)
_WORDS = {"date": 1, "from": 2, "text": 3}


def test_rows_that_are_exactly_alike_are_set_aside_with_the_number_of_the_one_that_is_kept() -> None:
    found = reading(_TWICE, columns=_WORDS)
    assert found.rows.index.tolist() == [1, 2]
    assert found.repeated["of"].to_dict() == {3: 1}


def test_rows_that_are_alike_are_each_kept_where_they_are_counted_as_acts() -> None:
    assert len(reading(_TWICE, columns=_WORDS, count_repeats=True).rows) == 3


@pytest.mark.parametrize("count_repeats", [False, True])
def test_reading_the_same_rows_in_another_file_adds_nothing(count_repeats: bool) -> None:
    before = reading(_TWICE, columns=_WORDS, count_repeats=count_repeats)
    other = by_hand(
        "x|3 Jun 2026 10:15pm|07700 900123|Hello", "x|4/6/26|07700 900123|Hello", "x|5/6/26|07700 900123|New", first=5
    )
    found = reading(other, marks(before.rows), columns={"date": 2, "from": 3, "text": 4}, count_repeats=count_repeats)
    assert found.rows["text"].to_dict() == {7: "New"}
    assert found.repeated["of"].to_dict() == {5: 0, 6: 0}


def test_two_contacts_an_hour_apart_are_two_where_the_clock_goes_back_between_them() -> None:
    found = reading(by_hand("2026-10-25T00:30:00Z|Hello", "2026-10-25T01:30:00Z|Hello"), columns={"date": 1, "text": 2})
    assert len(found.rows) == 2
    assert found.rows["at"].nunique() == 1


def test_a_reading_can_be_abandoned_while_it_is_told_of(guidance: Guidance) -> None:
    heard: list[float] = []

    def told(words: str, done: float) -> None:
        heard.append(done)
        if done > 0.5:
            raise InterruptedError(words)

    with pytest.raises(InterruptedError, match="exactly alike"):
        read(_TWICE, mapping_of(LAYOUTS["ragged_log"]()), guidance.methods, progress=told)
    assert heard == sorted(heard)


def test_what_was_left_out_is_listed_for_a_spreadsheet_and_nothing_in_it_is_run() -> None:
    found = reading(by_hand("Date|Words", "yesterday|=1+1", "|"), first=2, columns={"date": 1, "text": 2})
    listed = list(csv.reader(io.StringIO(refused_csv(found).decode("utf-8-sig"), newline="")))
    assert listed[0] == ["Row in the file", "What it is", "What to do", "What the row holds"]
    assert [row[:2] for row in listed[1:]] == [["1", "heading"], ["2", "unreadable"], ["3", "blank"]]
    assert listed[2][3] == "yesterday | =1+1"
    found = reading(by_hand("=HYPERLINK()|x"), columns={"date": 1})
    assert b'"\'=HYPERLINK() | x"' in refused_csv(found)
