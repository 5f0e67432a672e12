"""When the defendant works and worships is proposed from papers, and shown alone where it is a note to solicitors."""

import pytest

from spo.evidence.desk import read_desk
from spo.evidence.desk.hours import IN_A_NOTE
from spo.guidance import Guidance

LOG = (
    "OCCURRENCE ENQUIRY LOG\nPersons: IP COLLARD Teresa 09/02/1979 F | SUS PRENTICE Victor 21/06/1985 M\n"
    "04/05/2026 09:00 PC 99 ASH\n  Rang in.\n"
)
FORM = "Authority to apply\nScheme para 14.\n{}\nI authorise the application.\nH. Ash, Superintendent 3/11/26\n"
NOTE = "From: REED, Ida (DC 7)\nTo: MARLOWE, Odo (Force Legal)\n\nOdo\n\n{}\n"


def of_him(name: str, paper: str, guidance: Guidance) -> tuple[str, str, bool]:
    read = read_desk([("log.txt", LOG.encode()), (name, paper.encode())], guidance)
    (one,) = (one for one in read.people if one.role == "defendant")
    return one.work, one.worship, IN_A_NOTE in one.asks


@pytest.mark.parametrize(
    ("said", "work", "worship"),
    [
        (
            "Art 8 / work / worship\tQuarry Mon-Fri 0600-1400. Zion Chapel Sun 1030, Wed 1900. Mother at Hobble House.",
            "Quarry Mon-Fri 0600-1400.",
            "Zion Chapel Sun 1030, Wed 1900.",
        ),
        ("PRENTICE works at the mill, Sun to Thu 2200-0600.", "PRENTICE works at the mill, Sun to Thu 2200-0600.", ""),
        ("He prays at the mosque on Fridays at 1pm.", "", "He prays at the mosque on Fridays at 1pm."),
        ("Work: none known.", "", ""),
        ("COLLARD works Mon-Fri 0900-1700.", "", ""),
    ],
)  # fmt: skip
def test_a_form_about_him_says_when_he_works_and_worships(said, work, worship, guidance: Guidance) -> None:
    assert of_him("authority.txt", FORM.format(said), guidance) == (work, worship, False)


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("Him: Victor PRENTICE, lives alone. Clerk at the mill, Mon-Fri 0600-1400. Chapel Sun 1030.", True),
        ("Him: Victor PRENTICE, lives alone. Reads everything.", False),
        ("Story hour is at the hall, office open Wed 1530.", False),
    ],
)
def test_no_word_of_a_note_is_proposed(said: str, asked: bool, guidance: Guidance) -> None:
    assert of_him("note.txt", NOTE.format(said), guidance) == ("", "", asked)


def test_a_form_s_words_stand_alone_where_a_note_says_it_too(guidance: Guidance) -> None:
    files = [
        ("log.txt", LOG),
        ("a note.txt", NOTE.format("Him: Victor PRENTICE. Clerk at the mill, Mon-Fri 0600-1400.")),
        ("authority.txt", FORM.format("PRENTICE works Mon-Fri 0600-1400.")),
    ]
    read = read_desk([(name, text.encode()) for name, text in files], guidance)
    (one,) = (one for one in read.people if one.role == "defendant")
    assert (one.work, one.asks) == ("PRENTICE works Mon-Fri 0600-1400.", ())
