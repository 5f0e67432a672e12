"""Works something out of a case once, and keeps it for as long as that case is kept."""

import weakref
from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from .case import Case

T = TypeVar("T")


def once(work: Callable[[Case], T]) -> Callable[[Case], T]:
    """Make a function of a case remember what it returned. A case never changes, so that it stays right.

    What is returned must not be changed, and must not hold the case itself, or neither would ever be let go.
    """
    kept: dict[int, T] = {}

    @wraps(work)
    def found(case: Case) -> T:
        key = id(case)
        try:
            return kept[key]
        except KeyError:
            weakref.finalize(case, kept.pop, key, None).atexit = False
        return kept.setdefault(key, work(case))

    return found
