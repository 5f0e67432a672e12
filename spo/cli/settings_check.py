"""`spo settings check`: for whoever looks after an installation, before the program is started or the file changed."""

import os
from pathlib import Path

import click

from spo.access import SettingsFaulty, settings
from spo.access.settings_file import VARIABLE
from spo.store import location

from .output import refuse

NOTHING_CHECKED = (
    f"No settings were checked. Give the path of the file, or set {VARIABLE} to it, as the service does. Without "
    "settings one person uses the program, on this computer alone and without sign-in."
)


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
        click.echo(NOTHING_CHECKED)
        return
    click.echo(f"People open {found.service.address}, and sign in at {found.sign_in.issuer}.")
    store = found.service.store or location(os.environ)
    kept = "in a PostgreSQL database" if "://" in store else f"in a file on this machine: {store}"
    click.echo(f"The cases are kept {kept}.")
    for role, groups in found.access.roles.items():
        click.echo(f"{role}: {', '.join(groups)}")
    for team, groups in found.access.teams.items():
        click.echo(f"team {team}: {', '.join(groups)}")
    click.echo("The settings can be used.")
