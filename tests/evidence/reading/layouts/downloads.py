"""What social media give to a person who asks for a copy of their account, as JSON."""

import json

from . import Layout, layout


@layout
def social_media_conversation() -> Layout:
    """The common shape of a conversation, newest first, with text stored as if its bytes were letters."""
    content = {
        "participants": [{"name": "Sam Example"}, {"name": _as_stored("Zoë Example")}],
        "messages": [
            {"sender_name": "Sam Example", "timestamp_ms": 1781388125000, "photos": [{"uri": "photos/1.jpg"}]},
            {"sender_name": "Sam Example", "timestamp_ms": 1780524964000, "call_duration": 0, "content": "Sam called."},
            {"sender_name": "Sam Example", "timestamp_ms": 1780524904123, "content": _as_stored("I’m here 😡 Zoë")},
            {"sender_name": _as_stored("Zoë Example"), "timestamp_ms": 1780524900000, "content": "Go away"},
        ],
        "title": "Sam Example",
        "thread_path": "inbox/samexample_1",
    }
    return Layout(
        "message_1.json",
        json.dumps(content, indent=2).encode(),
        kind="social media",
        table="Sam Example",
        rows=4,
        kept=4,
        first=1,
        columns={"date": 1, "from": 2, "to": 3, "text": 4, "method": 5},
        facts={
            1: {"at": "2026-06-13 23:02:05", "sender": "Sam Example", "recipient": "Zoë Example"},
            2: {"at": "2026-06-03 23:16:04", "method": "call"},
            3: {"at": "2026-06-03 23:15:04", "text": "I’m here 😡 Zoë"},
            4: {"sender": "Zoë Example", "recipient": "Sam Example"},
        },
        date_order="year first",
    )


@layout
def records_nested_in_chats() -> Layout:
    """Records one level down, with times in seconds since 1970 or as words, and other names for the same things."""
    content = {
        "chats": [
            {
                "name": "one",
                "messages": [
                    {"from": "sam_example", "to": "orla_example", "created_at": 1780524904, "body": "Answer me"},
                    {"from": "sam_example", "to": "orla_example", "created_at": "2026-01-13T22:15:04Z", "body": ""},
                ],
            },
            {"name": "two", "messages": [{"from": "x_example", "created_at": "2026-06-14 08:00:00", "body": "hi"}]},
        ]
    }
    return Layout(
        "download.json",
        json.dumps(content).encode(),
        kind="social media",
        table="one",
        tables=2,
        rows=2,
        kept=2,
        first=1,
        columns={"date": 1, "from": 2, "to": 3, "text": 4},
        facts={
            1: {"at": "2026-06-03 23:15:04", "sender": "sam_example", "recipient": "orla_example", "text": "Answer me"},
            2: {"at": "2026-01-13 22:15:04"},
        },
        date_order="year first",
    )


def _as_stored(text: str) -> str:
    return text.encode().decode("latin-1")
