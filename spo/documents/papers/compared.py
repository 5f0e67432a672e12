"""The clauses of existing orders that are about what a term sought is about."""

import re
from collections.abc import Iterable

from spo.assessment import TermAssessment
from spo.assessment.facts import Fact, composed
from spo.case import ExistingOrder

from ..writer import Writer

_LEAD = re.compile(r"[^:\"“”]{0,50}\b(?:must|shall|prohibited|required)\b[^:\"“”]{0,30}:", re.IGNORECASE)


def lead_of(order: ExistingOrder) -> str:
    """Return what all the clauses of an order begin with, before a colon: `THE DEFENDANT MUST NOT:`; or nothing."""
    found = {lead[0] if (lead := _LEAD.match(term.words)) else "" for term in order.terms.values()}
    return found.pop() if len(found) == 1 and len(order.terms) > 1 else ""


def on_point(w: Writer, term: TermAssessment) -> tuple[tuple[str, str], ...]:
    """Return the clauses on the point of a term, those of a licence that is to begin among them."""
    return (
        *(term.together.clauses if term.together else ()),
        *w.assessment.table.on_point(term.id, w.assessment.view.to_come),
    )


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
    of = w.acts_numbered(keys)
    apart = Fact("", tuple(f"incidents.{key}.attributed" for key in keys))
    return composed(f"Not attributed, so not relied on: {of.text}.", of, apart) if keys else Fact("")
