"""The note for the justices' legal adviser: one page, filed and served, of the law in short."""

from spo.assessment import is_youth, listed
from spo.assessment.facts import Fact, composed, joined
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Passage, Sentence
from ..writer import Writer, begun, day, labelled, passage
from .interim_order import in_interim, runs_for, seeks_interim
from .shared import an_order, not_begun, short_head
from .youth import birthday, parents


def legal_adviser(w: Writer, entry: PaperEntry) -> Paper:
    """Return the note."""
    return Paper(
        entry,
        head=short_head(w, entry.title),
        passages={
            "application": _application(w),
            "test": _laws(w, "test-court", "test-term"),
            "standard": _laws(w, "standard", "standard-decisions"),
            "other_orders": _laws(w, "no-statutory-bar"),
            "order": _laws(
                w,
                "duration-law",
                "contents",
                *(("interim-short",) if seeks_interim(w.assessment.view) else ()),
                "appeals-both",
                "act-version",
            )
            + _short_terms(w),
        },
    )


PAPER = Drafted(legal_adviser)


def _laws(w: Writer, *keys: str) -> list[Passage]:
    return passage(keys[0], *(w.law(key) for key in keys))


def _application(w: Writer) -> list[Passage]:
    view = w.assessment.view
    on = Fact(day(view.on), ("existing_orders",))
    orders = [
        joined(an_order(w, key), labelled("to", w.at(f"existing_orders.{key}.ends"))) for key in view.orders_in_force
    ]
    return passage(
        "application",
        w.law("by-complaint"),
        *(w.law(key) for key in ("youth-court", "youth-reporting", "youth-welfare") if is_youth(view)),
        birthday(w),
        parents(w),
        w.say(
            "In force on {on}: {orders}.",
            on=on,
            orders=joined(*orders, between="; "),
        ),
        *(w.say("{order} is {when}.", order=begun(an_order(w, key)), when=not_begun(w)) for key in view.to_come),
        _interim(w) if seeks_interim(view) else None,
    )


def _interim(w: Writer) -> Sentence | None:
    """Return of which terms an interim order is sought, and for how long: why is for the application alone."""
    terms, period = w.term_list(in_interim(w.assessment.view)), runs_for(w)
    held = composed(", ".join(filter(None, (terms.text, period.text))), terms, period)
    told = w.say("An interim order is sought too, containing {terms}.", "interim.sought", terms=held)
    return told or w.say("An interim order is sought too.", "interim.sought")


def _short_terms(w: Writer) -> list[Passage]:
    """Return which terms are asked for less than the least period of an order, and how the applicant reads s.3."""
    least = w.assessment.view.guidance.figures["minimum-years"].value * 12
    short = [key for key, term in w.assessment.view.terms if 0 < term.period.fixed_months < least]
    each = [
        composed(f"term {number.text} ({period.text})", number, period)
        for key in short
        for number, period in [(w.term(key), w.period(f"terms.{key}.period"))]
    ]
    periods = composed(listed([one.text for one in each]), *each)
    return passage("short_terms", w.law("short-terms", periods=periods))
