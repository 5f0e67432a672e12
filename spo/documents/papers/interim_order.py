"""The draft interim order (s.5): its own terms, a fixed period, and its end when the application is determined."""

from spo.assessment import View
from spo.guidance import PaperEntry

from ..marks import reference
from ..passages import Fact, Paper, Passage
from ..writer import Writer, bookmark, passage
from .order_parts import maps_of, notification, protected, recital, unnumbered
from .shared import head


def seeks_interim(view: View) -> bool:
    """Return whether an interim order is sought that has not been made already."""
    return view.case.interim.sought == "yes" and view.case.interim.already_made != "yes"


def interim_order(w: Writer, entry: PaperEntry) -> Paper:
    """Return the draft interim order. Its terms have numbers of their own, in the order of those of the draft order.

    The period that a term has in the full order is not its period here: all last as long as the interim order does.
    """
    sought = [key for key, term in w.assessment.view.terms if term.in_interim == "yes"]
    numbers = {key: number for number, key in enumerate(sought, start=1)}
    shown = {key: Fact(reference(bookmark(n), str(n)), (f"terms.{key}",)) for key, n in numbers.items()}
    return Paper(
        entry,
        head=head(w, "Interim stalking protection order"),
        passages={
            "recital": recital(w),
            "order": unnumbered("order", w, "interim-made-under", "interim-appropriate")
            + w.gaps("order", "terms-none", "interim-without-terms"),
            "period": _period(w, bool(sought)),
            "locality": _locality(w, shown),
            "notification": notification(w),
            "breach": unnumbered("breach", w, "breach-offence", "breach-penalty"),
            "appeal": unnumbered("appeal", w, "interim-variation", "interim-appeal"),
            "protected": protected(w),
            "maps": maps_of(w, shown),
        },
        terms=tuple(w.term_line(key, number, own_period=False) for key, number in numbers.items()),
    )


def _period(w: Writer, any_term: bool) -> list[Passage]:
    """Return how long the order lasts (s.5(6)), and that no term lasts longer or less long (s.6(e))."""
    return (
        passage("period", w.law("interim-period", period=w.at("interim.period")), style="plain")
        + unnumbered("period.ends", w, "interim-ends")
        + (unnumbered("period.none", w, "period-no-term") if any_term else [])
        + w.gaps("period", "interim-without-period")
    )


def _locality(w: Writer, numbers: dict[str, Fact]) -> list[Passage]:
    """Return the locality to which a term is limited, or that none is (ss.5(5) and 6(d))."""
    limited = [key for key in numbers if w.case.terms[key].locality]
    if not limited:
        return unnumbered("locality", w, "interim-locality-none") if numbers else []
    found: list[Passage] = []
    for key in limited:
        law = w.law("locality-term", term=numbers[key], locality=w.at(f"terms.{key}.locality"))
        found += passage(f"locality.{key}", law, style="plain")
    others = len(limited) < len(numbers)
    return found + (unnumbered("locality.others", w, "interim-locality-others") if others else [])
