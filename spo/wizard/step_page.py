"""A page that asks: one form, what it lacked when it was last saved, and no way out that does not save."""

from functools import partial
from typing import Any, Literal

import streamlit as st

from spo.case import Edit
from spo.guidance import Guidance
from spo.store import StoreError
from spo.store.differences import plain

from . import notices
from .case_page import case_page
from .fields import Question, question
from .form import anchor, answer, draw, key_of, key_of_theirs
from .frame import html
from .journey import Place, fields, first_about, following, list_of, preceding, section_of
from .markup import heading, linked
from .names import numbered
from .pieces import name_of_case, why
from .saving import Held, Saved, save
from .session import assessed, current, go, ids, keep, last_held, new_id, now, store, tell, who
from .status import is_begun, lacking
from .steps import Step
from .typed import Read, in_words, is_there, read, shows

Exit = Literal["on", "another", "list", "back"]


def step_page(step: Step) -> None:
    """Draw the page of a step."""
    case_page(step.id, step.title, partial(_draw, step))


def _draw(step: Step, case: Held, law: Guidance) -> None:
    place, visit = Place(step, ids()), current()
    asked = [question(place, name) for name in fields(step)]
    html(name_of_case(case.case, f"{section_of(step).title}{_which(case, place)}"))
    html(notices.problems(visit.problems))
    html(notices.told(visit.told))
    lacks = lacking(assessed(case)).get(place, ()) if is_begun(case.case, place) else ()
    html(notices.lacked([linked(finding.text, _anchor(asked, finding.field)) for finding in lacks]))
    html(why(law, step))
    with st.form(f"form-{step.id}", border=False):
        group = ""
        for one, name in zip(asked, fields(step), strict=True):
            group = _heading(place, name, group)
            if clash := visit.clashes.get(one.path):
                html(notices.clash(clash))
                st.checkbox("Keep what was saved instead of mine", key=key_of_theirs(one, case.revision))
            draw(one, case.case, law, key_of(one, case.revision), visit.mine)
            _read_back(case, one)
        _exits(case, place, asked)


def _which(case: Held, place: Place) -> str:
    """Return which item a page is about, such as `, incident 3 of 24`."""
    if not place.ids:
        return ""
    listed = list_of(place)
    known = numbered(case.case, listed.collection)
    if place.ids[-1] not in known:
        return f": a new {listed.step.one}"
    return f": {listed.step.one} {known.index(place.ids[-1]) + 1} of {len(known)}"


def _heading(place: Place, name: str, group: str) -> str:
    """Draw the heading of a part of the page where that part begins, and return the part."""
    part = name.rpartition(".")[0] if place.step.of and len(place.step.asks) > 1 else ""
    if part and part != group:
        html(heading(2, question(place, part).title))
    return part


def _anchor(asked: list[Question], path: str) -> str:
    """Return the anchor of the question that a finding is about, or of the first."""
    return anchor(next((one.path for one in asked if one.path == path), asked[0].path))


def _read_back(case: Held, one: Question) -> None:
    """Say how a date was read, so that a wrong reading is seen."""
    if one.kind == "when":
        try:
            html(notices.read_back(in_words(case.case.at(one.path))))
        except KeyError:
            return


def _exits(case: Held, place: Place, asked: list[Question]) -> None:
    left = partial(_leave, case, place, asked)
    with st.container(horizontal=True):
        st.form_submit_button("Save and continue", type="primary", on_click=left, args=("on",), key="save-on")
        if place.ids and following(case.case, place) == list_of(place):
            one = list_of(place).step.one
            st.form_submit_button(f"Save and add another {one}", on_click=left, args=("another",), key="save-another")
        st.form_submit_button("Save and go to the task list", on_click=left, args=("list",), key="save-list")
        st.form_submit_button("Save and go back", on_click=left, args=("back",), key="save-back")
        if current().put_back:
            st.form_submit_button("Leave it deleted", on_click=go, args=("task-list", case.id), key="leave-deleted")


def _leave(case: Held, place: Place, asked: list[Question], way: Exit) -> None:
    """Save what stands on the page, and go where the button says; where not all of it is saved, stay."""
    if last_held(case.id) not in (None, case.revision):  # a second click on a page that the first has saved
        return
    given = [(one, _given(case, one)) for one in asked]
    made = read(case.case, place, given, new_id, current().put_back)
    try:
        saved = save(store(), case, made.edits, who(), now())
    except StoreError as error:
        tell(str(error), told="What you typed is still on this page.", mine=_by_path(given))
        return
    keep(saved.held)
    if made.refused or saved.clashes:
        tell(*_why_not(made, saved), **_unsaved(case, given, made, saved))
    else:
        _go(saved.held, place, way)


def _given(case: Held, one: Question) -> Any:
    """Return the answer on the page; where a person chose what somebody else saved, that."""
    if st.session_state.get(key_of_theirs(one, case.revision)):
        return shows(case.case, one)
    key = key_of(one, case.revision)
    return answer(one, st.session_state[key]) if key in st.session_state else shows(case.case, one)


def _by_path(given: list[tuple[Question, Any]]) -> dict[str, Any]:
    return {one.path: value for one, value in given}


def _why_not(made: Read, saved: Saved) -> list[str]:
    """Return a sentence for each thing that was not saved."""
    people = dict.fromkeys(clash.theirs.who for clash in saved.clashes)
    clashed = [
        f"{person} changed the same thing while you were typing. Both are shown below. Choose, then save again."
        for person in people
    ]
    return [*made.refused.values(), *clashed]


def _unsaved(case: Held, given: list[tuple[Question, Any]], made: Read, saved: Saved) -> dict[str, Any]:
    """Return what the page goes on showing: the answers that are not in the case, and what they clash with."""
    mine, gone = _by_path(given), next((clash.theirs for clash in saved.clashes if clash.theirs.deleted), None)
    if gone:
        before = store().at_revision(case.id, case.revision).at(gone.path)
        return {"mine": mine, "put_back": Edit(path=gone.path, value=plain(before))}
    clashes = {clash.path: clash for clash in saved.clashes}
    return {"mine": {path: mine[path] for path in (*made.refused, *clashes) if path in mine}, "clashes": clashes}


def _go(case: Held, place: Place, way: Exit) -> None:
    """Go where a button says: from a page about an item that was not made, to the list."""
    if place.ids and way in ("on", "back") and not is_there(case.case, place.base):
        target: Place | None = list_of(place)
    elif way == "another":
        target = Place(first_about(list_of(place).step), (*place.ids[:-1], new_id()))
    else:
        target = {"on": following, "back": preceding}[way](case.case, place) if way != "list" else None
    if target:
        go(target.step.id, case.id, target.ids)
    else:
        go("check-answers" if way == "on" else "task-list", case.id)
