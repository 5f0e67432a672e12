"""What is offered where a page of a case failed: the answer that it was about, put back as it was before."""

from spo.assessment import View, assess, label, listed
from spo.case import Case
from spo.guidance import Guidance, guidance

from ..open_case.day import on
from ..open_case.saving import OpenCase, load
from ..open_case.session import current_case, keep, refusals_told, store
from ..open_case.with_papers import with_papers
from ..questions.journey import Place, fields
from ..screen.failures import log
from ..screen.frame import html
from ..screen.markup import paragraph
from ..screen.press import button
from ..screen.visit import tell
from ..screen.way import go, ids
from ..steps import STEPS
from .at_fault import Fault, at_fault, latest_shown

FAILS_ON = "It fails on this answer: {}."
MAY_FAIL_ON = "It may fail on the latest change to what this page shows: {}."

_NAMED = 5
"""How many answers are named."""


def failed(page: str) -> None:
    """Draw what can be done where a page failed. A page that fails for want of its case offers nothing."""
    try:
        case = current_case()
        _offer(case, guidance(), page)
    except Exception as error:
        log(error)
        return
    button("Go to the task list", key="failed-list", on_click=go, args=("task-list", case.id))


def _offer(case: OpenCase, law: Guidance, page: str) -> None:
    def at(revision: int) -> Case:
        return store().at_revision(case.id, revision)

    said, found = FAILS_ON, at_fault(at, case.revision, lambda tried: _fails(tried, law))
    if not found:
        said, found = MAY_FAIL_ON, latest_shown(at, store().history(case.id), lambda path: _is_shown(page, path))
    if found:
        named = list(dict.fromkeys(_named(case, law, edit.path) for edit in found.back))[:_NAMED]
        html(paragraph(f"{said.format(listed(named))} What it is now stays in the history."))
        button("Put it back as it was", key="failed-back", on_click=_put_back, args=(case, found))


def _fails(case: Case, law: Guidance) -> bool:
    """Return whether a case cannot be assessed, or one of its papers cannot be written."""
    try:
        dict(with_papers(assess(case, law, on())).papers)
    except Exception:
        return True
    return False


def _is_shown(page: str, path: str) -> bool:
    """Return whether a page shows what stands at a path. One that asks shows what it asks, and others show all."""
    if page not in STEPS:
        return True
    place = Place(STEPS[page], ids())
    shown = [place.collection] if place.step.lists else [place.path(name) for name in fields(place.step)]
    return any(f"{path}.".startswith(f"{one}.") or f"{one}.".startswith(f"{path}.") for one in shown)


def _named(case: OpenCase, law: Guidance, path: str) -> str:
    """Return where a field is. The numbers of items are worked out from the case, and may fail as the page did."""
    try:
        return label(View(case.case, law, on()), path)
    except Exception:
        return Case.model_fields[path.partition(".")[0]].title or path


def _put_back(case: OpenCase, found: Fault) -> None:
    with refusals_told():
        store().append(case.id, found.back, case.revision)
        keep(load(store(), case.id))
        tell(told="It is back as it was.")
