"""What an incident that was made from rows says of them. It says what the rows show, and quotes words exactly."""

from collections import Counter
from collections.abc import Mapping
from itertools import accumulate, islice

from spo.case.english import counted, listed
from spo.guidance import Method

from .bursts import Burst
from .senders import said

_LONGEST_QUOTED = 20_000
"""The most characters of messages that one incident quotes: a longer message is found by its row."""

_LONGEST_LOG = 100_000
"""The most characters of a log that one incident gives. An incident holds more, and an officer may yet add to it."""


def account(burst: Burst, methods: Mapping[str, Method], quoted: int) -> str:
    """Return what happened, from the rows of one incident.

    Rows of a log or a diary, which have words and name no sender, are given whole. All others are counted, and the
    first messages quoted.
    """
    told = [(time, text) for time, text in zip(burst.times, burst.text, strict=True) if text.strip()]
    if not any(burst.sender) and len(told) == len(burst):
        return _whole(told)
    lines = [f"{_counted(burst, methods)}{_when(burst)}, from {_from(burst)}."]
    quotes = [f"At {time}: “{text}”" if time else f"“{text}”" for time, text in islice(told, max(quoted, 0))]
    shown = _that_fit(quotes, _LONGEST_QUOTED)
    if 0 < len(shown) < len(told):
        verb = "is" if len(shown) == 1 else "are"
        shown.append(f"{len(shown)} of the {len(told):,} messages with words {verb} quoted here.")
    return "\n".join([*lines, *shown])


def _whole(told: list[tuple[str, str]]) -> str:
    """Return the rows of a log in their own words. Those for which there is no room are found by their rows."""
    if len(told) == 1:
        return told[0][1][:_LONGEST_LOG]
    shown = _that_fit([f"{time}: {text}" if time else text for time, text in told], _LONGEST_LOG)
    if len(shown) < len(told):
        shown.append(f"{len(shown):,} of the {len(told):,} entries of the day are given here.")
    return "\n".join(shown)


def _that_fit(lines: list[str], room: int) -> list[str]:
    """Return the lines from the first on for which there is room, in characters."""
    ends = accumulate(len(line) + 1 for line in lines)
    return [line for line, end in zip(lines, ends, strict=True) if end <= room]


def time_of(burst: Burst) -> str:
    """Return the time of the rows: `22:15`, `between 09:02 and 23:40`, or nothing."""
    known = sorted(filter(None, burst.times))
    if not known:
        return ""
    return known[0] if known[0] == known[-1] else f"between {known[0]} and {known[-1]}"


def _when(burst: Burst) -> str:
    time = time_of(burst)
    return f" {'at ' if time[0].isdigit() else ''}{time}" if time else ""


def _counted(burst: Burst, methods: Mapping[str, Method]) -> str:
    counts = Counter(burst.method).most_common()
    named = [counted(count, methods[key].one, methods[key].many) for key, count in counts if key in methods]
    other = sum(count for key, count in counts if key not in methods)
    return listed([*named, *([counted(other, "contact")] if other else [])])


def _from(burst: Burst) -> str:
    return listed(list(dict.fromkeys(map(said, dict.fromkeys(burst.sender)))))
