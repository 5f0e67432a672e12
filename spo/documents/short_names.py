"""Names in full where a reader first meets them, and short after that, as a person would write them.

It goes through a finished paper in the order of its template. Nothing changes that somebody else wrote: a quotation, a
term, what an officer typed but for accounts and the reasons of terms, a heading, or a table of particulars. Where first
names are used, the paper says so where it first uses one.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from spo.case import Case, by_first_name, short_names, texts
from spo.case.english import listed
from spo.case.once import once
from spo.case.quoted import QUOTED
from spo.guidance import Guidance

from .passages import Listing, Paper, Passage, Row, Sentence
from .render import FOLDER, compiled

_ACCOUNTS = re.compile(
    r"incidents\.[^.]+\.what|protected_persons\.[^.]+\.psychological_harm|"
    r"terms\.[^.]+\.(?:risk|why_necessary|less_considered)"
)
"""What an officer typed of what was done, what came of it, and why a term is needed: papers tell it as their own."""
_PIECES = re.compile(r"(?<=[.!?])\s+|\n")
_DEFENDANT = "[Tt]he defendant(?! must)"
_NOTHING = "(?!)"
_PARTICULARS = frozenset(("label", "value"))
_LEFT = frozenset(("quote", "gap", "caption", "picture"))
_LISTS = re.compile(r'\bfor \w+ in (passages|tables|parts)\b(?:\.(\w+)|\["(\w+)"\])?')
_MAIN = "word/document.xml"
_OURS = "spo-drafting"


def shortened(paper: Paper, case: Case, guidance: Guidance) -> Paper:
    """Return a paper in which each person who has a short name is named in full once, and then by it."""
    held = short_names(case)
    return _Reading(paper, case, guidance, held).read() if held and paper.entry.short_names else paper


def first_names_said(case: Case, firsts: Mapping[str, str]) -> Sentence:
    """Return that first names are used, and of whom in a shorter form."""
    full = {path: str(case.at(f"{path}.name")).partition(" ")[0] for path in firsts}
    short = listed([f"{first} for {full[path]}" for path, first in firsts.items() if first != full[path]])
    text = f"First names are used where a surname is shared{short and f': {short}'}."
    return Sentence(text, tuple(f"{path}.name" for path in firsts))


class _Reading:
    """One reader's way through a paper, who has met some of the people so far."""

    def __init__(self, paper: Paper, case: Case, guidance: Guidance, held: Mapping[str, str]) -> None:
        self.paper, self.case, self.guidance, self.held = paper, case, guidance, held
        self.names = {str(case.at(f"{path}.name")): path for path in held}
        named = "|".join(map(re.escape, self.names))
        self.said = re.compile(rf"(?<![\w-])(?:{named}|{_DEFENDANT if 'defendant' in held else _NOTHING})(?![\w-])")
        self.typed = _typed(case)
        self.met: set[str] = set()
        self.firsts = by_first_name(case)
        called = (
            re.escape(one) for path, first in self.firsts.items() for one in (str(case.at(f"{path}.name")), first)
        )
        self.first = re.compile(rf"(?<![\w-])(?:{'|'.join(called) or _NOTHING})(?![\w-])")
        self.told, self.used = "", False  # the passage that says that first names are used, and whether one is so far

    def read(self) -> Paper:
        passages, tables = dict(self.paper.passages), dict(self.paper.tables)
        for kind, name in _order(self.paper):
            if kind == "passages" and name in passages:
                passages[name] = [self._passage(one) for one in passages[name]]
            elif kind == "tables" and not isinstance(rows := tables.get(name, ()), Listing):
                tables[name] = [self._row(row) for row in rows]
        said = {name: [self._with_firsts(one) for one in of] for name, of in passages.items()}
        return replace(self.paper, passages=said, tables={name: tables[name] for name in self.paper.tables})

    def _with_firsts(self, held: Passage) -> Passage:
        """Return the passage where a first name is first used, or that before the table where it is, saying so."""
        if not self.used or held.id != self.told:
            return held
        self.told = ""
        return replace(held, sentences=(*held.sentences, first_names_said(self.case, self.firsts)))

    def _passage(self, held: Passage) -> Passage:
        if held.style in _LEFT:
            return held
        if not self.used:
            self.told, self.used = held.id, bool(self.first.search(held.text))
        return replace(held, sentences=tuple(map(self._sentence, held.sentences)))

    def _row(self, row: Row) -> Row:
        if _PARTICULARS.issuperset(row.cells):
            return row
        self.used = self.used or any(self.first.search(cell.text) for cell in row.cells.values())
        return replace(row, cells={name: self._cell(cell) for name, cell in row.cells.items()})

    def _cell(self, cell: Sentence) -> Sentence:
        """Return a cell with its names short, but for one that begins with whom it is about."""
        if any(cell.text == name or cell.text.startswith((f"{name},", f"{name}\n")) for name in self.names):
            return cell
        return self._sentence(cell)

    def _sentence(self, sentence: Sentence) -> Sentence:
        text = sentence.text
        found = list(self.said.finditer(text))
        if not found or text.lower().rstrip(".") in self.typed or any(map(_rewritten, sentence.facts)):
            return sentence
        theirs, of_law = self._theirs(text), self._of_law(sentence)
        ours = [one for one in found if not any(a <= one.start() and one.end() <= b for a, b in theirs)]
        short = [(one, self._short(one[0], of_law)) for one in ours]
        for name, put in reversed(short):
            text = text[: name.start()] + put + text[name.end() :]
        return replace(sentence, text=text) if short else sentence

    def _short(self, said: str, of_law: bool) -> str:
        """Return what stands in the place of a name, or of the words for the defendant, and remember who was met."""
        path = self.names.get(said)
        if path is None:
            return self.held["defendant"] if "defendant" in self.met and not of_law else said
        if path in self.met:
            return self.held[path]
        self.met.add(path)
        return said

    def _theirs(self, text: str) -> list[tuple[int, int]]:
        """Return where a text is somebody else's: what it quotes, and what was typed."""
        small = text.lower()
        if len(small) != len(text):  # a letter that is two when it is small
            return [(0, len(text))]
        pieces = (re.escape(piece) for piece in self.typed if len(piece) <= len(small) and piece in small)
        typed = (match.span() for piece in pieces for match in re.finditer(piece, small))
        return [*(match.span() for match in QUOTED.finditer(text)), *typed]

    def _of_law(self, sentence: Sentence) -> bool:
        """Return whether a sentence says what an Act or a rule says of any defendant."""
        named = [entry.partition("/")[2] for entry in sentence.entries if entry.startswith("wording/")]
        said = [self.guidance.wording[key] for key in named if key in self.guidance.wording]
        return any("defendant" in one.text and set(one.sources) != {_OURS} for one in said)


def _rewritten(path: str) -> bool:
    return path.startswith("wordings.")


@once
def _typed(case: Case) -> Mapping[str, None]:
    """Return, in small letters, what somebody typed that speaks of a person with a short name: sentence by sentence."""
    wanted = ["the defendant", *(str(case.at(f"{path}.name")).lower() for path in short_names(case))]
    kept = (text.lower() for path, text in texts(case) if not _ACCOUNTS.fullmatch(path))
    pieces = (piece.rstrip(".") for text in kept for piece in (text, *_PIECES.split(text)))
    return dict.fromkeys(piece for piece in pieces if piece not in wanted and any(name in piece for name in wanted))


def _order(paper: Paper) -> Iterator[tuple[str, str]]:
    for kind, name in _printed(paper.entry.template):
        if kind == "parts":
            yield from ((held, part) for part in paper.parts for held in ("passages", "tables"))
        else:
            yield kind, name


@cache
def _printed(template: str) -> Sequence[tuple[str, str]]:
    """Return the lists of a template as it comes with the program, in its order."""
    source = compiled((FOLDER / template).read_bytes()).sources[_MAIN]
    return list(dict.fromkeys((kind, attribute or key) for kind, attribute, key in _LISTS.findall(source)))
