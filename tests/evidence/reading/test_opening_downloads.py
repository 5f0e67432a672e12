"""Social-media downloads: the conversations in them, whatever the company calls their parts."""

import json

import pytest

from spo.evidence.reading import FileRefused, open_file

from .test_opening import LIMITS


def conversations(content: object) -> dict[str, list[tuple[str, ...]]]:
    """The rows of each conversation, by its name."""
    file = open_file(json.dumps(content).encode(), LIMITS)
    assert file.kind == "social media"
    for table in file.tables:
        assert tuple(table.cells.columns) == ("date", "from", "to", "text", "method")
    return {table.name: [tuple(row) for row in table.cells.to_numpy()] for table in file.tables}


def one(record: dict[str, object]) -> tuple[str, ...]:
    """The cells of one record."""
    (rows,) = conversations([record]).values()
    return rows[0]


@pytest.mark.parametrize(
    ("moment", "date"),
    [
        (1780524904, "2026-06-03T22:15:04+00:00"),
        (1780524904000, "2026-06-03T22:15:04+00:00"),
        (1780524904123, "2026-06-03T22:15:04.123+00:00"),
        (1780524904123456, "2026-06-03T22:15:04.123+00:00"),
        (1780524904.5, "2026-06-03T22:15:04.500+00:00"),
        ("1780524904", "2026-06-03T22:15:04+00:00"),
        ("2026-06-03 22:15:04", "2026-06-03 22:15:04"),
        ("202606032215", "202606032215"),
        ("3 June 2026", "3 June 2026"),
        (None, ""),
        (10**30, str(10**30)),
    ],
)
def test_a_time_since_1970_becomes_a_time_that_can_be_read(moment, date):
    assert one({"timestamp": moment, "sender": "A", "text": "b"})[0] == date


@pytest.mark.parametrize(
    ("record", "cells"),
    [
        ({"date": "d", "from": "A", "to": "B", "body": "w"}, ("d", "A", "B", "w", "")),
        ({"created_at": "d", "author": {"name": "A"}, "recipient": "B", "message": "w"}, ("d", "A", "B", "w", "")),
        ({"Created": "d", "From": "A", "To": "B", "Content": "w", "Media Type": "TEXT"}, ("d", "A", "B", "w", "TEXT")),
        ({"date": "d", "from": "A", "text": ["see ", {"text": "example.org"}]}, ("d", "A", "", "see example.org", "")),
        ({"date": "d", "from": "A", "photos": [{"uri": "1.jpg"}, {"uri": "2"}]}, ("d", "A", "", "1.jpg, 2", "")),
        ({"date": "d", "from": "A", "call_duration": 0}, ("d", "A", "", "", "call")),
        ({"date": "d", "from": "A", "text": {"odd": [1]}}, ("d", "A", "", '{"odd": [1]}', "")),
        ({"date": "d", "from": "A", "text": "=1+1<b>"}, ("d", "A", "", "=1+1<b>", "")),
        ({"date": "d", "from": "A", "text": "half \ud83d"}, ("d", "A", "", "half \ufffd", "")),
    ],
)
def test_the_parts_of_a_record_are_found_by_any_common_name(record, cells):
    assert one(record) == cells


@pytest.mark.parametrize("words", ["Zoë", "I’m here 😡", "naïve café", "£5", "Ã©", "plain"])
def test_letters_stored_as_bytes_are_mended_and_others_are_left(words):
    assert one({"date": "d", "from": "A", "text": words.encode().decode("latin-1")})[3] == words
    assert one({"date": "d", "from": "A", "text": words})[3] == ("é" if words == "Ã©" else words)


def test_where_nobody_is_named_as_recipient_it_is_the_others_in_the_conversation():
    content = {
        "participants": [{"name": "A"}, {"name": "B"}, {"name": "C"}],
        "messages": [{"timestamp_ms": 1780524904000, "sender_name": "B", "content": "w"}],
    }
    assert conversations(content)[""] == [("2026-06-03T22:15:04+00:00", "B", "A, C", "w", "")]


def test_conversations_of_one_name_are_told_apart():
    chat = {"name": "one", "messages": [{"date": "d", "from": "A", "text": "w"}]}
    assert list(conversations({"chats": [chat, chat, chat]})) == ["one", "one (2)", "one (3)"]


def test_what_is_no_record_among_records_is_still_a_row():
    assert len(conversations([{"date": "d", "text": "a"}, "odd", {"date": "e", "text": "b"}])[""]) == 3


def test_an_object_a_line_is_a_list_of_them():
    lines = '{"date": "d", "from": "A", "text": "b"}\n' * 3
    assert len(open_file(lines.encode(), LIMITS).tables[0].cells) == 3


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ('{"messages": [{"date": "d", "fro', "not complete"),
        ('{"settings": {"theme": "dark"}}', "No messages were found"),
        ('{"a": 1}\n{"b": ', "not complete"),
    ],
)
def test_what_holds_no_messages_is_refused_with_what_to_do(content, sentence):
    with pytest.raises(FileRefused, match=sentence):
        open_file(content.encode(), LIMITS)
