"""Rows of a file in words."""

from spo.assessment import counted, listed

_MOST = 12  # runs of rows that are named before it is said how many more rows there are

Ranges = tuple[tuple[int, int], ...]


def rows_named(ranges: Ranges) -> str:
    """Return `Row 12`, or `Rows 12 to 95 and 101`; nothing where there are none. Each range has its first and last."""
    held = sorted((first, last) for first, last in ranges if first <= last)
    parts = [part for first, last in held[:_MOST] for part in _run(first, last)]
    if more := sum(last - first + 1 for first, last in held[_MOST:]):
        parts.append(counted(more, "more row"))
    one = len(held) == 1 and held[0][0] == held[0][1]
    return f"{'Row' if one else 'Rows'} {listed(parts)}" if parts else ""


def _run(first: int, last: int) -> list[str]:
    return [f"{first:,} to {last:,}"] if last - first > 1 else [f"{row:,}" for row in range(first, last + 1)]
