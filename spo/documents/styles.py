"""The styles and the lists of a Word template, as its own parts give them: a force may have changed them in Word."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree

from .render import WordTemplate, template

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NO_LIST = ("0", 0)
"""The list and level of a paragraph that Word does not number."""

_BODY_TEXT = "9"  # the outline level of what is no heading
_DEEPEST = 10  # styles that Word allows to be based one on another


@dataclass(frozen=True)
class Style:
    """A style: its name in Word, its level where it is a heading (0 for the title), and its list and level there."""

    name: str = ""
    heading: int | None = None
    numbered: tuple[str, int] = NO_LIST


@dataclass(frozen=True)
class Level:
    """A level of a list: the form of its number, the text round it (`(%2)`), and the number it starts at."""

    form: str
    text: str
    start: int


@dataclass(frozen=True)
class Look:
    """The styles of a template by id, its lists by the id that paragraphs give, and the levels of each list.

    `starts` holds the number at which a list goes on, by the id and the level, and `texts` the text that it has there
    in place of that of its level.
    """

    styles: Mapping[str, Style]
    lists: Mapping[str, str]
    levels: Mapping[tuple[str, int], Level]
    starts: Mapping[tuple[str, int], int] = field(default_factory=dict)
    texts: Mapping[tuple[str, int], str] = field(default_factory=dict)


def look(path: Path) -> Look:
    """Return the look of the template in a file. Raises OSError where it cannot be read."""
    return look_of(template(path))


@lru_cache(maxsize=64)
def look_of(held: WordTemplate) -> Look:
    """Return the look of a template. It is read once, and again once the template is changed."""
    return look_in(held.fixed)


def look_in(fixed: Mapping[str, bytes]) -> Look:
    """Return the look that the parts of a document give it."""
    styles = _part(fixed, "word/styles.xml").findall(f"{W}style")
    by_id = {node.get(f"{W}styleId", ""): node for node in styles}
    numbering = _part(fixed, "word/numbering.xml")
    return Look(
        {key: _style(node, by_id) for key, node in by_id.items()},
        {node.get(f"{W}numId", ""): value(node, "abstractNumId") for node in numbering.findall(f"{W}num")},
        {
            (node.get(f"{W}abstractNumId", ""), int(level.get(f"{W}ilvl", "0"))): Level(
                value(level, "numFmt"), value(level, "lvlText"), int(value(level, "start") or 1)
            )
            for node in numbering.findall(f"{W}abstractNum")
            for level in node.findall(f"{W}lvl")
        },
        {
            (node.get(f"{W}numId", ""), int(level.get(f"{W}ilvl", "0"))): int(value(level, "startOverride") or 1)
            for node in numbering.findall(f"{W}num")
            for level in node.findall(f"{W}lvlOverride")
        },
        {
            (node.get(f"{W}numId", ""), int(level.get(f"{W}ilvl", "0"))): text
            for node in numbering.findall(f"{W}num")
            for level in node.findall(f"{W}lvlOverride")
            if (text := value(level, "lvl/lvlText"))
        },
    )


def _part(fixed: Mapping[str, bytes], name: str) -> ElementTree.Element:
    return ElementTree.fromstring(fixed[name]) if name in fixed else ElementTree.Element("none")


def _style(node: ElementTree.Element, by_id: Mapping[str, ElementTree.Element], depth: int = 0) -> Style:
    """Return a style with what it takes from those that it is based on."""
    base = by_id.get(value(node, "basedOn"))
    inherited = _style(base, by_id, depth + 1) if base is not None and depth < _DEEPEST else Style()
    name, outline = value(node, "name"), value(node, "pPr/outlineLvl")
    heading = inherited.heading
    if name.casefold() == "title":
        heading = 0
    elif outline:
        heading = None if outline == _BODY_TEXT else int(outline) + 1
    return Style(name, heading, numbered_by(node) or inherited.numbered)


def numbered_by(node: ElementTree.Element) -> tuple[str, int] | None:
    """Return the list and level that a style or a paragraph names itself, if it names a list."""
    found = value(node, "pPr/numPr/numId")
    return (found, int(value(node, "pPr/numPr/ilvl") or 0)) if found else None


def value(node: ElementTree.Element, path: str) -> str:
    """Return the value of what stands at a path below a node, such as `pPr/pStyle`, or nothing."""
    found = node.find("/".join(f"{W}{step}" for step in path.split("/")))
    return "" if found is None else found.get(f"{W}val", "")
