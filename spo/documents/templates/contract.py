"""What the template of a paper prints as it comes with the program: what one of a force may ask for, and must print."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from xml.etree import ElementTree

from jinja2 import Environment, nodes

from spo.guidance import guidance

from ..render import FOLDER, compiled
from ..styles import W, value
from .names import EACH, Path, path_of, uses
from .opening import MAIN
from .paragraphs import lines
from .tags import Tag, tags_of

_HEADING = re.compile(r"Heading\d")
_GENERAL = {
    ("parts",): "the parts of the paper, one by one",
    ("parts", EACH, "rows", EACH, "label"): "what is written on a ruled line of the part",
    ("status",): "whether the paper is a draft",
    ("title",): "the title of the paper",
    ("head", "title"): "the title of the paper",
    ("head", "court"): "the court",
    ("head", "case_number"): "the case number",
    ("head", "statute"): "the Act and section",
    ("head", "complainant"): "the chief officer who applies",
    ("head", "defendant"): "the defendant",
}


@dataclass(frozen=True)
class Contract:
    """The names by which the template of a paper prints it, and what each is.

    `lists` are gone through, `asked` stand in conditions. `labels` says what a path is, in the words of the template.
    """

    file: str
    title: str
    printed: frozenset[Path]
    lists: frozenset[Path]
    asked: frozenset[Path]
    labels: Mapping[Path, str] = field(default_factory=dict)

    @property
    def known(self) -> frozenset[Path]:
        """Every path that a condition may ask about."""
        return self.printed | self.lists | self.asked

    @property
    def roots(self) -> tuple[Path, ...]:
        """The lists that stand in no other, in the order of the paper."""
        return tuple(path for path in self.labels if path in self.lists and EACH not in path)


@cache
def contracts() -> Mapping[str, Contract]:
    """Return what each template asks for, by its file name, in the order of the papers."""
    return {entry.template: contract(entry.template, entry.title) for entry in guidance().papers.values()}


def contract(file: str, title: str) -> Contract:
    """Return what the template of that name, as it comes with the program, asks for."""
    held = compiled((FOLDER / file).read_bytes())
    found = [use for name, source in held.sources.items() if name.startswith("word/") for use in uses(source)[0]]
    by_way = {how: frozenset(use.path for use in found if use.how == how) for how in ("printed", "repeated", "asked")}
    labels = dict(_labels(held.unpatched[MAIN]))
    inside = {path: _GENERAL.get(path, "") for path in dict.fromkeys(use.path for use in found)}
    return Contract(file, title, by_way["printed"], by_way["repeated"], by_way["asked"], inside | labels)


def _labels(document: bytes) -> Iterator[tuple[Path, str]]:
    """Yield what each path is: the heading above a passage, the caption of a table, the heading of a column."""
    root = ElementTree.fromstring(document)
    tags, _ = tags_of(root)
    above = {}
    heading = ""
    for line in lines(root):
        if _HEADING.fullmatch(line.style):
            heading = "the words of each part" if "{{" in line.text else line.text
        above[line.node] = heading
    scope: list[dict[str, Path]] = [{}]
    for tag in tags:
        if tag.word == "for":
            name, path = _repeat(tag, scope[-1])
            scope.append({**scope[-1], name: path})
            listed = path[:-1] if path[-1] == EACH else path
            yield listed, _GENERAL.get(listed) or _caption(tag) or above[tag.line.node] or "the opening words"
        elif tag.word == "endfor":
            scope.pop()
        elif not tag.word:
            path = _path(tag.rest, scope[-1])
            if path in _GENERAL:
                yield path, _GENERAL[path]
            elif label := _column(tag) or _beside(tag):
                yield path, label


def _repeat(tag: Tag, scope: Mapping[str, Path]) -> tuple[str, Path]:
    (loop,) = Environment(autoescape=True).parse(f"{{% for {tag.rest} %}}{{% endfor %}}").body
    assert isinstance(loop, nodes.For)
    assert isinstance(loop.target, nodes.Name)
    if isinstance(loop.iter, nodes.Filter) and loop.iter.node:
        return loop.target.name, path_of(loop.iter.node, scope)
    return loop.target.name, (*path_of(loop.iter, scope), EACH)


def _path(expression: str, scope: Mapping[str, Path]) -> Path:
    (output,) = Environment(autoescape=True).parse(f"{{{{ {expression} }}}}").body
    assert isinstance(output, nodes.Output)
    return path_of(output.nodes[0], scope)


def _beside(tag: Tag) -> str:
    """Return what a field is called where it stands: the words before it, or else its own name in words."""
    before = tag.line.text.partition(tag.typed)[0].rpartition("}}")[2].strip(" :,(")
    return before or tag.rest.rpartition(".")[2].replace("_", " ") if tag.rest.startswith("head.") else ""


def _caption(tag: Tag) -> str:
    return "" if tag.line.table is None else value(tag.line.table, "tblPr/tblCaption")


def _column(tag: Tag) -> str:
    """Return the heading of the column that a field stands in."""
    if tag.line.table is None:
        return ""
    first = next(tag.line.table.iter(f"{W}tr"))
    cells = ["".join(t.text or "" for t in cell.iter(f"{W}t")) for cell in first.iter(f"{W}tc")]
    return cells[tag.line.column] if tag.line.column < len(cells) else ""
