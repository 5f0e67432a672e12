"""Cases that hold what a pattern is counted from, and nothing else."""

from datetime import date
from typing import Any

from spo.case import Case

ON = date(2026, 6, 30)


def case_of(*acts: dict[str, Any] | str, **parts: Any) -> Case:
    """Return a case of acts, each by its date alone or in full, with ids a1, a2 and so on in the order given."""
    held = {f"a{n}": {"date": act} if isinstance(act, str) else act for n, act in enumerate(acts, start=1)}
    return Case.model_validate({"incidents": held, **parts})


def warned(*dates: str, kind: str = "refusal") -> dict[str, Any]:
    """Return warnings of one kind, with ids w1, w2 and so on."""
    return {f"w{n}": {"kind": kind, "date": when} for n, when in enumerate(dates, start=1)}


def hours(**acts: int) -> list[int]:
    """Return 24 numbers: how many acts in each hour named, such as h22=3."""
    return [acts.get(f"h{hour}", 0) for hour in range(24)]
