"""What the court did last is said with its day: what ended the application before what was made on the way."""

from datetime import date
from typing import Any

import pytest

from spo.assessment import View
from spo.assessment.decided import outcome
from spo.case import Case
from spo.guidance import guidance

INTERIM = {"date": "2 November 2026", "came_of": "interim order made"}


@pytest.mark.parametrize(
    ("case", "said"),
    [
        ({}, ""),
        ({"heard": {"h": {"date": "2 November 2026", "came_of": "adjourned"}}}, ""),
        ({"heard": {"h": INTERIM}}, "Interim order made on 2 November 2026"),
        ({"interim_made": {"date": "2 November 2026"}}, "Interim order made on 2 November 2026"),
        (
            {"heard": {"h": INTERIM, "i": {"date": "20 November 2026", "came_of": "no order made"}}},
            "No order made on 20 November 2026",
        ),
        ({"heard": {"h": {"came_of": "application withdrawn"}}}, "Application withdrawn"),
        (
            {"order_made": {"kind": "stalking protection order", "date": "20 November 2026"}, "heard": {"h": INTERIM}},
            "Order made on 20 November 2026",
        ),
    ],
)
def test_the_outcome_is_what_the_court_did_last(case: dict[str, Any], said: str) -> None:
    assert outcome(View(Case.model_validate(case), guidance(), date(2026, 11, 24))) == said
