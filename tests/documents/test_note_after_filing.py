"""The supplementary note corrects each of the reasons that no longer stands, and gives nothing filed as new."""

from collections.abc import Iterator
from functools import cache

import pytest

from spo.case import Case, Edit, apply, incidents_in_order
from spo.documents import Paper, Since, papers, plain
from spo.documents.after.note import OF
from spo.documents.approval.pieces import split
from spo.documents.passages import Sentence
from spo.documents.wordings import reworded
from spo.guidance import guidance
from tests.assessing import assess

from .test_after_filing import ON, cells, filed, since

EXAMPLES = [one.id for one in guidance().examples.values()]
_FEW = 3
"""Fewer words than these say nothing without their row."""

once = cache(filed)


def seen_near(case: Case, place: str) -> Edit:
    """Add an act by a place, of which it is not said whether it was within it."""
    last = incidents_in_order(case)[-1][1].model_dump(mode="json")
    act = {
        "date": "25 November 2026",
        "what": "He stood across the road for ten minutes.",
        "where": place,
        "method": "watching",
        "attributed": "yes",
        "attribution": "A neighbour knows him.",
        "inferred": False,
        "exhibits": [],
    }
    return Edit(path="incidents.n1", value={**last, **act})


def changes(case: Case) -> Iterator[Edit]:
    """Yield an act that is added, one that is not attributed any more, and one that is withdrawn."""
    acts = [key for key, _ in incidents_in_order(case)]
    yield seen_near(case, next(iter(case.places)))
    yield Edit(path=f"incidents.{acts[len(acts) // 3]}.attributed", value="not known")
    yield Edit(path=f"incidents.{acts[-1]}")


def said(paper: Paper, apart: set[str]) -> Iterator[tuple[str, Sentence]]:
    """Yield each sentence of a paper, but for its gaps and the rows of acts, with what holds it."""
    kinds = {one.id: one.style for held in paper.passages.values() for one in held}
    for where, sentence in paper.sentences():
        if not (where.startswith("head.") or kinds.get(where) == "gap" or apart.intersection(where.split(".")[1:2])):
            yield from ((one, sentence) for one in split(plain(sentence.text)) if len(one.split()) >= _FEW)


def reasons(case: Case, was: Since) -> tuple[dict[str, Paper], dict[str, Paper]]:
    """Return the papers of the reasons as they were filed, and as they are now."""
    now = papers(assess(case, guidance(), ON)).drafts
    return {key: one for key in OF if (one := was.paper(key))}, {
        key: reworded(now[key], case) for key in OF if key in now
    }


@pytest.mark.parametrize("change", range(3))
@pytest.mark.parametrize("name", EXAMPLES)
def test_what_no_longer_stands_is_corrected_and_nothing_that_was_filed_is_given_as_new(name: str, change: int) -> None:
    case, was = once(name)
    later = apply(case, [list(changes(case))[change]])
    note = since(later, was)["supplementary-note"]
    rows = cells(note, "corrected", "was", "now")
    before, after = reasons(later, was)
    acts = {*case.incidents, *later.incidents}
    corrected = {one for old, _ in rows for one in split(old)}
    for key, paper in before.items():
        stands = {one for one, _ in said(after[key], set())}
        gone = [
            one
            for one, sentence in said(paper, acts)
            if one not in stands and was.differs(later, sentence.facts) and one not in corrected
        ]
        assert gone == []
    once_said = {one for paper in before.values() for one, _ in said(paper, set())}
    assert [new for old, new in rows if not old and once_said.issuperset(split(new))] == []


def test_a_clause_of_which_it_was_said_that_it_was_kept_is_corrected_once_an_act_may_be_within_it() -> None:
    case, was = once("restraining-order-breached")
    note = since(apply(case, [seen_near(case, "old-home")]), was)["supplementary-note"]
    now = "Nothing recorded is plainly within these words."
    assert ("Kept, as far as is known.", now) in cells(note, "corrected", "was", "now")


def test_what_only_moved_within_a_row_is_neither_gone_nor_new() -> None:
    case, was = once("restraining-order-breached")
    later = apply(case, [Edit(path="incidents.i09.attributed", value="not known")])
    rows = cells(since(later, was)["supplementary-note"], "corrected", "was", "now")
    assert not [one for row in rows for one in row if one == "No decision has been made."]
    assert [new for old, new in rows if old.startswith("Arguable: the call of 24 January 2026 (9 inferred)")] == [
        "The call of 24 January 2026 (9 not relied on): not reported and not charged."
    ]
