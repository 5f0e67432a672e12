"""What an act was is proposed in the words of a statement or a log, not in those of a chronology in short."""

import pytest

from spo.evidence.desk import read_desk
from spo.evidence.desk.proposals import Act
from spo.guidance import Guidance

LOG = "OCCURRENCE ENQUIRY LOG\nPersons: IP COLLARD Teresa 09/02/1979 F | SUS PRENTICE Victor 21/06/1985 M\n"
ENTRY = "04/05/2026 09:00 PC 99 ASH\n  IP reports SUS stood at the back gate on 03/05/26 for an hour and shouted.\n"
ROWS = "CHRONOLOGY\nDate\tWhat happened\n3/5/26\t{}\n"
SAID = "WITNESS STATEMENT\nStatement of: Teresa COLLARD\nDated: 6 May 2026\n\n{}\n"
OWN = 'On 3rd May he stood at my back gate for an hour. He shouted "I can wait". I did not see who drove him.'


def act_of(row: str, said: str, guidance: Guidance, entry: str = "") -> Act:
    papers = [("log.txt", f"{LOG}{entry}".encode()), ("chrono.txt", ROWS.format(row).encode())]
    papers += [("mg11.txt", SAID.format(said).encode())] if said else []
    (act,) = read_desk(papers, guidance).incidents
    return act


@pytest.mark.parametrize("entry", ["", ENTRY])
def test_a_statement_s_own_words_stand_for_a_short_row_as_what_she_says(entry: str, guidance: Guidance) -> None:
    act = act_of("O/s at gate", OWN, guidance, entry)
    assert act.what == f'Teresa Collard says: "{OWN.replace(chr(34), chr(39))}"'
    assert {"chrono.txt", "mg11.txt"} <= {source.file for source in act.sources}


def test_the_words_end_where_the_statement_comes_to_another_day(guidance: Guidance) -> None:
    said = "On 3rd May he stood at my gate. I stayed in.\nOn 9th May I changed the locks of the gate."
    assert act_of("O/s at gate", said, guidance).what.endswith('stood at my gate. I stayed in."')


def test_where_no_statement_tells_of_it_the_words_of_a_log_do(guidance: Guidance) -> None:
    act = act_of("O/s at gate", "", guidance, ENTRY)
    assert "stood at the back gate" in act.what
    assert {source.file for source in act.sources} == {"log.txt", "chrono.txt"}


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("O/s at gate", "On 3rd May my sister came for tea and we baked."),
        ("O/s at gate", "On 8th May he stood at my gate."),
        ("Stood at the rear gate of the house for one hour, shouting that he could wait.", OWN),
    ],
)
def test_a_row_keeps_its_words_where_it_is_full_or_nothing_tells_of_it(row: str, said: str, guidance: Guidance) -> None:
    assert act_of(row, said, guidance).what == row
