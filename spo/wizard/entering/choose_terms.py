"""The terms of the library that what has happened points to, ticked on one page, with what is still to be filled in."""

from collections.abc import Iterator

import streamlit as st
from markupsafe import Markup

from spo.assessment.library import WRITTEN, fill_brackets, filled_in, left_open, offered, slots_of
from spo.assessment.proposals import Suggestion, suggested_terms
from spo.case import Case, Edit, Number, Term, term_numbers
from spo.guidance import Guidance, Slot, TermTemplate

from ..form.leaving import save_edits
from ..open_case.day import view_of
from ..open_case.saving import OpenCase
from ..screen.frame import html
from ..screen.markup import bullets, heading, join, led, listed_as, paragraph, quoted
from ..screen.press import save_button
from ..screen.visit import carry
from ..screen.way import go

_BESIDE = 2
_WAYS = (
    ("Add the terms ticked, and go on to what is missing", "what-is-missing", "primary"),
    ("Add the terms ticked, and show the list", "terms", "secondary"),
)


def choose_terms(case: OpenCase, law: Guidance) -> None:
    """Draw what the terms sought still have in brackets, and the terms to consider, in one form."""
    found, sought = suggested_terms(view_of(case)), list(_with_brackets(case.case, law))
    if not (found or sought):
        return
    with st.form("choose-terms", border=False):
        if sought:
            html(heading(2, "Still to fill in"))
        for called, key, term in sought:
            html(listed_as(f"{called}. {term.short or term.words}"))
            _boxes(case, law, key, term)
        if found:
            html(heading(2, "Consider, on what has happened"))
            html(paragraph("Tick the fewest that do the work. Each comes with its exceptions and safeguards."))
        for number, one in enumerate(found, start=1):
            _proposed(case, law, number, one)
        with st.container(horizontal=True):
            for label, to, look in _WAYS:
                save_button(label, _save, case, law, found, sought, to, key=f"choose-{to}", type=look)


def _proposed(case: OpenCase, law: Guidance, number: int, one: Suggestion) -> None:
    entry, name = law.terms[one.term_id], _name(one)
    must = "must not" if one.term.kind == "prohibition" else "must"
    html(join(listed_as(f"{number}. {entry.title}{_where(case.case, one.term)}", one.sentence, "source")))
    html(quoted(led(f"The defendant {must}", one.term.words)))
    _boxes(case, law, name, one.term)
    with st.expander(f"What comes with {number}, and when not to ask for it"):
        html(_beneath(entry, one.term, _slots(case, one)))
        for key, words in _asked(case, law, one).items():
            st.checkbox(words, key=f"also-{name}-{key}@{case.revision}")
    st.checkbox(f"Ask for {number}. {entry.title}", key=f"use-{name}@{case.revision}")


def _beneath(entry: TermTemplate, term: Term, slots: dict[str, str]) -> Markup:
    parts = {
        "Exceptions, on the facts recorded": term.exceptions.split("\n"),
        "Safeguards": term.safeguards.split("\n"),
        "Other wordings": [f"{one.when.rstrip('.')}: {filled_in(one.wording, {})}" for one in entry.variants],
        "Ask for it where": list(entry.offer_when),
        "Do not ask for it where": [reason.says for reason in entry.not_when],
        "Less than this": [entry.less],
        "Beside a restraining order": [entry.beside],
        "How a breach is proved": [filled_in(entry.proof, slots)],
        "Work, study and worship": list(entry.own_life),
        "How long": [entry.lasts],
        "In an interim order": [f"{entry.interim.suitable}. {entry.interim.why}"],
        "What it can give away": list(entry.discloses),
        "On the CPS list, as others reproduce it": list(entry.cps_list),
        "In plain English": [filled_in(entry.sheet, slots)],
    }
    return join(*(join(led(f"{lead}:", ""), bullets(held)) for lead, held in parts.items() if any(held)))


def _asked(case: OpenCase, law: Guidance, one: Suggestion) -> dict[str, str]:
    """Return the exceptions whose facts only the officer can know, by id, each with when it is offered."""
    stands = offered(view_of(case), law.terms[one.term_id], one.term)
    return {
        key: f"Add the exception for where {law.exceptions[key].offered}"
        for key, is_offered in stands.items()
        if is_offered is None
    }


def _boxes(case: OpenCase, law: Guidance, name: str, term: Term) -> None:
    """Draw a box for each slot of a term that is still in brackets, some beside one another."""
    slots = left_open(law, term)
    for row in (slots[at : at + _BESIDE] for at in range(0, len(slots), _BESIDE)):
        for slot, column in zip(row, st.columns(_BESIDE), strict=False):
            with column:
                label, key = (
                    f"[{slot.name.replace('_', ' ')}]: {slot.fills} ({slot.allowed})",
                    _box(case, name, slot.name),
                )
                if offered := _choices(case, slot):
                    st.selectbox(
                        label, offered, index=None, key=key, accept_new_options=True, placeholder="Choose, or write"
                    )
                else:
                    st.text_input(label, key=key, autocomplete="off")


def _choices(case: OpenCase, slot: Slot) -> list[str]:
    """Return what may fill a slot: of one that an exhibit fills, the marks of those that there are."""
    marks = [exhibit.mark for exhibit in case.case.exhibits.values() if exhibit.mark]
    return marks if slot.name.endswith("_mark") else list(slot.choices)


def _box(case: OpenCase, name: str, slot: str) -> str:
    return f"slot-{name}-{slot}@{case.revision}"


def _name(one: Suggestion) -> str:
    return "-".join((one.term_id, *one.term.places))


def _where(case: Case, term: Term) -> str:
    places = [case.places[key] for key in term.places if key in case.places]
    return f": {places[0].name or places[0].address}" if places else ""


def _with_brackets(case: Case, law: Guidance) -> Iterator[tuple[Number, str, Term]]:
    for key, number in term_numbers(case).items():
        term = case.terms[key]
        if left_open(law, term):
            yield number, key, term


def _save(
    case: OpenCase, law: Guidance, found: list[Suggestion], sought: list[tuple[Number, str, Term]], to: str
) -> None:
    """Put what was typed in the place of the brackets, and add the terms ticked."""
    edits = []
    for _, key, term in sought:
        filled = _filled(case, law, key, term)
        edits += [
            Edit(path=f"terms.{key}.{field}", value=getattr(filled, field))
            for field in WRITTEN
            if getattr(filled, field) != getattr(term, field)
        ]
    ticked = [one for one in found if st.session_state.get(f"use-{_name(one)}@{case.revision}")]
    last = max((term.position for term in case.case.terms.values()), default=0)
    for number, (key, one) in enumerate(zip(case.new_ids(tuple(map(_name, ticked))), ticked, strict=False), start=1):
        term = _filled(case, law, _name(one), _with_asked(case, law, one)).model_copy(
            update={"position": last + number}
        )
        edits.append(Edit(path=f"terms.{key}", value=term.model_dump(mode="json", exclude_defaults=True)))
    if edits:
        if save_edits(case, edits) is None:
            return
        carry(f"{len(ticked)} added." if ticked else "Saved.")
    go(to, case.id)


def _with_asked(case: OpenCase, law: Guidance, one: Suggestion) -> Term:
    """Return a term with the exceptions that the officer ticked."""
    slots = _slots(case, one)
    chosen = [
        filled_in(law.exceptions[key].words, slots)
        for key in _asked(case, law, one)
        if st.session_state.get(f"also-{_name(one)}-{key}@{case.revision}")
    ]
    written = "\n".join(filter(None, (one.term.exceptions, *chosen)))
    return one.term.model_copy(update={"exceptions": written})


def _slots(case: OpenCase, one: Suggestion) -> dict[str, str]:
    return slots_of(view_of(case), one.term, (*case.case.terms.values(), one.term))


def _filled(case: OpenCase, law: Guidance, name: str, term: Term) -> Term:
    """Return a term with what was typed for its slots in the place of the brackets."""
    typed = {slot.name: st.session_state.get(_box(case, name, slot.name)) or "" for slot in left_open(law, term)}
    return fill_brackets(term, {slot: " ".join(said.split()) for slot, said in typed.items()})
