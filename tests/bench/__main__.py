"""Runs benchmarks and prints a row for each size: `python -m tests.bench [NAME ...] [--json]`."""

import gc
import json
from dataclasses import asdict

import click

from .assess import ASSESS
from .chronology import CHRONOLOGY, CHRONOLOGY_BESIDE_NODE
from .compare import COMPARE
from .days import ALL_DAYS
from .desk import DESK
from .edit import EDIT
from .hands import HANDS
from .join import JOIN
from .officers import OFFICERS
from .open import OPEN
from .packs import PACK, PACK_OF_MANY
from .page import PAGE, STEP
from .pages import PAGES
from .paste import PASTE
from .read import READ
from .reading import READING
from .refusal import REFUSAL
from .rows import Row
from .save import SAVE, SAVE_BESIDE_TEN
from .withholding import WITHHOLDING

_ALL = (
    PACK,
    PACK_OF_MANY,
    REFUSAL,
    WITHHOLDING,
    CHRONOLOGY,
    CHRONOLOGY_BESIDE_NODE,
    ASSESS,
    EDIT,
    COMPARE,
    READ,
    SAVE,
    SAVE_BESIDE_TEN,
    OPEN,
    PAGE,
    STEP,
    ALL_DAYS,
    PASTE,
    READING,
    DESK,
    JOIN,
    HANDS,
    OFFICERS,
    *PAGES,
)
BENCHMARKS = {benchmark.name: benchmark for benchmark in _ALL}
_HEAD = f"{'name':30} {'size':>6} {'ours_s':>11} {'peer':16} {'peer_s':>11} {'ratio':>8} {'target':>7}"


@click.command()
@click.argument("names", nargs=-1, type=click.Choice(list(BENCHMARKS)))
@click.option("--json", "json_rows", is_flag=True, help="One JSON object a line.")
def main(names: tuple[str, ...], json_rows: bool) -> None:
    """Run the named benchmarks, or all of them."""
    if not json_rows:
        click.echo(_HEAD)
    for name in names or BENCHMARKS:
        gc.collect()
        for row in BENCHMARKS[name].rows():
            click.echo(as_json(row) if json_rows else line(row))


def as_json(row: Row) -> str:
    """Return a row as one line of JSON."""
    return json.dumps({**asdict(row), "ratio": row.ratio})


def line(row: Row) -> str:
    """Return a row as a line of the table."""
    peer_s = "" if row.peer_s is None else f"{row.peer_s:.6f}"
    ratio = "" if row.ratio is None else f"{row.ratio:.4f}"
    return f"{row.name:30} {row.size:>6} {row.ours_s:>11.6f} {row.peer:16} {peer_s:>11} {ratio:>8} {row.target:>7}"


if __name__ == "__main__":
    main()
