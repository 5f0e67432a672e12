"""What is said of one passage of a paper, or of the whole of it: to comment, propose words, answer and resolve."""

from typing import NamedTuple

import streamlit as st

from spo.access import Act
from spo.assessment import titled
from spo.case import Edit
from spo.documents import Passage, digest, editable, key, label, plain
from spo.guidance import Guidance
from spo.store import Remark, Thread, threads

from ..display.opening import opening
from ..form.leaving import save_edits
from ..open_case.approved import papers_to_read
from ..open_case.day import assessed, case_with_papers
from ..open_case.saving import OpenCase
from ..open_case.session import store
from ..questions.fields import title_of
from ..screen.frame import html
from ..screen.markup import heading, led, paragraph, quoted
from ..screen.person import now
from ..screen.press import button, save_button
from ..screen.visit import carry, note_saved, tell
from ..screen.way import go, ids
from . import said
from .elsewhere import elsewhere
from .in_boxes import box_of, in_boxes, instead_of, ways

ID = "comment"
TITLE = "Comment on a paper"

_HEIGHT = 110
_BY_HAND = (
    "No press puts these words in the paper, because they do not stand instead of one box of the case. Change the case "
    "where it is typed."
)


def open_at(case: OpenCase, paper: str, place: str) -> None:
    """Go to the page, for a place of a paper, or for the whole of it where there is none."""
    go(ID, case.id, (paper, *filter(None, (place,))))


def draw(case: OpenCase, law: Guidance) -> None:
    name, *parts = ids() or ("",)
    place, papers, view = ".".join(parts), papers_to_read(case), assessed(case).view
    paper = papers.get(name)
    opening(case.case, titled(view, law.every_paper[name]).title if name in law.every_paper else "")
    with st.container(horizontal=True, key="exits"):
        button("Go to the review", key="review", on_click=go, args=("review", case.id))
        button("Go to the task list", key="list", on_click=go, args=("task-list", case.id))
    words = said.words_at(paper, place) if paper else ""
    (called,) = said.called(view, papers, [(name, [place] if place else [])])
    html(led("On:", called) if place else None)
    html(quoted(paragraph(words or (said.WHOLE if not place else "This passage is no longer in the paper."))))
    html(said.rests_on(law, view, paper, place) if paper and place else None)
    held = in_boxes(case, paper, place) if paper and place else {}
    ways(case, held)
    made = threads(store().remarks(case.id))
    here = [one for one in made if one.comment.paper == name and _is_at(one, place)]
    proposed = [(one.comment.on, one.comment.proposed) for one in here if one.state != "resolved"]
    elsewhere(case, [pair for pair in proposed if all(pair)], held)
    at = _At(case, name, place, words, here, held)
    comments = store().may(Act.COMMENT, case.id)
    with st.form("comment", border=False) if comments else st.container():  # a form without a button is a fault
        for one in here:
            _thread(at, one)
        if paper and comments:
            html(heading(2, "Say something new"))
            st.text_area("Your comment", key=_box(case, "text", here), height=_HEIGHT)
            if place:
                instead_of(case, held, _box(case, "instead", here))
                st.text_area("Words that you propose instead", key=_box(case, "proposed", here), height=_HEIGHT)
            st.checkbox("I need more from the officer before I can say", key=_box(case, "asks", here))
        if comments:
            with st.container(horizontal=True):
                save_button("Save", _keep, at, "", key="keep", type="primary")
                save_button("Save and go to the review", _keep, at, "review", key="keep-and-go")


def _is_at(one: Thread, place: str) -> bool:
    return place in one.comment.places if place else not one.comment.places


class _At(NamedTuple):
    """The place that the page is about, the words printed there, and what was said of it."""

    case: OpenCase
    paper: str
    place: str
    words: str
    here: list[Thread]
    boxes: dict[str, str]
    """What is typed in each box of the case that is printed there, where the words cannot be put otherwise here."""


def _thread(at: _At, one: Thread) -> None:
    case, here = at.case, at.here
    html(said.thread(one, now()))
    n = one.comment.n
    if one.state == "resolved":
        return
    if store().may(Act.COMMENT, case.id):
        st.text_area(f"Your answer to comment {n}", key=_box(case, f"answer-{n}", here), height=_HEIGHT)
    with st.container(horizontal=True):
        if store().may(Act.RESOLVE, case.id):
            save_button(f"Comment {n} is resolved", _resolve, at, n, key=f"resolve-{n}")
        if one.comment.proposed and store().may(Act.CHANGE, case.id):
            if _passage(case, one) is not None:
                save_button(f"Use the words of comment {n}", _print, at, one, key=f"print-{n}")
            elif box := box_of(at.boxes, one.comment):
                label = f"Put the words of comment {n} in the box {title_of(box)}"
                save_button(label, _put, at, one, box, key=f"put-{n}")
    if one.comment.proposed and not (_passage(case, one) or box_of(at.boxes, one.comment)):
        html(paragraph(_BY_HAND))


def _box(case: OpenCase, name: str, here: list[Thread]) -> str:
    """Return the key of a box, which is another once something more was said."""
    return f"remark-{name}-{'.'.join(ids())}@{sum(1 + len(one.since) for one in here)}"


def _typed(at: _At) -> list[Remark]:
    def box(name: str) -> str:
        return str(st.session_state.get(_box(at.case, name, at.here), "")).strip()

    answers = [
        Remark("answer", text=box(f"answer-{one.comment.n}"), of=one.comment.n)
        for one in at.here
        if box(f"answer-{one.comment.n}")
    ]
    asks = bool(st.session_state.get(_box(at.case, "asks", at.here)))
    if not (box("text") or box("proposed") or asks):
        return answers
    places = (at.place,) if at.place else ()
    words = at.boxes.get(box("instead"), at.words) if box("proposed") else at.words
    return [*answers, Remark("comment", at.paper, places, words, box("text"), box("proposed"), asks)]


def _keep(at: _At, then: str) -> None:
    made = _typed(at)
    if made:
        _say(at.case, made)
    told = "What you wrote is saved." if made else ""
    if then:
        carry(told)
        go(then, at.case.id)
    elif made:
        tell(told=told)
    else:
        tell("Write a comment or an answer, then press Save.")


def _say(case: OpenCase, made: list[Remark]) -> None:
    before = set(map(_told, store().remarks(case.id)))
    if new := [one for one in made if _told(one) not in before]:  # none, at the second of two presses
        store().remark(case.id, new)
    note_saved()  # so that the browser no longer keeps what was typed


def _told(one: Remark) -> tuple[object, ...]:
    return one.kind, one.paper, one.places, one.text, one.proposed, one.asks, one.of


def _resolve(at: _At, n: int) -> None:
    _say(at.case, [*_typed(at), Remark("resolved", of=n)])
    tell(told=f"Comment {n} is resolved.")


def _passage(case: OpenCase, one: Thread) -> Passage | None:
    """Return the passage that words proposed can be printed in place of: one that the officer may put otherwise."""
    draft = case_with_papers(case).papers.drafts.get(one.comment.paper)
    if draft is None or not one.comment.proposed or len(one.comment.places) != 1:
        return None
    held = [passage for passage in draft.every_passage() if passage.id == one.comment.places[0]]
    return held[0] if held and editable(draft, held[0]) else None


def _print(at: _At, one: Thread) -> None:
    """Make the words proposed the officer's own, and say so to whoever proposed them."""
    passage = _passage(at.case, one)
    if passage is None:
        return
    words = (
        one.comment.proposed.removeprefix(f"{plain(passage.head)}.").strip() if passage.head else one.comment.proposed
    )
    value = {"paper": at.paper, "passage": passage.id, "text": words, "digest": digest(passage)}
    edit = Edit(path=f"wordings.{key(at.paper, passage.id)}", value=value)
    if save_edits(at.case, [edit], "Nothing was changed.") is None:
        return
    answer = Remark("answer", text="These words are printed now.", of=one.comment.n)
    _say(at.case, [*_typed(at), answer])
    tell(told="The words proposed are yours now, and will be printed.")


def _put(at: _At, one: Thread, box: str) -> None:
    """Put the words proposed in the box of the case whose words they are to stand instead of, and say so."""
    if save_edits(at.case, [Edit(path=box, value=one.comment.proposed)], "Nothing was changed.") is None:
        return
    where = label(assessed(at.case).view, box)
    _say(
        at.case, [*_typed(at), Remark("answer", text=f"These words stand in the case now: {where}.", of=one.comment.n)]
    )
    tell(told=f"The words proposed stand in the case now: {where}.")
