"""A number or an address that he does not know is kept back, in whatever words and on whatever paper that is said."""

import pytest

from spo.evidence.desk import read_desk
from spo.guidance import Guidance

HOME, MOBILE = "14 Teasel Court, Exeburgh EX84 9ZZ", "07700 900555"
SAID = (
    "Address (NOT TO BE DISCLOSED TO SUSPECT): {home}",
    "VIC has a new mob {mobile} (he has the old one).",
    "VIC's number changed to {mobile} last month.",
    "Safe contact no: {mobile}, text only, do not leave msg.",
    "Mother's address, not known to SUS: {home}.",
    "[CONFIDENTIAL] h/a {home}",
    "VIC has moved to {home}.",
    "SUS not aware of new h/a {home}.",
    "Pls keep {mobile} off all paperwork.",
    "He hasn't got this number: {mobile}.",
    "Current address known only to police: {home}.",
    "Not to be read out in court: {home}",
    "Home address not to go to him. She is at {home}.",
    "He doesn't know she is at {home}.",
    "We do not want him getting hold of {mobile}.",
    "VIC staying at {home} with her aunt for now.",
    "NB he must never see {home}.",
    "{mobile} = VIC's new phone, not the old one, he had that.",
    "VIC's current h/a (protected): {home}",
    "She would like a call about screens, she's on a new mobile {mobile} - not her old one.",
    "SENSITIVE: {home}",
    "{home} (SUSP unaware)",
    "Please do not put {home} on any paper.",
)
PAPERS = {
    "log.txt": "OCCURRENCE LOG 71/26/000417\nVIC COLLARD Teresa b 09/02/1979\nSUS PRENTICE Victor b 21/06/1985\n"
    "04/05/26 1115  4471 HALE   creation\n{}\n",
    "sdash.txt": "S-DASH\nCompleted: 04/05/26 by PC 4471 HALE\nVictim: Teresa COLLARD\nSuspect: Victor PRENTICE\n"
    "1 Is the victim very frightened?  [X] [ ]\n\nFree text\n{}\n",
    "pnb.txt": "PC 4471 HALE - pocket notebook, typed up\n\nMon 4/5/26\n1115 Exeburgh. {}\n",
    "mail.eml": "From: Gita Hale <4471@exshire.example.net>\nTo: Ann Ash <a.ash@cps.example.org>\n"
    "Date: Mon, 4 May 2026 11:15:00 +0000\nSubject: PRENTICE\n\nAnn\n\n{}\n\nGita\n",
}


@pytest.mark.parametrize("paper", PAPERS)
def test_what_he_does_not_know_is_kept_back_however_that_is_said(paper: str, guidance: Guidance) -> None:
    for said in SAID:
        words = PAPERS[paper].format(said.format(home=HOME, mobile=MOBILE))
        kept = [one.value for one in read_desk([(paper, words.encode())], guidance).withheld]
        assert any(("14 Teasel Court" if "{home}" in said else MOBILE) in value for value in kept), said


@pytest.mark.parametrize(
    "said",
    [
        "New office address is on the website: {home}.",
        "SUS now at {home}, bailed there.",
        'SUS texted VIC from {mobile}: "new phone, you never had my number".',
        "Call from {mobile} to VIC at 1015, not answered.",
        "{mobile} = SUS's own mobile, replacement handset, same number, given to custody.",
    ],
)
def test_what_is_his_or_anybody_may_know_is_not(said: str, guidance: Guidance) -> None:
    words = PAPERS["log.txt"].format(said.format(home=HOME, mobile=MOBILE))
    kept = read_desk([("log.txt", words.encode())], guidance).withheld
    assert [one.value for one in kept if one.kind in ("address", "telephone")] == []


def test_an_email_with_a_lawyer_is_a_note_of_which_no_word_is_quoted(guidance: Guidance) -> None:
    words = PAPERS["mail.eml"].format("Exhibits attached: TC/1 letter. I would not charge. Disclosable: none.")
    read = read_desk([("mail.eml", words.encode())], guidance)
    assert [file.is_ for file in read.files] == ["note"]
    assert (read.exhibits, read.helps) == ((), ())


def test_who_lives_in_the_building_of_a_withheld_flat_is_kept_back_too(guidance: Guidance) -> None:
    said = "Ona PEBBLE, Flat 2, saw a man by the bins of SUS does not know: Flat 3 Teasel House, Exeburgh EX84 9ZZ."
    kept = read_desk([("log.txt", PAPERS["log.txt"].format(said).encode())], guidance).withheld
    assert "Ona PEBBLE" in [one.value for one in kept if one.kind == "name"]
