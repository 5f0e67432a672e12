"""What says no stands first in every paper that is kept, with what would lift it and who decides."""

import pytest
from hypothesis import given, settings

from spo.assessment.refusals import refusals
from spo.case import Case, Edit, apply
from spo.documents.drafts import papers
from spo.documents.passages import Paper
from spo.guidance import guidance
from tests.assessing import assess
from tests.assessment.situations import DAY, SITUATIONS, Situation
from tests.assessment.test_situations import drawn_cases

REFUSED = [one for one in SITUATIONS if one.refusals or (one.limbs is not None and len(one.limbs) < 3)]
KEPT = "Keep this paper."


def kept(case: Case) -> list[Paper]:
    """Return the papers of a case that say of themselves that they are kept."""
    made = papers(assess(case, guidance(), DAY)).values()
    return [paper for paper in made if paper.entry.audience == "keep" and "state" in paper.passages]


@pytest.mark.parametrize("situation", REFUSED, ids=lambda situation: situation.sentence)
def test_every_paper_that_is_kept_says_no_before_anything_that_argues(situation: Situation) -> None:
    found = refusals(assess(situation.case, guidance(), DAY))
    assert found
    made = kept(situation.case)
    assert {"checklist", "authority-record", "answers", "witness-list"} <= {paper.entry.id for paper in made}
    for paper in made:
        first = paper.passages["state"]
        assert first[0].text.startswith(KEPT)
        said = [passage.text for passage in first[1:]]
        assert said[0] == guidance().wording["refusals-first"].text
        for one, text in zip(found, said[1:], strict=False):
            assert text.startswith(f"{one.ref}. ")
            assert one.lift in text
            assert one.instead in text
        assert "never wait for it" in said[len(found) + 1]
        assert next(iter(paper.passages)) == "state"


def test_who_decides_is_named_where_the_case_names_somebody(order_obeyed: Case) -> None:
    named = order_obeyed.applicant.authorising_officer.name
    assert named
    assert all(named in "\n".join(p.text for p in paper.passages["state"]) for paper in kept(order_obeyed))
    nobody = apply(order_obeyed, [Edit(path="applicant.authorising_officer.name", value="")])
    for paper in kept(nobody):
        assert "the authorising officer, who is not named yet" in "\n".join(p.text for p in paper.passages["state"])


def test_once_the_order_is_made_nothing_says_no(order_obeyed: Case) -> None:
    made = apply(order_obeyed, [Edit(path="order_made.date", value={"words": "3 June 2026"})])
    assert all("never wait" not in "\n".join(p.text for p in paper.passages["state"]) for paper in kept(made))


@settings(max_examples=25)
@given(case=drawn_cases())
def test_no_paper_that_is_served_says_what_would_lift_a_refusal(case: Case) -> None:
    assessment = assess(case, guidance(), DAY)
    lifts = {guidance().situations[one.id].lift for one in assessment.situations}
    for paper in papers(assessment).values():
        if paper.served:
            assert not any(lift in paper.text() for lift in lifts), paper.entry.id
