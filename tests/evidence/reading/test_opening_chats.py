"""Chats as telephones export them: who wrote what and when, with every word as it was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spo.evidence.reading import open_file

from .test_opening import LIMITS

Row = tuple[str, str, str, str]


def messages(text: str) -> dict[int, Row]:
    """The rows of a chat by the line on which each begins."""
    file = open_file(text.encode(), LIMITS)
    assert file.kind == "chat"
    cells = file.tables[0].cells
    assert tuple(cells.columns) == ("date", "time", "from", "text")
    return {int(number): tuple(cells.loc[number]) for number in cells.index}


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("[03/06/2026, 22:15:04] Orla Example: Hello", "22:15:04|Orla Example|Hello"),
        ("[03/06/2026 22:15:04] Orla Example: Hello", "22:15:04|Orla Example|Hello"),
        ("[03.06.26, 22:15:04] Orla Example: Hello", "22:15:04|Orla Example|Hello"),
        ("[3/6/26, 9:15:04 PM] Orla Example: Hello", "9:15:04 PM|Orla Example|Hello"),
        ("03/06/2026, 22:15 - Orla Example: Hello", "22:15|Orla Example|Hello"),
        ("2026-06-03, 22:15 - Orla Example: Hello", "22:15|Orla Example|Hello"),
        ("03/06/2026, 10:15\u202fpm - Orla Example: Hello", "10:15 pm|Orla Example|Hello"),
        ("03/06/2026, 10:15\u00a0p.m. - Orla Example: Hello", "10:15 p.m.|Orla Example|Hello"),
        ("\u200e[03/06/2026, 22:15:04] Orla Example: \u200eimage omitted", "22:15:04|Orla Example|image omitted"),
        ("03/06/2026, 22:15 - \u202a+44\u00a07700\u00a0900117\u202c: Hi", "22:15|+44\u00a07700\u00a0900117|Hi"),
        ("03/06/2026, 22:15 - Orla Example: Note: stop", "22:15|Orla Example|Note: stop"),
        ("03/06/2026, 22:15 - Orla Example: ", "22:15|Orla Example|"),
        ("03/06/2026, 22:15 - Orla Example:", "22:15|Orla Example|"),
        ("03/06/2026, 22:15 - Orla: IMG-0001.jpg (file attached)", "22:15|Orla|IMG-0001.jpg (file attached)"),
        ("03/06/2026, 22:15 - Missed voice call", "22:15||Missed voice call"),
        ("03/06/2026, 22:15 - Sam Example left", "22:15||Sam Example left"),
        ('03/06/2026, 22:15 - Sam changed the subject to "Hi: you"', '22:15||Sam changed the subject to "Hi: you"'),
        ("03/06/2026, 22:15 - Sam Example: he changed the group name", "22:15|Sam Example|he changed the group name"),
        ("[03/06/2026, 22:15:04] Us: \u200eSam Example created this group", "22:15:04||Sam Example created this group"),
        ("[03/06/2026, 22:15:04] Sam Example: \u200eMissed voice call", "22:15:04|Sam Example|Missed voice call"),
    ],
)
def test_a_line_of_a_chat_is_a_message_or_a_word_of_the_app(line, row):
    found = messages(f"{line}\n{line}\n")
    assert found[1] == found[2]
    assert found[1][0] in line
    assert "|".join(found[1][1:]) == row


def test_a_message_goes_on_over_as_many_lines_as_it_has():
    text = (
        "03/06/2026, 22:15 - Sam Example: One\n\n  two, 10:15 - three\nOrla Example: four\n03/06/2026, 22:16 - A: b\n"
    )
    found = messages(text)
    assert found[1][3] == "One\n\n  two, 10:15 - three\nOrla Example: four"
    assert found[5] == ("03/06/2026", "22:16", "A", "b")


def test_lines_before_the_first_message_are_rows_without_a_date():
    found = messages("Chat of Orla Example\n\n03/06/2026, 22:15 - A: b\n")
    assert found[1] == ("", "", "", "Chat of Orla Example")
    assert found[2] == ("", "", "", "")
    assert found[3] == ("03/06/2026", "22:15", "A", "b")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_chat_with_a_byte_order_mark_is_a_chat(encoding):
    text = "[03/06/2026, 22:15:04] Orla Example: 😡\r\n"
    cells = open_file(text.encode(encoding), LIMITS).tables[0].cells
    assert tuple(cells.loc[1]) == ("03/06/2026", "22:15:04", "Orla Example", "😡")


def test_a_list_with_dates_in_its_cells_is_no_chat():
    text = "Date,Words\n" + "03/06/2026,He said: 03/06/2026\n" * 5
    assert open_file(text.encode(), LIMITS).kind == "text"


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u200e\u200f"), max_size=30)


@given(st.lists(st.lists(WORDS, min_size=1, max_size=3), min_size=1, max_size=6))
def test_the_words_of_any_message_are_kept_exactly(spoken):
    text = "".join(f"03/06/2026, 22:15 - Sam Example: =\N{SPARKLES}{chr(10).join(lines)}\n" for lines in spoken)
    assert [row[3] for row in messages(text).values()] == ["=\N{SPARKLES}" + "\n".join(lines) for lines in spoken]
