"""`read`: a case file read with every check of the door, against json.loads and pydantic alone."""

import json

from spo.case import Case, read_case, write_case

from .cases import case
from .rows import Benchmark, Run


def _runs(size: int) -> tuple[Run, Run]:
    content = write_case(case(size))

    def ours() -> Case:
        return read_case(content)

    def peer() -> Case:
        return Case.model_validate(json.loads(content))

    assert ours() == peer() == case(size)
    return ours, peer


READ = Benchmark("read", (1_000, 10_000), 1.5, "pydantic", _runs)
