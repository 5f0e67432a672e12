"""The rooms that only compute touch no disk, no clock and no screen (invariant 3)."""

import ast
from pathlib import Path

import pytest

import spo

SPO = Path(spo.__file__).parent
FORBIDDEN = {
    *("streamlit", "os", "pathlib", "shutil", "tempfile", "subprocess", "socket"),
    *("time", "random", "secrets", "uuid"),
}
CLOCK = {"today", "now", "utcnow"}


def _impurities(source: str) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names):
                found |= {name.name for name in names if name.name.split(".")[0] in FORBIDDEN}
            case ast.ImportFrom(module=str(module)) if module.split(".")[0] in FORBIDDEN:
                found.add(module)
            case ast.Name(id="open") | ast.Attribute(value=ast.Name(id="io"), attr="open"):
                found.add("open")
            case ast.Attribute(attr=attr) if attr in CLOCK:
                found.add(attr)
    return found


@pytest.mark.parametrize(
    "source",
    [
        "import streamlit as st",
        "import os.path",
        "from pathlib import Path",
        "open('x')",
        "io.open('x')",
        "date.today()",
        "datetime.now(UTC)",
    ],
)
def test_the_search_sees_what_it_looks_for(source):
    assert _impurities(source)


@pytest.mark.parametrize("room", ["case", "guidance", "assessment"])
def test_the_room_is_pure(room):
    files = sorted((SPO / room).rglob("*.py"))
    found = {file.name: impure for file in files if (impure := _impurities(file.read_text(encoding="utf-8")))}
    assert files
    assert found == ({"load.py": {"pathlib"}} if room == "guidance" else {})
