"""Where each page of the app can be seen on a case: a page about an item needs one."""

from typing import Any

from spo.case import Case, SourceFile
from spo.wizard.app import PAGES
from spo.wizard.steps import STEPS, Step

ABOUT = {"incident-rows": "incidents", "file-rows": "source_files"}
"""The pages, other than steps, that are about an item of a collection."""


def every_page() -> list[str]:
    """Return the id of every page: those that are not steps, and the steps."""
    return [*PAGES, *STEPS]


def item_for(case: Case, page: str) -> str | None:
    """Return the ids of the first item that a page can be about, or None where the case has none."""
    if page in ABOUT:
        held: dict[str, SourceFile] = case.at(ABOUT[page])
        return max(held, key=lambda key: bool(held[key].rows), default=None)  # the first that rows were read for
    return first_item(case, STEPS[page]) if page in STEPS else ""


def first_item(case: Case, step: Step) -> str | None:
    """Return the ids of the first item that a step can be about, or None where the case has none."""
    ids: list[str] = []
    names = step.of.split(".") if step.of else []
    at: Any = case
    for name in names:
        if name == "*":
            found = next((key for key, item in at.items() if _leads_on(item, names, len(ids))), None)
            if found is None:
                return None
            ids.append(found)
            at = at[found]
        else:
            at = getattr(at, name)
    return ".".join(ids)


def _leads_on(item: Any, names: list[str], depth: int) -> bool:
    """Return whether an item holds what the rest of a pattern names."""
    stars = [n for n, name in enumerate(names) if name == "*"]
    rest = names[stars[depth] + 1 :]
    return not rest or bool(getattr(item, rest[0]))
