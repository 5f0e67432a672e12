"""The pages on which proposals are confirmed, and the one change that an officer's answers on a page make."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from spo.case import Edit, EditRefused, apply

from . import acts, authority, exhibits, orders, people, places
from .rows import Confirming, Given, NotAdded, PlaceUnasked, Row

Rows = Callable[[Confirming], Iterator[Row]]

PAGES: Mapping[str, Mapping[str, Rows]] = {
    "people": {
        "The force that applies": people.force_rows,
        "People": people.rows,
        "Places": places.place_rows,
        "Numbers, accounts and vehicles": places.identifier_rows,
    },
    "orders": {
        "Orders and their clauses": orders.order_rows,
        "Convictions, charges and other proceedings": orders.proceeding_rows,
        "Searches for other orders": authority.check_rows,
        "What showed that it was unwelcome": orders.warning_rows,
        "Authority to apply": authority.authority_rows,
        "Who was consulted": authority.consulted_rows,
    },
    "incidents": {"Incidents": acts.rows},
    "exhibits": {
        "Exhibits": exhibits.exhibit_rows,
        "Every other exhibit": exhibits.redacted_rows,
        "Witnesses": exhibits.witness_rows,
        "Every other witness": exhibits.other_witness_rows,
        "What helps the defendant": exhibits.helps_rows,
    },
}
"""The tables of each page, by their headings. What a later page names is added on an earlier one."""

_NOT_TICKED = "It was changed and is not ticked. Tick it, or put back what stood there."
_EDITS: Mapping[str, Callable[[Confirming, Row, Given], list[Edit]]] = {
    "force": people.force_edits,
    "person": people.edits,
    "place": places.place_edits,
    "identifier": places.identifier_edits,
    "others": places.other_edits,
    "order": orders.order_edits,
    "clause": orders.clause_edits,
    "proceeding": orders.proceeding_edits,
    "warning": orders.warning_edits,
    "check": authority.check_edits,
    "authority": authority.authority_edits,
    "consulted": authority.consulted_edits,
    "act": acts.edits,
    "exhibit": exhibits.exhibit_edits,
    "redacted": exhibits.redacted_edits,
    "witness": exhibits.witness_edits,
    "witnesses": exhibits.other_witness_edits,
    "helps": exhibits.helps_edits,
}


@dataclass(frozen=True)
class Confirmed:
    """What the answers on a page change, and how many rows were added; or why not, by the key of the row.

    `new_places` are the rows, by key, for which nothing more lacks than whether to keep a new place back.
    """

    edits: tuple[Edit, ...] = ()
    added: int = 0
    refused: Mapping[str, str] | None = None
    new_places: frozenset[str] = frozenset()


def tables(page: str, of: Confirming) -> list[tuple[str, list[Row]]]:
    """Return the tables of a page, each with its heading: the rows without a tick stand last in each."""
    return [(heading, sorted(rows(of), key=lambda one: one.unlikely)) for heading, rows in PAGES[page].items()]


def waits(of: Confirming, one: Row) -> bool:
    """Return whether a row is still to be decided: it is neither in the case nor left out, and papers have it."""
    return bool(one.sources) and one.add is not None and not one.there and one.key not in of.case.desk.left_out


def _is_changed(one: Row, given: Given) -> bool:
    return any((given[cell.name] or "") != (cell.value or "") for cell in one.cells if cell.kind != "many")


def confirmed(of: Confirming, rows: Sequence[Row], answers: Mapping[str, Given]) -> Confirmed:
    """Return what the officer's answers change, all of it one change. A row without a tick is noted as left out."""
    now, made, added = of, list[Edit](), 0
    refused: dict[str, str] = {}
    new_places: set[str] = set()
    left = dict.fromkeys(of.case.desk.left_out)
    for one in rows:
        if one.there:
            continue
        given = {**one.shown(), **answers.get(one.key, {})}
        try:
            if not given["add"]:
                if one.add is False and _is_changed(one, given):
                    raise NotAdded(_NOT_TICKED)
                left |= {one.key: None} if one.sources else {}
                continue
            left.pop(one.key, None)
            if missing := [cell.must for cell in one.cells if cell.must and not given[cell.name]]:
                raise NotAdded(missing[0])
            new = _EDITS[one.of](now, one, given)
            now = now.after(apply(now.case, new))
        except NotAdded as error:
            refused[one.key] = str(error)
            new_places |= {one.key} if isinstance(error, PlaceUnasked) else set()
            continue
        except EditRefused as error:
            refused[one.key] = error.why
            continue
        made += new
        added += one.add is not None
    if refused:
        return Confirmed(refused=refused, new_places=frozenset(new_places))
    if tuple(left) != of.case.desk.left_out:
        made.append(Edit(path="desk.left_out", value=list(left)))
    return Confirmed(tuple(made), added)
