"""What is worked out of a case is worked out once, and let go with the case."""

import gc
from collections.abc import Callable

from spo.case import Case
from spo.case.once import once


def counted() -> tuple[list[int], Callable[[Case], int]]:
    """Return a function that works something out once, and the list of the cases that it was asked about."""
    asked: list[int] = []

    @once
    def number(case: Case) -> int:
        asked.append(case.schema_version)
        return len(asked)

    return asked, number


def test_one_case_is_asked_about_once_and_another_that_says_the_same_by_itself() -> None:
    asked, number = counted()
    one, other = Case(), Case()
    assert (number(one), number(other), number(one), number(other)) == (1, 2, 1, 2)
    assert len(asked) == 2


def test_what_was_worked_out_is_let_go_with_its_case() -> None:
    asked, number = counted()
    for _ in range(50):  # a new case may stand where one that is gone stood, and must not get its answer
        number(Case())
    gc.collect()
    assert len(asked) == 50
    assert not getattr(number, "__closure__", None)[0].cell_contents


def test_a_fault_is_not_kept() -> None:
    faults = iter([ValueError, None])

    @once
    def number(case: Case) -> int:
        if fault := next(faults):
            raise fault
        return case.schema_version

    case = Case()
    for expected in (None, case.schema_version):
        try:
            found = number(case)
        except ValueError:
            found = None
        assert found == expected
