"""A summons that is not taken to be received before the hearing is said to be late, and no other is."""

import pytest

from spo.case import Case
from tests.documents.word import assessed


def late(way: str, served: str, hearing: str = "17 December 2026") -> list[str]:
    """Return what is said of a summons that was served in a way on a day before a hearing."""
    case = Case.model_validate({"summons_service": {"way": way, "date": served}, "hearing": {"date": hearing}})
    return [finding.text for finding in assessed(case).findings if finding.id == "summons-received-late"]


def test_a_summons_posted_three_business_days_before_the_hearing_is_late() -> None:
    (said,) = late("posted", "14 December 2026")
    assert "taken to be received on 17 December 2026," in said


def test_weekends_and_bank_holidays_make_a_posted_summons_later() -> None:
    assert late("posted", "24 December 2026", "31 December 2026")
    assert not late("posted", "23 December 2026", "31 December 2026")


@pytest.mark.parametrize(
    ("way", "served", "hearing"),
    [
        ("posted", "11 December 2026", "17 December 2026"),
        ("handed over", "16 December 2026", "17 December 2026"),
        ("legal representative", "16 December 2026", "17 December 2026"),
        ("posted", "about 16 December 2026", "17 December 2026"),
        ("posted", "16 December 2026", "December 2026"),
        ("posted", "16 December 2026", ""),
        ("posted", "", "17 December 2026"),
    ],
    ids=["in time", "by hand", "no day was read", "about a day", "no one day of hearing", "no hearing", "not served"],
)
def test_nothing_is_said_where_it_is_in_time_or_cannot_be_told(way: str, served: str, hearing: str) -> None:
    assert late(way, served, hearing) == []
