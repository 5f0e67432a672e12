"""`spo read`: the papers in a folder, and what is proposed from them, in the shape that the schema documents."""

import json
from pathlib import Path

import jsonschema
from click.testing import CliRunner

from spo.case import Case
from spo.cli import main

ROOT = Path(__file__).parents[2]
FERRY = ROOT / "tests" / "evidence" / "desks" / "ferry"
SCHEMA = ROOT / "docs" / "proposals.schema.json"


def printed(*words: str, pasted: str | None = None) -> str:
    result = CliRunner().invoke(main, ["read", *words], input=pasted)
    assert result.exit_code == 0, result.output
    return result.output


def test_what_is_printed_has_the_shape_that_the_project_documents() -> None:
    read = json.loads(printed(str(FERRY), "--json"))
    jsonschema.validate(read, json.loads(SCHEMA.read_text(encoding="utf-8")))
    assert {paper["name"]: paper["is"] for paper in read["files"]}["order.txt"] == "order"
    assert read["incidents"]


def test_the_documented_shape_is_that_of_the_program() -> None:
    assert json.loads(SCHEMA.read_text(encoding="utf-8")) == json.loads(printed("--schema"))


def test_a_case_can_be_made_of_what_is_proposed() -> None:
    read = json.loads(printed(str(FERRY), "--json"))
    fields = ("date", "time", "what", "method", "outcome")
    acts = {f"i{n}": {name: act[name] for name in fields if act[name]} for n, act in enumerate(read["incidents"])}
    marks = {
        f"e{n}": {"mark": one["mark"], "description": one["description"]} for n, one in enumerate(read["exhibits"])
    }
    terms = {
        f"t{n}": {key: one[key] for key in ("paragraph", "words")} for n, one in enumerate(read["orders"][0]["clauses"])
    }
    order = {key: read["orders"][0][key] for key in ("kind", "court", "reference", "made", "ends")} | {"terms": terms}
    case = Case.model_validate({"incidents": acts, "exhibits": marks, "existing_orders": {"o1": order}})
    assert str(case.incidents["i0"].date.earliest) == read["incidents"][0]["date"]["earliest"]


def test_text_may_be_pasted() -> None:
    told = "Chronology\n3 May 2026 21:10 - He rang her four times. AB/1\n5 May 2026 - He stood outside her flat.\n"
    read = json.loads(printed("-", "--json", pasted=told))
    assert [act["count"] for act in read["incidents"]] == [4, None]


def test_without_json_each_file_is_told_in_a_line() -> None:
    assert "order.txt: order, " in printed(str(FERRY))


def test_what_is_no_folder_is_refused_with_what_to_do(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["read", str(tmp_path / "nothing")])
    assert result.exit_code == 2
    assert "Put the papers in one" in result.output


def test_the_folders_that_were_read_with_the_papers_are_named_first(tmp_path: Path) -> None:
    (tmp_path / "drafts" / "old").mkdir(parents=True)
    (tmp_path / "log.txt").write_text("1 May 2026: He rang.", encoding="utf-8")
    assert not printed(str(tmp_path)).startswith("Read with")
    for folder in ("drafts", "drafts/old"):
        (tmp_path / folder / "order.txt").write_text("You must not call.", encoding="utf-8")
    assert printed(str(tmp_path)).startswith("Read with the folders inside it: drafts and drafts/old.")
