"""A file of evidence on its way into a case, as far as it has come in this window. Nothing of it is saved yet."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property

import streamlit as st
from pydantic import ValidationError

from spo.case import Mapping, SourceFile
from spo.case.text import LINE_LIMIT
from spo.chronology.reading import Guess, OpenedFile, Reading, Table, guessed, limits, opened, read
from spo.chronology.rollup import Sender, senders
from spo.guidance import Guidance

from ..person import new_id
from ..saving import Held
from ..session import store
from .kept import marks_of
from .plan import Plan
from .planned import sent

_WORK = "evidence"
Told = Callable[[str, float], None]


@dataclass(frozen=True)
class Work:
    """What is known so far. `token` tells it from other files that this window has opened."""

    name: str
    content: bytes = field(repr=False)
    token: str = field(default_factory=new_id)
    file: OpenedFile | None = field(default=None, repr=False)
    table: int = 0
    guess: Guess | None = None
    remembered: bool = False
    mapping: Mapping | None = None
    reading: Reading | None = field(default=None, repr=False)
    plan: Plan | None = None

    @cached_property
    def senders(self) -> tuple[Sender, ...]:
        """Those who sent the rows that were kept, the one of most rows first."""
        return senders(sent(self.reading)) if self.reading else ()

    @property
    def is_log(self) -> bool:
        """Whether the rows name no sender at all, as those of a log, a diary or a doorbell do."""
        return [one.key for one in self.senders] == [""]

    def as_source_file(self) -> SourceFile:
        """Return the file as the case will hold it, but for how its rows came out."""
        assert self.file is not None
        plan = self.plan or Plan(())
        return SourceFile(
            name=self.name[:LINE_LIMIT],
            description=plan.description,
            came_from=plan.came_from,
            exhibit=plan.exhibit or None,
            sha256=self.file.sha256,
            rule=plan.rule,
        )

    @property
    def rows_of(self) -> Table:
        """The table that is read."""
        assert self.file is not None
        return self.file.tables[self.table]


def at_work(case: Held) -> Work | None:
    """Return the file that this window is reading into a case."""
    found: dict[str, Work] = st.session_state.get(_WORK, {})
    return found.get(case.id)


def put(case: Held, work: Work) -> None:
    """Note how far a file has come. A window reads one file at a time."""
    st.session_state[_WORK] = {case.id: work}


def drop() -> None:
    """Let go of the file, without a trace."""
    st.session_state.pop(_WORK, None)


def key_of(work: Work, name: str) -> str:
    """Return the key of a widget that asks about the rows of the table that is read."""
    return f"{name}~{work.table}-{work.token}"


def is_done(work: Work) -> bool:
    """Return whether there is nothing left to work out before a person answers."""
    return work.guess is not None and (work.mapping is None or work.reading is not None)


def forward(case: Held, law: Guidance, work: Work, told: Told) -> Work:
    """Work out what can be worked out without a person, and return the file as it then is. Raises FileRefused.

    `told` hears what is being done. Where it never returns, because the person has left, nothing was kept.
    """
    if work.file is None:
        work = replace(work, file=opened(work.content, limits(law.figures), told))
    if work.guess is None:
        work = _guessed(law, work)
    if work.mapping is not None and work.reading is None:
        already = marks_of(case, law)
        work = replace(work, reading=read(work.rows_of, work.mapping, law.methods, already, told))
    return work


def _guessed(law: Guidance, work: Work) -> Work:
    """Return the file with what its columns seem to be, as files of this shape were read before if any was."""
    guess = guessed(work.rows_of, law.methods)
    try:
        held = store().remembered(guess.shape)
        mapping = Mapping.model_validate_json(held) if held else None
    except ValidationError:  # kept by another version of the tool
        mapping = None
    if mapping:
        now = {"table": work.rows_of.name, "first": guess.mapping.first}
        guess = replace(guess, mapping=mapping.model_copy(update=now), ambiguous="")
    return replace(work, guess=guess, remembered=mapping is not None)
