"""`spo read FOLDER`: the papers on a desk, and what is proposed from them, each thing with where it stands."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from spo.case.english import listed
from spo.evidence.desk import Proposals, read_desk

from .opening import read_guidance
from .options import json_option
from .output import print_json, refuse

_MOST = 64 * 1024 * 1024 + 1
"""Bytes of one file: what is larger is refused by its reader, and is read no further."""
_PASTED = "-"


@click.command()
@click.argument("folder", type=click.Path(path_type=Path), required=False)
@json_option
@click.option("--schema", "as_schema", is_flag=True, help="Print the JSON Schema of what --json prints.")
def read(folder: Path | None, as_json: bool, as_schema: bool) -> None:
    """Read the papers in FOLDER, or text pasted into - , and print what is proposed from them. Nothing is kept."""
    if as_schema:
        print_json(Proposals.model_json_schema(by_alias=True, mode="serialization"))
        return
    if folder is None:
        refuse("Name the folder that the papers are in, or - for text that is pasted.")
    if str(folder) != _PASTED and not folder.is_dir():
        refuse("That is not a folder. Put the papers in one, and name it.")
    found = read_desk(_files(folder), read_guidance())
    if as_json:
        print_json(found.model_dump(mode="json", by_alias=True))
        return
    for line in _told(found):
        click.echo(line)


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield each file by its name in the folder, one at a time. Hidden ones and links are passed over."""
    if str(folder) == _PASTED:
        yield "pasted text", sys.stdin.buffer.read(_MOST)
        return
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder)
        if any(part.startswith((".", "~$")) for part in inside.parts) or path.is_symlink() or not path.is_file():
            continue
        try:
            with path.open("rb") as file:
                yield inside.as_posix(), file.read(_MOST)
        except OSError:
            yield inside.as_posix(), b""


def _told(found: Proposals) -> Iterator[str]:
    if inside := sorted({paper.name.rpartition("/")[0] for paper in found.files if "/" in paper.name}):
        yield f"Read with the folders inside it: {listed(inside)}. Move out what is not of the desk."
    for paper in found.files:
        lines = f", {paper.lines} lines" if paper.lines else ""
        yield f"{paper.name}: {paper.is_}{lines}.{' ' + paper.told if paper.told else ''}"
    yield ""
    for name in Proposals.model_fields:
        value = getattr(found, name)
        if isinstance(value, tuple) and name != "files":
            yield f"{len(value):5} {name}"
    yield f"{os.linesep}Print them all with --json. Each is a proposal: check it beside the line that it came from."
