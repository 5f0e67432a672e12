"""`refusal`: a pack that is refused, with a leak in every act, against the same pack that is made."""

from functools import partial

import pytest

from spo.assessment import assess
from spo.case import Case, Edit, apply
from spo.documents import WouldBeServed, pack
from spo.guidance import guidance

from .cases import ON, case
from .rows import Benchmark, Run

_WITHHELD = {"address": "41 Zyxwold Road, Exampleton, EX91 9ZQ", "withhold": True}


def _runs(size: int) -> tuple[Run, Run]:
    held = apply(case(size), [Edit(path="places.bench", value=_WITHHELD)])
    leaking = [
        Edit(path=f"incidents.{key}.what", value=f"{act.what} It was at 41 Zyxwold Road.")
        for key, act in held.incidents.items()
    ]
    return partial(_refused, apply(held, leaking)), partial(_made, held)


def _made(held: Case) -> None:
    pack(assess(held, guidance(), ON))


def _refused(held: Case) -> None:
    with pytest.raises(WouldBeServed) as refused:
        _made(held)
    assert len(refused.value.leaks) >= len(held.incidents)


REFUSAL = Benchmark("refusal", (10, 1_000), 2.0, "a pack that is made", _runs, in_this_folder=True)
