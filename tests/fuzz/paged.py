"""Pages opened on cases of nasty text, and nasty files and words brought in by way of the pages that read them."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from spo.case import Case
from spo.evidence.confirming import PAGES
from spo.store import Store
from spo.wizard.desk.confirm_page import page_id
from spo.wizard.evidence.plan import HIS, LEAVE, NOT_HIS
from tests.places import every_page, item_for
from tests.wizard.evidence.reading import add
from tests.wizard.kept import keep
from tests.wizard.window import Window

from .brought import brought, pasted
from .drawn import drawn
from .nasty import nasty

_ORDER = Case.model_validate({"existing_orders": {"o1": {"kind": "restraining-order"}}})


def try_pages(store: Store, seed: int) -> None:
    """Open every page on the case of a number."""
    case, window = drawn(seed), Window()
    case_id = keep(store, case)
    for page in every_page():
        if (item := item_for(case, page)) is not None:
            window.go(page, case_id, *item.split(".") if item else ())


def try_entering(store: Store, seed: int) -> None:
    """Bring the file and the words of a number into a case, as far as the pages let them."""
    window, random, case_id = Window(), Random(seed), keep(store, drawn(seed) if seed % 2 else _ORDER)
    window.go("incidents", case_id).go("read-evidence", case_id)
    window.app.file_uploader[0].set_value((_as_sent(nasty(random))[:80], brought(seed), "text/csv"))
    window.press("open")
    if "read-rows" in _keys(window):
        _chosen(random, window)
        window.press("read-rows")
    if "show" in _keys(window):
        _chosen(random, window)
        window.press("show")
    if any(label.startswith("Add ") for label in window.labels):
        add(window)
    window.go("your-papers", case_id).app.text_area[0].set_value(_as_sent(pasted(seed)))
    window.press("read")
    for page in PAGES:
        window.go(page_id(page), case_id)
        for box in window.app.checkbox:
            box.set_value(random.random() < 0.9)
        if any(label.startswith("Add these, and go on") for label in window.labels):
            window.press_named("Add these, and go on")


def _keys(window: Window) -> set[str]:
    return {button.key for button in window.app.button}


def _chosen(random: Random, window: Window) -> None:
    """Choose by chance from some lists of the page, say nasty text in some of its boxes, and what must be chosen."""
    for one in window.app.selectbox:
        if isinstance(one.value, int) and random.random() < 0.1:  # which column something is, by its number
            one.set_value(random.randrange(len(one.options)))
        if (one.key or "").startswith("sender-"):
            one.set_value(random.choice((LEAVE, NOT_HIS, *HIS)))
    for asked in window.app.radio:
        if asked.value is None:
            asked.set_value("day first")
    for box in window.app.text_input:
        if random.random() < 0.1:
            box.set_value(_as_sent(nasty(random)))


def _as_sent(text: str) -> str:
    """Return a text as a browser can send it."""
    return text.encode(errors="replace").decode()


@contextmanager
def a_store() -> Iterator[Store]:
    """Have the pages open an empty store."""
    with TemporaryDirectory() as folder:
        os.environ["SPO_STORE"] = str(Path(folder) / "cases.db")
        with Store(Path(folder) / "cases.db") as opened:
            yield opened
