"""What holds for every field of a case."""

from typing import Any, get_origin

import pytest

from spo.case import Case, Model
from spo.case.paths import type_at
from spo.case.refers import Refers
from tests.case.models import fields, holds_ids, models

# Fields whose ids are not those of items in a collection of the case, and what they are of.
NOT_REFERENCES = {
    ("Breach", "term"): "a term of the order that the breach names",
    ("Case", "supporting_arguments"): "an entry of guidance",
    ("Incident", "behaviours"): "an entry of guidance",
    ("Incident", "reach"): "an entry of guidance",
    ("OrderTerm", "reach"): "an entry of guidance",
    ("OrderTerm", "read_as"): "entries of guidance",
    ("Term", "reach"): "an entry of guidance",
    ("Turned", "term"): "a term of the order that the fact names",
}


def _marker(model: type[Model], field: str) -> Refers | None:
    return next((m for m in model.model_fields[field].metadata if isinstance(m, Refers)), None)


def _named(found: list[tuple[type[Model], str, Any]]) -> set[tuple[str, str]]:
    return {(model.__name__, field) for model, field, _ in found}


def test_every_field_has_a_label():
    assert len(list(fields())) > 200
    assert _named([f for f in fields() if not f[0].model_fields[f[1]].title]) == set()


def test_a_hint_does_not_repeat_its_label():
    assert all(model.model_fields[f].title != model.model_fields[f].description for model, f, _ in fields())


def test_every_model_says_what_it_is():
    assert [model.__name__ for model in models() if not (model.__doc__ or "").strip()] == []


def test_every_part_of_a_case_may_be_empty():
    for model in models():
        assert model.model_validate({}) == model()


def test_every_id_of_another_item_says_which_collection_it_is_in():
    unmarked = [f for f in fields() if holds_ids(f[2]) and not _marker(f[0], f[1])]
    assert _named(unmarked) == set(NOT_REFERENCES)


def test_every_reference_is_to_a_collection_of_the_case():
    for model, field, _ in fields():
        if marker := _marker(model, field):
            assert get_origin(type_at(Case, marker.collection.split("."))) is dict, (model, field)


def test_a_path_leads_to_its_value(order_breached):
    assert order_breached.at("defendant.name") == order_breached.defendant.name
    assert order_breached.at("incidents") == order_breached.incidents


@pytest.mark.parametrize(
    "path", ["", "defendant.shoe", "incidents.none", "defendant.name.x", "model_fields", "incidents.keys", "at"]
)
def test_a_path_that_leads_nowhere_is_a_key_error(order_breached, path):
    with pytest.raises(KeyError):
        order_breached.at(path)
