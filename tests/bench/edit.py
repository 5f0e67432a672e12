"""`edit`: one edit applied, against pydantic re-validating the whole case."""

from spo.case import Case, Edit, apply

from .cases import case
from .rows import Benchmark, Run

WORDS = "He rang again, and said nothing."


def _runs(size: int) -> tuple[Run, Run]:
    before = case(size)
    last = list(before.incidents)[-1]
    edit = Edit(path=f"incidents.{last}.what", value=WORDS)

    def ours() -> Case:
        return apply(before, (edit,))

    def peer() -> Case:
        raw = before.model_dump()
        raw["incidents"][last]["what"] = WORDS
        return Case.model_validate(raw)

    assert ours() == peer()
    return ours, peer


EDIT = Benchmark("edit", (10, 1_000, 10_000), 1.0, "pydantic", _runs)
