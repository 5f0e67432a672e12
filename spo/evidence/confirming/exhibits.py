"""Exhibits as they are listed, what is asked of each witness, and what helps the defendant."""

from collections.abc import Iterator

from spo.case import Case, Edit, When
from spo.case.named import without_rank, words

from ..desk.proposals import Exhibit
from . import names
from .places import names_kept
from .rows import (
    DONE,
    IN_A_NOTE,
    Cell,
    Confirming,
    Given,
    NotAdded,
    Row,
    day_words,
    filled,
    held_as,
    key_of,
    quotable,
    row,
)

_REDACTED = DONE | {"no": "No: it is served as it is"}
_CALLED = {"yes": "Yes", "no": "No", "not known": "Not known"}
_LISTED = ("description", "produced_by", "date", "kept_at")
_ABOVE = "What is answered of one by itself stays as it is."
_MUST = "Say whether it has been redacted."
_NOBODY = "The list says that {} produced it, {}. Name the witness who produces it, or leave this empty."
_CANDOUR, _BEGINS = "The court is told it.", 60
_KEPT_BACK = "It looks like something to be kept from the defendant. {} {} Its description is served."


def exhibit_rows(of: Confirming) -> Iterator[Row]:
    """Yield a row an exhibit. One that the case has by its mark alone is filled in."""
    withheld = {held.value: held.why for held in of.read.withheld if held.kind == "exhibit"}
    for number, one in enumerate(of.read.exhibits):
        why = withheld.get(one.mark, "")
        producer = names.find_person(names.witnesses(of.case), one.produced_by)
        nobody = "" if producer or not one.produced_by else _no_witness(of, one.produced_by)
        by = "" if nobody else names.witnesses(of.case).get(producer, one.produced_by)
        cells = [
            Cell("mark", "Mark", one.mark, 2),
            Cell("description", "What it is", of.plain(one.description) if quotable(one) else "", 10),
            Cell("produced_by", "Produced by", by, 4),
            Cell("date", "Date", day_words(one.date), 3),
            Cell("kept_at", "Kept at", one.kept_at, 5),
        ]
        if why:
            cells.append(Cell("redacted", "Has it been redacted?", "", 4, "one", _REDACTED, must=_MUST))
        asks = (
            *((_NOBODY.format(one.produced_by, nobody),) if nobody else ()),
            *((_KEPT_BACK.format(why, _MUST),) if why else ()),
            *(names_kept(of, one.description) if quotable(one) else (IN_A_NOTE,)),
        )
        there = _is_there(of.case, one)
        key = key_of("listed", one.mark)
        add = not of.words.lists.named("no-exhibit", one.description)
        yield row(one, cells, of="exhibit", key=key, number=number, name=one.mark, add=add, there=there, asks=asks)


def _no_witness(of: Confirming, said: str) -> str:
    """Return why a producer is no witness: it is the defendant, or a firm or body whose name is no person's."""
    if names.is_defendant(of.case, said):
        return "who is the defendant"
    firm = of.words.lists.has("firm", said)
    known = any(names.is_person(one.name, said) for one in of.read.people)
    return "which seems to be no person" if firm and not known and without_rank(words(said)) == words(said) else ""


def _is_there(case: Case, one: Exhibit) -> bool:
    """Return whether the case has more of an exhibit than its mark, or there is no more to be had."""
    held = case.exhibits.get(names.find_exhibit(case, one.mark))
    if held is None:
        return False
    return any(getattr(held, name) for name in _LISTED) or not any(getattr(one, name) for name in _LISTED)


def redacted_rows(of: Confirming) -> Iterator[Row]:
    """Yield a row that answers once, for every exhibit of which it is not said, whether it has been redacted."""
    asked = [one for one in of.case.exhibits.values() if one.redacted is None]
    if asked or any(not _is_there(of.case, one) for one in of.read.exhibits):
        cell = Cell("redacted", "Have they been redacted?", "", 5, "one", _REDACTED)
        name = "All other exhibits of the case"
        yield Row("redacted", key_of("redacted"), 0xFFFF, name, (cell,), add=None, more=(_ABOVE,))


def redacted_edits(of: Confirming, one: Row, given: Given) -> list[Edit]:
    """Return the answer for every exhibit that has none."""
    asked = [key for key, held in of.case.exhibits.items() if held.redacted is None] if given["redacted"] else []
    return [Edit(path=f"exhibits.{key}.redacted", value=given["redacted"]) for key in asked]


def exhibit_edits(of: Confirming, one: Row, given: Given) -> list[Edit]:
    """Return the edits that add an exhibit, or fill in one of its mark, with who produces it. Raises NotAdded."""
    if not given["mark"].strip():
        raise NotAdded("Enter the mark, or take the tick away.")
    ids, made = names.with_witnesses(of.case, given["produced_by"])
    said = {name: given.get(name, "") for name in ("mark", "description", "date", "kept_at", "redacted")}
    said |= {"produced_by": ids[0] if ids else None}
    value = filled(said)
    held = names.find_exhibit(of.case, given["mark"])
    if not held:
        return [*made, Edit(path=f"exhibits.{names.exhibit_id(one.number, given['mark'])}", value=value)]
    return [
        *made,
        *(Edit(path=f"exhibits.{held}.{name}", value=each) for name, each in value.items() if name != "mark"),
    ]


def witness_rows(of: Confirming) -> Iterator[Row]:
    """Yield a row for each witness of the case of whom it is not said yet whether they are called."""
    for number, (key, one) in enumerate(of.case.witnesses.items()):
        named = [held for held in of.read.people if names.is_person(held.name, one.name)]
        day = next((held.signed for held in named if held.signed), When())
        signed = one.statement_signed or ("yes" if day else "")
        dated = one.statement_date.words or (day_words(day) if signed == "yes" else "")
        cells = (
            Cell("role", "Who they are", one.role or of.plain(next((held.work for held in named if held.work), "")), 4),
            Cell("called", "Will be called?", one.called or "", 2, "one", _CALLED),
            Cell("statement_signed", "Statement signed?", signed, 3, "one", DONE),
            Cell("statement_date", "Date of the statement", dated, 3),
        )
        sources = tuple(source for held in named for source in held.sources)
        yield Row("witness", key, number, one.name, cells, add=None, sources=sources)


def other_witness_rows(of: Confirming) -> Iterator[Row]:
    """Yield a row that answers once, for every witness of whom it is not said, what is asked of each."""
    asked = [one for one in of.case.witnesses.values() if None in (one.called, one.statement_signed)]
    if len(asked) > 1:
        cells = (
            Cell("called", "Will they be called?", "", 3, "one", _CALLED),
            Cell("statement_signed", "Statements signed?", "", 3, "one", DONE),
        )
        name = "All other witnesses of the case"
        yield Row("witnesses", key_of("witnesses"), 0xFFFF, name, cells, add=None, more=(_ABOVE,))


def other_witness_edits(of: Confirming, one: Row, given: Given) -> list[Edit]:
    """Return each answer for every witness who has none."""
    return [
        Edit(path=f"witnesses.{key}.{cell.name}", value=given[cell.name])
        for cell in one.cells
        for key, held in of.case.witnesses.items()
        if given[cell.name] and getattr(held, cell.name) is None
    ]


def helps_rows(of: Confirming) -> Iterator[Row]:
    """Yield a row a fact that helps the defendant, which the court is told."""
    for number, one in enumerate(of.read.helps):
        words, key = of.plain(one.words), key_of("helps", one.words)
        acts = [id for id, act in of.case.incidents.items() if one.date and act.date.earliest == one.date.earliest]
        about = tuple(f"It bears on: {of.case.incidents[id].date.printed}." for id in acts)
        there = bool(held_as(of.case.helps_defendant, key))
        served = quotable(one)
        yield row(
            one,
            (Cell("words", "The fact", words if served else "", 12, "words"),),
            of="helps",
            key=key,
            number=number,
            name=words[:_BEGINS],
            add=served,
            belongs=not served,
            there=there,
            asks=names_kept(of, one.words) if served else (IN_A_NOTE,),
            more=(_CANDOUR, *about),
        )


def helps_edits(of: Confirming, one: Row, given: Given) -> list[Edit]:
    """Return the edit that adds a fact that helps the defendant, with the acts of its day. Raises NotAdded."""
    if not given["words"].strip():
        raise NotAdded("Say what the fact is, or take the tick away.")
    read = next(each for each in of.read.helps if key_of("helps", each.words) == one.key)
    acts = [id for id, act in of.case.incidents.items() if read.date and act.date.earliest == read.date.earliest]
    value = filled({"words": given["words"].strip(), "incidents": acts})
    return [Edit(path=f"helps_defendant.{one.id}", value=value)]


def witness_edits(of: Confirming, one: Row, given: Given) -> list[Edit]:
    """Return what is other than the case has of a witness."""
    held = of.case.witnesses[one.key]
    known = {"statement_date": held.statement_date.words}
    return [
        Edit(path=f"witnesses.{one.key}.{cell.name}", value=given[cell.name] or (None if cell.kind == "one" else ""))
        for cell in one.cells
        if (given[cell.name] or "") != (known.get(cell.name, getattr(held, cell.name)) or "")
    ]
