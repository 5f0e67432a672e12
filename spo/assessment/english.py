"""Lists and counts as a person would say them."""

from collections.abc import Iterable, Sequence


def listed(parts: Sequence[str], last: str = "and") -> str:
    """Return `a`, `a and b`, or `a, b and c`."""
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} {last} {parts[-1]}" if parts else ""


def numbered(noun: str, numbers: Iterable[int]) -> str:
    """Return `incident 4`, `incidents 4 and 9`, or `incidents 4 to 9 and 12`; "" where there are none."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    shown = [part for run in runs for part in (_run(run) if len(run) < 3 else [f"{run[0]} to {run[-1]}"])]
    if not shown:
        return ""
    many = len(shown) > 1 or len(runs[0]) > 1
    return f"{noun}{'s' if many else ''} {listed(shown)}"


def _run(run: list[int]) -> list[str]:
    return [str(number) for number in run]


def counted(count: int, noun: str, plural: str = "") -> str:
    """Return `1 call`, `3 calls`, or `12,000 calls`."""
    return f"{count:,} {noun if count == 1 else plural or noun + 's'}"
