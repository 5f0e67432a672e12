"""The door through which a person reaches the store: what is done there is allowed first, and recorded."""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime

from spo.case import Case, Change, Edit
from spo.store import (
    Appended,
    CountedDays,
    Decision,
    Entry,
    FiledCase,
    Glance,
    Known,
    Listed,
    NoSuchCase,
    Recorded,
    Relation,
    Remark,
    Standing,
    Store,
    StoreError,
    Undone,
    WithFiles,
    standing_approval,
)
from spo.store.cases import Opened
from spo.store.standings import Only

from .acts import Act
from .person import Person, Role, by_collar
from .rules import NOT_THERE, allowed, may_by_role

AUTHORITY = ("authority.", "applicant.authorising_officer.")
"""What an authorising officer records: these parts of a case."""

NO_REASON = "Enter why this case is erased. Do not name anybody in it."
NOT_YOURSELF = "You cannot let yourself in, or shut yourself out. Ask a colleague."
NOT_SIGNED = (
    "There is no sign-in here, so nobody's role is known. Attach the approval that the force solicitor has signed."
)
OWN_WORK = (
    "You wrote in this case, so somebody else approves it. Nothing was decided. Ask another force solicitor to read it."
)
NOT_SIGNED_FOR = (
    "There is no sign-in here, so nobody's role is known. Attach the page that the authorising officer has signed."
)
NOT_OWN_WORDS = (
    "You wrote in this case, so somebody else gives the authority to apply. Nothing was recorded. Ask another officer "
    "whom your force lets authorise."
)
NOT_BOTH = (
    "You approved these papers, so somebody else gives the authority to apply. Nothing was recorded. Ask another "
    "officer whom your force lets authorise."
)
NOBODY = "Choose a name or a team, or enter a collar number."

_OF_DECISIONS = {
    "ready": Act.CHANGE,
    "not ready": Act.CHANGE,
    "authorised": Act.AUTHORISE,
    "authority taken back": Act.AUTHORISE,
    "filed": Act.FILE,
    "not filed": Act.FILE,
}
_ROLES = {Act.APPROVE: "force solicitor", Act.AUTHORISE: "authorising officer"}
_LONGEST = 200
_ID = re.compile(r"[0-9a-f]{32}")


class Refused(StoreError):
    """A person may not do this with a case that they may know of."""


@dataclass(frozen=True)
class Waiting:
    """A case as somebody sees it who may know how long it waits and with whom, and not what it says."""

    team: str
    officer: str = field(repr=False)
    status: str
    changed_at: datetime
    changed_by: str = field(repr=False)


class Door:
    """The store, as one person may use it. What the store has under the same name is done there, if it is allowed.

    Raises NoSuchCase for a case that the person may not know of, and Refused for what the person may not do.
    Reading, downloads, changes and refusals are recorded, but for a person who is alone.
    """

    def __init__(
        self, store: Store, person: Person, now: Callable[[], datetime], author_may_approve: bool = False
    ) -> None:
        self._store, self._person, self._now = store, person, now
        self._author_may_approve = author_may_approve
        self._listed: dict[str, Standing] = {}

    @property
    def has_sign_in(self) -> bool:
        """Whether this is one person among others."""
        return not self._person.is_alone

    @property
    def supervises(self) -> bool:
        """Whether this person may see what waits, where anything of their teams does."""
        return Role.SUPERVISOR in self._person.roles

    def may(self, act: Act, case_id: str = "") -> bool:
        """Return whether something is allowed, to say so before it is tried. Nothing is recorded."""
        if self._person.is_alone:
            return True
        try:
            standing = self._listed.get(case_id) or (self._store.standing(case_id) if case_id else Standing())
        except NoSuchCase:
            return False
        return not allowed(self._person, act, standing)

    # A case and its changes

    def create(self, case: Case, case_id: str = "") -> str:
        """Keep a new case. It is its maker's and, where the maker is of one team, that team's."""
        self._check(Act.CREATE)
        is_there = self._is_there(case_id)
        made = self._store.create(case, self._person.who, self._now(), case_id, self._first_standing())
        if not is_there:
            self._note(Act.CREATE, made)
        return made

    def import_case(self, content: bytes, case_id: str = "") -> str:
        """Keep the case in a case file as a new case. Raises CaseFileError."""
        self._check(Act.CREATE)
        is_there = self._is_there(case_id)
        made = self._store.import_case(content, self._person.who, self._now(), case_id, self._first_standing())
        if not is_there:
            self._note(Act.CREATE, made, "from a case file")
        return made

    def open(self, case_id: str) -> Opened:
        """Return a case as it is now."""
        self._check(Act.READ, case_id)
        opened = self._store.open(case_id)
        self._note(Act.READ, case_id, f"revision {opened.revision}")
        return opened

    def revision(self, case_id: str) -> int:
        """Return the revision that a case is at now."""
        self._check(Act.READ, case_id)
        return self._store.revision(case_id)

    def glance(self, case_id: str) -> Glance:
        """Return what is seen of a case without opening it, at one moment for what is seen and who may see it."""
        with self._noting_what_is_not_there(Act.READ, case_id):
            seen = self._store.glance(case_id)
        self._let(Act.READ, case_id, seen.standing)
        return seen

    def append(self, case_id: str, edits: Iterable[Edit], base: int) -> Appended:
        """Append edits, which may come with files, to what was shown at a revision."""
        made, held = tuple(edits), edits.files if isinstance(edits, WithFiles) else ()
        act = self._act_of(case_id, made)
        self._check(act, case_id)
        change = Change(edits=made, who=self._person.who, at=self._now(), base=base)
        return self._store.append(case_id, change, held, self._line(act, case_id))

    def undo(self, case_id: str, revision: int) -> int:
        """Give back what one change replaced."""
        self._check(Act.CHANGE, case_id)
        made = self._store.undo(case_id, revision, self._person.who, self._now())
        self._note(Act.CHANGE, case_id, f"revision {made}")
        return made

    def restore(self, case_id: str, revision: int, base: int) -> int:
        """Make the case what it was at a revision."""
        self._check(Act.CHANGE, case_id)
        made = self._store.restore(case_id, revision, self._person.who, self._now(), base)
        self._note(Act.CHANGE, case_id, f"revision {made}")
        return made

    def at_revision(self, case_id: str, revision: int) -> Case:
        """Return a case as it was at a revision."""
        self._check(Act.READ, case_id)
        return self._store.at_revision(case_id, revision)

    def history(self, case_id: str, before: int | None = None, limit: int | None = None) -> list[Entry]:
        """Return who changed what, the newest first."""
        self._check(Act.READ, case_id)
        return self._store.history(case_id, before, limit)

    # What is said of its papers

    def remarks(self, case_id: str) -> list[Remark]:
        """Return what was said of a case's papers, in order."""
        self._check(Act.READ, case_id)
        return self._store.remarks(case_id)

    def remark(self, case_id: str, made: Iterable[Remark]) -> list[Remark]:
        """Keep what this person says of a case's papers. That a comment is resolved is for a solicitor to say."""
        said = tuple(made)
        act = Act.RESOLVE if any(one.kind == "resolved" for one in said) else Act.COMMENT
        self._check(act, case_id)
        kept = self._store.remark(case_id, said, self._person.who, self._now())
        self._note(act, case_id, ", ".join(f"remark {one.n}" for one in kept[:1]))
        return kept

    # What is decided of it

    def decisions(self, case_id: str) -> list[Decision]:
        """Return what was decided of a case, in order."""
        self._check(Act.READ, case_id)
        return self._store.decisions(case_id)

    def bars_approval(self, case_id: str) -> str:
        """Return why this person may not approve a case because of what they wrote in it, or nothing."""
        return OWN_WORK if not self._author_may_approve and self._wrote(case_id) else ""

    def bars_authority(self, case_id: str) -> str:
        """Return why this person may not authorise what they wrote, but for its authority, or approved, or nothing."""
        if self._author_may_approve or not self.has_sign_in:
            return ""
        if self._wrote(case_id, AUTHORITY):
            return NOT_OWN_WORDS
        approval = standing_approval(self._store.decisions(case_id))
        return NOT_BOTH if approval and approval.who == self._person.id else ""

    def decide(
        self,
        case_id: str,
        made: Decision,
        papers: Callable[[Decision], bytes] | None = None,
        signed: bytes = b"",
    ) -> Decision:
        """Keep what this person decides of a case. Who and when is filled in here.

        `papers` makes the files that are approved, which say so. Whoever is alone is believed by the `signed` page
        alone, which gives the name. That a case is ready is for who may change it to say, and that papers are filed
        for an officer or a solicitor of it. Raises DecidedMeanwhile and OutOfOrder.
        """
        act = _OF_DECISIONS.get(made.kind, Act.APPROVE)
        self._check(act, case_id)
        alone = self._person.is_alone
        if made.is_signed and (why := self._bars(made, case_id, signed)):
            self._note(act, case_id, outcome="refused")
            raise Refused(why)
        whole = replace(
            made,
            who=self._person.id,
            name=made.name if alone and made.is_signed else self._person.who,
            role=_ROLES.get(act, "") if not alone or signed else "",
            at=self._now(),
            wrote=made.is_signed and self._wrote(case_id, AUTHORITY if made.authorises else ()),
            attached_by=self._person.who if signed else "",
        )
        line = self._line(act, case_id, f"{made.kind}, revision {made.revision}")
        return self._store.decide(case_id, whole, papers(whole) if papers else b"", signed, line)

    # The list

    def listed(self, search: str = "", archived: bool = False) -> list[Listed]:
        """Return the cases that this person may find in the list."""
        only = self._only(Act.LIST)
        found = self._store.listed(search, archived, only)
        if self._person.is_alone:
            return found
        self._listed = self._store.standings(only)
        return [one for one in found if not allowed(self._person, Act.LIST, self._listed.get(one.id, Standing()))]

    def waiting(self) -> list[Waiting]:
        """Return the cases of which this person may see how long they wait and with whom, the longest first."""
        only = self._only(Act.WAITING)
        standings = self._store.standings(only)
        return [
            Waiting(standing.team, one.officer, one.status, one.changed_at, one.changed_by)
            for one in reversed(self._store.listed(only=only))
            if not allowed(self._person, Act.WAITING, standing := standings.get(one.id, Standing()))
        ]

    def filed(self, rules: str, count: Callable[[Case], tuple[Undone, ...]]) -> list[FiledCase]:
        """Return the cases that were filed and that this person may read, with what is due in each.

        What the store does not hold by these `rules` is counted now, once for everybody: nobody reads the case for it.
        A case that cannot be opened has None.
        """
        only = self._only(Act.READ)
        found = self._store.filed(rules, only)
        if not self._person.is_alone:
            self._listed = self._store.standings(only)
            found = [
                one for one in found if not allowed(self._person, Act.READ, self._listed.get(one.listed.id, Standing()))
            ]
        counted = {one.listed.id: self._counted(one, rules, count) for one in found if one.undone is None}
        if kept := [one for one in counted.values() if one]:
            with suppress(StoreError):  # a store that cannot be written now is asked again
                self._store.keep_days(kept)
        new = {id: one.undone for id, one in counted.items() if one}
        return [replace(one, undone=new.get(one.listed.id, one.undone)) for one in found]

    def _counted(self, one: FiledCase, rules: str, count: Callable[[Case], tuple[Undone, ...]]) -> CountedDays | None:
        try:
            opened = self._store.open(one.listed.id)
        except StoreError:
            return None
        return CountedDays(one.listed.id, opened.revision, rules, count(opened.case))

    def set_status(self, case_id: str, status: str) -> None:
        """Note how far a case is, for the list, as it is worked out from what it says."""
        self._check(Act.READ, case_id)
        self._store.set_status(case_id, status)

    def archive(self, case_id: str) -> None:
        """Put a case away."""
        self._check(Act.ARCHIVE, case_id)
        self._store.archive(case_id, self._now())
        self._note(Act.ARCHIVE, case_id)

    def unarchive(self, case_id: str) -> None:
        """Bring an archived case back."""
        self._check(Act.ARCHIVE, case_id)
        self._store.unarchive(case_id)
        self._note(Act.ARCHIVE, case_id, "brought back")

    def erase(self, case_id: str, reason: str = "") -> None:
        """Remove a case for good. One that is approved or filed needs a reason, which the record keeps."""
        standing = self._check(Act.ERASE, case_id)
        if self.has_sign_in and standing.stage != Standing().stage and not reason.strip():
            raise Refused(NO_REASON)
        self._store.erase(case_id, self._line(Act.ERASE, case_id, reason.strip()[:_LONGEST]))

    def draft_key(self, case_id: str) -> bytes:
        """Return the key under which a browser keeps what is not saved."""
        self._check(Act.READ, case_id)
        return self._store.draft_key(case_id)

    # Files

    def attach(self, case_id: str, content: bytes) -> str:
        """Keep a file beside a case."""
        self._check(Act.CHANGE, case_id)
        kept = self._store.attach(case_id, content)
        self._note(Act.CHANGE, case_id, "a file")
        return kept

    def attachment(self, case_id: str, sha256: str) -> bytes:
        """Return a file kept beside a case."""
        self._check(Act.READ, case_id)
        return self._store.attachment(case_id, sha256)

    def attachments(self, case_id: str) -> dict[str, int]:
        """Return the sizes of the files kept beside a case."""
        self._check(Act.READ, case_id)
        return self._store.attachments(case_id)

    def export_case(self, case_id: str) -> bytes:
        """Return a case file."""
        self.download(case_id, "the case file")
        return self._store.export_case(case_id)

    def download(self, case_id: str, what: str) -> None:
        """Note that a file of a case, said in words of the program's own, is handed to this person, if it may be."""
        self._check(Act.DOWNLOAD, case_id)
        self._note(Act.DOWNLOAD, case_id, what)

    def remember(self, shape: str, mapping: str) -> None:
        """Keep how files of one shape are read. It holds nothing of a case."""
        self._check(Act.CREATE)
        self._store.remember(shape, mapping)

    def remembered(self, shape: str) -> str | None:
        """Return how files of a shape were read last."""
        return self._store.remembered(shape)

    # Who may see a case, and who did

    def standing(self, case_id: str) -> Standing:
        """Return who may see a case, for somebody who may say so."""
        return self._check(Act.SHARE, case_id)

    def stand(self, case_id: str, relation: Relation, who: str, stands: bool = True) -> None:
        """Let somebody in, shut somebody out, or give the case to a team; or take that back.

        Nobody does it for themselves. `who` is an id, a collar number as `by_collar` has it, or a team.
        """
        self._check(Act.SHARE, case_id)
        who = who.strip()[:_LONGEST]
        if relation == "stage" or (stands and not who):
            raise Refused(NOBODY)
        if relation != "team" and self._person.is_called(who):
            raise Refused(NOT_YOURSELF)
        detail = f"{relation}: {who}" if stands else f"no longer {relation}: {who}"
        self._store.stand(case_id, relation, who, stands, self._line(Act.SHARE, case_id, detail))

    def known(self) -> list[Known]:
        """Return who has signed in, so that they can be named."""
        return self._store.known()

    def arrive(self) -> None:
        """Note that this person has signed in."""
        if self.has_sign_in:
            self._store.meet(Known(self._person.id, self._person.name, self._person.collar))

    def recorded(self, before: int | None = None, limit: int = 100, case_id: str = "") -> list[Recorded]:
        """Return lines of the record, the newest first."""
        self._check(Act.READ_RECORD)
        return self._store.recorded(before, limit, case_id)

    # How

    def _only(self, act: Act) -> Only:
        """Return how this person stands to the cases with which something may be allowed, or None where to any."""
        if self._person.is_alone or may_by_role(self._person, act):
            return None
        mine = (self._person.id, by_collar(self._person.collar))
        return [*(("team", team) for team in self._person.teams), *(("named", who) for who in mine)]

    def _is_there(self, case_id: str) -> bool:
        """Return whether a case was made before, by an earlier press or by somebody else."""
        if self._person.is_alone or not case_id:
            return False
        try:
            self._store.standing(case_id)
        except NoSuchCase:
            return False
        return True

    def _bars(self, made: Decision, case_id: str, signed: bytes) -> str:
        """Return why this person may not sign for a decision, or nothing."""
        if self._person.is_alone and not signed:
            return NOT_SIGNED_FOR if made.authorises else NOT_SIGNED
        return self.bars_authority(case_id) if made.authorises else self.bars_approval(case_id)

    def _wrote(self, case_id: str, but: Iterable[str] = ()) -> bool:
        """Return whether somebody who signed in wrote in a case anything `but` what is under some paths."""
        writers = self._store.writers(case_id, but) if self.has_sign_in else frozenset()
        return not writers.isdisjoint({self._person.id, self._person.who})

    def _first_standing(self) -> Standing:
        if self._person.is_alone:
            return Standing()
        team = next(iter(self._person.teams)) if len(self._person.teams) == 1 else ""
        return Standing(team, frozenset({self._person.id}))

    def _act_of(self, case_id: str, edits: tuple[Edit, ...]) -> Act:
        """Return what edits come to. Somebody who only reads leaves a page by saving nothing."""
        if not edits:
            return Act.READ
        authority = all(f"{edit.path}.".startswith(AUTHORITY) for edit in edits)
        return Act.AUTHORISE if authority and not self.may(Act.CHANGE, case_id) else Act.CHANGE

    def _check(self, act: Act, case_id: str = "") -> Standing:
        """Return how a case stands, or record that it was refused, and raise so."""
        if self._person.is_alone:
            return Standing()
        with self._noting_what_is_not_there(act, case_id):
            standing = self._store.standing(case_id) if act.is_about_a_case else Standing()
        self._let(act, case_id, standing)
        return standing

    @contextmanager
    def _noting_what_is_not_there(self, act: Act, case_id: str) -> Iterator[None]:
        try:
            yield
        except NoSuchCase:
            self._note(act, case_id, outcome="not there")
            raise

    def _let(self, act: Act, case_id: str, standing: Standing) -> None:
        """Record that something was refused, and raise so, where a case does not stand so that it is allowed."""
        if why := allowed(self._person, act, standing):
            self._note(act, case_id, outcome="refused")
            raise NoSuchCase if why == NOT_THERE else Refused(why)

    def _note(self, act: Act, case_id: str, detail: str = "", outcome: str = "allowed") -> None:
        if line := self._line(act, case_id, detail, outcome):
            self._store.note(line)

    def _line(self, act: Act, case_id: str, detail: str = "", outcome: str = "allowed") -> Recorded | None:
        if self._person.is_alone:
            return None
        named = case_id if _ID.fullmatch(case_id) else ""  # an address may say anything
        return Recorded(self._now(), self._person.id, self._person.who, act.value, named, outcome, detail)
