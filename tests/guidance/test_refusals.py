"""Guidance that cannot be relied on is refused, with the file, the entry, the key and what to do."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from spo.guidance import FOLDER, GuidanceError, load

SOURCE = """
[[source]]
id = "{id}"
title = "T"
publisher = "P"
as_at = 2026-01-01
period = "yearly"
review_by = 2027-01-01
look_for = "Amendments."
status = "confirmed"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the project's guidance, to break."""
    return shutil.copytree(FOLDER, tmp_path / "guidance")


def _add(text: str) -> Callable[[Path], None]:
    def change(file: Path) -> None:
        file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")

    return change


def _swap(pattern: str, new: str) -> Callable[[Path], None]:
    def change(file: Path) -> None:
        text, count = re.subn(pattern, new, file.read_text(encoding="utf-8"), count=1, flags=re.MULTILINE)
        assert count == 1, pattern
        file.write_text(text, encoding="utf-8")

    return change


def _whole(content: bytes) -> Callable[[Path], None]:
    def change(file: Path) -> None:
        file.write_bytes(content)

    return change


BROKEN = {
    "a claim without sources": (
        "wording.toml",
        _swap(r"^sources = .*\n", ""),
        "wording.toml: wording statute: sources: this key is missing. Add it.",
    ),
    "a claim with an empty list of sources": (
        "wording.toml",
        _swap(r"^sources = .*", "sources = []"),
        "wording.toml: wording statute: sources: this is empty. Name at least one source.",
    ),
    "a source that does not exist": (
        "behaviours.toml",
        _swap(r"^sources = .*", 'sources = ["no-such"]'),
        "behaviours.toml: behaviour a: sources: no-such is not an id in sources.toml. Correct it or add it.",
    ),
    "a cell with a source that does not exist": (
        "orders.toml",
        _swap(r"^(applicant = .*sources = )\[.*\] \}", r'\1["no-such"] }'),
        "orders.toml: order spo: applicant.sources: no-such is not an id in sources.toml. Correct it or add it.",
    ),
    "a cell that says what an order can do without a source": (
        "orders.toml",
        _swap(r"^(prohibits = .*sources = )\[.*\] \}", r"\1[] }"),
        "orders.toml: order spo: prohibits: sources: name at least one source.",
    ),
    "a key that is not known": (
        "forces.toml",
        _swap(r"^kind = ", "sort = 1\nkind = "),
        "forces.toml: force avon-and-somerset-constabulary: sort: this key is not known. "
        "Take it out, or correct its spelling.",
    ),
    "an id used twice": (
        "sources.toml",
        _add(SOURCE.format(id="spa-2019")),
        "sources.toml: source spa-2019: id: this id is used twice. Give each entry its own.",
    ),
    "an entry without an id": (
        "papers.toml",
        _swap(r'^id = "application"\n', ""),
        "papers.toml: paper number 1: id: this key is missing. Add it.",
    ),
    "a sentence to print that nobody has verified": (
        "wording.toml",
        _swap(r'^status = "confirmed"', 'status = "unverified"'),
        "wording.toml: wording statute: status: an unverified sentence may not be printed. Find a source.",
    ),
    "a table that is not known": (
        "forces.toml",
        _add('\n[[fource]]\nid = "x"\n'),
        "forces.toml: [[fource]] is not known. Use [[force]].",
    ),
    "an example whose file is not there": (
        "examples.toml",
        _swap(r"^file = .*", 'file = "examples/none.json"'),
        "examples.toml: example restraining-order-breached: file: examples/none.json is not there. Add it.",
    ),
    "a checklist line done by a finding that does not exist": (
        "checklist.toml",
        _swap(r"^done_unless = .*", 'done_unless = ["no-such"]'),
        "checklist.toml: item applicant: done_unless: no-such is not an id in findings.toml. Correct it or add it.",
    ),
    "a wording about a kind of order that does not exist": (
        "orders.toml",
        _swap(r"^variation = .*", 'variation = ["no-such"]'),
        "orders.toml: order spo: variation: no-such is not an id in wording.toml. Correct it or add it.",
    ),
    "no kind of order that is sought": (
        "orders.toml",
        _swap(r'^family = "stalking protection"', 'family = "other order"'),
        "orders.toml: order: family: one kind is a stalking protection order that is not interim.",
    ),
    "an argument that needs one that does not exist": (
        "arguments.toml",
        _swap(r"^requires_one_of = .*", 'requires_one_of = ["A99"]'),
        "arguments.toml: argument A3: requires_one_of: A99 is not an id in arguments.toml. Correct it or add it.",
    ),
    "a statement that bears on an argument that does not exist": (
        "statements.toml",
        _swap(r"^bears_on = .*", 'bears_on = ["A99"]'),
        "statements.toml: statement factsheet-restraining-orders: bears_on: A99 is not an id in arguments.toml. "
        "Correct it or add it.",
    ),
    "a thing to file that does not exist": (
        "filing.toml",
        _swap(r"^papers = \[.*", 'papers = ["no-such"]'),
        "filing.toml: filing sign-application: papers: no-such is not an id in papers.toml. Correct it or add it.",
    ),
    "a quick check that may come to no verdict": (
        "quick_check.toml",
        _swap(r'^(id = "answer-first"(?:\n.+)*\nwhen = )\[\]', r'\1["quick_check.acts=yes"]'),
        "quick_check.toml: outcome: when: the last verdict must have no condition. Empty its list.",
    ),
    "a term with an exception that does not exist": (
        "library/terms.toml",
        _swap(r'^exceptions = \[\n  "lawyer",', 'exceptions = [\n  "no-such",'),
        "library/terms.toml: term contact-any-means: exceptions: no-such is not an id in library/exceptions.toml. "
        "Correct it or add it.",
    ),
}


@pytest.mark.parametrize("broken", BROKEN)
def test_the_message_names_file_entry_key_and_what_to_do(folder, broken):
    file, change, message = BROKEN[broken]
    change(folder / file)
    with pytest.raises(GuidanceError) as refused:
        load(folder)
    assert str(refused.value) == message


@pytest.mark.parametrize(
    ("change", "start", "end"),
    [
        (_whole(b"[[source]\nid = 1"), "sources.toml: this is not TOML (", "). Mend the line it names."),
        (_whole(b"\xff\xfe["), "sources.toml: this is not TOML (", "). Mend the line it names."),
        (_swap(r"^as_at = .*", 'as_at = "soon"'), "sources.toml: source spa-2019: as_at: ", "Correct it."),
        (_swap(r"^review_by = .*", ""), "sources.toml: source spa-2019: ", "Correct it."),
        (_swap(r"^period = .*", 'period = "never"'), "sources.toml: source spa-2019: ", "Correct it."),
        (_swap(r"^read_with = .*", 'read_with = "spa-2019-s2"'), "sources.toml: source ", "Correct it."),
        (_swap(r"^status = .*", 'status = "sure"'), "sources.toml: source spa-2019: status: ", "Correct it."),
        (_whole(b"source = 5"), "sources.toml: source: ", "Begin each with [[source]]."),
        (_whole(b"source = [5]"), "sources.toml: source: ", "Begin each with [[source]]."),
        (_whole(b'[source]\nid = "x"'), "sources.toml: source: ", "Begin each with [[source]]."),
    ],
)
def test_a_file_that_cannot_be_read_as_entries_is_named(folder, change, start, end):
    change(folder / "sources.toml")
    with pytest.raises(GuidanceError) as refused:
        load(folder)
    assert str(refused.value).startswith(start)
    assert str(refused.value).endswith(end)


def test_a_file_that_is_missing_is_named(folder):
    (folder / "figures.toml").unlink()
    with pytest.raises(GuidanceError) as refused:
        load(folder)
    assert str(refused.value) == "figures.toml: the file cannot be read. Put it in the guidance folder."


def test_a_folder_of_any_name_is_read_and_its_fingerprint_follows_its_words(folder, guidance):
    assert load(folder).fingerprint == guidance.fingerprint
    _add("# a note\n")(folder / "figures.toml")
    assert load(folder).fingerprint != guidance.fingerprint
