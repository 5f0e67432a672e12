"""The amended draft of an order: whole, as an order must be, once as it is and once with the changes marked."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import TypeVar

from spo.guidance import PaperEntry

from ..approval.pieces import pieces
from ..marks import added, plain, struck
from ..passages import Paper, Passage, Row, Sentence, TermLine
from .since import Since, whole

_SHOWN = "Words struck through are taken out. Words underlined are new."

Item = TypeVar("Item", Passage, Row, TermLine)


def amended(entry: PaperEntry, was: Paper, now: Paper) -> Paper | None:
    """Return the order as it is now, or None where it reads as that which was filed."""
    return None if was.text() == now.text() else replace(now, entry=entry)


def marked_order(entry: PaperEntry, since: Since, was: Paper, now: Paper) -> Paper | None:
    """Return the order with what went struck through and what came underlined, or None where nothing changed."""
    if was.text() == now.text():
        return None
    passages = {
        name: list(_each(was.passages.get(name, ()), now.passages.get(name, ()), _passage))
        for name in {**was.passages, **now.passages}
    }
    about = Passage("adds", (Sentence(f"{since.marks(was.entry.id)} {_SHOWN}"),), "plain")
    passages["period"] = [about, *passages["period"]]
    tables = {
        name: list(_each(was.tables.get(name, ()), now.tables.get(name, ()), _row))
        for name in {**was.tables, **now.tables}
    }
    return replace(
        now,
        entry=entry,
        passages=passages,
        tables=tables,
        terms=tuple(_by_kind(_each(was.terms, now.terms, _term))),
    )


def _by_kind(terms: Iterator[TermLine]) -> list[TermLine]:
    """Return terms with the requirements last, among which one that went may have been put."""
    return sorted(terms, key=lambda one: one.kind == "requirement")


def _each(was: Sequence[Item], now: Sequence[Item], both: Callable[[Item | None, Item | None], Item]) -> Iterator[Item]:
    """Yield the items of two lists in order, those of both once, as `both` shows what changed."""
    old, new = [one.id for one in was], [one.id for one in now]
    before, after = dict(zip(old, was, strict=True)), dict(zip(new, now, strict=True))
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        gone = [] if kind == "equal" else [key for key in old[a:b] if key not in after]
        yield from (both(before[key], None) for key in gone)
        yield from (both(before.get(key), after[key]) for key in new[c:d])


def _said(was: str, now: str) -> str:
    """Return two texts as one, with what went struck through and what came underlined."""
    if plain(was) == plain(now):
        return now
    return "".join(_SHOWS[kind](text) for kind, text in pieces(was, now))


_SHOWS: Mapping[str, Callable[[str], str]] = {"stayed": str, "gone": struck, "came": added}


def _sentence(was: Sentence | None, now: Sentence | None) -> Sentence:
    held = now or was
    assert held
    return replace(held, text=_said(was.text if was else "", now.text if now else ""))


def _passage(was: Passage | None, now: Passage | None) -> Passage:
    held = now or was
    assert held
    if was and now and plain(was.text) == plain(now.text):
        return now
    said = _said(was.text if was else "", now.text if now else "")
    return replace(held, sentences=(whole(said, held.sentences),), lead=False, head="")


def _row(was: Row | None, now: Row | None) -> Row:
    held = now or was
    assert held
    old, new = (one.cells if one else {} for one in (was, now))
    return replace(held, cells={name: _sentence(old.get(name), new.get(name)) for name in held.cells})


def _term(was: TermLine | None, now: TermLine | None) -> TermLine:
    held = now or was
    assert held
    if was is None or now is None:
        mark = struck if now is None else added
        return held.put(lambda one: replace(one, text=mark(one.text)))
    return replace(
        now,
        heading=_sentence(was.heading, now.heading) if was.heading or now.heading else None,
        sentence=_sentence(was.sentence, now.sentence),
        limbs=_lines(was.limbs, now.limbs),
        beneath=_lines(was.beneath, now.beneath),
        safeguards=_lines(was.safeguards, now.safeguards),
        after=_lines(was.after, now.after),
    )


def _lines(was: Sequence[Sentence], now: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """Return what stands beneath a term, line by line."""
    old, new = [one.text for one in was], [one.text for one in now]
    found: list[Sentence] = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            found += now[c:d]
        elif b - a == d - c:
            found += [_sentence(one, other) for one, other in zip(was[a:b], now[c:d], strict=True)]
        else:
            found += [_sentence(one, None) for one in was[a:b]]
            found += [_sentence(None, one) for one in now[c:d]]
    return tuple(found)
