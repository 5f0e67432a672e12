"""What stands between the acts: warnings, orders and proceedings, each on its day, and the times without an act."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import groupby

from spo.assessment import capital
from spo.assessment.facts import Fact, composed, joined
from spo.case import told_by
from spo.case.days import times_told
from spo.case.outcomes import PROVED_STAGES
from spo.patterns import Quiet
from spo.patterns.shapes import Stop

from ...passages import Row
from ...writer import Writer, begun, day, labelled, row, whole
from ..accounts import in_few_lines
from ..in_words import abridged, span
from ..investigated import STAGE, investigated
from ..quiet import no_act
from .steps import Step, steps

COLUMNS = ("no", "when", "what", "example", "more", "group", "known", "reported")
"""What a row of the chronology holds. One without a number is no act: it has a date and what happened, at most."""

_FIRST = ("proceedings", "existing_orders", "warnings", "defendant")
"""Of what happened on one day, which is said first: what a court did, and then what was said about it."""

Moment = tuple[date, int]
"""A day, and how many minutes of it have passed."""

_BEGUN = ("under investigation", "charging decision not made yet")
_MARKS = str.maketrans("", "", '"“”.')
_QUOTES = ('"', "“")
_MIDNIGHT = 24 * 60
_SECTION = re.compile(r" \((?:contrary to )?sections? [^()]*\)")
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
    stops = [stop for event in found.events for stop in event.stops]
    told = [stop for stop in (*stops, *found.aside) if not _is_told(w, stop)]
    every = [*((one.first, one.last, one) for one in told), *((one.first, one.last, one) for one in steps(w))]
    held = sorted(every, key=lambda one: (one[1], one[0]))
    for number, (days, of) in enumerate(groupby(held, key=lambda one: one[:2]), start=1):
        on = [one for _, _, one in of]
        together = sorted((one for one in on if isinstance(one, Stop)), key=lambda stop: _rank(w, stop))
        after = [one.said for one in on if isinstance(one, Step)]
        arrested = any(_rank(w, stop) == 0 for stop in together)
        said = [_said(w, stop) for stop in together if not (arrested and _is_begun(w, stop))]
        paths = tuple(path for stop in together for path in stop.paths)
        times = [times_told(stop.time) for stop in together]
        latest = max(time[1] for time in times if time) if times and all(times) else _MIDNIGHT
        told_once = dict.fromkeys(fact for fact in (*said, *after) if fact.text)
        yield (
            (days[1], latest),
            row_between(
                f"event.{number}", joined(*told_once, between=" "), abridged(Fact(span(*map(day, days)), paths))
            ),
        )


def _rank(w: Writer, stop: Stop) -> int:
    """Return what is said first of a day: an arrest, then what a court did, and then what was said about it."""
    kind, key = _about(stop)
    return 0 if kind == "warnings" and w.case.warnings[key].kind == "arrest" else 1 + _FIRST.index(kind)


def _is_begun(w: Writer, stop: Stop) -> bool:
    """Return whether a stage only says that an investigation began, as an arrest on that day does."""
    kind, key = _about(stop)
    return kind == "proceedings" and w.case.proceedings[key].stage in _BEGUN


def _is_told(w: Writer, stop: Stop) -> bool:
    """Return whether what was said in a warning stands in the entry of an act of that day."""
    kind, key = _about(stop)
    words = _bare(w.case.warnings[key].words) if kind == "warnings" else ""
    same = [key for key, act in w.assessment.view.incidents if act.date.earliest == stop.first == act.date.latest]
    return bool(words) and any(words in _bare(in_few_lines(w, key)) for key in same)


def _bare(text: str) -> str:
    return " ".join(text.translate(_MARKS).casefold().split())


def _about(stop: Stop) -> tuple[str, str]:
    """Return what an event is an entry of, and which. A warning that a court gave has its date in a proceeding."""
    kind, key, *_ = next((path for path in stop.paths if path.startswith("warnings.")), stop.paths[0]).split(".")
    return kind, key


def _offence(w: Writer, key: str, path: str) -> Fact:
    """Return what a proceeding is about, with the section of it once: at the first of its days."""
    held, what = w.case.proceedings[key], w.at(f"proceedings.{key}.description")
    again = held.decided and held.decided != held.date and path.endswith(".date")
    return composed(_SECTION.sub("", what.text) if again else what.text, what)


def _said(w: Writer, stop: Stop) -> Fact:
    """Return what an event was: what was said or done in a warning, and of orders and proceedings what they were."""
    kind, key = _about(stop)
    label = Fact(capital(stop.label), stop.paths)
    if kind == "proceedings":
        at = next(path for path in stop.paths if path.startswith("proceedings."))
        offence = _offence(w, key, at)
        if stop.label == STAGE and (since := investigated(offence)).text:
            return composed(f"{since.text} since this day.", Fact("", stop.paths), since)
        about = _sentence(joined(label, w.at(f"proceedings.{key}.court")), offence)
        decided = w.case.proceedings[key].stage in PROVED_STAGES and f"proceedings.{key}.date" in stop.paths
        return joined(about, _sentence(w.at(f"proceedings.{key}.result")) if decided else _NOTHING, between=" ")
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
    return whole(joined(opening, after, between=": "))
