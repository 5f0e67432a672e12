"""A file of evidence on its way into a case, as far as it has come in this window. Nothing of it is saved yet."""

from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property

import streamlit as st
from pydantic import ValidationError

from spo.case import Case, Mapping, SourceFile
from spo.case.text import LINE_LIMIT
from spo.evidence.reading import Guess, OpenedFile, Reading, Table, guessed, limits, open_file, read
from spo.evidence.rollup import Sender, senders, with_owner
from spo.guidance import Guidance
from spo.progress import Progress
from spo.store import StoreError

from ..open_case.saving import OpenCase
from ..open_case.session import store
from ..screen.person import new_id
from .before import before, of_table
from .plan import Plan

_WORK = "evidence"


@dataclass(frozen=True)
class Work:
    """What is known so far. `token` tells it from other files that this window has opened.

    `same` is the file of the case that this is, where it was read in the same way before, and `unknown` are the files
    of the case that its rows could not be compared with. `beside` is the case as it was when they were, and `on_desk`
    is how many of its rows are in incidents that were added from the papers on the desk.
    """

    name: str
    content: bytes = field(repr=False)
    token: str = field(default_factory=new_id)
    file: OpenedFile | None = field(default=None, repr=False)
    table: int = 0
    guess: Guess | None = None
    remembered: bool = False
    mapping: Mapping | None = None
    reading: Reading | None = field(default=None, repr=False)
    same: str = ""
    unknown: tuple[str, ...] = ()
    beside: Case | None = field(default=None, repr=False)
    on_desk: int = 0
    plan: Plan | None = None

    @cached_property
    def senders(self) -> tuple[Sender, ...]:
        """Those who sent the rows that were kept, the one of most rows first."""
        return senders(with_owner(self.reading.rows)) if self.reading else ()

    @property
    def is_log(self) -> bool:
        """Whether the rows name no sender at all, as those of a log, a diary or a doorbell do."""
        return [one.key for one in self.senders] == [""]

    @property
    def sha256(self) -> str:
        """The SHA-256 of the file."""
        assert self.file is not None
        return self.file.sha256

    def as_source_file(self) -> SourceFile:
        """Return the file as the case will hold it, but for how its rows came out."""
        plan = self.plan or Plan(())
        return SourceFile(
            name=self.name[:LINE_LIMIT],
            description=plan.description,
            came_from=plan.came_from,
            exhibit=plan.exhibit or None,
            sha256=self.sha256,
            rule=plan.rule,
        )

    @property
    def rows_of(self) -> Table:
        """The table that is read."""
        assert self.file is not None
        return self.file.tables[self.table]


def at_work(case: OpenCase) -> Work | None:
    """Return the file that this window is reading into a case."""
    found: dict[str, Work] = st.session_state.get(_WORK, {})
    return found.get(case.id)


def put(case: OpenCase, work: Work) -> None:
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


def forward(case: OpenCase, law: Guidance, work: Work, progress: Progress) -> Work:
    """Work out what can be worked out without a person, and return the file as it then is.

    `progress` hears what is being done. Where it never returns, because the person has left, nothing was kept.
    Raises FileRefused and StoreError.
    """
    file = work.file or open_file(work.content, limits(law.figures), progress)
    work = replace(work, file=file)
    if work.guess is None:
        work = _guessed(case.case, law, work)
    if work.mapping is not None and work.reading is None:
        progress("Looking at the files that were read before", 0.0)
        there = before(case, law, file, work.mapping)
        reading = there.without(read(work.rows_of, work.mapping, law.methods, there.marks, progress))
        on_desk = sum(last - first + 1 for first, last in there.on_desk)
        work = replace(work, reading=reading, same=there.same, unknown=there.unknown, on_desk=on_desk, beside=case.case)
    return work


def _guessed(case: Case, law: Guidance, work: Work) -> Work:
    """Return the file with what its columns seem to be: as it was read into the case, or as one of its shape was."""
    assert work.file is not None
    guess = guessed(work.rows_of, law)
    mapping = next((case.source_files[key].mapping for key in of_table(case, work.file, work.rows_of.name)), None)
    if mapping is None and (held := _remembered(guess.shape)):
        mapping = held.model_copy(update={"table": work.rows_of.name, "first": guess.mapping.first})
    if mapping is not None:
        guess = replace(guess, mapping=mapping, ambiguous="")
    return replace(work, guess=guess, remembered=mapping is not None)


def _remembered(shape: str) -> Mapping | None:
    """Return how a file of a shape was read last. It is a help only: where it cannot be had, nothing is proposed."""
    try:
        held = store().remembered(shape)
        return Mapping.model_validate_json(held) if held else None
    except (StoreError, ValidationError):  # the second where another version of the tool kept it
        return None


def remember(shape: str, mapping: Mapping) -> None:
    """Keep how a file of a shape was read. Where that cannot be kept, the next one is asked about anew."""
    with suppress(StoreError):
        store().remember(shape, mapping.model_dump_json(exclude={"table", "first"}))
