"""Numbers in a list are said as a person would say them."""

import pytest

from spo.case.english import numbered


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        ((), ""),
        ((4,), "incident 4"),
        ((4, 4), "incident 4"),
        ((5, 4), "incidents 4 and 5"),
        ((4, 5, 6), "incidents 4 to 6"),
        ((4, 9), "incidents 4 and 9"),
        ((1, 4, 5, 6), "incidents 1 and 4 to 6"),
        ((1, 2, 4, 5, 6, 8, 10, 11, 12), "incidents 1, 2, 4 to 6, 8 and 10 to 12"),
        (range(1, 43, 2), f"incidents {', '.join(map(str, range(1, 41, 2)))} and 1 more"),
        (range(1, 41, 2), f"incidents {', '.join(map(str, range(1, 39, 2)))} and 39"),
    ],
)
def test_numbers_that_follow_one_another_are_said_as_a_run_and_a_long_list_is_cut(
    numbers: tuple[int, ...], said: str
) -> None:
    assert numbered("incident", numbers) == said
