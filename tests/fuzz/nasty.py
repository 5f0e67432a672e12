"""Texts that a careless or a clever reader of text breaks on, and texts made at random of what our readers look for."""

from random import Random

_NUMBERS = {
    "a number in brackets": "(07700 900123)",
    "two numbers": "07700 900123, 07700 900456",
    "two numbers, one after a slash": "07700 900123/07700900456",
    "a number on the next line": "07700\n900123",
    "a number followed by a date": "07700 900123 3 June 2026",
    "a number abroad": "+44 (0)7700 900 123 ext. 4",
    "figures of other scripts": "٠٧٧٠٠ ٩٠٠١٢٣ ③ ² ½ ０７７００ 九",
    "a figure that is no decimal": "① ② ² ¹²³",
    "a number too large for a float": "1e400 -1e400 NaN Infinity",
    "a number of many figures": "9" * 40,
    "percent and pounds": "£1,000.00 50% -0 +0 0x1F 1_000",
}
_DATES = {
    "31 June": "31 June 2026",
    "the year 0": "1 January 0000",
    "the year 10000": "31 December 9999 to 1 January 10000",
    "29 February of no leap year": "29/02/2025",
    "between two days backwards": "between 4 June 2026 and 1 June 2026",
    "a month that is none": "2026-13-45",
    "nothing but separators": "//..--::",
    "times that are none": "25:61, 99 pm, 24:00, 12.60am, 0am",
    "figures of other scripts in a date": "٣ June ２０２６, ①/②/2026",
    "a weekday without a date": "every other Monday after the 31st, except bank holidays",
    "a very long age": "999999999999 years and 99999999 days ago",
    "hours over midnight": "between 11pm and 25am on school days until further order",
}
_CHARACTERS = {
    "right to left": "\u202eesrever ni\u202c \u05e9\u05dc\u05d5\u05dd \u2067x\u2069",
    "combining marks": "Z\u0351\u036b\u0343a\u0301" + "e" + "\u0301" * 60,
    "nothing visible": "\u200b\u200c\u200d\ufeff\u3164\u2060",
    "a combining mark alone": "\u0301",
    "a sequence of emoji": "\U0001f469\u200d\U0001f469\u200d\U0001f467\U0001f3ff \U0001f1ec\U0001f1e7",
    "lone surrogates": "a \ud800 b \udfff",
    "controls": "null \x00 bell \x07 escape \x1b[31m next line \x85 separator \u2028",
    "letters that change length": "ŉ ß İ ﬁ ǅ Σς K Å",
    "a no-break space alone": "\u00a0",
    "noncharacters": "\ufdd0 \uffff \U0001ffff",
}
_CODE = {
    "a pattern": r"(a+)+$ [^ \d* {1,} ?: (?P<x> \1 .* ^ $ | \\",
    "an open bracket": "((([[[{{{<<<",
    "a closing bracket": ")))]]]}}}>>>",
    "Jinja": "{{ case.defendant }} {% raw %} {# x #} {{ 7*'7' }} {%p if 1 %}",
    "XML": "<w:t>&amp; ]]> <!-- <?xml version='1.0'?> &#0; </w:t></w:r><script>alert(1)</script>",
    "a formula": "=cmd|' /C calc'!A0",
    "another formula": "@SUM(1+9)*cmd|' /C calc'!A0",
    "slots of a format": "{0} {name} {} {{}} }{ %s %d %(x)s ${x} $x {!r:>99999999}",
    "Markdown": "*x* _y_ :red[z] [a](javascript:b) `c` $d$ # e",
    "quotation marks that are never closed": "“he said ‘it \" 'and « never",
    "only quotation marks": "\"\"''“”‘’",
    "yes": "yes",
    "null": "null",
    "a path": "../../etc/passwd\\..\\C:",
    "an address of the web": "https://user:pw@example.org:99999/a?b=c&d=%00#e",
    "an email that is none": "@@example..org@",
    "the word of a field": "defendant",
    "one letter": "A",
    "a full stop": ".",
    "a hyphen": "-",
    "an apostrophe": "'",
    "a double space": "a  b",
}
_LONG = {
    "300 zeros": "0" * 300,
    "300 zeros apart": "0 " * 300,
    "a long word": "a" * 10_000,
    "a long word of capitals": "A" * 10_000,
    "a long word with a figure at its end": "a" * 5_000 + "1",
    "spaces and a letter": "x" + " " * 5_000 + "y",
    "newlines and a letter": "x" + "\n" * 5_000 + "y",
    "many open brackets": "(" * 2_000,
    "many quotation marks": "“" * 2_000,
    "many apostrophes": "x'" * 1_000,
    "many hyphens": "a-" * 2_000,
    "many full stops": "a." * 2_000,
    "many commas": "a, " * 2_000,
    "many slashes": "1/" * 2_000,
    "many brackets closed": "(1) " * 1_000,
    "many ands": "and " * 2_000,
    "many nots": "not to " * 1_000,
    "many dates": "1 June 2026, " * 500,
    "many dates without commas": "1 June " * 1_000,
    "many numbers": "07700 900123 " * 300,
    "many names": "Al Example " * 500,
    "many postcodes": "EX99 9ZP " * 500,
    "many clauses": "contact her directly or indirectly except by " * 300,
    "many hours": "between 9am and 5pm " * 300,
    "many marks": "e\u0301" * 2_000,
    "many at signs": "a@" * 2_000,
    "many digits and letters": "1a" * 2_000,
    "many figures of other scripts": "٣" * 300,
    "many metres": "100 metres of " * 500,
    "many streets": "1 Elm Road, " * 500,
}

NASTY: dict[str, str] = {**_NUMBERS, **_DATES, **_CHARACTERS, **_CODE, **_LONG}
"""The texts that are named, by what each is."""

SHORT = tuple(text for text in NASTY.values() if len(text) <= 200)
"""Those of them that are short enough to stand in many fields at once."""

_PARTS = """
0 1 3 12 31 99 007 2026 1/2 9am 17:30 1st 07700 900123 EX99 9ZP A B's ( ) [ ] / , . ; : - – ' ’ “ ” " & + @ # * _ | %
and or to by not any except unless until before after between about within of the a his her he she said that
contact enter approach publish follow harass directly indirectly metres miles days weeks months years
June Monday midnight noon night daily weekend yesterday today late early mid bail order court convicted breach charged
Mr Mrs Al Orla Example May Rose Street Road Flat House School @al al@example.org www.example.org home work lives sleeps
"""


def _made(random: Random) -> str:
    """Return a text that is made of the words, signs and figures that our readers look for."""
    parts = random.choices(_PARTS.split(), k=random.choice((2, 5, 12, 40)))
    return random.choice((" ", " ", " ", "", "\n")).join(parts)


def nasty(random: Random) -> str:
    """Return a text of any of these kinds; long ones seldom, since they are slow by being long."""
    chance = random.random()
    if chance < 0.45:
        return _made(random)
    if chance < 0.55:
        return random.choice((" ", "\n", "")).join(random.choices(SHORT, k=2))
    return random.choice(SHORT if chance < 0.97 else tuple(_LONG.values()))
