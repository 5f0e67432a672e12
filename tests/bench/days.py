"""`all-days`: the page of the days due in all cases, with many cases that were filed, beside the same page with 10.

What is due in each was counted before, as it is once the page has been opened; one case is changed before each run.
What is wanted is that 30 times as many cases take at most three times as long.
"""

from functools import cache

from streamlit.testing.v1 import AppTest

from spo.case import Edit
from spo.store.standings import FILED
from spo.wizard.pages import all_days_page

from .cases import case
from .page import APP, drawn
from .rows import Benchmark, Run
from .stores import AT, WHO, Kept, keep

FEW = 10
_ACTS = 10  # of each case


@cache
def _filed(size: int) -> Kept:
    """Return a store of so many cases that were filed."""
    at = keep(case(_ACTS), "days")
    held = [at.case_id, *(at.store.create(case(_ACTS), WHO, AT) for _ in range(size - 1))]
    for case_id in held:
        at.store.stand(case_id, "stage", FILED, True)
    return at


def _opens(size: int) -> Run:
    at = _filed(size)
    window = drawn(AppTest.from_file(str(APP)), at)
    window.session_state["go"] = (all_days_page.ID, {}, "")
    drawn(window, at)

    def ours() -> AppTest:
        held = at.store.revision(at.case_id)
        at.store.save(at.case_id, [Edit(path="defendant.needs", value=f"None known at {held}.")], WHO, AT, held)
        return drawn(window, at)

    assert any(button.key == "all" for button in ours().button)
    return ours


def _beside_few(size: int) -> tuple[Run, Run]:
    return _opens(size), _opens(FEW)


ALL_DAYS = Benchmark("all-days", (30, 300), 3.0, f"same at {FEW}", _beside_few, in_this_folder=True)
