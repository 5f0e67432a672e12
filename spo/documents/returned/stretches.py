"""The words of a Word file as stretches: a passage, a row of a table or a paragraph, before and after what was tracked.

Word tracks an insertion, a deletion and a move round the words, and that of the end of a paragraph or of a row in its
properties. With all of it refused, the words are what they were; with all accepted, what is proposed.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from spo.case.grouped import grouped

from ..bookmarks import Bookmark, alike, read_name, words_digest

_P, _ROW, _CELL = qn("w:p"), qn("w:tr"), qn("w:tc")
_CAME, _WENT = {qn("w:ins"), qn("w:moveTo")}, {qn("w:del"), qn("w:moveFrom")}
_WORDS = {qn("w:t"), qn("w:delText")}
_SIGNS = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
_PASSED = {qn(f"w:{name}") for name in ("rPr", "tblPr", "sectPr", "tblGrid", "tblPrEx")} | {
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
}
_OPENS, _CLOSES = qn("w:bookmarkStart"), qn("w:bookmarkEnd")
_COMMENT, _COMMENTED, _POINTED = (
    qn(f"w:{name}") for name in ("commentRangeStart", "commentRangeEnd", "commentReference")
)
_ID, _NAME = qn("w:id"), qn("w:name")
_HEADINGS = "Heading", "Title"


@dataclass
class _Paragraph:
    cell: BaseOxmlElement | None
    row: BaseOxmlElement | None
    heading: bool
    came: bool = False  # its end was inserted
    went: bool = False  # its end was deleted
    before: str = ""
    after: str = ""
    marks: dict[Bookmark, None] = field(default_factory=dict)
    who: dict[tuple[str, str], None] = field(default_factory=dict)


@dataclass(frozen=True)
class Stretch:
    """A passage, a row or a paragraph: its bookmarks, its words before and after, and who tracked what, when.

    `heading` is what stands above. `intact` says whether the words before are those that each bookmark was put round:
    where they are not, somebody changed them untracked, or accepted what was tracked.
    """

    marks: tuple[Bookmark, ...]
    before: str
    after: str
    who: tuple[tuple[str, str], ...]
    heading: str
    intact: bool

    @property
    def tracked(self) -> bool:
        """Whether somebody tracked a change of its words."""
        return alike(self.before) != alike(self.after) or self.before.split("\n") != self.after.split("\n")


@dataclass
class Words:
    """What stands in a part of a Word file: its stretches, and the words that each comment is on, by stretch."""

    stretches: list[Stretch] = field(default_factory=list)
    commented: dict[str, dict[int, str]] = field(default_factory=dict)


def words(part: BaseOxmlElement) -> Words:
    """Return the words of a part, in their order."""
    reading = _Reading(part)
    reading.walk(part)
    return reading.gathered()


class _Reading:
    def __init__(self, part: BaseOxmlElement) -> None:
        self._closed = {one.get(_ID) for one in part.iter(_CLOSES)}
        self._ended = {one.get(_ID) for one in part.iter(_COMMENTED)}
        self._paragraphs: list[_Paragraph] = []
        self._within: list[_Paragraph] = []
        self._rows: list[tuple[BaseOxmlElement, int]] = []
        self._cells: list[BaseOxmlElement] = []
        self._open: dict[str | None, Bookmark] = {}
        self._comments: dict[str, dict[int, str]] = {}
        self._commenting: set[str] = set()
        self._changing: list[tuple[str, tuple[str, str]]] = []

    def walk(self, part: BaseOxmlElement) -> None:
        for begins, element in _events(part):
            if begins:
                self._begin(element)
            else:
                self._end(element)

    def _begin(self, element: BaseOxmlElement) -> None:
        tag = element.tag
        if tag == _P:
            self._begin_paragraph(element)
        elif tag == _ROW:
            tracked = [_change(one) for one in element.iterfind(f"{qn('w:trPr')}/*") if one.tag in _CAME | _WENT]
            self._rows.append((element, len(tracked)))
            self._changing.extend(tracked)
        elif tag == _CELL:
            self._cells.append(element)
        elif tag in _CAME | _WENT:
            self._changing.append(_change(element))
        elif tag == _OPENS:
            self._open_mark(element)
        elif tag == _CLOSES:
            self._open.pop(element.get(_ID), None)
        elif tag in (_COMMENT, _COMMENTED, _POINTED):
            self._comment(tag, element.get(_ID, ""))
        elif self._within:
            self._say(element)

    def _comment(self, tag: str, comment: str) -> None:
        on = self._comments.setdefault(comment, {})
        if tag == _COMMENTED:
            self._commenting.discard(comment)
        elif tag == _COMMENT and comment in self._ended:
            self._commenting.add(comment)
        elif self._within and not on:
            on[self._at()] = ""

    def _end(self, element: BaseOxmlElement) -> None:
        tag = element.tag
        if tag == _P:
            self._within.pop()
        elif tag == _ROW:
            for _ in range(self._rows.pop()[1]):
                self._changing.pop()
        elif tag == _CELL:
            self._cells.pop()
        elif tag in _CAME | _WENT:
            self._changing.pop()

    def _begin_paragraph(self, element: BaseOxmlElement) -> None:
        style = element.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        named = (style.get(qn("w:val")) or "") if style is not None else ""
        made = _Paragraph(
            self._cells[-1] if self._cells else None,
            self._rows[-1][0] if self._rows else None,
            named.startswith(_HEADINGS),
        )
        for mark in element.iterfind(f"{qn('w:pPr')}/{qn('w:rPr')}/*"):
            if mark.tag in _CAME | _WENT:
                made.came |= mark.tag in _CAME
                made.went |= mark.tag in _WENT
                made.who[_change(mark)[1]] = None
        self._paragraphs.append(made)
        self._within.append(made)

    def _open_mark(self, element: BaseOxmlElement) -> None:
        mark = read_name(element.get(_NAME) or "")
        if mark is None:
            return
        if self._within:
            self._within[-1].marks[mark] = None
        if element.get(_ID) in self._closed:
            self._open[element.get(_ID)] = mark

    def _say(self, element: BaseOxmlElement) -> None:
        said = (element.text or "") if element.tag in _WORDS else _SIGNS.get(element.tag, "")
        if not said:
            return
        held = self._within[-1]
        held.marks.update(dict.fromkeys(self._open.values()))
        kinds = {kind for kind, _ in self._changing}
        held.who.update(dict.fromkeys(who for _, who in self._changing))
        held.before += "" if "came" in kinds else said
        held.after += "" if "went" in kinds else said
        for comment in self._commenting:
            on = self._comments[comment]
            on[self._at()] = on.get(self._at(), "") + said

    def _at(self) -> int:
        return next(at for at in range(len(self._paragraphs) - 1, -1, -1) if self._paragraphs[at] is self._within[-1])

    def gathered(self) -> Words:
        """Return the paragraphs gathered into stretches, and each comment by the stretches that it is on."""
        groups = list(_groups(self._paragraphs))
        found, heading, of = Words(), "", dict[int, int]()
        for number, group in enumerate(groups):
            held = [self._paragraphs[at] for at in group]
            if held[0].heading:
                heading = held[0].after or held[0].before
            found.stretches.append(_stretch(held, heading))
            of.update(dict.fromkeys(group, number))
        for comment, on in self._comments.items():
            said: dict[int, str] = {}
            for at, text in on.items():
                said[of[at]] = "\n".join(filter(None, (said.get(of[at], ""), text)))
            found.commented[comment] = said
        return found


def _events(root: BaseOxmlElement) -> Iterator[tuple[bool, BaseOxmlElement]]:
    """Yield each element as it begins and as it ends, but for what holds no words."""
    waiting = [(True, root)]
    while waiting:
        begins, element = waiting.pop()
        yield begins, element
        if begins:
            waiting.append((False, element))
            waiting.extend(
                (True, child)
                for child in reversed(element)
                if isinstance(child.tag, str)
                and child.tag not in _PASSED
                and child.tag != qn("w:pPr")
                and child.tag not in (qn("w:trPr"), qn("w:tcPr"))
            )


def _change(element: BaseOxmlElement) -> tuple[str, tuple[str, str]]:
    who = element.get(qn("w:author")) or "", element.get(qn("w:date")) or ""
    return "came" if element.tag in _CAME else "went", who


def _groups(paragraphs: list[_Paragraph]) -> Iterator[list[int]]:
    """Yield the paragraphs that make a stretch: the marked ones of a row, those joined or parted, and each other."""
    rows = grouped((id(one.row), at) for at, one in enumerate(paragraphs) if one.row is not None)
    of_row = {
        key: held for key, held in rows.items() if any(mark.kind == "r" for at in held for mark in paragraphs[at].marks)
    }
    group: list[int] = []
    for at, one in enumerate(paragraphs):
        held = of_row.get(id(one.row)) if one.row is not None else None
        if held is not None and not any(mark.kind == "o" for mark in one.marks):
            if group:
                yield group
                group = []
            own = [every for every in held if not any(mark.kind == "o" for mark in paragraphs[every].marks)]
            if at == own[0]:
                yield own
            continue
        if group and not _goes_on(paragraphs[group[-1]], one):
            yield group
            group = []
        group.append(at)
    if group:
        yield group


def _goes_on(before: _Paragraph, one: _Paragraph) -> bool:
    """Return whether a paragraph belongs with the one before it: they were one, or are to be, or share a bookmark."""
    if before.cell is not one.cell:
        return False
    struck = before.went and not before.after.strip()
    return before.came or (before.went and not struck) or bool(before.marks.keys() & one.marks.keys())


def _stretch(held: list[_Paragraph], heading: str) -> Stretch:
    in_row = any(mark.kind == "r" for one in held for mark in one.marks)
    between = " | " if in_row else "\n"
    before = after = ""
    for number, one in enumerate(held):
        last = held[number - 1] if number else None
        parted = last is not None and (last.came or bool(last.marks.keys() & one.marks.keys()))
        before += ("" if last is None or (parted and not in_row) else between) + one.before
        after += ("" if last is None or last.went else between) + one.after
    marks = dict.fromkeys(mark for one in held for mark in one.marks)
    who = dict.fromkeys(who for one in held for who in one.who)
    intact = all(
        words_digest("".join(one.before for one in held if in_row or mark in one.marks)) == mark.words for mark in marks
    )
    if in_row and not after.replace("|", "").strip():
        after = ""
    if in_row and not before.replace("|", "").strip():
        before = ""
    return Stretch(tuple(marks), before.strip(), after.strip(), tuple(who), heading, intact)
