"""The cases in a store: made, opened, saved, searched, put away and erased. Time is passed in, never read."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from json import dumps
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self, get_args

from sqlalchemy import delete, select, update

from spo.case import Case, Change, Edit, apply

from . import (
    case_file,
    days_kept,
    draft_keys,
    fixed,
    glance,
    kept_decisions,
    log,
    remarks,
    replay,
    rows,
    standings,
    tables,
    the_list,
    the_record,
)
from .database import Database
from .days_kept import CountedDays, FiledCase
from .decisions import OF_FILING, Decision, filings
from .differences import differences
from .errors import Conflict, NoSuchRevision, StoreError
from .glance import Glance
from .merge import clashes, news
from .remarks import Remark
from .standings import NONE, Known, Only, Relation, Standing
from .tables import OUT, REMEMBER, cases, changes, edits, files, record, schema, shapes, signed_out, snapshots
from .the_list import Listed
from .the_record import Recorded
from .with_files import WithFiles
from .written import Drafted, Kept, drafted, moment

SNAPSHOT_AFTER = 100
"""How many edits are replayed when a case is opened before a snapshot is taken of it."""

Kind = Literal["created", "imported", "saved", "undone", "restored"]
_KINDS: tuple[Kind, ...] = get_args(Kind)


def new_case_id() -> str:
    """Return an id for a new case: random, and too long to be guessed."""
    return secrets.token_hex(16)


@dataclass(frozen=True)
class Opened:
    """A case, and the revision that it is."""

    case: Case = field(repr=False)
    revision: int


@dataclass(frozen=True)
class Entry:
    """One line of a case's history. `of` is the revision that it undid or restored."""

    revision: int
    kind: Kind
    change: Change = field(repr=False)
    of: int | None = None


@dataclass(frozen=True)
class Appended:
    """What a save came to: the revision that the case is at, and whether the save made it."""

    revision: int
    made: bool


class Store:
    """Every case, in one SQLite file or one PostgreSQL database. Threads and processes may share it.

    Raises a StoreError, whose message is a sentence for the reader, where it cannot do what is asked.
    """

    def __init__(self, where: str | Path) -> None:
        """Open the store at a path or URL, and make it where there is none."""
        self._database = Database(where)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file or server."""
        self._database.close()

    # A case and its changes

    def create(self, case: Case, who: str, at: datetime, case_id: str = "", standing: Standing = NONE) -> str:
        """Keep a new case and return its id. It begins at revision 1.

        Where an id from `new_case_id` is given, the case is made once, however often it is asked for.
        """
        return self._create(case_id, _first(case, who, at, "created"), standing)

    def open(self, case_id: str) -> Opened:
        """Return a case as it is now, with the numbers that its approved papers have fixed.

        Where that took many edits, a snapshot is left for the next time.
        """
        with self._database.reading() as connection:
            head = rows.head(connection, case_id)
            raw, replayed = replay.state(connection, case_id, head)
            numbers = fixed.numbers(connection, case_id)
        case = replay.case_of(raw).with_fixed(numbers)
        if replayed >= SNAPSHOT_AFTER:
            self._take_snapshot(case_id, head, raw)
        return Opened(case, head)

    def revision(self, case_id: str) -> int:
        """Return the revision that a case is at now, without opening it."""
        with self._database.asking() as connection:
            return rows.head(connection, case_id)

    def glance(self, case_id: str) -> Glance:
        """Return what is seen of a case without opening it."""
        with self._database.asking() as connection:
            return glance.of(connection, case_id)

    def save(self, case_id: str, edits: Iterable[Edit], who: str, at: datetime, base: int) -> int:
        """Append edits that started from revision `base`, and return the revision they made. No edits make none.

        Edits may come with files (`with_files`), which are kept beside the case with them, or not at all. Raises
        Conflict, with nothing saved, where somebody changed the same things after `base`; and EditRefused where a field
        cannot hold its value.
        """
        held = edits.files if isinstance(edits, WithFiles) else ()
        return self.append(case_id, Change(edits=tuple(edits), who=who, at=at, base=base), held).revision

    def append(
        self, case_id: str, change: Change, held: Iterable[bytes] = (), noted: Recorded | None = None
    ) -> Appended:
        """Append a change as `save` does, and tell an own change from the same one that somebody had saved already.

        What is `noted` of it is kept in the record with it, under the revision that it makes, or neither is.
        """
        return self._save(case_id, drafted(change, "saved"), held, noted)

    def undo(self, case_id: str, revision: int, who: str, at: datetime) -> int:
        """Give back, as a new change, what one change replaced, and return the revision that this made.

        Raises Conflict where a later change touched the same things.
        """
        back = differences(self.at_revision(case_id, revision), self.at_revision(case_id, revision - 1))
        change = Change(edits=back, who=who, at=at, base=revision)
        return self._save(case_id, drafted(change, "undone", revision)).revision

    def restore(self, case_id: str, revision: int, who: str, at: datetime, base: int) -> int:
        """Make the case, as a new change, what it was at a revision, and return the revision that this made.

        `base` is the revision that the person saw. Raises Conflict where later changes would be lost unseen.
        """
        back = differences(self.at_revision(case_id, base), self.at_revision(case_id, revision))
        change = Change(edits=back, who=who, at=at, base=base)
        return self._save(case_id, drafted(change, "restored", revision)).revision

    def at_revision(self, case_id: str, revision: int) -> Case:
        """Return a case as it was at a revision. Revision 0 is the empty case."""
        with self._database.reading() as connection:
            if not 0 <= revision <= rows.head(connection, case_id):
                raise NoSuchRevision
            raw, _ = replay.state(connection, case_id, revision)
        return replay.case_of(raw)

    def history(self, case_id: str, before: int | None = None, limit: int | None = None) -> list[Entry]:
        """Return who changed what, and when, the newest first: all of it, or `limit` entries before a revision."""
        with self._database.reading() as connection:
            head = rows.head(connection, case_id)
            upto = head if before is None else max(0, min(head, before - 1))
            made = log.read(connection, case_id, 0 if limit is None else max(0, upto - limit), upto)
        return [Entry(kept.revision, _kind(kept.kind), kept.change(), kept.of) for kept in reversed(made)]

    # The list

    def listed(self, search: str = "", archived: bool = False, only: Only = None) -> list[Listed]:
        """Return the cases, the last changed first: those in which every word of `search` is found.

        Words are looked for in the defendant's name, the officer's and the court's case number. `only` keeps to cases
        to which somebody stands in a relation.
        """
        with self._database.reading() as connection:
            return the_list.find(connection, search, archived, only)

    def set_status(self, case_id: str, status: str) -> None:
        """Note how far a case is, for the list alone. It is no part of the case, and makes no revision."""
        self._note(case_id, status=status[:100])

    def filed(self, rules: str, only: Only = None) -> list[FiledCase]:
        """Return the cases that were filed and are not put away, with what is due in each.

        That is as it was counted by these `rules` from the case as it is now, and None where it was not yet.
        """
        with self._database.reading() as connection:
            return days_kept.read(connection, rules, only)

    def keep_days(self, counted: Iterable[CountedDays]) -> None:
        """Keep what is due in cases, as it was counted. It is no part of a case, and makes no revision."""
        with self._database.writing() as connection:
            days_kept.keep(connection, counted)

    def archive(self, case_id: str, at: datetime) -> None:
        """Put a case away: it leaves the list, and nothing of it changes. The next change to it brings it back.

        What was typed and not saved can no longer be read.
        """
        with self._database.writing() as connection:
            the_list.note(connection, case_id, archived_at=moment(at))
            draft_keys.end(connection, case_id)
        self._database.empty_log()

    def unarchive(self, case_id: str) -> None:
        """Bring an archived case back to the list."""
        self._note(case_id, archived_at=None)

    def erase(self, case_id: str, noted: Recorded | None = None) -> None:
        """Remove a case for good: its edits, snapshots and files, and the key to what was not saved.

        What is `noted` of it is kept in the record with the erasing, or neither is done.
        A SQLite file, and the log beside it, then hold no trace. A server's own logs and backups are its keeper's.
        Raises StoreBusy where the case is gone but the file could not be swept yet; the next start sweeps it.
        """
        with self._database.writing() as connection:
            rows.head(connection, case_id, lock=True)
            draft_keys.end(connection, case_id)
            for table in (
                tables.days,
                tables.standing,
                tables.decisions,
                tables.remarks,
                files,
                snapshots,
                edits,
                changes,
            ):
                connection.execute(delete(table).where(table.c.case_id == case_id))
            connection.execute(delete(cases).where(cases.c.id == case_id))
            if noted:
                the_record.append(connection, noted)
            connection.execute(update(schema).values(unswept=1))
        self._database.sweep()

    def draft_key(self, case_id: str) -> bytes:
        """Return the key, of 32 bytes, under which a browser keeps what is not saved. Archiving or erasing ends it."""
        with self._database.reading() as connection:
            rows.head(connection, case_id)
            key = draft_keys.held(connection, case_id)
        if key:
            return key
        with self._database.writing() as connection:
            rows.head(connection, case_id, lock=True)
            return draft_keys.made(connection, case_id)

    # Who may see a case, and who did

    def standing(self, case_id: str) -> Standing:
        """Return who stands how to a case."""
        return self.glance(case_id).standing

    def standings(self, only: Only = None) -> dict[str, Standing]:
        """Return who stands how to each case to which anybody does, or `only` to those of the list."""
        with self._database.reading() as connection:
            return standings.of(connection, *standings.among(tables.standing.c.case_id, only))

    def stand(self, case_id: str, relation: Relation, who: str, stands: bool, noted: Recorded | None = None) -> None:
        """Note that somebody stands in a relation to a case, or no longer does, and keep what is `noted` of it.

        A case has one team and one stage: another takes the place of the one before.
        """
        with self._database.writing() as connection:
            rows.head(connection, case_id, lock=True)
            standings.put(connection, case_id, relation, who, stands)
            if noted:
                the_record.append(connection, noted)

    def writers(self, case_id: str, but: Iterable[str] = ()) -> frozenset[str]:
        """Return who wrote in a case: by name, as its history has them, and by the id under which the record does.

        Who changed nothing `but` what is under some paths, each with a full stop at its end, is not among them by name.
        """
        wrote = select(record.c.who).where(record.c.case_id == case_id, record.c.outcome == "allowed")
        with self._database.reading() as connection:
            rows.head(connection, case_id)
            names = connection.scalars(select(changes.c.who).where(changes.c.case_id == case_id, log.beyond(but)))
            ids = connection.scalars(wrote.where(record.c.act.in_(("create", "change"))))
            return frozenset(names) | frozenset(ids)

    # What was decided of a case

    def decisions(self, case_id: str) -> list[Decision]:
        """Return what was decided of a case, in order."""
        with self._database.reading() as connection:
            rows.head(connection, case_id)
            return kept_decisions.read(connection, case_id)

    def decide(
        self, case_id: str, made: Decision, papers: bytes = b"", signed: bytes = b"", noted: Recorded | None = None
    ) -> Decision:
        """Keep a decision, with the approved files, a signed approval, and what is `noted` of it in the record.

        Raises DecidedMeanwhile where another has its number, or the case is no longer at the revision decided on, and
        OutOfOrder for what cannot follow what was decided before.
        """
        with self._database.writing() as connection:
            rows.head(connection, case_id, lock=True)
            kept = kept_decisions.append(connection, case_id, made, papers, signed)
            if kept.approves or kept.kind in OF_FILING:
                filed = filings(kept_decisions.read(connection, case_id))
                stage = standings.FILED if filed else standings.APPROVED
                standings.put(connection, case_id, "stage", stage, True)
            if noted:
                the_record.append(connection, noted)
            return kept

    # What was said of its papers

    def remarks(self, case_id: str) -> list[Remark]:
        """Return what was said of a case's papers, in order."""
        with self._database.reading() as connection:
            rows.head(connection, case_id)
            return remarks.read(connection, case_id)

    def remark(
        self, case_id: str, made: Iterable[Remark], who: str, at: datetime, noted: Recorded | None = None
    ) -> list[Remark]:
        """Keep what somebody said of a case's papers, all of it or none, with what is `noted` of it in the record."""
        with self._database.writing() as connection:
            rows.head(connection, case_id, lock=True)
            kept = remarks.append(connection, case_id, made, who, at)
            if noted:
                the_record.append(connection, noted)
            return kept

    def meet(self, known: Known) -> None:
        """Note who signed in, so that they can be named."""
        with self._database.writing() as connection:
            standings.meet(connection, known)

    def known(self) -> list[Known]:
        """Return who has signed in, by name."""
        with self._database.reading() as connection:
            return standings.known(connection)

    def sign_out(self, session: str, at: datetime) -> None:
        """Note that a signing in was signed out of. What ended so long ago that none lasts is forgotten."""
        with self._database.writing() as connection:
            connection.execute(delete(signed_out).where(signed_out.c.at < moment(at - timedelta(days=2))))
            connection.execute(OUT, {"session": session, "at": moment(at)})

    def signed_out(self) -> frozenset[str]:
        """Return each signing in that was signed out of, as long ago as any may last."""
        with self._database.asking() as connection:
            return frozenset(connection.scalars(select(signed_out.c.session)))

    def note(self, noted: Recorded) -> None:
        """Keep a line of the record."""
        with self._database.writing() as connection:
            the_record.append(connection, noted)

    def recorded(self, before: int | None = None, limit: int = 100, case_id: str = "") -> list[Recorded]:
        """Return lines of the record, the newest first: of all cases or one, those before the line numbered so."""
        with self._database.reading() as connection:
            return the_record.read(connection, before, limit, case_id)

    def check(self) -> tuple[int, list[str]]:
        """Return how many cases there are, and the ids of those that are not whole: each change and file is read."""
        with self._database.reading() as connection:
            heads = connection.execute(select(cases.c.id, cases.c.head).order_by(cases.c.id)).all()
            return len(heads), [id for id, head in heads if not replay.is_whole(connection, id, head)]

    # Files beside a case

    def attach(self, case_id: str, content: bytes) -> str:
        """Keep a file beside a case, and return its SHA-256. The same file twice is kept once."""
        with self._database.writing() as connection:
            rows.head(connection, case_id, lock=True)
            return rows.attach(connection, case_id, content)

    def attachment(self, case_id: str, sha256: str) -> bytes:
        """Return a file kept beside a case."""
        with self._database.reading() as connection:
            rows.head(connection, case_id)
            return rows.attachment(connection, case_id, sha256)

    def attachments(self, case_id: str) -> dict[str, int]:
        """Return the files kept beside a case: the size of each, in bytes, by its SHA-256."""
        with self._database.reading() as connection:
            rows.head(connection, case_id)
            found = select(files.c.sha256, files.c.size).where(files.c.case_id == case_id).order_by(files.c.sha256)
            return {row.sha256: row.size for row in connection.execute(found)}

    def export_case(self, case_id: str) -> bytes:
        """Return a case file: a zip of the case as it is now and the files that it names.

        Its history stays in the store, and so does a file that only an earlier revision names.
        """
        with self._database.reading() as connection:
            raw, _ = replay.state(connection, case_id, rows.head(connection, case_id))
            kept, said = connection.scalars(select(files.c.sha256).where(files.c.case_id == case_id)).all(), dumps(raw)
            held = {sha256: rows.attachment(connection, case_id, sha256) for sha256 in kept if sha256 in said}
        return case_file.pack(replay.case_of(raw), held)

    def import_case(self, content: bytes, who: str, at: datetime, case_id: str = "", standing: Standing = NONE) -> str:
        """Keep the case in a case file, with its files, as a new case, and return its id. Raises CaseFileError."""
        case, held = case_file.unpack(content)
        return self._create(case_id, _first(case, who, at, "imported"), standing, held.values())

    # How files of evidence are read

    def remember(self, shape: str, mapping: str) -> None:
        """Keep how files of one shape are read, in place of what was kept of it before."""
        with self._database.writing() as connection:
            connection.execute(REMEMBER, {"shape": shape, "mapping": mapping})

    def remembered(self, shape: str) -> str | None:
        """Return how files of a shape were read last, in whatever case, or None where none was."""
        with self._database.reading() as connection:
            found: str | None = connection.scalar(select(shapes.c.mapping).where(shapes.c.shape == shape))
            return found

    # How

    def _create(self, case_id: str, kept: Kept, standing: Standing, held: Iterable[bytes] = ()) -> str:
        case_id = case_id or new_case_id()
        with self._database.writing() as connection:
            if rows.is_there(connection, case_id):
                return case_id
            rows.begin(connection, case_id, kept)
            standings.begin(connection, case_id, standing)
            for content in held:
                rows.attach(connection, case_id, content)
        return case_id

    def _save(self, case_id: str, made: Drafted, held: Iterable[bytes] = (), noted: Recorded | None = None) -> Appended:
        kept, items = made
        with self._database.writing() as connection:
            head = rows.head(connection, case_id, lock=True)
            if not 0 <= kept.base <= head:
                raise NoSuchRevision
            if not kept.edits:
                return Appended(head, False)
            since = log.read(connection, case_id, kept.base, head) if kept.base < head else []
            others, edits = [(one.revision, one.change()) for one in since], kept.change().edits
            if found := clashes(others, edits):
                raise Conflict(found, head)
            if not news((other for _, other in others), edits):
                return Appended(head, False)  # the same save again, as a second press on a button makes it
            if not log.all_there(connection, case_id, kept.edits, items):
                raw, _ = replay.state(connection, case_id, head)
                apply(replay.case_of(raw), edits)  # says, in its own words, what is not there
            for content in held:
                rows.attach(connection, case_id, content)
            rows.append(connection, case_id, replace(kept, revision=head + 1))
            if noted:
                the_record.append(connection, replace(noted, detail=f"revision {head + 1}"))
            return Appended(head + 1, True)

    def _take_snapshot(self, case_id: str, revision: int, raw: dict[str, Any]) -> None:
        """Keep a case as it is at a revision. A store that cannot be written now does without."""
        try:
            with self._database.writing(patient=False) as connection:
                rows.head(connection, case_id, lock=True)
                replay.keep_snapshot(connection, case_id, revision, raw)
        except StoreError:
            return

    def _note(self, case_id: str, **values: Any) -> None:
        with self._database.writing() as connection:
            the_list.note(connection, case_id, **values)


def _first(case: Case, who: str, at: datetime, kind: Kind) -> Kept:
    kept, _ = drafted(Change(edits=differences(Case(), case), who=who, at=at, base=0), kind)
    return kept


def _kind(text: str) -> Kind:
    """Return a kind of change as it was kept; one of a newer version of the tool counts as a save."""
    return next((kind for kind in _KINDS if kind == text), "saved")
