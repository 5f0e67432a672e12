"""A warning is read where it was given: with its words, the answer and the mark, and by whom."""

from datetime import date

import pytest

from spo.evidence.desk import Proposals, read_desk
from spo.guidance import Guidance

LOG = (
    "OCCURRENCE LOG 71/26/000417\nVIC COLLARD Teresa b 09/02/1979\nSUS PRENTICE Victor b 21/06/1985\n"
    "14/05/26 1955  4471  {}\n"
)
BOOK = (
    "POCKET NOTEBOOK EXTRACTS\n\n>>> PC 4471 HALE  bk 14 p 61\nThurs 14/5/26  1800 o/d\n1810  2 Pump Lane. {}\n\n"
    '>>> DC 5093 LARK\nSun 17/5/26\n1400 t/c VIC. Wants no contact "by any road", behind a screen.\n'
)
SAID = (
    'Seen Victor PRENTICE. Gave WRITTEN STALKING WARNING form SW1. Read it to him. "Any further contact by any '
    'route may be stalking." Asked if understood. R/ "It is not the order." Would not sign. Copy left.  GH/1'
)
WORDS = (
    'Gave WRITTEN STALKING WARNING form SW1. Read it to him. "Any further contact by any route may be stalking." '
    'Asked if understood. R/ "It is not the order." Would not sign. Copy left.'
)


def read(logged: str, said: str, guidance: Guidance) -> Proposals:
    return read_desk([("log.txt", LOG.format(logged).encode()), ("pnb.txt", BOOK.format(said).encode())], guidance)


def test_a_notebook_tells_of_a_warning_that_no_other_paper_has(guidance: Guidance) -> None:
    [one] = read("VIC updated.", SAID, guidance).warnings
    assert (one.kind, one.date.earliest, one.time, one.by) == (
        "police warning",
        date(2026, 5, 14),
        "1810",
        "PC 4471 HALE",
    )
    assert one.words == WORDS


@pytest.mark.parametrize(
    "logged", ["written stalking warning given to SUS at h/a 1810hrs, see PNB.", "WOA given to SUS."]
)
def test_it_is_the_one_of_which_a_log_of_that_day_tells(logged: str, guidance: Guidance) -> None:
    [one] = read(logged, SAID, guidance).warnings
    assert {source.file for source in one.sources} == {"log.txt", "pnb.txt"}
    assert one.words == WORDS


def test_where_he_was_only_spoken_to_there_is_none(guidance: Guidance) -> None:
    assert read("VIC updated.", "Seen Victor PRENTICE about the bins. No offences.", guidance).warnings == ()


TYPED = (
    "PC 4471 G. HALE - pocket notebook 14/61, typed by me\n\np8   Thu 14/5/26\n"
    "1810 Unit 2 Pump Lane w PC 99 ASH. PRENTICE alone. I said:\n"
    '"Victor, the pennies and the bell have frightened Teresa. You are not to contact her by any means."\n'
    'Reply: "I hear you."\n1830 RTC Exeburgh.\n\np11  Sun 17/5/26\n'
    "0940 Allotments. Black box under the barrow, abt size of soap. Removed 0952, GH/2. Nobody about.\n"
)


def test_the_words_of_a_warning_tell_it_and_each_part_of_a_book_is_of_the_day_above_it(guidance: Guidance) -> None:
    read = read_desk([("log.txt", LOG.format("VIC updated.").encode()), ("pnb.txt", TYPED.encode())], guidance)
    [one] = read.warnings
    assert (one.date.earliest, one.time, one.by) == (date(2026, 5, 14), "1810", "PC 4471 G. HALE")
    assert one.words.endswith('by any means." Reply: "I hear you."')
    days = {one.dates[0].earliest for one in read.passages if one.sources[0].file == "pnb.txt"}
    assert days == {date(2026, 5, 14), date(2026, 5, 17)}
