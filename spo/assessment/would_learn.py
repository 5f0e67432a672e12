"""What the defendant would learn: the questions of that kind apart from all others, and the words each is about."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from re import finditer

from spo.case import about_at
from spo.case.grouped import grouped
from spo.guidance import Guidance

from .findings import Finding
from .narrowing import called, distance, hours, shared
from .reading_over import is_settled_by_reading
from .view import View
from .whereabouts import need_not_be_told, speaks_of
from .withholding import Searched

_MOST_MARKS = 5
_LONG, _AROUND = 600, 200
"""Characters of a text that is shown whole, and of what is shown on either side of a mark where it is longer."""

_READS: Mapping[str, Callable[[View, str, str], bool]] = {
    "withheld-typed": lambda view, _, text: bool(view.withheld.found(Searched(text))),
    "tells-whereabouts": speaks_of,
    "need-not-be-told": need_not_be_told,
    "term-names-part-of-withheld": lambda view, _, text: bool(shared(view.case, view.guidance, text)),
    "term-distance-from-withheld": lambda _, __, text: distance(text),
    "term-hours-of-withheld": lambda _, __, text: hours(text),
    "term-names-near-withheld": lambda _, path, text: bool(called(text, loosely=path.endswith("exceptions"))),
}
"""What finds again the words that a finding is about."""


@dataclass(frozen=True)
class Piece:
    """A piece of what a question is about, and whether it is what tells."""

    text: str
    tells: bool = False


@dataclass(frozen=True)
class WouldLearn:
    """One question of what the defendant would learn: where it is asked, and all that is found there."""

    path: str
    findings: tuple[Finding, ...]

    @property
    def blocks(self) -> bool:
        """Whether it stands in the way of filing."""
        return any(finding.severity == "blocks" for finding in self.findings)

    @property
    def first(self) -> tuple[Finding, ...]:
        """What is asked first: words that have to be changed are read once they are."""
        return tuple(finding for finding in self.findings if finding.severity == "blocks") or self.findings

    @property
    def settled_by_reading(self) -> bool:
        """Whether an officer's answer that it gives nothing away is all that it needs."""
        return all(map(is_settled_by_reading, self.findings))


def would_learn(law: Guidance, findings: Iterable[Finding]) -> tuple[WouldLearn, ...]:
    """Return the questions of what the defendant would learn, one for each field that may tell."""
    found = grouped((one.field, one) for one in findings if law.findings[one.id].would_learn)
    return tuple(WouldLearn(path, tuple(held)) for path, held in found.items())


def but_would_learn(law: Guidance, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return all other findings: what the defendant would learn is asked in one place."""
    return tuple(finding for finding in findings if not law.findings[finding.id].would_learn)


def told(view: View, question: WouldLearn) -> tuple[Piece, ...]:
    """Return the text that a question is about, in pieces: those that tell, and what stands round them."""
    text = _text(view, question.path)
    reads = [_READS[finding.id] for finding in question.first if finding.id in _READS]
    marks = _marks(text, lambda part: any(read(view, question.path, part) for read in reads)) if reads else []
    pieces, at = [], 0
    for start, end in _windows(text, marks):
        if start > at:
            pieces.append(Piece(" … "))
        at = start
        for first, last in marks:
            if start <= first < end:
                pieces += [Piece(text[at:first]), Piece(text[first:last], tells=True)]
                at = last
        pieces.append(Piece(text[at:end]))
        at = end
    return tuple(piece for piece in (*pieces, Piece(" …" if at < len(text) else "")) if piece.text)


def _text(view: View, path: str) -> str:
    """Return what an officer reads at a path: its text, or else what the item that it is about is called."""
    value = view.case.at(path)
    if isinstance(value, str) and about_at(path).words not in (None, "program"):
        return value
    if path.endswith(".places"):
        covered = (view.case.places[key] for key in value if key in view.case.places)
        return "; ".join(place.name or place.address for place in covered if place.withhold)
    item = view.case.at(path.rpartition(".")[0])
    if path.endswith(".map_exhibit"):
        item = view.case.exhibits.get(str(value), item)
    named = (getattr(item, name, "") for name in ("words", "description", "name", "address", "value"))
    return ", ".join(dict.fromkeys(text for text in named if isinstance(text, str) and text))


def _marks(text: str, tells: Callable[[str], bool]) -> list[tuple[int, int]]:
    """Return where the shortest runs of words are that tell, from the first."""
    words = [found.span() for found in finditer(r"\w+", text)]
    found: list[tuple[int, int]] = []
    at = 0
    while len(found) < _MOST_MARKS and at < len(words) and tells(text[words[at][0] :]):
        rest = words[at:]
        last = bisect_left(rest, True, key=lambda word: tells(text[rest[0][0] : word[1]]))
        end = rest[min(last, len(rest) - 1)][1]
        first = bisect_left(rest[: last + 1], True, key=lambda word: not tells(text[word[0] : end]))
        found.append((rest[max(first - 1, 0)][0], end))
        at += last + 1
    return found


def _windows(text: str, marks: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the parts of a text that are shown: all of a short one, or else what stands round each mark."""
    if len(text) <= _LONG or not marks:
        return [(0, min(len(text), _LONG))]
    windows: list[tuple[int, int]] = []
    for first, last in marks:
        start, end = _at_word(text, first - _AROUND), _at_word(text, last + _AROUND)
        if windows and start <= windows[-1][1]:
            windows[-1] = (windows[-1][0], end)
        else:
            windows.append((start, end))
    return windows


def _at_word(text: str, at: int) -> int:
    """Return a place in a text moved on to the end of a word."""
    if at <= 0:
        return 0
    space = text.find(" ", at)
    return len(text) if space < 0 else space
