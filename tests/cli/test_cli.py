"""The command line: what it prints, what it writes, its exit status, and that it never shows a traceback."""

import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner, Result

from spo.case import Case, Edit, apply, read_case, write_case
from spo.case.refers import ENTRIES
from spo.cli import main
from spo.documents.bundle import office
from spo.guidance import Guidance, GuidanceError, PaperEntry
from spo.store import case_file
from tests.conftest import EXAMPLES
from tests.documents import drawn, evidence

ON = "2026-11-24"
SECRET = "7 Nowhere Gardens, ZZ9 7QQ"

Run = Callable[..., Result]


def always_made(guidance: Guidance) -> list[PaperEntry]:
    """Return the papers of every case: no annexe without evidence, no flysheets unasked for, no order not yet made."""
    return [entry for key, entry in guidance.papers.items() if key not in ("annexe", "flysheets", "order-as-made")]


@pytest.fixture
def run() -> Run:
    """Runs a command. Whatever goes wrong, it ends with a status and no traceback."""

    def running(*words: str | Path) -> Result:
        result = CliRunner().invoke(main, [str(word) for word in words])
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        assert "Traceback" not in result.output
        return result

    return running


@pytest.fixture
def breached(tmp_path: Path, order_breached: Case) -> Path:
    """The case file of the first example."""
    return written(tmp_path / "case.json", order_breached)


def written(path: Path, case: Case) -> Path:
    """Write a case file, and return where."""
    path.write_bytes(write_case(case))
    return path


def leaking(case: Case) -> Case:
    """Return the case with an address that is withheld, and typed in words in an incident."""
    secret = {"address": SECRET, "withhold": True, "whose": "p1", "kind": "home"}
    act = {"what": f"He waited at {SECRET}.", "date": "3 June 2026"}
    return apply(case, [Edit(path="places.hidden", value=secret), Edit(path="incidents.leak", value=act)])


def test_examples_gives_a_name_first_on_each_line(run: Run, guidance: Guidance) -> None:
    result = run("examples")
    assert result.exit_code == 0
    assert [line.split()[0] for line in result.stdout.splitlines()] == list(guidance.examples)


def test_examples_as_json_gives_name_title_and_what_each_shows(run: Run, guidance: Guidance) -> None:
    found = json.loads(run("examples", "--json").stdout)
    assert [entry["name"] for entry in found] == list(guidance.examples)
    assert all(entry["title"] and entry["shows"] for entry in found)


@pytest.mark.parametrize("name", EXAMPLES)
def test_example_prints_the_case_file_byte_for_byte(run: Run, guidance: Guidance, name: str) -> None:
    result = run("example", name)
    assert result.exit_code == 0
    assert result.stdout_bytes == guidance.example(name)
    assert read_case(result.stdout_bytes)


def test_an_example_that_is_not_there_is_refused_with_the_names_that_are(run: Run) -> None:
    result = run("example", "nowhere")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert all(name in result.stderr for name in EXAMPLES)


def test_check_exits_with_0_where_nothing_blocks_and_1_where_something_does(
    run: Run, breached: Path, tmp_path: Path, order_obeyed: Case
) -> None:
    assert run("check", breached, "--on", ON).exit_code == 0
    result = run("check", written(tmp_path / "obeyed.json", order_obeyed), "--on", ON)
    assert result.exit_code == 1
    assert "Blocks filing" in result.stdout
    assert "Necessity: not shown yet." in result.stdout
    assert "source: " in result.stdout
    assert "where: " in result.stdout


def test_check_as_json_says_what_a_program_needs(run: Run, tmp_path: Path) -> None:
    result = run("check", written(tmp_path / "empty.json", Case()), "--on", ON, "--json")
    assert result.exit_code == 1
    found = json.loads(result.stdout)
    assert found["on"] == ON
    assert found["blocked"] is True
    assert found["limbs"] == {"acts": False, "risk": False, "necessity": False}
    assert set(found["chief_officer"]) == {"acts", "risk", "necessity"}
    assert all(f["text"] and f["field"] and f["sources"] and f["severity"] for f in found["findings"])


UNREADABLE = {
    "not json": b"{",
    "not a case": b"[]",
    "an unknown field": b'{"defendant": {"nmae": "Aloysius Zq"}}',
    "a wrong kind": b'{"incidents": {"i1": {"count": "Aloysius Zq"}}}',
    "a newer version": b'{"schema_version": 999}',
    "not text": b"\xff\xfe\x00\x01",
    "a broken zip": b"PK\x03\x04broken",
    "nothing": b"",
}


@pytest.mark.parametrize("content", UNREADABLE.values(), ids=UNREADABLE)
@pytest.mark.parametrize("command", ["check", "pack", "bundle", "trace"])
def test_a_file_that_is_not_a_case_is_refused_and_nothing_is_written(
    run: Run, tmp_path: Path, command: str, content: bytes
) -> None:
    case, out = tmp_path / "case.json", tmp_path / "out"
    case.write_bytes(content)
    more: dict[str, list[object]] = {"pack": ["--out", out], "bundle": ["--out", out], "trace": ["application"]}
    result = run(command, case, *more.get(command, []))
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith("That file cannot be read as a case.")
    assert "Aloysius" not in result.output
    assert not out.exists()


@pytest.mark.parametrize("kind", ["missing", "folder"])
def test_a_file_that_cannot_be_opened_is_refused(run: Run, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "no.json" if kind == "missing" else tmp_path
    result = run("check", path)
    assert result.exit_code == 2
    assert result.stderr == "That file cannot be opened. Check its name, then try again.\n"


def test_pack_writes_every_paper_and_a_manifest(run: Run, breached: Path, tmp_path: Path, guidance: Guidance) -> None:
    out = tmp_path / "a" / "b"
    result = run("pack", breached, "--out", out, "--on", ON)
    assert result.exit_code == 0
    names = {entry.file for entry in always_made(guidance)} | {"manifest.json"}
    assert {path.name for path in out.iterdir()} == names
    assert set(result.stdout.split()) == names
    assert "DRAFT" in result.stderr
    manifest = json.loads((out / "manifest.json").read_bytes())
    assert manifest["assessed_on"] == ON
    assert len(manifest["fingerprint"]) == 64


def test_pack_exits_with_0_even_where_filing_is_blocked_and_says_so(
    run: Run, tmp_path: Path, order_obeyed: Case
) -> None:
    case, out = written(tmp_path / "obeyed.json", order_obeyed), tmp_path / "out"
    result = run("pack", case, "--out", out, "--on", ON)
    assert result.exit_code == 0
    assert "block filing" in result.stderr
    assert json.loads(run("pack", case, "--out", out, "--on", ON, "--json").stdout)["blocked"] is True


def test_pack_of_an_empty_case_writes_papers(run: Run, tmp_path: Path) -> None:
    result = run("pack", written(tmp_path / "empty.json", Case()), "--out", tmp_path / "out", "--on", ON)
    assert result.exit_code == 0
    assert (tmp_path / "out" / "1-application.docx").exists()


def test_the_copy_for_service_is_exactly_what_is_served(
    run: Run, breached: Path, tmp_path: Path, guidance: Guidance
) -> None:
    every, served = tmp_path / "every", tmp_path / "served"
    run("pack", breached, "--out", every, "--on", ON)
    assert run("pack", breached, "--out", served, "--copy", "service", "--on", ON).exit_code == 0
    expected = {entry.file for entry in always_made(guidance) if entry.audience == "file and serve"}
    assert {path.name for path in served.iterdir()} == expected
    assert all((served / name).read_bytes() == (every / name).read_bytes() for name in expected)


def test_the_copy_for_the_court_is_what_is_filed_with_what_is_for_the_court_alone_and_nothing_that_is_kept(
    run: Run, breached: Path, tmp_path: Path, guidance: Guidance
) -> None:
    result = run("pack", breached, "--out", tmp_path / "court", "--copy", "court", "--on", ON)
    assert result.exit_code == 0
    expected = {entry.file for entry in always_made(guidance) if entry.audience != "keep"}
    assert {path.name for path in (tmp_path / "court").iterdir()} == expected
    alone = guidance.papers["confidential"].file
    assert alone in expected
    assert f"{alone} is for the court alone. Send it apart, and never serve it." in result.stderr


def test_what_is_for_the_court_alone_is_in_the_whole_pack_and_in_no_copy_for_service(
    run: Run, breached: Path, tmp_path: Path, guidance: Guidance
) -> None:
    every, served = tmp_path / "every", tmp_path / "served"
    file = guidance.papers["confidential"].file
    run("pack", breached, "--out", every, "--on", ON)
    run("pack", breached, "--out", served, "--copy", "service", "--on", ON)
    assert (every / file).exists()
    assert not (served / file).exists()


def test_what_would_be_served_though_withheld_is_refused_and_nothing_is_written(
    run: Run, tmp_path: Path, order_breached: Case
) -> None:
    case, out = written(tmp_path / "case.json", leaking(order_breached)), tmp_path / "out"
    result = run("pack", case, "--out", out, "--on", ON)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith("Nothing was written.\n")
    assert "incidents.leak.what" in result.stderr
    assert "places.hidden.address" in result.stderr
    assert "Nowhere" not in result.output
    assert "ZZ9" not in result.output
    assert not out.exists()


def test_bundle_refuses_a_withheld_value_as_pack_does(run: Run, tmp_path: Path, order_breached: Case) -> None:
    case, out = written(tmp_path / "leaks.json", leaking(order_breached)), tmp_path / "out"
    result = run("bundle", case, "--out", out, "--on", ON)
    assert result.exit_code == 2
    assert result.stderr.startswith("Nothing was written.\n")
    assert "incidents.leak.what" in result.stderr
    assert "Nowhere" not in result.output
    assert not out.exists()


def test_bundle_without_libreoffice_writes_nothing_and_says_what_to_install(
    run: Run, breached: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(office, "_PLACES", ())
    result = run("bundle", breached, "--out", tmp_path / "out", "--on", ON)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith("Nothing was written.\nThe bundle is made by LibreOffice, which is not installed")
    assert not (tmp_path / "out").exists()


@pytest.mark.office
@pytest.mark.usefixtures("office")
def test_bundle_writes_one_pdf_whose_name_says_nothing_of_anybody(run: Run, breached: Path, tmp_path: Path) -> None:
    result = run("bundle", breached, "--out", tmp_path / "out", "--on", ON, "--json")
    assert result.exit_code == 0
    assert json.loads(result.stdout) == {"files": ["bundle.pdf"], "blocked": False, "draft": True}
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["bundle.pdf"]
    assert (tmp_path / "out" / "bundle.pdf").read_bytes().startswith(b"%PDF")


def test_pack_prints_the_maps_of_a_case_in_a_zip_with_their_pictures(
    run: Run, tmp_path: Path, order_breached: Case
) -> None:
    zipped = tmp_path / "case.zip"
    zipped.write_bytes(case_file.pack(drawn.mapped(order_breached, "plan", ("t1",)), drawn.KEPT))
    result = run("pack", zipped, "--out", tmp_path / "out", "--on", ON)
    assert result.exit_code == 0
    assert "Attach the map again" not in result.stderr
    with zipfile.ZipFile(tmp_path / "out" / "2-draft-order.docx") as order:
        assert order.read("word/media/picture1.png") == drawn.PLAN
    assert "Plan of the streets" in run("trace", zipped, "draft-order", "--on", ON).stdout


def test_pack_of_a_case_without_its_pictures_prints_captions_and_says_so(
    run: Run, tmp_path: Path, order_breached: Case
) -> None:
    case = written(tmp_path / "case.json", drawn.mapped(order_breached, "plan", ("t1",)))
    result = run("pack", case, "--out", tmp_path / "out", "--on", ON)
    assert result.exit_code == 0
    assert "exhibits.plan.picture: Attach the map again: the picture is not kept with the case." in result.stderr
    with zipfile.ZipFile(tmp_path / "out" / "2-draft-order.docx") as order:
        assert not [name for name in order.namelist() if name.startswith("word/media/")]
        assert b"Plan of the streets" in order.read("word/document.xml")


def test_pack_prints_the_rows_of_a_file_of_evidence_in_a_zip_and_without_it_says_that_it_is_not_kept(
    run: Run, tmp_path: Path
) -> None:
    case, files = evidence.with_file()
    zipped = tmp_path / "case.zip"
    zipped.write_bytes(case_file.pack(case, files))
    assert run("pack", zipped, "--out", tmp_path / "out", "--copy", "service", "--on", ON).exit_code == 0
    assert b'"Leave me alone."' in (tmp_path / "out" / evidence.CSV).read_bytes()
    assert "Leave me alone." in run("trace", zipped, "annexe", "--on", ON).stdout
    alone = written(tmp_path / "case.json", case)
    result = run("pack", alone, "--out", tmp_path / "alone", "--on", ON)
    assert result.exit_code == 0
    assert "source_files.f1.name: Read the file again. It is not kept with the case" in result.stderr
    assert not (tmp_path / "alone" / evidence.CSV).exists()
    assert (tmp_path / "alone" / evidence.ANNEXE).exists()


def test_pack_prints_the_picture_of_the_pattern(run: Run, breached: Path, tmp_path: Path) -> None:
    run("pack", breached, "--out", tmp_path / "out", "--on", ON)
    with zipfile.ZipFile(tmp_path / "out" / "5-chronology.docx") as paper:
        assert [name for name in paper.namelist() if name.startswith("word/media/")]


def test_a_zip_with_a_file_that_is_not_what_it_was_is_refused(run: Run, tmp_path: Path, order_breached: Case) -> None:
    zipped = tmp_path / "case.zip"
    zipped.write_bytes(case_file.pack(order_breached, {"0" * 64: drawn.PLAN}))
    result = run("pack", zipped, "--out", tmp_path / "out", "--on", ON)
    assert result.exit_code == 2
    assert "is not what it was" in result.stderr
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_made_is_refused(run: Run, breached: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    result = run("pack", breached, "--out", tmp_path / "file" / "out", "--on", ON)
    assert result.exit_code == 2
    assert "Choose another folder." in result.stderr


def test_where_one_paper_cannot_be_written_none_is_and_what_was_there_stays(
    run: Run, breached: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    (out / "checklist.docx").mkdir(parents=True)
    (out / "1-application.docx").write_bytes(b"of last week")
    result = run("pack", breached, "--out", out, "--on", ON)
    assert result.exit_code == 2
    assert "Choose another folder." in result.stderr
    assert {path.name for path in out.iterdir()} == {"checklist.docx", "1-application.docx"}
    assert (out / "1-application.docx").read_bytes() == b"of last week"


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs a file with no end")
def test_a_file_with_no_end_is_read_no_further_than_the_limit(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("spo.cli.opening.LIMIT", 1_000)
    monkeypatch.setattr("spo.case.files.LIMIT", 1_000)
    result = run("check", "/dev/zero")
    assert result.exit_code == 2
    assert "too large to be a case file" in result.stderr


def test_guidance_that_cannot_be_relied_on_is_said_and_nothing_is_done(
    run: Run, breached: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> Guidance:
        raise GuidanceError("sources.toml: source x: title: this key is missing. Add it.")

    monkeypatch.setattr("spo.cli.opening.guidance", broken)
    for command in (
        ["check", breached],
        ["examples"],
        ["example", "x"],
        ["guidance", "check"],
        ["templates", "dictionary"],
    ):
        result = run(*command)
        assert result.exit_code == 2
        assert result.stdout == ""
        assert result.stderr.startswith("The guidance cannot be relied on.\nsources.toml: ")


def test_a_template_that_is_not_there_is_said_and_nothing_is_written(
    run: Run, breached: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("spo.documents.templates.where.FOLDER", tmp_path / "no-templates")
    result = run("pack", breached, "--out", tmp_path / "out", "--on", ON)
    assert result.exit_code == 2
    assert "Put the templates folder back" in result.stderr
    assert not (tmp_path / "out").exists()


def test_file_names_and_messages_hold_nothing_of_the_people_in_the_case(
    run: Run, breached: Path, tmp_path: Path, order_breached: Case
) -> None:
    result = run("pack", breached, "--out", tmp_path / "out", "--on", ON)
    names = [order_breached.defendant.name, *(person.name for person in order_breached.protected_persons.values())]
    said = result.output + " ".join(path.name for path in (tmp_path / "out").iterdir())
    said += (tmp_path / "out" / "manifest.json").read_text()
    for name in names:
        assert all(part not in said for part in name.split())


def test_trace_prints_each_sentence_with_what_it_rests_on(run: Run, breached: Path) -> None:
    result = run("trace", breached, "application", "--on", ON)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0].startswith("[head.court] In the ")
    assert "    fact: hearing.court" in lines
    assert "    guidance: wording/by-complaint" in lines


def test_trace_as_json_is_a_list_of_sentences(run: Run, breached: Path, guidance: Guidance) -> None:
    for paper in always_made(guidance):
        found = json.loads(run("trace", breached, paper.id, "--on", ON, "--json").stdout)
        assert all(set(sentence) == {"passage", "text", "facts", "entries"} for sentence in found)
        assert not any("\ufdd0" in sentence["text"] for sentence in found)


def test_trace_of_a_paper_that_is_not_there_is_refused_with_the_papers_that_are(
    run: Run, breached: Path, guidance: Guidance
) -> None:
    result = run("trace", breached, "nowhere", "--on", ON)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert all(paper.id in result.stderr for paper in always_made(guidance))


def test_the_schema_is_one_and_accepts_every_example(run: Run, guidance: Guidance) -> None:
    schema = json.loads(run("schema").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    accepts = jsonschema.Draft202012Validator(schema)
    for name in guidance.examples:
        assert [error.message for error in accepts.iter_errors(json.loads(guidance.example(name)))] == []
    assert not accepts.is_valid({"defendant": {"nmae": "x"}})
    assert not accepts.is_valid({"incidents": {"i1": {"count": "many"}}})


def test_the_schema_lists_the_answers_of_every_field_that_has_them(run: Run, guidance: Guidance) -> None:
    said = run("schema").stdout
    parts = json.loads(said)["$defs"]
    assert ENTRIES not in said
    assert [one["const"] for one in parts["Incident"]["properties"]["method"]["anyOf"]] == list(guidance.methods)
    behaviours = parts["Incident"]["properties"]["behaviours"]
    assert behaviours["type"] == "array"
    assert [one["title"] for one in behaviours["items"]["anyOf"]] == [b.label for b in guidance.behaviours.values()]
    assert parts["Applicant"]["properties"]["force"]["examples"][-1] == "Sampleshire and Isle of Mock Constabulary"


def test_the_schema_accepts_what_the_program_writes(run: Run, order_breached: Case) -> None:
    accepts = jsonschema.Draft202012Validator(json.loads(run("schema").stdout))
    for case in (Case(), order_breached):
        assert accepts.is_valid(json.loads(write_case(case)))


@pytest.mark.parametrize(
    "words", ["nonsense", "", "2026-02-31", "0001-01-01", "June 2026", "2026", "between 1 May 2026 and 2 May 2026"]
)
@pytest.mark.parametrize(
    "command", [["check", "case.json"], ["guidance", "check"], ["trace", "case.json", "application"]]
)
def test_a_day_that_is_not_one_day_is_refused_in_a_sentence(run: Run, words: str, command: list[str]) -> None:
    result = run(*command, "--on", words)
    assert result.exit_code == 2
    assert "Enter one day, such as 2026-11-24." in result.stderr


@pytest.mark.parametrize("words", ["24 November 2026", "24/11/2026", "2026-11-24", "Tuesday 24 November 2026"])
def test_a_day_may_be_given_as_people_write_it(run: Run, breached: Path, words: str) -> None:
    assert json.loads(run("check", breached, "--on", words, "--json").stdout)["on"] == ON


@pytest.mark.parametrize(
    "values",
    [
        {"defendant": {"date_of_birth": "31 December 9999"}, "hearing": {"date": "1 January 0001"}},
        {"incidents": {"a": {"date": "31 December 9999", "count": -3}, "b": {"date": "1 January 0001"}}},
        {"duration": {"kind": "fixed", "years": 10**9, "months": -5}, "terms": {"t": {"period": {"kind": "fixed"}}}},
        {"existing_orders": {"a": {"kind": "", "made": "31 December 9999", "ends": "31 December 9999"}}},
        {"breaches": {"a": {"incident": "no", "order": "no", "term": "no"}}, "terms": {"t": {"persons": ["no"]}}},
        {"protected_persons": {"a": {"withhold_name": True}}, "witnesses": {"w": {"person": "a"}}},
    ],
)
def test_a_case_that_makes_no_sense_is_still_answered(run: Run, tmp_path: Path, values: dict[str, Any]) -> None:
    case = tmp_path / "case.json"
    case.write_text(json.dumps(values))
    assert run("check", case, "--on", ON).exit_code == 1
    assert run("check", case, "--on", "9999-12-31").exit_code == 1
    assert run("check", case, "--on", "2000-01-01").exit_code == 1
    assert run("pack", case, "--out", tmp_path / "out", "--on", ON).exit_code == 0


def test_every_command_that_the_readme_names_is_there() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text()
    named = {line.split("`")[1].split()[1] for line in readme.splitlines() if line.startswith("| `spo ")}
    assert named == set(main.commands)


def test_without_a_command_it_says_what_there_is(run: Run) -> None:
    assert "guidance" in run("--help").stdout
    assert run("--version").stdout.startswith("main, version ") or "version" in run("--version").stdout


def test_the_installed_command_writes_utf_8_whatever_the_terminal_shows(tmp_path: Path, order_breached: Case) -> None:
    name = "Zo\u00eb \u0160imi\u0107 \U0001f469"
    case = written(tmp_path / "case.json", apply(order_breached, [Edit(path="defendant.name", value=name)]))
    result = subprocess.run(
        [sys.executable, "-c", "from spo.cli import main; main()", "trace", str(case), "application", "--on", ON],
        capture_output=True,
        env={"PYTHONIOENCODING": "ascii", "PATH": ""},
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert name.encode() in result.stdout
    assert b"Traceback" not in result.stderr
