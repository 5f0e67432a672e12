"""`spo guidance check` and `spo guidance read`: which sources are to be read again, and that somebody read one."""

import os
import sys
from datetime import date

import click

from spo.assessment import due, next_day
from spo.case.days import in_full
from spo.guidance import ReadAgain
from spo.store import ReadingsDamaged, readings, readings_path, record

from .opening import read_guidance
from .options import Day, json_option, on_option
from .output import print_json, refuse


@click.group("guidance")
def guidance_group() -> None:
    """Look at the guidance that everything rests on, and record that a source was read again."""


@guidance_group.command("check")
@on_option
@json_option
def guidance_check(on: date, as_json: bool) -> None:
    """Check the guidance. Exit 1 where a source is due to be read again, 2 where it cannot be relied on."""
    law = read_guidance()
    try:
        late = due(law, readings(readings_path(os.environ)), on)
    except ReadingsDamaged as error:
        refuse(str(error))
    if as_json:
        print_json(
            [
                {
                    "id": one.source.id,
                    "title": one.source.title,
                    "due": one.day.isoformat(),
                    "changed": one.changed,
                    "look_for": one.source.look_for,
                }
                for one in late
            ]
        )
    elif not late:
        click.echo("Every source has been read by the day it was due.")
    for one in late if not as_json else ():
        why = f"it has changed: {one.changed}." if one.changed else f"it was due on {one.day}."
        click.echo(
            f"{one.source.id}: read this again; {why} {one.source.title} {one.source.address}\n"
            f"    look for: {one.source.look_for}"
        )
    sys.exit(1 if late else 0)


@guidance_group.command("read")
@click.argument("source")
@click.option("--on", type=Day(), required=True, help="The day on which it was read.")
@click.option("--by", required=True, help="Who read it.")
@click.option("--changed", default="", help="What has changed in it. Leave this out where nothing has.")
def guidance_read(source: str, on: date, by: str, changed: str) -> None:
    """Record that SOURCE was read again. No paper and no fingerprint changes."""
    law = read_guidance()
    held = law.sources.get(source)
    if held is None:
        refuse(f"There is no source {source}. `spo guidance check` gives the id of each that is due.")
    if held.read_with:
        refuse(f"{source} is read together with {held.read_with}. Record a reading of that.")
    if held.period is None or held.period == "never":
        refuse(f"{source} does not change, so that it is never read again.")
    if on > date.today():
        refuse(f"{in_full(on)} has not come yet. Give the day on which it was read.")
    if on < held.as_at:
        refuse(f"The guidance was written from a later reading, of {in_full(held.as_at)}. Give a day since then.")
    if not by.strip():
        refuse("Say who read it, after --by.")
    try:
        reading = ReadAgain(source=source, on=on, by=by.strip(), changed=changed.strip())
        record(readings_path(os.environ), reading)
    except (ReadingsDamaged, OSError) as error:
        refuse(f"The reading has not been recorded. {error}")
    if changed.strip():
        click.echo(f"Recorded. {held.title} stays to be read again until the guidance says what has changed.")
    else:
        click.echo(f"Recorded. {held.title} is to be read again by {in_full(next_day(held.period, on))}.")
