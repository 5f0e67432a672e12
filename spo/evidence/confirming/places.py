"""Places, and numbers, accounts and vehicles: whose each is, and whether it is kept from the defendant."""

from collections.abc import Iterator, Mapping
from typing import get_args

from spo.case import Edit, When
from spo.case.places import Basis, PlaceKind

from ..desk.proposals import Identifier, Proposal, Withheld
from ..desk.things import place_key
from .names import find_identifier, find_person, find_place, is_person, persons, plain_value
from .people import person_key
from .rows import KEEP, WITHHOLD, Cell, Confirming, Given, NotAdded, Row, empty, filled, key_of, quotable, row

_ANSWERS = {"yes": "Yes", "no": "No", "not known": "Not known"}
_KINDS = {kind: kind.capitalize() for kind in get_args(PlaceKind)}
_BASES: Mapping[str, str] = {kind: kind.capitalize() for kind in get_args(Basis)}
_IDENTIFIERS = {"telephone": "Telephone", "email": "Email", "account": "Account", "vehicle": "Vehicle"}
_FEW = 3
NOT_SHOWN = "No act shows that the defendant has it. Say whether it is to be kept from the defendant."
_CHOSEN = "Say whether the numbers that you chose are to be kept from the defendant."
_NAMES_KEPT = (
    "It names “{}”, which looks like something to keep from the defendant. Put it in other words if it would be served."
)


def place_rows(of: Confirming) -> Iterator[Row]:
    """Yield a row a place: ticked where an act was, or where it may have to be withheld."""
    where = {place_key(said) for act in of.read.incidents for said in act.where}
    for number, one in enumerate(of.read.places):
        key = place_key(one.address)
        held_back = (held for held in of.read.withheld if held.kind == "address" and key in _keys(held))
        found = next(held_back, None)
        yield row(
            one,
            _cells(of, one.address, found),
            of="place",
            key=key_of("place", key),
            number=number,
            name=one.address,
            add=key in where or bool(found) or quotable(one),
            there=bool(find_place(of.case, one.address)),
            asks=_why(found),
            first=found.sources if found else (),
        )
    yield empty("place", "Another place", _cells(of, "", None), len(of.case.places))


def _cells(of: Confirming, address: str, found: Withheld | None) -> list[Cell]:
    return [
        Cell("address", "Address", address, 4),
        Cell("whose", "Whose place it is", "", 2, "one", _owners(of)),
        Cell("kind", "What it is", "", 2, "one", _KINDS),
        Cell("known", "Does the defendant know it?", "", 2, "one", _ANSWERS),
        _withhold(found),
    ]


def _keys(held: Withheld) -> set[str]:
    return {place_key(way) for way in (held.value, *held.spellings)}


def identifier_rows(of: Confirming) -> Iterator[Row]:
    """Yield a row for each that was used for an act, may have to be withheld, or stands in words; one for the rest."""
    withheld = [held for held in of.read.withheld if held.kind in ("telephone", "email")]
    acts = {plain_value(value) for act in of.read.incidents for value in act.used}
    exports = {paper.name for paper in of.read.files if paper.is_ == "messages"}
    others: dict[str, str] = {}
    for number, one in enumerate(of.read.identifiers):
        key, way = plain_value(one.value), (one.written or (one.value,))[-1]
        found = next((held for held in withheld if key in map(plain_value, (held.value, *held.spellings))), None)
        told = tuple(source for source in one.sources if source.quotable and source.file not in exports)
        if not (found or key in acts or told):
            others[key] = f"{way} ({one.rows} row{'' if one.rows == 1 else 's'})"
            continue
        yield row(
            one,
            [
                Cell("value", "Number or account", way, 4),
                Cell("kind", "What it is", one.kind, 2, "one", _IDENTIFIERS),
                Cell("whose", "Whose it is", "", 2, "one", _owners(of)),
                Cell("basis", "What shows that", "", 2, "one", _BASES),
                _withhold(found, "" if key in acts else NOT_SHOWN),
            ],
            of="identifier",
            key=key_of("identifier", key),
            number=number,
            name=way,
            add=key in acts or bool(found),
            there=bool(find_identifier(of.case, one.value)),
            asks=_why(found) or (() if key in acts else (NOT_SHOWN,)),
            first=found.sources if found else told,
            more=_counted(one),
        )
    left = {key: words for key, words in others.items() if not find_identifier(of.case, key)}
    if left:
        cells = (
            Cell("values", "Others, which no paper that may be quoted has", (), 8, "many", left),
            Cell("withhold", "Withhold those chosen?", "", 4, "one", WITHHOLD),
        )
        yield Row("others", key_of("others"), 0xFFFF, "Numbers in exports or notes alone", cells, add=None)


def _counted(one: Identifier) -> tuple[str, ...]:
    """Return how many rows of exports came from it, and when, where any did."""
    if not one.rows:
        return ()
    days = (When.read(at[:10]).printed for at in dict.fromkeys((one.first[:10], one.last[:10])))
    return (f"{one.rows} row{'' if one.rows == 1 else 's'} of exports came from it: {' to '.join(days)}.",)


def _owners(of: Confirming) -> dict[str, str]:
    """Return whose something may be: also those who are confirmed on the same page."""
    there, officers = persons(of.case), {"officer"}
    read = {
        f"{number:04x}-{person_key(one)}": one.name
        for number, one in enumerate(of.read.people)
        if one.role not in officers and not find_person(there, one.name)
    }
    return {"defendant": "The defendant", **there, **read}


def _owner(of: Confirming, whose: str) -> str:
    """Return whose something is as the case holds it. Raises NotAdded for somebody who is none of its people."""
    if not whose or whose == "defendant" or whose in of.case.protected_persons:
        return whose
    name = _owners(of).get(whose, "")
    if name and is_person(name, of.case.defendant.name):
        return "defendant"
    if key := find_person(persons(of.case), name):
        return key
    raise NotAdded(f"{name} is neither the defendant nor a person to protect. Choose one of them, or nobody.")


def _withhold(found: Proposal | None, unless: str = "") -> Cell:
    """Return the box of whether to withhold something: No stands in it only where nothing asks, and not `unless`."""
    must = KEEP if found else unless
    return Cell("withhold", "Withhold?", "" if must else "no", 2, "one", WITHHOLD, must=must)


def _why(found: Withheld | None) -> tuple[str, ...]:
    return (f"{KEEP} {found.why}",) if found else ()


def kept_back(of: Confirming) -> list[Withheld]:
    """Return what looks like something to withhold and that no row asks about, such as a sentence or a child's name."""
    homes = {place_key(one.address) for one in of.read.places}
    numbers = {plain_value(one.value) for one in of.read.identifiers}
    marks = {one.mark for one in of.read.exhibits}

    def is_asked(held: Withheld) -> bool:
        ways = {plain_value(way) for way in (held.value, *held.spellings)}
        return held.value in marks or bool(ways & numbers or (held.kind == "address" and _keys(held) & homes))

    return [held for held in of.read.withheld if not is_asked(held)]


def names_kept(of: Confirming, words: str) -> tuple[str, ...]:
    """Return what there is to look at where words that would be served hold what looks like something to withhold."""
    text = words.casefold()
    ways = (way for held in of.read.withheld if held.kind != "exhibit" for way in (held.value, *held.spellings))
    found = [way for way in ways if len(way) > _FEW and way.casefold() in text]
    return (_NAMES_KEPT.format(max(found, key=len)),) if found else ()


def place_edits(of: Confirming, one: Row, given: Given) -> list[Edit]:
    """Return the edits that add a place: the defendant's home is also named as such. Raises NotAdded."""
    if not given["address"].strip():
        raise NotAdded("Enter an address, or take the tick away.")
    said = {
        "address": given["address"],
        "whose": (whose := _owner(of, given["whose"] or "")),
        "kind": given["kind"],
        "known_to_defendant": given["known"],
        "withhold": given["withhold"] == "yes",
    }
    made = [Edit(path=f"places.{one.id}", value=filled(said))]
    home = whose == "defendant" and given["kind"] == "home" and of.case.defendant.home is None
    return [*made, *([Edit(path="defendant.home", value=one.id)] if home else [])]


def identifier_edits(of: Confirming, one: Row, given: Given) -> list[Edit]:
    """Return the edit that adds a number, account or vehicle. Raises NotAdded."""
    if not given["value"].strip():
        raise NotAdded("Enter the number or account, or take the tick away.")
    said = {name: given[name] for name in ("value", "kind", "basis")}
    value = filled({**said, "whose": _owner(of, given["whose"] or ""), "withhold": given["withhold"] == "yes"})
    return [Edit(path=f"identifiers.{one.id}", value=value)]


def other_edits(of: Confirming, one: Row, given: Given) -> list[Edit]:
    """Return the edits that add those that were chosen of the numbers in exports or notes alone. Raises NotAdded."""
    found = {plain_value(each.value): each for each in of.read.identifiers}
    if given["values"] and not given["withhold"]:
        raise NotAdded(_CHOSEN)
    withhold = {"withhold": True} if given["withhold"] == "yes" else {}
    return [
        Edit(
            path=f"identifiers.{number:04x}-{key_of('identifier', value)}",
            value={"kind": found[value].kind, "value": (found[value].written or (value,))[-1], **withhold},
        )
        for number, value in enumerate(given["values"] or ())
        if value in found
    ]
