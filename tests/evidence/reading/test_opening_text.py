"""Delimited text: whatever encoding and separator it has, and whatever is wrong with it, no row is lost."""

import codecs

import pytest

from spo.evidence.reading import FileRefused, open_file

from .test_opening import LIMITS, rows_of

TEXT = "Date,What he said\n03/06/2026,“I’ll wait” – £20\n"
ROWS = [["Date", "What he said"], ["03/06/2026", "“I’ll wait” – £20"]]


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
        TEXT.encode("cp1252"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
        TEXT.removesuffix("\n").encode(),
    ],
)
def test_the_same_words_are_read_in_every_common_encoding(content):
    assert rows_of(content) == ROWS


@pytest.mark.parametrize(
    "words",
    [
        "Zoë",
        "Où es-tu ? Très drôle",
        "£5",
        "naïve café",
        "Müller’s",
        "señor",
        "½ hour",
        "Zoë’s",
        "“Chloé”",
        "£1.00 £2.00 £3.00 £5",
    ],
)
def test_words_with_accents_are_read_in_the_encoding_of_windows(words):
    assert rows_of(f"a,{words}\n".encode("cp1252") * 50) == [["a", words]] * 50


@pytest.mark.parametrize(
    ("words", "encoding"),
    [
        ("Где ты? Я буду ждать", "cp1251"),
        ("Gdzie jesteś? Będę czekał, proszę odpisz mi żeby", "cp1250"),
        ("Kde jsi? Čekám před tvým domem", "cp1250"),
        ("Neredesin? Şimdi cevap ver", "cp1254"),
        ("Πού είσαι; Σε περιμένω", "cp1253"),
        ("どこにいるの", "shift-jis"),
    ],
)
def test_letters_that_cannot_be_told_are_asked_for_and_never_guessed(words, encoding):
    with pytest.raises(FileRefused, match="save it as UTF-8"):
        open_file(f"03/06/2026,{words}\n".encode(encoding), LIMITS)


def test_two_encodings_in_one_file_are_never_guessed():
    with pytest.raises(FileRefused, match="save it as UTF-8"):
        open_file("a,Zoë\n".encode() + "b,Zoë\n".encode("cp1252"), LIMITS)


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_each_separator_is_found_though_the_others_stand_in_the_words(mark):
    words = ", then; he | said".replace(mark, "")
    lines = [mark.join(cells) for cells in (("Date", "Time", "Words"), ("03/06/2026", "22:15", f"Yes{words}"))]
    assert rows_of("\n".join([lines[0], *lines[1:] * 5]))[1] == ["03/06/2026", "22:15", f"Yes{words}"]


def test_words_with_no_separator_are_one_cell_a_line():
    text = "3 June: he rang\n4 June: he wrote, then left\n\n5 June: nothing\n"
    assert rows_of(text) == [[line] for line in text.splitlines()]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ('a,"b\nc",d\n', [["a", "b\nc", "d"]]),
        ('a,"b\r\nc"\r\n', [["a", "b\nc"]]),
        ('a,"he said ""no"""\n', [["a", 'he said "no"']]),
        ('a,""\n', [["a", ""]]),
        ("a,b\nc\nd,e,f,g\n", [["a", "b", "", ""], ["c", "", "", ""], ["d", "e", "f", "g"]]),
        ("a,b\n\n\nc,d\n", [["a", "b"], ["", ""], ["", ""], ["c", "d"]]),
        ("\na,b\n", [["", ""], ["a", "b"]]),
        ('a,"b\nc,d\ne,f\n', [["a", '"b'], ["c", "d"], ["e", "f"]]),
        ('a,"b\nc,"d"\ne,f\n', [["a", '"b'], ["c", "d"], ["e", "f"]]),
        ('a,5" nail\nc,d\n', [["a", '5" nail'], ["c", "d"]]),
        ('a,"no" he said\nc,d\n', [["a", '"no" he said'], ["c", "d"]]),
        ('a, "b,c"\nd,e\n', [["a", "b,c"], ["d", "e"]]),
        ("a,NA\nnull,nan\n", [["a", "NA"], ["null", "nan"]]),
        ("a,07700900117\nb,1.50\n", [["a", "07700900117"], ["b", "1.50"]]),
        ("a,b\x00c\nd,e\n", [["a", "b\x00c"], ["d", "e"]]),
        ("=1+1,@SUM(A1)\n<b>,+44\n", [["=1+1", "@SUM(A1)"], ["<b>", "+44"]]),
        ("a, b \nc,d\n", [["a", " b "], ["c", "d"]]),
    ],
)
def test_a_row_is_read_as_it_was_meant(text, rows):
    assert rows_of(text) == rows


def test_a_header_block_narrower_than_the_rows_loses_no_cell():
    block = "".join(f"Line {number}\n" for number in range(2000))
    rows = rows_of(f"{block}a,b,c\nd,e,f\n" + "g,h,i\n" * 3000)
    assert len(rows) == 5002
    assert rows[2001] == ["d", "e", "f"] or rows[2001] == ["d,e,f"]


def test_a_quotation_mark_never_closed_takes_no_row_with_it():
    lines = [f"{number},07700900117,Hello" for number in range(5000)]
    lines[1234] = '1234,07700900117,"Hello'
    rows = rows_of("\n".join(lines))
    assert len(rows) == 5000
    assert rows[1234] == ["1234", "07700900117", '"Hello']


def test_a_long_row_late_in_a_long_file_is_read_whole():
    text = "a,b\n" * 4000 + "a,b,c,d,e\n" + "a,b\n" * 4000 + "a,b,c,d,e,f,g\n"
    rows = rows_of(text)
    assert len(rows) == 8002
    assert rows[4000] == ["a", "b", "c", "d", "e", "", ""]
    assert rows[-1] == list("abcdefg")
