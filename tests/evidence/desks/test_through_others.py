"""Acts done through others or under another name, in a log whose entries are a day, a number and text that runs on."""

import pytest

from spo.case import Case
from spo.evidence.confirming.acts import edits, rows
from spo.evidence.confirming.rows import Confirming
from spo.evidence.confirming.words import Conduct, Words
from spo.evidence.desk import read_desk
from spo.evidence.desk.lists import Lists
from spo.guidance import Guidance

LOG = """CRIME REPORT PRINT
Aggrieved: COLLARD, Teresa   Suspect: PRENTICE, Victor
INVESTIGATION LOG
{}
20/05/26 4471 File to supervisor.
"""


@pytest.mark.parametrize(
    ("said", "day", "how", "through"),
    [
        (
            "14/05/26 4471 Yesterday 13/05 a process server from QUILL SERVE handed AP a demand. No court issued it.",
            "13",
            "third-party",
            "a process server from Quill Serve",
        ),
        (
            "14/05/26 4471 12/05 enquiry agent from QUILL SERVE rang AP at work.",
            "12",
            "call",
            "an enquiry agent from Quill Serve",
        ),
        (
            "14/05/26 4471 12/05 SUSP followed AP from work and then got his friend to ask her for her number.",
            "12",
            "following",
            "",
        ),
        ("14/05/26 4471 Emails seen. 11/05/26 SUSP instructs him to find where AP lives, pays 90.", "11", "other", ""),
        (
            "14/05/26 4471 12/05 SUSP got his cousin to ring AP at work and ask for her rota.",
            "12",
            "third-party",
            "his cousin",
        ),
        (
            "14/05/26 4471 12/05 note to AP. SUSP gave it to his mum at the club, mum walked it over.",
            "12",
            "letter",
            "his mum",
        ),
        (
            "14/05/26 4471 12/05 SUSP rang AP at work. She asked her mother to come and stay.",
            "12",
            "call",
            "",
        ),
        (
            "14/05/26 4471 12/05 SUSP rang AP at home. Neighbour asked her son to ring police.",
            "12",
            "call",
            "",
        ),
        (
            "14/05/26 4471 12/05 SUSP rang AP at work, manager told a colleague to take the call.",
            "12",
            "call",
            "",
        ),
        ("14/05/26 4471 12/05 He got a friend to ring AP at work.", "12", "third-party", "a friend"),
        ("14/05/26 4471 12/05 PRENTICE then got his cousin to ring AP.", "12", "third-party", "his cousin"),
        ("14/05/26 4471 12/05 AP was rung at work. Got his cousin to ring.", "12", "call", "his cousin"),
        ("14/05/26 4471 12/05 SUSP stood outside work. AP got her cousin to walk her home.", "12", "waiting-near", ""),
        (
            "14/05/26 4471 Weds 13/05 between 08:15 and 12:30 five tradesmen turned up at her flat, booked online.",
            "13",
            "third-party",
            "five tradesmen",
        ),
        (
            "14/05/26 4471 12/05 a woman rang the nursery, said she was an aunt. No. is Perry ASHDOWN, 66. He told her"
            " he was family, gave her the number and what to say.",
            "12",
            "call",
            "Perry Ashdown",
        ),
        (
            "14/05/26 4471 Yesterday 13/05 an enquiry came via the tutors site from a Mr Pell, knew AP's days.",
            "13",
            "message",
            "",
        ),
        ("14/05/26 4471 On 10/05 a memorial page for AP went live, her photo on it.", "10", "post", ""),
        ("14/05/26 4471 On 10/05 fourteen pizzas were ordered in the name of AP.", "10", "gift", ""),
        ("14/05/26 4471 Weds 13/05 a man posing as a surveyor turned up at her flat.", "13", "visiting", ""),
    ],
)
def test_an_act_through_another_is_one_of_its_own_day(
    said: str, day: str, how: str, through: str, guidance: Guidance
) -> None:
    read = read_desk([("log.txt", LOG.format(said).encode())], guidance)
    [act] = read.incidents
    assert str(act.date.earliest) == f"2026-05-{day}"
    assert act.through == through
    words = Words(read, guidance, lambda _: Conduct())
    assert (act.method or words.method(act.what)) == how
    [row, _] = rows(Confirming(words, Case()))
    given = {cell.name: cell.value for cell in row.cells}
    assert given.get("through", "") == through
    assert ("through" in given) == (bool(through) or how in ("third-party", "other"))
    [*_, made] = edits(Confirming(words, Case()), row, {**row.shown(), "through": "Ann Ash"})
    assert made.value["through"] == "Ann Ash"


@pytest.mark.parametrize(
    ("said", "ways"),
    [
        ("SUSP followed AP from work and then got his friend to ask her for her number.", {"following", "third-party"}),
        ("He was following AP, then got his friend to ask her.", {"following", "third-party"}),
        ("A mate of SUSP followed AP. SUSP got his friend to do it.", {"third-party"}),
        ("Perry followed AP. SUSP got his friend to do it.", {"third-party"}),
        ("SUSP got his friend to ask her where she lives and followed her.", {"third-party"}),
    ],
)
def test_what_he_did_himself_stands_beside_what_he_had_another_do(
    said: str, ways: set[str], guidance: Guidance
) -> None:
    assert {*Lists(guidance).methods_in(said)} == ways


@pytest.mark.parametrize(
    ("said", "acts"),
    [
        (
            "a process server handed AP a demand at the lab 10:15 and then left a copy with Perry ASHDOWN at"
            " 3 Mill Lane 11:40. No court issued it.",
            [
                ("10:15", "a process server handed AP a demand at the lab", ("Teresa Collard",)),
                (
                    "11:40",
                    "A process server left a copy with Perry ASHDOWN at 3 Mill Lane. No court issued it.",
                    ("Perry Ashdown",),
                ),
            ],
        ),
        (
            "a process server handed AP a demand at the lab 10:15 and then on 13.05.26 left a copy with Perry ASHDOWN"
            " at 3 Mill Lane 11:40.",
            [
                ("10:15", "a process server handed AP a demand at the lab", ("Teresa Collard",)),
                (
                    "11:40",
                    "A process server on 13.05.26 left a copy with Perry ASHDOWN at 3 Mill Lane.",
                    ("Perry Ashdown",),
                ),
            ],
        ),
        (
            "SUSP stood outside the lab at 09:00, waved at AP. He came to Perry ASHDOWN at 3 Mill Lane at 17:20.",
            [
                ("at 09:00", "SUSP stood outside the lab, waved at AP.", ("Teresa Collard",)),
                ("at 17:20", "He came to Perry ASHDOWN at 3 Mill Lane.", ("Perry Ashdown",)),
            ],
        ),
        ("SUSP stood outside the lab at 09:00 and left at 09:40.", [("at 09:00", "", ())]),
        (
            "between 09:00 and 11:30 five men SUSP had sent came to AP at 3 Mill Lane.",
            [("09:00", "", ())],
        ),
        ("SUSP stood by AP's car at 09:00 and PC 12 ASH spoke to Perry ASHDOWN at 11:40.", [("at 09:00", "", ())]),
        ("SUSP stood by AP's car at 09:00 and Perry ASHDOWN rang her at 11:40.", [("at 09:00", "", ())]),
    ],
)
def test_a_row_with_two_times_and_people_tells_of_two_acts(
    said: str, acts: list[tuple[str, str, tuple[str, ...]]], guidance: Guidance
) -> None:
    """Of what somebody else then did, or of how long it lasted, there is no second act."""
    log = (
        LOG.format(f"14/05/26 4471 Yesterday 13/05 {said}")
        + "15/05/26 4471 Perry ASHDOWN, 41, will give a statement.\n"
    )
    lists = "LIST OF EXHIBITS\nRef\tItem\tDate\nPA/1\tDemand and a copy\t13/05/26\n"
    found = read_desk([("log.txt", log.encode()), ("list.txt", lists.encode())], guidance).incidents
    assert [one.time for one in found] == [time for time, *_ in acts]
    for one, (_, words, people) in zip(found, acts, strict=True) if len(acts) > 1 else ():
        assert one.what.endswith(words)
        assert set(people) <= set(one.people)
        assert ("PA/1" in one.exhibits) == ("demand" in acts[0][1])


def test_what_was_said_when_he_was_warned_is_told_of_the_warning(guidance: Guidance) -> None:
    said = (
        "14/05/26 4471 To SUSP h/a 1840. I gave him the stalking warning letter and read it. I told him in terms: "
        '"Sending her letters or gifts has to stop." He said "A parcel is not contact." He signed it, copy left.'
    )
    read = read_desk([("log.txt", LOG.format(said).encode())], guidance)
    [one] = read.warnings
    assert not read.incidents
    assert all(words in one.words for words in ("has to stop", "A parcel is not contact", "signed"))


def test_two_statements_in_one_file_are_each_of_who_made_it(guidance: Guidance) -> None:
    words = """WITNESS STATEMENT
Statement of: Teresa COLLARD   Age: Over 18
Signed T Collard   Dated 19 May 2026

On 10 May 2026 I found the page about me and read the whole of what stood there.

----------
WITNESS STATEMENT
Statement of: Perry ASHDOWN   Age: Over 18
Signed P Ashdown   Dated 18 May 2026

On 12 May 2026 a man rang the nursery and asked me where the boy went after lunch.
"""
    chronology = "Chronology\nDate\tWhat\tWho\n10/05/26\tPage\tTC\n12/05/26\tRang nursery\tPA\n"
    log = LOG.format(
        "14/05/26 4471 On 12/05 a man rang the nursery where Perry ASHDOWN works, asked where the boy went."
    )
    papers = {"mg11.txt": words, "chronology.txt": chronology, "log.txt": log}
    read = read_desk([(name, text.encode()) for name, text in papers.items()], guidance)
    assert [file.is_ for file in read.files].count("statement") == 2
    [act] = (one for one in read.incidents if str(one.date.earliest) == "2026-05-12")
    assert not act.what.startswith("Teresa")


def test_an_authority_over_advice_is_found_and_the_advice_is_not_quoted(guidance: Guidance) -> None:
    words = """From: Supt Gita HALE
To: 4471 ASH
Sent: Fri 15/05/2026 12:02
Subject: RE: RE: Prentice

I have read the summary. I authorise an application for a stalking protection order to protect Ms Collard.

-----
From: Perry ASHDOWN (Force Solicitor)
To: 4471 ASH
Sent: Fri 15/05/2026 11:14
Subject: RE: Prentice

You have a weak case on the June letters and I would not plead them.
"""
    read = read_desk([("mail.txt", words.encode())], guidance)
    [one] = read.authority
    assert (one.rank, one.name, str(one.date.earliest)) == ("Supt", "Gita HALE", "2026-05-15")
    assert "weak case" not in read.model_dump_json(exclude={"consulted"})
