"""The supplementary note: what the new facts change in the reasons that were filed, and in nothing else."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from spo.guidance import PaperEntry

from ..approval.pieces import sentences
from ..marks import plain
from ..papers.shared import short_head
from ..passages import Listing, Paper, Passage, Row, Sentence
from ..writer import Writer
from .since import Since, corrected, whole

OF = ("application", "legal-adviser", "existing-orders")
"""The papers whose reasons it may change, in the order in which a court reads them."""

_LONGEST = 60  # letters of what heads a row, where it is said


def supplementary_note(
    w: Writer, entry: PaperEntry, since: Since, was: Mapping[str, Paper], now: Mapping[str, Paper]
) -> Paper | None:
    """Return what changed in the reasons of papers by id, sentence by sentence, or None where nothing did."""
    both = [key for key in OF if key in was and key in now]
    rows = [one for key in both for one in _changes(w, since, was[key], now[key])]
    if not rows:
        return None
    about = [Sentence(since.adds_to(key)) for key in both if any(one.id.startswith(f"{key}.") for one in rows)]
    return Paper(
        entry,
        head=short_head(w, entry.title),
        passages={
            "adds": [Passage(f"adds.{number}", (said,), "plain") for number, said in enumerate(about)],
        },
        tables={"corrected": rows},
    )


def _changes(w: Writer, since: Since, was: Paper, now: Paper) -> Iterator[Row]:
    """Yield each sentence of a paper that changed, or is new, because of something that did."""
    acts = since.case.incidents.keys() | w.case.incidents.keys()
    before, after = _texts(was, acts), _texts(now, acts)
    seen = {plain(one.text) for one in before.values()}
    came = {
        key: one
        for key, one in after.items()
        if key not in before and plain(one.text) not in seen and since.differs(w.case, one.facts)
    }
    held = {one.id: (one.was, one.now) for one in corrected(since, w.case, before, after)}
    for key in after:
        old, new = held.get(key, ("", came.get(key)))
        if new is not None:
            for number, (said, right) in enumerate(_sentences(old, plain(new.text)), start=1):
                cells = {"paper": _where(now, key), "was": said, "now": right}
                held_in = {name: Sentence(text, new.facts) for name, text in cells.items()}
                yield Row(f"{now.entry.id}.{key}.{number}", held_in)


def _sentences(was: str, now: str) -> Iterator[tuple[str, str]]:
    """Yield each sentence that changed, as it was and as it is; what is wholly new as one."""
    if was:
        yield from sentences(was, now)
    else:
        yield "", now.replace(" | ", "\n")


def _texts(paper: Paper, acts: Collection[str]) -> dict[str, Sentence]:
    """Return what a paper says by the id of the passage, or of the row.

    Gaps, which say nothing, are left out, and so are the rows of acts, which the supplementary chronology has.
    """
    found = {
        one.id: whole(one.text, one.sentences)
        for held in paper.passages.values()
        for one in held
        if one.style not in ("gap", "picture")
    }
    for name in paper.tables:
        for row in (one for one in _rows(paper, name) if one.id not in acts):
            cells = [one for one in row.cells.values() if one.text]
            found[f"{name}.{row.id}"] = whole(" | ".join(one.text for one in cells), cells)
    return found


def _rows(paper: Paper, name: str) -> Sequence[Row]:
    """Return the rows of a table that nobody's file made."""
    rows = paper.tables.get(name, ())
    return () if isinstance(rows, Listing) else rows


def _where(paper: Paper, key: str) -> str:
    """Return the paper that something stands in, and what heads its row where it stands in a table."""
    name, _, of = key.partition(".")
    row = next((one for one in _rows(paper, name) if one.id == of), None)
    first = next((plain(one.text) for one in row.cells.values() if one.text), "") if row else ""
    heads = first.partition("\n")[0]
    return f"{paper.entry.title}: {heads}" if heads and len(heads) <= _LONGEST else paper.entry.title
