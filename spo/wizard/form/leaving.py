"""Saves what stands on a page. What cannot be saved stays on it, with what stands in its way."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import streamlit as st

from spo.assessment import capital, lower
from spo.case import Edit, EditRefused, applies, apply
from spo.documents import PictureRefused
from spo.store import StoreError, WithFiles, with_files
from spo.store.differences import as_json

from ..open_case.saving import OpenCase, Saved, save, save_all
from ..open_case.session import changed_meanwhile, keep, since, store
from ..questions.fields import Question, question, title_of
from ..questions.idle import kept_idle
from ..questions.journey import Place
from ..questions.typed import Read, read, shows
from ..screen.markup import linked
from ..screen.visit import current, note_saved, tell
from .attached import Attaching, attaching, box_of_files
from .draft_box import drafts_for, left_out
from .emptied import empty
from .picture import HAS_PICTURE, box_of_picture, given_picture
from .read_over import answered, ticked
from .widget import anchor, answer, key_of, key_of_theirs

Given = Sequence[tuple[Question, Any]]

_SAVED_LAST = "saved-last"


def save_page(case: OpenCase, place: Place, asked: Sequence[Question]) -> OpenCase | None:
    """Save the answers of a page as it was shown, and return the case; None where the page has to stay."""
    given, shown = [(one, _given(case, one)) for one in asked], case
    pictured = [question(place, "picture")] if place.step.id == HAS_PICTURE else []
    boxes = ticked([*asked, *pictured], case.revision)
    answers, saved_already = {**_by_path(given), "read over": boxes}, since(case)
    before = _last(answers)
    if saved_already and before == answers:  # the second of two presses
        return None if current().problems else saved_already
    try:
        picture, files, no_picture = _picture(case, place)
        boxes = [path for path in boxes if path not in {one.path for one, _ in picture}]  # it was of the one before
        if saved_already:  # another press, before the page was drawn again: only what was answered in between
            given = [(one, value) for one, value in given if before.get(one.path, shows(case.case, one)) != value]
            case = saved_already
        made = read(case.case, place, [*given, *picture], case.new_ids(answers).__next__, current().put_back)
        beside = attaching(shown, place, apply(case.case, made.edits)) if pictured else Attaching()
        edits = (*made.edits, *beside.edits)
        edits = (*edits, *answered(apply(case.case, edits), boxes), *left_out(case, given))
        saved = save(store(), case, with_files(edits, (*files, *beside.files)))
    except StoreError as error:
        tell(str(error), told="What you typed is still on this page.", mine=_by_path(given))
        return None
    keep(saved.now)
    if beside.refused:
        empty(box_of_files(saved.now, place))
    if no_picture:
        empty(box_of_picture(saved.now, place))
    if problems := [*no_picture, *beside.refused, *_why_not(made, saved)]:
        tell(*problems, **_unsaved(case, given, made, saved))
        return None
    note_saved()
    if idle := _idle(case, saved.now, given):
        tell(told="Saved.", idle=tuple(idle))
        return None
    return saved.now


def save_edits(case: OpenCase, edits: Iterable[Edit], still: str = "", **shown: Any) -> OpenCase | None:
    """Save edits that a page has made itself, and return the case; None where the page has to say why not.

    `still` says what is still on the page then, and `shown` what goes on standing there.
    """
    made = edits if isinstance(edits, WithFiles) else tuple(edits)
    said, saved_already = {edit.path: edit.value for edit in made}, since(case)
    before = _last(said)
    if saved_already and before == said:  # the second of two presses
        return None if current().problems else saved_already
    try:
        saved = save_all(store(), saved_already or case, made)
    except (StoreError, EditRefused) as error:
        tell(capital(error.why) if isinstance(error, EditRefused) else str(error), told=still, **shown)
        return None
    keep(saved.now)
    if saved.clashes:
        tell(changed_meanwhile(saved.clashes[0]), told=still, **shown)
        return None
    note_saved()
    return saved.now


def _last(said: Mapping[str, Any]) -> Mapping[str, Any]:
    """Note what is being saved, and return what this window saved before it."""
    before: Mapping[str, Any] = st.session_state.get(_SAVED_LAST, {})
    st.session_state[_SAVED_LAST] = said
    return before


def _picture(case: OpenCase, place: Place) -> tuple[Given, list[bytes], list[str]]:
    """Return the answer about a picture where the page asks for one, with it, or why the file cannot be one."""
    if place.step.id != HAS_PICTURE:
        return [], [], []
    try:
        return *given_picture(case, place), []
    except PictureRefused as error:
        return [], [], [str(error)]


def _given(case: OpenCase, one: Question) -> Any:
    """Return the answer on the page; where a person chose what somebody else saved, that."""
    if st.session_state.get(key_of_theirs(one, case.revision)):
        return shows(case.case, one)
    key = key_of(one, case.revision)
    if key not in st.session_state:
        return shows(case.case, one)
    return answer(one, key)


def _by_path(given: Given) -> dict[str, Any]:
    return {one.path: value for one, value in given}


def _why_not(made: Read, saved: Saved) -> list[str]:
    """Return a sentence for each thing that was not saved, each of which leads to its question."""
    refused = [linked(f"{title_of(path)}: {lower(why)}", anchor(path)) for path, why in made.refused.items()]
    clashed = [
        said if clash.theirs.deleted else linked(said, anchor(clash.path))
        for clash in saved.clashes
        for said in (
            f"{clash.theirs.who} changed “{title_of(clash.path)}” while you were typing. Both are shown below. "
            "Choose, then save again.",
        )
    ]
    return [*dict.fromkeys((*refused, *clashed))]


def _idle(before: OpenCase, now: OpenCase, given: Given) -> list[str]:
    """Return a sentence for each thing just typed that does not count yet. It is said once: it is in the case."""
    typed = [one for one, value in given if value and value != shows(before.case, one)]
    drafted = drafts_for(before, [one for one in typed if not applies(now.case, one.path)])
    own = [one for one in typed if one.path not in drafted]
    return [linked(said, anchor(path)) for said, path in kept_idle(now.case, own, (one for one, _ in given))]


def _unsaved(case: OpenCase, given: Given, made: Read, saved: Saved) -> dict[str, Any]:
    """Return what the page goes on showing: the answers that are not in the case, and what they clash with."""
    mine, gone = _by_path(given), next((clash.theirs for clash in saved.clashes if clash.theirs.deleted), None)
    if gone:
        before = store().at_revision(case.id, case.revision).at(gone.path)
        return {"mine": mine, "put_back": Edit(path=gone.path, value=as_json(before))}
    clashes = {clash.path: clash for clash in saved.clashes}
    return {"mine": {path: mine[path] for path in (*made.refused, *clashes) if path in mine}, "clashes": clashes}
