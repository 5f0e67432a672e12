"""Cases kept in the store, with a window open at one of their pages."""

from typing import Any

from spo.case import Case
from spo.store import Store
from tests.store.people import ANN, NOON

from .cases import put
from .window import Window


def keep(store: Store, case: Case | None = None, **items: Any) -> str:
    """Keep a case in the store, with values put at paths such as `terms__t1__words`, and return its id."""
    case = case or Case()
    for path, value in items.items():
        case = put(case, path.replace("__", "."), value)
    return store.create(case, ANN, NOON)


def incidents(count: int, **more: Any) -> dict[str, Any]:
    """Return so many incidents, a day apart, for `keep`: attributed, unless by what was used for them."""
    his = {} if "used" in more else {"attributed": "yes"}
    return {
        f"incidents__i{n}": {"date": f"{n} June 2026", "what": f"He rang, call {n}.", **his, **more} for n in at(count)
    }


def at(count: int) -> range:
    """Return the numbers of so many items."""
    return range(1, count + 1)


def shown_as_text(window: Window) -> bool:
    """Return whether the hostile words are on the page, and only as text."""
    return "&lt;script&gt;alert(1)" in window.html and "<script>alert" not in window.html
