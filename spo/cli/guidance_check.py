"""`spo guidance check`: whether every source of the guidance has been read by the day it was due."""

import sys
from datetime import date

import click

from .opening import read_guidance
from .options import json_option, on_option
from .output import print_json


@click.group("guidance")
def guidance_group() -> None:
    """Look at the guidance that everything rests on."""


@guidance_group.command("check")
@on_option
@json_option
def guidance_check(on: date, as_json: bool) -> None:
    """Check the guidance. Exit 1 where a source is due to be read again, 2 where it cannot be relied on."""
    overdue = read_guidance().overdue(on)
    if as_json:
        print_json([{"id": s.id, "title": s.title, "review_by": s.review_by.isoformat()} for s in overdue])
    elif not overdue:
        click.echo("Every source has been read by the day it was due.")
    else:
        for source in overdue:
            click.echo(
                f"{source.id}: read this again; it was due on {source.review_by}. {source.title} {source.address}"
            )
    sys.exit(1 if overdue else 0)
