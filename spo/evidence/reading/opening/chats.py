"""Chats that a telephone exported as text, in both common layouts, taken apart into messages."""

import re
from collections.abc import Iterator

import pandas as pd

from ..shapes import Limits, Table
from .caps import Deadline, check_cells, check_shape

COLUMNS = ("date", "time", "from", "text")

_DATE = r"(?P<date>\d{1,4}[/.\-]\d{1,2}[/.\-]\d{2,4})"
_TIME = r"(?P<time>\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \u00a0\u202f]?[AaPp]\.?[ \u00a0]?[Mm]\.?)?)"
# Marks that set the direction of writing. The apps put them before a line and before words of their own.
_MARKS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_START = re.compile(
    rf"^[{_MARKS}\ufeff]*+(?:\[{_DATE},?[ \u00a0\u202f]{_TIME}\][ ]?"
    rf"|{_DATE.replace('date', 'date2')},?[ \u00a0\u202f]{_TIME.replace('time', 'time2')}[ \u00a0\u202f][-–][ ])",
    re.MULTILINE,
)
_SENDER = re.compile(rf"[{_MARKS}]*+(?P<from>[^:\n]{{1,100}}?)[{_MARKS}]*+: ?(?P<rest>[\s\S]*)\Z")
_SPACES = re.compile("[\u00a0\u202f]")
# What the app says itself, with no one as its sender, although a colon may stand in it.
_BY_THE_APP = re.compile(
    r"[^\n]*(?:end-to-end encrypted|created (?:this )?group|security code"
    r"|changed (?:the (?:subject|group)|this group|their phone|to [+\d])"
    r"|turned (?:on|off) disappearing|blocked this contact)",
    re.IGNORECASE,
)
_LOOKED_AT = 64 * 1024


def is_chat(content: bytes) -> bool:
    """Return whether text begins like a chat: a message within its first lines, and more of them after it."""
    beginning = content[:_LOOKED_AT].decode("utf-8", "ignore")
    first = _START.search(beginning)
    if not first or beginning.count("\n", 0, first.start()) > 20:
        return False
    lines = [line for line in beginning[first.start() :].split("\n") if line.strip()]
    starts = sum(1 for _ in _START.finditer(beginning))
    return starts * 20 >= len(lines)


def chat(content: bytes, limits: Limits, deadline: Deadline) -> Table:
    """Return the messages of a chat, a row each, numbered by the line on which each begins.

    `content` is UTF-8 with one kind of newline. The columns are named `date`, `time`, `from` and `text`, because the
    program itself knows them. A line of the app's own has no sender. Lines before the first message are rows without
    a date. Words are kept exactly, apart from marks of direction at their beginning, which the app put there.
    """
    check_shape(content.count(b"\n"), len(COLUMNS), limits)
    numbers: list[int] = []
    rows: list[tuple[str, ...]] = []
    for number, row in _messages(content.decode()):
        if not len(rows) % 5000:
            deadline.check()
        numbers.append(number)
        rows.append(row)
    cells = pd.DataFrame(rows, columns=COLUMNS, index=pd.Index(numbers, dtype="int64"), dtype="str")
    check_cells(cells, limits)
    return Table("", cells)


def _messages(text: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    starts = list(_START.finditer(text))
    number = 1
    if before := text[: starts[0].start()]:
        for line in before.removesuffix("\n").split("\n"):
            yield number, ("", "", "", line)
            number += 1
    ends = [start.start() for start in starts[1:]]
    for start, end in zip(starts, [*ends, len(text)], strict=True):
        words = text[start.end() : end]
        date = start["date"] or start["date2"]
        time = _SPACES.sub(" ", start["time"] or start["time2"])
        yield number, (date, time, *_sender_and_words(words.removesuffix("\n")))
        number += text.count("\n", start.start(), end)


def _sender_and_words(words: str) -> tuple[str, str]:
    """Return who wrote a message and what it says; no one for what the app says itself."""
    found = _SENDER.match(words)
    if not found:
        return "", words.lstrip(_MARKS)
    rest = found["rest"]
    if rest[:1] in _MARKS and rest and _BY_THE_APP.match(rest):
        return "", rest.lstrip(_MARKS)  # where a name stands before it, it is that of the chat
    if _BY_THE_APP.match(found["from"]):
        return "", words.lstrip(_MARKS)
    return found["from"], rest.lstrip(_MARKS)
