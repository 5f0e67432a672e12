"""`spo settings check`: for whoever looks after an installation, before the program is started or the file changed."""

import os
from pathlib import Path

import click

from spo.access import SettingsFaulty, settings
from spo.access.settings_file import VARIABLE

from .output import refuse


@click.group("settings")
def settings_group() -> None:
    """Look at the settings of a force's installation."""


@settings_group.command("check")
@click.argument("file", required=False, type=click.Path(path_type=Path))
def settings_check(file: Path | None) -> None:
    """Check the settings in FILE, or in that which SPO_SETTINGS names. Exit 2 where they cannot be used."""
    try:
        found = settings(os.environ | ({VARIABLE: str(file)} if file else {}))
    except SettingsFaulty as faulty:
        refuse("\n".join(faulty.faults))
    if found is None:
        click.echo("SPO_SETTINGS names no file, so that one person uses the program, without sign-in.")
        return
    click.echo(f"People open {found.service.address}, and sign in at {found.sign_in.issuer}.")
    for role, groups in found.access.roles.items():
        click.echo(f"{role}: {', '.join(groups)}")
    for team, groups in found.access.teams.items():
        click.echo(f"team {team}: {', '.join(groups)}")
    click.echo("The settings can be used.")
