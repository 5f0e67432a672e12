"""An order's text cut into pieces, each of which is a term, part of one, or what stands round them."""

import re
from dataclasses import dataclass
from itertools import pairwise

from ..pasting.leftovers import EMPTY, HEADINGS, why_furniture
from ..pasting.lines import Left, Line, is_wrapped, joined
from ..pasting.markers import paragraph_marker_of as marker_of
from ..pasting.records import records_of
from .prose import inline_parts, sentences_of, term_starts
from .words import begins_term, comes_after, goes_on_listing

_TABLE_HEADING = re.compile(
    r"(?:no\.?|number|#|para(?:graph)?\.?|terms?|prohibitions?|conditions?|requirements?|wording|words|exact words"
    r"|until|ends|date ends|details?)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of an order, with the lines they were typed on."""

    text: str
    first: int
    last: int
    after_gap: bool = False
    source: str = ""
    begins: bool = False
    """Whether running text was cut here because a term begins."""


def pieces_of(lines: list[Line]) -> tuple[list[Piece], list[Left]]:
    """Return the pieces of an order, and the lines that belong to the page and not to the order."""
    left: list[Left] = []
    rows: list[Piece] = []
    gap = False
    for cells, typed in _rows(lines):
        whole = "\n".join(line.text for line in typed)
        bare = whole.strip()
        why = HEADINGS if len(cells) > 1 and all(_TABLE_HEADING.fullmatch(cell) for cell in cells) else ""
        if not bare:
            gap = True
        elif why := why or (why_furniture(bare) if any(cells) else EMPTY):
            left.extend(Left(line.number, line.text, why) for line in typed if not line.blank)
        else:
            text = "\t".join(cells) if len(cells) > 1 else cells[0]
            rows.append(Piece(text, typed[0].number, typed[-1].number, gap, whole))
            gap = False
    marked = sum(1 for row in rows if marker_of(row.text)[0])
    table = any(row.text != row.source.strip() for row in rows)
    return (rows if marked > 1 or table else _divided(rows)), left


def _rows(lines: list[Line]) -> list[tuple[tuple[str, ...], tuple[Line, ...]]]:
    for mark in ("\t", "|"):
        if any(mark in line.text.strip() for line in lines):
            records = records_of(lines, mark)
            if sum(1 for record in records if len(record.filled) > 1) > 1:
                return [(record.filled or ("",), record.lines) for record in records]
    return [((line.text.strip(),), (line,)) for line in lines]


def _divided(rows: list[Piece]) -> list[Piece]:
    """Return running text cut at its own numbers, or else where a term, or what follows the terms, begins."""
    found: list[Piece] = []
    for group in _paragraphs(rows):
        passage = joined([Line(row.first, row.text) for row in group])
        text = passage.text
        after = [start for start, words in sentences_of(text) if comes_after(words)]
        starts, terms = inline_parts(text), set[int]()
        if starts:
            starts += [start for start in after if start > starts[-1]][:1]
        elif not marker_of(text)[0]:
            sentences = {start for start, words in sentences_of(text) if begins_term(words)}
            terms = {*term_starts(text), *sentences} - set(after)
            starts = [*terms, *after]
        cuts = sorted({0, *starts, len(text)})
        for start, stop in pairwise(cuts):
            if piece := text[start:stop].strip():
                gap = group[0].after_gap and start == 0
                lines = passage.line_at(start), passage.line_at(stop - 1)
                found.append(Piece(piece, *lines, gap, piece, start in terms))
    return found


def _paragraphs(rows: list[Piece]) -> list[list[Piece]]:
    """Return lines in groups: a line that was only wrapped stands with the one before it."""
    groups: list[list[Piece]] = []
    for row in rows:
        before = groups[-1][-1] if groups else None
        if before and not row.after_gap and _runs_on(before.text, row.text):
            groups[-1].append(row)
        else:
            groups.append([row])
    return groups


def _runs_on(before: str, after: str) -> bool:
    if goes_on_listing(before, after) or (begins_term(after) and len(before) < 50):
        return False
    return is_wrapped(before, after) or (after[:1].islower() and before[-1:] not in ".;:,!?" and not begins_term(after))
