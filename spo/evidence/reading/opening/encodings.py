"""The letters of a text file, whatever program wrote them. Where they cannot be told, it is refused: never guessed."""

import codecs
import re

import numpy as np

from ..shapes import FileRefused

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before that of UTF-16, with which it begins
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_UTF8 = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}")
# What Windows-1252 makes of text in the other encodings of Windows: letters and signs that stand in no word of
# English or its neighbours, and words that are accents from end to end.
_ODD = re.compile(r"[þðýÞÐÝŸ]|(?<=[^\W\d_])[³¹¿ºª¼½¾¯¶±¤¦§]|[³¹¿ºª¼½¾¯¶±¤¦§](?=[^\W\d_])|[\xc0-\xff]{3}")
_SAMPLE = 20_000
_SLICE = 4 * 1024 * 1024

_CANNOT_TELL = (
    "It cannot be told for certain which letters this file holds. Open it in the program that wrote it, save it as "
    "UTF-8 (in Excel: “CSV UTF-8”), and add that."
)
_NOT_TEXT = "This file holds no text that can be read. Ask for the list as a spreadsheet (.xlsx) or as text (.csv)."


def utf8_of(content: bytes) -> bytes:
    """Return the text of a file as UTF-8, without a byte-order mark and with one kind of newline.

    Raises FileRefused for what is not text, and for text whose encoding is in doubt.
    """
    encoded = _as_utf8(content)
    if b"\r" in encoded:
        encoded = encoded.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    signs = sum(map(encoded[:_SAMPLE].count, _CONTROLS))
    if signs > 8 + len(encoded[:_SAMPLE]) // 50:
        raise FileRefused(_NOT_TEXT)
    return encoded


_CONTROLS = tuple(bytes([sign]) for sign in range(32) if sign not in b"\t\n\v\f\r")


def _as_utf8(content: bytes) -> bytes:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _decoded(content[len(mark) :], encoding).encode()
    if encoding := _wide(content):
        return _decoded(content, encoding).encode()
    if content.isascii():
        return content
    try:
        content.decode()
    except UnicodeDecodeError:
        return _western(content).encode()
    return content


def _decoded(content: bytes, encoding: str) -> str:
    try:
        # Half of a pair, which some telephones write where they cut a message short, cannot be kept in any file.
        return content.decode(encoding, "strict" if encoding == "utf-8" else "replace")
    except UnicodeDecodeError:
        raise FileRefused(_CANNOT_TELL) from None


def _wide(content: bytes) -> str:
    """Return the encoding of text of two bytes a letter that lacks its mark; nothing for other text."""
    sample = content[:4096]
    pairs = len(sample) // 2
    if pairs < 2:
        return ""
    first, second = sample[0::2].count(0), sample[1::2].count(0)
    if second > pairs * 0.4 and first < pairs * 0.05:
        return "utf-16-le"
    if first > pairs * 0.4 and second < pairs * 0.05:
        return "utf-16-be"
    return ""


def _western(content: bytes) -> str:
    """Return text in Windows-1252, which is what Windows in the United Kingdom writes where it does not write UTF-8.

    Raises FileRefused where it holds letters of UTF-8 too, or reads like another language's letters taken for ours.
    """
    if b"\0" in content[:_SAMPLE]:
        raise FileRefused(_NOT_TEXT)
    try:
        text = content.decode("cp1252")
    except UnicodeDecodeError:
        raise FileRefused(_CANNOT_TELL) from None
    places = _around_letters_beyond_ascii(content)
    if _UTF8.search(places) or _ODD.search(places.decode("cp1252")):
        raise FileRefused(_CANNOT_TELL)
    return text


def _around_letters_beyond_ascii(content: bytes) -> bytes:
    """Return each letter beyond ASCII with its two neighbours, each such three once: a few lines, of whatever file."""
    found: set[int] = set()
    for start in range(0, len(content), _SLICE):
        before = content[start - 1 : start] or b"\n"
        signs = np.frombuffer(before + content[start : start + _SLICE + 1] + b"\n", dtype=np.uint8)
        places = np.flatnonzero(signs[1:-1] >= 0x80) + 1
        threes = np.column_stack([signs[places - 1], signs[places], signs[places + 1]]).astype(np.uint32)
        found.update(np.unique(threes @ np.array([65536, 256, 1], dtype=np.uint32)).tolist())
    return b"\n".join(three.to_bytes(3, "big") for three in sorted(found))
