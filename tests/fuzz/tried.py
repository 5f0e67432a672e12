"""A case tried as the program uses it, how long that took, and which of its texts made it fail."""

import json
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from time import process_time
from typing import Any, TypeVar

from spo.assessment import assess, label, quick_check
from spo.case import Case, Edit, EditRefused, apply, read_case, texts, write_case
from spo.documents import WouldBeServed, leaks, pack, papers
from spo.guidance import guidance

_Tried = TypeVar("_Tried")

ON = date(2026, 11, 24)
_LESS: tuple[Any, ...] = (None, "", [], {}, "He rang.")
"""What stands in place of a part of a case to see whether the part matters."""


class TooSlow(Exception):
    """A case took longer than it may."""


def try_papers(case: Case) -> None:
    """Assess a case, and make every paper of it as passages."""
    assessment = assess(case, guidance(), ON)
    for finding in assessment.findings:
        label(assessment.view, finding.field)
    quick_check(case, guidance())
    assert assessment.offered is not None
    made = papers(assessment)
    for paper in made.values():
        list(paper.sentences())
    leaks(case, made.served().values())


def try_pack(case: Case) -> None:
    """Make the pack of a case, or have it refused; and read the case again from its file."""
    assert read_case(write_case(case)) == case
    with suppress(WouldBeServed):
        pack(assess(case, guidance(), ON))


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Raise TooSlow where what is done within takes more than so many seconds of this process's own time."""

    def stop(*_: object) -> None:
        raise TooSlow

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def failure(tried: _Tried, attempt: Callable[[_Tried], object], seconds: float) -> str:
    """Return the kind of exception with which an attempt fails and the line that raised it, or nothing."""
    try:
        with at_most(seconds):
            attempt(tried)
    except Exception as error:
        at = error.__traceback__
        while at and at.tb_next:
            at = at.tb_next
        assert at is not None
        slow = isinstance(error, TooSlow)
        return "TooSlow" if slow else f"{type(error).__name__} at {at.tb_frame.f_code.co_filename}:{at.tb_lineno}"
    return ""


def timed(tried: _Tried, attempt: Callable[[_Tried], object], seconds: float) -> tuple[str, float]:
    """Return how an attempt fails, if it does, and how many seconds of this process's own time it took."""
    begun = process_time()
    found = failure(tried, attempt, seconds)
    return found, process_time() - begun


def to_blame(case: Case, attempt: Callable[[Case], None], seconds: float, said: str) -> dict[str, Any]:
    """Return what is left of a case, by path, once all is taken out of it without which it fails alike."""

    def fails(smaller: Case) -> bool:
        return failure(smaller, attempt, seconds) == said

    for path in _paths(json.loads(write_case(case))):
        for value in _LESS:
            try:
                smaller = apply(case, (Edit(path=path, value=value),))
            except EditRefused:
                continue
            if smaller == case or fails(smaller):
                case = smaller
                break
    return dict(texts(case)) or json.loads(write_case(case))


def _paths(raw: Any, before: str = "") -> list[str]:
    """Return the path of each part of a case, the largest first."""
    if not isinstance(raw, dict):
        return []
    found = [f"{before}.{key}" if before else key for key in raw if key != "schema_version"]
    return found + [path for key in raw for path in _paths(raw[key], f"{before}.{key}" if before else key)]
