"""What several commands take: a case, a day of assessment, and whether to print JSON."""

from datetime import date
from pathlib import Path
from typing import Any

import click

from spo.case import When

FIRST_YEAR = 2000
"""The first year that can hold a day of assessment. The Act is of 2019; an earlier day is a slip."""


class Day(click.ParamType[date]):
    """A day in words, such as 24 November 2026 or 2026-11-24."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the day. A value that is not one day is refused with what to type."""
        if isinstance(value, date):
            return value
        read = When.read(str(value))
        if read.earliest is None or read.earliest != read.latest or read.earliest.year < FIRST_YEAR:
            self.fail("Enter one day, such as 2026-11-24.", param, ctx)
        return read.earliest


on_option = click.option("--on", type=Day(), default=date.today, show_default="today", help="The day of assessment.")
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON, for a program to read.")
case_argument = click.argument("case", type=click.Path(path_type=Path))
