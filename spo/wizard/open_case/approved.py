"""How the papers of the open case stand: drafts, approved, or changed since they were approved."""

from dataclasses import dataclass, field, replace

import streamlit as st

from spo.assessment import assess
from spo.documents import (
    WORDS,
    ChangedPaper,
    Pack,
    PrintedWords,
    TemplateRefused,
    changed,
    fingerprint,
    from_json,
    from_zip,
    templates_digest,
    words_to_approve,
)
from spo.guidance import guidance
from spo.store import Decision, Filing, filings, last_of_a_solicitor, standing_approval, waits_since

from .day import case_with_papers
from .kept_files import KeptFiles
from .saving import OpenCase
from .session import store
from .with_papers import CaseWithPapers, with_papers

_HOW = "how-it-stands"


@dataclass(frozen=True)
class HowItStands:
    """What was decided of a case, the approval that was not undone, and whether the papers still print its words.

    `of` is the case as its papers print it: as on the day of an approval that holds, or else as on today.
    """

    made: tuple[Decision, ...]
    approval: Decision | None
    holds: bool
    of: CaseWithPapers = field(repr=False)

    @property
    def next(self) -> int:
        """The number of the next decision."""
        return len(self.made) + 1

    @property
    def filing(self) -> Filing | None:
        """The last filing, if papers were filed."""
        return next(reversed(filings(self.made)), None)

    @property
    def unfiled(self) -> Decision | None:
        """The approval that was not undone, unless the papers that it is of are filed."""
        filed = self.filing and self.approval and self.filing.approval.n == self.approval.n
        return None if filed else self.approval

    @property
    def as_filed(self) -> bool:
        """Whether the papers still print the words that were filed."""
        return bool(self.filing) and self.holds and self.unfiled is None

    @property
    def waits(self) -> Decision | None:
        """What says that it waits for a force solicitor, if it does."""
        return waits_since(self.made)

    @property
    def last(self) -> Decision | None:
        """The last decision of a solicitor on the papers, if there is one."""
        return last_of_a_solicitor(self.made)


def how_it_stands(case: OpenCase) -> HowItStands:
    """Return how the papers stand. Whether an approval holds is worked out once for a revision.

    None holds while a template cannot be used. Raises StoreError.
    """
    made = tuple(store().decisions(case.id))
    approval, now = standing_approval(made), case_with_papers(case)
    if approval is None:
        return HowItStands(made, None, False, now)
    try:
        holds, then = _holds(case, approval)
    except (TemplateRefused, OSError):
        holds, then = False, now
    return HowItStands(made, approval, holds, then if holds else now)


def _holds(case: OpenCase, approval: Decision) -> tuple[bool, CaseWithPapers]:
    """Return whether the papers print what was approved as on the day of the approval, and the case on that day."""
    names = (entry.template for entry in guidance().papers.values())
    key = case.id, case.revision, approval.n, templates_digest(names)
    held: tuple[object, bool, CaseWithPapers] | None = st.session_state.get(_HOW)
    if held is None or held[0] != key:
        then = with_papers(assess(case.case, guidance(), approval.assessed_on), KeptFiles(case.id))
        words = words_to_approve(then.assessment, then.files)
        held = (key, fingerprint(words) == approval.fingerprint, then)
        st.session_state[_HOW] = held
    return held[1:]


def words_now(case: OpenCase) -> PrintedWords:
    """Return the words that the papers print as on today."""
    found = case_with_papers(case)
    return words_to_approve(found.assessment, found.files)


def approved_files(case: OpenCase, approval: Decision) -> Pack:
    """Return the files that were approved, byte for byte. Raises StoreError."""
    return replace(from_zip(store().attachment(case.id, approval.papers)), beside=KeptFiles(case.id))


def changed_since(case: OpenCase, approval: Decision) -> list[ChangedPaper]:
    """Return what the papers print otherwise as on today than in the words that were approved and kept."""
    return changed(from_json(approved_files(case, approval).files[WORDS]), words_now(case))
