"""Why no paper is made: which paper would give something away, by which words, and the way to change them."""

import re
from collections.abc import Sequence

import streamlit as st

from spo.assessment import Finding, Search, Searched, View, label
from spo.documents import Leak

from ..questions.status import is_own_wording, place_for
from ..screen import notices
from ..screen.frame import html
from ..screen.press import button
from ..screen.way import go

_MOST_SAID, _LONGEST = 20, 200
_ENDS = re.compile(r"(?<=[.!?])\s+|\n+")


def leaking(case_id: str, view: View, found: Sequence[Leak]) -> None:
    """Draw what leaks were found, and a way to each page on which the words are changed."""
    html(notices.leaks(in_words(view, found)))
    fields = (field for leak in found for field in leak.field.split(" or ") if label(view, field))
    places = dict.fromkeys(place_for(field) for field in fields if not is_own_wording(field))
    with st.container(horizontal=True, key="leaking"):
        for number, one in enumerate(list(places)[:_MOST_SAID]):
            button(one.step.title, key=f"leaking-{number}", on_click=go, args=(one.step.id, case_id, one.ids))


def in_words(view: View, found: Sequence[Leak]) -> list[str]:
    """Return a sentence for each paper and field, at most twenty, and how many more there are."""
    search = Search(view.case)
    said = list(dict.fromkeys(_in_words(view, search, leak) for leak in found))
    more = len(said) - _MOST_SAID
    return said if more < 1 else [*said[:_MOST_SAID], f"There are more such places ({more}). Mend these first."]


def given_away(view: View, found: Sequence[Leak]) -> list[Finding]:
    """Return what leaks were found as things to mend, once for all papers: each in the first field that has it."""
    search, made = Search(view.case), dict[str, Finding]()
    for leak in found:
        fields = [field for field in leak.field.split(" or ") if label(view, field) and not is_own_wording(field)]
        if fields:
            said = _in_words(view, search, leak)
            made.setdefault(leak.field, Finding("given-away", "blocks", said, fields[0], (), also=tuple(fields[1:])))
    return list(made.values())


def _in_words(view: View, search: Search, leak: Leak) -> str:
    fields = [(field, label(view, field)) for field in leak.field.split(" or ")]
    where = " or ".join(f"“{title}”" if title else field for field, title in fields)
    quoted = " and ".join(f"“{words}”" for field, title in fields if title and (words := _words(view, search, field)))
    told = f"The words {quoted} may be" if quoted else "It has what may be"
    return f"{leak.paper}: {told} what you withhold in “{label(view, leak.secret)}”. Put it otherwise in {where}."


def _words(view: View, search: Search, field: str) -> str:
    """Return the sentence of a field in which something withheld is, or the beginning of what it says."""
    text = view.case.get(field)
    if not isinstance(text, str):
        return ""
    giving = (one for one in _ENDS.split(text) if search.found(Searched(one)))
    said = next(giving, text)
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST].rpartition(' ')[0]} …"
