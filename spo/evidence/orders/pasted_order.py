"""An order pasted whole, split into its opening, its terms and what follows them, for the officer to correct."""

from ..pasting.lines import Line, joined, lines_of
from ..pasting.markers import paragraph_marker_of as marker_of
from .pasted_term import PastedOrder, PastedTerm
from .pieces import Piece, pieces_of
from .prose import term_starts
from .reading import EXCEPTION, Reading, Term, take, top_marker_of
from .words import begins_term, reads_as_term, stem_of, without_joiner

NOT_FOUND = "No separate terms were found. Split these words into terms, and take out what is not a term."
MORE_THAN_ONE = "This paragraph may hold more than one term. Split it if it does."
ONLY_ONE = "Only one term was found. Split it if it is more than one."
NO_DUTY = "Nothing in these words forbids or requires anything. Check that they are a term."


def read_order(text: str) -> PastedOrder:
    """Return the parts of an order. What is neither a term nor round the terms is in `left`, with why."""
    pieces, left = pieces_of(lines_of(text))
    if not pieces:
        return PastedOrder(left=tuple(left))
    reading = Reading(top_marker_of(pieces), left=list(left))
    for piece in pieces:
        take(reading, piece)
    if not reading.terms:
        whole = Term("", "", pieces, False, [NOT_FOUND])
        return PastedOrder(terms=(_made(whole),), left=tuple(left))
    _ask(reading)
    return PastedOrder(
        _text(reading.opening),
        tuple(_made(term) for term in reading.terms),
        _text(reading.closing),
        tuple(sorted(reading.left, key=lambda each: each.line)),
    )


def _ask(reading: Reading) -> None:
    """Ask about what can be seen only when all the terms are known."""
    before: Term | None = None
    for term in reading.terms:
        words = _words(term)
        body = words.split("\n", 1)[0]
        if not (term.under or reads_as_term(body) or EXCEPTION in term.asks):
            term.asks.append(NO_DUTY)
        if sum(1 for start in term_starts(words) if start) and "\n" not in words:
            term.asks.append(MORE_THAN_ONE)
        if before and before.paragraph.isdigit() and term.paragraph.isdigit():
            expected = int(before.paragraph) + 1
            if int(term.paragraph) not in (expected, 1):
                term.asks.append(f"The number before this one is {before.paragraph}. Check that no term is missing.")
        before = term
    if len(reading.terms) == 1 and not reading.terms[0].marked:
        reading.terms[0].asks.append(ONLY_ONE)


def _words(term: Term) -> str:
    first = term.pieces[0]
    words = marker_of(first.text)[1] if term.marked else first.text
    lines = [Line(first.first, words), *(Line(piece.first, piece.text) for piece in term.pieces[1:])]
    return without_joiner(joined(lines).text)


def _made(term: Term) -> PastedTerm:
    words = _words(term)
    return PastedTerm(
        paragraph=term.paragraph,
        words=words,
        under="" if begins_term(words) or words[:4].casefold() == "not " else stem_of(term.under),
        source="\n".join(piece.source for piece in term.pieces),
        source_lines=(term.pieces[0].first, term.pieces[-1].last),
        asks=tuple(term.asks),
    )


def _text(pieces: list[Piece]) -> str:
    return "\n".join(piece.source for piece in pieces)
