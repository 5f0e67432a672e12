"""What several papers say in the same way: the heading, the acts in a table, statements, orders and places."""

import re
from collections.abc import Mapping

from spo.assessment import force, listed, lower
from spo.assessment.facts import Fact, composed, joined
from spo.case.english import article

from ..passages import Sentence
from ..writer import Writer, as_sentence, labelled
from .within import within

_COMMON = re.compile(
    r"(?:The|Her|His|Their|What|An?|Statements?|Report|Calls?|Emails?|Letter|Notes?|Notice|Photographs?|Screenshots?|Download|"
    r"Captures?|Captured|Export|Bank|Account|Signed|Doorbell|Emergency|"
    r"Conviction|Record|Recording|Camera|Dashboard|Switchboard|Subscriber)\b(?! [A-Z])"
)
"""What a source begins with that is no name."""


_WITH_THE = re.compile(r"(?:Crown|County|Family|High) Court\b")
_ALONE = re.compile(r"(?:the )?(?:(?:acting|temporary) )?(?:chief constable|commissioner)", re.IGNORECASE)
"""The title of a chief officer that does not say of which force."""


def complainant(w: Writer) -> Fact:
    """Return the chief officer by title: the one given, or the statutory title for the force (s.14(1)).

    A title that is given alone has the force after it.
    """
    given, known = w.at("applicant.chief_officer_title"), force(w.assessment.view)
    of = w.at("applicant.force")
    if of.text and _ALONE.fullmatch(given.text):
        return composed(f"{given.text} of {of.text}", given, of)
    if given.text or known is None:
        return given
    return Fact(known.chief_officer_title, ("applicant.force",))


def head(w: Writer, title: str, under: str = "statute") -> Mapping[str, Sentence]:
    """Return the court heading of a filed paper. What only the court fills is left as a ruled blank."""
    statute = Sentence(w.assessment.view.guidance.wording[under].text, (), (f"wording/{under}",))
    return {**short_head(w, title), "statute": statute}


def short_head(w: Writer, title: str) -> Mapping[str, Sentence]:
    """Return the heading of a paper in which the statute is given by its text, or by that of the application."""
    court = w.at("hearing.court")
    return {
        "court": _line(labelled("In the", court), "[To complete: the court]"),
        "case_number": _line(w.at("hearing.case_number")),
        "title": Sentence(title),
        "complainant": _line(complainant(w), "[To complete: the chief officer]"),
        "defendant": _line(w.at("defendant.name"), "[To complete: the defendant's name]"),
    }


def _line(fact: Fact, otherwise: str = "") -> Sentence:
    return as_sentence(fact if fact.text else composed(otherwise, fact))


def for_him(w: Writer) -> str:
    """Return what leads what is said for the defendant beside an act: `her` would be read of whom it was done to."""
    return "For him:" if w.case.defendant.title == "Mr" else "For the defendant:"


def example(w: Writer, key: str) -> Fact:
    """Return the letters of the examples in s.2A(3) that an incident is of."""
    letters = w.case.incidents[key].behaviours
    shown = ", ".join(f"({letter})" for letter in sorted(letters))
    return Fact(shown, (f"incidents.{key}.behaviours",))


def as_source(text: str) -> str:
    """Return what an act is seen in as it stands within a sentence: `her statement`, and a name as it is."""
    return lower(text) if _COMMON.match(text) else text


def statement_on_file(w: Writer, key: str) -> Fact:
    """Return the day of a witness's signed statement, and whether it is first hand; nothing where none is signed."""
    witness, base = w.case.witnesses[key], f"witnesses.{key}"
    if witness.statement_signed != "yes":
        return Fact("")
    hand = {"yes": "first hand", "no": "not first hand"}.get(witness.first_hand or "", "")
    dated, signed = w.at(f"{base}.statement_date"), Fact("", (f"{base}.statement_signed",))
    told = joined(dated if dated.text else Fact("signed"), Fact(hand, (f"{base}.first_hand",)))
    return composed(told.text, told, signed)


def an_order(w: Writer, key: str) -> Fact:
    """Return an order with the article that its name takes: `the bail of June 2025`, `an occupation order`."""
    name, base = w.assessment.view.order_name(key), f"existing_orders.{key}"
    one = "the" if w.case.existing_orders[key].title else article(name)
    # Bail is granted, and no such thing is one of several.
    one = "" if one != "the" and w.assessment.view.order_made(key) == "granted" else f"{one} "
    return Fact(f"{one}{name}", (f"{base}.kind", f"{base}.title"))


def by_court(w: Writer, key: str) -> Fact:
    """Return the court that made an order, as it stands within a sentence: `the Family Court at Exampleton`."""
    court = w.at(f"existing_orders.{key}.court")
    return composed(f"{'the ' if _WITH_THE.match(court.text) else ''}{within(court.text)}", court)


def each_protects(w: Writer) -> Fact:
    """Return whom each term protects (s.2(2)): all by name, or, where a term is for some of them, a person."""
    every = tuple(w.case.protected_persons)
    persons = w.people(every)
    if all(set(every) <= set(term.persons or every) for term in w.case.terms.values()):
        return persons
    return composed("a person whom the order would protect", persons)


def not_begun(w: Writer) -> Fact:
    """Return that a licence is not in force yet: `not in force until release, expected on 22 January 2027`."""
    expected = labelled("expected on", w.at("defendant.custody.release_expected"))
    return joined(Fact("not in force until release", ("defendant.custody.in_custody",)), expected)


def unnamed(w: Writer, exhibits: tuple[str, ...], told: str) -> tuple[str, ...]:
    """Return the exhibits that what is told does not name by their marks."""
    marks = {key: held.mark for key in exhibits if (held := w.case.exhibits.get(key)) and held.mark}
    named = {key for key, mark in marks.items() if re.search(rf"(?<![\w/]){re.escape(mark)}(?![\w/])", told)}
    return tuple(key for key in exhibits if key not in named)


def place_names(w: Writer, keys: tuple[str, ...], last: str = "and") -> Fact:
    """Return places as a list: what papers call them, or the address, or that the address is withheld."""
    held = [key for key in keys if key in w.case.places]
    named = [w.case.places[key].name if not w.case.places[key].withhold else "" for key in held]
    shown = [name or w.at(f"places.{key}").text for key, name in zip(held, named, strict=True)]
    return Fact(listed([name for name in shown if name], last), tuple(f"places.{key}" for key in held))
