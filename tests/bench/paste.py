"""`paste`: a pasted table of incidents taken apart, against pandas reading the same table as text."""

import io

import pandas as pd

from spo.evidence.pasting import PastedChronology, read_chronology
from spo.guidance import guidance

from .rows import Benchmark, Run


def _runs(size: int) -> tuple[Run, Run]:
    rows = (f"{n % 28 + 1}/06/2026\t22:15\tHe rang her {n} times and said nothing.\tOF/1" for n in range(size))
    text = "\n".join(("Date\tTime\tWhat happened\tExhibit", *rows))

    def ours() -> PastedChronology:
        return read_chronology(text, guidance())

    def peer() -> pd.DataFrame:
        return pd.read_csv(io.StringIO(text), sep="\t", dtype=str)

    assert len(ours().rows) == len(peer()) == size
    return ours, peer


PASTE = Benchmark("paste", (40, 1_000, 5_000), 100.0, "pandas", _runs)
