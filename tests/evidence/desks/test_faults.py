"""A fault that one paper brings about ends the reading of no other, and is told in a sentence about that paper."""

from collections.abc import Sequence

import pytest

from spo.evidence.desk import Proposals, read_desk
from spo.evidence.desk.faults import AS_PROSE, NOT_READ, without_faults
from spo.evidence.desk.paper import Paper
from spo.evidence.desk.proposals import Force, Is, Source
from spo.guidance import Guidance

NAMES = ("a.txt", "bad.txt", "c.txt")


def papers(is_: Is) -> list[Paper]:
    return [Paper(name, ("words",), is_=is_ if name == "bad.txt" else "log") for name in NAMES]


def named(read: Sequence[Paper]) -> Proposals:
    sources = [Source(file=paper.name, line=1, last_line=1, words="words") for paper in read]
    return Proposals(force=tuple(Force(name=one.file, sources=(one,)) for one in sources))


@pytest.mark.parametrize(
    ("is_", "as_prose", "told", "kept"),
    [
        ("log", True, {"bad.txt": AS_PROSE}, NAMES),
        ("log", False, {"bad.txt": NOT_READ}, ("a.txt", "c.txt")),
        ("note", True, {"bad.txt": NOT_READ}, ("a.txt", "c.txt")),
    ],
)
def test_a_paper_with_a_fault_is_read_as_prose_or_left_out(
    is_: Is, as_prose: bool, told: dict[str, str], kept: tuple[str, ...]
) -> None:
    def read(some: Sequence[Paper]) -> Proposals:
        if any(one.name == "bad.txt" and not (as_prose and one.is_ == "not known") for one in some):
            raise KeyError("day")
        return named(some)

    found, said = without_faults(read, papers(is_))
    assert said == told
    assert [force.name for force in found.force] == [*kept]


def test_of_papers_that_only_together_bring_a_fault_about_the_later_is_left_out() -> None:
    def read(some: Sequence[Paper]) -> Proposals:
        if {"a.txt", "bad.txt"} <= {one.name for one in some}:
            raise RecursionError
        return named(some)

    found, said = without_faults(read, papers("log"))
    assert said == {"bad.txt": NOT_READ}
    assert [force.name for force in found.force] == ["a.txt", "c.txt"]


def test_nothing_is_told_where_nothing_is_wrong() -> None:
    found, said = without_faults(named, papers("log"))
    assert (len(found.force), said) == (3, {})


@pytest.mark.parametrize("label", ["Day-Time", "Whenever", ""])
def test_a_log_of_labelled_blocks_with_no_day_that_can_be_read_is_only_not_taken_apart(
    label: str, guidance: Guidance
) -> None:
    block = (
        f"Entry No : 001\n{label + ' : 04/05/2026' if label else ''}\nAuthor   : PC 4471 HALE\nText     : VIC rang.\n"
    )
    read = read_desk([("print.txt", f"CRIME LOG\n{block}".encode())], guidance)
    assert [(file.is_, file.told) for file in read.files] == [("log", "")]
