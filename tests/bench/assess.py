"""`assess again`: a case assessed after one account was changed, against the same case assessed for the first time.

Officers save one field after another, and every page of a step says what is missing. No two accounts are the same.
"""

from itertools import count

from spo.assessment import Assessment, Memo, assess
from spo.case import Case, Edit, apply
from spo.guidance import guidance

from .cases import ON, case
from .rows import Benchmark, Run


def _runs(size: int) -> tuple[Run, Run]:
    accounts = enumerate(case(size).incidents.items())
    held = apply(
        case(size),
        [Edit(path=f"incidents.{key}.what", value=f"{act.what} It was call {n}.") for n, (key, act) in accounts],
    )
    memo, number = Memo(), count()

    def ours() -> Assessment:
        return assess(_changed(held, next(number)), guidance(), ON, memo)

    def peer() -> Assessment:
        return assess(held.model_copy(), guidance(), ON)  # of which nothing is known yet

    assess(held, guidance(), ON, memo)
    return ours, peer


def _changed(held: Case, number: int) -> Case:
    first = next(iter(held.incidents))
    return apply(held, [Edit(path=f"incidents.{first}.what", value=f"He stood at the gate, time {number}.")])


ASSESS = Benchmark("assess-again", (40, 1_000), 0.1, "for the first time", _runs, in_this_folder=True)
