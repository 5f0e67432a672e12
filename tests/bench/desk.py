"""`desk`: a log and a chronology of many acts read together, against a tenth of them.

Reading in step with the size is a ratio of 10. Comparing each act with every other would be one of 100.
"""

from datetime import datetime, timedelta
from functools import partial

from spo.evidence.desk import read_desk
from spo.guidance import guidance

from .rows import Benchmark, Run

_ACTS = (
    "He rang her mobile at gate {n} and said nothing",
    "He emailed her about plan {n}",
    "He was seen outside her work, at door {n}",
    "He left a card for her in box {n}",
    "He followed her from stop {n}",
)


def files(size: int) -> list[tuple[str, bytes]]:
    """Return a log and a chronology of as many acts, one every day or so."""
    log, rows = ["Date,Time,Officer,Entry"], ["No,Date,Time,What happened,Exhibit"]
    at = datetime(2020, 1, 3, 9, 0)
    for n in range(size):
        at += timedelta(hours=3 + n * 7919 % 37)
        what = _ACTS[n * 31 % len(_ACTS)].format(n=n)
        log.append(f"{at:%d/%m/%Y,%H:%M},PC 1177 Example,{what}.")
        rows.append(f"{n + 1},{at:%d/%m/%Y,%H:%M},{what},OF/{n + 1}")
    return [("crime log.csv", "\n".join(log).encode()), ("chronology.csv", "\n".join(rows).encode())]


def _runs(size: int) -> tuple[Run, Run]:
    held, tenth = files(size), files(size // 10)
    found = read_desk(held, guidance())
    assert [one.is_ for one in found.files] == ["log", "chronology"]
    assert len(found.incidents) >= size // 2
    return partial(read_desk, held, guidance()), partial(read_desk, tenth, guidance())


DESK = Benchmark("desk", (100, 1_000), 15.0, "a tenth of it", _runs, in_this_folder=True)
