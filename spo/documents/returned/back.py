"""What came back of a paper: each comment and each change of words where it belongs, and what belongs nowhere.

The file is read beside the paper as it is printed now. Nothing is left out, and nothing is applied.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

from docx.oxml import parse_xml

from spo.evidence.reading.shapes import FileRefused

from ..bookmarks import Bookmark, alike, place_digest
from ..gaps import DOCUMENT
from ..passages import Paper
from ..places import places_of
from ..preview import unseen
from ..render import compiled
from ..signed.numbers import numbered
from ..templates import template_bytes
from .comments import Said, comments
from .opening import Opened
from .stretches import Stretch, Words, words

_ANY_DAY = date(2000, 1, 1)

NOT_OURS = (
    "This file has none of the marks that our papers carry, so it cannot be said what it is. Give back the Word file "
    "that was downloaded, changed and saved as .docx."
)
OF_ANOTHER_CASE = "This file is a paper of another case. Open that case, and give it back there."
NO_SUCH_PAPER = "This file is a paper that this case does not have now. Look under History for when it had."

_FORM = "These words are the form’s own, and are changed in its template."
_NEW = "These words are new, and stand in no passage. They come after the passage named."
_GONE = "This passage is no longer in the paper."
_LOST = "Words that stood here are not in the file."
_PAGE = "These words stand at the head or foot of a page, or in a note."


@dataclass(frozen=True)
class Asked:
    """A comment, at the places of the paper that it is on: at none where it is on the form itself, or on nothing.

    `on` are the words it is on, and `heading` is what stands above them.
    """

    places: tuple[str, ...]
    on: str
    heading: str
    said: Said
    answers: tuple[Said, ...]
    resolved: bool


@dataclass(frozen=True)
class Proposed:
    """Words proposed in place of those of one place or more, and who tracked it, when, if anybody did.

    `before` is empty where it is not known what stood there: the change was accepted, and the paper has changed since.
    `stale` says that the paper now prints other words there than those that the file was made with.
    """

    places: tuple[str, ...]
    before: str
    after: str
    who: tuple[tuple[str, str], ...]
    stale: bool


@dataclass(frozen=True)
class Unplaced:
    """A change that belongs at no place of the paper: the words, why not, the place before it and what stands above."""

    before: str
    after: str
    why: str
    after_place: str
    heading: str
    who: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Back:
    """What came back of a paper. `revision` is that of the case it was made from, or 0 where the file says none."""

    paper: str
    revision: int
    comments: tuple[Asked, ...]
    proposed: tuple[Proposed, ...]
    unplaced: tuple[Unplaced, ...]


def read_back(file: Opened, papers: Mapping[str, Paper], case: str = "", templates: Path | None = None) -> Back:
    """Return what came back in a Word file of one of the papers of a case.

    `case` is the case as an origin says it, where it is known. `templates` is as for `pack`. Raises FileRefused, with
    a sentence, for a file of another case or paper, or of unknown make.
    """
    theirs = words(file.document)
    paper = papers[_paper(file, theirs, papers, case)]
    known = _known(paper)
    printed = _printed(paper, templates)
    now = {mark.number: (mark, stretch) for stretch in printed.stretches for mark in stretch.marks}
    found = _Found(known, now, {alike(one.after) for one in printed.stretches if not one.marks})
    for stretch in theirs.stretches:
        found.read(stretch)
    found.read_lost(file.origin.marks)
    beside = [
        words(part) for name, part in file.parts.items() if name.startswith(("word/header", "word/foot", "word/end"))
    ]
    found.unplaced += [_unplaced(one, _PAGE, "") for part in beside for one in part.stretches if one.tracked]
    asked = [
        Asked(*_on(comment.id, [theirs, *beside], known), comment.said, comment.answers, comment.resolved)
        for comment in comments(file)
    ]
    return Back(paper.entry.id, file.origin.revision, tuple(asked), tuple(found.proposed), tuple(found.unplaced))


def _paper(file: Opened, theirs: Words, papers: Mapping[str, Paper], case: str) -> str:
    """Return which paper a file is. Where its properties are gone, it is the one that most of its marks are of."""
    marks = {mark for stretch in theirs.stretches for mark in stretch.marks}
    placed = [mark.place for mark in marks if mark.kind != "o"]
    if not marks:
        raise FileRefused(NOT_OURS)
    if case and file.origin.case and case != file.origin.case:
        raise FileRefused(OF_ANOTHER_CASE)
    named = file.origin.paper
    if named and named not in papers:
        raise FileRefused(NO_SUCH_PAPER)
    for paper in [named] if named else papers:
        if sum(place in _known(papers[paper]) for place in placed) * 2 >= len(placed) and (placed or named):
            return paper
    raise FileRefused(OF_ANOTHER_CASE)


def _known(paper: Paper) -> dict[str, str]:
    return {place_digest(paper.entry.id, place): place for place in places_of(paper)}


def _printed(paper: Paper, templates: Path | None) -> Words:
    """Return the words of a paper as it is printed now."""
    held = compiled(template_bytes(paper.entry.template, templates))
    given_out = numbered(paper, templates)
    return words(parse_xml(held.parts(given_out, "", _ANY_DAY, unseen(paper))[DOCUMENT]))


class _Found:
    """Reads stretch by stretch what was changed, and keeps count of the marks that were met."""

    def __init__(
        self, known: Mapping[str, str], now: Mapping[int, tuple[Bookmark, Stretch]], unmarked: set[str]
    ) -> None:
        self.proposed: list[Proposed] = []
        self.unplaced: list[Unplaced] = []
        self._known, self._now, self._unmarked = known, now, unmarked
        self._by_words = {(mark.place, mark.words): stretch.after for mark, stretch in now.values() if mark.place}
        self._own_by_words = {mark.words: stretch.after for mark, stretch in now.values() if not mark.place}
        self._met: dict[int, Bookmark] = {}
        self._place = ""

    def read(self, stretch: Stretch) -> None:
        """Note what was changed in a stretch."""
        self._met.update((mark.number, mark) for mark in stretch.marks)
        places = _places(stretch, self._known)
        changed = stretch.tracked or not stretch.intact
        if not stretch.marks:
            if alike(stretch.before + stretch.after) and alike(stretch.after) not in self._unmarked:
                before = stretch.before if stretch.tracked else ""
                self.unplaced.append(_unplaced(stretch, _NEW, self._place, before))
        elif changed and places:
            was = [self._by_words.get((mark.place, mark.words)) for mark in stretch.marks if mark.place]
            stale = None in was
            before = stretch.before if stretch.intact else "" if stale else "\n".join(filter(None, was))
            self.proposed.append(Proposed(places, before, stretch.after, stretch.who, stale))
        elif changed:
            why = _FORM if all(mark.kind == "o" for mark in stretch.marks) else _GONE
            before = stretch.before if stretch.intact else self._own_by_words.get(stretch.marks[0].words, "")
            self.unplaced.append(_unplaced(stretch, why, self._place, before))
        if places:
            self._place = places[-1]

    def read_lost(self, marks: int) -> None:
        """Note what is not in the file at all. `marks` is how many bookmarks it was made with, where it says so."""
        lost = sorted({*range(1, max(marks, *self._met, 0) + 1)} - self._met.keys()) if self._met else []
        alike_now = marks == len(self._now) and all(
            self._now[at][0].place == one.place for at, one in self._met.items()
        )
        if alike_now:
            for at in lost:
                mark, stretch = self._now[at]
                if place := self._known.get(mark.place):
                    self.proposed.append(Proposed((place,), stretch.after, "", (), False))
                else:
                    self.unplaced.append(Unplaced(stretch.after, "", _FORM, self._before(at), stretch.heading, ()))
            return
        for _, run in groupby(enumerate(lost), lambda pair: pair[1] - pair[0]):
            self.unplaced.append(Unplaced("", "", _LOST, self._before(next(run)[1]), "", ()))

    def _before(self, number: int) -> str:
        """Return the nearest place before a mark that is in the file."""
        met = (self._known.get(self._met[at].place, "") for at in range(number - 1, 0, -1) if at in self._met)
        return next(filter(None, met), "")


def _places(stretch: Stretch, known: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(known[mark.place] for mark in stretch.marks if mark.place in known))


def _unplaced(stretch: Stretch, why: str, after: str, before: str | None = None) -> Unplaced:
    was = stretch.before if before is None else before
    return Unplaced(was, stretch.after, why, after, stretch.heading, stretch.who)


def _on(comment: str, parts: list[Words], known: Mapping[str, str]) -> tuple[tuple[str, ...], str, str]:
    """Return the places that a comment is on, its words, and the heading above."""
    for part in parts:
        if on := part.commented.get(comment):
            stretches = [part.stretches[at] for at in sorted(on)]
            places = dict.fromkeys(place for one in stretches for place in _places(one, known))
            said = "\n".join(filter(None, (on[at] for at in sorted(on))))
            return tuple(places), said.strip(), stretches[0].heading
    return (), "", ""
