"""One question on a page: its label and hint in plain sight, and the widget that takes the answer."""

from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

from spo.case import Case
from spo.guidance import Guidance

from ..questions.fields import Question
from ..questions.options import New, choice, new_one, options
from ..questions.typed import shows
from ..screen.frame import html
from ..screen.markup import asked_as

TAKEN_BACK = "(take this answer back)"
_FEW = 6
_SHORT = 3


def key_of(asked: Question, revision: int) -> str:
    """Return the key of a widget. It carries the revision that it shows, so that a stale page undoes nothing."""
    return f"{asked.path}@{revision}"


def key_of_theirs(asked: Question, revision: int) -> str:
    """Return the key of the box that a person ticks to keep what somebody else saved."""
    return f"theirs-{asked.path}@{revision}"


def anchor(path: str) -> str:
    """Return the anchor of a question."""
    return f"q-{path}"


def draw(asked: Question, case: Case, law: Guidance, key: str, mine: Mapping[str, Any]) -> None:
    """Draw a question, with the answer that stands on the page."""
    value = mine[asked.path] if asked.path in mine else shows(case, asked)
    if asked.kind == "tick":
        html(asked_as(anchor(asked.path), "", asked.hint))
        st.checkbox(asked.title, value=bool(value), key=key)
        return
    html(asked_as(anchor(asked.path), asked.title, asked.hint))
    if asked.kind == "choice":
        _choice(asked, value, key)
    elif asked.kind in ("one", "many"):
        _from_list(asked, value, options(case, law, asked), key)
    else:
        _WIDGETS[asked.kind](asked.title, value=value, key=key, label_visibility="collapsed")


def answer(asked: Question, key: str) -> Any:
    """Return the answer that stands on the page. One that was typed, because the list does not offer it, is New."""
    given = st.session_state.get(key)
    given = None if given == TAKEN_BACK else given
    typed = st.session_state.get(_key_of_new(key), "").strip()
    if not typed:
        return given
    return [*(given or []), New(typed)] if asked.kind == "many" else New(typed)


def _key_of_new(key: str) -> str:
    return f"new-{key}"


def _choice(asked: Question, value: Any, key: str) -> None:
    offered = [*asked.choices, *([TAKEN_BACK] if asked.default is None and value is not None else [])]
    index = offered.index(value) if value in offered else None
    if len(asked.choices) > _FEW:
        st.selectbox(
            asked.title, offered, index=index, format_func=choice, key=key, label_visibility="collapsed", placeholder=""
        )
        return
    st.radio(
        asked.title,
        offered,
        index=index,
        format_func=choice,
        key=key,
        horizontal=len(asked.choices) <= _SHORT,
        label_visibility="collapsed",
    )


def _from_list(asked: Question, value: Any, offered: dict[str, str], key: str) -> None:
    """Draw a list, and the box for an answer that is not in it. Typed into a list, it would be lost on the next Tab."""
    held = [value] if isinstance(value, str) else list(value or [])
    chosen = [one for one in held if not isinstance(one, New)]
    for one in chosen:
        offered.setdefault(one, one)
    if chosen and asked.kind == "one":
        offered = {TAKEN_BACK: TAKEN_BACK} | offered  # in front: at the end of forty terms nobody finds it
    more: dict[str, Any] = {
        "format_func": lambda answer: offered.get(answer, answer),
        "key": key,
        "label_visibility": "collapsed",
        "filter_mode": "contains",
        "placeholder": "Choose" if offered else "Nothing in the list yet",
    }
    if asked.kind == "many":
        st.multiselect(asked.title, list(offered), default=chosen, select_all=False, **more)
    else:
        st.selectbox(asked.title, list(offered), index=list(offered).index(chosen[0]) if chosen else None, **more)
    if label := new_one(asked.marker):
        typed = next((one for one in held if isinstance(one, New)), "")
        st.text_input(label, value=str(typed), key=_key_of_new(key), autocomplete="off")


def _area(title: str, **more: Any) -> None:
    st.text_area(title, height=120, **more)


def _line(title: str, **more: Any) -> None:
    st.text_input(title, autocomplete="off", **more)


_WIDGETS: Mapping[str, Callable[..., None]] = {
    "words": _area,
    "lines": _area,
    "line": _line,
    "when": _line,
    "number": _line,
}
