"""`spo schema`: the form of a case file, with the answers that each field may hold."""

from typing import Any

import click

from spo.case import Case
from spo.case.refers import ENTRIES
from spo.guidance import Guidance, choices

from .opening import read_guidance
from .output import print_json

_FREE = ("forces", "interim_periods")
"""The entries beside which other words may stand: a force, or a period, that is not in the list is typed."""


@click.command()
def schema() -> None:
    """Print the JSON Schema of a case file, so that a record system can fill one."""
    print_json(_with_choices(Case.model_json_schema(), read_guidance()))


def _with_choices(part: Any, law: Guidance) -> Any:
    """Return a part of the schema with the entries of guidance where it names the file that they are in."""
    if isinstance(part, list):
        return [_with_choices(item, law) for item in part]
    if not isinstance(part, dict):
        return part
    said = {key: _with_choices(value, law) for key, value in part.items() if key != ENTRIES}
    if ENTRIES not in part:
        return said
    offered = choices(law, part[ENTRIES])
    if part[ENTRIES] in _FREE:
        return said | {"examples": list(offered)}
    listed = {"anyOf": [{"const": key, "title": words} for key, words in offered.items()]}
    return said | {"items": listed} if said.get("type") == "array" else said | listed
