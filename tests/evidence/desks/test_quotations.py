"""What an act's papers quote of it stands in its account, or it is said where more of it is."""

import pytest

from spo.evidence.desk import read_desk
from spo.guidance import Guidance

SAID = (
    "I saw your light",
    "You cannot hide from me",
    "Answer the phone",
    "I know where you park",
    "This ends when I say",
)
LOG = (
    "OCCURRENCE ENQUIRY LOG   24/0099\nVIC LINDEN Petra 14/06/1988\nSUSP SORLEY Gilbert Thorne 03/04/1980\n"
    "001  04/05/26 1015  PC 2093 ASH  report\n{}\n--------\n002  05/05/26 0905  PS 771 MOSS  supv\nSeen.\n"
)
Q = tuple(f'"{one}"' for one in SAID)


@pytest.mark.parametrize(
    "entry",
    [
        f"5 texts from SORLEY yesterday. Incl {Q[0]} & {Q[1]}. Also {Q[2]}, {Q[3]} and {Q[4]}.",
        f"Yesterday he sent her five texts. 0911 {Q[0]}. 0914 {Q[1]}. 0920 {Q[2]}. 1030 {Q[3]}. 1105 {Q[4]}.",
        f'Yesterday he sent her five texts, {Q[0]}, {Q[1]}. She replied "Stop". He then put {Q[2]}, {Q[3]}, {Q[4]}.',
        "Yesterday he sent her five texts:\n" + "\n".join(f"- {one}" for one in Q),
        "Yesterday he sent her five texts.\n" + "\n".join(f"{900 + n} {one}" for n, one in enumerate(Q)),
    ],
)
def test_an_entry_that_quotes_five_messages_is_an_account_with_all_of_them(entry: str, guidance: Guidance) -> None:
    (act,) = read_desk([("log.txt", LOG.format(entry).encode())], guidance).incidents
    assert [one for one in SAID if one not in " ".join(act.what.split())] == []
    assert SAID[-1] in " ".join(act.sources[0].words.split())


@pytest.mark.parametrize(
    "more",
    [
        f"On 28 April at the library he had put to a friend of hers {Q[1]}.",
        f"PC 2093 told her {Q[1]}.",
        f"Rang her and said {Q[1]}.",
    ],
)
def test_what_is_quoted_of_another_day_or_of_an_officer_is_no_part_of_the_account(
    more: str, guidance: Guidance
) -> None:
    paper = LOG.format(f"Yesterday he sent her a text, {Q[0]}. {more}")
    told = " ".join(
        act.what for act in read_desk([("log.txt", paper.encode())], guidance).incidents if Q[0] in act.what
    )
    assert Q[0] in told
    assert Q[1] not in told


def test_a_statement_is_given_as_far_as_it_quotes_what_was_done_that_day(guidance: Guidance) -> None:
    quoted = " ".join(
        f"After that, as I sat in my kitchen with the lamp off, there was one that read '{s}'." for s in SAID
    )
    words = f"On 3rd May he sent me texts while I was at home with my sister and her boy. {quoted * 2}"
    assert len(words) > 600
    said = f"WITNESS STATEMENT\nStatement of: Petra LINDEN\nDated: 6 May 2026\n\n{words}\n"
    rows = "CHRONOLOGY\nDate\tWhat happened\n3/5/26\tTexts from SORLEY\n"
    papers = [("mg11.txt", said.encode()), ("chrono.txt", rows.encode())]
    (act,) = read_desk(papers, guidance).incidents
    assert act.what.count(SAID[-1]) == 2


def test_where_the_account_of_a_chronology_has_fewer_it_is_said_where_the_others_are(guidance: Guidance) -> None:
    row = f"SORLEY sent her five text messages in the morning from his own number, one of which reads {Q[0]}"
    rows = f"CHRONOLOGY\nDate\tWhat happened\n3/5/26\t{row}\n"
    entry = f"On 3/5/26 he sent her five texts. {', '.join(Q)}."
    papers = [("log.txt", LOG.format(entry).encode()), ("chrono.txt", rows.encode())]
    (act,) = read_desk(papers, guidance).incidents
    assert SAID[1] not in act.what
    assert "Other words quoted of it are not in this account: 4, at log.txt, line 5. Add those that matter." in act.asks
