"""What changed since approval as a Word file, in which every change is one that Word tracks."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import count

from spo.case.days import in_full
from spo.guidance import PaperEntry

from ..gaps import DOCUMENT
from ..passages import Paper, Passage, Sentence
from ..pictures import Picture
from ..render import FOLDER, template, zipped
from .changed import Change, ChangedPaper
from .pieces import pieces

CHANGES_FILE = "changed-since-approval.docx"

_TITLE = "What changed since the papers were approved"
_TEMPLATE = FOLDER / "approval" / "changes.docx"
_ABOUT = "Each paragraph that changed between {before} and {after}. Word shows what was taken out and what was put in."
_AUTHOR = "Since approval"
_NO_PICTURES: Mapping[str, Picture] = {}

# Noncharacters, as in marks.py, and others than those there: no text of a case can hold one.
_GONE, _CAME, _END = "\ufdd3", "\ufdd4", "\ufdd5"
_MARK = re.compile(f"([{_GONE}{_CAME}])([^{_END}]*){_END}")
_MARKS = {"gone": _GONE, "came": _CAME}


def changes_in_word(papers: list[ChangedPaper], approved_on: date, on: date) -> bytes:
    """Return the paragraphs that changed, paper by paper. Raises OSError where the template cannot be read."""
    entry = PaperEntry(id="changes", title=_TITLE, audience="keep", file=CHANGES_FILE)
    names = [f"p{number}" for number in range(len(papers))]
    about = _ABOUT.format(before=in_full(approved_on), after=in_full(on))
    paper = Paper(
        entry,
        head={"about": Sentence(about), **{name: Sentence(one.title) for name, one in zip(names, papers, strict=True)}},
        passages={name: list(_passages(name, one)) for name, one in zip(names, papers, strict=True)},
        parts=tuple(names),
    )
    parts = template(_TEMPLATE).parts(paper, "Police", on, _NO_PICTURES)
    ids = count(1)
    stamp = f'w:author="{_AUTHOR}" w:date="{on:%Y-%m-%d}T00:00:00Z"'

    def tracked(mark: re.Match[str]) -> str:
        kind, tag = ("del", "delText") if mark[1] == _GONE else ("ins", "t")
        return (
            f'</w:t></w:r><w:{kind} w:id="{next(ids)}" {stamp}><w:r><w:{tag} xml:space="preserve">{mark[2]}</w:{tag}>'
            f'</w:r></w:{kind}><w:r><w:t xml:space="preserve">'
        )

    return zipped({**parts, DOCUMENT: _MARK.sub(tracked, parts[DOCUMENT].decode()).encode()})


def _passages(name: str, paper: ChangedPaper) -> Iterator[Passage]:
    for number, one in enumerate(paper.changes):
        yield Passage(f"{name}.{number}", (Sentence("".join(_marked(one))),), "plain")


def _marked(change: Change) -> Iterator[str]:
    """Yield a paragraph in pieces, with marks round the words that went and those that came."""
    for kind, words in pieces(change.before, change.after):
        yield f"{_MARKS[kind]}{_flat(words)}{_END}" if kind in _MARKS else _flat(words)


def _flat(words: str) -> str:
    """Return words on one line: no break or tab may stand within a change."""
    return re.sub(r"[\n\t]+", " ", words)
