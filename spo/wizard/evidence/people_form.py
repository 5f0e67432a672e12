"""Who is who in a file, by what rule its rows are taken together, and the incidents that come of it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import streamlit as st

from spo.assessment import counted
from spo.case import Case, Edit, Rule
from spo.case.text import LINE_LIMIT
from spo.guidance import Guidance
from spo.store import StoreError, WithFiles

from ..form.leaving import save_edits
from ..form.widget import answer
from ..form.widget import draw as ask
from ..open_case.saving import OpenCase, load
from ..open_case.session import keep, store
from ..questions.fields import Question, question
from ..questions.journey import Place
from ..questions.options import New
from ..screen.frame import html
from ..screen.markup import heading, paragraph
from ..screen.press import save_button
from ..screen.visit import carry, current, moves, tell
from ..screen.way import go
from ..steps import STEPS
from .adding import came_out, edits
from .before import read_into
from .plan import TAKEN_IN, Plan
from .planned import planned
from .preview import SAID, preview
from .senders_form import ask_senders, said_of_senders
from .work import Work, at_work, drop, key_of, put, remember

_CHANGED = (
    "An answer had been changed, so the incidents are shown again and nothing was added. Look at them, then add them."
)
_MEANWHILE = (
    "The files, numbers or incidents of the case were changed meanwhile, so nothing was added and the rows are read "
    "once more. Show the incidents again, then add them."
)
_STILL = "The file is still on this page."

_PARTS = (
    ("What the file is", "source-file", ("description", "came_from", "exhibit")),
    ("What makes one incident", "source-file", ("rule.together", "rule.gap", "rule.quoted")),
    ("All of these incidents", "incident", ("towards", "behaviours", "reach")),
)
"""What is asked once for all of the rows: a heading, the step that has the questions, and which of them."""


def people_form(case: OpenCase, law: Guidance, work: Work) -> None:
    """Draw who sent the rows and the rule, and under them the incidents that they become."""
    assert work.reading is not None
    if not work.senders:
        return
    html(heading(2, "Who sent them, and what makes one incident?", "people"))
    if not work.is_log:
        html(
            paragraph(
                "Nothing is said to be the defendant's that is not attributed: it is said to be “from the number "
                "ending …”. Choose what attributes it only if you can show it. Rows left out stay in the file."
            )
        )
    with st.form("people", border=False):
        ask_senders(case.case, work)
        for title, step, names in _PARTS:
            html(heading(3, title))
            for asked in _asked(work, step, names):
                value = {asked.path: _first_answer(case.case, work, asked)}
                ask(asked, case.case, law, key_of(work, asked.path), value)
        with st.container(horizontal=True):
            save_button("Show the incidents", _show, case, key="show", type="primary")
        if work.plan is not None:
            made = planned(case.case, law, work.reading, work.as_source_file(), work.plan)
            preview(made)
            if len(made.bursts) and not made.too_many:
                label = f"Add {counted(len(made.bursts), 'incident')}"
                save_button(label, _add, case, law, key=f"add@{moves()}", type="primary")


def _asked(work: Work, step: str, names: Iterable[str]) -> Iterator[Question]:
    return (question(Place(STEPS[step], (work.token,)), name) for name in names)


def _first_answer(case: Case, work: Work, asked: Question) -> Any:
    """Return what a question shows before anybody has answered it."""
    name = asked.path.rpartition(".")[2]
    if work.same and name in ("description", "came_from", "exhibit"):
        return getattr(case.source_files[work.same], name)
    shown = {
        "together": "each" if work.is_log else "day",
        "gap": str(Rule().gap),
        "quoted": str(Rule().quoted),
        "towards": list(case.protected_persons) if len(case.protected_persons) == 1 else [],
        "behaviours": ["b"] if not work.is_log else [],
        "reach": ["contact"] if not work.is_log else [],
    }
    return shown.get(name, asked.default)


def _plan(work: Work) -> Plan | str:
    """Return the plan as it stands on the page, or what to do about what cannot be one."""
    every = [one for _, step, names in _PARTS for one in _asked(work, step, names)]
    given = {one.path.partition(f"{work.token}.")[2]: answer(one, key_of(work, one.path)) for one in every}
    gap, quoted = (str(given[name]).strip() for name in ("rule.gap", "rule.quoted"))
    if not (_is_whole(gap) and _is_whole(quoted)):
        return "Enter the minutes of quiet, and how many messages to quote, as whole numbers such as 60 and 3."
    whose = said_of_senders(work)
    if not any(one in TAKEN_IN for one in whose.values()):
        return "Choose at least one sender whose rows to take in."
    exhibit = given["exhibit"]
    if any(len(str(given[name] or "")) > LINE_LIMIT for name in ("description", "came_from", "exhibit")):
        return f"Shorten what the file is, who it came from and its exhibit mark to {LINE_LIMIT:,} characters each."
    return Plan(
        whose=tuple(whose.items()),
        towards=tuple(given["towards"] or ()),
        rule=Rule(together=given["rule.together"], gap=int(gap), quoted=int(quoted)),
        description=given["description"].strip(),
        came_from=given["came_from"].strip(),
        exhibit="" if isinstance(exhibit, New) else exhibit or "",
        new_exhibit=str(exhibit) if isinstance(exhibit, New) else "",
        behaviours=tuple(given["behaviours"] or ()),
        reach=tuple(given["reach"] or ()),
    )


def _is_whole(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 6


def _show(case: OpenCase) -> None:
    """Note the plan, so that the incidents are shown."""
    if (work := at_work(case)) is None:
        return
    plan = _plan(work)
    if isinstance(plan, str):
        tell(plan)
        return
    put(case, replace(work, plan=plan))
    tell(anchor=SAID)


def _add(case: OpenCase, law: Guidance) -> None:
    """Add the incidents as they were shown. Where an answer was changed since, they are shown again in their place."""
    work = at_work(case)
    if work is None or work.plan is None or work.reading is None or work.mapping is None:
        return
    if _plan(work) != work.plan:
        _show(case)
        if not current().problems:
            tell(_CHANGED, anchor=SAID)
        return
    file = came_out(work.as_source_file(), work.mapping, work.reading)
    made = planned(case.case, law, work.reading, file, work.plan)
    new = edits(case.case, made, case.new_ids((work.token, work.plan)), file, work.same)
    try:
        now = load(store(), case.id)
        if not _is_in(now, new) and (  # the second of two presses, which may have stopped the first, does what is left
            _read_meanwhile(now, work) or save_edits(case, WithFiles(tuple(new), (work.content,)), _STILL) is None
        ):
            return
    except StoreError as error:
        tell(str(error), told=_STILL)
        return
    if work.guess:
        remember(work.guess.shape, work.mapping)
    carry(f"Added {counted(len(made.bursts), 'incident')}. History can take them out again as one change.")
    go("incidents", case.id)
    drop()


def _is_in(now: OpenCase, new: list[Edit]) -> bool:
    """Return whether the case already holds the incidents that are to be added: a press gives the same ids again."""
    ids = {edit.path.removeprefix("incidents.") for edit in new if edit.path.startswith("incidents.")}
    return bool(ids) and ids <= now.case.incidents.keys()


def _read_meanwhile(now: OpenCase, work: Work) -> bool:
    """Return whether somebody else read a file into the case since this one was, which is then read once more."""
    if work.beside is not None and read_into(now.case) == read_into(work.beside):
        return False
    put(keep(now), replace(work, reading=None, plan=None))
    tell(_MEANWHILE, anchor="accounted")
    return True
