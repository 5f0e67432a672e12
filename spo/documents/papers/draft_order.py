"""The draft order: all that s.6 says an order must specify, the offence, notification, and the right of appeal."""

from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Passage
from ..writer import Writer, begun, passage
from .common_exceptions import said_once
from .interim_order import seeks_interim
from .order_lines import exceptions, is_supervised, no_other_period, others, words
from .order_parts import breach, locality, managed, maps_of, notification, protected, recital, unnumbered
from .shared import head


def draft_order(w: Writer, entry: PaperEntry) -> Paper:
    """Return the draft order. The date it is made, and the signature, are for the court alone."""
    terms, shared = said_once(w, w.term_lines(beneath=True))
    return Paper(
        entry,
        head=head(w, "Stalking protection order"),
        passages={
            "recital": recital(w),
            "order": unnumbered("order", w, "order-made-under", "order-satisfied") + w.gaps("order", "terms-none"),
            "shared": shared,
            "exceptions": exceptions(w, w.case.terms),
            "words": words(w, w.case.terms),
            "period": _period(w),
            "locality": _locality(w),
            "notification": _notification(w),
            "managed": managed(w, w.case.terms, is_supervised(w, w.case.terms)),
            "others": others(w),
            "breach": breach(w),
            "appeal": unnumbered("appeal", w, "variation", "discharge", "appeal"),
            "protected": protected(w),
            "maps": maps_of(w, {key: w.term(key) for key in w.case.terms}),
        },
        terms=terms,
    )


PAPER = Drafted(draft_order, lists_terms=True)


def _period(w: Writer) -> list[Passage]:
    period = w.case.duration
    lasts = w.law("period-fixed", period=w.period("duration"))
    held = [key for key, term in w.assessment.view.terms if term.period.kind]
    own = w.law("period-term" if len(held) == 1 else "period-terms", terms=begun(w.term_list(held)))
    none = no_other_period(w, w.case.terms) if w.case.terms and not held else ()
    return passage(
        "period",
        w.law("period-further-order") if period.kind == "until further order" else lasts,
        own,
        *none,
        style="plain",
    ) + w.gaps("period", "duration-missing", "duration-length-missing", "duration-too-short")


def _locality(w: Writer) -> list[Passage]:
    limited = [(key, term) for key, term in w.assessment.view.terms if term.locality]
    if not limited:
        return unnumbered("locality", w, "locality-none", "order-places") if w.case.terms else []
    found: list[Passage] = []
    for key, _ in limited:
        found += locality(w, key, w.term(key))
    return found + (unnumbered("locality.others", w, "locality-others") if len(limited) < len(w.case.terms) else [])


def replaces_interim(w: Writer) -> bool:
    """Return whether the order would replace an interim order, so that s.9(1) is not asked again (s.9(1)(a))."""
    return w.case.interim.already_made == "yes" or bool(w.assessment.view.in_force(lambda kind: kind.interim))


def _notification(w: Writer) -> list[Passage]:
    """Return what must be notified, but not of an order that is to replace an interim one, or may come to (s.9(1))."""
    if w.case.defendant.sexual_offences_notification != "yes" and replaces_interim(w):
        return notification(w, "notify-not-replacing")
    choose = ("notify-choose", "notify-choose-replacing") if seeks_interim(w.assessment.view) else ("notify-when",)
    return notification(w, *choose)
