"""What a template would not print: found by filling it with a mark in every place, and looking for each mark.

So whatever keeps something back is noticed: a repeat or a field that is not there, or a condition that asks for
something else.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Any, get_args
from xml.etree import ElementTree

from jinja2 import TemplateError

from spo.case.grouped import grouped

from ..passages import Style
from ..render import FOLDER, WordTemplate, compiled
from ..styles import W
from .contract import Contract
from .faults import Fault
from .names import EACH, Path
from .opening import MAIN
from .spoken import spoken

_WITH_PICTURES = ("caption", "picture")
_STYLES = tuple(style for style in get_args(Style) if style not in _WITH_PICTURES)
_PICTURE = "picture"
_KEEP = "keep"  # only where it stays with what follows: no words are printed only then

_LEFT_OUT = "It leaves out {what}, so that this would not print. Put it back."
_STYLE = (
    "It leaves out the paragraphs of {what} that are set as {styles}, so that these would not print. Put them back."
)
_ONLY_WITH = (
    "It prints {what} only where something else is recorded too. Put it outside that condition, or name it in the "
    "condition with “or”."
)
_TORN = (
    "A repeat or condition begins in one place and ends in another, such as inside a table and outside it. Word could "
    "not open the paper. Put both ends in the same place."
)

Marks = dict[str, tuple[Path, str]]
"""What each mark stands for: a path, and for a paragraph its style."""


def left_out(held: WordTemplate, own: Contract) -> list[Fault]:
    """Return what a template would not print of its paper, each by name."""
    try:
        return list(dict.fromkeys(map(Fault, _left_out(held, own))))
    except (ElementTree.ParseError, TemplateError):
        return [Fault(_TORN)]


def _left_out(held: WordTemplate, own: Contract) -> Iterator[str]:
    marks: Marks = {}
    whole = _given(own, own.roots, marks)
    said = _printed(held, whole)
    _printed(held, _given(own, (), {}))
    missing = {mark for mark in marks if mark not in said}
    yield from _sentences(missing, marks, own)
    for root in own.roots:
        absent = _absent(held, own, root) - {marks[mark] for mark in missing}
        if absent and absent - _absent(compiled((FOLDER / own.file).read_bytes()), own, root):
            yield _ONLY_WITH.format(what=spoken(root, own.labels))


def _absent(held: WordTemplate, own: Contract, root: Path) -> set[tuple[Path, str]]:
    """Return what a template does not print where one list alone is filled. Ours prints some headings with theirs."""
    alone: Marks = {}
    said = _printed(held, _given(own, (root,), alone))
    return {alone[mark] for mark in alone if mark not in said}


def _sentences(missing: Collection[str], marks: Marks, own: Contract) -> Iterator[str]:
    by_path = grouped(of for mark, of in marks.items() if mark in missing)
    whole = {root for root in own.roots if _all_missing(root, by_path, marks)}
    for root in (root for root in own.roots if root in whole):
        yield _LEFT_OUT.format(what=spoken(root, own.labels))
    for path, styles in by_path.items():
        if any(path[: len(root)] == root for root in whole):
            continue
        every = [style for other, style in marks.values() if other == path]
        if len(styles) < len(every):
            yield _STYLE.format(what=spoken(path[:-2], own.labels), styles=", ".join(f"“{style}”" for style in styles))
        else:
            yield _LEFT_OUT.format(what=spoken(path, own.labels))


def _all_missing(root: Path, by_path: Mapping[Path, list[str]], marks: Marks) -> bool:
    beneath = [path for path, _ in marks.values() if path[: len(root)] == root]
    return bool(beneath) and len(beneath) == sum(len(by_path.get(path, ())) for path in set(beneath))


def _given(own: Contract, roots: Collection[Path], marks: Marks) -> dict[str, Any]:
    """Return what fills a template: a mark for each field, and for each paragraph of the lists that are filled."""
    given: dict[str, Any] = {"subject": "", "author": "", "head": {}, "passages": {}, "tables": {}}

    def mark(path: Path, style: str = "") -> str:
        name = f"zq{len(marks)}qz"
        marks[name] = path, style
        return name

    for path in own.labels:
        if path == ("status",):  # what the headers say is checked page by page
            given["status"] = ""
        elif EACH not in path and (path in own.printed or path in own.lists):
            into = given
            for step in path[:-1]:
                into = into.setdefault(step, {})
            filled = path not in own.lists or path in roots
            into[path[-1]] = (_items(path, own, mark) if path in own.lists else mark(path)) if filled else []
    return given


def _items(path: Path, own: Contract, mark: Any) -> list[dict[str, Any]]:
    inside = [one for one in own.labels if one[: len(path) + 1] == (*path, EACH) and len(one) == len(path) + 2]
    names = {one[-1] for one in inside}
    if "style" in names:
        pictures = _WITH_PICTURES if _PICTURE in names else ()
        texts = {style: mark((*path, EACH, "text"), style) for style in (*_STYLES, *pictures)}
        return [{"style": style, "text": text, _PICTURE: text, _KEEP: ""} for style, text in texts.items()]
    return [{one[-1]: _items(one, own, mark) if one in own.lists else mark(one) for one in inside}]


def _printed(held: WordTemplate, given: dict[str, Any]) -> set[str]:
    """Return the marks that a reader of the filled template sees. What stands in its header counts as status alone."""
    found: set[str] = set()
    for name, template in held.filled.items():
        if name.startswith("word/"):
            root = ElementTree.fromstring(template.render(given))
            found |= {word for text in root.iter(f"{W}t") for word in _marks(text.text or "")}
            assert name != MAIN or root.find(f"{W}body") is not None
    return found


def _marks(text: str) -> Iterator[str]:
    for piece in text.split("zq")[1:]:
        number, closed, _ = piece.partition("qz")
        if closed:
            yield f"zq{number}qz"
