"""`open`: a case opened from the store, against pydantic reading the same case from a JSON file.

The case has been opened before, so that a snapshot of it is there, and one field has been changed since.
"""

from spo.case import Case, Edit, write_case

from .rows import Benchmark, Run
from .stores import AT, WHO, kept


def _runs(size: int) -> tuple[Run, Run]:
    at = kept(size, "open")
    revision = at.store.open(at.case_id).revision
    at.store.save(at.case_id, [Edit(path="defendant.needs", value="None known.")], WHO, AT, revision)
    file = at.path.with_name("case.json")
    file.write_bytes(write_case(at.store.open(at.case_id).case))

    def ours() -> Case:
        return at.store.open(at.case_id).case

    def peer() -> Case:
        return Case.model_validate_json(file.read_bytes())

    assert ours() == peer()
    return ours, peer


OPEN = Benchmark("open", (10, 1_000, 10_000), 1.5, "pydantic", _runs)
