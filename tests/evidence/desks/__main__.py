"""Prints how much of each desk is read right and found, by kind: `python -m tests.evidence.desks [FOLDER ...]`."""

import json
from pathlib import Path

import click

from spo.evidence.desk import read_desk
from spo.guidance import guidance

from .measure import measured


@click.command()
@click.argument("folders", nargs=-1, type=click.Path(path_type=Path, exists=True))
def main(folders: tuple[Path, ...]) -> None:
    """Print the figures of folders that hold a truth.json, or of the desks of the tests."""
    for folder in folders or sorted(path.parent for path in Path(__file__).parent.glob("*/truth.json")):
        files = [(path.name, path.read_bytes()) for path in sorted(folder.iterdir()) if path.name != "truth.json"]
        found = measured(read_desk(files, guidance()), json.loads((folder / "truth.json").read_bytes()))
        click.echo(folder.name)
        for kind, figures in found.figures.items():
            click.echo(f"  {kind:20} {figures}")


main()
