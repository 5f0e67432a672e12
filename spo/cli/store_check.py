"""`spo store check`: whether every case in a store is whole, such as one that was restored from a backup."""

import os
import sys
from pathlib import Path

import click

from spo.access import SettingsFaulty, settings
from spo.store import Store, StoreError, location

from .output import refuse


@click.group("store")
def store_group() -> None:
    """Look at a store of cases."""


@store_group.command("check")
@click.argument("where", required=False)
def store_check(where: str | None) -> None:
    """Read every change and file in the store at WHERE, or in the one that the program uses.

    Exit 1 where a case is not whole, whose id is told, and 2 where there is no store to read. A store of an earlier
    version is brought up to date first.
    """
    try:
        rules = settings()
        where = where or (rules and rules.service.store) or location(os.environ)
        if "://" not in where and not Path(where).expanduser().exists():
            refuse("There is no store there. Give the path of its file, or the address of its database.")
        with Store(where) as store:
            count, damaged = store.check()
    except SettingsFaulty as faulty:
        refuse("\n".join(faulty.faults))
    except StoreError as error:
        refuse(str(error))
    for case_id in damaged:
        click.echo(f"{case_id} is not whole. Put back the last good copy of the store.")
    click.echo(f"Cases: {count}. Not whole: {len(damaged)}.")
    sys.exit(1 if damaged else 0)
