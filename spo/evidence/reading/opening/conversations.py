"""Social-media downloads: the conversations in a JSON file, a table each."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pandas as pd

from ..shapes import FileRefused, Limits, Table
from .caps import Deadline, check_cells, check_shape
from .message_records import COLUMNS, as_text, cells_of, is_record, mended

_BEGINS = re.compile(rb"\s*(?:\{\s*[\"}]|\[\s*[\[{])")
_NESTED = 12
_PLAIN = ("messages", "chats", "conversations", "data", "items")
_TOO_DEEP = "This file is nested too deeply to be a download of messages. Ask for another."
_Conversation = tuple[str, tuple[str, ...], list[Any]]


def is_json(content: bytes) -> bool:
    """Return whether text begins like JSON that can hold messages: with an object, or a list of lists or objects."""
    return bool(_BEGINS.match(content))


def conversations(content: bytes, limits: Limits, deadline: Deadline) -> tuple[Table, ...]:
    """Return the conversations of a JSON file, each a table of `date`, `from`, `to`, `text` and `method`.

    Rows are numbered from 1 in the order of the file. Times since 1970 become ISO 8601 with `+00:00`. Raises
    FileRefused for JSON that is not complete, is nested too deeply, or holds no messages.
    """
    found = _parsed(content, limits)
    deadline.check()
    tables: list[Table] = []
    rows = 0
    for name, people, items in _lists(found, ""):
        rows += len(items)
        check_shape(rows, len(COLUMNS), limits)
        deadline.check()
        cells = pd.DataFrame(_cells(items, people), columns=COLUMNS, dtype="str")
        cells.index = pd.RangeIndex(1, len(cells) + 1)
        check_cells(cells, limits)
        tables.append(Table(mended(name), cells))
    if not tables:
        raise FileRefused("No messages were found in this file. Choose the file of the download that holds them.")
    return tuple(tables)


def _cells(items: list[Any], people: tuple[str, ...]) -> list[tuple[str, ...]]:
    try:
        return [cells_of(item, people) for item in items]
    except RecursionError:
        raise FileRefused(_TOO_DEEP) from None


def _parsed(content: bytes, limits: Limits) -> Any:
    # What is nested or listed takes many times its size in memory, so that it is counted before it is read.
    if content.count(b"{") + content.count(b"[") > 4 * limits.rows or content.count(b",") > limits.cells // 2:
        raise FileRefused(
            f"This file lists more than {limits.rows:,} messages. Ask for it in parts, and add them one by one."
        )
    try:
        return json.loads(content.decode(), parse_int=_number, parse_float=str, parse_constant=str)
    except RecursionError:
        raise FileRefused(_TOO_DEEP) from None
    except json.JSONDecodeError as error:
        if error.msg == "Extra data" and content.count(b"\n"):  # an object a line
            return [_parsed(line, limits) for line in content.splitlines() if line.strip()]
        raise FileRefused("This JSON file is damaged or not complete. Download it again.") from None


def _number(digits: str) -> int | str:
    return int(digits) if len(digits) <= 20 else digits


def _lists(found: Any, name: str, people: tuple[str, ...] = (), depth: int = 0) -> Iterator[_Conversation]:
    """Yield every list of records, with the name of the conversation it stands in and the people in that."""
    if depth > _NESTED:
        return
    if isinstance(found, list):
        if 2 * sum(map(is_record, found)) >= len(found) > 0:
            yield name, people, found
            return
        for number, item in enumerate(found, start=1):
            yield from _lists(item, name or f"Conversation {number}", people, depth + 1)
    elif isinstance(found, dict):
        titles = (found.get(key) for key in ("title", "name"))
        name = next((title for title in titles if isinstance(title, str) and title), name)
        present = _people(found.get("participants")) or people
        for key, item in found.items():
            if key != "participants":
                yield from _lists(item, name or (key if key not in _PLAIN else ""), present, depth + 1)


def _people(listed: Any) -> tuple[str, ...]:
    if not isinstance(listed, list):
        return ()
    return tuple(filter(None, map(as_text, listed)))
