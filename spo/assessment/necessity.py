"""The third limb: the proposed order is necessary to protect another person from that risk (s.1(1)(c), s.2(1)(c))."""

from .findings import Findings, Support
from .limbs import Limb
from .situations import Situation
from .terms import TermAssessment
from .view import View


def necessity(view: View, terms: tuple[TermAssessment, ...], situations: tuple[Situation, ...]) -> Limb:
    """Return what is recorded of necessity: the terms that are supported, and what defeats the order as a whole."""
    supports = tuple(
        Support(f"Term {term.number}: reasons are recorded.", tuple(f for s in term.supports for f in s.facts))
        for term in terms
        if term.shown and term.supports
    )
    missing = tuple(_missing(view, terms, situations))
    return Limb("necessity", "s2-1-c", supports, missing, shown=bool(supports) and not situations)


def _missing(view: View, terms: tuple[TermAssessment, ...], situations: tuple[Situation, ...]) -> Findings:
    if not terms:
        yield view.find("terms-none", "terms")
    for situation in situations:
        entry = view.guidance.situations[situation.id]
        yield view.find("necessity-not-shown", situation.field, situation=entry.say, instead=entry.instead)
    for term in terms:
        yield from term.missing
