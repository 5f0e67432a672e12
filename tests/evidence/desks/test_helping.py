"""What helps the defendant is proposed from logs and lists, and nothing that is to be kept back ever is."""

import pytest

from spo.evidence.desk import read_desk
from spo.guidance import Guidance

LOG = "OCCURRENCE ENQUIRY LOG\nPersons: IP COLLARD Teresa 09/02/1979 F | SUS PRENTICE Victor 21/06/1985 M\n{}\n"
ENTRY = "04/05/2026 09:00 PC 99 ASH\n  {}"
LIST = "EXHIBITS LIST\nRef\tItem\tNote\nTC/1\tWreath\tStore 4\n{}\n"


@pytest.mark.parametrize(
    ("said", "helps"),
    [
        ("Roster from his employer: at sea on 3/5. Disclose.", "Roster from his employer: at sea on 3/5."),
        ("Harbour master says he is polite & engaged. Rang her back.", "Harbour master says he is polite & engaged."),
        ("IP has moved to 6 Larch Row. DO NOT DISCLOSE to him.", ""),
        ("IP has moved to 6 Larch Row, not to be disclosed. Disclose.", ""),
        ("The council wont disclose who rang.", ""),
    ],
)
def test_a_log_says_what_helps_and_never_what_is_kept_back(said: str, helps: str, guidance: Guidance) -> None:
    read = read_desk([("log.txt", LOG.format(ENTRY.format(said)).encode())], guidance)
    assert " ".join(one.words for one in read.helps) == helps


def test_a_thing_that_is_listed_to_be_disclosed_is_named_with_its_day(guidance: Guidance) -> None:
    row = "-\tRoster of the ferry company\tDisclose - undermines 3/5/26"
    (one,) = read_desk([("exhibits.txt", LIST.format(row).encode())], guidance).helps
    assert one.words == "-. Roster of the ferry company. Disclose - undermines 3/5/26"
    assert str(one.date.earliest) == "2026-05-03"
