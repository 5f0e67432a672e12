"""Rows of an annexe without what the program has set in them: with what is beside it, that may be any number by chance.

Nobody could mend it. What somebody typed in the rows is read as it stands, over the cells that are left out here.
"""

import re

_NUMBER, _DATE, _TIME = r"\d{1,5}", r"\d{1,2} [A-Z][a-z]+ \d{4}", r"\d\d:\d\d(?::\d\d)?"
_SET = f"(?:{_NUMBER}|{_DATE}|{_TIME})"
_IN_WORD = re.compile(rf"(<w:tc>(?:<[^>]*>)*+){_SET}((?:<[^>]*>)*?</w:tc>)")
_IN_CSV = re.compile(f'"{_SET}"')
_IN_PDF = re.compile(rf"(?:\b{_NUMBER})?\n{_NUMBER} {_DATE}(?: {_TIME})?\b")


def without_what_is_set(content: str) -> str:
    """Return the content of a part of a Word file, of a file for a spreadsheet or of a page of a PDF without it."""
    if "<w:tc>" in content:
        return _IN_WORD.sub(r"\1\2", content)
    return _IN_PDF.sub("\n", _IN_CSV.sub('""', content))
