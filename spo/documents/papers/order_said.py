"""An order as it is said to the defendant: `you`, where every sentence can be said so, and whole sentences as terms."""

from collections.abc import Mapping
from dataclasses import replace

from ..passages import Paper, Passage, Row, Sentence, TermLine
from ..second_person import second_person
from ..writer import Writer
from .one_opening import opened_once
from .order_front import DEFENDANT, printed
from .order_headings import told_apart
from .order_names import called
from .shared import head

HEADINGS = {"must_not": "order-must-not", "must": "order-must", "to_know": "order-to-know", "allows": "order-allows"}
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
    own = [one.text for one in w.case.wordings.values() if one.paper == paper.entry.id and one.text]
    said = paper if any(second_person(text) != text for text in own) else _changed(paper) or paper
    return called(w, _whole(w, said))


def _whole(w: Writer, paper: Paper) -> Paper:
    """Return an order with each term as a whole sentence under a heading of its own: `You must not contact Ann Ash.`

    One that an officer began otherwise than with its verb stands as it was typed, under the heading that says `must`.
    """
    led = (_led(opened_once(term), paper.head[_LEAD[term.kind]]) for term in paper.terms)
    said = {name: held for name, held in paper.head.items() if name != "allows" or paper.passages["allowed"]}
    return replace(paper, head=said, terms=tuple(told_apart(w, led)))


def _led(term: TermLine, lead: Sentence) -> TermLine:
    first = term.sentence.text.split(" ", 1)[0]
    if not first[:1].islower() or first in ("not", "to"):
        return term
    text = f"{lead.text} {term.sentence.text}"
    return replace(term, sentence=Sentence(text, term.sentence.facts, (*term.sentence.entries, *lead.entries)))


def _changed(paper: Paper) -> Paper | None:
    """Return an order in the second person, or None where that is not sure of one of its sentences."""
    try:
        return replace(
            paper,
            head={name: _you(said) if name in HEADINGS else said for name, said in paper.head.items()},
            passages={name: [_passage(name, one) for one in held] for name, held in paper.passages.items()},
            tables={name: [_row(one) for one in rows] for name, rows in paper.tables.items()},
            terms=tuple(term.put(_you) for term in paper.terms),
        )
    except ValueError:
        return None


def _passage(name: str, passage: Passage) -> Passage:
    """Return a passage changed, but for what the officer has still to supply, and for what an exhibit is called."""
    if passage.style == "gap" or (name == "maps" and any(second_person(one.text) is None for one in passage.sentences)):
        return passage
    return replace(passage, sentences=tuple(map(_you, passage.sentences)))


def _row(row: Row) -> Row:
    if row.id == DEFENDANT:  # a name and an address are nobody's to change
        return replace(row, cells={**row.cells, "label": Sentence("You, the defendant")})
    return replace(row, cells={name: _you(cell) for name, cell in row.cells.items()})


def _you(sentence: Sentence) -> Sentence:
    """Return a sentence in the second person. Raises ValueError where that is not sure."""
    said = second_person(sentence.text)
    if said is None:
        raise ValueError(sentence.text)
    return replace(sentence, text=said)
