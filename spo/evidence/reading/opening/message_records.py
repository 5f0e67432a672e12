"""One record of a social-media download as cells: whatever the company calls its date, its sender and its words."""

import json
import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

COLUMNS = ("date", "from", "to", "text", "method")

# What downloads call each, the surest name first.
_DATES = ("timestamp_ms", "timestamp", "created_at", "createdat", "created", "sent_at", "datetime", "date", "time")
_SENDERS = ("sender_name", "sender", "from", "from_name", "author", "username", "user")
_RECIPIENTS = ("recipient_name", "recipient", "recipients", "to", "to_name")
_WORDS = ("content", "text", "body", "message", "comment", "caption")
_METHODS = ("media type", "media_type", "type", "kind")
_MEDIA = ("photos", "videos", "audio_files", "gifs", "files", "sticker", "share")

_CALLED = ("name", "username", "text", "uri", "link", "id")

# In seconds, thousandths or millionths, as their number of figures says since 2001.
_SINCE_1970 = re.compile(r"(?:\d{10}(?:\.\d+)?|\d{13}|\d{16})\Z")
_START = datetime(1970, 1, 1, tzinfo=UTC)


def is_record(item: object) -> bool:
    """Return whether an item of a list has a time, and a sender, a recipient or words."""
    if not isinstance(item, dict):
        return False
    keys = {key.lower() for key in item}
    return not keys.isdisjoint(_DATES) and not keys.isdisjoint((*_SENDERS, *_RECIPIENTS, *_WORDS, *_MEDIA))


def cells_of(item: object, people: Iterable[str]) -> tuple[str, ...]:
    """Return the cells of one record, in the order of COLUMNS. What is no record is words, so that it is not lost.

    `people` are those in the conversation: where no recipient is named, they are the others among them.
    """
    if not isinstance(item, dict):
        return "", "", "", as_text(item), ""
    held = {key.lower(): value for key, value in item.items()}
    sender = as_text(_first(held, _SENDERS))
    recipient = as_text(_first(held, _RECIPIENTS)) or ", ".join(name for name in people if name != sender)
    words = as_text(_first(held, _WORDS)) or "\n".join(as_text(held[kind]) for kind in _MEDIA if held.get(kind))
    method = "call" if "call_duration" in held else as_text(_first(held, _METHODS))
    return _moment(_first(held, _DATES)), sender, recipient if sender else "", words, method


def _first(held: dict[str, Any], names: tuple[str, ...]) -> Any:
    return next((held[name] for name in names if held.get(name) not in (None, "", [], {})), "")


def _moment(value: object) -> str:
    """Return a number of seconds, milliseconds or microseconds since 1970 as ISO 8601; other dates as written."""
    text = as_text(value)
    if not _SINCE_1970.match(text):
        return text
    number = float(text)
    thousands = 0 if number < 1e11 else 1 if number < 1e14 else 2
    moment = _START + timedelta(milliseconds=round(number * 1000 ** (1 - thousands)))
    return moment.isoformat(timespec="milliseconds" if moment.microsecond else "seconds")


def as_text(value: object) -> str:
    """Return a value of JSON as text: a person by name, a list of pieces as they follow one another."""
    match value:
        case None:
            return ""
        case str():
            return mended(value)
        case dict():
            named = next((value[key] for key in _CALLED if isinstance(value.get(key), str)), None)
            if named is not None:
                return mended(named)
        case list() if all(isinstance(piece, str | dict) for piece in value):
            between = "" if any(isinstance(piece, str) for piece in value) else ", "
            return between.join(map(as_text, value))
    return mended(json.dumps(value, ensure_ascii=False))


def mended(text: str) -> str:
    """Return text whose letters were stored as the bytes of UTF-8 with its letters back; other text unchanged.

    Half of a pair, which is no letter and can be kept in no file, becomes the sign for a letter that is not known.
    """
    if text.isascii():
        return text
    try:
        return text.encode("latin-1").decode()
    except UnicodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
