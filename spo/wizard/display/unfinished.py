"""What the papers still lack that blocks nothing, said before they are downloaded and before they are approved."""

from spo.assessment import counted
from spo.documents import not_looked_at, rewordings
from spo.store import waiting

from ..open_case.saving import OpenCase
from ..open_case.session import store
from ..open_case.with_papers import CaseWithPapers


def unfinished(case: OpenCase, found: CaseWithPapers) -> list[str]:
    """Return in sentences what is marked to complete, what is older than its facts, and what is not resolved.

    Raises StoreError.
    """
    filed = [paper for paper in found.papers.values() if paper.served]
    gaps = sum(one.style == "gap" for paper in filed for many in paper.passages.values() for one in many)
    stale = sum(one.stale for one in rewordings(found.papers.drafts, case.case))
    waits = len(waiting(store().remarks(case.id)))
    view = found.assessment.view
    unseen = {one.mark: len(pages) for key, one in view.case.exhibits.items() if (pages := not_looked_at(view, key))}
    of_exhibits = ", ".join(f"{mark} ({counted(pages, 'page')})" for mark, pages in unseen.items())
    said = [
        f"{counted(gaps, 'mark')} [To complete] in the papers that are filed." if gaps else "",
        f"{counted(stale, 'passage')} of yours older than the facts beneath." if stale else "",
        f"{counted(waits, 'comment')} not resolved." if waits else "",
        f"Exhibits with pages that nobody has looked at, which no bundle holds until then: {of_exhibits}."
        if unseen
        else "",
    ]
    return [one for one in said if one]
