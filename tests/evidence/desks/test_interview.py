"""What was answered in interview is proposed beside the one act that a topic is about."""

import pytest

from spo.evidence.desk import read_desk
from spo.guidance import Guidance

LOG = """OCCURRENCE ENQUIRY LOG
Persons: IP COLLARD Teresa 09/02/1979 F | SUS PRENTICE Victor 21/06/1985 M
04/05/2026 09:00 PC 99 ASH
  IP reports SUS left a letter and a wreath at her door on 03/05/26. TC/1
08/05/2026 09:00 PC 99 ASH
  IP reports 12 texts on 07/05/26 from SUS. TC/2
10/05/2026 09:00 PC 99 ASH
  IP reports 3 texts to her son Osric COLLARD on 09/05/26. TC/3
12/05/2026 15:00 DC 41 RUSK
  {}
20/05/2026 09:00 PC 99 ASH
  IP reports SUS left another wreath on 19/05/26. TC/4
"""


def answers(said: str, guidance: Guidance) -> dict[int, str]:
    read = read_desk([("log.txt", LOG.format(said).encode())], guidance)
    return {act.date.earliest.day: act.answer for act in read.incidents if act.answer and act.date.earliest}


@pytest.mark.parametrize(
    ("said", "answered"),
    [
        ('Interviewed. Wreath: "It was for her."', {3: '"It was for her."'}),
        ("Interviewed. Letter, wreath: no comment.", {3: "no comment. no comment."}),
        ('Interviewed. 7/5: "I was at work. I can prove it."', {7: '"I was at work. I can prove it."'}),
        ('Interviewed. Re TC/3 - "He is my friend."', {9: '"He is my friend."'}),
        ("Interviewed. Accepts the wreath. Denies being at work.", {3: "Accepts the wreath."}),
        ('Interviewed. No comment except the letter - "It was kind."', {3: '"It was kind."'}),
        ("Interviewed. Wreath his.", {3: "Wreath his."}),
    ],
)
def test_a_topic_that_names_one_act_puts_the_answer_beside_it(
    said: str, answered: dict[int, str], guidance: Guidance
) -> None:
    assert answers(said, guidance) == answered


@pytest.mark.parametrize(
    "said",
    [
        'Interviewed. Texts: "I can text whom I like."',
        'Interviewed. Garden: "I never went."',
        "Interviewed. No comment throughout.",
        'Wreath: "It was for her."',
    ],
)
def test_a_topic_of_two_acts_or_none_and_what_was_said_elsewhere_are_beside_none(said: str, guidance: Guidance) -> None:
    assert answers(said, guidance) == {}


def test_an_answer_has_its_day_and_its_line(guidance: Guidance) -> None:
    read = read_desk([("log.txt", LOG.format('Interviewed. Letter: "So what."').encode())], guidance)
    act = next(act for act in read.incidents if act.answer)
    assert str(act.asked_on.earliest) == "2026-05-12"
    assert any('"So what."' in source.words for source in act.sources)


def test_a_record_of_an_interview_tells_its_topics_by_the_time_on_the_recording(guidance: Guidance) -> None:
    record = "\n".join(
        (
            "RECORD OF INTERVIEW - SUMMARY (not a transcript)   VP/1",
            "PRENTICE V   Exeburgh PS   12/05/26   1412-1539   DC 41 RUSK",
            "Prepared statement read: denies stalking.",
            '0004  Friends. "I have many."',
            '0011  Wreath - his. "That is a thing people do." Did',
            "      you know her? No reply.",
            "0026  9/5 texts. He wished to ask the son.",
        )
    )
    files = [("log.txt", LOG.format("Interviewed.").encode()), ("roti.txt", record.encode())]
    read = read_desk(files, guidance)
    assert {act.date.earliest.day: act.answer for act in read.incidents if act.answer and act.date.earliest} == {
        3: 'his. "That is a thing people do." Did you know her? No reply.',
        9: "He wished to ask the son.",
    }
    assert {str(act.asked_on.earliest) for act in read.incidents if act.answer} == {"2026-05-12"}
