"""The clauses of existing orders that are about what a term sought is about."""

import re
from collections.abc import Iterable

from spo.assessment import TermAssessment, listed
from spo.assessment.facts import Fact, composed

from ..writer import Writer

FORBIDS = re.compile(r"^(?:(?:you|the defendant) (?:must|shall) )?(?:do )?not (?:to )?", re.IGNORECASE)
"""How a clause begins that forbids something, before what it forbids."""


def said_by_orders(w: Writer, term: TermAssessment) -> Fact:
    """Return which clauses of existing orders are about what a term is about, or nothing where none is.

    Their words stand on the first page of the application, and in the note.
    """
    view = w.assessment.view
    several = len({**view.orders_in_force, **view.to_come}) > 1
    paragraphs: dict[str, list[str]] = {}
    paths = []
    for order, key in on_point(w, term):
        clause = w.case.existing_orders[order].terms[key]
        of = f" of the {view.order_name(order)}" if several else ""
        release = ", from release" if order in view.to_come else ""
        paragraphs.setdefault(f"{of}{release}", []).append(clause.paragraph)
        paths += [f"existing_orders.{order}.terms.{key}.{field}" for field in ("paragraph", "words")]
    said = [f"{_named([one for one in held if one])}{of}" for of, held in paragraphs.items()]
    if not said:
        return Fact("", ("existing_orders",))
    return Fact(f"Nearest: {'; '.join(said)}.", tuple(paths))


def _named(paragraphs: list[str]) -> str:
    return f"paragraph{'s' if len(paragraphs) > 1 else ''} {listed(paragraphs)}" if paragraphs else "a term"


def on_point(w: Writer, term: TermAssessment) -> tuple[tuple[str, str], ...]:
    """Return the clauses on the point of a term, those of a licence that is to begin among them."""
    return (*(term.together.clauses if term.together else ()), *w.assessment.table.from_release(term.id))


def bracketed(w: Writer, keys: Iterable[str]) -> Fact:
    """Return acts by their numbers, those that are inferred in brackets: `1, 3-7 (9)`."""
    view, held = w.assessment.view, list(keys)
    inferred = [key for key in held if view.is_inferred(key)]
    shown, inside = (_numbers(w, of) for of in ([key for key in held if key not in inferred], inferred))
    text = " ".join(filter(None, (shown, inside and f"({inside})")))
    return Fact(text, tuple(f"incidents.{key}" for key in held))


def _numbers(w: Writer, keys: list[str]) -> str:
    return w.assessment.view.incident_numbers(keys).replace(" to ", "-").replace(" and ", ", ")


def set_apart(w: Writer, term: TermAssessment) -> Fact:
    """Return the incidents that an officer names for a term and that are not attributed: they carry nothing."""
    named = w.case.terms[term.id].incidents
    keys = tuple(key for key in w.assessment.view.unattributed if key in named)
    of = w.numbered(keys)
    apart = Fact("", tuple(f"incidents.{key}.attributed" for key in keys))
    return composed(f"Not attributed, so not relied on: {of.text}.", of, apart) if keys else Fact("")
