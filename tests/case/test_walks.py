"""Every typed text and every reference of a case is found, so that none escapes the checks that rest on them."""

import json
from collections import defaultdict
from typing import Any, Literal, NamedTuple, get_args, get_origin

import pytest

from spo.case import About, Case, Model, When, about_at, references, texts
from spo.case.paths import field_type
from spo.case.refers import Refers
from tests.case.models import holds_ids

TEXT = "text at "


class Full(NamedTuple):
    """A case with every field filled, and what was put in it."""

    case: Case
    texts: dict[str, str]
    references: dict[str, list[str]]


@pytest.fixture(scope="module")
def full() -> Full:
    """A case with every field filled."""
    put = Full(Case(), {}, {})
    return put._replace(case=Case.model_validate(_filled(Case, "", put)))


def _filled(kind: Any, path: str, put: Full) -> Any:
    origin, inside = get_origin(kind), get_args(kind)
    if holds_ids(kind):
        several = "tuple" in str(kind)
        if any(isinstance(marker, Refers) for marker in getattr(kind, "__metadata__", ())):
            put.references[path] = ["x1", "x2"] if several else ["x1"]
        value: Any = ["x1", "x2"] if several else "x1"
    elif origin is dict:
        value = {"k": _filled(inside[1], f"{path}.k", put)}
    elif isinstance(kind, type) and issubclass(kind, Model) and kind is not When:
        names = [field for field in kind.model_fields if field != "schema_version"]
        value = {name: _filled(field_type(kind, name), f"{path}.{name}".lstrip("."), put) for name in names}
    elif kind in (When, str):
        value = put.texts[path] = TEXT + path
    elif kind in (int, bool):
        value = 1
    elif origin is Literal:
        value = inside[0]
    else:
        length = 1 if Ellipsis in inside else len(inside)
        value = _filled(inside[0], path, put)
        value = [value] * length if origin is tuple else value
    return value


def _strings(value: Any) -> list[str]:
    if isinstance(value, dict | list):
        return [s for inner in (value.values() if isinstance(value, dict) else value) for s in _strings(inner)]
    return [value] if isinstance(value, str) else []


def test_every_text_that_somebody_typed_is_found(full):
    assert dict(texts(full.case)) == full.texts
    assert len(full.texts) > 150


def test_no_text_is_passed_over_however_it_is_held(full):
    written = _strings(json.loads(full.case.model_dump_json()))
    assert {text for text in written if text.startswith(TEXT)} == {text for _, text in texts(full.case)}


def test_every_reference_is_found(full):
    found = defaultdict(list)
    for path, _, key in references(full.case):
        found[path].append(key)
    assert found == full.references
    assert len(found) > 20


def test_an_empty_case_holds_no_text_and_no_reference():
    assert list(texts(Case())) == []
    assert list(references(Case())) == []


def test_every_reference_of_a_worked_example_leads_somewhere(example):
    assert [(path, key) for path, at, key in references(example) if key not in example.at(at)] == []


def test_the_texts_that_are_not_wanted_are_left_out_and_each_field_is_asked_about_once(full: Full) -> None:
    asked: list[About] = []

    def wanted(about: About) -> bool:
        asked.append(about)
        return about.words == "person"

    again = full.case.model_copy(update={"incidents": full.case.incidents | {"k2": full.case.incidents["k"]}})
    found = {path for path, _ in texts(again, wanted)}
    assert found >= {"incidents.k.impact", "incidents.k2.impact", "defendant.drivers.k.words", "consultations.k.result"}
    assert {about_at(path).words for path in found} == {"person"}
    assert {path for path in full.texts if about_at(path).words == "person"} <= found
    first = len(asked)
    texts(again, wanted)
    assert len(asked) == first < len(full.texts)  # officers, orders and periods have fields in common
