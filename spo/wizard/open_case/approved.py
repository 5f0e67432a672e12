"""How the papers of the open case stand: drafts, approved, or changed since they were approved."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import streamlit as st

from spo.assessment import assess
from spo.documents import (
    WORDS,
    ChangedPaper,
    Pack,
    Paper,
    PrintedWords,
    Since,
    TemplateRefused,
    changed,
    fingerprint,
    from_json,
    from_zip,
    supplementary,
    templates_digest,
    words_to_approve,
)
from spo.guidance import guidance
from spo.store import (
    Decision,
    Filing,
    authority_of,
    filings,
    last_of_a_solicitor,
    standing_approval,
    waits_since,
)

from .day import case_with_papers
from .kept_files import KeptFiles
from .saving import OpenCase
from .session import store
from .with_papers import CaseWithPapers, with_papers

_HOW, _SINCE, _AFTER = "how-it-stands", "since-filed", "after-filing"


@dataclass(frozen=True)
class HowItStands:
    """What was decided of a case, the approval that was not undone, and whether the papers still print its words.

    `of` is the case as its papers print it: as on the day of an approval that holds, or else as on today. `since` is
    what was filed, once the papers are no longer as they were filed: what is made then are papers after filing.
    """

    made: tuple[Decision, ...]
    approval: Decision | None
    holds: bool
    of: CaseWithPapers = field(repr=False)
    since: Since | None = field(default=None, repr=False)

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
    def authority(self) -> Decision | None:
        """The authority to apply in the words of the approval that was not undone, if it is recorded."""
        return authority_of(self.made, self.approval)

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
        return HowItStands(made, None, False, now, since_filed(case, made))
    try:
        holds, then = _holds(case, approval, made)
    except (TemplateRefused, OSError):
        holds, then = False, now
    found = HowItStands(made, approval, holds, then if holds else now)
    return found if found.as_filed else replace(found, since=since_filed(case, made))


def _holds(case: OpenCase, approval: Decision, made: Sequence[Decision]) -> tuple[bool, CaseWithPapers]:
    """Return whether the papers print what was approved as on the day of the approval, and the case on that day."""
    names = (entry.template for entry in guidance().papers.values())
    key = case.id, case.revision, approval.n, templates_digest(names)
    held: tuple[object, bool, CaseWithPapers] | None = st.session_state.get(_HOW)
    if held is None or held[0] != key:
        then = with_papers(assess(case.case, guidance(), approval.assessed_on), KeptFiles(case.id))
        words = words_to_approve(then.assessment, then.files, _before(case, approval, made))
        held = (key, fingerprint(words) == approval.fingerprint, then)
        st.session_state[_HOW] = held
    return held[1:]


def since_filed(case: OpenCase, made: Sequence[Decision]) -> Since | None:
    """Return what was filed last of what was decided, or None. It is worked out once for a filing."""
    filing = next(reversed(filings(made)), None)
    if filing is None:
        return None
    key = case.id, filing.said.n
    held: dict[object, Since] = st.session_state.setdefault(_SINCE, {})
    if key not in held:
        was = store().at_revision(case.id, filing.approval.revision).with_fixed(case.case.fixed)
        then = with_papers(assess(was, guidance(), filing.approval.assessed_on), KeptFiles(case.id))
        held[key] = Since(then.papers.drafts, filing.day)
    return held[key]


def _before(case: OpenCase, approval: Decision, made: Sequence[Decision]) -> Since | None:
    """Return what had been filed when papers were approved, or None."""
    return since_filed(case, [one for one in made if one.n < approval.n])


def after_filing(case: OpenCase, how: HowItStands) -> Mapping[str, Paper]:
    """Return the papers after filing by id, as on today, or none before filing. They are made once for a revision."""
    if how.since is None:
        return {}
    found = how.of
    held: tuple[object, Since, Mapping[str, Paper]] | None = st.session_state.get(_AFTER)
    if held is None or held[0] is not found or held[1] is not how.since:
        held = (found, how.since, supplementary(found.papers, how.since))
        st.session_state[_AFTER] = held
    return held[2]


def papers_to_read(case: OpenCase) -> Mapping[str, Paper]:
    """Return the papers of a case by id as on today, and before them the papers after filing. Raises StoreError."""
    new, papers = after_filing(case, how_it_stands(case)), case_with_papers(case).papers
    return {**new, **papers} if new else papers


def words_now(case: OpenCase, how: HowItStands) -> PrintedWords:
    """Return the words that the papers print as on today; once papers are filed, those of the papers after filing."""
    found = case_with_papers(case)
    return words_to_approve(found.assessment, found.files, how.since)


def approved_files(case: OpenCase, approval: Decision) -> Pack:
    """Return the files that were approved, byte for byte. Raises StoreError."""
    return replace(from_zip(store().attachment(case.id, approval.papers)), beside=KeptFiles(case.id))


def changed_since(case: OpenCase, approval: Decision, how: HowItStands) -> list[ChangedPaper]:
    """Return what the papers print otherwise as on today than in the words that were approved and kept."""
    found = case_with_papers(case)
    now = words_to_approve(found.assessment, found.files, _before(case, approval, how.made))
    return changed(from_json(approved_files(case, approval).files[WORDS]), now)
