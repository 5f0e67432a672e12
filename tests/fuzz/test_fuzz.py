"""No text in any field stops a case, and nothing that is read stops a reader: a hundredth of `python -m tests.fuzz`."""

import pytest

from .drawn import drawn
from .reading import try_reading
from .tried import try_pack, try_papers

CASES = 200
PACKED = 20
"""Of how many cases one is made into files too."""


@pytest.mark.parametrize("first", range(0, CASES, PACKED))
def test_every_case_is_assessed_and_its_papers_are_written_or_refused(first: int) -> None:
    for seed in range(first, first + PACKED):
        try_papers(drawn(seed))
    try_pack(drawn(first))


@pytest.mark.filterwarnings("ignore::UserWarning:PIL")
@pytest.mark.parametrize("first", range(0, CASES, PACKED))
def test_what_is_brought_from_elsewhere_is_read_or_refused(first: int) -> None:
    for seed in range(first, first + PACKED):
        case = try_reading(seed)
    try_papers(case)


def test_a_case_is_made_again_from_its_number() -> None:
    assert drawn(7) == drawn(7) != drawn(8)
