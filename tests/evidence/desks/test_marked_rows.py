"""The rows of an export that an examiner marked, or that were deleted, are shown by the clock of this country."""

import pytest

from spo.evidence.desk import Proposals, read_desk
from spo.guidance import Guidance

ROWS = (
    "02/08/2026 18:41:27,07700 900447,07700 900585 Ned,Which way does she walk home now,{kept},{marked}\n"
    "02/08/2026 19:10:55,07700 900585 Ned,07700 900447,Leave it,{kept},{marked}\n"
    "09/12/2026 07:33:18,07700 900461,07700 900447,UNIT STILL,{deleted},{unmarked}\n"
    "10/12/2026 07:33:18,07700 900630,07700 900447,Your gas is booked,{kept},{unmarked}\n"
)
WAYS = (
    ("Deleted,Examiner tag", {"kept": "No", "deleted": "Yes", "marked": "RELEVANT", "unmarked": ""}),
    ("Deleted state,Tags", {"kept": "", "deleted": "Deleted", "marked": "Evidence", "unmarked": ""}),
    ("Is deleted,Bookmarked", {"kept": "false", "deleted": "true", "marked": "yes", "unmarked": "no"}),
    ("Recovered,Relevance", {"kept": "N", "deleted": "Y", "marked": "High", "unmarked": "Not relevant"}),
)


def read(head: str, said: dict[str, str], guidance: Guidance) -> Proposals:
    rows = f"Timestamp-Time (UTC),From,To,Body,{head}\n{ROWS.format(**said)}"
    return read_desk([("extraction.csv", rows.encode())], guidance)


@pytest.mark.parametrize(("head", "said"), WAYS)
def test_marked_and_deleted_rows_are_shown_a_day_at_a_time(head: str, said: dict[str, str], guidance: Guidance) -> None:
    two, one = read(head, said, guidance).passages
    assert two.what == (
        '19:41 from 07700 900447 to 07700 900585: "Which way does she walk home now"; '
        '20:10 from 07700 900585 to 07700 900447: "Leave it"'
    )
    assert one.what == '07:33 from 07700 900461 to 07700 900447: "UNIT STILL" (deleted)'
    assert [str(each.dates[0].earliest) for each in (two, one)] == ["2026-08-02", "2026-12-09"]


def test_an_export_that_nobody_marked_shows_none(guidance: Guidance) -> None:
    said = {"kept": "a", "deleted": "b", "marked": "c", "unmarked": "d"}
    assert read("Folder,Size", said, guidance).passages == ()
