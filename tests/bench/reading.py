"""`reading`: a file of call data from bytes to the incidents that a page shows, against pandas that reads its dates.

The peer takes the cells as text and parses one column with a format that it is given. Ours finds out what the file is,
how it is written and what its columns are, looks for repeats, finds who sent what, and takes the rows of each day and
sender together; the first 25 incidents are then written out, as the page shows them. `python -m tests.bench.reading`
prints, for each size, by how many megabytes either makes the memory of a new process grow at the most.
"""

import io
import resource
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import click
import pandas as pd

from spo.case import Rule, SourceFile
from spo.evidence.reading import Reading, guessed, limits, open_file, read
from spo.evidence.rollup import Bursts, Origin, bursts, incident, senders, with_owner
from spo.guidance import guidance

from .rows import Benchmark, Run

_KINDS = ("Voice call", "SMS", "Missed call", "SMS", "Voicemail")
_SHOWN = 25
_FORMAT = "%d/%m/%Y %H:%M:%S"


def content(size: int) -> bytes:
    """Return a file of call data of one number, a row every few minutes from the end of October onwards."""
    at = datetime(2020, 10, 25, 2, 30)
    rows = ["Event start,Calling number,Called number,Call type,Content"]
    for n in range(size):
        at += timedelta(seconds=30 + n * 7919 % 271)
        if at.month == 3 and at.hour == 1:  # there is no such hour in the night when the clocks go forward
            at += timedelta(hours=1)
        rows.append(f"{at.strftime(_FORMAT)},07700 900{n * 31 % 7:03},07700 900999,{_KINDS[n % 5]},message {n % 500}")
    return "\n".join(rows).encode()


Made = tuple[Reading, Bursts, list[dict[str, Any]]]


def ours(held: bytes) -> Made:
    """Return the rows of a file and the incidents that they become, with nothing said of it beforehand."""
    known = guidance()
    (table,) = open_file(held, limits(known.figures)).tables
    found = read(table, guessed(table, known).mapping, known.methods)
    rows = with_owner(found.rows)
    together = bursts(rows, {one.key: one.key for one in senders(rows)}, Rule())
    origin = Origin("f1", SourceFile(name="calls.csv"), known.methods)
    return found, together, [incident(together[at], origin) for at in range(min(len(together), _SHOWN))]


def peer(held: bytes) -> pd.DataFrame:
    """Return the same file as text, with its dates parsed."""
    cells = pd.read_csv(io.BytesIO(held), dtype=str)
    return cells.assign(**{"Event start": pd.to_datetime(cells["Event start"], format=_FORMAT)})


def _runs(size: int) -> tuple[Run, Run]:
    held = content(size)
    (found, together, shown), same = ours(held), peer(held)
    assert found.total == size + 1
    assert (found.rows["at"].to_numpy() == same["Event start"].to_numpy()).all()
    assert found.rows["sender"].tolist() == same["Calling number"].tolist()
    assert len(together.rows) == size
    assert sum(one["count"] for one in shown) == sum(len(together[at]) for at in range(len(shown)))
    return lambda: ours(held), lambda: peer(held)


READING = Benchmark("reading", (100_000, 1_000_000), 2.0, "pandas", _runs)


def _most() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _now() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() // 2**20


@click.command()
@click.argument("name", required=False, type=click.Choice(["ours", "peer"]))
def main(name: str | None) -> None:
    """Print how much memory each run takes; or, for one of them, read a file from standard input and say so."""
    if name:
        run = {"ours": ours, "peer": peer}[name]
        run(content(10))  # what is loaded once is not counted
        held = sys.stdin.buffer.read()
        before = _now()
        run(held)
        click.echo(_most() - before)
        return
    for size in READING.sizes:
        held = content(size)
        for each in ("ours", "peer"):
            grown = subprocess.run(
                [sys.executable, "-m", __spec__.name, each], input=held, capture_output=True, check=True
            )
            click.echo(f"{each} {size:>9,} rows {len(held) // 2**20:>4} MB file {int(grown.stdout):>6} MB more")


if __name__ == "__main__":
    main()
