"""The cases whose papers are read as prose: the examples, an empty and a full case, and situations of every group."""

from collections.abc import Mapping
from functools import cache

from spo.case import Case
from spo.documents import Paper, papers
from tests.assessment import situations

from .cases import every_case
from .word import assessed

_EACH = 20
"""One situation in so many is read."""
_ALSO = (
    "a breach reported without a charge, and messages that now come through his brother",
    "released under investigation, with no bail and no other order",
    "two names, but an earlier stalking protection order is in force",
    "a neighbour under a community protection notice for her fence, who now follows her",
)
"""Situations that are read too, for sentences that no other brings."""


@cache
def read() -> Mapping[str, tuple[Case, Mapping[str, Paper]]]:
    """Return each case that is read, by name, with its papers."""
    held = [one for group in vars(situations).values() if isinstance(group, tuple) for one in group]
    found = [one for one in held if isinstance(one, situations.Situation)]
    some = [one for at, one in enumerate(found) if at % _EACH == 0 or one.sentence in _ALSO]
    cases = {**every_case(), **{one.sentence: one.case for one in some}}
    return {name: (case, papers(assessed(case))) for name, case in cases.items()}
