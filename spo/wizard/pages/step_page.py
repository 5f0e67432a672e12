"""A page that asks: one form, what it lacked when it was last saved, and no way out that does not save."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import Literal

import streamlit as st

from spo.assessment.facts import Fact
from spo.guidance import Guidance

from ..display.consequences import consequences
from ..display.opening import opening
from ..display.pieces import aside, why
from ..display.self_check import self_check
from ..entering import unnamed
from ..entering.from_library import fill_button
from ..form.ask import ask
from ..form.attached import ask_attached
from ..form.draft_box import drafts_for
from ..form.leaving import save_page
from ..form.picture import HAS_PICTURE, ask_picture
from ..form.read_over import ask_read_over
from ..form.widget import anchor
from ..open_case.day import assessed
from ..open_case.saving import OpenCase
from ..questions.fields import Question, question
from ..questions.journey import Place, fields, fields_of, first_about, following, list_of, preceding, section_of
from ..questions.names import numbers
from ..questions.status import is_begun, lacking
from ..questions.typed import is_there
from ..screen import notices
from ..screen.frame import html
from ..screen.markup import heading, linked
from ..screen.person import new_id
from ..screen.press import form_button, save_button
from ..screen.visit import carry, current
from ..screen.way import go, ids
from ..steps import Part, Step
from . import exhibit_pages_page

_SHORT, _BESIDE = ("line", "when", "number"), 3
"""The kinds of question that stand beside one another, and how many of them."""

_FILLED = "term"  # a choice on this page fills other boxes of it, so Enter in one of them presses nothing

Exit = Literal["on", "another", "list", "back", "pages", "return"]


def step_page(step: Step, case: OpenCase, law: Guidance) -> None:
    place = Place(step, ids())
    asked = [question(place, name) for name in fields(step)]
    opening(case.case, f"{section_of(step).title}{_which(case, place)}")
    lacks = lacking(assessed(case)).get(place, ()) if is_begun(case.case, place) else ()
    html(notices.lacked([linked(finding.text, _anchor(asked, finding.field)) for finding in lacks]))
    html(consequences(case.case, place))
    drafted = drafts_for(case, asked)
    at_once = {finding.field for finding in lacks} | set(drafted) | set(current().mine) | set(current().clashes)
    with st.form(f"form-{step.id}", border=False, enter_to_submit=step.id != _FILLED):
        _part(case, law, place, step, drafted)
        for part in step.parts:
            if not part.folded:
                html(heading(2, part.title, part.id))
                _part(case, law, place, part, drafted)
                continue
            with st.expander(part.title, expanded=_is_open(case, place, part, at_once)):
                _part(case, law, place, part, drafted)
        if step.id == HAS_PICTURE:
            ask_attached(case, place)
            ask_picture(case, place)
            ask_read_over(assessed(case), question(place, "picture"), case.revision)
        _exits(case, place, asked)
        _way_through(case, place, asked, law)
    html(self_check(assessed(case), place))


def _part(case: OpenCase, law: Guidance, place: Place, part: Step | Part, drafted: Mapping[str, Fact]) -> None:
    """Draw the questions of a part of a page, and why the court needs them."""
    html(why(law, part))
    html(aside(law, part))
    group, held, visit = "", assessed(case), current()
    for names in _rows(place, part):
        group = _heading(place, names[0], group, part)
        alone: list[AbstractContextManager[object]] = [nullcontext()]
        columns = st.columns(_BESIDE, gap="medium") if len(names) > 1 else alone
        for name, column in zip(names, columns, strict=False):
            with column:
                ask(case, held, visit, question(place, name), drafted)
        if place.step.id == _FILLED and names == ["library"]:
            fill_button(case, place, [question(place, one) for one in fields(place.step)], law)


def _rows(place: Place, part: Step | Part) -> Iterator[list[str]]:
    """Yield the names of the questions that stand beside one another: short ones of one group."""
    row: list[str] = []
    for name in fields_of(place.step.of, part.asks):
        beside = row and question(place, name).kind in _SHORT and question(place, row[0]).kind in _SHORT
        if row and not (beside and len(row) < _BESIDE and name.rpartition(".")[0] == row[0].rpartition(".")[0]):
            yield row
            row = []
        row.append(name)
    if row:
        yield row


def _is_open(case: OpenCase, place: Place, part: Part, at_once: Collection[str]) -> bool:
    """Return whether what is folded stands open: it has an answer or a draft, or something in it is to be mended."""
    asked = [question(place, name) for name in fields_of(place.step.of, part.asks)]
    if any(path.startswith(one.path) for one in asked for path in at_once):
        return True
    return is_there(case.case, place.base) and any(case.case.at(one.path) not in (one.default, "", ()) for one in asked)


def _which(case: OpenCase, place: Place) -> str:
    """Return which item a page is about, such as `, incident 3 of 24`."""
    if not place.ids:
        return ""
    listed = list_of(place)
    known = numbers(case.case, listed.collection)
    if place.ids[-1] not in known:
        return f": a new {listed.step.one}"
    number, last = str(known[place.ids[-1]]), str([*known.values()][-1])
    return f": {listed.step.one} {number}{f' of {last}' if last == str(len(known)) else ''}"


def _heading(place: Place, name: str, group: str, part: Step | Part) -> str:
    """Draw the heading of a group of questions where that group begins, and return the group."""
    begun = name.rpartition(".")[0] if place.step.of else ""
    if begun and begun != group and part.asks != (begun,):
        html(heading(2 if isinstance(part, Step) else 3, question(place, begun).title))
    return begun


def _anchor(asked: list[Question], path: str) -> str:
    """Return the anchor of the question that a finding is about, or of the first."""
    return anchor(next((one.path for one in asked if one.path == path), asked[0].path))


def _exits(case: OpenCase, place: Place, asked: list[Question]) -> None:
    left = partial(_leave, case, place, asked)
    with st.container(horizontal=True):
        if back := current().back:
            save_button(f"Save and return to: {back[1]}", left, "return", key="save-return", type="primary")
        save_button("Save and continue", left, "on", key="save-on", type="secondary" if back else "primary")
        if place.ids and following(place) == list_of(place):
            one = list_of(place).step.one
            save_button(f"Save and add another {one}", left, "another", key="save-another")
        save_button("Save and go to the task list", left, "list", key="save-list")
        save_button("Save and go back", left, "back", key="save-back")
        if _attached(case, place):
            save_button("Save and look at its pages", left, "pages", key="save-pages")
        if current().put_back:
            form_button("Leave it deleted", on_click=go, args=("task-list", case.id), key="leave-deleted")


def _way_through(case: OpenCase, place: Place, asked: list[Question], law: Guidance) -> None:
    """Offer, for a term that would tell where a home is, the library's words for one that it need not name."""
    if entry := unnamed.library_words(assessed(case), place):
        unnamed.shown(case, place, entry)

        def _take() -> None:
            if saved := save_page(case, place, asked):
                unnamed.take(saved, place, law, entry)

        save_button(unnamed.TAKE, _take, key="save-library")


def _leave(case: OpenCase, place: Place, asked: list[Question], way: Exit) -> None:
    """Save what stands on the page, and go where the button says; where not all of it is saved, stay."""
    back = current().back
    if saved := save_page(case, place, asked):
        if way == "return" and back:
            carry("Saved.")
            go(back[0], saved.id)
            return
        attached = set(_attached(saved, place)) - set(_attached(case, place))
        _go(saved, place, "pages" if attached else way)


def _attached(case: OpenCase, place: Place) -> Collection[str]:
    """Return the files that are attached to the exhibit that a page is about, if it is about one."""
    exhibit = case.case.exhibits.get(place.ids[-1]) if place.step.id == HAS_PICTURE else None
    return exhibit.attached if exhibit else ()


def _go(case: OpenCase, place: Place, way: Exit) -> None:
    """Go where a button says: from a page about an item that was not made, to the list."""
    if way == "pages":
        go(exhibit_pages_page.ID, case.id, place.ids)
        return
    if place.ids and way in ("on", "back") and not is_there(case.case, place.base):
        target: Place | None = list_of(place)
    elif way == "another":
        target = Place(first_about(list_of(place).step), (*place.ids[:-1], new_id()))
    else:
        target = {"on": following, "back": preceding}[way](place) if way != "list" else None
    if target:
        go(target.step.id, case.id, target.ids)
    else:
        go("check-answers" if way == "on" else "task-list", case.id)
