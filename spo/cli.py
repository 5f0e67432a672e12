"""The same job without a browser: `spo examples`, `spo check CASE`, `spo pack CASE --out DIR`, and more."""

import json
import sys
from datetime import date
from errno import EISDIR
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NoReturn

import click

from spo.assessment import Assessment, assess
from spo.case import LIMIT, Case, CaseFileError, When
from spo.cli_templates import templates_group
from spo.documents import (
    BUNDLE_FILE,
    TIMELINE,
    NoBundle,
    Pack,
    Readings,
    TemplateRefused,
    WouldBeServed,
    bundle,
    evidence_findings,
    map_findings,
    pack,
    papers,
    plain,
    timeline_picture,
)
from spo.guidance import Guidance, GuidanceError, guidance
from spo.store.case_file import unpack

UNREADABLE = 2
"""The exit status when a file cannot be read, or a withheld value would be served. Nothing has been written."""


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


@click.group()
@click.version_option(package_name="spo")
def main() -> None:
    """Drafting help for Stalking Protection Order applications. It is not legal advice."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a character shows a mark in its place, and nothing stops.
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]


@main.command()
@json_option
def examples(as_json: bool) -> None:
    """List the worked examples, a name a line."""
    found = _guidance().examples.values()
    if as_json:
        _print_json([{"name": example.id, "title": example.title, "shows": example.shows} for example in found])
    else:
        for example in found:
            click.echo(f"{example.id}  {example.title}")


@main.command()
@click.argument("name")
def example(name: str) -> None:
    """Print the case file of a worked example."""
    held = _guidance()
    if name not in held.examples:
        _refuse(f"There is no example of that name. Choose one of: {', '.join(held.examples)}.")
    sys.stdout.buffer.write(held.example(name))


@main.command()
@case_argument
@on_option
@json_option
def check(case: Path, on: date, as_json: bool) -> None:
    """Say what a case shows and what to mend. Exit 0: nothing blocks filing. 1: something does. 2: not readable."""
    assessment, _ = _assess(case, on)
    if as_json:
        _print_json(_as_data(assessment))
    else:
        _say(assessment)
    sys.exit(1 if assessment.blocked else 0)


@main.command("pack")
@case_argument
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Where to write.")
@click.option("--copy", type=click.Choice(["all", "service"]), default="all", help="All papers, or those served.")
@on_option
@json_option
def pack_command(case: Path, out: Path, copy: str, on: date, as_json: bool) -> None:
    """Write the papers. Exit 2, with nothing written, if a withheld value would be served or a template must be mended.

    The draft order prints the maps, and the annexe the rows of files of evidence, where CASE is a zip that holds them.
    """
    assessment, kept = _assess(case, on)
    made = _pack(assessment, kept)
    files = dict(made.files) if copy == "all" else {name: made.files[name] for name in sorted(made.served)}
    if copy == "all":
        files["manifest.json"] = made.manifest
    try:
        _write(out, files)
    except OSError as error:
        _refuse(f"The papers cannot be written there ({error.strerror}). Choose another folder.")
    if as_json:
        _print_json({"files": list(files), "blocked": assessment.blocked, "draft": True})
        return
    for name in files:
        click.echo(name)
    for finding in (*map_findings(assessment.view, kept), *evidence_findings(assessment.view, kept)):
        click.echo(f"{finding.field}: {finding.text}", err=True)
    _say_draft(assessment)


@main.command("bundle")
@case_argument
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Where to write.")
@on_option
@json_option
def bundle_command(case: Path, out: Path, on: date, as_json: bool) -> None:
    """Write what is filed and served as one PDF, with an index and page numbers. LibreOffice makes it.

    Exit 2, with nothing written, where LibreOffice is not installed or fails, or as for `spo pack`.
    """
    assessment, kept = _assess(case, on)
    made = _pack(assessment, kept)
    try:
        content = bundle(assessment, made)
    except (NoBundle, WouldBeServed) as error:
        _refuse(f"Nothing was written.\n{error}")
    except OSError:
        _refuse("There is no room for the bundle, or the template of its index is gone. Make room, or put it back.")
    try:
        _write(out, {BUNDLE_FILE: content})
    except OSError as error:
        _refuse(f"The bundle cannot be written there ({error.strerror}). Choose another folder.")
    if as_json:
        _print_json({"files": [BUNDLE_FILE], "blocked": assessment.blocked, "draft": True})
        return
    click.echo(BUNDLE_FILE)
    _say_draft(assessment)


def _pack(assessment: Assessment, kept: dict[str, bytes]) -> Pack:
    try:
        return pack(assessment, files=kept, timeline=timeline_picture(assessment))
    except (WouldBeServed, TemplateRefused) as error:
        _refuse(f"Nothing was written.\n{error}")
    except OSError:
        _refuse("A Word template cannot be read. Put the templates folder back, then try again.")


def _say_draft(assessment: Assessment) -> None:
    if assessment.blocked:
        blocking = sum(finding.severity == "blocks" for finding in assessment.findings)
        click.echo(f"Marked DRAFT. {blocking} finding(s) block filing: run spo check to see them.", err=True)
    else:
        click.echo("Marked DRAFT until a force solicitor approves the papers.", err=True)


@main.command()
@case_argument
@click.argument("paper")
@on_option
@json_option
def trace(case: Path, paper: str, on: date, as_json: bool) -> None:
    """Print each sentence of a paper with the facts and the guidance that it rests on."""
    assessment, kept = _assess(case, on)
    view = assessment.view
    made = papers(assessment, {*kept, TIMELINE}, Readings(view.case, view.guidance, kept))
    if paper not in made:
        _refuse(f"There is no paper of that name. Choose one of: {', '.join(made)}.")
    sentences = [
        {"passage": where, "text": plain(s.text), "facts": list(s.facts), "entries": list(s.entries)}
        for where, s in made[paper].sentences()
    ]
    if as_json:
        _print_json(sentences)
        return
    for sentence in sentences:
        click.echo(f"[{sentence['passage']}] {sentence['text']}")
        for fact in sentence["facts"]:
            click.echo(f"    fact: {fact}")
        for entry in sentence["entries"]:
            click.echo(f"    guidance: {entry}")


@main.command()
def schema() -> None:
    """Print the JSON Schema of a case file, so that a record system can fill one."""
    _print_json(Case.model_json_schema())


main.add_command(templates_group)


@main.group("guidance")
def guidance_group() -> None:
    """Look at the guidance that everything rests on."""


@guidance_group.command("check")
@on_option
@json_option
def guidance_check(on: date, as_json: bool) -> None:
    """Check the guidance. Exit 1 where a source is due to be read again, 2 where it cannot be relied on."""
    overdue = _guidance().overdue(on)
    if as_json:
        _print_json([{"id": s.id, "title": s.title, "review_by": s.review_by.isoformat()} for s in overdue])
    elif not overdue:
        click.echo("Every source has been read by the day it was due.")
    else:
        for source in overdue:
            click.echo(
                f"{source.id}: read this again; it was due on {source.review_by}. {source.title} {source.address}"
            )
    sys.exit(1 if overdue else 0)


def _guidance() -> Guidance:
    try:
        return guidance()
    except GuidanceError as error:
        _refuse(f"The guidance cannot be relied on.\n{error}")


def _assess(path: Path, on: date) -> tuple[Assessment, dict[str, bytes]]:
    """Return the assessment of the case in a file, and the files kept with it, by their SHA-256."""
    try:
        with path.open("rb") as file:
            content = file.read(LIMIT + 1)  # a file with no end is read no further
    except OSError:
        _refuse("That file cannot be opened. Check its name, then try again.")
    try:
        held, files = unpack(content)
        return assess(held, _guidance(), on), files
    except CaseFileError as error:
        _refuse(f"That file cannot be read as a case.\n{error}")


def _write(out: Path, files: dict[str, bytes]) -> None:
    """Write all the files, or none. They are written beside their places first, and then moved in."""
    out.mkdir(parents=True, exist_ok=True)
    if any((out / name).is_dir() for name in files):
        raise IsADirectoryError(EISDIR, "a folder has the name of a paper")
    with TemporaryDirectory(prefix=".spo-", dir=out) as beside:
        for name, content in files.items():
            (Path(beside) / name).write_bytes(content)
        for name in files:
            (Path(beside) / name).replace(out / name)


def _refuse(text: str) -> NoReturn:
    click.echo(text, err=True)
    sys.exit(UNREADABLE)


def _print_json(value: Any) -> None:
    click.echo(json.dumps(value, indent=1))


def _say(assessment: Assessment) -> None:
    for limb in assessment.limbs:
        click.echo(f"{limb.name.capitalize()}: {'shown on the facts recorded' if limb.shown else 'not shown yet'}.")
    held = assessment.view.guidance
    for situation in assessment.situations:
        entry = held.situations[situation.id]
        click.echo(f"{entry.say} {entry.instead}")
    for severity, heading in (("blocks", "Blocks filing"), ("weakens", "Weakens"), ("advice", "Advice")):
        found = [finding for finding in assessment.findings if finding.severity == severity]
        if found:
            click.echo(f"\n{heading}")
        for finding in found:
            sources = "; ".join(held.sources[key].title for key in finding.sources)
            click.echo(f"- {finding.text}\n    where: {finding.field}\n    source: {sources}")


def _as_data(assessment: Assessment) -> dict[str, Any]:
    return {
        "on": assessment.view.on.isoformat(),
        "blocked": assessment.blocked,
        "limbs": {limb.name: limb.shown for limb in assessment.limbs},
        "chief_officer": {limb.name: limb.shown for limb in assessment.chief_officer},
        "situations": [situation.id for situation in assessment.situations],
        "terms": {
            term.id: {"shown": term.shown, "duplicates": term.duplicates, "incidents": list(term.answers)}
            for term in assessment.terms
        },
        "findings": [
            {"id": f.id, "severity": f.severity, "text": f.text, "field": f.field, "sources": list(f.sources)}
            for f in assessment.findings
        ],
    }
