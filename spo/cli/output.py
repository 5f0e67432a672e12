"""How every command prints, writes and refuses."""

import json
import sys
from errno import EISDIR
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NoReturn

import click

UNREADABLE = 2
"""The exit status when a file cannot be read, or a withheld value would be served. Nothing has been written."""


def refuse(text: str) -> NoReturn:
    """Say what to do, and leave with the status of what cannot be read."""
    click.echo(text, err=True)
    sys.exit(UNREADABLE)


def print_json(value: Any) -> None:
    """Print a value for a program to read."""
    click.echo(json.dumps(value, indent=1))


def write(out: Path, files: dict[str, bytes]) -> None:
    """Write all the files or none: they are written beside their places first, then moved in. Raises OSError."""
    out.mkdir(parents=True, exist_ok=True)
    if any((out / name).is_dir() for name in files):
        raise IsADirectoryError(EISDIR, "a folder has the name of a paper")
    with TemporaryDirectory(prefix=".spo-", dir=out) as beside:
        for name, content in files.items():
            (Path(beside) / name).write_bytes(content)
        for name in files:
            (Path(beside) / name).replace(out / name)
