"""Whatever is edited, approved, refused, undone and merged, and in whatever order: only approved words lose DRAFT."""

import importlib
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from spo.case import Case
from spo.documents import NotApproved, approved_pack, fingerprint, papers, timeline_picture, words_to_approve
from spo.store import DecidedMeanwhile, Decision, Store, StoreError, authority_of, standing_approval
from spo.store.decisions import Kind
from tests.store.people import ANN, BOB, CASE, NOON, put

from .word import ON, assessed

Said = tuple[str, ...]
KINDS: tuple[Kind, ...] = (
    *("approved", "approved", "refused", "taken back", "ready", "filed", "filed", "not filed"),
    *("authorised", "authorised", "authority taken back"),
)
VALUES = ("He waited outside.", "He waited at the gate.", "He rang twice.")


def said(case: Case) -> Said:
    """Return what the papers for a court say, read apart from how their words are counted."""
    made = papers(assessed(case)).values()
    return tuple(paper.text() for paper in made if paper.entry.audience != "keep")


class History:
    """A case to which anything may happen, and what its papers said each time that they were approved."""

    def __init__(self, store: Store, chance: random.Random) -> None:
        self.store, self.chance = store, chance
        self.id = store.create(CASE, ANN, NOON)
        self.approved: list[Said] = []

    def edit(self) -> None:
        """Save from any revision that somebody may still have open, which merges or clashes."""
        base = self.chance.randint(1, self.store.revision(self.id))
        where = self.chance.choice(("incidents.k3f9.what", "defendant.needs", "hearing.court"))
        self.store.save(self.id, put(where, self.chance.choice(VALUES)), self.chance.choice((ANN, BOB)), NOON, base)

    def undo(self) -> None:
        """Undo a change."""
        self.store.undo(self.id, self.chance.randint(2, max(2, self.store.revision(self.id))), ANN, NOON)

    def restore(self) -> None:
        """Go back to a revision."""
        head = self.store.revision(self.id)
        self.store.restore(self.id, self.chance.randint(1, head), ANN, NOON, head)

    def decide(self) -> None:
        """Decide anything, sometimes of a revision that is no longer the newest."""
        opened = self.store.open(self.id)
        stale = self.chance.random() < 0.2
        revision = max(1, opened.revision - stale)
        kind = self.chance.choice(KINDS)
        number = (
            fingerprint(words_to_approve(assessed(opened.case), {}))
            if kind in ("approved", "authorised", "filed")
            else ""
        )
        made = Decision(len(self.store.decisions(self.id)) + 1, kind, revision, ON, number, at=NOON)
        self.store.decide(self.id, made, b"papers" if made.approves else b"")
        if made.approves:
            self.approved.append(said(opened.case))
        if kind in ("authorised", "filed"):
            assert said(opened.case) == self.approved[-1]

    def check_authority(self) -> bool:
        """See that authority, where it stands, followed the approval that stands and is of its words alone."""
        made = self.store.decisions(self.id)
        approval = standing_approval(made)
        authority = authority_of(made, approval)
        if authority is None:
            return False
        assert approval is not None
        assert (authority.kind, authority.fingerprint) == ("authorised", approval.fingerprint)
        between = [one.kind for one in made if approval.n < one.n < authority.n]
        after = [one.kind for one in made if one.n > authority.n]
        assert {*between, *after}.isdisjoint({"approved", "refused", "taken back"})
        assert "authority taken back" not in after
        return True


@pytest.mark.parametrize("seed", range(3))
def test_no_paper_loses_draft_whose_words_were_not_approved(
    seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A short case has gaps, which block filing: what matters here is its words alone.
    monkeypatch.setattr(importlib.import_module("spo.documents.pack"), "stands_against", lambda *_: [])
    chance, seen, authorised = random.Random(seed), {True: 0, False: 0}, 0
    with Store(tmp_path / "cases.db") as store:
        history = History(store, chance)
        acts: tuple[Callable[[], None], ...] = (history.edit, history.undo, history.restore, history.decide)
        for _ in range(60):
            try:
                chance.choice((*acts, history.decide))()
            except (DecidedMeanwhile, StoreError):
                continue
            authorised += history.check_authority()
            now, approval = store.open(history.id).case, standing_approval(store.decisions(history.id))
            if approval is None:
                continue
            try:
                made = approved_pack(assessed(now), approval, {}, timeline_picture(assessed(now)))
            except NotApproved:
                seen[False] += 1
                assert said(now) != history.approved[-1]
            else:
                seen[True] += 1
                assert made.approved
                assert said(now) == history.approved[-1]
    assert all(seen.values())
    assert authorised
