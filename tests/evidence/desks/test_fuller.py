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


def test_a_log_that_says_much_more_than_a_statement_stands_in_its_place(guidance: Guidance) -> None:
    entry = (
        "04/05/2026 09:00 PC 99 ASH\n  IP reports a florist brought a black wreath on 03/05/26 with a card "
        '"Soon now". Ribbon printed with her name. Comms data appn to be considered.\n'
    )
    act = act_of("Wreath", "On 3rd May a wreath was brought.", guidance, entry)
    assert '"Soon now". Ribbon printed with her name.' in act.what
    assert "Comms" not in act.what
    assert "mg11.txt" in {source.file for source in act.sources}


def test_a_log_that_has_a_number_or_an_address_does_not(guidance: Guidance) -> None:
    entry = (
        "04/05/2026 09:00 PC 99 ASH\n  IP reports a florist brought a black wreath on 03/05/26 to her sister "
        'Marigold Thripp, 07700 900344, ribbon printed, with a card "Soon now".\n'
    )
    said = "On 3rd May a wreath was brought and I could not so much as look at it."
    assert act_of("Wreath", said, guidance, entry).what == f'Teresa Collard says: "{said}"'


def test_one_row_of_a_delivery_gives_way_to_the_log_that_says_what_it_was(guidance: Guidance) -> None:
    entry = (
        "04/05/2026 09:00 PC 99 ASH\n  IP reports yesterday 03/05/26 a courier left a parcel at hers at 11:52, a brass "
        "lantern with her name on it.\n"
    )
    rows = "carrier,date,time,sender,delivered to\nSWIFTCART,03/05/2026,11:52,V Prentice,IP\n"
    papers = [("log.txt", f"{LOG}{entry}".encode()), ("deliveries.csv", rows.encode())]
    told = [act.what for act in read_desk(papers, guidance).incidents]
    assert any("brass lantern" in what for what in told)
    assert not any("by account" in what and "lantern" not in what for what in told)
