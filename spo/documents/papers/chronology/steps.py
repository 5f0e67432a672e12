"""What the police and a court did or are to do about the acts, each on its day: a step considered, an end."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from spo.assessment import capital, lower
from spo.assessment.came_of import is_omission
from spo.assessment.facts import Fact, composed, joined
from spo.case import Considered, When, outcome

from ...writer import Writer, begun, labelled, whole
from ..breaches import breach_words, why_not_charged
from ..in_words import sentences
from ..questions import the_orders

_YET = re.compile(r"\b(?:may|will be|not (?:recorded|known))\b")  # nothing that was done on that day
_DONE = re.compile(
    r"(?<!\bbe )\b(?:asked|applied|declined|refused|recorded|replied|decided|was not satisfied|circulated)\b"
)
"""What somebody did, among what was thought of a course."""

_ASKED = re.compile(r"\b(?:asked|applied)\b")
"""What leaves an answer to be told."""

_GRADE = re.compile(r"\b(?:very high|high|medium|moderate|standard|low)\b", re.IGNORECASE)


class Step(NamedTuple):
    """Something done, or to be done, on a day or days."""

    first: date
    last: date
    said: Fact


def steps(w: Writer) -> Iterator[Step]:
    """Yield what is dated of the assessments, courses considered, authority, hearing, and what is to end."""
    for when, said in (*_asked(w), *_not_done(w), *_found(w), *_authority(w), *_to_come(w)):
        if (first := when.day) and said.text:
            yield Step(first, max(first, when.latest or first), whole(said))


def _asked(w: Writer) -> Iterator[tuple[When, Fact]]:
    """Yield what was done about a course that was considered: who was asked for it, and what they answered."""
    courses = [f"existing_orders.{key}.{one}" for key in w.case.existing_orders for one in ("enforcement", "variation")]
    for path in [*courses, *(f"proceedings.{key}.bail" for key in w.case.proceedings)]:
        held: Considered = w.case.at(path)
        told = [*sentences(held.why_not)]
        did = next((at for at, one in enumerate(told) if _DONE.search(one)), len(told))
        then = told[did + 1 : did + 2] if did < len(told) and _ASKED.search(told[did]) else []
        answered = [one for one in then if not _YET.search(one)]
        said = " ".join([*told[did : did + 1], *answered])
        said = said.replace(f" on {held.date.printed}", "").replace(f"On {held.date.printed} ", "")
        if held.considered == "yes":
            yield held.date, Fact(capital(said), (f"{path}.why_not", f"{path}.date"))


def _not_done(w: Writer) -> Iterator[tuple[When, Fact]]:
    """Yield what an order required and was not done, on the day on which that was recorded."""
    for key in w.case.breaches:
        if is_omission(w.assessment.view, key):
            held, why = outcome(w.case, key), why_not_charged(w, key)
            first = next(iter(sentences(why.text)), "")
            said = Fact(breach_words(w, key).replace(f", {held.date.printed}", ""), (f"breaches.{key}", held.dated))
            yield held.date, joined(said, composed(first, why), between=" ")


def _found(w: Writer) -> Iterator[tuple[When, Fact]]:
    """Yield each assessment of risk with its grade. The application has the searches for orders."""
    for key, made in w.case.risk_assessments.items():
        base = f"risk_assessments.{key}"
        if made.done == "yes":
            found = w.at(f"{base}.found")
            graded = _GRADE.search(next(iter(sentences(found.text)), ""))
            yield made.date, _told(w.at(f"{base}.tool"), found) if graded else _completed(w, base)


def _completed(w: Writer, base: str) -> Fact:
    """Return that an assessment was completed, and by whom: the application has the officer's unit."""
    tool, who = w.at(f"{base}.tool"), w.at(f"{base}.assessor")
    by = labelled("by", composed(who.text.partition(",")[0], who))
    return joined(composed(f"{labelled('The', tool).text} was completed" if tool.text else "", tool), by, between=" ")


def _told(what: Fact, found: Fact) -> Fact:
    first = next(iter(sentences(found.text)), "")
    return joined(what, composed(lower(first), found), between=", ") if first else Fact("")


def _authority(w: Writer) -> Iterator[tuple[When, Fact]]:
    who = joined(*(w.at(f"applicant.authorising_officer.{field}") for field in ("rank", "name")), between=" ")
    day = w.at("authority.date")
    said = f"{who.text} authorised this application" if who.text and w.case.authority.given == "yes" else ""
    yield w.case.authority.date, composed(said, who, day)


def _to_come(w: Writer) -> Iterator[tuple[When, Fact]]:
    """Yield when an order in force, and a sentence, ends, and when the application is to be heard."""
    for key in w.assessment.view.orders_in_force:
        path = f"existing_orders.{key}.ends"
        name = begun(the_orders(w, (key,)))
        yield w.case.existing_orders[key].ends, composed(f"{name.text} ends", name, Fact("", (path,)))
    for key, held in w.case.proceedings.items():
        passed, ends = w.at(f"proceedings.{key}.date"), w.at(f"proceedings.{key}.sentence_ends")
        yield held.sentence_ends, composed(f"The sentence of {passed.text} ends" if passed.text else "", passed, ends)
    interim = w.case.interim.sought == "yes" and w.case.hearing.purpose == "interim order"
    what = "for the interim order" if interim else "of this application"
    yield w.case.hearing.date, Fact(f"The hearing {what}", ("hearing.date", "hearing.purpose")[: 1 + interim])
