"""Invented situations, each with the arguments that must and must not be offered in it, read from the reference.

The outcomes come from the triggers, the joint rules and the refusals of the argument bank, not from the program. A
situation is a sentence and the pieces that its case is made of; whatever the sentence does not say is ordinary:
the defendant is 41, uses one name and one address, and once lived with the person to protect, who supports him
being stopped. `HISTORY` is a call and a visit from before any order, so that two acts are always recorded.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Protocol

from spo.case import Case

DAY = date(2026, 11, 24)
"""The day on which every situation is assessed."""

RO = "restraining-order-conviction"
ACQUITTAL = "restraining-order-acquittal"
NMO = "non-molestation-order"
MADE = date(2025, 5, 24)
"""The day on which an order was made unless it is said: 18 months before."""

HER, SISTER, CHILD = "her", "sister", "child"

Raw = dict[str, Any]


def weeks_ago(count: int) -> date:
    """Return the day that many weeks before the day of assessment; a negative count looks ahead."""
    return DAY - timedelta(weeks=count)


def months_ago(count: int) -> date:
    """Return the same day of the month, that many months before; a negative count looks ahead."""
    years, month = divmod(DAY.year * 12 + DAY.month - 1 - count, 12)
    return DAY.replace(year=years, month=month + 1)


def in_weeks(count: int) -> date:
    """Return the day that many weeks after the day of assessment."""
    return weeks_ago(-count)


def in_months(count: int) -> date:
    """Return the same day of the month, that many months after."""
    return months_ago(-count)


def _said(day: date | None) -> str:
    return f"{day:%Y-%m-%d}" if day else ""


NO_TIE: Raw = dict.fromkeys(
    (
        "married",
        "engaged",
        "couple",
        "household",
        "intimate",
        "parents",
        "relative",
        "relative_of_partner",
        "same_proceedings",
    ),
    "no",
)
"""Every question of fact about how two people stand to each other, answered no."""

# What stands behind an id when a piece speaks of it.

_PEOPLE: dict[str, Raw] = {
    HER: {
        "name": "Anna Vance",
        "date_of_birth": "4 May 1990",
        "relationship": {
            "description": "former partner",
            "couple": "yes",
            "facts": "They lived together from 2018 to 2023.",
        },
        "victim_of_acts": "yes",
        "risk": "That he will find her again.",
        "views_taken": "yes",
        "support": "supports",
        "views": "I want it to stop.",
        "views_date": _said(weeks_ago(1)),
    },
    SISTER: {"name": "Mary Vance", "date_of_birth": "9 June 1985", "risk": "That he will go through her."},
    CHILD: {"name": "Tom Vance", "date_of_birth": "1 March 2014", "risk": "That he will be used to carry messages."},
}

_PLACES: dict[str, Raw] = {
    "his-home": {"whose": "defendant", "kind": "home", "address": "4 Mill Lane, Exampleton"},
    "his-other-home": {"whose": "defendant", "kind": "home", "address": "Flat 2, 60 Quay Street, Exampleton"},
    "her-home": {"whose": HER, "kind": "home", "address": "11 Ash Road, Exampleton"},
    "her-work": {"whose": HER, "kind": "work", "address": "The Library, Exampleton"},
    "her-gym": {"whose": HER, "kind": "leisure", "address": "Dock Gym, Exampleton"},
    "her-cottage": {"whose": HER, "kind": "family", "address": "2 Shore Street, Sampleness", "nation": "Scotland"},
}

# What a kind of conduct is, exactly, where a piece speaks of it: an act's means, and a clause's words.

MEANS = {
    "contact": "text",
    "online": "payment-reference",
    "through-others": "third-party",
    "approach": "in-person",
    "place": "visiting",
    "publish": "public-post",
    "monitor": "access",
    "record": "filming",
    "property": "damage",
    "proceedings": "complaint",
}

_WORDS = {
    "contact": "contact {who} by telephone, text message or email",
    "online": "send {who} any payment",
    "approach": "approach {who}",
    "place": "go to {where}",
    "publish": "publish anything about {who}",
    "monitor": "track {who}",
    "record": "film {who}",
    "property": "damage any property of {who}",
    "proceedings": "make any complaint about {who}",
    "through-others": "cause or encourage another person to do so",
}


def words_for(reach: Collection[str], persons: Iterable[str], places: Iterable[str]) -> str:
    """Return the words of a clause that forbids some kinds of conduct towards some persons and at some places."""
    who = " or ".join(_PEOPLE[key]["name"] for key in persons)
    alone = "contact" not in reach
    proxy = f"contact {who} through another person by telephone, text message or email" if alone else ""
    where = " or ".join(_PLACES[key]["address"] for key in places) or "her home"
    words = {**_WORDS, **({"through-others": proxy} if proxy else {})}
    said = [words.get(tag, tag).format(who=who, where=where) for tag in reach]
    return f"Not to {' or '.join(said)}."


_BEHAVIOURS = {
    "contact": "b",
    "online": "b",
    "through-others": "b",
    "approach": "a",
    "place": "e",
    "publish": "c",
    "monitor": "d",
    "record": "g",
    "property": "f",
}


class Piece(Protocol):
    """A piece of a situation, which puts itself into a case that is being made."""

    def put(self, raw: Raw) -> None:
        """Add the piece."""


@dataclass(frozen=True)
class Clause:
    """What one clause of an existing order forbids."""

    reach: tuple[str, ...]
    persons: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


def clause(*reach: str, persons: tuple[str, ...] = (), places: tuple[str, ...] = ()) -> Clause:
    """Return a clause; without persons it covers all whom its order names."""
    return Clause(reach, persons, places)


@dataclass(frozen=True)
class Order:
    """An existing order. Its id is its kind, and its clauses are c1, c2 and so on."""

    kind: str
    clauses: tuple[Clause, ...]
    names: tuple[str, ...] = (HER,)
    made: date | None = None
    ends: date | None = None
    in_force: str | None = "yes"
    more: Mapping[str, Any] = field(default_factory=dict)

    def put(self, raw: Raw) -> None:
        """Add the order."""
        raw["exhibits"]["x-order"] = {"mark": "AB/1", "description": "Copy of the order"}
        raw["existing_orders"][self.kind] = {
            "kind": self.kind,
            "court": "Exampleton Magistrates' Court",
            "made": _said(self.made),
            "served": _said(self.made),
            "ends": _said(self.ends),
            "until_further_order": None if self.ends else "yes",
            "in_force": self.in_force,
            "names": self.names,
            "exhibit": "x-order",
            "terms": {
                f"c{number}": {
                    "paragraph": str(number),
                    "words": words_for(one.reach, one.persons or self.names, one.places),
                    "reach": one.reach,
                    "persons": one.persons,
                    "places": one.places,
                }
                for number, one in enumerate(self.clauses, start=1)
            },
            **self.more,
        }


def order(
    kind: str,
    *clauses: Clause,
    names: tuple[str, ...] = (HER,),
    made: date | None = MADE,
    ends: date | None = None,
    in_force: str | None = "yes",
    **more: Any,
) -> Order:
    """Return an order of some kind: 18 months old, in force, naming her, and with no end date, unless said."""
    return Order(kind, clauses, names, made, ends, in_force, more)


def restraining_order(*clauses: Clause, **more: Any) -> Order:
    """Return a restraining order made on conviction."""
    return order(RO, *clauses, **{"offence": "Harassment, section 2 of the 1997 Act", **more})


@dataclass(frozen=True)
class Broke:
    """That an act broke, or is said to have broken, a clause, and what came of it."""

    clause: str
    of: str
    status: str
    dated: bool = True
    more: Mapping[str, Any] = field(default_factory=dict)


def convicted(clause: str, of: str = RO) -> Broke:
    """Return a breach that ended in a conviction."""
    return Broke(clause, of, "convicted")


def found(clause: str, of: str = RO) -> Broke:
    """Return a breach that a court has found."""
    return Broke(clause, of, "found-by-court")


def admitted(clause: str, of: str = RO) -> Broke:
    """Return a breach that he has admitted."""
    return Broke(clause, of, "admitted")


def charged(clause: str, of: str = RO) -> Broke:
    """Return a breach that is charged and not yet tried."""
    return Broke(clause, of, "charged")


def no_charge(clause: str, of: str = RO) -> Broke:
    """Return a breach that was reported and led to no charge, for want of evidence."""
    return Broke(clause, of, "investigated-no-charge", more={"why_not_charged": "The caller was not identified."})


def unreported(clause: str, of: str = RO) -> Broke:
    """Return a breach that nobody reported."""
    return Broke(clause, of, "not-reported", dated=False)


def not_caught(clause: str, of: str = RO, dated: bool = True) -> Broke:
    """Return a breach that was not charged because the words of the clause do not catch the act (A22)."""
    why = {"why_not_charged": "CPS advice: the words do not catch it.", "clause_did_not_catch": "yes"}
    return Broke(clause, of, "investigated-no-charge", dated, why)


@dataclass(frozen=True)
class Act:
    """An act, and the clause that it broke, if one."""

    when: date
    reach: tuple[str, ...]
    to: tuple[str, ...] = (HER,)
    at: str | None = None
    broke: Broke | None = None
    more: Mapping[str, Any] = field(default_factory=dict)

    def put(self, raw: Raw) -> None:
        """Add the act, and its breach."""
        key = f"i{len(raw['incidents']) + 1}"
        raw["incidents"][key] = {
            "date": _said(self.when),
            "what": f"He did this: {', '.join(self.reach)}.",
            "behaviours": sorted({_BEHAVIOURS.get(tag, "other") for tag in self.reach}),
            "reach": self.reach,
            "method": MEANS.get(self.reach[0], "other") if self.reach else "",
            "also_by": MEANS.get(self.reach[1], "") if len(self.reach) > 1 else "",
            "towards": self.to,
            "where": self.at,
            "attributed": "yes",
            "attribution": "She knew his voice, his hand or his face.",
            "witness": "w-her",
            "source": "Statement of Anna Vance",
            **self.more,
        }
        raw["turned"][key] = {"incident": key, "question": "came-nearer", "answer": "yes"}
        if self.broke:
            court = self.broke.status in ("convicted", "found-by-court", "charged")
            raw["breaches"][f"b-{key}"] = {
                "incident": key,
                "order": self.broke.of,
                "term": self.broke.clause,
                "status": self.broke.status,
                "date": _said(self.when + timedelta(days=14)) if self.broke.dated else "",
                "court": "Exampleton Magistrates' Court" if court else "",
                "reference": "EX/26/1" if self.broke.dated else "",
                **self.broke.more,
            }


def act(
    when: date,
    *reach: str,
    to: tuple[str, ...] = (HER,),
    at: str | None = None,
    broke: Broke | None = None,
    **more: Any,
) -> Act:
    """Return an act towards her that her statement speaks to, unless said otherwise."""
    return Act(when, reach, to, at, broke, more)


def signal(when: date, *reach: str, **more: Any) -> Act:
    """Return an act that looks harmless alone, whose meaning she explains."""
    return act(when, *reach, why_it_matters="It was our private sign. Nobody else would know it.", **more)


@dataclass(frozen=True)
class Sought:
    """A term sought, with its reasons; for a requirement, what it addresses and who delivers it."""

    kind: str
    reach: tuple[str, ...]
    persons: tuple[str, ...] = (HER,)
    places: tuple[str, ...] = ()
    driver: str = "shown"
    confirmed: bool = True
    more: Mapping[str, Any] = field(default_factory=dict)

    def put(self, raw: Raw) -> None:
        """Add the term, and the driver that it addresses."""
        number = len(raw["terms"]) + 1
        raw["exhibits"]["x-map"] = {"mark": "AB/2", "description": "Map"}
        raw["terms"][f"t{number}"] = {
            "position": number,
            "kind": self.kind,
            "words": self._words(),
            "reach": self.reach,
            "persons": self.persons,
            "places": self.places,
            "map_exhibit": "x-map" if self.places else None,
            "risk": "That it happens again.",
            "why_necessary": "It has happened, and nothing else has stopped it.",
            "less_considered": "A narrower term was considered and would not do.",
            "how_complied": "He does as it says from the day of service.",
            "how_proved": "Call data and statements.",
            "conflict": "no",
            "delivery": self._delivery(raw, f"d{number}") if self.kind == "requirement" else {},
            **self.more,
        }

    def _words(self) -> str:
        if self.kind == "requirement":
            return f"attend any of: {', '.join(self.reach)}"
        return words_for(self.reach, self.persons, self.places)

    def _delivery(self, raw: Raw, driver: str) -> Raw:
        if self.driver:
            raw["exhibits"]["x-driver"] = {"mark": "AB/3", "description": "Assessment by a psychologist"}
            raw["defendant"].setdefault("drivers", {})[driver] = {
                "kind": "a fixed belief",
                "words": "He believes that they are still together.",
                "said_by": "A psychologist",
                "date": _said(weeks_ago(6)),
                "exhibits": ["x-driver"] if self.driver == "shown" else [],
            }
        return {
            "provider": "Exampleton Stalking Clinic",
            "confirmed": "yes" if self.confirmed else "no",
            "confirmed_date": _said(weeks_ago(2)) if self.confirmed else "",
            "first_date": _said(in_weeks(4)),
            "supervisor": "PC Ward",
            "driver": driver if self.driver else None,
        }


def seeks(*reach: str, persons: tuple[str, ...] = (HER,), places: tuple[str, ...] = (), **more: Any) -> Sought:
    """Return a prohibition sought."""
    return Sought("prohibition", reach, persons, places, more=more)


def requires(reach: str, driver: str = "shown", confirmed: bool = True) -> Sought:
    """Return a requirement sought; its driver is "shown" by an exhibit, only "said", or none at all ("")."""
    return Sought("requirement", (reach,), driver=driver, confirmed=confirmed)


@dataclass(frozen=True)
class Says:
    """What the case says in one part of it."""

    part: str
    values: Mapping[str, Any]

    def put(self, raw: Raw) -> None:
        """Put the values over what stands there."""
        here = raw
        for step in self.part.split("."):
            here = here.setdefault(step, {})
        here.update(self.values)


def defendant(**values: Any) -> Says:
    """Return something recorded of the defendant."""
    return Says("defendant", values)


def custody(since: date, release: date) -> Says:
    """Return that he is in custody, and when he is to be released."""
    return Says("defendant.custody", {"in_custody": "yes", "since": _said(since), "release_expected": _said(release)})


def says(**values: Any) -> Says:
    """Return something recorded of the person to protect."""
    return Says(f"protected_persons.{HER}", values)


def view(support: str, dated: bool = True) -> Says:
    """Return what she thinks of the application, in her own words."""
    words = {"views_taken": "yes", "support": support, "views": "I have said what I think."}
    return says(**words, views_date=_said(weeks_ago(1)) if dated else "")


def relation(description: str, facts: str = "", associated: str = "no", connected: str = "no") -> Says:
    """Return what she is to him."""
    answers: Raw = NO_TIE | ({"couple": "yes"} if associated == "yes" else {})
    if connected == "not known":
        answers |= {"intimate": "not known"}
    return Says(f"protected_persons.{HER}.relationship", {"description": description, "facts": facts, **answers})


STRANGER = relation("stranger", "They have never met.")


def stalking(**values: Any) -> Says:
    """Return what the officer answers of whether the acts are stalking, or an ordinary dispute."""
    return Says("stalking", values)


def warned(on: date) -> Says:
    """Return that the police told him to stop."""
    return Says("warnings.w1", {"kind": "police warning", "date": _said(on), "words": "Leave her alone."})


def hearing(**values: Any) -> Says:
    """Return something recorded of the court and the hearing."""
    return Says("hearing", values)


def proceeding(stage: str, on: date, trial: date | None = None, **more: Any) -> Says:
    """Return a prosecution, or an investigation, at some stage."""
    values = {"description": "Stalking", "stage": stage, "date": _said(on), "next_hearing": _said(trial), **more}
    return Says("proceedings.case", values)


def case_of(*pieces: Piece) -> Case:
    """Return the case made of some pieces: with her in it, and whoever and wherever the pieces speak of."""
    raw: Raw = {
        "defendant": {"name": "Karl Anders", "date_of_birth": "2 February 1985", "home": "his-home"},
        "protected_persons": {HER: {**_PEOPLE[HER], "relationship": dict(_PEOPLE[HER]["relationship"])}},
        "places": {"his-home": _PLACES["his-home"]},
        "witnesses": {"w-her": {"name": "Anna Vance", "person": HER, "first_hand": "yes"}},
        **{part: {} for part in ("incidents", "exhibits", "existing_orders", "breaches", "terms", "turned")},
    }
    for piece in pieces:
        piece.put(raw)
    clauses = [one for made in raw["existing_orders"].values() for one in made["terms"].values()]
    parts = [*raw["incidents"].values(), *raw["existing_orders"].values(), *clauses, *raw["terms"].values()]
    for part in parts:
        for key in (*part.get("towards", ()), *part.get("names", ()), *part.get("persons", ())):
            raw["protected_persons"].setdefault(key, _PEOPLE[key])
        for key in filter(None, (part.get("where"), *part.get("places", ()))):
            raw["places"].setdefault(key, _PLACES[key])
    for term in raw["terms"].values():
        term["incidents"] = [
            key
            for key, done in raw["incidents"].items()
            if term["kind"] == "requirement" or set(term["reach"]) & set(done["reach"])
        ]
    return Case.model_validate(raw)


@dataclass(frozen=True)
class Situation:
    """A situation, and what the bank says of it.

    `offered` must be available and `not_offered` must not be; what stands in neither is not tested. `refusals` are
    exactly the situations N1 to N8 that are met. `limbs` are the limbs of the court's test that are shown, where the
    situation says. `finds` must be among the findings and `not_finds` must not.
    """

    sentence: str
    pieces: tuple[Piece, ...]
    offered: frozenset[str]
    not_offered: frozenset[str]
    refusals: frozenset[str]
    limbs: frozenset[str] | None = None
    finds: frozenset[str] = frozenset()
    not_finds: frozenset[str] = frozenset()

    @property
    def case(self) -> Case:
        """The case."""
        return case_of(*self.pieces)


def situation(sentence: str, *pieces: Piece, limbs: str | None = None, **outcomes: str) -> Situation:
    """Return a situation, its outcomes given by the name of the field as ids with spaces between."""
    held = {
        name: frozenset(outcomes.pop(name, "").split())
        for name in ("offered", "not_offered", "refusals", "finds", "not_finds")
    }
    assert not outcomes
    shown = None if limbs is None else frozenset(limbs.split())
    return Situation(sentence, pieces, limbs=shown, **held)


HISTORY = (act(months_ago(26), "contact"), act(months_ago(25), "place", at="her-home"))
CALL, VISIT = HISTORY

# Never rest on breach alone: A3 needs one of A1, A4, A5 and A22.

BREACHED = (
    situation(
        "a restraining order that names only her, breached by telephone and convicted, and nothing else new",
        *HISTORY,
        restraining_order(clause("contact")),
        act(weeks_ago(20), "contact", broke=convicted("c1")),
        seeks("contact"),
        offered="A9 A18",
        not_offered="A1 A2 A3 A4 A5 A6 A7 A8 A10 A11 A12 A13 A14 A16 A17 A19 A20 A21 A22",
        refusals="N1",
    ),
    situation(
        "a breach by telephone that is charged, and a tracker under her car that no clause reaches",
        *HISTORY,
        restraining_order(clause("contact")),
        act(weeks_ago(20), "contact", broke=charged("c1")),
        act(weeks_ago(10), "monitor"),
        seeks("contact"),
        seeks("monitor"),
        offered="A3 A4 A9 A18",
        not_offered="A1 A2 A5 A8 A22",
    ),
    situation(
        "a breach reported without a charge, and messages that now come through his brother",
        *HISTORY,
        restraining_order(clause("contact")),
        act(weeks_ago(20), "contact", broke=no_charge("c1")),
        act(weeks_ago(10), "through-others", through="his brother"),
        seeks("contact", "through-others"),
        offered="A3 A4 A5 A9 A18",
        not_offered="A1 A2 A22",
    ),
    situation(
        "a breach that nobody reported, and nothing else new",
        *HISTORY,
        restraining_order(clause("contact")),
        act(weeks_ago(20), "contact", broke=unreported("c1")),
        seeks("contact"),
        offered="A9 A18",
        not_offered="A1 A3 A4 A5 A22",
        refusals="N1 N3",
    ),
    situation(
        "a breach that nobody reported, and an assessment that a clinic has confirmed",
        *HISTORY,
        restraining_order(clause("contact")),
        act(weeks_ago(20), "contact", broke=unreported("c1")),
        seeks("contact"),
        requires("duty-assessment"),
        offered="A1 A3 A9 A18",
        not_offered="A4 A5 A22",
    ),
    situation(
        "a breach that he admitted, and an approach that the CPS says the words of the clause do not catch",
        *HISTORY,
        restraining_order(clause("contact"), clause("approach")),
        act(weeks_ago(20), "contact", broke=admitted("c1")),
        act(weeks_ago(16), "approach", broke=not_caught("c2")),
        seeks("contact"),
        seeks("approach"),
        offered="A3 A9 A18 A22",
        not_offered="A1 A4 A5",
    ),
    situation(
        "the same CPS advice with no date recorded, beside a breach that was convicted",
        *HISTORY,
        restraining_order(clause("contact"), clause("approach")),
        act(weeks_ago(20), "contact", broke=convicted("c1")),
        act(weeks_ago(16), "approach", broke=not_caught("c2", dated=False)),
        seeks("contact"),
        seeks("approach"),
        not_offered="A1 A3 A4 A5 A22",
        refusals="N1",
    ),
    situation(
        "a breach found by a court, and letters to her sister, whom the order does not name",
        *HISTORY,
        restraining_order(clause("contact")),
        act(weeks_ago(20), "contact", broke=found("c1")),
        act(weeks_ago(10), "contact", to=(SISTER,)),
        seeks("contact", persons=(HER, SISTER)),
        offered="A3 A5 A9 A18",
        not_offered="A1 A2 A22",
    ),
    situation(
        "a breach of bail that is charged, and posts about her that no condition reaches",
        *HISTORY,
        order("court-bail", clause("contact"), made=months_ago(5)),
        proceeding("awaiting trial", months_ago(4), trial=in_weeks(30)),
        act(weeks_ago(8), "contact", broke=charged("c1", of="court-bail")),
        act(weeks_ago(6), "publish"),
        seeks("contact"),
        seeks("publish"),
        offered="A3 A4 A9 A10 A18",
        not_offered="A1 A2 A5",
    ),
)

# New methods, platforms, places and people: what an order reaches on its wording, and what it does not.

OUTSIDE = (
    situation(
        "two coded posts since the order, each explained by her statement",
        *HISTORY,
        restraining_order(clause("contact")),
        signal(weeks_ago(20), "publish"),
        signal(weeks_ago(16), "publish"),
        seeks("publish"),
        offered="A2 A4 A9 A18",
        not_offered="A3 A5 A8 A22",
    ),
    situation(
        "two coded posts since the order, only one of them explained",
        *HISTORY,
        restraining_order(clause("contact")),
        signal(weeks_ago(20), "publish"),
        act(weeks_ago(16), "publish"),
        seeks("publish"),
        offered="A4",
        not_offered="A2 A3 A5",
    ),
    situation(
        "two coded posts that are explained, but that no witness and no exhibit shows",
        *HISTORY,
        restraining_order(clause("contact")),
        signal(weeks_ago(20), "publish", witness=None),
        signal(weeks_ago(16), "publish", witness=None),
        seeks("publish"),
        not_offered="A2 A3 A5",
    ),
    situation(
        "two coded messages, explained, under an order against contact by any means",
        *HISTORY,
        restraining_order(clause("contact", "online", "through-others")),
        signal(weeks_ago(20), "online"),
        signal(weeks_ago(16), "online"),
        seeks("contact", "online", "through-others"),
        not_offered="A2 A3 A4 A5",
        refusals="N1",
    ),
    situation(
        "a parcel with a card under an order that names letters: arguable, and so no breach and some gap",
        *HISTORY,
        restraining_order(clause("contact"), terms={"c1": {"words": "Not to send Anna Vance any letter."}}),
        act(weeks_ago(20), "contact", method="gift", what="A parcel came to her work with a card in it."),
        seeks("contact"),
        offered="A4 A9 A18",
        not_offered="A3 A22",
    ),
    situation(
        "he is seen at her gym, which the order does not name",
        *HISTORY,
        restraining_order(clause("place", places=("her-home",))),
        act(weeks_ago(20), "place", at="her-gym"),
        seeks("place", places=("her-home", "her-gym")),
        offered="A4 A9 A18",
        not_offered="A2 A3 A5 A8",
    ),
    situation(
        "he is seen again at her home, which the order names",
        *HISTORY,
        restraining_order(clause("place", places=("her-home",))),
        act(weeks_ago(20), "place", at="her-home"),
        seeks("place", places=("her-home",)),
        not_offered="A2 A3 A4 A5",
        refusals="N1",
    ),
    situation(
        "letters to her sister, in a class that the order describes, and a tracker under her own car",
        *HISTORY,
        restraining_order(clause("contact"), names_others="any member of her family"),
        act(weeks_ago(20), "contact", to=(SISTER,)),
        act(weeks_ago(16), "monitor"),
        seeks("monitor"),
        offered="A4",
        not_offered="A2 A3 A5",
    ),
    situation(
        "messages through his brother, which the order forbids",
        *HISTORY,
        restraining_order(clause("contact", "through-others")),
        act(weeks_ago(20), "through-others", through="his brother"),
        seeks("contact", "through-others"),
        not_offered="A2 A3 A4 A5",
        refusals="N1",
    ),
    situation(
        "letters to her sister, whom a non-molestation order names though the restraining order does not",
        *HISTORY,
        restraining_order(clause("contact")),
        order(NMO, clause("contact"), names=(SISTER,), made=months_ago(17)),
        act(weeks_ago(20), "contact", to=(SISTER,)),
        seeks("publish", persons=(HER, SISTER)),
        offered="A9 A18",
        not_offered="A2 A3 A4 A5 A11",
    ),
    situation(
        "since the order he has written, then posted about her, then tracked her, then gone to her gym",
        *HISTORY,
        restraining_order(clause("contact")),
        act(months_ago(12), "contact"),
        act(months_ago(10), "publish"),
        act(months_ago(9), "monitor"),
        act(months_ago(8), "place", at="her-gym"),
        seeks("publish"),
        offered="A4 A8 A9 A18",
        not_offered="A2 A3 A5 A20",
    ),
    situation(
        "a new platform under an order that is not said to be in force and has no end date",
        *HISTORY,
        restraining_order(clause("contact"), in_force=None),
        act(weeks_ago(20), "online"),
        seeks("online"),
        offered="A4 A9 A18",
        not_offered="A2 A3 A5 A7 A8",
    ),
    situation(
        "he calls again after the restraining order ended, as the record says",
        *HISTORY,
        restraining_order(clause("contact"), ends=months_ago(3), in_force="no"),
        act(weeks_ago(6), "contact"),
        act(weeks_ago(5), "online"),
        seeks("contact", "online"),
        offered="A7 A9 A18",
        not_offered="A2 A3 A4 A5 A22",
    ),
    situation(
        "he posts about her after the restraining order ended, as only its end date shows",
        *HISTORY,
        restraining_order(clause("contact"), ends=months_ago(3), in_force=None),
        signal(weeks_ago(6), "publish"),
        signal(weeks_ago(5), "publish"),
        seeks("publish"),
        offered="A7 A9 A18",
        not_offered="A2 A3 A4 A5",
    ),
    situation(
        "every act, posts among them, is before the restraining order, and outside the charge it was made on",
        act(months_ago(12), "publish", to=(HER, SISTER)),
        act(months_ago(11), "through-others", through="his brother"),
        restraining_order(clause("contact"), made=months_ago(3)),
        seeks("publish"),
        offered="A9 A15 A18",
        not_offered="A2 A3 A4 A5 A8 A20 A22",
    ),
    situation(
        "he has waited outside her cottage in Scotland, which the order does not name",
        *HISTORY,
        restraining_order(clause("contact")),
        act(weeks_ago(20), "place", at="her-cottage"),
        seeks("place", places=("her-cottage",)),
        offered="A4 A9 A13 A18",
        not_offered="A2 A3 A5",
    ),
)

# Orders that are obeyed, and orders that end.

OBEYED = (
    situation(
        "a restraining order obeyed for 14 months, and the same terms sought",
        *HISTORY,
        restraining_order(clause("contact"), clause("place", places=("her-home",)), made=months_ago(14)),
        seeks("contact"),
        seeks("place", places=("her-home",)),
        offered="A9 A18",
        not_offered="A1 A2 A3 A4 A5 A7 A8 A20 A22",
        refusals="N1 N2",
    ),
    situation(
        "a restraining order obeyed for 8 months, and the same terms sought",
        *HISTORY,
        restraining_order(clause("contact"), made=months_ago(8)),
        seeks("contact"),
        not_offered="A1 A2 A3 A4 A5 A7 A22",
        refusals="N1",
    ),
    situation(
        "a restraining order obeyed for 14 months, and wider terms sought",
        *HISTORY,
        act(months_ago(24), "monitor"),
        restraining_order(clause("contact"), made=months_ago(14)),
        seeks("contact"),
        seeks("monitor"),
        not_offered="A1 A2 A3 A4 A5 A7 A22",
        refusals="N2",
    ),
    situation(
        "a restraining order obeyed for 20 months, the last 12 of them in custody, and the same terms sought",
        *HISTORY,
        restraining_order(clause("contact"), made=months_ago(20)),
        custody(since=months_ago(12), release=in_months(20)),
        seeks("contact"),
        not_offered="A1 A3 A4 A5 A7 A16",
        refusals="N1",
    ),
    situation(
        "a restraining order obeyed for 14 months, and an assessment that a clinic has confirmed",
        *HISTORY,
        restraining_order(clause("contact"), made=months_ago(14)),
        seeks("contact"),
        requires("duty-assessment"),
        offered="A1 A9 A18",
        not_offered="A3 A4 A5 A7",
    ),
    situation(
        "a restraining order obeyed for 14 months, and an assessment whose driver no exhibit shows",
        *HISTORY,
        restraining_order(clause("contact"), made=months_ago(14)),
        requires("duty-assessment", driver="said"),
        not_offered="A1 A3 A4 A5 A7",
        refusals="N2",
    ),
    situation(
        "a restraining order obeyed for 14 months, and an assessment for which nobody has confirmed a place",
        *HISTORY,
        restraining_order(clause("contact"), made=months_ago(14)),
        requires("duty-assessment", confirmed=False),
        not_offered="A1 A3 A4 A5 A7",
        refusals="N2",
    ),
    situation(
        "a restraining order obeyed for 14 months, and two requirements of which one names no driver",
        *HISTORY,
        restraining_order(clause("contact"), made=months_ago(14)),
        requires("duty-assessment"),
        requires("duty-programme", driver=""),
        not_offered="A1 A3 A4 A5 A7",
        refusals="N2",
    ),
    situation(
        "a restraining order made on acquittal, obeyed for 14 months, and the same terms sought",
        *HISTORY,
        order(ACQUITTAL, clause("contact"), made=months_ago(14)),
        proceeding("acquitted", months_ago(14)),
        seeks("contact"),
        offered="A9 A18",
        not_offered="A2 A3 A4 A5 A7 A10 A17 A21",
        refusals="N1 N2",
    ),
    situation(
        "a restraining order ends in 4 months, and he called 2 months ago",
        *HISTORY,
        restraining_order(clause("contact"), ends=in_months(4)),
        act(months_ago(2), "contact"),
        seeks("contact"),
        offered="A7 A9 A18",
        not_offered="A2 A3 A4 A5",
    ),
    situation(
        "a restraining order ends in 4 months, and has been obeyed for the two years since it was made",
        *HISTORY,
        restraining_order(clause("contact"), made=months_ago(24), ends=in_months(4)),
        seeks("contact"),
        not_offered="A1 A3 A4 A5 A7",
        refusals="N1 N2",
    ),
    situation(
        "a restraining order ends in 16 months, and he called 2 months ago and is charged with it",
        *HISTORY,
        restraining_order(clause("contact"), ends=in_months(16)),
        act(months_ago(2), "contact", broke=charged("c1")),
        seeks("contact"),
        not_offered="A1 A3 A4 A5 A7",
        refusals="N1",
    ),
    situation(
        "calls came back two months after an earlier order ended, and the present one, obeyed so far, ends soon",
        act(months_ago(62), "contact"),
        order(NMO, clause("contact"), made=months_ago(60), ends=months_ago(48), in_force="no"),
        act(months_ago(46), "contact"),
        restraining_order(clause("contact"), made=months_ago(40), ends=in_months(5)),
        seeks("contact"),
        offered="A7 A9 A18",
        not_offered="A3 A4 A5 A11 A20",
    ),
    situation(
        "flowers on the same Valentine's Day in two years, and an order obeyed so far that ends soon",
        act(date(2024, 2, 14), "contact"),
        act(date(2025, 2, 14), "contact"),
        restraining_order(clause("contact"), made=months_ago(20), ends=in_months(3)),
        seeks("contact"),
        offered="A7 A9 A18",
        not_offered="A3 A4 A5",
    ),
    situation(
        "flowers on days near Valentine's Day in two years, and an order obeyed so far that ends soon",
        act(date(2024, 2, 14), "contact"),
        act(date(2025, 2, 11), "contact"),
        restraining_order(clause("contact"), made=months_ago(20), ends=in_months(3)),
        seeks("contact"),
        not_offered="A3 A4 A5 A7",
        refusals="N1 N2",
    ),
)

# What the conviction was for, and what the sentencing court had before it.

SENTENCED = (
    situation(
        "an order made for criminal damage with no stalking assessment, as probation confirms, and posts since",
        *HISTORY,
        restraining_order(
            clause("contact"),
            offence="Criminal damage",
            offence_is_stalking="no",
            stalking_assessed="no",
            stalking_assessed_asked="yes",
            stalking_assessed_checked="A. Reed, probation officer, 3 November 2026",
        ),
        proceeding("sentenced", months_ago(18)),
        act(weeks_ago(20), "publish"),
        seeks("publish"),
        offered="A4 A9 A17 A18",
        not_offered="A2 A3 A5 A21",
    ),
    situation(
        "an order made for criminal damage, but nobody was asked whether stalking was assessed",
        *HISTORY,
        restraining_order(
            clause("contact"), offence="Criminal damage", offence_is_stalking="no", stalking_assessed="no"
        ),
        act(weeks_ago(20), "publish"),
        seeks("publish"),
        offered="A4",
        not_offered="A17",
    ),
    situation(
        "an order made for stalking, with no stalking assessment, as probation confirms",
        *HISTORY,
        restraining_order(
            clause("contact"),
            offence="Stalking, section 2A of the 1997 Act",
            offence_is_stalking="yes",
            stalking_assessed="no",
            stalking_assessed_asked="yes",
            stalking_assessed_checked="A. Reed, probation officer, 3 November 2026",
        ),
        act(weeks_ago(20), "publish"),
        seeks("publish"),
        offered="A4",
        not_offered="A17",
    ),
    situation(
        "the bench has asked why no order was made at sentence",
        *HISTORY,
        restraining_order(clause("contact")),
        hearing(asked_why_not_at_sentence="yes"),
        act(weeks_ago(20), "publish"),
        seeks("publish"),
        offered="A4 A9 A18 A21",
        not_offered="A3 A5",
    ),
    situation(
        "every act recorded was the subject of the charge that he has been sentenced for",
        act(months_ago(26), "contact"),
        act(months_ago(25), "publish"),
        restraining_order(clause("contact")),
        proceeding("sentenced", months_ago(18), incidents=("i1", "i2")),
        seeks("contact"),
        seeks("publish"),
        offered="A9 A18",
        not_offered="A2 A3 A4 A5 A10 A15 A21",
        refusals="N2",
    ),
)

# Bail, release under investigation, and how a case ended.

UNDECIDED = (
    situation(
        "pre-charge bail, and posts about her that no condition reaches",
        *HISTORY,
        order("pre-charge-bail", clause("contact"), made=weeks_ago(10)),
        act(weeks_ago(6), "publish"),
        seeks("contact"),
        seeks("publish"),
        offered="A4 A9 A10 A18",
        not_offered="A2 A3 A5 A17",
    ),
    situation(
        "pre-charge bail that ends in 2 weeks, and a call 3 weeks ago",
        *HISTORY,
        order("pre-charge-bail", clause("contact"), made=weeks_ago(10), ends=in_weeks(2)),
        act(weeks_ago(3), "contact"),
        seeks("contact"),
        offered="A7 A9 A10 A18",
        not_offered="A3 A4 A5",
    ),
    situation(
        "pre-charge bail whose dates nobody has recorded",
        *HISTORY,
        order("pre-charge-bail", clause("contact"), made=None, until_further_order=None),
        seeks("publish"),
        offered="A9 A18",
        not_offered="A2 A3 A4 A5 A7 A10",
    ),
    situation(
        "court bail with trial in 6 weeks, and only its conditions sought again",
        *HISTORY,
        order("court-bail", clause("contact"), made=months_ago(4), until_further_order=None),
        proceeding("awaiting trial", months_ago(3), trial=in_weeks(6)),
        seeks("contact"),
        offered="A9 A10 A18",
        not_offered="A1 A3 A4 A5 A7",
        refusals="N5",
    ),
    situation(
        "court bail with trial in 20 weeks, and only its conditions sought again",
        *HISTORY,
        order("court-bail", clause("contact"), made=months_ago(4), until_further_order=None),
        proceeding("awaiting trial", months_ago(3), trial=in_weeks(20)),
        seeks("contact"),
        offered="A9 A10 A18",
        not_offered="A1 A3 A4 A5 A7",
    ),
    situation(
        "court bail with trial in 6 weeks, and an assessment that a clinic has confirmed",
        *HISTORY,
        order("court-bail", clause("contact"), made=months_ago(4), until_further_order=None),
        proceeding("awaiting trial", months_ago(3), trial=in_weeks(6)),
        seeks("contact"),
        requires("duty-assessment"),
        offered="A1 A9 A10 A18",
        not_offered="A3 A4 A5",
    ),
    situation(
        "released under investigation, with no bail and no other order",
        *HISTORY,
        proceeding("released under investigation", months_ago(2)),
        seeks("contact"),
        offered="A9 A10 A18",
        not_offered="A1 A3 A4 A5 A7 A17 A21",
    ),
    situation(
        "released under investigation, the charging test met, and the file says that no charge is sought",
        *HISTORY,
        proceeding(
            "released under investigation", months_ago(2), charging_threshold_met="yes", spo_instead_of_charge="yes"
        ),
        seeks("contact"),
        offered="A9 A10 A18",
        refusals="N6",
    ),
    situation(
        "released under investigation, the charging test met, and a charge is sought beside the order",
        *HISTORY,
        proceeding(
            "released under investigation", months_ago(2), charging_threshold_met="yes", spo_instead_of_charge="no"
        ),
        seeks("contact"),
        offered="A9 A10 A18",
    ),
    situation(
        "bail ended with no further action on two visits that were never charged",
        act(months_ago(9), "place", at="her-home"),
        act(months_ago(8), "place", at="her-home"),
        order("pre-charge-bail", clause("contact"), made=months_ago(7), ends=months_ago(4), in_force="no"),
        proceeding("no further action", months_ago(4), incidents=("i1", "i2")),
        seeks("place", places=("her-home",)),
        offered="A9 A10 A15 A18",
        not_offered="A2 A3 A4 A5 A7 A17",
    ),
    situation(
        "bail ended when he was acquitted, and he has called since",
        *HISTORY,
        order("court-bail", clause("contact"), made=months_ago(9), ends=months_ago(4), in_force="no"),
        proceeding("acquitted", months_ago(4)),
        act(weeks_ago(6), "contact"),
        seeks("contact"),
        offered="A7 A9 A10 A18",
        not_offered="A3 A4 A5 A17 A21",
    ),
    situation(
        "bail ended when he was convicted, and he waits to be sentenced",
        *HISTORY,
        order("court-bail", clause("contact"), made=months_ago(9), ends=months_ago(1), in_force="no"),
        proceeding("convicted", months_ago(1), trial=in_weeks(3)),
        seeks("contact"),
        offered="A9 A18",
        not_offered="A3 A4 A5 A7 A10 A21",
    ),
)

# The family court's orders, and who may ask for them.

FAMILY = (
    situation(
        "a stranger who writes to her online, and no order of any kind",
        act(weeks_ago(40), "online"),
        act(weeks_ago(30), "online"),
        STRANGER,
        seeks("online"),
        offered="A11 A12 A18",
        not_offered="A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A16 A17 A21 A22",
    ),
    situation(
        "said not to be associated, with nothing recorded of what they are to each other",
        *HISTORY,
        relation("", facts="", associated="no", connected="not known"),
        seeks("contact"),
        not_offered="A9 A11 A12",
    ),
    situation(
        "a former partner, with no order of any kind, who was advised to apply to the family court",
        *HISTORY,
        says(advised_to_apply="The duty solicitor, on 2 November 2026"),
        seeks("contact"),
        offered="A11 A18",
        not_offered="A3 A9 A12",
    ),
    situation(
        "a former partner, with no order of any kind, and no advice",
        *HISTORY,
        seeks("contact"),
        offered="A18",
        not_offered="A3 A9 A10 A11 A12 A14 A19",
    ),
    situation(
        "a non-molestation order, and posts about her that it does not reach",
        *HISTORY,
        order(NMO, clause("contact"), made=months_ago(6), ends=in_months(18)),
        act(weeks_ago(8), "publish"),
        seeks("publish"),
        offered="A4 A9 A11 A18",
        not_offered="A2 A3 A5 A7 A12",
    ),
    situation(
        "a non-molestation order breached by telephone and convicted, and nothing else new",
        *HISTORY,
        order(NMO, clause("contact"), made=months_ago(6), ends=in_months(18)),
        act(weeks_ago(18), "contact", broke=convicted("c1", of=NMO)),
        seeks("contact"),
        offered="A9 A11 A18",
        not_offered="A1 A3 A4 A5 A7 A22",
    ),
    situation(
        "a non-molestation order breached and charged, and an assessment that a clinic has confirmed",
        *HISTORY,
        order(NMO, clause("contact"), made=months_ago(6), ends=in_months(18)),
        act(weeks_ago(18), "contact", broke=charged("c1", of=NMO)),
        requires("duty-assessment"),
        offered="A1 A3 A9 A11 A18",
        not_offered="A2 A4 A5 A7",
    ),
    situation(
        "a non-molestation order breached, not reported, and nothing else new",
        *HISTORY,
        order(NMO, clause("contact"), made=months_ago(6), ends=in_months(18)),
        act(weeks_ago(18), "contact", broke=unreported("c1", of=NMO)),
        seeks("contact"),
        offered="A9 A11 A18",
        not_offered="A1 A3 A4 A5",
        refusals="N3",
    ),
    situation(
        "a non-molestation order, obeyed, that ends in 4 months, made 2 months after his last call",
        act(months_ago(11), "contact"),
        act(months_ago(10), "contact"),
        order(NMO, clause("contact"), made=months_ago(8), ends=in_months(4)),
        seeks("contact"),
        offered="A7 A9 A11 A18",
        not_offered="A2 A3 A4 A5",
    ),
    situation(
        "a non-molestation order, obeyed, that ends in 18 months, after she was advised to apply for it",
        *HISTORY,
        order(NMO, clause("contact"), made=months_ago(6), ends=in_months(18)),
        says(advised_to_apply="The duty solicitor, on 2 April 2026"),
        seeks("contact"),
        offered="A9 A18",
        not_offered="A3 A4 A5 A7 A11",
    ),
    situation(
        "a non-molestation order, obeyed, and she says that she cannot go back to court",
        *HISTORY,
        order(NMO, clause("contact"), made=months_ago(6), ends=in_months(18)),
        says(cannot_return_to_court="yes"),
        seeks("publish"),
        offered="A8 A9 A18",
        not_offered="A3 A4 A5",
    ),
    situation(
        "an occupation order keeps him from her home, and he has come to her work",
        *HISTORY,
        order("occupation-order", clause("place", places=("her-home",)), made=months_ago(5), ends=in_months(14)),
        act(weeks_ago(8), "place", at="her-work"),
        seeks("place", places=("her-work",)),
        offered="A4 A9 A18",
        not_offered="A2 A3 A5 A7 A10 A11 A12",
    ),
    situation(
        "a child arrangements order that names the child, who is used at handover to carry messages",
        *HISTORY,
        restraining_order(clause("contact")),
        order("child-arrangements-order", clause("place", places=("her-home",)), names=(CHILD,)),
        act(weeks_ago(20), "through-others", through="the child, at handover"),
        seeks("through-others"),
        offered="A4 A5 A9 A12 A18",
        not_offered="A2 A3 A7 A11",
    ),
    situation(
        "an undertaking to the family court, which that court found he broke by telephone",
        *HISTORY,
        order("undertaking", clause("contact"), made=months_ago(6)),
        act(weeks_ago(8), "contact", broke=found("c1", of="undertaking")),
        seeks("publish"),
        offered="A18",
        not_offered="A2 A3 A4 A5 A7 A10 A11",
    ),
    situation(
        "a colleague with an injunction that ends in 3 months, and a letter within its words",
        *HISTORY,
        relation("colleague", "They worked in one office and were never close."),
        order("pha-injunction", clause("contact"), made=months_ago(9), ends=in_months(3)),
        act(weeks_ago(8), "contact"),
        seeks("publish"),
        offered="A9 A11 A12 A18",
        not_offered="A2 A3 A4 A5 A7 A17",
    ),
)

# Domestic abuse and domestic violence orders and notices.

DOMESTIC = (
    situation(
        "a domestic abuse protection order in force with all the terms sought, and a defendant with two names",
        *HISTORY,
        order("dapo", clause("contact"), clause("place", places=("her-home",)), made=months_ago(6)),
        defendant(other_names=("Carl Andrews",)),
        seeks("contact"),
        seeks("place", places=("her-home",)),
        offered="A9 A18",
        not_offered="A3 A4 A5 A6 A7 A11 A12",
        refusals="N4",
    ),
    situation(
        "a domestic abuse protection order breached and convicted, with all the terms sought",
        *HISTORY,
        order("dapo", clause("contact"), made=months_ago(6)),
        act(weeks_ago(18), "contact", broke=convicted("c1", of="dapo")),
        seeks("contact"),
        offered="A9 A18",
        not_offered="A1 A3 A4 A5 A7 A12 A22",
        refusals="N4",
    ),
    situation(
        "a domestic abuse protection order, obeyed, with some of the terms sought",
        *HISTORY,
        order("dapo", clause("contact"), made=months_ago(6)),
        seeks("contact"),
        seeks("place", places=("her-home",)),
        offered="A9 A12 A18",
        not_offered="A3 A4 A5 A7",
    ),
    situation(
        "a domestic abuse protection order breached, and posts since that it does not reach",
        *HISTORY,
        order("dapo", clause("contact"), made=months_ago(6)),
        act(weeks_ago(18), "contact", broke=charged("c1", of="dapo")),
        act(weeks_ago(8), "publish"),
        seeks("publish"),
        offered="A3 A4 A9 A12 A18",
        not_offered="A2 A5 A6 A7",
    ),
    situation(
        "a domestic abuse protection order that names her, and letters since to her sister",
        *HISTORY,
        order("dapo", clause("contact"), made=months_ago(6)),
        act(weeks_ago(8), "contact", to=(SISTER,)),
        seeks("contact", persons=(SISTER,)),
        offered="A5 A9 A12 A18",
        not_offered="A2 A3 A6 A7",
    ),
    situation(
        "a former partner, and a court where domestic abuse protection orders are not in force, as checked",
        *HISTORY,
        hearing(dapo_in_force_here="no", dapo_checked="20 November 2026"),
        seeks("contact"),
        offered="A12 A18",
        not_offered="A9 A11",
    ),
    situation(
        "a former partner, and a court where those orders are said not to be in force, on no date",
        *HISTORY,
        hearing(dapo_in_force_here="no"),
        seeks("contact"),
        offered="A18",
        not_offered="A9 A11 A12",
    ),
    situation(
        "a defendant of 17 who was her boyfriend",
        *HISTORY,
        defendant(date_of_birth="24 May 2009"),
        seeks("contact"),
        offered="A12 A18",
        not_offered="A9 A11",
    ),
    situation(
        "a child of 12 who is to be protected with her",
        *HISTORY,
        act(months_ago(20), "approach", to=(CHILD,)),
        seeks("approach", persons=(HER, CHILD)),
        offered="A12 A18",
        not_offered="A9 A11",
    ),
    situation(
        "a domestic abuse protection notice, and a visit to her work that it does not reach",
        *HISTORY,
        order("dapn", clause("contact"), made=date(2026, 11, 20)),
        act(date(2026, 11, 22), "place", at="her-work"),
        seeks("place", places=("her-work",)),
        offered="A4 A9 A18",
        not_offered="A2 A3 A5 A7 A10 A11 A12",
    ),
    situation(
        "a domestic violence protection notice given yesterday, and nothing since",
        *HISTORY,
        order("dvpn", clause("contact"), made=date(2026, 11, 23)),
        seeks("contact"),
        offered="A9 A18",
        not_offered="A2 A3 A4 A5 A7 A10 A11 A12",
    ),
    situation(
        "a domestic violence protection order that ends in 10 days, a breach found, and a tracker",
        *HISTORY,
        order("dvpo", clause("contact"), made=date(2026, 11, 6), ends=date(2026, 12, 4)),
        act(date(2026, 11, 8), "contact", broke=found("c1", of="dvpo")),
        act(date(2026, 11, 15), "monitor"),
        seeks("monitor"),
        offered="A4 A7 A9 A18",
        not_offered="A2 A3 A5 A10 A11 A12",
    ),
)

# Names, addresses and notification; custody and release.

WHEREABOUTS = (
    situation(
        "two names, a restraining order, and posts that it does not reach",
        *HISTORY,
        restraining_order(clause("contact")),
        defendant(other_names=("Carl Andrews",)),
        act(weeks_ago(20), "publish"),
        seeks("publish"),
        offered="A4 A6 A9 A18",
        not_offered="A2 A3 A5 A16",
    ),
    situation(
        "two home addresses, a restraining order, and posts that it does not reach",
        *HISTORY,
        restraining_order(clause("contact")),
        Says("places", {"his-other-home": _PLACES["his-other-home"]}),
        act(weeks_ago(20), "publish"),
        seeks("publish"),
        offered="A4 A6",
        not_offered="A3 A5 A16",
    ),
    situation(
        "checks at his address that failed, a restraining order, and posts that it does not reach",
        *HISTORY,
        restraining_order(clause("contact")),
        defendant(failed_address_checks="3 and 9 November 2026"),
        act(weeks_ago(20), "publish"),
        seeks("publish"),
        offered="A4 A6",
        not_offered="A3 A5 A16",
    ),
    situation(
        "a new account name, and no other name or address",
        *HISTORY,
        restraining_order(clause("contact")),
        Says("identifiers.account", {"whose": "defendant", "kind": "account", "value": "@ka_1985"}),
        act(weeks_ago(20), "publish"),
        seeks("publish"),
        offered="A4",
        not_offered="A3 A5 A6 A8",
    ),
    situation(
        "two names, but a sexual harm prevention order under which he notifies the police already",
        *HISTORY,
        order("shpo", clause("contact")),
        defendant(other_names=("Carl Andrews",), sexual_offences_notification="yes"),
        act(weeks_ago(20), "publish"),
        seeks("publish"),
        offered="A4 A9 A18",
        not_offered="A2 A3 A5 A6 A7",
    ),
    situation(
        "two names, but an earlier stalking protection order is in force",
        *HISTORY,
        order("spo", clause("contact"), ends=in_months(8)),
        defendant(other_names=("Carl Andrews",)),
        act(weeks_ago(20), "publish"),
        seeks("publish"),
        offered="A4 A9 A18",
        not_offered="A2 A3 A5 A6 A7",
    ),
    situation(
        "release in 2 months, and a restraining order that ends in 8, with a call before he went in",
        *HISTORY,
        restraining_order(clause("contact"), ends=in_months(8)),
        act(months_ago(5), "contact"),
        custody(since=months_ago(3), release=in_months(2)),
        seeks("contact"),
        offered="A7 A9 A16 A18",
        not_offered="A3 A4 A5 A6",
    ),
    situation(
        "release in 2 months, two names, and posts before he went in that the order does not reach",
        *HISTORY,
        restraining_order(clause("contact")),
        defendant(other_names=("Carl Andrews",)),
        act(months_ago(5), "publish"),
        custody(since=months_ago(3), release=in_months(2)),
        seeks("publish"),
        offered="A4 A6 A16",
        not_offered="A3 A5 A7",
    ),
    situation(
        "release in 2 months, one name, one address, and a restraining order with no end date",
        *HISTORY,
        restraining_order(clause("contact")),
        act(months_ago(5), "contact"),
        custody(since=months_ago(3), release=in_months(2)),
        seeks("contact"),
        not_offered="A3 A4 A5 A6 A7 A16",
        refusals="N1",
    ),
    situation(
        "release in 2 months, two names, but notification under the Sexual Offences Act 2003",
        *HISTORY,
        restraining_order(clause("contact")),
        defendant(other_names=("Carl Andrews",), sexual_offences_notification="yes"),
        act(months_ago(5), "publish"),
        custody(since=months_ago(3), release=in_months(2)),
        seeks("publish"),
        offered="A4",
        not_offered="A3 A5 A6 A7 A16",
    ),
    situation(
        "release in 9 months, and two names",
        *HISTORY,
        restraining_order(clause("contact")),
        defendant(other_names=("Carl Andrews",)),
        act(months_ago(5), "publish"),
        custody(since=months_ago(3), release=in_months(9)),
        seeks("publish"),
        offered="A4 A6",
        not_offered="A3 A5 A7 A16",
    ),
    situation(
        "letters from prison in his own hand, a release far off, and no order",
        *HISTORY,
        proceeding("sentenced", months_ago(10)),
        custody(since=months_ago(10), release=in_months(20)),
        act(months_ago(2), "contact", from_custody="yes", attribution="She knows his hand."),
        seeks("contact"),
        offered="A9 A16 A18",
        not_offered="A3 A4 A5 A6 A7 A10",
    ),
    situation(
        "unsigned letters while he is in prison, with nothing to show that he sent them",
        *HISTORY,
        proceeding("sentenced", months_ago(10)),
        custody(since=months_ago(10), release=in_months(20)),
        act(months_ago(2), "contact", from_custody="yes", attributed=None, attribution=""),
        seeks("contact"),
        not_offered="A3 A4 A5 A6 A7 A16",
    ),
    situation(
        "a licence that ends in 3 months, a breach of its condition, and posts that no condition reaches",
        *HISTORY,
        order("licence", clause("contact"), made=months_ago(5), ends=in_months(3)),
        act(weeks_ago(12), "contact", broke=admitted("c1", of="licence")),
        act(weeks_ago(8), "publish"),
        seeks("publish"),
        offered="A4 A7 A9 A18",
        not_offered="A2 A3 A5 A10 A16",
    ),
)

# What the person to protect thinks, and how things stand now.

NOW = (
    situation(
        "she is content with the restraining order, and he has posted about her since",
        *HISTORY,
        restraining_order(clause("contact")),
        view("content with the existing order"),
        act(weeks_ago(20), "publish"),
        seeks("publish"),
        offered="A4 A14",
        not_offered="A3 A5",
    ),
    situation(
        "she is against the application, and nothing shows when she said so",
        *HISTORY,
        view("does not support", dated=False),
        seeks("contact"),
        offered="A18",
        not_offered="A9 A14",
    ),
    situation(
        "she is against the application, and said so last week",
        *HISTORY,
        view("does not support"),
        seeks("contact"),
        offered="A14 A18",
        not_offered="A9",
    ),
    situation(
        "she supports the application, and cannot support a prosecution",
        *HISTORY,
        view("supports"),
        says(supports_prosecution="no"),
        seeks("contact"),
        offered="A14 A18",
    ),
    situation(
        "she supports some of it and not all",
        *HISTORY,
        view("supports in part"),
        seeks("contact"),
        offered="A14 A18",
    ),
    situation(
        "she is not sure what she thinks",
        *HISTORY,
        view("not known"),
        seeks("contact"),
        offered="A18",
        not_offered="A14",
    ),
    situation(
        "six calls a month ago against two four months ago, all within the words of the restraining order",
        *HISTORY,
        restraining_order(clause("contact")),
        act(weeks_ago(16), "contact", count=2),
        act(weeks_ago(4), "contact", count=6),
        seeks("contact"),
        offered="A9 A18",
        not_offered="A2 A3 A4 A5 A7 A8 A20",
        refusals="N1",
    ),
    situation(
        "six calls and a visit a month ago against two calls four months ago, all within the restraining order",
        *HISTORY,
        restraining_order(clause("contact"), clause("place", places=("her-home",))),
        act(weeks_ago(16), "contact", count=2),
        act(weeks_ago(4), "contact", count=6),
        act(weeks_ago(3), "place", at="her-home"),
        seeks("contact"),
        offered="A9 A18 A20",
        not_offered="A2 A3 A4 A5 A7",
        refusals="N1",
    ),
    situation(
        "one act more in the last weeks than before, of two kinds on two days",
        *HISTORY,
        restraining_order(clause("contact"), clause("place", places=("her-home",))),
        act(weeks_ago(16), "contact"),
        act(weeks_ago(4), "contact"),
        act(weeks_ago(3), "place", at="her-home"),
        seeks("contact"),
        not_offered="A20",
        refusals="N1",
    ),
    situation(
        "three letters and a message from custody, and nothing since the order at liberty",
        *HISTORY,
        restraining_order(clause("contact"), clause("online")),
        act(weeks_ago(5), "contact", from_custody="yes"),
        act(weeks_ago(4), "contact", from_custody="yes"),
        act(weeks_ago(3), "online", from_custody="yes", count=4),
        seeks("contact"),
        not_offered="A20",
        refusals="N1",
    ),
    situation(
        "one act since the order, in which he put his hands round her neck and choked her",
        *HISTORY,
        restraining_order(clause("approach")),
        act(weeks_ago(4), "approach", what="He put his hands round her neck and choked her."),
        seeks("approach"),
        offered="A20",
        refusals="N1",
    ),
    situation(
        "he came up to her in the street for the first time, against the words of the restraining order",
        *HISTORY,
        restraining_order(clause("contact"), clause("approach")),
        act(months_ago(10), "approach"),
        seeks("contact"),
        seeks("approach"),
        not_offered="A2 A3 A4 A5 A7 A20",
        refusals="N1",
    ),
    situation(
        "he came up to her in the street as he had twice before the order, and nothing of late",
        act(months_ago(26), "approach"),
        act(months_ago(25), "approach"),
        restraining_order(clause("approach")),
        act(months_ago(10), "approach"),
        seeks("approach"),
        not_offered="A2 A3 A4 A5 A7 A20",
        refusals="N1",
    ),
    situation(
        "a neighbour under a community protection notice for her fence, who now follows her",
        act(months_ago(14), "property"),
        act(months_ago(13), "property"),
        relation("neighbour", "They have lived next door since 2019 and are not related."),
        order("cpn", clause("property"), made=months_ago(12)),
        act(months_ago(8), "approach"),
        seeks("approach"),
        offered="A4 A9 A11 A12 A18",
        not_offered="A2 A3 A5 A7 A20",
    ),
    situation(
        "a conditional caution against calling her, and messages through an app",
        *HISTORY,
        order("conditional-caution", clause("contact"), made=months_ago(7)),
        act(months_ago(6), "online"),
        seeks("online"),
        offered="A4 A9 A18",
        not_offered="A2 A3 A5 A7 A10 A17",
    ),
    situation(
        "a criminal behaviour order that ends in 5 months, and a call within its words",
        *HISTORY,
        order("cbo", clause("contact"), ends=in_months(5)),
        act(months_ago(2), "contact"),
        seeks("publish"),
        offered="A9 A18",
        not_offered="A2 A3 A4 A5 A7 A17",
    ),
    situation(
        "a sexual risk order against calling her, and a camera pointed at her door",
        *HISTORY,
        order("sro", clause("contact")),
        act(months_ago(6), "record"),
        seeks("record"),
        offered="A4 A9 A18",
        not_offered="A2 A3 A5 A7",
    ),
    situation(
        "an interim order made on this application, which ends in 6 weeks, and nothing since",
        *HISTORY,
        act(months_ago(4), "contact"),
        order("interim-spo", clause("contact"), made=weeks_ago(2), ends=in_weeks(6)),
        seeks("publish"),
        offered="A9 A18",
        not_offered="A3 A4 A5 A7 A10",
    ),
    situation(
        "an order of a foreign court against calling her, and posts since",
        *HISTORY,
        order("other", clause("contact"), title="order of the court at Exampleville"),
        act(weeks_ago(20), "publish"),
        seeks("publish"),
        offered="A4 A9 A18",
        not_offered="A3 A5 A7 A17",
    ),
    situation(
        "a police warning not to call her, and calls since",
        *HISTORY,
        order("police-warning", clause("contact"), made=months_ago(4), ends=in_months(4)),
        act(weeks_ago(8), "contact"),
        seeks("contact"),
        offered="A18",
        not_offered="A2 A3 A5 A7 A10 A17",
    ),
    situation(
        "one act, and no more",
        CALL,
        seeks("contact"),
        offered="A18",
        not_offered="A3 A9 A15 A20",
        refusals="N7",
    ),
    situation(
        "a dispute over a debt, and nothing to show that any of it is stalking",
        act(months_ago(5), "proceedings", behaviours=("other",)),
        act(months_ago(4), "proceedings", behaviours=("other",)),
        act(months_ago(3), "proceedings", behaviours=("other",)),
        STRANGER,
        stalking(ordinary_dispute="yes", fixation="no"),
        seeks("proceedings"),
        offered="A18",
        not_offered="A3 A4 A9",
        refusals="N7-dispute",
        limbs="risk",
    ),
    situation(
        "a dispute over a debt, in which she explains two letters as a way to reach her",
        signal(months_ago(5), "proceedings", behaviours=("other",)),
        signal(months_ago(4), "proceedings", behaviours=("other",)),
        act(months_ago(3), "proceedings", behaviours=("other",)),
        seeks("proceedings"),
        offered="A18",
    ),
    situation(
        "a chief officer's reasons recorded, and no term drafted yet",
        *HISTORY,
        Says("authority", {"reasons_for": "She is at risk.", "reasons_against": "He has no convictions."}),
        offered="A19",
        not_offered="A1 A3 A4 A9 A18",
    ),
)

# What says no first: a letter of section 2A(3) alone, an ordinary dispute, enforcement, and a term that clashes.

LETTERS = (act(months_ago(5), "proceedings"), act(months_ago(4), "proceedings"))

SAYS_NO = (
    situation(
        "in custody, with no home on release",
        *HISTORY,
        restraining_order(clause("contact")),
        defendant(no_home="no home on release"),
        custody(since=months_ago(2), release=in_months(2)),
        act(weeks_ago(20), "publish"),
        seeks("publish"),
        offered="A4 A6 A9 A16 A18",
    ),
    situation(
        "his whereabouts are not known, and an old home is still entered",
        *HISTORY,
        restraining_order(clause("contact")),
        defendant(no_home="whereabouts not known", home="his-home"),
        act(weeks_ago(20), "publish"),
        seeks("publish"),
        offered="A4 A6 A9 A18",
    ),
    situation(
        "one home and nothing ticked of it",
        *HISTORY,
        restraining_order(clause("contact")),
        act(weeks_ago(20), "publish"),
        seeks("publish"),
        not_offered="A6",
    ),
    situation(
        "two acts with a letter ticked, no order, and nothing said of why they are stalking",
        *HISTORY,
        seeks("contact"),
        offered="A18",
        limbs="risk necessity",
    ),
    situation(
        "two acts with a letter ticked, and the officer's tick that he is fixated, with nothing to show it",
        *HISTORY,
        stalking(fixation="yes"),
        seeks("contact"),
        limbs="risk necessity",
    ),
    situation(
        "two acts with a letter ticked, and fixation shown in words",
        *HISTORY,
        stalking(fixation="yes", fixation_shown="He kept a log of her movements (incidents 1 and 2)."),
        seeks("contact"),
        limbs="acts risk necessity",
    ),
    situation(
        "two acts with a letter ticked, the second after the police told him to stop",
        *HISTORY,
        warned(HISTORY[0].when + timedelta(days=7)),
        seeks("contact"),
        limbs="acts risk necessity",
    ),
    situation(
        "two acts with a letter ticked, and a warning only after both",
        *HISTORY,
        warned(months_ago(3)),
        seeks("contact"),
        limbs="risk necessity",
    ),
    situation(
        "two acts, one of which she explains in words",
        CALL,
        signal(months_ago(25), "place", at="her-home"),
        seeks("contact"),
        limbs="acts risk necessity",
    ),
    situation(
        "a dispute between neighbours, ticked as one, and fixation not asked yet",
        *LETTERS,
        STRANGER,
        stalking(ordinary_dispute="yes"),
        seeks("proceedings"),
        limbs="risk necessity",
    ),
    situation(
        "a dispute between neighbours, left unticked, and no fixation",
        *LETTERS,
        STRANGER,
        stalking(fixation="no"),
        seeks("proceedings"),
        limbs="risk necessity",
    ),
    situation(
        "a dispute between neighbours without fixation, in which he has followed her",
        *LETTERS,
        act(months_ago(3), "approach"),
        STRANGER,
        stalking(ordinary_dispute="yes", fixation="no"),
        seeks("approach"),
        limbs="risk necessity",
    ),
    situation(
        "a dispute between neighbours without fixation, with two acts that she explains on one day",
        *LETTERS,
        signal(months_ago(3), "proceedings"),
        signal(months_ago(3), "contact"),
        STRANGER,
        stalking(ordinary_dispute="yes", fixation="no"),
        seeks("proceedings"),
        refusals="N7-dispute",
    ),
    situation(
        "a dispute over the children of former partners, without fixation",
        *LETTERS,
        stalking(ordinary_dispute="yes", fixation="no", dispute_about="Contact with the children."),
        seeks("proceedings"),
        limbs="risk necessity",
    ),
    situation(
        "one call, counted as one, between people who were together, in an ordinary dispute",
        CALL,
        stalking(ordinary_dispute="yes", fixation="no"),
        seeks("contact"),
        refusals="N7",
    ),
    situation(
        "a breach that nobody reported, twice over, and nothing else new",
        *HISTORY,
        restraining_order(clause("contact")),
        act(weeks_ago(20), "contact", broke=unreported("c1")),
        act(weeks_ago(16), "contact", broke=unreported("c1")),
        seeks("contact"),
        not_offered="A1 A3 A4 A5 A7 A22",
        refusals="N1 N3",
    ),
    situation(
        "a breach that nobody reported, and one investigated without a charge",
        *HISTORY,
        restraining_order(clause("contact")),
        act(weeks_ago(20), "contact", broke=unreported("c1")),
        act(weeks_ago(16), "contact", broke=no_charge("c1")),
        seeks("contact"),
        not_offered="A1 A3 A4 A5 A7 A22",
        refusals="N1",
    ),
    situation(
        "a breach that nobody reported, under an order that ends in 4 months",
        *HISTORY,
        restraining_order(clause("contact"), ends=in_months(4)),
        act(weeks_ago(20), "contact", broke=unreported("c1")),
        seeks("contact"),
        offered="A7 A9 A18",
        not_offered="A1 A3 A4 A5 A22",
    ),
    situation(
        "a post that no clause reaches, put down as a breach that nobody reported",
        *HISTORY,
        restraining_order(clause("contact")),
        act(weeks_ago(20), "publish", broke=unreported("c1")),
        seeks("publish"),
        offered="A4 A9 A18",
        not_offered="A1 A5 A22",
    ),
    situation(
        "a term that the officer says cannot stand beside an earlier stalking protection order",
        *HISTORY,
        order("spo", clause("contact"), made=months_ago(10)),
        act(weeks_ago(20), "publish"),
        seeks("publish", earlier_spo_compatible="no"),
        refusals="N8",
    ),
    situation(
        "a clinic on a street that a clause keeps him away from, ticked as compatible",
        *HISTORY,
        restraining_order(
            terms={"c1": {"paragraph": "1", "words": "Not to enter The Library, Exampleton.", "reach": ("place",)}}
        ),
        act(weeks_ago(20), "place", at="her-work"),
        requires("duty-assessment"),
        Says("terms.t1", {"earlier_spo_compatible": "yes"}),
        Says("terms.t1.delivery", {"where": "The Library, Exampleton"}),
        offered="A1",
        refusals="N8",
    ),
    situation(
        "a term that the officer says can stand beside an earlier stalking protection order",
        *HISTORY,
        order("spo", clause("contact"), made=months_ago(10)),
        act(weeks_ago(20), "publish"),
        seeks("publish", earlier_spo_compatible="yes"),
    ),
)

# Several protections at once: an end that something else outlasts is no gap.

LICENCE = "licence"

LATEST_END = (
    situation(
        "a restraining order that ends in 4 months, and a licence on the same point that ends in 6",
        *HISTORY,
        restraining_order(clause("contact"), ends=in_months(4)),
        order(LICENCE, clause("contact"), made=months_ago(8), ends=in_months(6)),
        act(weeks_ago(8), "contact"),
        seeks("contact"),
        offered="A7 A9 A18",
    ),
    situation(
        "a restraining order that ends in 4 months, and a licence on the same point that runs for 20",
        *HISTORY,
        restraining_order(clause("contact"), ends=in_months(4)),
        order(LICENCE, clause("contact"), made=months_ago(8), ends=in_months(20)),
        act(weeks_ago(8), "contact"),
        seeks("contact"),
        not_offered="A1 A3 A4 A5 A7 A10",
        refusals="N1",
    ),
    situation(
        "a restraining order that ends in 4 months, and a licence for 20 that speaks of another point",
        *HISTORY,
        restraining_order(clause("contact"), ends=in_months(4)),
        order(LICENCE, clause("monitor"), made=months_ago(8), ends=in_months(20)),
        act(weeks_ago(8), "contact"),
        seeks("contact"),
        offered="A7 A9 A18",
    ),
    situation(
        "a restraining order that ends in 4 months, and a licence on the same point whose end nobody has entered",
        *HISTORY,
        restraining_order(clause("contact"), ends=in_months(4)),
        order(LICENCE, clause("contact"), made=months_ago(8), until_further_order=None),
        act(weeks_ago(8), "contact"),
        seeks("contact"),
        not_offered="A7",
        refusals="N1",
    ),
    situation(
        "a restraining order that ends in 4 months, and a licence that begins on release and runs for 20",
        *HISTORY,
        restraining_order(clause("contact"), ends=in_months(4)),
        order(LICENCE, clause("contact"), made=None, ends=in_months(20), in_force="no"),
        custody(since=months_ago(6), release=in_months(2)),
        act(weeks_ago(30), "contact"),
        seeks("contact"),
        not_offered="A7 A16",
        refusals="N1",
    ),
    situation(
        "bail, and a restraining order without an end that reaches all that bail does",
        *HISTORY,
        restraining_order(clause("contact")),
        order("court-bail", clause("contact"), made=months_ago(2), ends=in_months(3)),
        act(weeks_ago(6), "publish"),
        seeks("publish"),
        offered="A4 A9 A18",
        not_offered="A7 A10",
    ),
    situation(
        "bail that reaches her home, and a restraining order without an end that does not",
        *HISTORY,
        restraining_order(clause("contact")),
        order("court-bail", clause("place", places=("her-home",)), made=months_ago(2), ends=in_months(3)),
        act(weeks_ago(6), "publish"),
        seeks("publish"),
        offered="A4 A7 A9 A10 A18",
    ),
    situation(
        "bail whose end nobody has entered, and a restraining order that ends in 4 months on the same point",
        *HISTORY,
        restraining_order(clause("contact"), ends=in_months(4)),
        order("court-bail", clause("contact"), made=months_ago(2), until_further_order=None),
        act(weeks_ago(6), "publish"),
        seeks("publish"),
        offered="A4 A9 A10 A18",
        not_offered="A7",
    ),
    situation(
        "a restraining order that has ended, and bail that reaches the same calls",
        *HISTORY,
        restraining_order(clause("contact"), ends=months_ago(3), in_force="no"),
        order("court-bail", clause("contact"), made=months_ago(2), ends=in_months(15)),
        act(weeks_ago(6), "contact"),
        seeks("publish"),
        offered="A9 A10 A18",
        not_offered="A7",
    ),
)


def over(first: date, last: date, *reach: str, **more: Any) -> Act:
    """Return payments, calls or the like that are entered once, from one day to another."""
    return act(first, *reach, date=f"{first:%d %B %Y} to {last:%d %B %Y}", **{"count": 40, **more})


_SOON = restraining_order(clause("contact"), made=months_ago(24), ends=in_months(4))
_OLD = restraining_order(clause("contact"), made=months_ago(14))

LASTING = (
    situation(
        "an order that ends in 4 months, and messages outside it that began long ago and went on to last month",
        *HISTORY,
        _SOON,
        over(months_ago(14), months_ago(1), "publish", lasted="yes"),
        seeks("publish"),
        offered="A4 A7",
    ),
    situation(
        "the same, where nobody has said whether they went on, but there were 40 of them",
        *HISTORY,
        _SOON,
        over(months_ago(14), months_ago(1), "publish"),
        seeks("publish"),
        offered="A4 A7",
    ),
    situation(
        "the same days, where it was one act, on a day that nobody knows",
        *HISTORY,
        _SOON,
        over(months_ago(14), months_ago(1), "publish", count=1, lasted="no"),
        seeks("publish"),
        offered="A4",
        not_offered="A7",
    ),
    situation(
        "the same days and one act, with the question left empty",
        *HISTORY,
        _SOON,
        over(months_ago(14), months_ago(1), "publish", count=1),
        seeks("publish"),
        offered="A4",
        not_offered="A7",
    ),
    situation(
        "an order that ends in 4 months, and messages that stopped 14 months ago",
        *HISTORY,
        _SOON,
        over(months_ago(20), months_ago(14), "publish", lasted="yes"),
        seeks("publish"),
        offered="A4",
        not_offered="A7",
    ),
    situation(
        "the last day typed before the first: it is no date, and carries nothing",
        *HISTORY,
        _SOON,
        over(months_ago(1), months_ago(14), "publish", lasted="yes"),
        seeks("publish"),
        not_offered="A4 A7",
    ),
    situation(
        "one day, ticked as if it went on over several",
        *HISTORY,
        _SOON,
        act(weeks_ago(60), "publish", lasted="yes"),
        seeks("publish"),
        offered="A4",
        not_offered="A7",
    ),
    situation(
        "a last day in a year to come, by a slip",
        *HISTORY,
        _SOON,
        over(months_ago(14), in_months(120), "publish", lasted="yes"),
        seeks("publish"),
        offered="A4",
        not_offered="A7",
    ),
    situation(
        "an order obeyed but for messages that began before it and went on to last month",
        *HISTORY,
        _OLD,
        over(months_ago(20), months_ago(1), "contact", lasted="yes"),
        seeks("contact"),
        not_offered="A4 A5",
        refusals="N1",
    ),
    situation(
        "posts that no clause reaches, begun before the order and gone on after it: counted neither before nor since",
        *HISTORY,
        _OLD,
        over(months_ago(20), months_ago(10), "publish", lasted="yes"),
        seeks("publish"),
        not_offered="A4",
    ),
    situation(
        "a breach by messages that began before the order and went on after it",
        *HISTORY,
        restraining_order(clause("contact"), made=months_ago(14)),
        over(months_ago(20), months_ago(10), "contact", lasted="yes", broke=convicted("c1")),
        seeks("contact", "publish"),
        act(weeks_ago(20), "publish"),
        offered="A3 A4",
    ),
    situation(
        "a breach put on an act of one day, on either side of the order",
        *HISTORY,
        restraining_order(clause("contact"), made=months_ago(14)),
        over(months_ago(20), months_ago(10), "contact", count=1, lasted="no", broke=no_charge("c1")),
        act(weeks_ago(20), "publish"),
        seeks("publish"),
        offered="A4",
        not_offered="A3",
    ),
    situation(
        "40 calls over the last 20 weeks, which nobody can split between the two times compared",
        *HISTORY,
        order(NMO, clause("contact")),
        over(weeks_ago(20), weeks_ago(1), "contact", lasted="yes"),
        seeks("contact"),
        not_offered="A20",
    ),
    situation(
        "40 calls and messages over the last 8 weeks, and none in the 12 weeks before those",
        *HISTORY,
        order(NMO, clause("contact")),
        over(weeks_ago(8), weeks_ago(1), "contact", "online", lasted="yes"),
        seeks("contact"),
        offered="A20",
    ),
)

# What was typed of a thing that is not done, or is not said to be done, makes nothing done (practice.md: candour; an
# officer's slip is a date in its box, the box left empty, or the words in another box).


def _asked_of(answer: str | None, **more: Any) -> Order:
    """Return an order for criminal damage, with who is typed as asked whether stalking was assessed before it."""
    return restraining_order(
        clause("contact"),
        offence="Criminal damage",
        offence_is_stalking="no",
        **{
            "stalking_assessed": "no",
            "stalking_assessed_asked": answer,
            "stalking_assessed_checked": "A. Reed, probation officer, 3 November 2026",
            **more,
        },
    )


def _place(answer: str | None, day: str = _said(weeks_ago(2)), **more: Any) -> Sought:
    """Return an assessment as a requirement, and what is typed of whether the provider has confirmed a place."""
    delivery = {
        "provider": "Exampleton Stalking Clinic",
        "confirmed": answer,
        "confirmed_date": day,
        "supervisor": "PC Ward",
        "driver": "d1",
        **more,
    }
    return Sought("requirement", ("duty-assessment",), driver="shown", more={"delivery": delivery})


def _view(answer: str | None, **more: Any) -> Says:
    """Return a view that is typed with its day, and what is answered of whether views were taken."""
    typed = {"support": "does not support", "views": "I want no order.", "views_date": _said(weeks_ago(1))}
    return says(**{**typed, "views_taken": answer, **more})


_POSTED = (act(weeks_ago(20), "publish"), seeks("publish"))
_OBEYED = (*HISTORY, restraining_order(clause("contact"), made=months_ago(14)))

NOT_DONE = (
    situation(
        "she is typed as against it, with a day, and her views have not been taken yet",
        *HISTORY,
        _view("not done yet"),
        seeks("contact"),
        offered="A18",
        not_offered="A14",
    ),
    situation(
        "she is typed as against it, with a day, and the box that asks whether her views were taken is empty",
        *HISTORY,
        _view(None),
        seeks("contact"),
        offered="A18",
        not_offered="A14",
    ),
    situation(
        "she was asked, and would give no view",
        *HISTORY,
        _view("no"),
        seeks("contact"),
        offered="A18",
        not_offered="A14",
    ),
    situation(
        "her views were taken, and what she said stands in the box for safety needs",
        *HISTORY,
        _view("yes", views="", safety_needs="I want no order."),
        seeks("contact"),
        offered="A18",
        not_offered="A14",
    ),
    situation(
        "her views were taken, and the officer wrote down that she is against it",
        *HISTORY,
        _view("yes", views="She is against it."),
        seeks("contact"),
        offered="A14 A18",
    ),
    situation(
        "a probation officer is named as asked about a stalking assessment, and has not been asked yet",
        *HISTORY,
        _asked_of("not done yet"),
        *_POSTED,
        offered="A4",
        not_offered="A17",
    ),
    situation(
        "a probation officer is named as asked about a stalking assessment, and nobody has said whether she was",
        *HISTORY,
        _asked_of(None),
        *_POSTED,
        offered="A4",
        not_offered="A17",
    ),
    situation(
        "a probation officer is named for a question about a stalking assessment that will not be asked",
        *HISTORY,
        _asked_of("no"),
        *_POSTED,
        offered="A4",
        not_offered="A17",
    ),
    situation(
        "somebody was asked about a stalking assessment, and who it was is left empty",
        *HISTORY,
        _asked_of("yes", stalking_assessed_checked=""),
        *_POSTED,
        offered="A4",
        not_offered="A17",
    ),
    situation(
        "a probation officer was asked about a stalking assessment, and the answer is not known",
        *HISTORY,
        _asked_of("yes", stalking_assessed="not known"),
        *_POSTED,
        offered="A4",
        not_offered="A17",
    ),
    situation(
        "a day is typed on which the clinic will confirm a place, and it has not confirmed yet",
        *_OBEYED,
        _place("not done yet"),
        not_offered="A1",
        refusals="N2",
    ),
    situation(
        "a day is typed on which the clinic confirmed a place, and the box that asks whether it did is empty",
        *_OBEYED,
        _place(None),
        not_offered="A1",
        refusals="N2",
    ),
    situation(
        "a day is typed on which the clinic answered, and it will not confirm a place",
        *_OBEYED,
        _place("no"),
        not_offered="A1",
        refusals="N2",
    ),
    situation(
        "the clinic confirmed a place, and the day of it stands in the box for the first date to attend",
        *_OBEYED,
        _place("yes", "", first_date=_said(weeks_ago(2))),
        not_offered="A1",
        refusals="N2",
    ),
    situation(
        "the clinic confirmed a place on a day that is recorded",
        *_OBEYED,
        _place("yes"),
        offered="A1",
    ),
)

# Whose an act is: shown, inferred, or not relied on. Nothing stands on an act that is not relied on, and a box that was
# left empty, or ticked against another, makes no act the defendant's.


def account(key: str, **more: Any) -> Says:
    """Return an account that was used, by its id."""
    return Says(f"identifiers.{key}", {"kind": "account", "value": f"@{key}"} | more)


def posted(**more: Any) -> tuple[Piece, ...]:
    """Return a restraining order against contact, and a post since, which its words do not reach."""
    return (*HISTORY, restraining_order(clause("contact")), act(weeks_ago(20), "publish", **more), seeks("publish"))


_OTHER: Raw = {"attributed": None, "attribution": ""}
HIS_ACCOUNT = account("his", whose="defendant", basis="subscriber data")

GROUPS = (
    situation("a post that he admits", *posted(attribution="He says that it is his."), offered="A4"),
    situation(
        "a post that is inferred to be his, with what that rests on and what weakens it",
        *posted(inferred=True, attribution="It has his photograph.", doubts="Others have the photograph."),
        offered="A4",
    ),
    situation(
        "a post that is inferred to be his, where it was left empty whether it is attributed",
        *posted(attributed=None, inferred=True),
        offered="A4",
    ),
    situation("a post that is not attributed to him", *posted(attributed="no"), not_offered="A2 A4 A20"),
    situation("a post of which it is not known whose it is", *posted(attributed="not known"), not_offered="A2 A4 A20"),
    situation("a post of which nobody has said whose it is", *posted(**_OTHER), not_offered="A2 A4 A20"),
    situation(
        "a post said in words to be his, where it was left empty whether it is attributed",
        *posted(attributed=None),
        not_offered="A2 A4 A20",
    ),
    situation(
        "a post that is ticked as inferred and answered as not attributed",
        *posted(attributed="no", inferred=True),
        not_offered="A2 A4 A20",
    ),
    situation(
        "a post that is ticked as inferred, where it is not known whose it is",
        *posted(attributed="not known", inferred=True),
        not_offered="A2 A4 A20",
    ),
    situation(
        "a post that is not attributed, ticked as one of the acts that matter most",
        *posted(attributed="no", matters_most=True),
        not_offered="A2 A4 A20",
    ),
    situation("a post from an account registered to him", *posted(**_OTHER, used=["his"]), HIS_ACCOUNT, offered="A4"),
    situation(
        "a post from an account that is not attributed",
        *posted(**_OTHER, used=["whose"]),
        account("whose", basis="not attributed"),
        not_offered="A2 A4 A20",
    ),
    situation(
        "a post from an account said to be his with nothing to show it",
        *posted(**_OTHER, used=["said"]),
        account("said", whose="defendant"),
        not_offered="A2 A4 A20",
    ),
    situation(
        "a post from two accounts of which one is his",
        *posted(**_OTHER, used=["his", "whose"]),
        HIS_ACCOUNT,
        account("whose"),
        not_offered="A2 A4 A20",
    ),
    situation(
        "a call within the words of the restraining order, reported, of which nobody has said whose it is",
        *HISTORY,
        restraining_order(clause("contact")),
        act(weeks_ago(20), "contact", broke=charged("c1"), **_OTHER),
        act(weeks_ago(18), "publish"),
        seeks("publish"),
        offered="A4",
        not_offered="A3",
    ),
    situation(
        "a visit to her sister, whom no order names, of which nobody has said whose it is",
        *HISTORY,
        restraining_order(clause("contact")),
        act(weeks_ago(20), "approach", to=(SISTER,), **_OTHER),
        seeks("approach", persons=(SISTER,)),
        not_offered="A5",
    ),
    situation(
        "a visit to her sister, whom no order names, inferred to be his",
        *HISTORY,
        restraining_order(clause("contact")),
        act(weeks_ago(20), "approach", to=(SISTER,), inferred=True, doubts="A hood hid the face."),
        seeks("approach", persons=(SISTER,)),
        offered="A5",
    ),
    situation(
        "a name attributed to him by what it was used for",
        *posted(),
        account("alias", whose="defendant", kind="new name", attributed_by="It was given with his card."),
        offered="A4 A6",
    ),
    situation(
        "a name that is not attributed to him",
        *posted(),
        account("alias", kind="new name", basis="not attributed"),
        offered="A4",
        not_offered="A6",
    ),
    situation(
        "a name that is not attributed to him, typed among the other names that he uses",
        *posted(),
        account("alias", kind="new name", basis="not attributed"),
        defendant(other_names=("@alias",)),
        offered="A4",
        not_offered="A6",
    ),
)

# What two people are to each other, by facts; the age of the defendant; a short term; the days of the hearsay notice.


def stands(**answers: Any) -> Says:
    """Return how she stands to him: every question of fact answered no, but for these."""
    told = {"description": "acquaintance", "facts": "What they are to each other.", **NO_TIE, **answers}
    return Says(f"protected_persons.{HER}.relationship", told)


def sister(**answers: Any) -> Says:
    """Return how her sister stands to him: every question of fact answered no, but for these."""
    told = {"description": "sister", "facts": "She is the sister.", **NO_TIE, "relative_of": HER, **answers}
    return Says(f"protected_persons.{SISTER}", {"relationship": told})


def served(way: str, on: date) -> Says:
    """Return how and when the papers were served."""
    return Says("summons_service", {"way": way, "date": _said(on)})


FOR_BOTH = seeks("contact", persons=(HER, SISTER))
LONG_AGO, LATELY = date(2022, 1, 10), date(2025, 1, 10)

TIES = (
    situation(
        "every fact about a tie answered no",
        *HISTORY,
        stands(),
        seeks("contact"),
        offered="A11 A12",
        not_finds="dapo-here-unasked",
    ),
    situation(
        "one fact about a tie left empty, and the others answered no",
        *HISTORY,
        stands(household=None),
        seeks("contact"),
        offered="A12",
        not_offered="A11",
        finds="ties-unasked",
    ),
    situation(
        "one fact about a tie not known",
        *HISTORY,
        stands(same_proceedings="not known"),
        seeks("contact"),
        not_offered="A11",
        finds="ties-unasked",
    ),
    situation(
        "flat-sharers who were never a couple",
        *HISTORY,
        stands(household="yes"),
        seeks("contact"),
        offered="A12",
        not_offered="A11",
        not_finds="ties-unasked",
    ),
    situation(
        "they went out for a few weeks",
        *HISTORY,
        stands(intimate="yes", significant="no"),
        seeks("contact"),
        offered="A11",
        not_offered="A12",
    ),
    situation(
        "they went out for years",
        *HISTORY,
        stands(intimate="yes", significant="yes"),
        seeks("contact"),
        not_offered="A11 A12",
        finds="dapo-here-unasked",
    ),
    situation(
        "they went out, and how long is not said",
        *HISTORY,
        stands(intimate="yes"),
        seeks("contact"),
        not_offered="A11 A12",
        finds="ties-unasked",
    ),
    situation(
        "an engagement that ended more than three years ago, and nothing else",
        *HISTORY,
        stands(engaged="yes", engagement_ended=_said(LONG_AGO)),
        seeks("contact"),
        offered="A11",
        not_offered="A12",
    ),
    situation(
        "an engagement that ended less than three years ago",
        *HISTORY,
        stands(engaged="yes", engagement_ended=_said(LATELY)),
        seeks("contact"),
        not_offered="A11 A12",
    ),
    situation(
        "an engagement that ended nobody knows when",
        *HISTORY,
        stands(engaged="yes"),
        seeks("contact"),
        not_offered="A11 A12",
    ),
    situation(
        "an old engagement, and years under one roof",
        *HISTORY,
        stands(engaged="yes", engagement_ended=_said(LONG_AGO), household="yes"),
        seeks("contact"),
        not_offered="A11 A12",
    ),
    situation(
        "her sister, where he lived with her as a couple, though the officer answers that no relative is",
        *HISTORY,
        stands(couple="yes"),
        sister(relative_of_partner="no"),
        FOR_BOTH,
        not_offered="A11 A12",
    ),
    situation(
        "her sister, where he only went out with her for some weeks",
        *HISTORY,
        stands(intimate="yes", significant="no"),
        sister(),
        FOR_BOTH,
        offered="A11 A12",
    ),
    situation("her sister, where he is a stranger to both", *HISTORY, stands(), sister(), FOR_BOTH, offered="A11 A12"),
)

AGES = (
    situation(
        "a defendant of 17, whose parents are not recorded",
        *HISTORY,
        defendant(date_of_birth="1 March 2009"),
        seeks("contact"),
        offered="A12",
        finds="parents-unasked",
    ),
    situation(
        "a defendant of 17, whose guardian is recorded",
        *HISTORY,
        defendant(date_of_birth="1 March 2009", parents="A guardian"),
        seeks("contact"),
        not_finds="parents-unasked",
    ),
    situation(
        "a defendant who reaches 18 between today and the hearing",
        *HISTORY,
        defendant(date_of_birth="1 December 2008"),
        hearing(date="10 December 2026"),
        seeks("contact"),
        not_offered="A12",
        finds="turns-18-before-hearing",
        not_finds="parents-unasked",
    ),
    situation(
        "a defendant of 18, whose parents nobody needs",
        *HISTORY,
        defendant(date_of_birth="1 March 2008"),
        seeks("contact"),
        not_offered="A12",
        not_finds="parents-unasked",
    ),
)

YEAR, TWO_YEARS = {"kind": "fixed", "years": 1}, {"kind": "fixed", "months": 24}

DAYS = (
    situation("a term for one year", *HISTORY, seeks("contact", period=YEAR), finds="term-under-two-years"),
    situation("a term for 24 months", *HISTORY, seeks("contact", period=TWO_YEARS), not_finds="term-under-two-years"),
    situation(
        "a hearing in 22 days",
        *HISTORY,
        hearing(date="16 December 2026"),
        seeks("contact"),
        not_finds="hearsay-notice-late hearsay-notice-unsettled",
    ),
    situation(
        "a term of the interim order of which somebody wrote that it is not in it",
        *HISTORY,
        seeks("contact", in_interim="yes", conflict_how_met="He may move. It is not asked for in the interim order."),
        Says("interim", {"sought": "yes"}),
        finds="interim-said-otherwise",
    ),
    situation(
        "a term of the full order alone of which somebody wrote so",
        *HISTORY,
        seeks("contact", in_interim="no", conflict_how_met="He may move. It is not asked for in the interim order."),
        Says("interim", {"sought": "yes"}),
        not_finds="interim-said-otherwise",
    ),
    situation(
        "an interim order that is sought before any hearing is fixed",
        *HISTORY,
        seeks("contact"),
        Says("interim", {"sought": "yes"}),
        finds="hearsay-notice-interim",
        not_finds="hearsay-notice-late",
    ),
    situation(
        "a hearing in 21 days",
        *HISTORY,
        hearing(date="15 December 2026"),
        seeks("contact"),
        finds="hearsay-notice-unsettled",
        not_finds="hearsay-notice-late",
    ),
    situation(
        "a hearing in 20 days",
        *HISTORY,
        hearing(date="14 December 2026"),
        seeks("contact"),
        finds="hearsay-notice-late",
        not_finds="hearsay-notice-unsettled",
    ),
    situation(
        "a hearing ten days after service, which a reply would reach",
        *HISTORY,
        hearing(date="4 December 2026"),
        served("handed over", DAY),
        seeks("contact"),
        finds="hearsay-reply-late",
    ),
    situation(
        "a hearing eleven days after service",
        *HISTORY,
        hearing(date="5 December 2026"),
        served("handed over", DAY),
        seeks("contact"),
        not_finds="hearsay-reply-late",
    ),
    situation(
        "papers handed to a defendant whose solicitor is known to act",
        *HISTORY,
        defendant(solicitor_acts="yes", solicitor="A. Sample, DX 1 Exampleton"),
        served("handed over", DAY),
        seeks("contact"),
        finds="hearsay-served-otherwise",
        not_finds="solicitor-unasked",
    ),
    situation(
        "papers handed to a defendant, of whose solicitor nobody has asked",
        *HISTORY,
        served("handed over", DAY),
        seeks("contact"),
        finds="solicitor-unasked",
        not_finds="hearsay-served-otherwise",
    ),
    situation(
        "papers sent by email",
        *HISTORY,
        defendant(solicitor_acts="no"),
        served("email", DAY),
        seeks("contact"),
        finds="hearsay-served-otherwise",
    ),
)

# What came of a breach, each of the outcomes apart, with the officer's slips: a box that was ticked wrongly or
# left empty, and a conviction that was entered twice. A post that no clause reaches makes A4, so that A3 may be used.


def outcome(status: str, dated: bool = True, **more: Any) -> tuple[Piece, ...]:
    """Return a call within the words of the order, what came of it, and a post that they do not reach."""
    broke = Broke("c1", RO, status, dated, more)
    call = act(weeks_ago(20), "contact", broke=broke)
    return (*HISTORY, restraining_order(clause("contact")), call, act(weeks_ago(10), "publish"), seeks("publish"))


def only_calls(*statuses: str) -> tuple[Piece, ...]:
    """Return calls within the words of the order, what came of each, and a term that says no more than the order."""
    calls = (act(weeks_ago(20 - n), "contact", broke=Broke("c1", RO, one)) for n, one in enumerate(statuses))
    return (*HISTORY, restraining_order(clause("contact")), *calls, seeks("contact"))


def charge(stage: str | None, **more: Any) -> Says:
    """Return a proceeding about the call, at a stage."""
    return Says("proceedings.p1", {"stage": stage, "reference": "EX/26/1", "incidents": ("i3",), **more})


_DAY = _said(weeks_ago(18))
_LEFT: Raw = {"why_not_charged": "It was filed with no officer."}
OUTCOMES = (
    situation("a breach convicted, with its day and reference", *outcome("convicted"), offered="A3 A4"),
    situation("a breach found or admitted in court", *outcome("found-by-court"), offered="A3 A4"),
    situation("a breach admitted by caution", *outcome("admitted"), offered="A3 A4"),
    situation("an alleged breach charged and not yet tried", *outcome("charged"), offered="A3 A4"),
    situation("an alleged breach under investigation now", *outcome("under-investigation"), offered="A3 A4"),
    situation("an alleged breach investigated without a charge", *outcome("investigated-no-charge"), offered="A3 A4"),
    situation(
        "an alleged breach reported and never investigated, and why",
        *outcome("reported-not-investigated", **_LEFT),
        offered="A3 A4",
    ),
    situation("an alleged breach that nobody reported", *outcome("not-reported", dated=False), offered="A3 A4"),
    situation(
        "an alleged breach investigated, with no charging decision yet", *outcome("decision-awaited"), offered="A3 A4"
    ),
    situation("an alleged breach of which the charge was discontinued", *outcome("discontinued"), offered="A3 A4"),
    situation(
        "a breach ticked as convicted, where the charge in its proceeding was discontinued",
        *outcome("convicted", proceeding="p1"),
        charge("discontinued", date=_DAY),
        offered="A3 A4",
    ),
    situation("an alleged breach tried and not proved", *outcome("tried-not-proved"), offered="A4", not_offered="A3"),
    situation("a breach of which nobody has said what came", *outcome(""), offered="A4", not_offered="A3"),
    situation("a breach ticked as convicted, with no day", *outcome("convicted", date=""), not_offered="A3"),
    situation("a breach ticked as convicted, with no reference", *outcome("convicted", reference=""), not_offered="A3"),
    situation(
        "a recall to prison, which is no finding by a court, with its day among the reasons",
        *outcome("investigated-no-charge", why_not_charged="He was recalled on 3 August 2026."),
        offered="A3 A4",
    ),
    situation(
        "a breach that its proceeding says is convicted, where the box of the breach says that nobody reported it",
        *outcome("not-reported", dated=False, proceeding="p1"),
        charge("convicted", date=_DAY),
        offered="A3 A4",
    ),
    situation(
        "a breach ticked as convicted, where its proceeding ended in an acquittal",
        *outcome("convicted", proceeding="p1"),
        charge("acquitted", date=_DAY),
        offered="A4",
        not_offered="A3",
    ),
    situation(
        "a breach ticked as convicted, where the stage of its proceeding was left empty",
        *outcome("convicted", proceeding="p1"),
        charge(None, date=_DAY),
        offered="A4",
        not_offered="A3",
    ),
    situation(
        "a breach whose proceeding awaits trial, with the day of the charge",
        *outcome("", proceeding="p1"),
        charge("awaiting trial", date=_DAY, charged=_DAY),
        offered="A3 A4",
    ),
    situation(
        "a breach whose proceeding awaits trial, where the day of the charge was left empty",
        *outcome("", proceeding="p1"),
        charge("awaiting trial", date=_DAY),
        offered="A4",
        not_offered="A3",
    ),
    situation(
        "a conviction that was entered twice, as a breach and as a proceeding that is not chosen",
        *outcome("convicted"),
        charge("sentenced", date=_DAY),
        offered="A3 A4",
    ),
    situation(
        "every alleged breach reported and never investigated, and nothing beyond the order",
        *only_calls("reported-not-investigated", "reported-not-investigated"),
        not_offered="A3 A4",
        refusals="N1 N3",
    ),
    situation(
        "one alleged breach never reported and one reported and never investigated, and nothing beyond the order",
        *only_calls("not-reported", "reported-not-investigated"),
        not_offered="A3 A4",
        refusals="N1 N3",
    ),
    situation(
        "one alleged breach never investigated and one under investigation, and nothing beyond the order",
        *only_calls("reported-not-investigated", "under-investigation"),
        not_offered="A3 A4",
        refusals="N1",
    ),
    situation(
        "one alleged breach never investigated and one tried and not proved, and nothing beyond the order",
        *only_calls("reported-not-investigated", "tried-not-proved"),
        not_offered="A3 A4",
        refusals="N1",
    ),
    situation(
        "one alleged breach never investigated and one of unknown outcome, and nothing beyond the order",
        *only_calls("reported-not-investigated", ""),
        not_offered="A3 A4",
        refusals="N1",
    ),
)

SITUATIONS = (
    *OUTCOMES,
    *GROUPS,
    *TIES,
    *AGES,
    *DAYS,
    *LATEST_END,
    *LASTING,
    *SAYS_NO,
    *BREACHED,
    *OUTSIDE,
    *OBEYED,
    *SENTENCED,
    *UNDECIDED,
    *FAMILY,
    *DOMESTIC,
    *WHEREABOUTS,
    *NOT_DONE,
    *NOW,
)
