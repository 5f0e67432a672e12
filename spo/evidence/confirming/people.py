"""The people whom papers name. Who is the defendant, and who is to be protected, is for the officer to say."""

import re
from collections.abc import Iterator
from typing import Any

from spo.case import Edit
from spo.case.named import names as is_named
from spo.case.named import words

from ..desk.proposals import Person, Withheld
from .names import find_person, is_person, persons, witnesses
from .rows import KEEP, WITHHOLD, Cell, Confirming, Given, NotAdded, Row, day_words, empty, filled, key_of, row

WHO = {
    "defendant": "The defendant",
    "victim": "A person to protect: a victim, and a witness",
    "protected": "Another person to protect",
    "protected witness": "Another person to protect, and a witness",
    "witness": "A witness",
    "officer": "The officer in the case, and a witness",
    "authorising": "The officer who authorises the application",
}
_PROTECTED = ("victim", "protected", "protected witness")
_CALLED = {"defendant": "the suspect or the defendant", "victim": "the victim"}
_NAME_OUT = "Withhold the name?"
_INSTEAD = "What papers call this person instead"
_TIE = "What this person is or was to the defendant"
_IN_THE_LIST = "The papers name each witness. Take the tick away to leave this person out, or ask your solicitor first."
_OTHER_NAMES = "Other names used, apart by a semicolon"
_OWN = {
    "effect": "Effect, in this person's own words",
    "views": "This person's views, in their own words",
}
_HOURS = {
    "work": ("Work, and on which days and hours", "defendant.occupation.work"),
    "worship": ("Worship, where and when", "defendant.occupation.religion"),
}
_OFFICERS = {"officer": "officer_in_the_case", "authorising": "authorising_officer"}


def person_key(one: Person) -> str:
    """Return the key of a person."""
    return key_of("person", one.name.casefold())


def force_rows(of: Confirming) -> Iterator[Row]:
    """Yield a row for the force that the papers name."""
    for number, one in enumerate(of.read.force):
        cells = (
            Cell("force", "Police force", one.name, 5),
            Cell("address", "Address of the complainant, which the summons states", "", 7),
        )
        there = bool(of.case.applicant.force)
        yield row(one, cells, of="force", key=key_of("force", one.name), number=number, name=one.name, there=there)


def force_edits(of: Confirming, one: Row, given: Given) -> list[Edit]:
    """Return the edits that name the force that applies, and where the complainant is."""
    return [Edit(path=f"applicant.{name}", value=value) for name, value in filled(given).items() if name != "add"]


def rows(of: Confirming) -> Iterator[Row]:
    """Yield a row a person: those with a part first, and ticked where a part is known that does not weigh."""
    speaks = {name for act in of.read.incidents for name in act.witness}
    produced = [one.produced_by for one in of.read.exhibits if one.produced_by]

    def is_witness(one: Person) -> bool:
        return one.name in speaks or any(is_person(one.name, said) for said in produced)

    def last(one: tuple[int, Person]) -> int:
        return 0 if one[1].role in _CALLED else 1 if is_witness(one[1]) else 2

    for number, one in sorted(enumerate(of.read.people), key=last):
        weighs, witness = one.role in _CALLED, is_witness(one)
        said = f"The papers call this person {_CALLED[one.role]}. Say who it is." if weighs else ""
        known = "witness" if not weighs and (witness or one.rank) else ""
        kept = _kept_back(of, one)
        called = f"Also called: {', '.join(one.called)}." if one.called else ""
        yield row(
            one,
            [
                Cell("name", "Name", one.name, 4),
                Cell("who", "Who this is", known, 5, "one", WHO, must=said),
                *([Cell("born", "Born", day_words(one.born), 3)] if weighs else []),
                *([Cell("other_names", _OTHER_NAMES, others, 12)] if (others := _other_names(one)) else []),
                *([Cell("tie", _TIE, one.tie, 8)] if one.role == "victim" else []),
                *(Cell(key, title, getattr(one, key), 12, "words") for key, title in _OWN.items() if getattr(one, key)),
                *(Cell(key, title, hours, 12) for key, (title, _) in _HOURS.items() if (hours := _hours(one, key))),
                *([Cell("withhold", _NAME_OUT, "", 4, "one", WITHHOLD, must=KEEP)] if kept else []),
                *([Cell("described_as", _INSTEAD, wide=8)] if kept else []),
            ],
            of="person",
            key=person_key(one),
            number=number,
            name=f"{one.rank} {one.name.removeprefix(one.rank).strip()}".strip(),
            add=weighs or witness,
            there=_is_there(of, one),
            asks=(*((said,) if said else ()), *((f"{KEEP} {kept.why}",) if kept else ())),
            first=kept.sources if kept else (),
            more=(called,) if called else (),
        )
    cells = (
        Cell("name", "Name", wide=4),
        Cell("who", "Who this is", "", 5, "one", WHO),
        Cell("born", "Born"),
        Cell("tie", _TIE, wide=8),
        Cell("withhold", _NAME_OUT, "", 4, "one", WITHHOLD),
        Cell("described_as", _INSTEAD, wide=8),
    )
    yield empty("person", "Somebody else", cells, len(of.case.protected_persons) + len(of.case.witnesses))


def _kept_back(of: Confirming, one: Person) -> Withheld | None:
    """Return what is to be kept back about a person: the name, a child's first name, or a sentence that names one."""
    if one.role in ("defendant", "officer") or one.rank:
        return None
    first = words(one.name)[:1]
    named = (held for held in of.read.withheld if held.kind in ("name", "sentence") and is_named(held.value, one.name))
    called = (held for held in of.read.withheld if held.kind == "name" and words(held.value) == first)
    return next(named, next(called, None))


def _is_there(of: Confirming, one: Person) -> bool:
    case = of.case
    officers = {key: getattr(case.applicant, key).name for key in _OFFICERS.values()}
    names = {**persons(case), **witnesses(case), **officers, "defendant": case.defendant.name}
    return bool(find_person({key: name for key, name in names.items() if name}, one.name))


def edits(of: Confirming, one: Row, given: Given) -> list[Edit]:
    """Return the edits that add a person. Raises NotAdded."""
    name, who, case = " ".join(given["name"].split()), given["who"], of.case
    born = given.get("born", "").strip()
    dated = {"date_of_birth": born} if born else {}
    if not name:
        raise NotAdded("Enter a name, or take the tick away.")
    if not who:
        raise NotAdded("Say who this is, or take the tick away.")
    if given.get("withhold") == "yes" and who not in _PROTECTED:
        raise NotAdded(_IN_THE_LIST)
    if who == "defendant":
        if case.defendant.name and not is_person(case.defendant.name, name):
            raise NotAdded(f"The defendant of this case is {case.defendant.name} already. Say who else this is.")
        others = [*filter(None, map(str.strip, given.get("other_names", "").split(";")))]
        named = {"name": name, **dated, **({"other_names": others} if others else {})}
        hours = [Edit(path=path, value=given[key]) for key, (_, path) in _HOURS.items() if given.get(key)]
        return [*(Edit(path=f"defendant.{field}", value=value) for field, value in named.items()), *hours]
    if who in _OFFICERS:
        base = f"applicant.{_OFFICERS[who]}"
        rank = next((read.rank for read in of.read.people if person_key(read) == one.key), "")
        held = getattr(case.applicant, _OFFICERS[who]).name
        if held and not is_person(held, name):
            raise NotAdded(f"{held} is entered there already. Say who else this is.")
        bare = name.removeprefix(f"{rank} ")
        said = {"name": bare, **({"rank": _with_number(rank, bare, one)} if rank else {})}
        made = [Edit(path=f"{base}.{field}", value=value) for field, value in said.items()]
        return [*made, *([_witness(one, name, {"role": "Officer in the case"})] if who == "officer" else [])]
    if who == "witness":
        rank = _rank(one)
        return [_witness(one, name, {"role": rank} if rank else {})]
    victim = {"victim_of_acts": "yes"} if who == "victim" else {}
    instead = given.get("described_as", "").strip()
    withheld = {"withhold_name": True, "described_as": instead} if given.get("withhold") == "yes" else {}
    said = given.get("tie", "").strip()
    tied = {"relationship": {"description": said}} if said else {}
    own = filled({key: given.get(key, "").strip() for key in _OWN})
    taken = {"views_taken": "yes", "views_date": _signed(of, one)} if "views" in own else {}
    value = {"name": name, **dated, **victim, **withheld, **tied, **own, **filled(taken)}
    made = [Edit(path=f"protected_persons.{one.id}", value=value)]
    return [*made, *([_witness(one, name, {"person": one.id})] if who != "protected" else [])]


def _hours(one: Person, key: str) -> str:
    """Return what papers say of when the defendant works or worships."""
    return str(getattr(one, key)) if one.role == "defendant" else ""


def _other_names(one: Person) -> str:
    """Return the other whole names under which the papers know the defendant."""
    return "; ".join(way for way in one.called if " " in way) if one.role == "defendant" else ""


def _signed(of: Confirming, one: Row) -> str:
    """Return the day on which the person of a row signed a statement, in words."""
    return next((day_words(read.signed) for read in of.read.people if person_key(read) == one.key and read.signed), "")


def _rank(one: Row) -> str:
    return one.name.removesuffix(one.cells[0].value).strip() if one.sources else ""


def _with_number(rank: str, name: str, one: Row) -> str:
    """Return a rank with the officer's number, where the papers have one number alone beside that rank and surname."""
    surname = re.escape(name.rsplit(maxsplit=1)[-1])
    beside = re.compile(
        rf"\b{re.escape(rank)} +(\d{{2,6}}) +{surname}\b|\b{surname},? +\w+,? +{re.escape(rank)} +(\d{{2,6}})\b",
        re.IGNORECASE,
    )
    found = {m[1] or m[2] for source in one.sources for m in beside.finditer(source.words)}
    return f"{rank} {found.pop()}" if len(found) == 1 else rank


def _witness(one: Row, name: str, more: dict[str, Any]) -> Edit:
    return Edit(path=f"witnesses.{one.id}", value={"name": name, **more})
