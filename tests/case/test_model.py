"""What holds for every field of a case."""

import ast
import json
from collections import defaultdict
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import pytest

import spo
from spo.case import Case, Model, When, references, texts
from spo.case.paths import field_type, type_at
from spo.case.refers import Refers
from tests.case.models import fields, holds_ids, models

# Ids that are not of an item in a collection of the case, and why.
NOT_REFERENCES = {
    ("Breach", "term"): "a term of the order that the breach names",
    ("Incident", "behaviours"): "guidance",
    ("Incident", "reach"): "guidance",
    ("OrderTerm", "reach"): "guidance",
    ("Term", "reach"): "guidance",
}


def _named(found: list[tuple[type[Model], str, Any]]) -> set[tuple[str, str]]:
    return {(model.__name__, field) for model, field, _ in found}


def test_every_field_has_a_label():
    assert len(list(fields())) > 200
    assert _named([f for f in fields() if not f[0].model_fields[f[1]].title]) == set()


def test_a_label_and_a_hint_are_not_both_the_same_sentence():
    assert all(model.model_fields[f].title != model.model_fields[f].description for model, f, _ in fields())


def test_every_model_says_what_it_is():
    assert [model.__name__ for model in models() if not (model.__doc__ or "").strip()] == []


def test_every_part_of_a_case_may_be_empty():
    assert [model() for model in models()] == [model.model_validate({}) for model in models()]


def _marker(model: type[Model], field: str) -> Refers | None:
    return next((m for m in model.model_fields[field].metadata if isinstance(m, Refers)), None)


def test_every_id_of_another_item_says_which_collection_it_is_in():
    unmarked = [f for f in fields() if holds_ids(f[2]) and not _marker(f[0], f[1])]
    assert _named(unmarked) == set(NOT_REFERENCES)


def test_every_reference_is_to_a_collection_of_the_case():
    for model, field, _ in fields():
        if marker := _marker(model, field):
            assert get_origin(type_at(Case, marker.collection.split("."))) is dict, (model, field)


def _full(kind: Any, path: str, text: dict[str, str], ids: dict[str, Any]) -> Any:
    """Return a value with every field filled; note each text by its path, and each field of ids."""
    origin, inside = get_origin(kind), get_args(kind)
    if hasattr(kind, "__metadata__") and not holds_ids(kind):
        return _full(inside[0], path, text, ids)
    if holds_ids(kind):
        ids[path] = ["x1", "x2"] if "tuple" in str(kind) else "x1"
        return ids[path]
    if origin is dict:
        return {"k": _full(inside[1], f"{path}.k", text, ids)}
    if kind is When or kind is str:
        text[path] = f"text at {path}"
        return text[path]
    if isinstance(kind, type) and issubclass(kind, Model):
        steps = {
            field: f"{path}.{field}" if path else field for field in kind.model_fields if field != "schema_version"
        }
        return {field: _full(field_type(kind, field), here, text, ids) for field, here in steps.items()}
    if origin is tuple:
        text[path] = f"text at {path}"
        return [text[path]]
    if origin is Literal:
        return inside[0]
    return 1 if kind in (int, bool) else _full(inside[0], path, text, ids)


@pytest.fixture(scope="module")
def full() -> tuple[Case, dict[str, str], dict[str, Any]]:
    """A case with every field filled, its texts by path, and its ids by path."""
    text: dict[str, str] = {}
    ids: dict[str, Any] = {}
    return Case.model_validate(_full(Case, "", text, ids)), text, ids


def test_every_text_that_somebody_typed_is_found(full):
    case, text, _ = full
    assert dict(texts(case)) == text
    assert len(text) > 150


def test_no_text_is_passed_over_however_it_is_held(full):
    case, _, _ = full
    found = {text for _, text in texts(case)}
    assert {text for text in _strings(json.loads(case.model_dump_json())) if text.startswith("text at ")} == found


def _strings(value: Any) -> list[str]:
    if isinstance(value, dict | list):
        return [s for inner in (value.values() if isinstance(value, dict) else value) for s in _strings(inner)]
    return [value] if isinstance(value, str) else []


def test_every_reference_is_found(full):
    case, _, ids = full
    found: dict[str, list[str]] = defaultdict(list)
    for path, _, key in references(case):
        found[path].append(key)
    fields_of_others = {f"{model.lower()}s.k.{field}" for model, field in NOT_REFERENCES if model != "OrderTerm"}
    fields_of_others = {path.replace("breachs", "breaches") for path in fields_of_others}
    fields_of_others.add("existing_orders.k.terms.k.reach")
    assert dict(found) == {p: [v] if isinstance(v, str) else v for p, v in ids.items() if p not in fields_of_others}


def test_an_empty_case_holds_no_text_and_no_reference():
    assert list(texts(Case())) == list(references(Case())) == []


SPO = Path(spo.__file__).parent
IMPURE = {
    "streamlit",
    "os",
    "pathlib",
    "shutil",
    "tempfile",
    "subprocess",
    "socket",
    "time",
    "random",
    "secrets",
    "uuid",
}
CLOCK = {"today", "now", "utcnow"}


def _impurities(source: str) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names):
                found |= {name.name for name in names if name.name.split(".")[0] in IMPURE}
            case ast.ImportFrom(module=str(module)) if module.split(".")[0] in IMPURE:
                found.add(module)
            case ast.Name(id="open"):
                found.add("open")
            case ast.Attribute(attr=attr) if attr in CLOCK:
                found.add(attr)
            case ast.Attribute(value=ast.Name(id="io"), attr="open"):
                found.add("io.open")
    return found


@pytest.mark.parametrize(
    "source",
    [
        "import streamlit as st",
        "from pathlib import Path",
        "open('x')",
        "date.today()",
        "datetime.now(UTC)",
        "io.open(1)",
    ],
)
def test_the_search_for_disk_and_clock_sees_them(source):
    assert _impurities(source)


@pytest.mark.parametrize("room", ["case", "guidance", "assessment"])
def test_a_room_that_only_computes_touches_no_disk_no_clock_and_no_screen(room):
    files = sorted((SPO / room).rglob("*.py"))
    assert files
    found = {file.name: impure for file in files if (impure := _impurities(file.read_text(encoding="utf-8")))}
    assert found == ({"load.py": {"pathlib"}} if room == "guidance" else {})


def test_a_path_leads_to_its_value_or_nowhere(order_breached):
    assert order_breached.at("defendant.name") == order_breached.defendant.name
    for path in ("", "defendant.shoe", "incidents.none", "defendant.name.x", "model_fields", "incidents.keys"):
        with pytest.raises(KeyError):
            order_breached.at(path)
