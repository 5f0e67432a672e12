"""What is asked for: the terms by their short titles, how long the order lasts and why, and any interim order."""

from collections.abc import Iterator

from spo.assessment import capital
from spo.assessment.facts import Fact, composed, joined

from ...passages import Passage, Sentence
from ...writer import Writer, passage
from ..interim_order import counted_through, in_interim, numbered_otherwise, runs_until, seeks_interim


def asked_for(w: Writer, titles: bool) -> Iterator[Sentence | None]:
    """Yield how long the order is sought for, and its prohibitions and requirements by number and by short title."""
    before = "" if w.case.duration.kind == "until further order" else "for "
    yield w.say(f"The court is asked for an order {before}{{period}}.", period=w.period("duration"))
    for kind in ("prohibition", "requirement"):
        held = [key for key, term in w.assessment.view.terms if term.kind == kind]
        by_title = joined(*(titled(w, key) for key in held if titles and w.case.terms[key].short), between="; ")
        lead = f"{capital(kind)}{'s' if len(held) > 1 else ''}"
        yield w.say(f"{lead}: {{terms}}.", terms=by_title if by_title.text else w.term_list(held))


def titled(w: Writer, key: str) -> Fact:
    """Return a term by its number and short title: the draft order has its words."""
    number, short = w.term(key), w.at(f"terms.{key}.short")
    return composed(f"{number.text}. {short.text.rstrip('.')}".rstrip(". "), number, short)


def interim_asked(w: Writer) -> Sentence | None:
    """Return that an interim order is sought, for how long and with which of the terms."""
    if not seeks_interim(w.assessment.view):
        return None
    terms = w.term_list(in_interim(w.assessment.view))
    before = "" if runs_until(w) else "for "
    return w.say(
        f"An interim order is sought {before}{{period}}, with {{terms}}.", period=w.at("interim.period"), terms=terms
    ) or w.say("An interim order is sought, with {terms}.", terms=terms)


def duration(w: Writer) -> list[Passage]:
    """Return why the order is sought for so long (s.3)."""
    return passage("duration", w.say("{period}: {why}", period=_period(w), why=w.at("duration.why"))) + w.gaps(
        "duration", "duration-missing", "duration-length-missing", "duration-too-short"
    )


def _period(w: Writer) -> Fact:
    period = w.period("duration")
    return composed(capital(period.text), period)


def interim(w: Writer) -> list[Passage]:
    """Return why an interim order is sought (s.5), if one is."""
    if w.case.interim.sought != "yes":
        return []
    return passage(
        "interim",
        w.law("interim-power"),
        w.say("{why}", why=w.at("interim.why")),
        _numbers(w),
        w.say("An interim order was made on this application on {made}.", made=w.at("interim.made")),
    ) + w.gaps("interim", "interim-without-terms", "interim-without-period", "interim-without-reason")


def _numbers(w: Writer) -> Sentence | None:
    """Return how the draft interim order numbers its terms, where that is not as they are numbered here."""
    view = w.assessment.view
    if not (seeks_interim(view) and numbered_otherwise(view)):
        return None
    held = in_interim(view)
    return w.say(
        "In the draft interim order {terms} are numbered {numbers}, in that order.",
        terms=w.term_list(held),
        numbers=counted_through(held),
    )
