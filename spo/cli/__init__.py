"""The same job without a browser: `spo examples`, `spo check CASE`, `spo pack CASE --out DIR`, and more."""

import sys

import click

from .check import check
from .examples import example, examples
from .guidance_check import guidance_group
from .lessons import lessons_group
from .packing import bundle_command, pack_command
from .read import read
from .returned import returned
from .schema import schema
from .settings_check import settings_group
from .store_check import store_group
from .templates import templates_group
from .trace import trace

__all__ = ["main"]


@click.group()
@click.version_option(package_name="spo")
def main() -> None:
    """Drafting help for Stalking Protection Order applications. It is not legal advice."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a character shows a mark in its place, and nothing stops.
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]


for _command in (
    examples,
    example,
    check,
    pack_command,
    bundle_command,
    trace,
    returned,
    read,
    schema,
    templates_group,
    lessons_group,
    guidance_group,
    settings_group,
    store_group,
):
    main.add_command(_command)
