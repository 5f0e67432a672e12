"""`spo trace CASE PAPER`: each sentence of a paper with what it rests on."""

from datetime import date
from pathlib import Path

import click

from spo.documents import plain

from .opening import assessed, drafted
from .options import case_argument, json_option, on_option
from .output import print_json, refuse


@click.command()
@case_argument
@click.argument("paper")
@on_option
@json_option
def trace(case: Path, paper: str, on: date, as_json: bool) -> None:
    """Print each sentence of a paper with the facts and the guidance that it rests on."""
    assessment, kept = assessed(case, on)
    made = drafted(assessment, kept)
    if paper not in made:
        refuse(f"There is no paper of that name. Choose one of: {', '.join(made)}.")
    sentences = [
        {"passage": where, "text": plain(s.text), "facts": list(s.facts), "entries": list(s.entries)}
        for where, s in made[paper].sentences()
    ]
    if as_json:
        print_json(sentences)
        return
    for sentence in sentences:
        click.echo(f"[{sentence['passage']}] {sentence['text']}")
        for fact in sentence["facts"]:
            click.echo(f"    fact: {fact}")
        for entry in sentence["entries"]:
            click.echo(f"    guidance: {entry}")
