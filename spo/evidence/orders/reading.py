"""The pieces of an order sorted, one after another, into what opens it, its terms, and what closes it."""

from dataclasses import dataclass, field

from ..pasting.lines import Left, ends_a_sentence
from ..pasting.markers import Marker
from ..pasting.markers import paragraph_marker_of as marker_of
from .pieces import Piece
from .words import (
    begins_term,
    comes_after,
    goes_on_listing,
    introduces,
    is_bare_stem,
    is_doing,
    is_exception,
    stands_over,
)

BETWEEN = "It stands between terms, and does not read as one."
OVER = "It stands over the terms below it."
EXCEPTION = "It says what the order leaves free, and forbids and requires nothing. It is no term."
NO_NUMBER = "This paragraph has no number, though others have. Check that it is a term of its own."


@dataclass(slots=True)
class Term:
    """A term as it is being read."""

    paragraph: str
    under: str
    pieces: list[Piece]
    marked: bool
    asks: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Reading:
    """What has been read so far of an order."""

    top: Marker | None
    opening: list[Piece] = field(default_factory=list)
    terms: list[Term] = field(default_factory=list)
    closing: list[Piece] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)
    under: str = ""
    stem: str | None = None
    """The number of the paragraph that is only a stem: the paragraphs under it are terms."""
    open: bool = False
    """Whether the last term may still go on."""


def top_marker_of(pieces: list[Piece]) -> Marker | None:
    """Return the first number or bullet, which is of the kind that the terms have."""
    return next((marker for piece in pieces if (marker := marker_of(piece.text)[0])), None)


def take(reading: Reading, piece: Piece) -> None:
    """Put the next piece where it belongs."""
    marker, body = marker_of(piece.text)
    top = marker is not None and _istop_marker_of(reading, marker, body)
    if reading.closing:
        if not (top and begins_term(body) and not comes_after(body)):
            reading.closing.append(piece)
            return
        reading.left.extend(_left(each, BETWEEN) for each in reading.closing)
        reading.closing = []
    last = reading.terms[-1].pieces[-1] if reading.terms and reading.open else None
    wrapped = last is not None and not (marker or piece.after_gap or piece.begins) and _wraps(last.text, body)
    numbered = top or (marker is not None and reading.stem is not None)
    if reading.terms and not wrapped and (numbered or not marker) and is_exception(body, of_all=not numbered):
        reading.terms.append(Term(marker.label if marker else "", "", [piece], marker is not None, [EXCEPTION]))
        reading.open = True
    elif reading.terms and (top or not marker) and not wrapped and comes_after(body):
        reading.closing.append(piece)
        reading.open = False
    elif not wrapped and (
        stands_over(body) or is_bare_stem(body) or (not marker and not reading.open and introduces(body))
    ):
        _stand_over(reading, piece, marker if top else None, body)
    elif marker:
        _take_marked(reading, piece, marker, top)
    elif not wrapped and _begins_alone(reading, piece, body):
        asks = [NO_NUMBER] if reading.top else []
        reading.terms.append(Term("", reading.under, [piece], False, asks))
        reading.open = True
    elif reading.open:
        reading.terms[-1].pieces.append(piece)
    elif reading.terms:
        reading.left.append(_left(piece, BETWEEN))
    else:
        reading.opening.append(piece)


def _istop_marker_of(reading: Reading, marker: Marker, body: str) -> bool:
    """Whether a number is of the kind that terms have, and not that of a paragraph under one."""
    top = reading.top
    if top is None:
        return False
    last = reading.terms[-1] if reading.terms else None
    if top.kind == "letter" and marker.kind == "roman" and last:
        return len(marker.label) == 1 and last.paragraph.lower() == chr(ord(marker.label.lower()) - 1)
    if top.kind == "bullet" and last and reading.open and last.pieces[-1].text.rstrip().endswith(":"):
        return begins_term(body)
    return marker.kind == top.kind and ("." in marker.label) == ("." in top.label)


def _wraps(before: str, after: str) -> bool:
    return after[:1].islower() and not ends_a_sentence(before) and not goes_on_listing(before, after)


def _stand_over(reading: Reading, piece: Piece, marker: Marker | None, body: str) -> None:
    if reading.terms or marker:
        reading.left.append(_left(piece, OVER))
    else:
        reading.opening.append(piece)
    reading.under = body
    reading.stem = marker.label if marker and marker.kind != "bullet" else None
    reading.open = False


def _take_marked(reading: Reading, piece: Piece, marker: Marker, top: bool) -> None:
    if top:
        under = "" if reading.stem is not None else reading.under
        reading.under, reading.stem = under, None
        reading.terms.append(Term(marker.label, under, [piece], True))
        reading.open = True
    elif reading.stem is not None:
        under_stem = f"{reading.stem}({marker.label})" if marker.label else reading.stem
        label = marker.label if "." in marker.label else under_stem
        reading.terms.append(Term(label, reading.under, [piece], True))
        reading.open = True
    elif reading.open:
        reading.terms[-1].pieces.append(piece)
    elif reading.terms:
        reading.terms.append(Term(marker.label, reading.under, [piece], True))
        reading.open = True
    else:
        reading.opening.append(piece)


def _begins_alone(reading: Reading, piece: Piece, body: str) -> bool:
    """Whether a piece without a number is a term of its own."""
    last = reading.terms[-1].pieces[-1].text.rstrip() if reading.terms and reading.open else ""
    if piece.begins:
        return True
    if reading.top:
        return bool(reading.terms) and begins_term(body) and (piece.after_gap or not reading.open)
    if begins_term(body):
        return True
    listed = reading.under.rstrip(" -–—").endswith(":") or is_bare_stem(reading.under)
    ended = not last or last[-1] in ".;," or last.lower().endswith((" and", " or")) or piece.after_gap
    return listed and (is_doing(body) or ended) and not (last.endswith(":"))


def _left(piece: Piece, why: str) -> Left:
    return Left(piece.first, piece.source, why)
