"""The draft interim order (s.5): its own terms, a fixed period, and its end when the application is determined."""

from collections.abc import Iterator, Mapping

from spo.assessment import View
from spo.assessment.facts import Fact
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..marks import reference
from ..passages import Paper, Sentence, TermLine
from ..writer import Writer, bookmark
from .common_exceptions import said_once
from .order_front import front
from .order_lines import is_supervised, others, words
from .order_parts import breach, bullets, locality, managed, maps_of, notification, of_a_youth, said, unnumbered
from .order_said import headed, said_to_the_defendant

_MADE_UNDER = ("interim-made-under", "interim-nothing-proved", "interim-appropriate")


def seeks_interim(view: View) -> bool:
    """Return whether an interim order is sought that has not been made already."""
    return view.case.interim.sought == "yes" and view.case.interim.already_made != "yes"


def interim_order(w: Writer, entry: PaperEntry) -> Paper:
    """Return the draft interim order. Its terms have the numbers that they have in the draft order.

    So whoever reads of term 5 in the application finds it here. A number between them that is not used is said to be
    none of this order. The period that a term has in the full order is not its period here: all last as long as the
    interim order does.
    """
    numbers = in_interim(w.assessment.view)
    shown = {key: Fact(reference(bookmark(n), str(n)), (f"terms.{key}",)) for key, n in numbers.items()}
    terms, meanings = words(w, _lines(w, numbers), numbers)
    terms, shared = said_once(w, terms)
    days = {"made": "order-date-made", "days": "interim-days"}
    made = Paper(
        entry,
        head=headed(w, "Interim stalking protection order", "statute-interim"),
        passages={
            "period": w.gaps("period", "interim-without-period"),
            "order": unnumbered("order", w, *_MADE_UNDER, *(["interim-numbers"] if _skips(numbers) else []))
            + w.gaps("order", "terms-none", "interim-without-terms"),
            "youth": of_a_youth(w),
            "breach": breach(w),
            **shared,
            "words": meanings,
            "maps": maps_of(w, shown),
            "notification": notification(w),
            "others": others(w),
            "managed": managed(w, numbers, is_supervised(w, numbers)),
            "appeal": bullets("appeal", w, "order-only-court", "interim-variation", "interim-appeal"),
        },
        tables={"front": front(w, days, _period(w, numbers), _locality(w, shown))},
        terms=terms,
    )
    return said_to_the_defendant(w, made)


PAPER = Drafted(interim_order, when=seeks_interim)


def in_interim(view: View) -> dict[str, int]:
    """Return the number of each term sought in an interim order, which is its number in the full order."""
    return {key: view.term_numbers[key] for key, term in view.terms if term.in_interim == "yes"}


def _skips(numbers: Mapping[str, int]) -> bool:
    """Return whether a number before the last term of the interim order is that of none."""
    return max(numbers.values(), default=0) > len(numbers)


def _lines(w: Writer, numbers: Mapping[str, int]) -> Iterator[TermLine]:
    """Yield each term, and for each of another number before the last of them that the number is not used."""
    for key, number in w.assessment.view.term_numbers.items():
        if key in numbers:
            yield w.term_line(key, number, beneath=True, own_period=False)
        elif number < max(numbers.values(), default=0):
            unused = w.law("interim-not-used")
            if unused:
                yield TermLine(key, w.case.terms[key].kind, number, bookmark(number), unused)


def runs_until(w: Writer) -> bool:
    """Return whether the period of the interim order is given by its end, such as `until 30 April 2027`."""
    return w.case.interim.period.lower().startswith("until ")


def _period(w: Writer, numbers: Mapping[str, int]) -> list[Sentence]:
    """Return how long the order lasts (s.5(6)), and that no term lasts longer or less long (s.6(e))."""
    period = w.at("interim.period")
    lasts = w.law("interim-period-until", until=period) if runs_until(w) else w.law("interim-period", period=period)
    return said(lasts, w.law("interim-ends"), w.law("period-no-term") if numbers else None)


def _locality(w: Writer, numbers: Mapping[str, Fact]) -> list[Sentence]:
    """Return the locality to which a term is limited, or that none is (ss.5(5) and 6(d))."""
    limited = [key for key in numbers if w.case.terms[key].locality]
    if not limited:
        return said(w.law("interim-locality-none")) if numbers else []
    others = w.law("interim-locality-others") if len(limited) < len(numbers) else None
    return said(*(one for key in limited for one in locality(w, key, numbers[key])), others)
