"""The summary of the acts at the head of the first ground, each sentence with the facts that it rests on."""

from collections.abc import Iterable, Iterator

from spo.assessment.proposals import Piece, over_time, what_and_whom, whose

from ...passages import Passage, Sentence
from ...writer import Writer, passage
from .counts import not_relied_on, pattern


def summary(w: Writer) -> list[Passage]:
    """Return who, over what time, by what kinds of act and towards whom; then the quiet times and what was said."""
    view = w.assessment.view
    first, then = _sentences(whose(view)), _sentences(what_and_whom(view))
    return passage("acts.summary", pattern(w), *first, not_relied_on(w), *then, *_sentences(over_time(view)))


def _sentences(pieces: Iterable[Piece]) -> Iterator[Sentence]:
    for piece in pieces:
        yield Sentence(piece.text, piece.facts, (f"narrative/{piece.entry}",))
