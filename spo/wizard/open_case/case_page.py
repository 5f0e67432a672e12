"""A page about one case: it opens the case, and a fault of the store is a sentence on it."""

from collections.abc import Callable

from spo.guidance import Guidance
from spo.store import StoreError

from ..screen.frame import html, page
from ..screen.notices import problems
from ..screen.press import button
from ..screen.way import go, ids
from ..steps import STEPS
from .drafts import offer_drafts
from .saving import OpenCase
from .session import current_case


def case_page(
    id: str,
    title: str,
    draw: Callable[[OpenCase, Guidance], None],
    items: int | None = None,
    failed: Callable[[str], object] = bool,
) -> None:
    """Draw a page about the case that the address names, and about so many items of it, one within another.

    `failed` draws what can be done where the page of an id failed.
    """
    lists = id == "task-list" or (id in STEPS and bool(STEPS[id].lists))

    def draw_with_drafts(case: OpenCase, law: Guidance) -> None:
        offer_drafts(case, title, lists=lists)
        draw(case, law)

    page(id, title, lambda law: with_case(law, draw_with_drafts, items), lambda: failed(id))


def with_case(law: Guidance, draw: Callable[[OpenCase, Guidance], None], items: int | None = None) -> None:
    """Draw what is about the case that the address names. Where it cannot be opened, that is a sentence instead."""
    try:
        case = current_case()
    except StoreError as error:
        html(problems((str(error),)))
        button("Go to the list of cases", on_click=go, args=("cases",), key="to-cases")
        return
    if items not in (None, len(ids())):
        html(problems(("The address of this page is not whole. Go to the task list, and choose the page there.",)))
        button("Go to the task list", on_click=go, args=("task-list", case.id), key="list")
        return
    draw(case, law)
