"""Where somebody moved or is to be kept from him, no address that he may not know is left in the open."""

import pytest

from spo.evidence.desk import Proposals, read_desk
from spo.guidance import Guidance

LOG = """OCCURRENCE ENQUIRY LOG
Persons: IP COLLARD Teresa 09/02/1979 F | SUS PRENTICE Victor 21/06/1985 M
04/05/2026 09:00 PC 99 ASH
  {}
05/05/2026 09:00 PC 99 ASH
  Attended Flat 3 Weavers Yard L/Marlow w CSI, lock photographed. Arr SUS h/a 12 Mallard Street, pad seized.
06/05/2026 09:00 PC 99 ASH
  Bailed to return to Exeburgh PS on 4 August 2026. Conditions: not to contact her, not to go to 5 Spindle Hill.
  IP works at 5 Spindle Hill. IP h/a 7 Bobbin Lane until April. On 02/05/26 he banged on the door of 9 Thimble Row.
"""
LIST = "Exhibit\tDescription\tProduced by\tWhere found\nTC/1\tLock\tCSI 12\thall, Flt 3, Weaver's Yard, Lower Marlow\n"
ORDER = """RESTRAINING ORDER
Defendant: Victor PRENTICE
The defendant must not:
1. enter Bobbin Lane, Exeburgh.
"""
MOVED = "IP has moved. She does not want it told where to."


def read(said: str, guidance: Guidance) -> Proposals:
    papers = {"log.txt": LOG.format(said), "exhibits.txt": LIST, "order.txt": ORDER}
    return read_desk([(name, words.encode()) for name, words in papers.items()], guidance)


@pytest.mark.parametrize("said", [MOVED, "IP: address not to be on any paper.", "New address of IP on file."])
def test_every_address_that_no_paper_shows_him_to_know_is_kept_back(said: str, guidance: Guidance) -> None:
    (kept,) = (one for one in read(said, guidance).withheld if one.kind == "address")
    assert {"Flat 3 Weavers Yard", "Flt 3, Weaver's Yard, Lower Marlow"} <= {*kept.spellings}
    assert {source.file for source in kept.sources} == {"log.txt", "exhibits.txt"}


def test_a_town_is_the_same_in_short(guidance: Guidance) -> None:
    (town,) = (one for one in read(MOVED, guidance).withheld if one.kind == "town")
    assert (town.value, {*town.spellings}) == ("Lower Marlow", {"Lower Marlow", "L/Marlow"})


def test_where_nobody_moved_an_address_is_as_open_as_it_was(guidance: Guidance) -> None:
    assert not [one for one in read("IP updated.", guidance).withheld if one.kind == "address"]


@pytest.mark.parametrize(
    ("said", "born", "child"),
    [
        ("my son Perry, who is 23 now", "", False),
        ("my son Perry (19)", "", False),
        ("my son Perry", "14/05/05", False),
        ("my son Perry, who is 15", "", True),
        ("my son Perry", "14/05/2016", True),
        ("my son Perry", "", True),
    ],
)
def test_who_is_said_to_be_18_or_more_is_not_taken_for_a_child(said, born, child, guidance: Guidance) -> None:
    row = f'AGGD 2  COLLARD, Piers "Perry"  {born}\n' if born else ""
    log = f"CRIME LOG\n{row}1 | 04MAY26 0900 | PC 99 ASH | REPORT\nShe lives with {said}, as before.\n"
    found = read_desk([("log.txt", log.encode())], guidance).withheld
    assert [one.value for one in found if one.kind == "name"] == ["Perry"] * child


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("SUS is on nights. Lives alone, worships at St Bede's church, 8 Thimble Row.", False),
        ("SUS is on nights. IP lives alone, goes to church at 8 Thimble Row.", True),
        ("IP saw SUS. Now goes to church at 8 Thimble Row.", True),
        ("SUS is on nights. Seen near 8 Thimble Row by the bins.", True),
        ("SUS is on nights. Her church, 8 Thimble Row: does not know about it.", True),
    ],
)
def test_where_the_defendant_worships_is_not_kept_from_the_defendant(said: str, kept: bool, guidance: Guidance) -> None:
    read_ = read_desk([("log.txt", LOG.format(MOVED).encode()), ("note.txt", f"MEMO\n\n{said}\n".encode())], guidance)
    assert any("8 Thimble" in one.value for one in read_.withheld if one.kind == "address") is kept


def test_the_email_of_an_officer_beside_words_to_keep_back_is_no_secret(guidance: Guidance) -> None:
    head = "From: Ash, Ann PC 99 <ann.ash@example.org>\nTo: Legal\nSubject: SPO\n\n"
    kept = read_desk([("note.txt", f"{head}Do not disclose. Hers is t.c@example.org.\n".encode())], guidance).withheld
    assert [one.value for one in kept] == ["Do not disclose.", "t.c@example.org"]


@pytest.mark.parametrize("work", ["a.ash@exeburgh-police.example.org", "h.reed@force-legal.example.org"])
def test_an_email_of_work_is_nothing_to_withhold(work: str, guidance: Guidance) -> None:
    note = (
        f"From: A Ash <{work}>\nTo: t.collard@example.net\nSubject: LEGALLY PRIVILEGED / NOT FOR DISCLOSURE\n\nHello.\n"
    )
    kept = [one.value for one in read_desk([("note.txt", note.encode())], guidance).withheld if one.kind == "email"]
    assert kept == ["t.collard@example.net"]


def test_a_sentence_beside_one_to_keep_back_is_so_only_where_it_may_say_where_somebody_is(guidance: Guidance) -> None:
    said = (
        "WITNESS STATEMENT\nStatement of: Teresa COLLARD\n\nI have to rest a lot. {} We live behind the Weavers Arms.\n"
    )
    text = said.format("I do not want him to know where I am.")
    kept = [one.value for one in read_desk([("mg11.txt", text.encode())], guidance).withheld if one.kind == "sentence"]
    assert "We live behind the Weavers Arms." in kept
    assert "I have to rest a lot." not in kept


@pytest.mark.parametrize(
    "said",
    [
        "** RESTRICT ** IP has a new phone, 07700 900861.",
        "IP son's mobile 07700 900861, Prentice has never had it.",
        "IP mob 07700 900861 - keep it from him.",
    ],
)
def test_a_number_that_an_entry_says_to_keep_from_him_is_kept_back(said: str, guidance: Guidance) -> None:
    (kept,) = (one for one in read(said, guidance).withheld if one.kind == "telephone")
    assert (kept.value, {source.file for source in kept.sources}) == ("07700 900861", {"log.txt"})


def spoken(said: str, guidance: Guidance) -> list[str]:
    text = f"WITNESS STATEMENT\nStatement of: Teresa COLLARD\n\n{said}\n"
    papers = [("log.txt", LOG.format(MOVED).encode()), ("mg11.txt", text.encode())]
    return [one.value for one in read_desk(papers, guidance).withheld if one.sources[0].file == "mg11.txt"]


@pytest.mark.parametrize(
    "said",
    [
        "I have never had his number and he has never had mine.",
        "I know Victor Prentice by sight, he used to help at the shop.",
        'The card said "my door is always open".',
    ],
)
def test_what_tells_of_nothing_to_keep_back_is_not_asked_about(said: str, guidance: Guidance) -> None:
    assert spoken(said, guidance) == []


@pytest.mark.parametrize(
    "said",
    [
        "My front door is dark red.",
        "My mother now meets me off a different bus.",
        "I do not want him told where I live.",
    ],
)
def test_what_a_home_looks_like_and_what_she_does_now_may_give_her_away(said: str, guidance: Guidance) -> None:
    assert spoken(said, guidance) == [said]


def test_the_closed_part_keeps_its_values_and_not_its_labels(guidance: Guidance) -> None:
    text = (
        "WITNESS STATEMENT\nStatement of: Teresa COLLARD\nI live here.\n.\n.\n.\nWitness contact details (reverse)\n"
        "Mobile\t07700 900733\nSpecial measures\tScreens\nDates to avoid\tEaster week\n"
    )
    assert [one.value for one in read_desk([("mg11.txt", text.encode())], guidance).withheld] == ["07700 900733"]


@pytest.mark.parametrize(
    ("note", "kept"), [("her handle shows", True), ("has nans phone no on it", True), ("drive", False)]
)
def test_an_exhibit_that_shows_what_is_private_is_asked_about(note: str, kept: bool, guidance: Guidance) -> None:
    listed = f"Exhibit\tDescription\tProduced by\tNotes\nTC/2\tScreenshot\tT Collard\t{note}\n"
    found = read_desk([("log.txt", LOG.format(MOVED).encode()), ("mg12.txt", listed.encode())], guidance).withheld
    assert ("TC/2" in [one.value for one in found]) is kept


def test_the_address_of_an_office_and_whom_an_email_is_to_are_no_secrets(guidance: Guidance) -> None:
    note = (
        "From: ASH, Ann (DC 99) <a.ash@example.org>\nTo: LARK, Lee (Force Legal) <l.lark@example.org>\n"
        "Subject: SPO - PRENTICE / COLLARD, not for disclosure\n\n"
        "DC 99 Ash | Vulnerability, Exeburgh PS, Tithe Street EX81 1PL\n"
    )
    found = read_desk([("log.txt", LOG.format(MOVED).encode()), ("note.txt", note.encode())], guidance).withheld
    assert not [one.value for one in found if "Tithe" in one.value or "@" in one.value]


def test_somebody_in_a_room_of_a_home_may_be_found_there(guidance: Guidance) -> None:
    rows = "placed,card_no,notes_field\n2026-02-01 09:00,W4,for Mother (Ivy Prentice rm 9)\n2026-02-02 09:00,W4,\n"
    found = read_desk([("log.txt", LOG.format(MOVED).encode()), ("rows.csv", rows.encode())], guidance).withheld
    assert "Ivy Prentice rm 9" in [one.value for one in found]
