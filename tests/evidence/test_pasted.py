"""What officers paste is split as a person would split it, or shown for correction; nothing is lost."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spo.evidence.orders import read_order
from spo.evidence.pasting import read_chronology
from spo.guidance import guidance

from .pasted import Chronology, Order
from .pasted.orders import ORDERS
from .pasted.tables import TABLES
from .pasted.texts import TEXTS

CHRONOLOGIES = {**TABLES, **TEXTS}
JOINS = Counter("onattheofin" * 2 + "datetime")
BULLETS = set("•·▪▫◦●○■□►➢✓✔*‣⁃\uf0b7\uf0a7")
MARKS = set("\t|;,\"'“”‘’:-–—.()[]@")

WORDS = [*(each.text for each in CHRONOLOGIES.values()), *(each.text for each in ORDERS.values())]
LINE = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        [line for text in WORDS for line in text.splitlines()]
        + [
            "",
            '"',
            '"",""',
            ",,",
            "||",
            "Date\tTime\tWhat happened",
            "\t\t",
            "1.",
            "•",
            "Page 2 of 5",
            "3 June 2026",
            "22:15",
            "You must not:",
        ]
    ),
)
PASTED = st.one_of(
    st.text(),
    st.tuples(st.lists(LINE, max_size=12), st.sampled_from(["\n", "\r\n", "\t", " "])).map(lambda x: x[1].join(x[0])),
)


def _seen(*texts: str) -> Counter[str]:
    """Return how often each character that can be seen, and is no separator, stands in texts."""
    return Counter(sign for text in texts for sign in text if not sign.isspace() and sign not in "\x1c\x1d\x1e\x1f")


def test_there_are_enough_samples():
    assert len(CHRONOLOGIES) >= 35
    assert len(ORDERS) >= 25


def _asked_of(asks: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    return len(asks) == len(wanted) and all(part in ask for part, ask in zip(wanted, asks, strict=True))


@pytest.mark.parametrize("sample", CHRONOLOGIES.values(), ids=CHRONOLOGIES)
def test_a_chronology_is_split(sample: Chronology):
    read = read_chronology(sample.text, guidance())
    assert [(row.date, row.time, row.what) for row in read.rows] == [row[:3] for row in sample.rows]
    assert [{each.heading: each.text for each in row.more} for row in read.rows] == [row.more for row in sample.rows]
    for row, wanted in zip(read.rows, sample.rows, strict=True):
        assert _asked_of(row.asks, wanted.asks), row.asks
    assert tuple(each.text for each in read.left) == sample.left


@pytest.mark.parametrize("sample", ORDERS.values(), ids=ORDERS)
def test_an_order_is_split(sample: Order):
    read = read_order(sample.text)
    assert [(term.paragraph, term.words) for term in read.terms] == [term[:2] for term in sample.terms]
    for term, wanted in zip(read.terms, sample.terms, strict=True):
        assert _asked_of(term.asks, wanted.asks), term.asks
    assert (read.opening, read.closing) == (sample.opening, sample.closing)
    assert tuple(each.text for each in read.left) == sample.left


@pytest.mark.parametrize("text", WORDS)
def test_no_sample_loses_anything(text: str):
    _nothing_lost_in_chronology(text)
    _nothing_lost_in_order(text)


@given(PASTED)
def test_no_chronology_loses_anything(text: str):
    _nothing_lost_in_chronology(text)


@given(PASTED)
def test_no_order_loses_anything(text: str):
    _nothing_lost_in_order(text)


def _nothing_lost_in_chronology(text: str) -> None:
    read = read_chronology(text, guidance())
    assert _seen(text) == _seen(*(row.source for row in read.rows), *(each.text for each in read.left))
    for row in read.rows:
        kept = _seen(row.number, row.date, row.time, row.what, *row.asks, *(each.text for each in row.more))
        lost = {sign: count for sign, count in (_seen(row.source) - kept).items() if sign not in MARKS | BULLETS}
        assert not Counter({sign.lower(): count for sign, count in lost.items()}) - JOINS, (row, lost)


def _nothing_lost_in_order(text: str) -> None:
    read = read_order(text)
    kept = (read.opening, read.closing, *(term.source for term in read.terms), *(each.text for each in read.left))
    assert _seen(text) == _seen(*kept)
    for term in read.terms:
        lost = _seen(term.source) - _seen(term.paragraph, term.words)
        lost = Counter({sign.lower(): count for sign, count in lost.items() if sign not in MARKS | BULLETS})
        assert not lost - Counter("and or"), (term, lost)


def test_fields_that_headings_name_are_proposed():
    headings = "Date\tWhat happened\tWhere\tHow known\tReported to, ref.\tOutcome\tImpact\tMethod"
    text = headings + "\n3 June 2026\ta\tb\tc\td\te\tf\tg"
    (row,) = read_chronology(text, guidance()).rows
    assert [each.field for each in row.more] == ["where", "source", "reported_to", "outcome", "impact", ""]


def test_rows_know_their_lines():
    read = read_chronology('Date\tWhat\n3 June 2026\t"a\nb"\n\n5 June 2026\tc', guidance())
    assert [row.source_lines for row in read.rows] == [(2, 3), (5, 5)]


@pytest.mark.parametrize(
    ("row", "times"),
    [
        ('{day}/06/2026\t22:15\tHe rang her {n} times and said: "Who is he"\tOF/1\n', 5_000),
        ("{n}. On {day} June 2026 at 22:15 he rang her.\n", 5_000),
        ('{day} June 2026\n- 22:15 "rang her\n- 23:10 came round\n\n', 2_500),
        ('On {day} June 2026 he rang her and said "no. ', 5_000),
        ('"{n}\t"\n', 5_000),
        ("1. (a) not to\tcontact, and must not {n}; ", 5_000),
    ],
)
def test_five_thousand_rows_are_read_whole(row: str, times: int):
    text = "".join(row.format(n=number, day=number % 30 + 1) for number in range(times))
    assert read_chronology(text, guidance())
    assert read_order(text)


@pytest.mark.parametrize(
    ("line", "time"),
    [
        ("3 June 2026: 21:10 to 21:40: he waited", "21:10 to 21:40"),
        ("3 June 2026\n21:10 to 21:40: he waited", "21:10 to 21:40"),
        ("3 June 2026 21.10-21.40 he waited", "21.10-21.40"),
        ("3/6/26 between 9.10pm and 9.40pm he waited", "between 9.10pm and 9.40pm"),
        ("3/6/26 2110hrs-2140hrs he waited", "2110hrs-2140hrs"),
        ("3.6.26 2110-2140 he waited", "2110-2140"),
        ("3 June 2026 at 2110 - 2140 he waited", "2110 - 2140"),
        ("21:10 to 21:40: he waited", "21:10 to 21:40"),
    ],
)
def test_a_time_from_one_to_another_is_a_time_and_the_words_begin_after_it(line: str, time: str) -> None:
    (row,) = read_chronology(line, guidance()).rows
    assert (row.time, row.what) == (time, "he waited")


def test_how_many_of_something_is_no_end_of_a_time() -> None:
    (row,) = read_chronology("3 June 2026: 1400 - 1500 messages came", guidance()).rows
    assert (row.time, row.what) == ("", "1400 - 1500 messages came")
