"""`spo pack CASE --out DIR` and `spo bundle CASE --out DIR`: the papers, and what is filed and served as one PDF."""

from datetime import date
from pathlib import Path

import click

from spo.assessment import Assessment
from spo.documents import (
    BUNDLE_FILE,
    NoBundle,
    Pack,
    TemplateRefused,
    WouldBeServed,
    bundle,
    evidence_findings,
    in_parts,
    map_findings,
    pack,
    timeline_picture,
)

from .opening import assessed
from .options import case_argument, json_option, on_option
from .output import print_json, refuse, write

_out_option = click.option(
    "--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Where to write."
)


@click.command("pack")
@case_argument
@_out_option
@click.option(
    "--copy",
    type=click.Choice(["all", "court", "service"]),
    default="all",
    help="All papers, those that the court receives, or those that are served.",
)
@on_option
@json_option
def pack_command(case: Path, out: Path, copy: str, on: date, as_json: bool) -> None:
    """Write the papers. Exit 2, with nothing written, if a withheld value would be served or a template must be mended.

    The draft order prints the maps, and the annexe the rows of files of evidence, where CASE is a zip that holds them.
    """
    assessment, kept = assessed(case, on)
    made = _pack(assessment, kept)
    wanted = {"all": made.files.keys(), "court": sorted(made.for_court), "service": sorted(made.served)}
    files = {name: made.files[name] for name in wanted[copy]}
    if copy == "all":
        files["manifest.json"] = made.manifest
    _write("papers", out, files, assessment, as_json)
    if as_json:
        return
    for name in sorted(made.for_court - made.served) if copy != "service" else ():
        click.echo(f"{name} is for the court alone. Send it apart, and never serve it.", err=True)
    for finding in (*map_findings(assessment.view, kept), *evidence_findings(assessment.view, kept)):
        click.echo(f"{finding.field}: {finding.text}", err=True)
    _say_draft(assessment)


@click.command("bundle")
@case_argument
@_out_option
@click.option(
    "--parts", type=click.IntRange(1), help="Write parts of at most so many MB, whose pages keep their numbers."
)
@on_option
@json_option
def bundle_command(case: Path, out: Path, parts: int | None, on: date, as_json: bool) -> None:
    """Write what is filed and served as one PDF, with an index and page numbers. LibreOffice makes it.

    Exhibits stand behind their flysheets where CASE is a zip that holds what is attached.

    Exit 2, with nothing written, where LibreOffice is not installed or fails, or as for `spo pack`.
    """
    assessment, kept = assessed(case, on)
    made = _pack(assessment, kept)
    try:
        content = bundle(assessment, made)
    except (NoBundle, WouldBeServed) as error:
        refuse(f"Nothing was written.\n{error}")
    except OSError:
        refuse("There is no room for the bundle, or the template of its index is gone. Make room, or put it back.")
    made_parts = in_parts(content, parts * 1024**2) if parts else [content]
    files = {f"bundle-part-{number}.pdf": part for number, part in enumerate(made_parts, start=1)}
    _write("bundle", out, files if len(files) > 1 else {BUNDLE_FILE: content}, assessment, as_json)
    if not as_json:
        _say_draft(assessment)


def _pack(assessment: Assessment, kept: dict[str, bytes]) -> Pack:
    try:
        return pack(assessment, files=kept, timeline=timeline_picture(assessment))
    except (WouldBeServed, TemplateRefused) as error:
        refuse(f"Nothing was written.\n{error}")
    except OSError:
        refuse("A Word template cannot be read. Put the templates folder back, then try again.")


def _write(what: str, out: Path, files: dict[str, bytes], assessment: Assessment, as_json: bool) -> None:
    """Write files, and print their names."""
    try:
        write(out, files)
    except OSError as error:
        refuse(f"The {what} cannot be written there ({error.strerror}). Choose another folder.")
    if as_json:
        print_json({"files": list(files), "blocked": assessment.blocked, "draft": True})
    else:
        click.echo("\n".join(files))


def _say_draft(assessment: Assessment) -> None:
    if assessment.blocked:
        blocking = sum(finding.severity == "blocks" for finding in assessment.findings)
        click.echo(f"Marked DRAFT. {blocking} finding(s) block filing: run spo check to see them.", err=True)
    else:
        click.echo(
            "Marked DRAFT. A force solicitor approves papers on the page Approval, and files made there are no drafts.",
            err=True,
        )
