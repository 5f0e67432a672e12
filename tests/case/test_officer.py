"""The officer in the case, who may also be a witness, is known by a name as officers write it."""

import pytest

from spo.case import Case
from spo.case.officer import is_the_officer

CASE = Case.model_validate({"applicant": {"officer_in_the_case": {"rank": "DC", "name": "Helen Wainmoor"}}})


@pytest.mark.parametrize("typed", ["Helen Wainmoor", "H Wainmoor", "DC Wainmoor", "DC H. Wainmoor 9071, on the day"])
def test_an_initial_stands_for_a_first_name_and_a_rank_for_all_of_it(typed: str) -> None:
    assert is_the_officer(CASE, typed)


@pytest.mark.parametrize("typed", ["Wainmoor", "Helen", "J Wainmoor", "DC Helen", "DC", ""])
def test_a_surname_alone_may_be_anybodys(typed: str) -> None:
    assert not is_the_officer(CASE, typed)
