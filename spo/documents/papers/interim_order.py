"""The draft interim order (s.5): its own terms, a fixed period, and its end when the application is determined."""

from collections.abc import Mapping

from spo.assessment import View
from spo.assessment.facts import Fact, composed
from spo.case import Number
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..marks import reference
from ..passages import Paper, Sentence
from ..writer import Writer, bookmark, passage
from .common_exceptions import said_once
from .order_front import front
from .order_lines import defined, others
from .order_parts import breach, bullets, localities, managed, maps_of, notification, of_a_youth, said
from .order_said import headed, said_to_the_defendant

_MADE_UNDER = ("interim-made-under", "interim-nothing-proved", "interim-appropriate")


def seeks_interim(view: View) -> bool:
    """Return whether an interim order is sought that has not been made already."""
    return view.case.interim.sought == "yes" and view.case.interim.already_made != "yes"


def interim_order(w: Writer, entry: PaperEntry) -> Paper:
    """Return the draft interim order.

    Its terms have the numbers of the full order, by which the application speaks of them. The period that a term has
    there is not its period here: all last as long as the interim order does. Numbers that leave some out say why.
    """
    numbers = in_interim(w.assessment.view)
    shown = {key: Fact(reference(bookmark(n), str(n)), (f"terms.{key}",)) for key, n in numbers.items()}
    lines = (w.term_line(key, number, beneath=True, own_period=False) for key, number in numbers.items())
    terms, allowed = said_once(w, lines)
    days = {"made": "order-date-made", "days": "interim-days", "hearing": "interim-hearing"}
    made = Paper(
        entry,
        head=headed(w, "Interim stalking protection order", "statute-interim"),
        passages={
            "period": [],
            "order": passage("order", *map(w.law, _MADE_UNDER), _own_numbers(w, numbers), style="plain")
            + w.gaps("order", "terms-none", "interim-without-terms"),
            "youth": of_a_youth(w),
            "breach": breach(w, numbers),
            "allowed": allowed,
            "maps": maps_of(w, shown),
            "notification": notification(w),
            "others": others(w),
            "managed": defined(w, numbers) or managed(w, numbers),
            "appeal": bullets("appeal", w, "order-only-court", "interim-variation", "interim-appeal"),
        },
        tables={
            "front": front(
                w,
                days,
                _period(w, numbers),
                localities(w, shown, "interim-locality-everywhere", "interim-locality-others"),
            )
        },
        terms=terms,
    )
    return said_to_the_defendant(w, made)


PAPER = Drafted(interim_order, when=seeks_interim)


def in_interim(view: View) -> dict[str, Number]:
    """Return the number of each term sought in an interim order, which is its number in the full order."""
    return {key: view.term_numbers[key] for key, term in view.terms if term.in_interim == "yes"}


def _own_numbers(w: Writer, numbers: Mapping[str, Number]) -> Sentence | None:
    """Return whose numbers the terms have, where a number between them is missing: nobody is to look for its term."""
    leaves_out = [str(number) for number in numbers.values()] != [str(n) for n, _ in enumerate(numbers, start=1)]
    return w.law("interim-numbers", *(f"terms.{key}.in_interim" for key in numbers)) if leaves_out else None


def runs_for(w: Writer) -> Fact:
    """Return how long it is asked for: `for 8 weeks`, `until 30 April 2027`; or nothing, if undecided."""
    period = w.at("interim.period")
    return period if _runs_until(w) or not period.text else composed(f"for {period.text}", period)


def _runs_until(w: Writer) -> bool:
    return w.case.interim.period.lower().startswith("until ")


def _period(w: Writer, numbers: Mapping[str, Number]) -> list[Sentence]:
    """Return how long the order lasts (s.5(6)), and that no term lasts longer or less long (s.6(e)).

    A period that nobody has decided is a marked gap.
    """
    period = w.at("interim.period")
    lasts = w.law("interim-period-until", until=period) if _runs_until(w) else w.law("interim-period", period=period)
    undecided = [one for gap in w.gaps("period", "interim-without-period") for one in gap.sentences]
    return said(lasts, *undecided, w.law("interim-ends"), w.law("period-no-term") if numbers else None)
