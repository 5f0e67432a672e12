"""The supplementary note: what the new facts change in the reasons that were filed, and in nothing else."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from spo.guidance import PaperEntry

from ..approval.pieces import sentences, split
from ..marks import plain
from ..papers.shared import short_head
from ..passages import Listing, Paper, Passage, Row, Sentence
from ..writer import Writer
from .since import Since, whole

OF = ("application", "legal-adviser", "existing-orders")
"""The papers whose reasons it may change, in the order in which a court reads them."""

_LONGEST = 60  # letters of what heads a row, where it is said
_LIKE = 0.3  # how much of two sentences is the same where one may stand beside the other
_CELLS = " | "
_WORD = re.compile(r"\w+")
_SENTENCE = re.compile(r"""(?:\S+\s+){2,}\S+[.?!]\W*$""")
_NOTHING = Sentence("")
_GONE = "The paper no longer says this."


def supplementary_note(
    w: Writer, entry: PaperEntry, since: Since, was: Mapping[str, Paper], now: Mapping[str, Paper]
) -> Paper | None:
    """Return what changed in the reasons of papers by id, sentence by sentence, or None where nothing did."""
    both = [key for key in OF if key in was and key in now]
    filed = frozenset(one for key in OF if key in was for one in _said(_texts(was[key])))
    rows = [one for key in both for one in _changes(w, since, was[key], now[key], filed)]
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


def _changes(w: Writer, since: Since, was: Paper, now: Paper, filed: Collection[str]) -> Iterator[Row]:
    """Yield each sentence of a paper that changed, is new, or no longer stands, because of something that did."""
    acts = since.case.incidents.keys() | w.case.incidents.keys()
    before, after = _texts(was, acts), _texts(now, acts)
    stands = _said(_texts(now))
    for key in {**after, **before}:
        old, new = before.get(key, _NOTHING), after.get(key, _NOTHING)
        if plain(old.text) == plain(new.text) or not since.differs(w.case, (*old.facts, *new.facts)):
            continue
        where = _where(now if key in after else was, key)
        for number, (said, right) in enumerate(_sentences(plain(old.text), plain(new.text), filed, stands), start=1):
            cells = {"paper": where, "was": said, "now": right or _GONE}
            held_in = {name: Sentence(text, new.facts or old.facts) for name, text in cells.items()}
            yield Row(f"{now.entry.id}.{key}.{number}", held_in)


def _sentences(was: str, now: str, filed: Collection[str], stands: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield each sentence that changed, as it was and as it is; what is wholly new, or gone, as one.

    What only moved is left out: a sentence that stands elsewhere is not gone, and one that was filed is not new.
    """
    if not (was and now):
        yield from (("", one) for one in _apart(now, filed))
        yield from ((one, "") for one in _apart(was, stands))
        return
    held = [("" if old in stands else old, new) for old, new in sentences(was, now)]
    yield from _beside([(old, new) for old, new in held if old or (new and new not in filed)])


def _apart(text: str, elsewhere: Collection[str]) -> Iterator[str]:
    """Yield a text without the sentences that stand elsewhere, or nothing; but a row whole, if any of it does not."""
    parts = split(text)
    kept = [one for one in parts if one not in elsewhere]
    if kept and (len(kept) == len(parts) or _CELLS in text):
        yield text.replace(_CELLS, "\n")
    elif kept:
        yield " ".join(kept)


def _beside(held: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield sentences with each that went beside the first that came and is anything like it."""
    came = [new for old, new in held if not old]
    beside: dict[str, str] = {}
    for old, new in held:
        if old and not new and (alike := next((one for one in came if _alike(old, one)), "")):
            came.remove(alike)
            beside[old] = alike
    for old, new in held:
        if old:
            yield old, new or beside.get(old, "")
        elif new in came:
            yield old, new


def _alike(was: str, now: str) -> bool:
    old, new = (_WORD.findall(one) for one in (was, now))
    return SequenceMatcher(None, old, new, autojunk=False).ratio() >= _LIKE


def _said(texts: Mapping[str, Sentence]) -> frozenset[str]:
    """Return every sentence of some texts. A cell of a few words says nothing without its row, so it is none."""
    held = (one for text in texts.values() for one in split(plain(text.text)))
    return frozenset(one for one in held if _SENTENCE.search(one))


def _texts(paper: Paper, acts: Collection[str] = ()) -> dict[str, Sentence]:
    """Return what a paper says by the id of the passage, or of the row.

    Gaps, which say nothing, are left out, and so are the rows of the acts that are named, which the supplementary
    chronology has.
    """
    found = {
        one.id: whole(one.text, one.sentences) for one in paper.every_passage() if one.style not in ("gap", "picture")
    }
    for name in paper.tables:
        for row in (one for one in _rows(paper, name) if one.id not in acts):
            cells = [one for one in row.cells.values() if one.text]
            found[f"{name}.{row.id}"] = whole(_CELLS.join(one.text for one in cells), cells)
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
