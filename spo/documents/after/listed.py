"""A supplementary list, or notice: a paper that was filed, made again with no row that stood in it as it is now."""

from collections.abc import Mapping
from dataclasses import replace

from spo.guidance import PaperEntry

from ..passages import Paper, Passage, Row, Sentence
from .since import Since

ABOUT = "adds"


def only_new(entry: PaperEntry, since: Since, was: Paper, now: Paper, beside: str = ABOUT) -> Paper | None:
    """Return a paper with the rows alone that were not filed, or None where there is none.

    What it adds to is said at the beginning of the passages named `beside`.
    """
    tables: Mapping[str, list[Row]] = {
        name: [one for one in rows if one.id not in {old.id for old in was.tables.get(name, ())}]
        for name, rows in now.tables.items()
    }
    if not any(tables.values()):
        return None
    about = Passage(ABOUT, (Sentence(since.adds_to(was.entry.id)),), "plain")
    passages = {**now.passages, beside: [about, *now.passages.get(beside, ())]}
    return replace(now, entry=entry, passages=passages, tables=tables)
