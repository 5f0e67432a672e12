"""`page` and `step`: pages of the app drawn by Streamlit itself, against a page of Streamlit's that says hello.

Both are run by AppTest, which is the server's work without a browser. `page` is the first page in a new window, with
one case in the store; `step` is the page of one incident of that case, drawn again in a window that has it open.
What is wanted is that the size of the case costs nothing, and that nobody waits: under 0.2 s.
"""

import logging
import os
from pathlib import Path
from unittest.mock import patch

from streamlit.testing.v1 import AppTest

from spo.store.location import VARIABLE

from .rows import Benchmark, Run
from .stores import Kept, kept

APP = Path(__file__).parents[2] / "streamlit_app.py"
HELLO = Path(__file__).with_name("hello.py")

# AppTest is not run by a server, which Streamlit would remark on at every run.
logging.getLogger("streamlit.runtime.scriptrunner_utils.script_run_context").disabled = True


def _first_page(size: int) -> tuple[Run, Run]:
    at = kept(size, "page")

    def ours() -> AppTest:
        return drawn(AppTest.from_file(str(APP)), at)

    def peer() -> AppTest:
        return AppTest.from_file(str(HELLO)).run()

    assert f"open-{at.case_id}" in [button.key for button in ours().button]
    assert [title.value for title in peer().title] == ["Hello"]
    return ours, peer


def _step_page(size: int) -> tuple[Run, Run]:
    at = kept(size, "page")
    window, hello = drawn(AppTest.from_file(str(APP)), at), AppTest.from_file(str(HELLO)).run()
    key = next(iter(at.store.open(at.case_id).case.incidents))
    window.session_state["go"] = ("incident", {"case": at.case_id}, key)

    def ours() -> AppTest:
        return drawn(window, at)

    assert any((area.key or "").startswith(f"incidents.{key}.what@") for area in ours().text_area)
    return ours, hello.run


def drawn(window: AppTest, at: Kept) -> AppTest:
    """Return a window once it has drawn the page that it is to go to, from the store at `at`."""
    with patch.dict(os.environ, {VARIABLE: str(at.path)}):
        window.run(timeout=60)
    assert not window.exception
    return window


PAGE = Benchmark("page", (10, 1_000), 10.0, "streamlit", _first_page)
STEP = Benchmark("step", (10, 1_000), 10.0, "streamlit", _step_page)
