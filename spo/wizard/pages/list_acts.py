"""What can be done with the items of a list: open one, copy it, take it out and put it back, and move a term up."""

from spo.case import Edit, terms_in_order
from spo.store.differences import as_json

from ..form.leaving import save_edits
from ..open_case.saving import OpenCase, load
from ..open_case.session import keep, refusals_told, store
from ..questions.journey import Place, first_about
from ..screen.person import new_id
from ..screen.visit import tell
from ..screen.way import go


def open_item(case: OpenCase, place: Place, key: str | None = None) -> None:
    """Go to the first page about an item, or about a new one."""
    go(first_about(place.step).id, case.id, (*place.ids, key or new_id()))


def leave(case: OpenCase, target: Place | None, otherwise: str = "task-list") -> None:
    """Go to another step, or to the page `otherwise` where there is none."""
    if target:
        go(target.step.id, case.id, target.ids)
    else:
        go(otherwise, case.id)


def delete(case: OpenCase, place: Place, key: str) -> None:
    """Take an item out, and offer to put it back."""
    if saved := save_edits(case, [Edit(path=f"{place.collection}.{key}", value=None)]):
        tell(told=f"The {place.step.one} was deleted.", undo=saved.revision)


def put_back(case: OpenCase, revision: int) -> None:
    """Undo a deletion."""
    with refusals_told():
        store().undo(case.id, revision)
        keep(load(store(), case.id))
        tell(told="It is back.")


def copy(case: OpenCase, place: Place, key: str) -> None:
    """Put a copy of an item into the list."""
    item = as_json(case.case.at(f"{place.collection}.{key}"))
    if save_edits(case, [Edit(path=f"{place.collection}.{next(case.new_ids((place.collection, key)))}", value=item)]):
        tell(told=f"The {place.step.one} was copied. The copy is in the list.")


def above(case: OpenCase, key: str) -> str | None:
    """Return the term above a term, of the same kind, or None where it is the first."""
    order = [other for other, term in terms_in_order(case.case) if term.kind == case.case.terms[key].kind]
    return order[order.index(key) - 1] if order.index(key) else None


def move_up(case: OpenCase, place: Place, key: str) -> None:
    """Put a term before the one above it."""
    order = [other for other, _ in terms_in_order(case.case)]
    at = order.index(key)
    order[at - 1], order[at] = order[at], order[at - 1]
    save_edits(case, [Edit(path=f"terms.{other}.position", value=n) for n, other in enumerate(order, start=1)])
