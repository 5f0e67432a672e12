"""A long text is read in a time that grows as its length does, whatever is in it."""

from collections.abc import Callable
from time import process_time

import pytest

from spo.assessment.cues import has_cue, has_ending, has_together, without_cues
from spo.assessment.habits import stays_somewhere, tells_a_habit
from spo.assessment.where import goes_somewhere, is_somewhere
from spo.assessment.whose import without_his, without_his_doing
from spo.assessment.withholding import short_names
from spo.assessment.withholding.disguises import readings
from spo.assessment.withholding.fragments import cut_short, fragments
from spo.case import Case
from spo.guidance import guidance

LONGEST, SHARE = 60_000, 4
"""Characters, and how many times fewer the shorter text has: a square of them would take sixteen times as long."""


def _without_his(text: str) -> str:
    return without_his(text, frozenset({"she"}))


def _need_not(text: str) -> list[bool]:
    said = without_his_doing(text)
    entries = [entry for entry in guidance().whereabouts.values() if entry.instead]
    held = [(entry, without_cues(said, entry.unless)) for entry in entries]
    return [has_cue(x, e.cues) or has_ending(x, e.endings) or has_together(x, e.together) for e, x in held]


_CHILD = Case.model_validate({"protected_persons": {"c": {"name": "Juniper Example", "withhold_name": True}}})


def _short_names(text: str) -> list[str]:
    pattern = short_names(_CHILD)
    return pattern.findall(text) if pattern else []


def _readings(text: str) -> list[str]:
    return [*readings(text)]


def _fragments(text: str) -> list[object]:
    return [*fragments(text), *cut_short(text)]


@pytest.mark.parametrize(
    "read",
    [
        *(tells_a_habit, stays_somewhere, is_somewhere, goes_somewhere, _without_his, _need_not, _short_names),
        *(_readings, _fragments),
    ],
)
@pytest.mark.parametrize(
    "repeated",
    [
        "s",
        " ",
        "\n",
        "She ",
        "his mother ",
        "on the Monday ",
        "she now always ",
        "most ",
        "to ",
        "zulu ",
        "x for xray ",
        "for ",
        "| also ",
        "not a chain ",
        "and something ",
        "a**",
        "A-",
        "she is only just ",
        "she goes to ",
    ],
)
def test_four_times_the_text_takes_nothing_like_sixteen_times_as_long(
    read: Callable[[str], object], repeated: str
) -> None:
    text = repeated * (LONGEST // len(repeated))
    short, long = (_least(read, text[: len(text) // size]) for size in (SHARE, 1))
    assert long < max(short, 0.001) * SHARE * 2


def _least(read: Callable[[str], object], text: str) -> float:
    """Return the least time of three, which nothing else on the computer can make longer than it is."""
    return min(_once(read, text) for _ in range(3))


def _once(read: Callable[[str], object], text: str) -> float:
    start = process_time()
    read(text)
    return process_time() - start
