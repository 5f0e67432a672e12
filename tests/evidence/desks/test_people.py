"""Who the people of a desk are, however a paper calls them."""

import pytest

from spo.evidence.desk import read_desk
from spo.evidence.desk.proposals import Exhibit, Person, Source
from spo.evidence.desk.tables import with_producers
from spo.guidance import Guidance

LOG = """OCCURRENCE ENQUIRY LOG
Persons: IP COLLARD Teresa Ann 09/02/1979 F | SUS PRENTICE Victor Hugh 21/06/1985 M | WIT LINDEN P
04/05/2026 09:00 PC 99 ASH
  Spoke to IP COLLARD. Bailed to Exeburgh PS. Conds: not to contact her. Next at Exeburgh PS. Sgt. HALE informed.
"""
CHRONOLOGY = "CHRONOLOGY\nDate\tWhat happened\n3/5/26\tVP van at Pump Lane\n4/5/26\tRang her\n"


def test_a_label_before_a_name_is_no_part_of_it_and_a_police_station_no_sergeant(guidance: Guidance) -> None:
    people = read_desk([("log.txt", LOG.encode())], guidance).people
    assert {(one.name, one.role) for one in people} == {
        ("Teresa Ann Collard", "victim"),
        ("Victor Hugh Prentice", "defendant"),
        ("PC Ash", "officer"),
        ("Sgt Hale", "officer"),
    }
    assert {one.called for one in people if one.role == "defendant"} == {("SUS",)}


def test_each_of_several_whom_a_log_numbers_is_to_be_protected_and_was_born_when_the_row_says(guidance) -> None:
    log = (
        "CRIME LOG\nAGGD 1  COLLARD, Teresa Ann   09/02/79  baker\n"
        'AGGD 2  COLLARD, Piers Hugh "Perry"  14/05/05  lodges there\n'
        "SUSP    PRENTICE, Victor  21/06/85   12 Larch Lane\n1 | 04MAY26 0900 | PC 99 ASH | REPORT\nAgg 1 rang in.\n"
    )
    people = read_desk([("log.txt", log.encode())], guidance).people
    assert [(one.name, one.role, str(one.born.earliest)) for one in people if one.role != "officer"] == [
        ("Teresa Ann Collard", "victim", "1979-02-09"),
        ("Piers Hugh Collard", "victim", "2005-05-14"),
        ("Victor Prentice", "defendant", "1985-06-21"),
    ]
    assert [one.called for one in people][1:2] == [("Perry",)]


def test_an_offence_in_short_is_nobody_to_protect(guidance: Guidance) -> None:
    pnc = "PNC PRINT\nCONVICTIONS: 1\n1 06/09/18 EXEBURGH MAGS\tAGG BURGLARY DWELLING\tPLEA G\tFINE 200.00\n"
    assert [one for one in read_desk([("pnc.txt", pnc.encode())], guidance).people if one.role == "victim"] == []


def test_the_defendant_of_an_order_is_he_though_all_his_name_is_in_capitals(guidance: Guidance) -> None:
    order = (
        "RESTRAINING ORDER\nDefendant: VICTOR HUGH PRENTICE      Date of birth: 21 June 1985\n1. Not to contact her.\n"
    )
    (one,) = read_desk([("order.txt", order.encode())], guidance).people
    assert (one.name, one.role) == ("Victor Hugh Prentice", "defendant")


def test_he_is_named_by_the_first_letters_of_his_first_and_last_names(guidance: Guidance) -> None:
    read = read_desk([("log.txt", LOG.encode()), ("chrono.txt", CHRONOLOGY.encode())], guidance)
    told = [(one.what, one.people) for one in read.incidents] + [(one.what, one.people) for one in read.passages]
    assert ("VP van at Pump Lane", ("Victor Hugh Prentice",)) in told


@pytest.mark.parametrize(
    "said", ["Victor Hugh HALLOW, formerly PRENTICE", "VICTOR PRENTICE, now HALLOW", "PRENTICE, alias HALLOW"]
)
def test_a_defendant_whose_name_was_changed_is_one_person_by_the_name_of_today(said: str, guidance: Guidance) -> None:
    note = f"Legal services\nVictor HALLOW rang her.\n\n{said}, changed his name.\n"
    read = read_desk([("log.txt", LOG.encode()), ("memo.txt", note.encode())], guidance)
    (one,) = (one for one in read.people if "Victor" in one.name)
    assert (one.name.split()[-1], one.role, str(one.born.earliest)) == ("Hallow", "defendant", "1985-06-21")
    assert {"Victor Hugh Prentice", "Prentice"} <= {*one.called}


def test_two_with_one_first_name_stay_two_where_no_line_says_that_they_are_one(guidance: Guidance) -> None:
    note = "Legal services\nVictor HALLOW now lives with PRENTICE.\n"
    read = read_desk([("log.txt", LOG.encode()), ("memo.txt", note.encode())], guidance)
    assert {one.name for one in read.people if "Victor" in one.name} == {"Victor Hugh Prentice", "Victor Hallow"}


@pytest.mark.parametrize(
    "said", ["Teresa's LPA is for money only.", "Shows TAC reg. TAC/1 kept.", "STEM & RUSH, Wilf BELL: sold it."]
)
def test_what_is_somebody_s_a_mark_s_letters_and_a_firm_are_no_person(said: str, guidance: Guidance) -> None:
    log = LOG + f"05/05/2026 09:00 PC 99 ASH\n  {said}\n"
    people = {one.name for one in read_desk([("log.txt", log.encode())], guidance).people}
    assert people - {"Wilf Bell"} == {"Teresa Ann Collard", "Victor Hugh Prentice", "PC Ash", "Sgt Hale"}


@pytest.mark.parametrize(
    ("other", "by"), [("Tom Crane", "Teresa Ann Collard"), ("Tilda Amy Crane", ""), ("PC Crane", "")]
)
def test_a_mark_s_initials_name_who_produced_it_where_one_person_alone_has_them(other: str, by: str) -> None:
    sources = (Source(file="log.txt", line=1, last_line=1, words="Words"),)
    people = [Person(name=name, sources=sources) for name in ("Teresa Ann Collard", other)]
    people.append(Person(name="Victor Hugh Prentice", role="defendant", sources=sources))
    exhibits = [Exhibit(mark=mark, sources=sources) for mark in ("TAC/1", "VHP/1")]
    found = with_producers(exhibits, people)
    assert [one.produced_by for one in found] == [by, ""]
    assert [bool(one.asks) for one in found] == [bool(by), False]


@pytest.mark.parametrize(
    ("said", "by"),
    [
        ("T Collard", "Teresa Ann Collard"),
        ("T.A. COLLARD", "Teresa Ann Collard"),
        ("B Collard", "B Collard"),
        ("PC 99", "PC Ash"),
        ("PC 98", "PC 98"),
    ],
)
def test_who_is_named_in_short_in_a_list_of_exhibits_is_the_person_of_the_papers(said, by, guidance: Guidance) -> None:
    listed = f"Ref\tItem\tBy\tDate\nAB/1\tA card\t{said}\t4/5/26\nAB/2\tA key\t{said}\t5/5/26\n"
    read = read_desk([("log.txt", LOG.encode()), ("exhibits.txt", listed.encode())], guidance)
    assert [one.produced_by for one in read.exhibits] == [by, by]


def test_a_word_in_capitals_before_a_name_is_no_initial_of_it(guidance: Guidance) -> None:
    log = f"{LOG}05/05/2026 09:00 PC 99 ASH\n  IDVA Lowri HEMSWELL-OAKE supports an order.\n"
    assert "Lowri Hemswell-Oake" in {one.name for one in read_desk([("log.txt", log.encode())], guidance).people}


STATEMENT = (
    "WITNESS STATEMENT\nStatement of\tTeresa Ann COLLARD\nIt is true to the best of my knowledge and belief.\n"
    "I drive the van. {} I make this statement about Victor PRENTICE.\n"
)


@pytest.mark.parametrize(
    "said",
    ["I am known as Tess.", "I'm called Tess by all.", "I am usually called Tess.", "I am always known as 'Tess'."],
)
def test_a_first_name_by_which_somebody_is_known_is_the_same_person(said: str, guidance: Guidance) -> None:
    other = "WITNESS STATEMENT\nStatement of\tMabel Jane HOBBLE\nI am crew with Tess COLLARD and with Tom CRANE.\n"
    files = [("a.txt", other.encode()), ("b.txt", STATEMENT.format(said).encode()), ("log.txt", LOG.encode())]
    found = {one.name: one.called for one in read_desk(files, guidance).people if "Collard" in one.name}
    assert list(found) == ["Teresa Ann Collard"]
    assert "Tess" in found["Teresa Ann Collard"]


@pytest.mark.parametrize(
    "said",
    [
        "Another card opened online, card in name T HOBBLE.",
        'The "T HOBBLE" account - nobody can say who typed it.',
        "Reg details, card W40033410 (T HOBBLE).",
        "Page in the name of Tilda HOBBLE.",
        "Story hour at ST OSRIC'S HALL. Seen at ST HOBBLE.",
    ],
)
def test_the_name_of_an_account_or_of_a_church_is_no_person(said: str, guidance: Guidance) -> None:
    log = f"{LOG}05/05/2026 09:00 PC 99 ASH\n  {said}\n"
    people = {one.name for one in read_desk([("log.txt", log.encode())], guidance).people}
    assert people == {"Teresa Ann Collard", "Victor Hugh Prentice", "PC Ash", "Sgt Hale"}


def test_an_initial_is_put_in_whole_where_one_first_name_alone_fits_it(guidance: Guidance) -> None:
    log = f"{LOG}05/05/2026 09:00 PC 99 ASH\n  Export rec'd from R TEWK.\n"
    note = "Legal services\nCouncil (Rosalind Tewk, libraries mgr) supports.\n{}\n"
    for more, name in (("", "Rosalind Tewk"), ("Rachel Tewk rang.", "R Tewk")):
        read = read_desk([("log.txt", log.encode()), ("memo.txt", note.format(more).encode())], guidance)
        assert [one.name for one in read.people if "Tewk" in one.name] == [name]


def test_somebody_who_is_copied_in_with_a_rank_is_an_officer_and_a_day_after_b_is_of_birth(guidance: Guidance) -> None:
    log = "OCCURRENCE ENQUIRY LOG\nVIC1 COLLARD Teresa Ann b 09/02/1979   VIC2 HOBBLE Mabel b 30/10/2003\n"
    mail = "From: REED, Ida (DC 5093) <i@example.org>\nCc: CARR, Bettany (PS 771)\n\nFor advice.\n"
    read = read_desk([("log.txt", log.encode()), ("memo.txt", mail.encode())], guidance)
    assert {(one.name, one.role) for one in read.people} == {
        ("Teresa Ann Collard", "victim"),
        ("Mabel Hobble", "victim"),
        ("Ida Reed", "officer"),
        ("Bettany Carr", "officer"),
    }
    assert [str(one.born.earliest) for one in read.people if one.role == "victim"] == ["1979-02-09", "2003-10-30"]
