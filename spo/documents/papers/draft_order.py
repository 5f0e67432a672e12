"""The draft order: all that s.6 says an order must specify, the offence, notification, and the right of appeal."""

from spo.assessment.order_made import replaces_interim
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Passage, Sentence
from ..writer import Writer, begun, passage
from .common_exceptions import said_once
from .interim_order import seeks_interim
from .order_front import front
from .order_lines import defined, others
from .order_parts import breach, bullets, localities, managed, maps_of, notification, of_a_youth, said, variation
from .order_said import headed, said_to_the_defendant


def draft_order(w: Writer, entry: PaperEntry) -> Paper:
    """Return the draft order. The date it is made, and the signature, are for the court alone."""
    alike = _alike(w)
    lines = (
        w.term_line(key, n, beneath=True, own_period=key not in alike)
        for key, n in w.assessment.view.term_numbers.items()
    )
    terms, allowed = said_once(w, lines)
    numbers = {key: w.term(key) for key, _ in w.assessment.view.terms}
    where = localities(w, numbers, "locality-everywhere", "locality-others")
    satisfied = w.law("order-satisfied", people=w.people(tuple(w.case.protected_persons)))
    made = Paper(
        entry,
        head=headed(w, "Stalking protection order", "statute-order"),
        passages={
            "period": w.gaps("period", "duration-missing", "duration-length-missing", "duration-too-short"),
            "order": passage("order", satisfied, style="plain") + w.gaps("order", "terms-none"),
            "youth": of_a_youth(w),
            "breach": breach(w, w.case.terms),
            "allowed": allowed,
            "maps": maps_of(w, numbers),
            "notification": _notification(w),
            "others": others(w),
            "managed": defined(w, w.case.terms) or managed(w, w.case.terms),
            "appeal": bullets("appeal", w, "order-only-court", (variation(w), "discharge"), "appeal"),
        },
        tables={"front": front(w, {"made": "order-date-made"}, _period(w), where)},
        terms=terms,
    )
    return said_to_the_defendant(w, made)


PAPER = Drafted(draft_order, lists_terms=True)


def _period(w: Writer) -> list[Sentence]:
    period = w.case.duration
    lasts = w.law("period-fixed", period=w.period("duration"))
    held = [key for key, term in w.assessment.view.terms if term.period.kind]
    own = w.law("period-term" if len(held) == 1 else "period-terms", terms=begun(w.term_list(held)))
    if alike := _alike(w):
        own = w.law("period-terms-alike", terms=begun(w.term_list(alike)), period=w.period(f"terms.{alike[0]}.period"))
    none = w.law("period-no-term") if w.case.terms and not held else None
    until = w.law("period-further-order") if period.kind == "until further order" else lasts
    return said(until, own, none)


def _alike(w: Writer) -> list[str]:
    """Return the terms with a period of their own, where several have one and all have the same: it is said once."""
    held = {key: w.period(f"terms.{key}.period").text for key, term in w.assessment.view.terms if term.period.kind}
    fixed = all(w.case.terms[key].period.kind != "until further order" for key in held)
    return list(held) if len(held) > 1 and len(set(held.values())) == 1 and fixed else []


def _notification(w: Writer) -> list[Passage]:
    """Return what must be notified, but not of an order that is to replace an interim one, or may come to (s.9(1))."""
    unless = ("notify-unless-replacing",) if seeks_interim(w.assessment.view) else ()
    return notification(w, *unless, replacing=replaces_interim(w.assessment.view))
