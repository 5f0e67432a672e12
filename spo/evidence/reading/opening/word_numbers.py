"""The numbers that Word puts before the paragraphs of a list: they are no words of the paragraphs."""

import re
from collections import defaultdict
from typing import NamedTuple

from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from .archives import Archive

_MOST = 2_000_000
_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_LETTERS = 26


class _Level(NamedTuple):
    form: str
    text: str
    start: int


class Numbers:
    """Counts the numbered paragraphs of a Word file, in their order. One whose lists cannot be read has no numbers."""

    def __init__(self, archive: Archive) -> None:
        numbering, styles = (_parsed(archive, f"word/{name}.xml") for name in ("numbering", "styles"))
        abstract = {
            _value(each, "abstractNumId"): {_value(level, "ilvl"): _level(level) for level in each.iter(qn("w:lvl"))}
            for each in (numbering.iter(qn("w:abstractNum")) if numbering is not None else ())
        }
        self._lists = {
            _value(each, "numId"): (held := _child(each, "abstractNumId"), abstract.get(held, {}))
            for each in (numbering.iter(qn("w:num")) if numbering is not None else ())
        }
        self._starts = {
            (_value(each, "numId"), _value(level, "ilvl")): int(start)
            for each in (numbering.iter(qn("w:num")) if numbering is not None else ())
            for level in each.iter(qn("w:lvlOverride"))
            if (start := _child(level, "startOverride")).isdecimal()
        }
        self._styles = {
            each.get(qn("w:styleId"), ""): each.find(f".//{qn('w:numPr')}")
            for each in (styles.iter(qn("w:style")) if styles is not None else ())
        }
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)

    def before(self, paragraph: BaseOxmlElement) -> str:
        """Return the number of the next paragraph with a space after it, or nothing where it has none."""
        properties = paragraph.find(qn("w:pPr"))
        if properties is None:
            return ""
        numbered = properties.find(qn("w:numPr"))
        if numbered is None:
            numbered = self._styles.get(_child(properties, "pStyle"))
        if numbered is None:
            return ""
        named, depth = _child(numbered, "numId"), _child(numbered, "ilvl") or "0"
        held, levels = self._lists.get(named, ("", {}))
        if depth not in levels or levels[depth].form in ("bullet", "none"):
            return ""
        counts, at = self._counts[held], int(depth)
        begins = self._starts.pop((named, depth), None)
        counts[at] = counts.get(at, levels[depth].start - 1) + 1 if begins is None else begins
        for deeper in [level for level in counts if level > at]:
            del counts[deeper]

        def said(found: re.Match[str]) -> str:
            level = int(found[1]) - 1
            form = levels[str(level)].form if str(level) in levels else "decimal"
            return _written(counts.get(level, 1), form)

        label = re.sub(r"%(\d)", said, levels[depth].text[:40])
        return f"{label} " if label.strip() else ""


def _parsed(archive: Archive, name: str) -> BaseOxmlElement | None:
    part = archive.named(name)
    if part is None or archive.parts[part][0].file_size > _MOST:
        return None
    try:
        root: BaseOxmlElement = parse_xml(archive.whole(part))
    except (SyntaxError, ValueError):
        return None
    return root


def _value(element: BaseOxmlElement, name: str) -> str:
    return element.get(qn(f"w:{name}")) or ""


def _child(element: BaseOxmlElement, name: str) -> str:
    found = element.find(qn(f"w:{name}"))
    return _value(found, "val") if found is not None else ""


def _level(element: BaseOxmlElement) -> _Level:
    start = _child(element, "start")
    return _Level(_child(element, "numFmt"), _child(element, "lvlText"), int(start[:5]) if start.isdecimal() else 1)


def _written(count: int, form: str) -> str:
    if form.endswith("Letter"):
        words = chr(ord("a") + (count - 1) % _LETTERS) * min((count - 1) // _LETTERS + 1, 4)
    elif form.endswith("Roman"):
        words, left = "", min(count, 399)
        for value, letters in _ROMAN:
            words, left = words + letters * (left // value), left % value
    else:
        return str(count)
    return words.upper() if form.startswith("upper") else words
