"""What an officer writes of the risk and of rights stands in the application, in whatever form it is written."""

import pytest

from spo.assessment.proposals import proposed_draft
from spo.case import Case, Edit, apply
from spo.documents import papers

from .word import assessed

RISK, CHANGED = "protected_persons.p1.risk", "risk.escalation"


def printed(case: Case) -> str:
    """Return all that the application says in passages."""
    return " ".join(p.text for of in papers(assessed(case))["application"].passages.values() for p in of)


@pytest.mark.parametrize(
    ("path", "words"),
    [
        (RISK, "The acts were in person, at her door and at night."),
        (RISK, "He is able to reach her. The risk is of harm to her sleep and her work."),
        (CHANGED, "The visits came after his arrest. The first act towards Maeve Fennimore was at her own door."),
        (CHANGED, "Her sister was first approached on the day after he was told to stop."),
        ("rights.proportionality", "Each of the 12 terms asked for rests on acts of this year alone."),
        ("rights.proportionality", "Exceptions are written into term 4 so that he can see his mother."),
        ("rights.private_life", "Each of these has exceptions that his solicitor has agreed."),
        ("rights.private_life", "What is asked for by term 11 is limited in the order itself to four telephones."),
        ("rights.assembly", "No march or meeting is forbidden. Processions in June are excepted."),
        ("rights.children", "None of the terms keeps him from his son, whom he sees on Sundays."),
        ("rights.access_to_court", "Hearings are not touched."),
        ("protected_persons.p1.psychological_harm", "Nothing has been the same for her since June."),
        ("risk.physical", "None of the locks held, and he was in the hall before she woke."),
        ("risk.means", "No weapon was used. No other warning signs are recorded."),
    ],
)
def test_an_officers_own_sentence_is_printed_whatever_its_form(order_breached: Case, path: str, words: str) -> None:
    assert words[1:] in printed(apply(order_breached, [Edit(path=path, value=words)]))


@pytest.mark.parametrize("path", [RISK, CHANGED, "rights.proportionality", "rights.private_life"])
def test_what_is_drafted_is_printed_whole(example: Case, path: str) -> None:
    case = apply(example, [Edit(path=path, value="")])
    if draft := proposed_draft(assessed(case), path):
        assert draft.text[1:] in printed(apply(case, [Edit(path=path, value=draft.text)]))
