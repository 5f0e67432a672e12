"""The authority for the application, who was consulted, and the searches for other orders, as papers tell of them."""

from collections.abc import Iterator

from spo.case import Edit

from .names import is_person
from .rows import DONE, Cell, Confirming, Given, NotAdded, Row, day_words, filled, held_as, key_of, row

_GIVEN = "Read the paper, and say whether it gives authority for this application."
_KEPT = "Only the authority record, which is kept, prints what they said."
_OFFICER = "applicant.authorising_officer"
_AGAINST = "Reasons against that were weighed, and what is not authorised"
_SAID = ("given", "date", "delegation", "reasons_for", "reasons_against", "alternatives")


def authority_rows(of: Confirming) -> Iterator[Row]:
    """Yield a row for a paper that gives authority. That it does is for the officer to say."""
    for number, one in enumerate(of.read.authority):
        yield row(
            one,
            (
                Cell("given", "Was authority given?", "", 3, "one", DONE, must=_GIVEN),
                Cell("date", "On what day", day_words(one.date), 3),
                Cell("name", "By whom", one.name, 3),
                Cell("rank", "Rank", one.rank, 3),
                Cell("delegation", "Scheme of delegation", one.delegation, 12),
                Cell("reasons_for", "Reasons for applying", one.reasons, 12, "words"),
                *([Cell("reasons_against", _AGAINST, one.against, 12, "words")] if one.against else []),
                Cell("alternatives", "What else was considered", one.alternatives, 12, "words"),
            ),
            of="authority",
            key=key_of("authority", one.name, str(one.date.earliest)),
            number=number,
            name="The authority for the application",
            there=of.case.authority.given is not None,
            asks=(_GIVEN,),
        )


def authority_edits(of: Confirming, one: Row, given: Given) -> list[Edit]:
    """Return the edits that record the authority, and who gave it. Raises NotAdded where somebody else did."""
    held = of.case.applicant.authorising_officer.name
    if held and given["name"] and not is_person(held, given["name"]):
        raise NotAdded(f"{held} is entered as the officer who authorises already. Say who it was.")
    said = filled({name: given.get(name) for name in _SAID})
    who = filled({name: given[name] for name in ("name", "rank")})
    made = [Edit(path=f"authority.{name}", value=value) for name, value in said.items()]
    return [*made, *(Edit(path=f"{_OFFICER}.{name}", value=value) for name, value in who.items())]


def consulted_rows(of: Confirming) -> Iterator[Row]:
    """Yield a row for each person or body whose email tells what they said when they were consulted."""
    for number, one in enumerate(of.read.consulted):
        key = key_of("consulted", one.who.casefold(), str(one.date.earliest))
        yield row(
            one,
            (
                Cell("who", "Person or body to consult", one.who, 6),
                Cell("done", "Was this person or body consulted?", "yes", 3, "one", DONE),
                Cell("date", "Date", day_words(one.date), 3),
                Cell("result", "What they said", of.plain(one.words), 12, "words"),
            ),
            of="consulted",
            key=key,
            number=number,
            name=one.who,
            there=bool(held_as(of.case.consultations, key)),
            more=(_KEPT,),
        )


def consulted_edits(of: Confirming, one: Row, given: Given) -> list[Edit]:
    """Return the edit that adds a consultation. Raises NotAdded where it is not said with whom."""
    if not given["who"].strip():
        raise NotAdded("Say who was consulted, or take the tick away.")
    said = {name: given[name] for name in ("who", "done", "date", "result")}
    return [Edit(path=f"consultations.{one.id}", value=filled(said))]


def check_rows(of: Confirming) -> Iterator[Row]:
    """Yield a row a search for other orders."""
    for number, one in enumerate(of.read.checks):
        key = key_of("check", one.system.casefold(), str(one.date.earliest))
        same = ((held.system.casefold(), held.date.day) for held in of.case.order_checks.values())
        yield row(
            one,
            (
                Cell("system", "System or body searched", one.system, 4),
                Cell("done", "Was it made?", "yes", 2, "one", DONE),
                Cell("date", "Date", day_words(one.date), 3),
                Cell("by", "Who searched", one.by, 3),
                Cell("result", "What was found", one.result, 12),
            ),
            of="check",
            key=key,
            number=number,
            name=f"{one.system}, {day_words(one.date)}",
            there=bool(held_as(of.case.order_checks, key)) or (one.system.casefold(), one.date.earliest) in same,
        )


def check_edits(of: Confirming, one: Row, given: Given) -> list[Edit]:
    """Return the edit that adds a search. Raises NotAdded where it is not said what was searched."""
    if not given["system"].strip():
        raise NotAdded("Say what was searched, or take the tick away.")
    said = {name: given[name] for name in ("system", "done", "date", "by", "result")}
    return [Edit(path=f"order_checks.{one.id}", value=filled(said))]
