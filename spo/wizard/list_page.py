"""A page that lists the items of a collection: add one, change one, take one out, and put it back."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from spo.assessment import Finding
from spo.case import Edit, terms_in_order
from spo.guidance import Guidance
from spo.store import StoreError
from spo.store.differences import plain

from . import notices
from .case_page import case_page
from .day import assessed
from .extras import above, below, ways
from .fields import title_of
from .frame import html
from .journey import Place, first_about, following, preceding, section_of
from .markup import linked, listed_as, paragraph
from .names import item_name, numbered
from .paging import paged
from .person import new_id, now, who
from .pieces import name_of_case, why
from .saving import Held, save
from .session import keep, store
from .status import lacking, step_status
from .steps import Step
from .visit import current, tell
from .way import go, ids


def list_page(step: Step) -> None:
    """Draw the page that lists a collection."""
    case_page(step.id, step.title, partial(_draw, step), items=step.of.count("*"))


def _draw(step: Step, case: Held, law: Guidance) -> None:
    place, visit = Place(step, ids()), current()
    keys = numbered(case.case, place.collection)
    html(name_of_case(case.case, _where(case, place)))
    html(notices.problems(visit.problems))
    html(notices.told(visit.told))
    if visit.undo:
        st.button("Put it back", key="put-back", on_click=_put_back, args=(case, visit.undo))
    lacks = lacking(assessed(case))
    html(notices.lacked(linked(finding.text, "items") for finding in lacks.get(place, ())))
    html(why(law, step))
    ways(place, case, bool(keys))
    above(step, case, law)
    html(paragraph(f"{len(keys)} in the list." if keys else "Nothing is in the list yet.", anchor="items"))
    for number, key in paged(keys, place.collection):
        _item(case, place, key, number, [f for at, held in lacks.items() if _within(place, key, at) for f in held])
    _exits(case, place, bool(keys))
    html(below(step, case))


def _where(case: Held, place: Place) -> str:
    """Return where a list is: its section, and what it is a part of."""
    section = section_of(place.step).title
    if not place.ids:
        return section
    outer = place.base.rpartition(".")[0]
    return f"{section}: {item_name(case.case, outer, place.ids[-1])}"


def _within(place: Place, key: str, other: Place) -> bool:
    """Return whether a page is about one item of the list."""
    return other.base == f"{place.collection}.{key}" or other.base.startswith(f"{place.collection}.{key}.")


def _item(case: Held, place: Place, key: str, number: int, lacks: list[Finding]) -> None:
    step = place.step
    told, ways = st.columns([5, 4], vertical_alignment="center")
    with told:
        html(listed_as(item_name(case.case, place.collection, key), _lacking(lacks)))
    called = f"{step.one} {number}"
    done: list[tuple[str, str, Callable[..., None]]] = [
        ("change", f"Change {called}", _open),
        ("copy", f"Copy {called}", _copy),
        ("delete", f"Delete {called}", _delete),
    ]
    if place.collection == "terms" and _above(case, key):
        done.append(("up", f"Move {called} up", _move_up))
    with ways, st.container(horizontal=True, horizontal_alignment="right"):
        for way, label, do in done:
            st.button(label, key=f"{way}-{key}", on_click=do, args=(case, place, key), type="tertiary")


def _lacking(lacks: list[Finding]) -> str:
    """Return what an item still lacks, by the names of the fields."""
    names = dict.fromkeys(title_of(finding.field) for finding in lacks)
    return f"Still missing: {'; '.join(names)}" if names else ""


def _exits(case: Held, place: Place, some: bool) -> None:
    step = place.step
    cannot = step_status(case.case, step, {}).why if "*" not in step.of else ""
    if cannot:
        html(notices.told(f"You cannot add a {step.one} yet: {cannot}."))
    with st.container(horizontal=True, key="exits"):
        st.button(
            f"Add {'another' if some else 'a' if step.one[0] not in 'aeiou' else 'an'} {step.one}",
            key="add",
            on_click=_open,
            args=(case, place, None),
            disabled=bool(cannot),
            type="secondary" if some or cannot else "primary",
        )
        st.button("Continue", key="on", on_click=_leave, args=(case, following(case.case, place)), type="primary")
        st.button("Go to the task list", key="list", on_click=go, args=("task-list", case.id))
        st.button("Go back", key="back", on_click=_leave, args=(case, preceding(case.case, place)))


def _open(case: Held, place: Place, key: str | None) -> None:
    go(first_about(place.step).id, case.id, (*place.ids, key or new_id()))


def _leave(case: Held, target: Place | None) -> None:
    if target:
        go(target.step.id, case.id, target.ids)
    else:
        go("task-list", case.id)


def _delete(case: Held, place: Place, key: str) -> None:
    if (revision := _save(case, (Edit(path=f"{place.collection}.{key}", value=None),))) is not None:
        tell(told=f"The {place.step.one} was deleted.", undo=revision)


def _copy(case: Held, place: Place, key: str) -> None:
    copied, path = new_id(), f"{place.collection}.{key}"
    if _save(case, (Edit(path=f"{place.collection}.{copied}", value=plain(case.case.at(path))),)) is not None:
        tell(told=f"The {place.step.one} was copied. The copy is in the list.")


def _put_back(case: Held, revision: int) -> None:
    try:
        store().undo(case.id, revision, who(), now())
    except StoreError as error:
        tell(str(error))
    else:
        tell(told="It is back.")


def _above(case: Held, key: str) -> str | None:
    """Return the term above a term, of the same kind, or None where it is the first."""
    order = [other for other, term in terms_in_order(case.case) if term.kind == case.case.terms[key].kind]
    return order[order.index(key) - 1] if order.index(key) else None


def _move_up(case: Held, place: Place, key: str) -> None:
    order = [other for other, _ in terms_in_order(case.case)]
    at = order.index(key)
    order[at - 1], order[at] = order[at], order[at - 1]
    _save(case, tuple(Edit(path=f"terms.{other}.position", value=n) for n, other in enumerate(order, start=1)))


def _save(case: Held, edits: tuple[Edit, ...]) -> int | None:
    """Save, and return the revision that this made, or None where somebody else changed the same thing or it failed."""
    try:
        saved = save(store(), case, edits, who(), now())
    except StoreError as error:
        tell(str(error))
        return None
    keep(saved.held)
    if saved.clashes:
        tell(f"{saved.clashes[0].theirs.who} changed this meanwhile. Look at it below, then try again.")
        return None
    return saved.held.revision
