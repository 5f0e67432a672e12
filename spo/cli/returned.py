"""`spo returned CASE FILE`: what came back in a Word paper that somebody commented on and changed."""

from dataclasses import asdict
from datetime import date
from pathlib import Path

import click

from spo.documents.returned import Back, Said, opened, read_back
from spo.evidence.reading.opening.caps import limits
from spo.evidence.reading.shapes import FileRefused

from .opening import assessed, drafted
from .options import case_argument, json_option, on_option
from .output import print_json, refuse


@click.command()
@case_argument
@click.argument("file", type=click.Path(path_type=Path))
@on_option
@json_option
def returned(case: Path, file: Path, on: date, as_json: bool) -> None:
    """Print the comments and changed words in FILE, a Word paper of CASE, each at its passage. Nothing is applied.

    Exit 2 where FILE is of another case or paper, or cannot be read.
    """
    assessment, kept = assessed(case, on)
    most = limits(assessment.view.guidance.figures)
    try:
        with file.open("rb") as held:
            content = held.read(most.bytes + 1)
        back = read_back(opened(content, most), drafted(assessment, kept))
    except OSError:
        refuse("That file cannot be opened. Check its name, then try again.")
    except FileRefused as refused:
        refuse(str(refused))
    if as_json:
        print_json(asdict(back))
        return
    for line in _told(back):
        click.echo(line)


def _told(back: Back) -> list[str]:
    lines = [f"Paper: {back.paper}" + (f", of revision {back.revision}" if back.revision else "")]
    for asked in back.comments:
        where = ", ".join(asked.places) or f"no passage (under “{asked.heading}”)"
        lines += ["", f"[{where}] comment{', resolved' if asked.resolved else ''}", f"    on: {asked.on}"]
        lines += [f"    {_said(one)}" for one in (asked.said, *asked.answers)]
    for proposed in back.proposed:
        stale = ", printed otherwise now" if proposed.stale else ""
        lines += ["", f"[{', '.join(proposed.places)}] other words{stale}"]
        lines += [f"    was: {proposed.before}", f"    now: {proposed.after}"]
    for one in back.unplaced:
        lines += ["", f"[no passage, after {one.after_place or 'the beginning'}] {one.why}"]
        lines += [f"    was: {one.before}", f"    now: {one.after}"]
    return lines


def _said(said: Said) -> str:
    return f"{said.who} ({said.at}): {said.text}"
