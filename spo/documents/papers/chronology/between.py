"""What stands between the acts: warnings, orders and proceedings, each on its day, and the times without an act."""

from collections.abc import Iterator
from datetime import date
from itertools import chain, groupby

from spo.assessment import capital
from spo.assessment.facts import Fact, composed, joined
from spo.case import told_by
from spo.case.days import times_told
from spo.patterns import Quiet
from spo.patterns.shapes import Stop

from ...passages import Row
from ...writer import Writer, begun, day, ended, labelled, row
from ..in_words import abridged, span
from ..quiet import no_act

COLUMNS = ("no", "when", "what", "example", "more", "group", "known", "reported")
"""What a row of the chronology holds. One without a number is no act: it has a date and what happened, at most."""

_FIRST = ("proceedings", "existing_orders", "warnings", "defendant")
"""Of what happened on one day, which is said first: what a court did, and then what was said about it."""

Moment = tuple[date, int]
"""A day, and how many minutes of it have passed."""

_QUOTES = ('"', "“")
_MIDNIGHT = 24 * 60
_NOTHING = Fact("")


def row_between(key: str, what: Fact, when: Fact | str = "") -> Row:
    """Return a row of something that is no act."""
    return row(key, **dict.fromkeys(COLUMNS, Fact("")) | {"when": when, "what": what})


def quiet_row(w: Writer, quiet: Quiet) -> Row:
    """Return a row that says how long no act is recorded, and what may account for it."""
    said = no_act(w, quiet)
    return row_between(f"quiet.{quiet.first}", composed(said.text.replace("\n", " "), said))


def event_rows(w: Writer) -> Iterator[tuple[Moment, Row]]:
    """Yield a row for all that happened on one day besides the acts, with the latest moment at which it can have been.

    Where a time is not known that is the end of the day.
    """
    found = w.assessment.view.pattern
    stops = sorted(
        chain((stop for event in found.events for stop in event.stops), found.aside),
        key=lambda stop: (stop.last, stop.first),
    )
    for number, (days, held) in enumerate(groupby(stops, key=lambda stop: (stop.first, stop.last)), start=1):
        together = sorted(held, key=lambda stop: _FIRST.index(_about(stop)[0]))
        said = list(dict.fromkeys(fact for fact in (_said(w, stop) for stop in together) if fact.text))
        paths = tuple(path for stop in together for path in stop.paths)
        times = [times_told(stop.time) for stop in together]
        latest = max(time[1] for time in times if time) if all(times) else _MIDNIGHT
        yield (
            (days[1], latest),
            row_between(f"event.{number}", joined(*said, between=" "), abridged(Fact(_days(*days), paths))),
        )


def _days(first: date, last: date) -> str:
    return span(day(first), day(last))


def _about(stop: Stop) -> tuple[str, str]:
    """Return what an event is an entry of, and which. A warning that a court gave has its date in a proceeding."""
    kind, key, *_ = next((path for path in stop.paths if path.startswith("warnings.")), stop.paths[0]).split(".")
    return kind, key


def _said(w: Writer, stop: Stop) -> Fact:
    """Return what an event was: what was said or done in a warning, and of orders and proceedings what they were."""
    kind, key = _about(stop)
    label = Fact(capital(stop.label), stop.paths)
    if kind == "proceedings":
        return _sentence(joined(label, w.at(f"proceedings.{key}.court")), w.at(f"proceedings.{key}.description"))
    if kind == "existing_orders":
        court = w.at(f"existing_orders.{key}.court") if "made" in stop.label else Fact("")
        return _sentence(joined(label, court, labelled("until", w.at(f"existing_orders.{key}.ends"))))
    if kind == "warnings":
        return _warning(w, key, label)
    return _sentence(label)


def _warning(w: Writer, key: str, label: Fact) -> Fact:
    """Return what was said or done, by whom and where it is seen; or of what kind it was, where nobody has said."""
    warning, words = w.case.warnings[key], w.at(f"warnings.{key}.words")
    told_at = told_by(w.case, key)  # of what was said in court its own row names the court
    by, marks = w.at(told_at) if told_at.startswith("warnings.") else Fact(""), w.exhibits(warning.exhibits)
    if not words.text and warning.kind != "other":
        words, by = joined(label, labelled("by", by), between=" "), Fact("")
    if by.text and words.text.startswith(_QUOTES):
        words, by = joined(by, words, between=": "), Fact("")
    told, behind = _sentence(begun(words)), joined(by, marks, between="; ")
    return joined(told, composed(f"({behind.text})" if behind.text and told.text else "", behind), between=" ")


def _sentence(opening: Fact, after: Fact = _NOTHING) -> Fact:
    """Return what happened as a sentence, and after a colon what it was about or what was said."""
    found = joined(opening, after, between=": ")
    return composed(ended(found.text), found)
