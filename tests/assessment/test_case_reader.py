"""What papers read of a case: in words, and withheld where it is."""

import pytest

from spo.assessment.case_reader import CaseReader
from spo.assessment.facts import Fact
from spo.case import Case
from tests.assessment.looked import look

CASE = Case.model_validate(
    {
        "protected_persons": {"p1": {"name": "Ottilie Marchpane", "withhold_name": True, "described_as": "Witness A"}},
        "witnesses": {"w1": {"name": "Ottilie Marchpane", "person": "p1"}, "w2": {"name": "Ines Quill"}},
        "terms": {f"t{n}": {"position": n} for n in (1, 2, 3)},
    }
)


def reader(served: bool = True) -> CaseReader:
    """Return what reads the case for papers that are served, or for those that are not."""
    return CaseReader(look(CASE), served)


@pytest.mark.parametrize(
    ("key", "served", "name"),
    [
        ("w1", True, "Witness A"),
        ("w1", False, "Ottilie Marchpane"),
        ("w2", True, "Ines Quill"),
        ("gone", True, ""),
        (None, True, ""),
    ],
)
def test_a_witness_is_named_unless_that_is_withheld_or_there_is_none(key: str | None, served: bool, name: str) -> None:
    assert reader(served).witness(key).text == name


def test_terms_are_named_by_their_numbers() -> None:
    assert reader().term_list(("t1", "t2", "t3")) == Fact("terms 1 to 3", ("terms.t1", "terms.t2", "terms.t3"))
    assert reader().term_list(["t2"]).text == "term 2"
    assert reader().term_list(()).text == ""


def test_no_order_has_no_name() -> None:
    assert reader().order_name(None) == Fact("")
