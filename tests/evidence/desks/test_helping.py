"""What helps the defendant is proposed from logs, lists and notes, and nothing that is to be kept back ever is."""

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


@pytest.mark.parametrize(
    "points",
    [
        "What bothers me\n 1 wreath 3/5 - florist says a man of about 60, and the tickets\n   have him at work till 2\n"
        " 2 the caretaker is useless\n",
        "Weak points:\n\n- wreath 3/5 - florist says a man of about 60, and the tickets have him at work till 2\n"
        "- the caretaker is useless\n",
        "AGAINST US\na) wreath 3/5 - florist says a man of about 60, and the tickets have him at work till 2\n\n"
        "b) the caretaker is useless\n",
        "Problems: wreath 3/5 - florist says a man of about 60, and the tickets have him at work till 2. The caretaker "
        "is useless.\n",
        "In his favour\nwreath 3/5 - florist says a man of about 60, and the tickets have him at work till 2.\n"
        "The caretaker is useless.\n",
    ],
)
def test_each_weak_point_of_a_note_is_shown_and_its_words_are_not_to_be_quoted(points: str, guidance) -> None:
    note = f"From: REED, Ida (DC 7)\nTo: MARLOWE, Odo (Force Legal)\nSubject: SPO\n\nOdo\n\n{points}\nThanks\nIda\n"
    found = read_desk([("note.txt", note.encode())], guidance).helps
    assert [one.words.lower().strip(".")[:30] for one in found] == [
        "wreath 3/5 - florist says a ma",
        "the caretaker is useless",
    ]
    assert found[0].words.rstrip(".").endswith("the tickets have him at work till 2")
    assert not any(source.quotable for one in found for source in one.sources)


def test_a_bullet_of_a_handover_tells_what_helps_and_the_next_bullet_does_not(guidance: Guidance) -> None:
    long = "He works at the quarry on weekdays and has said so each time that he was asked about it. " * 3
    words = (
        f"Handover to DC 88\n{long}\nIn his favour, needs to go in: no convictions; left when told.\nRing the lab.\n"
    )
    said = [one.words for one in read_desk([("note.txt", words.encode())], guidance).helps]
    assert said == ["no convictions; left when told."]
