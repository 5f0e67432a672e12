"""The draft interim order (s.5): its own terms, a fixed period, and its end when the application is determined."""

from collections.abc import Mapping

from spo.assessment import View, listed
from spo.assessment.facts import Fact
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..marks import reference
from ..passages import Paper, Passage, Sentence
from ..writer import Writer, bookmark, passage
from .common_exceptions import said_once
from .order_front import front
from .order_lines import is_supervised, made_under, no_other_period, others, words
from .order_parts import breach, locality, managed, maps_of, notification, of_a_youth, said, unnumbered
from .order_said import headed, said_to_the_defendant


def seeks_interim(view: View) -> bool:
    """Return whether an interim order is sought that has not been made already."""
    return view.case.interim.sought == "yes" and view.case.interim.already_made != "yes"


def interim_order(w: Writer, entry: PaperEntry) -> Paper:
    """Return the draft interim order. Its terms have numbers of their own, in the order of those of the draft order.

    The period that a term has in the full order is not its period here: all last as long as the interim order does.
    """
    numbers = in_interim(w.assessment.view)
    shown = {key: Fact(reference(bookmark(n), str(n)), (f"terms.{key}",)) for key, n in numbers.items()}
    lines = (w.term_line(key, number, beneath=True, own_period=False) for key, number in numbers.items())
    terms, shared = said_once(w, lines)
    days = {"made": "order-date-made", "days": "interim-days"}
    made = Paper(
        entry,
        head=headed(w, "Interim stalking protection order", "statute-interim"),
        passages={
            "note": _note(w, numbers),
            "period": w.gaps("period", "interim-without-period"),
            "order": made_under(w, numbers, w.law("interim-made-under"), w.law("interim-appropriate"))
            + w.gaps("order", "terms-none", "interim-without-terms"),
            "youth": of_a_youth(w),
            "breach": breach(w),
            "shared": shared,
            "words": words(w, numbers),
            "maps": maps_of(w, shown),
            "notification": notification(w),
            "others": others(w),
            "managed": managed(w, numbers, is_supervised(w, numbers)),
            "appeal": unnumbered("appeal", w, "order-only-court", "interim-variation", "interim-appeal"),
        },
        tables={"front": front(w, days, _period(w, numbers), _locality(w, shown))},
        terms=terms,
    )
    return said_to_the_defendant(w, made)


PAPER = Drafted(interim_order, when=seeks_interim)


def in_interim(view: View) -> dict[str, int]:
    """Return the number that each term sought in an interim order has there, in the order of the full order."""
    sought = (key for key, term in view.terms if term.in_interim == "yes")
    return {key: number for number, key in enumerate(sought, start=1)}


def numbered_otherwise(view: View) -> bool:
    """Return whether a term has another number in the interim order than it has in the full order."""
    return any(view.term_numbers[key] != number for key, number in in_interim(view).items())


def of_the_full_order(w: Writer, numbers: Mapping[str, int]) -> Fact:
    """Return the numbers that terms have in the full order."""
    text = listed([str(w.assessment.view.term_numbers[key]) for key in numbers])
    return Fact(text, tuple(f"terms.{key}" for key in numbers))


def counted_through(numbers: Mapping[str, int]) -> str:
    """Return the numbers of terms that are counted from 1: `1 to 6`, `1 and 2`, or `1`."""
    return f"1 to {len(numbers)}" if len(numbers) > 2 else listed([str(number) for number in numbers.values()])


def _note(w: Writer, numbers: Mapping[str, int]) -> list[Passage]:
    """Return which terms of the full order these are, since the application speaks of them by those numbers."""
    if not numbered_otherwise(w.assessment.view):
        return []
    are = "are terms" if len(numbers) > 1 else "is term"
    return passage(
        "note",
        w.say(
            f"Note, no part of the order: term{'s' if len(numbers) > 1 else ''} {{here}} here {are} {{there}} of the "
            "draft stalking protection order, in that order. The application uses the numbers there.",
            here=counted_through(numbers),
            there=of_the_full_order(w, numbers),
        ),
        style="quote",
    )


def runs_until(w: Writer) -> bool:
    """Return whether the period of the interim order is given by its end, such as `until 30 April 2027`."""
    return w.case.interim.period.lower().startswith("until ")


def _period(w: Writer, numbers: Mapping[str, int]) -> list[Sentence]:
    """Return how long the order lasts (s.5(6)), and that no term lasts longer or less long (s.6(e))."""
    period = w.at("interim.period")
    lasts = w.law("interim-period-until", until=period) if runs_until(w) else w.law("interim-period", period=period)
    none = no_other_period(w, numbers) if numbers else ()
    return said(lasts, w.law("interim-ends"), *none)


def _locality(w: Writer, numbers: Mapping[str, Fact]) -> list[Sentence]:
    """Return the locality to which a term is limited, or that none is (ss.5(5) and 6(d))."""
    limited = [key for key in numbers if w.case.terms[key].locality]
    if not limited:
        return said(w.law("interim-locality-none"), w.law("order-places")) if numbers else []
    others = w.law("interim-locality-others") if len(limited) < len(numbers) else None
    return said(*(one for key in limited for one in locality(w, key, numbers[key])), others)
