"""`at-...`: each page of the app with 1,000 incidents, beside the same page with 10.

Both are drawn by AppTest in a window that has just saved, so that nothing of the case has been worked out yet. What
is wanted is at most twice the time.
"""

from functools import cache, partial

from streamlit.testing.v1 import AppTest

from spo.wizard.open_case.saving import OpenCase
from tests.places import every_page, item_for

from .page import APP, drawn
from .rows import Benchmark, Run
from .stores import Kept, kept

FIRST = 10
"""The size that the other is set beside."""


def _beside_ten(page: str, size: int) -> tuple[Run, Run]:
    return _opens(page, size), _opens(page, FIRST)


def _opens(page: str, size: int) -> Run:
    at, window = _window(size)
    case = at.store.open(at.case_id).case
    item = item_for(case, page)
    assert item is not None, f"No item in the example for {page}."

    def ours() -> AppTest:
        window.session_state["open-case"] = OpenCase(at.case_id, case.model_copy(), at.store.revision(at.case_id))
        window.session_state["assessed"] = None
        window.session_state["go"] = (page, {"case": at.case_id}, item)
        return drawn(window, at)

    assert not any("This tool failed" in found.proto.body for found in ours().get("html"))
    return ours


@cache
def _window(size: int) -> tuple[Kept, AppTest]:
    at = kept(size, "pages")
    return at, drawn(AppTest.from_file(str(APP)), at)


PAGES = tuple(
    Benchmark(f"at-{page}", (1_000,), 2.0, "same at 10", partial(_beside_ten, page), in_this_folder=True)
    for page in every_page()
)
