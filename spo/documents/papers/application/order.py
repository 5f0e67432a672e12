"""The order sought: its terms, how long it lasts, and any interim order."""

from spo.assessment import listed

from ...passages import Passage, Sentence
from ...writer import Writer, passage
from ..interim_order import counted_through, in_interim, numbered_otherwise, runs_until, seeks_interim


def order_sought(w: Writer) -> list[Passage]:
    """Return the words that open the terms."""
    opening = (
        w.say("The applicant asks for a stalking protection order in these terms.", "terms") if w.case.terms else None
    )
    return passage("order_sought", opening, w.law("uk-wide") if opening else None) + w.gaps(
        "order_sought", "terms-none"
    )


def duration(w: Writer) -> list[Passage]:
    """Return how long the order is sought for (s.3), and why."""
    period = w.period("duration")
    joined = "" if w.case.duration.kind == "until further order" else "for "
    return passage(
        "duration",
        w.say(f"The order is sought {joined}{{period}}.", period=period),
        w.say("{why}", why=w.at("duration.why")),
    ) + w.gaps("duration", "duration-missing", "duration-length-missing", "duration-too-short")


def interim(w: Writer) -> list[Passage]:
    """Return the application for an interim order (s.5), if there is one."""
    if w.case.interim.sought != "yes":
        return []
    terms = tuple(key for key, term in w.assessment.view.terms if term.in_interim == "yes")
    numbers = listed([w.term(key).text for key in terms])
    before = "" if runs_until(w) else "for "
    return passage(
        "interim",
        w.say(f"An interim order is sought {before}{{period}}.", period=w.at("interim.period")),
        w.say("It is sought in these of the terms above: {numbers}.", *(f"terms.{k}" for k in terms), numbers=numbers),
        _numbers(w, terms),
        w.say("{why}", why=w.at("interim.why")),
        w.law("interim-power"),
        w.say("An interim order was made on this application on {made}.", made=w.at("interim.made")),
    ) + w.gaps("interim", "interim-without-terms", "interim-without-period", "interim-without-reason")


def _numbers(w: Writer, terms: tuple[str, ...]) -> Sentence | None:
    """Return how the draft interim order numbers its terms, where that is not as they are numbered here."""
    view = w.assessment.view
    if not (seeks_interim(view) and numbered_otherwise(view)):
        return None
    return w.say(
        "In the draft interim order they are numbered {numbers}, in that order; "
        "this application uses the numbers above.",
        *(f"terms.{key}" for key in terms),
        numbers=counted_through(in_interim(view)),
    )
