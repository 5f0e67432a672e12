"""What an incident that was made from rows says of them. It says what the rows show, and quotes words exactly."""

from collections import Counter
from collections.abc import Mapping
from itertools import islice

from spo.case.english import counted, listed
from spo.guidance import Method

from .bursts import Burst
from .senders import said

_LONGEST_QUOTED = 20_000
"""The most characters of messages that one incident quotes: a longer message is found by its row."""


def account(burst: Burst, methods: Mapping[str, Method], quoted: int) -> str:
    """Return what happened, from the rows of one incident.

    Rows that name a sender are counted, and the first messages quoted; rows of a log or a diary are given whole.
    """
    told = [(time, text) for time, text in zip(burst.times, burst.text, strict=True) if text]
    if not any(burst.sender):
        return (
            burst.text[0] if len(burst) == 1 else "\n".join(f"{time}: {text}" if time else text for time, text in told)
        )
    lines = [f"{_counted(burst, methods)}{_when(burst)}, from {_from(burst)}."]
    room = _LONGEST_QUOTED
    for time, text in islice(told, max(quoted, 0)):
        room -= len(text)
        if room < 0:
            break
        lines.append(f"At {time}: “{text}”" if time else f"“{text}”")
    shown = len(lines) - 1
    if shown and shown < len(told):
        lines.append(f"{shown} of the {len(told):,} messages with words {'is' if shown == 1 else 'are'} quoted here.")
    return "\n".join(lines)


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
