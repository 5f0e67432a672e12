"""A field is called by its label, within an item that has a number or is said to be gone."""

import pytest

from spo.case import Case, texts
from spo.documents import label
from spo.wizard.questions.fields import title_of

from .full import marked
from .word import assessed

CASE = Case.model_validate(
    {
        "incidents": {"late": {"date": "4 June 2026"}, "early": {"date": "3 June 2026"}},
        "witnesses": {"w1": {}, "w2": {}},
        "existing_orders": {"ro": {"terms": {"t1": {}}}},
    }
)


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("defendant.name", "Defendant: Full name"),
        ("incidents.early.date", "Incidents 1: Date"),
        ("incidents.late", "Incidents 2"),
        ("witnesses.w2.name", "Witnesses 2: Name"),
        ("incidents.gone", "Incidents (deleted)"),
        ("incidents.gone.date", "Incidents (deleted): Date"),
        ("witnesses.gone.name", "Witnesses (deleted): Name"),
        ("terms.gone", "Terms sought (deleted)"),
        ("existing_orders.ro.terms.gone", "Other orders, bail, licences and notices 1: Its terms (deleted)"),
        ("existing_orders.gone.terms.t1", "Other orders, bail, licences and notices (deleted): Its terms (deleted)"),
        ("nothing.here", ""),
    ],
)
def test_a_field_is_called_by_its_label_within_its_item(path: str, words: str) -> None:
    assert label(assessed(CASE).view, path) == words


def test_every_field_of_a_full_case_is_called_by_its_own_label_and_none_is_said_to_be_gone() -> None:
    view = assessed(marked().case).view
    for path, _ in texts(view.case):
        assert label(view, path).endswith(title_of(path))
        assert "(deleted)" not in label(view, path)
