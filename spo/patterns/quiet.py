"""Spells without an act, shown as plainly as acts are."""

from collections.abc import Iterator
from datetime import date

from spo.case import Case

from .records import Dated
from .shapes import Quiet, Recorded


def quiet(case: Case, dated: Dated, days: int, on: date) -> tuple[Quiet, ...]:
    """Return each spell of so many days or more between one act and the next, up to the day of drafting.

    An act of no exact date may have been on any of its days, so that none of them is said to be quiet.
    """
    found = (
        Quiet(date.fromordinal(first), date.fromordinal(last), before, after, _custody(case, first, last, on))
        for first, last, before, after in _gaps(dated, on)
    )
    return tuple(one for one in found if one.days >= days)


def _gaps(dated: Dated, on: date) -> Iterator[tuple[int, int, str, str | None]]:
    """Yield the days between acts, as ordinals, with the incidents on either side."""
    busy_to, busy_with = None, ""
    for one, day in zip(dated.records, dated.days, strict=True):
        if busy_to is not None and day > busy_to + 1:
            yield busy_to + 1, day - 1, busy_with, one.key
        latest = one.latest.toordinal() if one.latest else day
        if busy_to is None or latest >= busy_to:
            busy_to, busy_with = latest, one.key
    if busy_to is not None and busy_to < on.toordinal():
        yield busy_to + 1, on.toordinal(), busy_with, None


def _custody(case: Case, first: int, last: int, on: date) -> tuple[Recorded, ...]:
    """Return the days of a spell on which the defendant is recorded to have been in custody."""
    custody = case.defendant.custody
    if custody.in_custody != "yes" or not custody.since.day:
        return ()
    start = max(first, custody.since.day.toordinal())
    stop = min(last, (custody.release_expected.day or on).toordinal())
    if start > stop:
        return ()
    return (Recorded("defendant.custody", date.fromordinal(start), date.fromordinal(stop)),)
