"""How the defendant knew, or ought to have known: each warning in the officer's words, and whether the acts went on."""

from collections.abc import Sequence
from datetime import date

from spo.assessment import capital, listed
from spo.assessment.facts import Fact, composed, joined
from spo.case import told_by, told_on
from spo.case.days import exact_time
from spo.case.lasting import lasted
from spo.patterns import Event, lasting

from ...passages import Passage, Sentence
from ...writer import Writer, passage
from ..in_words import counted, in_short, span

_MOST = 200  # letters of what was said or done: two lines
_QUOTES = ('"', "“")
_UNSAID = {
    "refusal": "Contact was refused",
    "block": "The defendant was blocked",
    "changed number": "A telephone number was changed",
    "police warning": "The defendant was warned",
    "arrest": "The defendant was arrested",
    "order": "The defendant was told of an order",
    "conviction or sentence": "The defendant was dealt with in court",
    "solicitor's letter": "A solicitor's letter was sent to the defendant",
    "other": "The defendant was warned",
}
"""What is said of a warning of each kind where nobody has recorded what was said or done."""


def knowledge(w: Writer) -> list[Passage]:
    """Return how the defendant knew, or ought to have known, that the acts were unwelcome (s.1(4)(b))."""
    found: list[Passage] = []
    said: set[str] = set()
    for keys in reversed(_together(w)):
        if what := _told(w, keys):
            after = [one for key in keys for one in _after(w, key) if one.text not in said]
            said.update(one.text for one in after)
            found = passage(f"warnings.{keys[0]}", what, *dict.fromkeys(after), style="sub") + found
    return (passage("knowledge", w.law("unwelcome")) if found else []) + found


def _together(w: Writer) -> list[list[str]]:
    """Return the warnings in the order of their days, those that say one thing together.

    These are what one court told at one conviction after another, and the ways of contact that one person closed.
    """
    found: dict[tuple[str, str], list[str]] = {}
    for key in sorted(w.case.warnings, key=lambda key: w.case.at(told_on(w.case, key)).earliest or date.max):
        warning = w.case.warnings[key]
        closed = "closed" if warning.kind in ("block", "changed number") else key
        name = "court" if _in_court(w, key) else closed
        found.setdefault((name, w.at(told_by(w.case, key)).text if name != key else key), []).append(key)
    return list(found.values())


def _in_court(w: Writer, key: str) -> bool:
    return told_by(w.case, key).startswith("proceedings.")


def _told(w: Writer, keys: Sequence[str]) -> Sentence | None:
    """Return when the defendant was told, by whom, and what was said or done, with where it is seen."""
    first = w.case.warnings[keys[0]]
    when = [one for one in (_when(w, key) for key in keys) if one.text]
    days = [one.text for one in when]
    both = span(days[0], days[1], "and") if len(days) == 2 else listed(days)
    dated = Fact(both, tuple(path for one in when for path in one.paths))
    what = joined(*(_what(w, key) for key in keys), between=" ")
    by = w.at(told_by(w.case, keys[0]))
    marks = w.exhibits(tuple(dict.fromkeys(mark for key in keys for mark in w.case.warnings[key].exhibits)))
    if by.text and first.words.startswith(_QUOTES) and what.text:
        what, by = composed(f"{by.text}: {what.text}", by, what), Fact("")
    behind = joined(by, marks, between="; ")
    told = composed(f"{_open(what.text)} ({behind.text})" if behind.text else what.text, what, behind)
    if not what.text:
        return None
    return w.say("{when}: {told}.", when=dated, told=told) or w.say("{told}.", told=composed(capital(told.text), told))


def _open(text: str) -> str:
    """Return a text without the full stop at its end, so that a bracket may follow."""
    return text.removesuffix(".")


def _when(w: Writer, key: str) -> Fact:
    path, time = told_on(w.case, key), w.case.warnings[key].time
    on, at = w.at(path), f" at {time}" if exact_time(time) else f" ({time})" if time else ""
    return composed(capital(f"{on.text}{at}"), on, Fact("", (f"warnings.{key}.time",))) if on.text else Fact("")


def _what(w: Writer, key: str) -> Fact:
    """Return what was said or done, or else of what kind it was: a kind is never guessed."""
    base, warning = f"warnings.{key}", w.case.warnings[key]
    words = w.at(f"{base}.words")
    if words.text:
        return composed(in_short(words.text, _MOST), words)
    in_court = warning.kind == "other" and _in_court(w, key)
    said = _UNSAID.get("conviction or sentence" if in_court else warning.kind or "", "")
    return Fact(f"{said}." if said else "", (f"{base}.kind",))


def _after(w: Writer, key: str) -> list[Sentence]:
    """Return what went on after a warning, or the next act; nothing of one that the defendant may not have heard of."""
    view, dated = w.assessment.view, told_on(w.case, key)
    event = next((one for one in view.pattern.events if any(dated in stop.paths for stop in one.stops)), None)
    if event is None or not view.put_forward or any(dated in stop.paths for stop in view.pattern.aside):
        return []
    over = [one for one in lasting(w.case, event) if one in view.numbers]
    went_on = [one for one in over if lasted(w.case.incidents[one])]
    perhaps = [one for one in over if one not in went_on]
    same_day = "were" if len(event.no_order) > 1 else "was"
    said = [
        w.say(f"{{acts}} {same_day} on the same day.", acts=_numbered(w, event.no_order)),
        w.say("{acts} went on after it.", acts=_named(w, went_on)),
        w.say("{acts} may have gone on after it.", acts=_named(w, perhaps)),
        None if went_on else _next(w, event, dated),
    ]
    return [sentence for sentence in said if sentence]


def _named(w: Writer, keys: Sequence[str]) -> Fact:
    """Return acts by what they were, with their numbers: `The ten emails (5)`."""
    named = [f"the {counted(w, (key,), the=True)} ({_number(w, key)})" for key in keys]
    return Fact(capital(listed(named)), _paths(keys))


def _numbered(w: Writer, keys: Sequence[str]) -> Fact:
    """Return acts by their numbers alone, as a sentence begins: `Acts 17 (inferred) and 19`."""
    numbers = [_number(w, key).replace(", inferred", " (inferred)") for key in keys]
    return Fact(f"{'Acts' if len(numbers) > 1 else 'Act'} {listed(numbers)}" if numbers else "", _paths(keys))


def _number(w: Writer, key: str) -> str:
    view = w.assessment.view
    return f"{view.numbers[key]}{', inferred' if view.is_inferred(key) else ''}"


def _paths(keys: Sequence[str]) -> tuple[str, ...]:
    return tuple(f"incidents.{key}" for key in keys)


def _next(w: Writer, event: Event, dated: str) -> Sentence | None:
    if not event.first_after:
        return w.say("No later act is recorded.", dated)
    key = event.first_after.incident
    act, number = w.case.incidents[key], Fact(_number(w, key), _paths((key,)))
    days = f"from {span(act.date.opens, act.date.closes)}" if lasted(act) else act.date.on
    when = Fact(days, (f"incidents.{key}.date",))
    several = "acts ({number}) were" if act.count > 1 else "act ({number}) was"
    return w.say(f"The next {several} {{when}}.", number=number, when=when)
