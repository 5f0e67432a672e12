"""The comments of a Word file: who said what, when, what was answered, and whether it is marked as resolved."""

from dataclasses import dataclass

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from spo.case.grouped import grouped

from .opening import Opened

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"


@dataclass(frozen=True)
class Said:
    """What somebody wrote, and when, in the words of the file: Word gives the time of the machine it ran on."""

    who: str
    at: str
    text: str


@dataclass(frozen=True)
class Comment:
    """A comment by its id in the file, with its answers in their order."""

    id: str
    said: Said
    answers: tuple[Said, ...]
    resolved: bool


def comments(file: Opened) -> list[Comment]:
    """Return the comments in the order of the file, each answer with what it answers."""
    part, more = file.parts.get("word/comments.xml"), file.parts.get("word/commentsextended.xml")
    held = [one for one in (part if part is not None else ()) if one.tag == qn("w:comment")]
    last = {_last(one): one for one in held if _last(one)}
    extended = {one.get(f"{_W15}paraId", ""): one for one in (more if more is not None else ())}
    parents: dict[str, BaseOxmlElement] = {}
    done = set()
    for key, one in extended.items():
        parent = last.get(one.get(f"{_W15}paraIdParent", ""))
        if key in last and parent is not None and parent is not last[key]:
            parents[last[key].get(qn("w:id"), "")] = parent
        if key in last and one.get(f"{_W15}done") in ("1", "true"):
            done.add(last[key].get(qn("w:id"), ""))
    roots = ((_root(one, parents), one) for one in held)
    answers = grouped((root.get(qn("w:id"), ""), _said(one)) for root, one in roots if root is not one)
    return [
        Comment(key, _said(one), tuple(answers.get(key, ())), key in done)
        for one in held
        for key in (one.get(qn("w:id"), ""),)
        if _root(one, parents) is one
    ]


def _root(one: BaseOxmlElement, parents: dict[str, BaseOxmlElement]) -> BaseOxmlElement:
    """Return the comment that an answer answers. One that answers itself, by whatever way, is a comment."""
    seen, at = set[str](), one
    while (key := at.get(qn("w:id"), "")) in parents:
        if key in seen:
            return one
        seen.add(key)
        at = parents[key]
    return at


def _last(comment: BaseOxmlElement) -> str:
    found = [one.get(f"{_W14}paraId", "") for one in comment.iter(qn("w:p"))]
    return found[-1] if found else ""


def _said(comment: BaseOxmlElement) -> Said:
    lines = ["".join(t.text or "" for t in one.iter(qn("w:t"))) for one in comment.iter(qn("w:p"))]
    at = comment.get(qn("w:date")) or ""
    return Said(comment.get(qn("w:author")) or "", at, "\n".join(lines).strip())
