"""Hostile files of text."""

MB = 1024 * 1024

TEXTS = {
    "one line of 50 MB": (lambda: b"a" * 50 * MB, "A cell in row 1 is longer than"),
    "one line of 50 MB in the letters of Windows": (lambda: b"\xe9 a " * (50 * MB // 4), "A cell in row 1 is longer"),
    "one line of 50 MB of commas": (lambda: b"a," * 25 * MB, "more than 300 columns"),
    "one line of 50 MB of quotation marks": (lambda: b'"' * 50 * MB, "A cell in row 1 is longer than"),
    "a quotation mark before 50 MB": (lambda: b'a,"' + b"a,b\n" * (12 * MB), "more than 1,200,000 rows"),
    "lines of one quotation mark": (lambda: b'"a,b\n' * 1_100_000, ""),
    "lines of three quotation marks": (lambda: b'"""a,b\n' * 1_100_000, ""),
    "a long cell far down": (lambda: b"a,b\n" * 1000 + b"a," + b"x" * 200_000, "A cell in row 1001 is longer than"),
    "60 MB of new lines": (lambda: b"\n" * 60 * MB + b"a", "more than 1,200,000 rows"),
    "one wide row above a million": (lambda: b"a," * 250 + b"\n" + b"a,b\n" * 1_000_000, "20,000,000 cells"),
    "one wide row below a million": (lambda: b"a,b\n" * 1_000_000 + b"a," * 250, "more than 20,000,000 cells"),
    "70 MB": (lambda: b"a,b\n" * (18 * MB), "larger than 64 MB"),
    "two bytes a letter": (lambda: ("a" * 25 * MB).encode("utf-16"), "A cell in row 1 is longer than"),
    "lists in lists": (lambda: b"[[" * 50_000 + b"]]" * 50_000, "nested too deeply"),
    "objects in objects": (lambda: b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "nested too deeply"),
    "lists in lists, never closed": (lambda: b"[" * 60 * MB, "more than 1,200,000 messages"),
    "twenty million empty lists": (lambda: b"[" + b"[]," * (20 * MB) + b"[]]", "more than 1,200,000 messages"),
    "a deep answer in a message": (
        lambda: b'[{"date":"d","text":' + b"[" * 900 + b"]" * 900 + b"}]",
        "",
    ),
    "a number of a million figures": (lambda: b'[{"date":' + b"9" * 1_000_000 + b',"text":"a"}]', "longer than"),
    "a time that is no time": (lambda: b'[{"timestamp":9999999999999999,"text":"a"}]', ""),
    "a chat of one line of 50 MB": (lambda: b"03/06/2026, 22:15 - A: b\n" * 3 + b"a " * 25 * MB, "A cell in row 3 is"),
}
