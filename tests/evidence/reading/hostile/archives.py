"""Hostile zips: what their list of parts says is not so."""

import struct
import zlib
from io import BytesIO
from warnings import catch_warnings, simplefilter
from zipfile import ZIP_DEFLATED, ZipFile

from .workbooks import _at, workbook, zipped

_END = b"PK\x05\x06"


def _ordinary() -> bytes:
    return zipped(workbook(_at("A1")))


def lies_about_its_size() -> bytes:
    """A bomb that says it unpacks to ten bytes."""
    content = bytearray(zipped(workbook(" " * 400 * 1024 * 1024)))
    for sign, place in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = -1
        while (at := content.find(sign, at + 1)) >= 0:
            if struct.unpack_from("<I", content, at + place)[0] > 1024 * 1024:
                struct.pack_into("<I", content, at + place, 10)
    return bytes(content)


def one_name_twice() -> bytes:
    """Two parts of one name: programs differ in which they read."""
    out = BytesIO(_ordinary())
    with catch_warnings(), ZipFile(out, "a", ZIP_DEFLATED) as made:
        simplefilter("ignore")
        made.writestr("xl/worksheets/sheet1.xml", "<worksheet/>")
    return out.getvalue()


def one_name_in_other_capitals() -> bytes:
    """Two parts whose names differ only in capitals."""
    return zipped({**workbook(_at("A1")), "XL/Worksheets/Sheet1.xml": "<worksheet/>"})


def parts_that_overlap() -> bytes:
    """Many parts that are all the same bytes, each listed by itself."""
    packed = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = packed.compress(b" " * 1024 * 1024) + packed.flush()
    local = struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, 0, 8, 0, 33, 0, len(body), 1024 * 1024, 15, 0)
    content = local + b"xl/workbook.xml" + body
    listed = b""
    for number in range(400):
        name = b"xl/workbook.xml" if not number else b"xl/part%05d.xml" % number
        listed += struct.pack(
            "<4s6H3I5H2I", b"PK\x01\x02", 20, 20, 0, 8, 0, 33, 0, len(body), 1024 * 1024, len(name), 0, 0, 0, 0, 0, 0
        )
        listed += name
    return content + listed + struct.pack("<4s4H2IH", _END, 0, 0, 400, 400, len(listed), len(content), 0)


def two_lists() -> bytes:
    """One zip after another, where a program may read either list of parts."""
    return zipped({"xl/workbook.xml": " " * 1024}) + _ordinary()


def words_after_the_end() -> bytes:
    """A zip with a comment, in which another end could stand."""
    content = _ordinary()
    return content[:-2] + struct.pack("<H", 22) + _END + bytes(18)


def a_password() -> bytes:
    """A zip whose parts are locked."""
    content = bytearray(_ordinary())
    for sign, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = -1
        while (at := content.find(sign, at + 1)) >= 0:
            content[at + place] |= 1
    return bytes(content)


ARCHIVES = {
    "a bomb that lies about its size": (lies_about_its_size, "damaged"),
    "one name twice": (one_name_twice, "damaged"),
    "one name in other capitals": (one_name_in_other_capitals, "damaged"),
    "parts that overlap": (parts_that_overlap, "damaged"),
    "two lists of parts": (two_lists, "damaged"),
    "words after the end": (words_after_the_end, "damaged"),
    "a password": (a_password, "locked with a password"),
    "100,000 parts": (lambda: zipped({f"xl/{number}": "" for number in range(100_000)}), "more than 5,000 parts"),
}
