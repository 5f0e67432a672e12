"""What the papers still lack that blocks nothing, said before they are downloaded and before they are approved."""

from collections.abc import Mapping

from spo.assessment import counted
from spo.documents import Paper, not_looked_at, rewordings
from spo.store import waiting

from ..open_case.saving import OpenCase
from ..open_case.session import store
from ..open_case.with_papers import CaseWithPapers


def unfinished(case: OpenCase, found: CaseWithPapers, filed: Mapping[str, Paper] | None = None) -> list[str]:
    """Return in sentences what is marked to complete, what is older than its facts, and what is not resolved.

    `filed` are the papers that are to be filed, where they are not those of the whole case. Raises StoreError.
    """
    papers = found.papers if filed is None else filed
    gaps = {one.entry.title: n for one in papers.values() if one.served and (n := _gaps(one))}
    marks, of_papers = sum(gaps.values()), "; ".join(f"{title} ({n})" for title, n in gaps.items())
    stale = sum(one.stale for one in rewordings(found.papers.drafts, case.case))
    waits = len(waiting(store().remarks(case.id)))
    view = found.assessment.view
    unseen = {one.mark: len(pages) for key, one in view.case.exhibits.items() if (pages := not_looked_at(view, key))}
    of_exhibits = ", ".join(f"{mark} ({counted(pages, 'page')})" for mark, pages in unseen.items())
    said = [
        f"{counted(marks, 'mark')} [To complete] in the papers that are filed: {of_papers}." if gaps else "",
        f"{counted(stale, 'passage')} of yours older than the facts beneath." if stale else "",
        f"{counted(waits, 'comment')} not resolved." if waits else "",
        f"Exhibits with pages that nobody has looked at, which no bundle holds until then: {of_exhibits}."
        if unseen
        else "",
    ]
    return [one for one in said if one]


def what_is_new(papers: Mapping[str, Paper]) -> str:
    """Return which papers hold what is new since filing."""
    titles = [paper.entry.title for paper in papers.values()]
    if not titles:
        return "Nothing recorded since filing is for a paper after filing."
    return f"What is new since the papers were filed makes {counted(len(titles), 'paper')}: {'; '.join(titles)}."


def _gaps(paper: Paper) -> int:
    return sum(one.style == "gap" for one in paper.every_passage())
