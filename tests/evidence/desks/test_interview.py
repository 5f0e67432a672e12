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
        ("Interviewed. Letter, wreath: no comment.", {3: "no comment."}),
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


TOLD = ("Friends", '"Many."'), ("Wreath", 'his. "It was kind." Know her? NC.'), ("9/5 texts", '"Ask him."')
TOPICS = {
    "counters": ("0004  {0} - {1}", "0011  {0} - {1}", "0026  {0}. {1}"),
    "clock times": ("00:04:10 {0}: {1}", "00:11:02 {0}: {1}", "00:26:00 {0}: {1}"),
    "brackets": ("[04.10] {0}. {1}", "[11.02] {0}. {1}", "[26.00] {0}. {1}"),
    "minutes": ("4 mins  {0}. {1}", "11 mins  {0}. {1}", "26 mins  {0}. {1}"),
    "a table": ("Time\tTopic\tReply\n0004\t{0}\t{1}", "0011\t{0}\t{1}", "0026\t{0}\t{1}"),
    "questions": ("Q1. {0}? A. {1}", "Q2. {0}? A. {1}", "Q3. {0}? A. {1}"),
    "a paragraph each": ("Re {0}: {1}\n", "Re {0}: {1}\n", "Re {0}: {1}\n"),
    "the time after the topic": ("{0} 14:16 - {1}", "{0} 14:23 - {1}", "{0} 14:38 - {1}"),
    "the time after the topic, in brackets": ("{0} (14.16): {1}", "{0} (14.23): {1}", "{0} (14.38): {1}"),
    "numbers": ("1. {0}. {1}", "2. {0}. {1}", "3. {0}. {1}"),
}


def recorded(topics: str, guidance: Guidance) -> dict[int, str]:
    head = "RECORD OF INTERVIEW - SUMMARY   VP/1\nPRENTICE V   Exeburgh PS   12/05/26   1412-1539\n\n"
    files = [("log.txt", LOG.format("Interviewed.").encode()), ("roti.txt", f"{head}{topics}".encode())]
    read = read_desk(files, guidance)
    return {act.date.earliest.day: act.answer for act in read.incidents if act.answer and act.date.earliest}


@pytest.mark.parametrize("topics", TOPICS.values(), ids=TOPICS)
def test_the_topics_of_a_record_are_told_apart_however_they_are_set_out(topics, guidance: Guidance) -> None:
    lines = (line.format(*told) for line, told in zip(topics, TOLD, strict=True))
    assert recorded("\n".join(lines).replace("Know her", "\n      Know her"), guidance) == {
        3: 'his. "It was kind." Know her? NC.',
        9: '"Ask him."',
    }


@pytest.mark.parametrize("said", ["[not then known, not put]", "not put", "Not yet put to him."])
def test_what_was_not_put_has_no_answer(said: str, guidance: Guidance) -> None:
    assert recorded(f'0004  Friends. "Many."\n0011  Wreath - {said}\n', guidance) == {}


def test_a_day_that_is_put_within_a_topic_is_of_its_own_act(guidance: Guidance) -> None:
    said = '0004  Notes. Agrees. Shown 3/5. "It was kind." Texts 9/5, put that they were to her son. "People text."\n'
    assert recorded(said, guidance) == {
        3: 'Shown 3/5. "It was kind."',
        9: 'Texts 9/5, put that they were to her son. "People text."',
    }


@pytest.mark.parametrize("said", ['Wreath 8 May, put as "early May". "I drive."', 'Osric / texts. "I drive."'])
def test_a_topic_is_of_an_act_though_its_day_is_disputed_or_it_names_to_whom(said: str, guidance: Guidance) -> None:
    (answer,) = recorded(f"0004  {said}\n", guidance).values()
    assert answer.endswith('"I drive."')


def test_a_month_that_is_asked_about_is_of_no_act_and_what_is_answered_elsewhere_makes_none_sure(guidance) -> None:
    assert recorded('0004  Breach in May? "I was wrong."\n', guidance) == {}
    said = '0004  7/5. "I text."\n0011  Texts. "I said so."\n'
    assert recorded(said, guidance) == {7: '"I text."'}


def test_a_list_of_exhibits_below_a_record_is_read_as_one_and_each_line_stands_where_it_was(guidance: Guidance) -> None:
    record = (
        "INTERVIEW SUMMARY AND EXHIBITS\nPRENTICE V   Exeburgh PS   12/05/26   1412-1539\n\n"
        'Friends 14:16 - "I have many."\nWreath 14:23 - his.\nTexts 14:38 - denies.\nExhibits\n'
        "Ref\tWhat\tProduced by\tDate\tWhere\nTC/1\tWreath\tT Collard\t03/05/26\tstore\n"
        "TC/2\tCard\tT Collard\t09/05/26\tstore\n"
    )
    read = read_desk([("summary.txt", record.encode())], guidance)
    assert [(file.name, file.is_) for file in read.files] == [
        ("summary.txt", "interview"),
        ("summary.txt: exhibits", "exhibits"),
    ]
    assert [(one.mark, one.sources[0].line) for one in read.exhibits] == [("TC/1", 9), ("TC/2", 10)]
