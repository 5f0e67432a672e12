"""What a log says of whose an act was, and what weakens that, is proposed beside the act and answers nothing."""

from spo.evidence.desk import read_desk
from spo.evidence.desk.proposals import Act
from spo.guidance import Guidance

LOG = "OCCURRENCE ENQUIRY LOG\nPersons: IP COLLARD Teresa 09/02/1979 F | SUS PRENTICE Victor 21/06/1985 M\n{}\n"
ENTRY = """04/05/2026 09:00 PC 99 ASH
  IP reports a wreath left at her gate on 03/05/26. Florist says that a man signed for it. No CCTV. Docket shows it
  was ordered by V Prentice. TC/1"""
TWO = "04/05/2026 09:00 PC 99 ASH\n  On 02/05/26 SUS rang IP. On 03/05/26 a wreath was left at her gate. No CCTV."
SHORT = """05/05/2026 09:00 PC 99 ASH
  Ropewalk Rink. On 03/05/26 "Sid Marsh" came for a lesson with Osric by name. On the ice he said "I know your
  mother" and would not let go. Booking TC/1."""
ROWS = "CHRONOLOGY\nDate\tWhat happened\tExhibit\n3/5/26\tLesson with O as Sid Marsh\tTC/1\n"


def acts(entry: str, guidance: Guidance, rows: str = "") -> list[Act]:
    papers = [("log.txt", LOG.format(entry).encode()), *([("chron.txt", rows.encode())] if rows else [])]
    return list(read_desk(papers, guidance).incidents)


def test_what_shows_whose_it_was_and_what_weakens_that_stand_apart(guidance: Guidance) -> None:
    (act,) = acts(ENTRY, guidance)
    assert act.known == "Docket shows it was ordered by V Prentice."
    assert act.doubts == "No CCTV."


def test_of_an_entry_that_tells_of_two_acts_neither_has_it(guidance: Guidance) -> None:
    found = acts(TWO, guidance)
    assert len(found) == 2
    assert not any(act.known or act.doubts for act in found)


def test_a_short_row_is_told_in_the_words_of_the_entry_with_its_exhibit(guidance: Guidance) -> None:
    (act,) = acts(SHORT, guidance, ROWS)
    assert act.what.startswith('On 03/05/26 "Sid Marsh" came for a lesson')
    assert "would not let go." in act.what
    assert {source.file for source in act.sources} == {"log.txt", "chron.txt"}
