"""An act that is told of as on several days, and is entered as one, is asked about."""

import pytest

from spo.case import Case
from tests.assessment.looked import act, look


@pytest.mark.parametrize(
    ("sentence", "values", "asked"),
    [
        ("several evenings, with no number and no end", {"what": "He waited outside on several evenings."}, True),
        ("the date itself says so", {"date": "several evenings in July 2026", "what": "He waited outside."}, True),
        ("one evening", {"what": "He waited outside one evening."}, False),
        ("a number is given", {"what": "He waited outside on several evenings.", "count": 6}, False),
        (
            "it is said to have gone on",
            {"date": "1 to 9 July 2026", "what": "He came every night.", "lasted": "yes"},
            False,
        ),
        ("somebody else's words", {"what": 'He wrote: "I wait every night."'}, False),
    ],
)
def test_several_days_without_a_number_are_asked_about(sentence: str, values: dict[str, object], asked: bool) -> None:
    found = {one.id for one in look(Case.model_validate({"incidents": {"i1": act(**values)}})).findings}
    assert ("act-days-unsaid" in found) == asked, sentence
