"""Hostile files are stopped, or opened, within seconds and in bounded memory, and what is said is a sentence."""

import json
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spo.evidence.reading import FileRefused, open_file

from .hostile import HOSTILE
from .hostile.workbooks import zipped
from .layouts import LAYOUTS
from .test_opening import LIMITS

SECONDS = 20  # of processor time, whatever else the machine is doing; the slowest takes about four
MEGABYTES = 900

PICTURES = {
    "PNG": b"\x89PNG\r\n\x1a\n" + bytes(64),
    "JPEG": b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(64),
    "GIF": b"GIF89a" + bytes(64),
    "HEIC": b"\x00\x00\x00\x18ftypheic" + bytes(64),
    "WebP": b"RIFF\x24\x00\x00\x00WEBPVP8 " + bytes(64),
}


@pytest.fixture(scope="module")
def told() -> dict[str, tuple[str, float, float]]:
    """What each hostile file came to, in a process whose memory is measured: words, seconds, megabytes."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.evidence.reading.hostile", *HOSTILE],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[3],
    )
    found = map(json.loads, run.stdout.splitlines())
    return {name: (said, seconds, grown) for name, said, seconds, grown in found}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_stopped_with_a_sentence_within_seconds_and_in_little_memory(told, name):
    said, seconds, grown = told[name]
    words = HOSTILE[name][1]
    assert words in said if words else not said
    assert seconds < SECONDS
    assert grown < MEGABYTES


@pytest.mark.parametrize("kind", PICTURES)
def test_a_picture_renamed_is_still_a_picture(kind):
    with pytest.raises(FileRefused, match="This file is a picture"):
        open_file(PICTURES[kind], LIMITS)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b" \r\n\r\n", "nothing but blank lines"),
        ("\ufeff".encode(), "nothing but blank lines"),
        (b"%PDF-1.7\n", "not a PDF of it"),
        (b"SQLite format 3\x00" + bytes(84), "a database"),
        (b"ID3\x04" + bytes(64), "a recording"),
        (b"\x00\x00\x00\x20ftypisom" + bytes(64), "a recording"),
        (b"RIFF\x24\x00\x00\x00WAVEfmt ", "a recording"),
        (b"<html><table><tr><td>03/06/2026</td></tr></table></html>", "a web page"),
        ("<!DOCTYPE html>\n<table>".encode("utf-16"), "a web page"),
        (b'\xef\xbb\xbf<?xml version="1.0"?><Workbook/>', "a web page or XML"),
        (b"{\\rtf1 Hello}", "rich text"),
        (b"7z\xbc\xaf\x27\x1c" + bytes(64), "is packed"),
        (b"\x1f\x8b\x08" + bytes(64), "is packed"),
        (b"MZ\x90\x00" + bytes(64), "a program"),
        (bytes(range(256)) * 20, "no text that can be read"),
    ],
)
def test_what_holds_no_rows_is_refused_with_what_to_do(content, sentence):
    with pytest.raises(FileRefused, match=sentence):
        open_file(content, LIMITS)


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        ({"call log.csv": "a,b"}, "Unpack it"),
        ({"mimetype": "application/vnd.oasis.opendocument.text"}, "save it as .xlsx or .docx"),
        ({"ppt/presentation.xml": "<p/>"}, "save it as .xlsx or .docx"),
        ({"xl/workbook.bin": ""}, "binary form"),
    ],
)
def test_a_zip_that_is_no_workbook_and_no_word_file_is_refused_with_what_to_do(parts, sentence):
    with pytest.raises(FileRefused, match=sentence):
        open_file(zipped(parts), LIMITS)


@pytest.mark.parametrize("beginning", ["ID3", "MZ", "BM", "BZh", "Rar", "OggS", "II", "ftyp"])
def test_a_heading_that_begins_like_another_kind_of_file_is_a_heading(beginning):
    text = f"{beginning},Number,What he said on the telephone to Orla Example\n1,07700900117,Hello\n"
    assert open_file(text.encode(), LIMITS).kind == "text"


def test_an_old_workbook_that_holds_a_word_file_is_still_a_workbook():
    content = LAYOUTS["old_workbook"]().content + "WordDocument".encode("utf-16-le")
    assert [table.name for table in open_file(content, LIMITS).tables] == ["Calls", "Hidden"]


BINARY = {
    layout.name: layout.content
    for layout in (make() for make in LAYOUTS.values())
    if layout.kind in ("spreadsheet", "word")
}
CHANGE = st.tuples(st.floats(0, 1, exclude_max=True), st.binary(min_size=1, max_size=8))


@pytest.mark.parametrize("name", BINARY)
@pytest.mark.parametrize("part", [0.001, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.95, 0.99, 0.999])
def test_a_file_cut_short_gives_tables_or_a_sentence(name, part):
    content = BINARY[name]
    with suppress(FileRefused):
        assert open_file(content[: int(len(content) * part)], LIMITS).tables


@given(st.sampled_from(sorted(BINARY)), st.lists(CHANGE, min_size=1, max_size=6))
def test_a_file_with_bytes_changed_gives_tables_or_a_sentence(name, changes):
    content = bytearray(BINARY[name])
    for place, put in changes:
        at = int(place * len(content))
        content[at : at + len(put)] = put[: len(content) - at]
    with suppress(FileRefused):
        assert open_file(bytes(content), LIMITS).tables


def test_no_refusal_repeats_anything_of_the_file():
    with pytest.raises(FileRefused) as refused:
        open_file(b"Date,Words\n03/06/2026," + b"Orla Example " * 10_000, LIMITS)
    assert "Orla" not in str(refused.value)


def test_a_file_that_takes_too_long_is_given_up():
    at_once = replace(LIMITS, seconds=-1)
    with pytest.raises(FileRefused, match="takes longer than"):
        open_file(b"a,b\n", at_once)
