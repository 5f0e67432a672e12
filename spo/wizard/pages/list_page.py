"""A page that lists the items of a collection: add one, change one, take one out, and put it back."""

from collections.abc import Iterator

import streamlit as st

from spo.assessment import Finding
from spo.case import Case, Model, Number, When
from spo.guidance import Guidance

from ..display.opening import opening
from ..display.pieces import why
from ..open_case.day import assessed
from ..open_case.saving import OpenCase
from ..questions.fields import title_of
from ..questions.journey import Place, following, preceding, section_of
from ..questions.names import item_name, numbers
from ..questions.status import Lacks, lacking, step_status
from ..screen import notices
from ..screen.frame import html
from ..screen.markup import linked, listed_as, paragraph
from ..screen.paging import paged
from ..screen.press import button
from ..screen.rows import Way, draw_rows
from ..screen.visit import current
from ..screen.way import go, ids
from ..steps import Step
from . import extras
from .list_acts import above, copy, delete, leave, move_up, open_item, put_back


def list_page(step: Step, case: OpenCase, law: Guidance) -> None:
    """Draw the page that lists a collection."""
    place, visit = Place(step, ids()), current()
    keys = list(numbers(case.case, place.collection))
    opening(case.case, _where(case, place))
    if visit.undo:
        button("Put it back", key="put-back", on_click=put_back, args=(case, visit.undo))
    lacks = lacking(assessed(case), listed=True)
    html(notices.lacked(linked(finding.text, "items") for finding in lacks.get(place, ())))
    html(why(law, step))
    extras.ways(place, case, bool(keys))
    extras.above(step, case, law)
    html(paragraph(f"{len(keys)} in the list." if keys else "Nothing is in the list yet.", anchor="items"))
    numbered_as = numbers(case.case, place.collection)
    lacking_of, rows = _by_item(place, lacks), []
    for _, key in paged(keys, f"{case.id}-{place.collection}"):
        missing = lacking_of.get(key, [])
        note = (_lacking(case.case, missing), "mark") if missing else (extras.note(step, case, law, key), "source")
        told = listed_as(item_name(case.case, place.collection, key), *note)
        rows.append((told, _ways(case, place, key, numbered_as[key])))
    draw_rows(rows)
    _exits(case, place, bool(keys))
    html(extras.below(step, case))


def _where(case: OpenCase, place: Place) -> str:
    """Return where a list is: its section, and what it is a part of."""
    section = section_of(place.step).title
    if not place.ids:
        return section
    outer = place.base.rpartition(".")[0]
    return f"{section}: {item_name(case.case, outer, place.ids[-1])}"


def _by_item(place: Place, lacks: Lacks) -> dict[str, list[Finding]]:
    """Return what each item of the list lacks, on whichever page about it or about what is within it."""
    found: dict[str, list[Finding]] = {}
    before = f"{place.collection}."
    for at, held in lacks.items():
        if at.base.startswith(before):
            found.setdefault(at.base.removeprefix(before).partition(".")[0], []).extend(held)
    return found


def _ways(case: OpenCase, place: Place, key: str, number: Number | int) -> Iterator[Way]:
    """Yield what can be done with an item."""
    step, of = place.step, (case, place, key)
    called = f"{step.one} {number}"
    yield Way(f"change-{key}", f"Change {called}", open_item, of)
    if page := extras.rows_of(place, case, key):
        yield Way(f"rows-{key}", f"Rows of {called}", go, (page, case.id, (key,)))
    if step.id not in extras.ADDED_BY:
        yield Way(f"copy-{key}", f"Copy {called}", copy, of)
    yield Way(f"delete-{key}", f"Delete {called}", delete, of)
    if place.collection == "terms" and above(case, key):
        yield Way(f"up-{key}", f"Move {called} up", move_up, of)


def _lacking(case: Case, lacks: list[Finding]) -> str:
    """Return what an item still lacks, and what is answered there and to be checked, by the names of the fields."""
    named: dict[str, dict[str, None]] = {"Still missing": {}, "To check": {}}
    for finding in lacks:
        held = case.at(finding.field)
        answered = bool(held) and (isinstance(held, When) or not isinstance(held, Model))
        named["To check" if answered else "Still missing"][title_of(finding.field)] = None
    return ". ".join(f"{lead}: {'; '.join(names)}" for lead, names in named.items() if names)


def _exits(case: OpenCase, place: Place, some: bool) -> None:
    step = place.step
    cannot = step_status(case.case, step, {}).why if "*" not in step.of else ""
    if cannot:
        html(notices.done(f"You cannot add a {step.one} yet: {cannot}."))
    with st.container(horizontal=True, key="exits"):
        button(
            f"Add {'another' if some else 'a' if step.one[0] not in 'aeiou' else 'an'} {step.one}",
            key="add",
            on_click=go if step.id in extras.ADDED_BY else open_item,
            args=(extras.ADDED_BY[step.id], case.id) if step.id in extras.ADDED_BY else (case, place),
            disabled=bool(cannot),
            type="secondary" if some or cannot else "primary",
        )
        after = (case, following(place), "check-answers")
        button("Continue", key="on", on_click=leave, args=after, type="primary")
        button("Go to the task list", key="list", on_click=go, args=("task-list", case.id))
        button("Go back", key="back", on_click=leave, args=(case, preceding(place)))
