"""The guess at what is what: right for what officers get, asked where it cannot be, and the same for one layout."""

import pandas as pd
import pytest

from spo.evidence.reading import Guess, Table, guessed
from spo.guidance import guidance

from .layouts import LAYOUTS
from .read_layouts import by_hand, table_of


def _guess(*rows: str) -> Guess:
    return guessed(by_hand(*rows), guidance())


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_layout_is_guessed_as_a_person_would_map_it(name: str) -> None:
    layout = LAYOUTS[name]()
    mapping = guessed(table_of(layout), guidance()).mapping
    assert {part: mapping.columns.get(part) for part in layout.columns} == dict(layout.columns)
    assert (mapping.first, mapping.date_order, mapping.zone) == (layout.first, layout.date_order, layout.zone)
    # What the guess adds is a method or a source that the file holds as well, and never another date or party.
    assert set(mapping.columns) - set(layout.columns) <= {"method", "source"}


_HEADINGS = [
    ("A-Party|B Number|Event start|Call type", {"from": 1, "to": 2, "date": 3, "method": 4}),
    ("Originating|Dialled|Date/Time|Usage Type|Cell", {"from": 1, "to": 2, "date": 3, "method": 4}),
    ("Timestamp (UTC+0)|From|To|Body|Folder", {"date": 1, "from": 2, "to": 3, "text": 4}),
    ("StartTime|CallingPartyNumber|CalledPartyNumber", {"date": 1, "from": 2, "to": 3}),
    ("Date|Narrative|Crime reference", {"date": 1, "text": 2, "source": 3}),
    ("When|What happened|Witnesses", {"date": 1, "text": 2, "source": 3}),
    ("DATE_OF_INCIDENT|DETAILS|DATE_REPORTED", {"date": 1, "text": 2}),
    ("Date sent|Sender|Recipient|Subject", {"date": 1, "from": 2, "to": 3, "text": 4}),
    ("Date of birth|Date of offence|Circumstances", {"date": 2, "text": 3}),
    ("End time|Start time|Phone number", {"date": 2, "party": 3}),
]


@pytest.mark.parametrize(("headings", "columns"), _HEADINGS)
def test_columns_are_known_by_the_words_that_files_use(headings: str, columns: dict[str, int]) -> None:
    said = {"date": "03/06/2026 22:15:04", "from": "07700 900123", "to": "07700 900999", "party": "07700 900123"}
    names = {number: part for part, number in columns.items()}
    other = {
        "Date of birth": "01/02/1990 00:00:00",
        "End time": "03/06/2026 22:16:00",
        "DATE_REPORTED": "04/06/2026 09:00:00",
    }
    cells = [
        said.get(names.get(number, ""), other.get(heading, "x"))
        for number, heading in enumerate(headings.split("|"), 1)
    ]
    mapping = _guess("Result of request 0001", "", headings, "|".join(cells)).mapping
    assert (mapping.columns, mapping.first) == (columns, 4)


def test_a_direction_lets_the_one_number_be_the_other_party() -> None:
    mapping = _guess(
        "Date|Number|Direction", "03/06/2026|07700 900123|Incoming", "03/06/2026|07700 900123|Outgoing"
    ).mapping
    assert mapping.columns == {"date": 1, "party": 2, "direction": 3}


def test_columns_without_headings_are_known_by_what_is_in_them() -> None:
    guess = _guess(
        "03/06/2026 22:15|07700900123|IN|SMS|I can see that your light is on",
        "03/06/2026 22:16|07700900123|OUT|SMS|Leave me alone or I will ring the police",
    )
    assert guess.mapping.columns == {"date": 1, "party": 2, "direction": 3, "method": 4, "text": 5}
    assert guess.mapping.first == 1
    assert guess.headings[0] == "Column 1"


def test_two_columns_of_numbers_without_headings_are_sender_and_recipient() -> None:
    assert _guess("03/06/2026 22:15|07700900123|07700900999").mapping.columns == {"date": 1, "from": 2, "to": 3}


def test_sums_of_money_are_not_taken_for_telephone_numbers() -> None:
    assert "party" not in _guess("03/06/2026|PLEASE TALK TO ME|1000.01").mapping.columns


def test_the_column_of_durations_is_not_taken_for_the_time() -> None:
    assert _guess("Date|Duration|Caller", "03/06/2026|00:05:10|07700 900123").mapping.columns == {"date": 1, "from": 3}


@pytest.mark.parametrize(
    ("rows", "zone"),
    [
        (["Timestamp (UTC+0)|Text", "03/06/2026 22:15|Hello"], "UTC"),
        (["Date/time GMT|Text", "03/06/2026 22:15|Hello"], "UTC"),
        (["All times are in UTC", "Date|Text", "03/06/2026 22:15|Hello"], "UTC"),
        (["Date|Text", "03/06/2026 22:15 (UTC)|Hello"], "UTC"),
        (["Timestamp (UTC+2)|Text", "03/06/2026 22:15|Hello"], "Etc/GMT-2"),
        (["Timestamp (UTC-5)|Text", "03/06/2026 22:15|Hello"], "Etc/GMT+5"),
        (["Times are GMT/BST", "Date|Text", "03/06/2026 22:15|Hello"], "Europe/London"),
        (["Date|Text", "03/06/2026 22:15|I changed my watch to UTC"], "Europe/London"),
    ],
)
def test_the_time_zone_is_what_the_file_says_and_else_our_own(rows: list[str], zone: str) -> None:
    assert _guess(*rows).mapping.zone == zone


@pytest.mark.parametrize(
    ("dates", "order", "asked"),
    [
        (["03/06/2026", "04/06/2026"], "day first", "03/06/2026"),
        (["03/06/2026", "25/06/2026"], "day first", ""),
        (["06/03/2026", "06/25/2026"], "month first", ""),
        (["2026-06-03", "2026-06-04"], "year first", ""),
    ],
)
def test_the_order_of_day_and_month_is_asked_once_where_nothing_in_the_file_decides(
    dates: list[str], order: str, asked: str
) -> None:
    guess = _guess("Date|Text", *(f"{date}|Hello" for date in dates))
    assert (guess.mapping.date_order, guess.ambiguous) == (order, asked)


def test_a_date_far_down_a_file_still_decides_the_order() -> None:
    assert _guess("Date|Text", *["03/06/2026|Hello"] * 3_000, "25/06/2026|Hello").ambiguous == ""


@pytest.mark.parametrize(
    ("headings", "method"),
    [
        ("Date|Duration|Number", "call"),
        ("Date|Balance|Description", "payment"),
        ("Date|Camera|Clip", "visit"),
        ("Date|From|Subject", "email"),
        ("Date|What happened", ""),
    ],
)
def test_what_a_file_is_a_list_of_says_how_contact_was_made(headings: str, method: str) -> None:
    assert _guess(headings, "03/06/2026|x|y").mapping.method == method


def test_files_of_one_layout_have_one_shape_whatever_is_in_them() -> None:
    one = _guess("Subscriber: Orla Example", "Date|Call type", "03/06/2026|SMS")
    other = _guess(" DATE |Call_Type", "2026-06-04|Voice", "2026-06-05|Voice")
    assert one.shape == other.shape
    assert len(one.shape) == 64
    assert one.shape != _guess("Date|Caller", "03/06/2026|07700 900123").shape


def test_a_table_whose_columns_the_program_named_is_read_by_their_names() -> None:
    cells = pd.DataFrame(
        {"time": ["22:15"], "date": ["03/06/2026"], "from": ["Sam Example"], "text": ["Hi"]}, dtype="str"
    )
    guess = guessed(Table("Chat", cells.set_axis([3], axis=0)), guidance())
    assert guess.mapping.columns == {"time": 1, "date": 2, "from": 3, "text": 4}
    assert (guess.mapping.first, guess.mapping.method, guess.mapping.table) == (3, "message", "Chat")
    assert guess.ambiguous == "03/06/2026"


def test_a_table_of_nothing_is_guessed_to_be_nothing() -> None:
    assert guessed(Table("", pd.DataFrame()), guidance()).mapping.columns == {}
