"""Confidential details: what is withheld, for the court alone, and where the served papers say that it is.

It is the only paper that is filed which prints a withheld value. It is made only where something is withheld.
"""

from collections.abc import Iterator, Sequence

from spo.assessment import capital, counted, listed
from spo.assessment.case_reader import ADDRESS_WITHHELD, DETAIL_WITHHELD, left_unsaid
from spo.assessment.facts import Fact
from spo.case import Case, Number
from spo.case.whom import people_named
from spo.guidance import PaperEntry

from ..declared import OfTheOthers
from ..marks import plain
from ..passages import Listing, Paper, Passage, Row, Sentence
from ..writer import Writer, passage, row
from .hearing import after_for
from .shared import short_head
from .statements.shared_acts import others

_QUOTED = 60
_LEAD = 40
_MOST = 6
_ASKED = {
    "address protection": "Protection of the address of {whom} is asked for.",
    "reporting": "A restriction on reporting is asked for, to protect {whom}.",
    "other": "A direction for {whom} is asked for.",
}


def withheld_items(case: Case) -> Iterator[tuple[str, str]]:
    """Yield the path of each item of which something is withheld, and what the served papers print in its place."""
    for key, place in case.places.items():
        if place.withhold:
            yield f"places.{key}", ADDRESS_WITHHELD
    for key, item in case.identifiers.items():
        if item.withhold:
            yield f"identifiers.{key}", DETAIL_WITHHELD
    for key, person in case.protected_persons.items():
        if person.withhold_name:
            yield f"protected_persons.{key}", person.described_as or "[name withheld]"


def confidential(w: Writer, entry: PaperEntry, served: Sequence[Paper]) -> Paper:
    """Return the paper. `served` are the papers that are served, as they are printed."""
    return Paper(
        entry,
        head=short_head(w, entry.title),
        passages={
            "purpose": passage("purpose", w.law("confidential-is"), w.law("confidential-rules")) + _signed(w),
            "requests": list(_requests(w)),
            "signature": passage("signature", w.law("signed-for"), style="plain"),
        },
        tables={"withheld": [_withheld(w, path, mark, served) for path, mark in withheld_items(w.case)]},
    )


PAPER = OfTheOthers(
    lambda w, entry, made: confidential(w, entry, list(made.served().values())),
    when=lambda view: any(withheld_items(view.case)),
)


def _signed(w: Writer) -> list[Passage]:
    """Return whose statement is filed here because it is signed in a name that is withheld."""
    found: list[Passage] = []
    for key in others(w.case):
        person, signed = w.case.witnesses[key].person, w.case.witnesses[key].statement_signed == "yes"
        if signed and person in w.case.protected_persons and w.case.protected_persons[person].withhold_name:
            path = f"protected_persons.{person}"
            called = Fact(w.assessment.view.person(person), (f"{path}.described_as", f"witnesses.{key}"))
            found += passage(f"signed.{key}", w.law("confidential-signed", name=w.at(f"{path}.name"), described=called))
    return found


def _withheld(w: Writer, path: str, mark: str, served: Sequence[Paper]) -> Row:
    item = w.case.at(path)
    if path.startswith("protected_persons."):
        what, value, whose = "Name", w.at(f"{path}.name"), Fact("A person to protect", (path,))
    else:
        unnamed = "Place" if path.startswith("places.") else "Other detail"
        kind = unnamed if item.kind == "other" else capital(item.kind)
        what, value, whose = kind, w.at(path), _whose(w, path)
    printed = [*filter(None, (_places(paper, path, mark) for paper in served))]
    places = [*printed, *filter(None, [_unsaid(w, path)])]
    return row(
        path,
        what=what,
        value=value if value.text else Fact("[To complete: this is marked withheld, and is blank]", (path,)),
        whose=whose,
        mark=Fact(mark if printed else "Left out", (path,)),
        where=Fact("\n".join(places) or "In none of them", (path,)),
    )


def _unsaid(w: Writer, path: str) -> str:
    """Return of which acts it is the place, where papers that are served leave that out."""
    hidden = left_unsaid(w.case)
    acts = [key for key, act in w.case.incidents.items() if act.where in hidden and path == f"places.{act.where}"]
    return f"Left out of what is served: the place of {w.assessment.view.incident_list(acts)}" if acts else ""


def _whose(w: Writer, path: str) -> Fact:
    whose = w.case.at(f"{path}.whose")
    if whose in w.case.protected_persons:
        return w.person(whose)
    return Fact("The defendant" if whose == "defendant" else "", (f"{path}.whose",))


def _places(paper: Paper, path: str, mark: str) -> str:
    """Return where a paper prints the mark for an item: its entries by number, its terms, and the words around."""
    if path.startswith("protected_persons."):  # a name is spoken of too often for each place to be of use
        count = sum(one.text.casefold().count(mark.casefold()) for _, one in paper.sentences())
        return f"{paper.entry.title}: {counted(count, 'place')}" if count else ""
    sentences, rows, terms = _printed(paper, path, mark)
    numbers = [number.text for held in rows if (number := held.cells.get("no")) and number.text]
    found = [f'"{_around(text, mark)}"' for text in sentences]
    found += [f"{'entry' if len(numbers) == 1 else 'entries'} {listed(numbers)}"] if numbers else []
    found += [f'the row "{_first(held)}"' for held in rows if "no" not in held.cells]
    found = list(dict.fromkeys(found + [f"term {number}" for number in terms]))
    more = f" and {counted(len(found) - _MOST, 'other place')}" if len(found) > _MOST else ""
    return f"{paper.entry.title}: {'; '.join(found[:_MOST])}{more}" if found else ""


def _printed(paper: Paper, path: str, mark: str) -> tuple[list[str], list[Row], list[Number]]:
    """Return the sentences, the rows and the numbers of the terms in which a paper prints the mark for an item."""
    sentences = [one for many in paper.passages.values() for held in many for one in held.sentences]
    rows = [held for many in paper.tables.values() if not isinstance(many, Listing) for held in many]
    return (
        [plain(one.text) for one in sentences if _prints(one, path, mark)],
        [held for held in rows if any(_prints(cell, path, mark) for cell in held.cells.values())],
        [held.number for held in paper.terms if any(_prints(one, path, mark) for one in held.sentences())],
    )


def _prints(sentence: Sentence, path: str, mark: str) -> bool:
    """Return whether a sentence prints the mark for an item."""
    return mark in sentence.text and any(f"{fact}.".startswith(f"{path}.") for fact in sentence.facts)


def _first(held: Row) -> str:
    """Return the first words of a row, by which a reader finds it."""
    return _short(next(plain(cell.text) for cell in held.cells.values() if cell.text))


def _around(text: str, mark: str) -> str:
    """Return the words around the first place where a text prints the mark."""
    before, _, after = text.partition(mark)
    lead = before if len(before) <= _LEAD else f"...{before[-_LEAD:].partition(' ')[2]}"
    return f"{lead}{mark}{_short(after) if after.strip('.') else after}"


def _short(text: str) -> str:
    line = text.replace("\n", " ")
    return line if len(line) <= _QUOTED else f"{line[:_QUOTED].rsplit(' ', 1)[0]}..."


def _with_something_withheld(case: Case) -> set[str]:
    """Return the protected persons of whom something is withheld."""
    withheld = {place.whose for place in case.places.values() if place.withhold}
    withheld |= {item.whose for item in case.identifiers.values() if item.withhold}
    return withheld | {key for key, person in case.protected_persons.items() if person.withhold_name}


def _requests(w: Writer) -> Iterator[Passage]:
    """Yield what the application asks of the court to protect an address, what is reported or what is withheld."""
    people = _with_something_withheld(w.case)
    for key, request in w.case.requests.items():
        theirs = request.kind == "other" and not people.isdisjoint(people_named(w.case, request.for_whom))
        if theirs or request.kind in ("address protection", "reporting"):
            asked, base = _ASKED[request.kind], f"requests.{key}"
            yield from passage(
                base,
                w.say(asked, f"{base}.kind", whom=after_for(w.at(f"{base}.for_whom"))),
                w.say("{reason}", reason=w.at(f"{base}.reason")),
            )
