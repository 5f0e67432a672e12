"""Each term sought, tested on its own (s.2(2)-(3), s.6)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spo.case import Number, Term

from .added import Added, added
from .clashes import order_clashes, own_clashes
from .findings import Finding, Findings, Support, stated
from .library import WRITTEN, left_of, library_findings
from .reach import Comparison, ReachTable
from .unfilled import unfilled
from .view import View
from .wordings import needs_no_map
from .zones import names_none

_REASONS = {
    "risk": "The risk it meets is described.",
    "why_necessary": "Why it is necessary is stated.",
    "less_considered": "What less was considered is stated.",
}

_POLICE = frozenset(("duty-devices", "duty-access", "duty-report", "duty-notify"))
_OF_A_PROVIDER = frozenset(("requirement-without-provider", "requirement-without-driver"))

UNFINISHED = re.compile(r"\[[a-z][^\]\n]{0,60}\]|\{\w+\}", re.IGNORECASE)
"""What a wording from the library leaves for the officer to write, such as `[distance]`."""


@dataclass(frozen=True)
class TermAssessment:
    """One term sought: what supports it, what it lacks, and how it stands beside the existing orders.

    `together` compares it with all the orders in force, `each` with each of them. It duplicates where existing orders
    already say all of it, for the same people and places, and last.
    """

    id: str
    number: Number
    answers: tuple[str, ...]
    supports: tuple[Support, ...]
    missing: tuple[Finding, ...]
    together: Comparison | None
    each: tuple[Comparison, ...]
    added: Added
    duplicates: bool

    @property
    def shown(self) -> bool:
        """Whether the file gives reasons why this term is needed, and nothing recorded defeats them."""
        return not self.duplicates and not any(finding.severity == "blocks" for finding in self.missing)


def assess_term(view: View, table: ReachTable, key: str) -> TermAssessment:
    """Return the assessment of one term sought."""
    term, each = view.case.terms[key], table.compare(key)
    together = each[0] if len(each) == 1 else table.together(key)
    more = added(view, term, together)
    placed = "place" not in term.reach or bool(term.places)  # one that does not say where cannot be compared
    duplicates = bool(together and placed and not (more.duty or more.names))
    answers = table.answered[key]
    return TermAssessment(
        id=key,
        number=view.term_numbers[key],
        answers=answers,
        supports=tuple(_supports(view, key, answers)),
        missing=tuple(_missing(view, key, duplicates)),
        together=together,
        each=each,
        added=more,
        duplicates=duplicates,
    )


def _supports(view: View, key: str, answers: tuple[str, ...]) -> Iterator[Support]:
    if answers:
        acts = tuple(f"incidents.{incident}" for incident in answers)
        yield Support(f"It answers {view.incident_list(answers)}.", (f"terms.{key}.incidents", *acts))
    yield from stated(view.case.terms[key], f"terms.{key}", _REASONS)


def _missing(view: View, key: str, duplicates: bool) -> Findings:
    term, base, number = view.case.terms[key], f"terms.{key}", view.term_numbers[key]
    yield from unfilled(view, base, term=number)
    if term.conflict == "yes" and not term.conflict_how_met:
        yield view.find("term-conflict-unmet", f"{base}.conflict_how_met", term=number)
    yield from _clashes(view, key, term, number)
    if not set(term.reach) <= set(view.guidance.reach):
        yield view.find("term-reach-unknown", f"{base}.reach", term=number)
    if "place" in term.reach and not term.places and not names_none(view, term):
        yield view.find("term-without-place", f"{base}.places", term=number)
    if term.places and not term.map_exhibit and not needs_no_map(view.guidance, term):
        yield view.find("term-without-map", f"{base}.map_exhibit", term=number)
    for field in WRITTEN:
        if brackets := UNFINISHED.findall(getattr(term, field)):
            left = left_of(view.guidance, brackets)
            missing = "; ".join(fills or f"“{bracket}”" for bracket, fills in left.items())
            yield view.find("term-unfinished", f"{base}.{field}", term=number, missing=missing)
    yield from library_findings(view, key)
    if term.kind == "requirement":
        yield from _undeliverable(view, term, base, number)
    if view.earlier_spo:
        if term.earlier_spo_compatible == "no":
            yield view.find("term-clashes-with-earlier-spo", f"{base}.earlier_spo_compatible", term=number)
        elif term.earlier_spo_compatible != "yes":
            yield view.find("term-earlier-spo-unasked", f"{base}.earlier_spo_compatible", term=number)
    if duplicates:
        yield view.find("term-duplicates", f"{base}.words", term=number)


def taken_by_police(term: Term) -> bool:
    """Return whether the police take what a requirement asks for, as a list: it has no provider."""
    return bool(term.reach) and _POLICE.issuperset(term.reach)


def _clashes(view: View, key: str, term: Term, number: Number) -> Findings:
    """Yield what a term cannot stand beside, by place and time: a tick decides none of it."""
    for own in own_clashes(view, key):
        if own.state == "clash" and not term.conflict_how_met:
            yield view.find("term-clashes-with-own-life", f"terms.{key}.words", term=number, of=own.of)
    for clash in order_clashes(view, key):
        found = "term-clashes-with-spo-place" if clash.earlier_spo else "term-clashes-with-order-place"
        clause = view.case.existing_orders[clash.order].terms[clash.clause]
        paragraph = f"{view.clause_word(clash.order)} {clause.paragraph}" if clause.paragraph else "a term"
        order = f"{paragraph} of the {view.order_name(clash.order)}"
        yield view.find(found, f"terms.{key}.words", term=number, order=order)


def _undeliverable(view: View, term: Term, base: str, number: Number) -> Findings:
    delivery, asked = term.delivery, unfilled(view, f"{base}.delivery", term=number)
    if taken_by_police(term):
        yield from (finding for finding in asked if finding.id not in _OF_A_PROVIDER)
        return
    yield from asked
    if delivery.provider and (delivery.confirmed != "yes" or not delivery.confirmed_date):
        yield view.find("requirement-unconfirmed", f"{base}.delivery.confirmed", term=number)
