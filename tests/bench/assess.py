"""`assess-again`: a case assessed after one account was changed, against the same case assessed for the first time.

Officers save one field after another, and every page of a step says what is missing. No two accounts are the same. The
time is the processor's, which a machine that is busy with other work does not change.
"""

from itertools import count
from time import process_time

from spo.assessment import Memo, assess
from spo.case import Case, Edit, apply
from spo.guidance import guidance

from .cases import ON, case
from .rows import Benchmark, Run, Spent


def _runs(size: int) -> tuple[Run, Run]:
    accounts = [(key, act.what) for key, act in case(size).incidents.items()]
    held = apply(case(size), [_told(key, f"{what} It was call {n}.") for n, (key, what) in enumerate(accounts)])
    memo, number = Memo(), count()

    def ours() -> Spent:
        return _spent(apply(held, [_told(accounts[0][0], f"He stood at the gate, time {next(number)}.")]), memo)

    def peer() -> Spent:
        return _spent(held.model_copy(), None)  # of which nothing is known yet

    assess(held.model_copy(), guidance(), ON, memo)
    return ours, peer


def _told(incident: str, what: str) -> Edit:
    return Edit(path=f"incidents.{incident}.what", value=what)


def _spent(held: Case, memo: Memo | None) -> Spent:
    begun = process_time()
    assess(held, guidance(), ON, memo)
    return Spent(process_time() - begun)


ASSESS = Benchmark("assess-again", (40, 1_000), 0.1, "for the first time", _runs, in_this_folder=True)
