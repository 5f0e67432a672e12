"""`spo examples` and `spo example NAME`: case files to start from."""

import sys

import click

from .opening import read_guidance
from .options import json_option
from .output import print_json, refuse


@click.command()
@json_option
def examples(as_json: bool) -> None:
    """List the worked examples, a name a line."""
    found = read_guidance().examples.values()
    if as_json:
        print_json([{"name": example.id, "title": example.title, "shows": example.shows} for example in found])
    else:
        for example in found:
            click.echo(f"{example.id}  {example.title}")


@click.command()
@click.argument("name")
def example(name: str) -> None:
    """Print the case file of a worked example."""
    held = read_guidance()
    if name not in held.examples:
        refuse(f"There is no example of that name. Choose one of: {', '.join(held.examples)}.")
    sys.stdout.buffer.write(held.example(name))
