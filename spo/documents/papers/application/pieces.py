"""The sentences that assessment drafts from the facts, as sentences of a paper."""

from collections.abc import Iterable, Iterator

from spo.assessment.proposals import Piece

from ...passages import Sentence


def sentences(pieces: Iterable[Piece]) -> Iterator[Sentence]:
    """Yield each sentence with the facts and the entry of guidance that it rests on."""
    for piece in pieces:
        yield Sentence(piece.text, piece.facts, (f"narrative/{piece.entry}",))
