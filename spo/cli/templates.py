"""`spo templates check` and `spo templates dictionary`: for the solicitor who keeps a force's own Word templates."""

import sys
from dataclasses import asdict
from datetime import UTC, date, datetime, time
from pathlib import Path

import click

from spo.documents.templates import (
    VARIABLE,
    Contract,
    Named,
    Report,
    as_word,
    contracts,
    dictionary,
    force_folder,
    reports,
    samples,
)
from spo.guidance import Guidance

from .opening import read_guidance
from .options import json_option
from .output import UNREADABLE, print_json, refuse

_MEND = 1
"""The exit status when something in a template is to be mended."""


@click.group("templates")
def templates_group() -> None:
    """Look at the Word templates of a force."""


@templates_group.command("check")
@click.argument("folder", type=click.Path(path_type=Path), required=False)
@json_option
def check(folder: Path | None, as_json: bool) -> None:
    """Say what each template in FOLDER uses, and what to mend in it. Without FOLDER, SPO_TEMPLATES says which.

    Exit 0: nothing is wrong. 1: something is to be mended. 2: the folder, or a file in it, cannot be read.
    """
    place = folder or force_folder()
    if place is None:
        refuse(f"Say which folder: spo templates check FOLDER, or set {VARIABLE}.")
    try:
        found = reports(place)
    except OSError:
        refuse("That folder cannot be read. Check its name, then try again.")
    if as_json:
        print_json([asdict(report) for report in found])
    else:
        _say(found)
    if any(report.unreadable for report in found):
        sys.exit(UNREADABLE)
    sys.exit(0 if all(report.sound for report in found) else _MEND)


@templates_group.command("dictionary")
@click.argument("paper", required=False)
@click.option(
    "--out", type=click.Path(path_type=Path, dir_okay=False), help="Write a Word file there, and print nothing."
)
@json_option
def dictionary_command(paper: str | None, out: Path | None, as_json: bool) -> None:
    """List every field, passage and table that templates can print, with an example of each: of PAPER, or of all."""
    law = read_guidance()
    if paper is not None and paper not in law.papers:
        refuse(f"There is no paper of that name. Choose one of: {', '.join(law.papers)}.")
    found = {
        f"{held.title} ({held.file})": names
        for held, names in _dictionaries(law, [paper] if paper else list(law.papers))
    }
    if out:
        _write(out, as_word(found, datetime.combine(date.today(), time(), UTC)))
    elif as_json:
        print_json({title: [vars(one) for one in names] for title, names in found.items()})
    else:
        for title, names in found.items():
            click.echo(f"\n{title}")
            for one in names:
                indent = "    " if one.kind == "Column" else "  "
                click.echo(f"{indent}{one.kind} {one.name}: {one.says}\n{indent}    {one.typed}")
                click.echo(f"{indent}    example: {one.example}")


def _dictionaries(law: Guidance, wanted: list[str]) -> list[tuple[Contract, list[Named]]]:
    """Return the names of each paper, with an example of each as on one day."""
    made = samples(law, date.today())
    found = []
    for key in wanted:
        own = contracts()[law.papers[key].template]
        found.append((own, dictionary(own, [held[key] for held in made if key in held])))
    return found


def _say(found: list[Report]) -> None:
    if not found:
        click.echo(
            "There is no Word file in that folder, so that every paper is made with the template that comes with it."
        )
    for report in found:
        click.echo(f"\n{report.file}{f': {report.paper}' if report.paper else ''}")
        if report.unreadable:
            click.echo(f"  Cannot be read. {report.unreadable}")
        _list("No paper is made with it until this is mended:", report.refused)
        _list("Better mended:", report.mend)
        if report.sound:
            click.echo("  Nothing is wrong with it.")
        for kind, names in report.uses.items():
            if names:
                click.echo(f"  Uses these {kind}: {', '.join(names)}")


def _list(lead: str, sentences: tuple[str, ...]) -> None:
    if sentences:
        click.echo(f"  {lead}")
    for sentence in sentences:
        click.echo(f"  - {sentence}")


def _write(out: Path, content: bytes) -> None:
    try:
        out.write_bytes(content)
    except OSError as error:
        refuse(f"The list cannot be written there ({error.strerror}). Choose another place.")
