"""Numbers that a list of terms leaves out: Word's own list goes on, after each, from the number that the term has."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from spo.case import Number

from .passages import TermLine

DOCUMENT, _STYLES, NUMBERING = "word/document.xml", "word/styles.xml", "word/numbering.xml"
_STYLE = re.compile(
    r'<w:style\b[^>]*w:styleId="([^"]+)"(?:(?!</w:style>).)*?'
    r'<w:numPr>(?:<w:ilvl w:val="(\d+)"/>)?<w:numId w:val="(\d+)"/>',
    re.DOTALL,
)
_STYLED = re.compile(r'<w:pPr><w:pStyle w:val="([^"]+)"/>(?:<w:keep(?:Next|Lines)/>)*(?!<w:numPr>)')
_LIST = re.compile(r'<w:num\b[^>]*w:numId="(\d+)"[^>]*>\s*<w:abstractNumId w:val="(\d+)"/>')


def left_out(parts: Mapping[str, bytes], terms: Sequence[TermLine]) -> dict[str, bytes]:
    """Return the parts of a document with each of its terms under its own number, where some numbers are left out.

    They come back as they are where no number is, and where a template gives its terms no list of Word's.
    """
    numbers = [Number(0), *(line.number for line in terms)]
    begun = [line for line, pair in zip(terms, pairwise(numbers), strict=True) if not _goes_on(*pair)]
    document, styles, lists = (parts.get(name, b"").decode() for name in (DOCUMENT, _STYLES, NUMBERING))
    starts = [document.rfind("<w:pPr>", 0, max(document.find(f'w:name="{one.bookmark}"'), 0)) for one in begun]
    held = {style: (list_id, level or "0") for style, level, list_id in _STYLE.findall(styles)}
    first = _STYLED.match(document, starts[0]) if starts and min(starts) >= 0 else None
    of, level = held.get(first[1], ("", "")) if first else ("", "")
    abstract = dict(_LIST.findall(lists)).get(of)
    if abstract is None:
        return dict(parts)
    new = max(map(int, dict(_LIST.findall(lists)))) + 1
    pieces, added = [document[: starts[0]]], []
    for at, (line, (start, end)) in enumerate(zip(begun, pairwise([*starts, len(document)]), strict=True), start=new):
        pieces.append(_in_list(document[start:end], held, of, at))
        added.append(
            f'<w:num w:numId="{at}"><w:abstractNumId w:val="{abstract}"/><w:lvlOverride w:ilvl="{level}">'
            f'<w:startOverride w:val="{line.number.whole or 1}"/>{_lettered(lists, abstract, level, line.number)}'
            "</w:lvlOverride></w:num>"
        )
    made = lists.replace("</w:numbering>", f"{''.join(added)}</w:numbering>")
    return {**parts, DOCUMENT: "".join(pieces).encode(), NUMBERING: made.encode()}


def _goes_on(before: Number, number: Number) -> bool:
    """Return whether Word's own list comes to a number after another."""
    return not before.more and number == Number(before.whole + 1)


def _lettered(lists: str, abstract: str, level: str, number: Number) -> str:
    """Return the level of a list as it is, but with the letters of a number in its text: `%1A.` for 4A."""
    if not number.more:
        return ""
    held = re.search(rf'<w:abstractNum\b[^>]*w:abstractNumId="{abstract}".*?</w:abstractNum>', lists, re.DOTALL)
    found = re.search(rf'<w:lvl\b[^>]*w:ilvl="{level}".*?</w:lvl>', held[0] if held else "", re.DOTALL)
    counted, said = f"%{int(level) + 1}", str(number).replace(str(number.whole or 1), f"%{int(level) + 1}")
    text = re.compile(r'(<w:lvlText w:val=")([^"]*)(")')
    return text.sub(lambda one: f"{one[1]}{one[2].replace(counted, said)}{one[3]}", found[0]) if found else ""


def _in_list(text: str, held: Mapping[str, tuple[str, str]], of: str, new: int) -> str:
    """Return paragraphs with those in the new list whose style puts them in the list of the terms."""

    def put(found: re.Match[str]) -> str:
        list_id, level = held.get(found[1], ("", ""))
        if list_id != of:
            return found[0]
        return f'{found[0]}<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{new}"/></w:numPr>'

    return _STYLED.sub(put, text)
