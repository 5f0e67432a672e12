"""The passages of a paper by their ids: where each stands on it, and what it says."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise

from spo.case.grouped import grouped
from spo.documents import Heading, Paper, Paragraph, Table, pieces, plain, preview
from spo.documents.render import FOLDER
from spo.documents.second_person import second_person

from .screens import Piece, Shown

_WORD = re.compile(r"\s*\S+\s*$|\s*\S+")
_ENDS = (".", ";", ":", "?", "!", '."', '?"', ".”")
"""How the last word of a clause ends."""
_STRAY = 5
"""How many words that stayed together are enough to be read by themselves."""


def said(paper: Paper) -> dict[str, str]:
    """Return what each passage of a paper says, by the id that `spo trace` gives it."""
    found = grouped((own, plain(sentence.text)) for own, sentence in paper.sentences())
    return {own: ("\n" if own.startswith("terms.") else " ").join(texts) for own, texts in found.items()}


def shown(paper: Paper, own: str, passage: str) -> Shown:
    """Return a passage as a class sees it, under an id of its own. One that is not in the paper has no words."""
    return Shown(own, _called(paper, passage), said(paper).get(passage, ""))


def _called(paper: Paper, passage: str) -> str:
    """Return the paper that a passage is in, the heading under which it stands, and the number of its paragraph."""
    where = next((where for own, where in _places(paper) if passage in (own, f"{own}.{_column(passage)}")), "")
    return ": ".join(dict.fromkeys(part for part in (paper.entry.title, where) if part))


def _column(passage: str) -> str:
    """Return the column of a passage that is a cell of a table."""
    return passage.rpartition(".")[2]


def _places(paper: Paper) -> Iterator[tuple[str, str]]:
    heading = ""
    for block in preview(paper, FOLDER):
        match block:
            case Heading():
                heading = block.text
            case Paragraph():
                number = block.number.rstrip(".") if any(map(str.isalnum, block.number)) else ""
                yield block.id, ", ".join(part for part in (heading, number) if part)
            case Table():
                yield from ((f"{block.name}.{row.id}", block.caption or heading) for row in block.rows)


def compared(before: str, after: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Return two texts in pieces of whole words, each piece of which says whether it changed.

    An order says `the defendant` wherever words of a term leave a doubt, and otherwise `you`: that is no change.
    """
    found = list(pieces(before, after))
    same = {
        number + beside
        for number, (one, other) in enumerate(pairwise(found))
        if (one.kind, other.kind) == ("gone", "came") and _but_for_the_person(one.text, other.text)
        for beside in (0, 1)
    }
    was = tuple(
        Piece(one.text, one.kind == "gone" and n not in same) for n, one in enumerate(found) if one.kind != "came"
    )
    now = tuple(
        Piece(one.text, one.kind == "came" and n not in same) for n, one in enumerate(found) if one.kind != "gone"
    )
    return _whole(was), _whole(now)


def _whole(found: Iterable[Piece]) -> tuple[Piece, ...]:
    """Return pieces in which, of a clause that has mostly changed, a few words that stayed between count as changed."""
    words = [(word, one.changed) for one in found for word in _WORD.findall(one.words)]
    marked: list[Piece] = []
    while words:
        end = next((at for at, (word, _) in enumerate(words, start=1) if word.endswith(_ENDS)), len(words))
        clause, words = words[:end], words[end:]
        most = sum(changed for _, changed in clause) * 2 > len(clause)
        for changed, held in groupby(clause, lambda one: one[1]):
            run = [word for word, _ in held]
            marked += (Piece(word, changed or (most and len(run) < _STRAY)) for word in run)
    return tuple(
        Piece("".join(one.words for one in run), changed) for changed, run in groupby(marked, lambda one: one.changed)
    )


def _but_for_the_person(before: str, after: str) -> bool:
    """Return whether two texts say the same, the one of the defendant and the other to the defendant."""
    was, now = before.strip(), after.strip()
    return second_person(was) == now or second_person(now) == was
