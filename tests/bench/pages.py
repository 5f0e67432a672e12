"""`at-...`: each page of the app with many incidents, a file of as many rows, and a log of as many entries on the desk,
beside the same page with 10.

Both are drawn by AppTest in a window that has just saved, so that nothing of the case has been worked out yet. What
is wanted is at most twice the time.
"""

import hashlib
from functools import cache, partial

from streamlit.testing.v1 import AppTest

from spo.case import Edit, apply
from spo.wizard.open_case.saving import OpenCase
from tests.documents import evidence
from tests.places import every_page, item_for

from .cases import case
from .desk import files
from .page import APP, drawn
from .rows import Benchmark, Run
from .stores import Kept, keep

FIRST = 10
"""The size that the others are set beside."""

_TEXTED = ("Incoming", evidence.HIS, evidence.HERS, "SMS")


def _beside_ten(page: str, size: int) -> tuple[Run, Run]:
    return _opens(page, size), _opens(page, FIRST)


def _opens(page: str, size: int) -> Run:
    at, window = _window(size)
    held = at.store.open(at.case_id).case
    item = item_for(held, page)
    assert item is not None, f"No item in the example for {page}."

    def ours() -> AppTest:
        window.session_state["open-case"] = OpenCase(at.case_id, held.model_copy(), at.store.revision(at.case_id))
        window.session_state["assessed"] = None
        window.session_state["go"] = (page, {"case": at.case_id}, item)
        return drawn(window, at)

    assert not any("This tool failed" in found.proto.body for found in ours().get("html"))
    return ours


@cache
def _window(size: int) -> tuple[Kept, AppTest]:
    rows = [
        (f"0{n % 5 + 1}/06/2026", f"{n // 60 % 24:02}:{n % 60:02}:00", *_TEXTED, f"Message {n}.") for n in range(size)
    ]
    content = evidence.as_file(rows)
    papers = files(size)[:1]
    people = [Edit(path=path, value=value) for path, value in evidence.PEOPLE.items() if "persons" not in path]
    desk = [
        Edit(path=f"desk.papers.p{n}", value={"name": name, "sha256": hashlib.sha256(held).hexdigest()})
        for n, (name, held) in enumerate(papers)
    ]
    held = evidence.read_into(apply(case(size), [*people, *desk]), content)
    at = keep(held, "pages", [content, *(held for _, held in papers)])
    return at, drawn(AppTest.from_file(str(APP)), at)


PAGES = tuple(
    Benchmark(f"at-{page}", (100, 1_000), 2.0, "same at 10", partial(_beside_ten, page), in_this_folder=True)
    for page in every_page()
)
