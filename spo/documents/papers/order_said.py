"""An order as it is said to the defendant: `you`, where every sentence can be said so, and whole sentences as terms."""

from collections.abc import Mapping
from dataclasses import replace

from ..passages import Paper, Passage, Row, Sentence, TermLine
from ..second_person import second_person
from ..writer import Writer
from .one_opening import opened_once
from .order_front import DEFENDANT, printed
from .shared import head

HEADINGS = {"must_not": "order-must-not", "must": "order-must", "to_know": "order-to-know"}
"""The headings of an order that speak of the defendant, and the wording of each."""

_LEAD = {"prohibition": "must_not", "requirement": "must"}


def headed(w: Writer, title: str, under: str) -> Mapping[str, Sentence]:
    """Return the court heading of an order, and its headings that speak of the defendant."""
    return {**head(w, title, under), **{name: printed(w, key) for name, key in HEADINGS.items()}}


def said_to_the_defendant(w: Writer, paper: Paper) -> Paper:
    """Return an order with the defendant as `you`; unchanged where a sentence of it cannot be put so with certainty.

    An officer's own words for a passage are printed as they were typed, so that an order with any that speak of the
    defendant is left too: it never mixes the two.
    """
    paper = replace(paper, terms=tuple(map(opened_once, paper.terms)))
    own = [one.text for one in w.case.wordings.values() if one.paper == paper.entry.id and one.text]
    if any(second_person(text) != text for text in own):
        return _whole(paper)
    try:
        return _whole(_changed(paper))
    except ValueError:
        return _whole(paper)


def _whole(paper: Paper) -> Paper:
    """Return an order with each term as a whole sentence: `You must not contact Ann Ash.`

    One that an officer began otherwise than with its verb stands as it was typed, under the heading that says `must`.
    """
    return replace(paper, terms=tuple(_led(term, paper.head[_LEAD[term.kind]]) for term in paper.terms))


def _led(term: TermLine, lead: Sentence) -> TermLine:
    first = term.sentence.text.split(" ", 1)[0]
    if not first[:1].islower() or first in ("not", "to"):
        return term
    text = f"{lead.text} {term.sentence.text}"
    return replace(term, sentence=Sentence(text, term.sentence.facts, (*term.sentence.entries, *lead.entries)))


def _changed(paper: Paper) -> Paper:
    passages = {name: [_passage(name, one) for one in held] for name, held in paper.passages.items()}
    return replace(
        paper,
        head={name: _you(said) if name in HEADINGS else said for name, said in paper.head.items()},
        passages=passages,
        tables={name: [_row(one) for one in rows] for name, rows in paper.tables.items()},
        terms=tuple(map(_term, paper.terms)),
    )


def _passage(name: str, passage: Passage) -> Passage:
    """Return a passage changed, but for what the officer has still to supply, and for what an exhibit is called."""
    if passage.style == "gap" or (name == "maps" and any(second_person(one.text) is None for one in passage.sentences)):
        return passage
    return replace(passage, sentences=_every(passage.sentences))


def _row(row: Row) -> Row:
    if row.id == DEFENDANT:  # a name and an address are nobody's to change
        return replace(row, cells={**row.cells, "label": Sentence("You, the defendant")})
    return replace(row, cells={name: _you(cell) for name, cell in row.cells.items()})


def _term(term: TermLine) -> TermLine:
    return replace(
        term,
        sentence=_you(term.sentence),
        heading=_you(term.heading) if term.heading else None,
        beneath=_every(term.beneath),
        safeguards=_every(term.safeguards),
    )


def _every(sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    return tuple(map(_you, sentences))


def _you(sentence: Sentence) -> Sentence:
    """Return a sentence in the second person. Raises ValueError where that is not sure."""
    said = second_person(sentence.text)
    if said is None:
        raise ValueError(sentence.text)
    return replace(sentence, text=said)
