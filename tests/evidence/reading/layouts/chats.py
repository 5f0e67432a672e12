"""Chats exported from telephones as text. Rows are numbered by the line at which each message begins."""

from . import Layout, layout

_COLUMNS = {"date": 1, "time": 2, "from": 3, "text": 4}


@layout
def chat_in_brackets() -> Layout:
    """The layout of one kind of telephone: the time in brackets, with seconds; direction marks; media left out."""
    text = (
        "[03/06/2026, 22:15:04] Sam Example: \u200eMessages and calls are end-to-end encrypted.\r\n"
        "[03/06/2026, 22:15:04] Sam Example: You can’t ignore me 😡👨‍👩‍👧\r\n"
        "I will wait\r\n"
        "\r\n"
        "outside: your house\r\n"
        "\u200e[03/06/2026, 22:16:40] Sam Example: \u200eimage omitted\r\n"
        "[04/06/2026, 00:02:11] Orla Example: Leave me alone\r\n"
        "\u200e[13/06/2026, 09:30:00] Sam Example: \u200eMissed voice call\r\n"
    )
    return Layout(
        "_chat.txt",
        text.encode(),
        kind="chat",
        rows=5,
        kept=4,
        first=1,
        columns=_COLUMNS,
        facts={
            2: {
                "at": "2026-06-03 22:15:04",
                "sender": "Sam Example",
                "text": "You can’t ignore me 😡👨‍👩‍👧\nI will wait\n\noutside: your house",
            },
            6: {"text": "image omitted"},
            7: {"sender": "Orla Example", "text": "Leave me alone"},
        },
        refused={1: "system"},
    )


@layout
def chat_with_dashes_and_a_12_hour_clock() -> Layout:
    """The layout of the other kind: a dash after the time, narrow spaces before am and pm, lines of the system."""
    text = (
        "03/06/2026, 10:15\u202fpm - Messages and calls are end-to-end encrypted. No one outside of this chat can"
        " read or listen to them.\n"
        '03/06/2026, 10:15\u202fpm - Sam Example created group "Orla"\n'
        "03/06/2026, 10:16\u202fpm - Sam Example: <Media omitted>\n"
        "13/06/2026, 12:05\u202fam - Sam Example: IMG-0001.jpg (file attached)\n"
        "Look what I found\n"
        "13/06/2026, 12:06\u202fam - Orla Example: Stop: I mean it\n"
        '13/06/2026, 12:07\u202fam - Sam Example changed the group name from "Orla" to "Mine"\n'
    )
    return Layout(
        "WhatsApp Chat with Sam Example.txt",
        text.encode(),
        kind="chat",
        rows=6,
        kept=3,
        first=1,
        columns=_COLUMNS,
        facts={
            3: {"at": "2026-06-03 22:16:00", "sender": "Sam Example", "text": "<Media omitted>"},
            4: {"at": "2026-06-13 00:05:00", "text": "IMG-0001.jpg (file attached)\nLook what I found"},
            6: {"at": "2026-06-13 00:06:00", "sender": "Orla Example", "text": "Stop: I mean it"},
        },
        refused={1: "system", 2: "system", 7: "system"},
    )


@layout
def chat_with_short_years_and_dots() -> Layout:
    """Two figures for the year, hours of one figure and capital letters, and a note before the first message."""
    text = (
        "Exported for PC Example, 1 July 2026\n"
        "\n"
        "[3/6/26, 9:05:00 PM] ~ Sam: Hello\n"
        "[3/6/26, 9:05:30 PM] +44 7700 900117: it is me\n"
        "[23/6/26, 12:00:00 AM] ~ Sam: This message was deleted.\n"
    )
    return Layout(
        "chat.txt",
        text.encode("utf-8-sig"),
        kind="chat",
        rows=5,
        kept=3,
        first=3,
        columns=_COLUMNS,
        facts={
            3: {"at": "2026-06-03 21:05:00", "sender": "~ Sam", "text": "Hello"},
            4: {"sender": "+44 7700 900117"},
            5: {"at": "2026-06-23 00:00:00"},
        },
        refused={2: "blank"},
    )
