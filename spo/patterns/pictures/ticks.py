"""The days that are named along a timeline."""

from datetime import date, timedelta

from spo.case.months import months_after

from ..counts import monday
from .shapes import Days

_APART = 50  # pixels between two names, at the least
_DAY, _MONTH, _YEAR = "%-d %b", "%b %Y", "%Y"


def ticks(days: Days, width: float) -> tuple[list[date], str]:
    """Return the days to name, and how they are written."""
    most = int(width // _APART)
    if days.number <= 130:
        step = next(step for step in (1, 7, 14, 28) if days.number / step <= most)
        at = days.first if step == 1 else monday(days.first + timedelta(days=6))
        return [at + timedelta(days=n) for n in range(0, (days.last - at).days + 1, step)], _DAY
    months = (days.last.year - days.first.year) * 12 + days.last.month - days.first.month + 1
    step = next((step for step in (1, 2, 3, 6) if months / step <= most), 0)
    if step:
        return _every(days, step), _MONTH
    step = next(step for step in (1, 2, 5, 10, 20, 50, 100, 500, 1_000) if months / 12 / step <= most)
    return _every(days, step * 12), _YEAR


def _every(days: Days, months: int) -> list[date]:
    """Return the first of each so many months, counted from a January."""
    at = days.first.replace(month=1, day=1)
    found: list[date] = []
    while at <= days.last:
        if at >= days.first:
            found.append(at)
        at = months_after(at, months)
    return found
