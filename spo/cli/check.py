"""`spo check CASE`: what a case shows, and what to mend."""

import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from spo.assessment import Assessment, Finding, but_would_learn, would_learn
from spo.assessment.refusals import refusals, who_decides
from spo.documents import Stale, stale
from spo.store import ReadingsDamaged, readings, readings_path

from .opening import assessed, drafted
from .options import case_argument, json_option, on_option
from .output import print_json


@click.command()
@case_argument
@on_option
@json_option
def check(case: Path, on: date, as_json: bool) -> None:
    """Say what a case shows and what to mend. Exit 0: nothing blocks filing. 1: something does. 2: not readable."""
    assessment, files = assessed(case, on)
    late, trouble = _law_to_read(assessment, files)
    if as_json:
        print_json(_as_data(assessment, late))
    else:
        _say(assessment)
        for line in (*(one.line for one in late), *trouble):
            click.echo(f"\nLaw to read again: {line}")
    sys.exit(1 if assessment.blocked else 0)


def _say(assessment: Assessment) -> None:
    held = assessment.view.guidance
    if refused := refusals(assessment):
        click.echo(held.wording["refusals-first"].text)
        for one in refused:
            click.echo(f"- {one.ref}. {one.says}")
            if one.instead:
                click.echo(f"    another course fits better: {one.instead}")
            click.echo(f"    what would lift it: {one.lift}")
        who = who_decides(assessment).text
        click.echo(held.wording["refusals-never-wait"].text.format(who=who) + "\n")
    for limb in assessment.limbs:
        click.echo(f"{limb.name.capitalize()}: {limb.stands}.")
    for severity, heading in (("blocks", "Blocks filing"), ("weakens", "Weakens"), ("advice", "Advice")):
        found = but_would_learn(held, assessment.findings)
        _list(assessment, heading, [finding for finding in found if finding.severity == severity])
    _list(
        assessment,
        "What the defendant would learn",
        [f for one in would_learn(held, assessment.findings) for f in one.findings],
    )


def _list(assessment: Assessment, heading: str, findings: Sequence[Finding]) -> None:
    """Print some findings under a heading, where there are any."""
    if findings:
        click.echo(f"\n{heading}")
    for finding in findings:
        sources = "; ".join(assessment.view.guidance.sources[key].title for key in finding.sources)
        click.echo(f"- {finding.text}\n    where: {finding.field}\n    source: {sources}")


def _law_to_read(assessment: Assessment, files: dict[str, bytes]) -> tuple[list[Stale], list[str]]:
    """Return the sources past their day on which a filed paper rests, and why nobody can tell. It blocks nothing."""
    try:
        held = readings(readings_path(os.environ))
    except ReadingsDamaged as error:
        return [], [str(error)]
    view = assessment.view
    return stale(lambda: drafted(assessment, files).served(), view.guidance, held, view.on), []


def _as_data(assessment: Assessment, late: list[Stale]) -> dict[str, Any]:
    return {
        "on": assessment.view.on.isoformat(),
        "blocked": assessment.blocked,
        "limbs": {limb.name: limb.shown for limb in assessment.limbs},
        "chief_officer": {limb.name: limb.shown for limb in assessment.chief_officer},
        "situations": [situation.id for situation in assessment.situations],
        "refusals": [{"ref": one.ref, "says": one.says, "lift": one.lift} for one in refusals(assessment)],
        "terms": {
            term.id: {"shown": term.shown, "duplicates": term.duplicates, "incidents": list(term.answers)}
            for term in assessment.terms
        },
        "findings": [
            {"id": f.id, "severity": f.severity, "text": f.text, "field": f.field, "sources": list(f.sources)}
            for f in assessment.findings
        ],
        "read_again": [
            {
                "source": one.due.source.id,
                "due": one.due.day.isoformat(),
                "changed": one.due.changed,
                "look_for": one.due.source.look_for,
                "sentences": [{"paper": paper, "text": words} for paper, words in one.sentences],
            }
            for one in late
        ],
    }
