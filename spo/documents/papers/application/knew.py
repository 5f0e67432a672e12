"""How the defendant knew, or ought to have known: each warning in the officer's words, and what followed it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from spo.assessment import capital, listed, lower
from spo.assessment.facts import Fact, composed, joined
from spo.case import first_day, told_by, told_on
from spo.case.days import exact_time
from spo.case.lasting import lasted
from spo.patterns import lasting

from ...passages import Passage, Row, Sentence
from ...writer import Writer, begun, labelled, passage, row
from ..briefly import briefly, followed
from ..in_words import in_short, name, sentences, span
from .stops import said_to

_MOST = 160  # letters of what was said or done, with what the defendant answered
_TWICE = 2  # times in court, each of which is told
_UNSURE = re.compile(r"^No later act|\bmay have gone on\b")
_NONE_LATER = "No later act is recorded."
_NO_ACT = re.compile(r"\. No (?:later |further )?act is recorded(?: after (?:it|that)| since(?: then)?)?(?= \(|\.$)")
"""What an officer adds to what was said or done, and what followed it says."""

_FEW = 4  # times that he was told: what followed is told of each
_EACH = 1  # act that came after a warning and is told with its day
_KINDS = 5  # of more acts, by which they are told
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
    """Return the law on acts that the defendant knew, or ought to have known, to be unwelcome (s.1(4)(b)); and each
    time that he was told, with what followed: of many after which more followed each time, only of the last."""
    rows = warnings(w)
    after = [one.cells["followed"] for one in rows]
    always = len(rows) > 1 and all(one.text and not _UNSURE.search(one.text) for one in after)
    facts = tuple(path for one in after for path in one.facts)
    each = w.say("After each of these, more followed.", *facts) if always else None
    found = passage("knowledge", w.law("unwelcome") if rows else None, each)
    for one in rows:
        told, came = one.cells["told"], one.cells["followed"]
        said = one is rows[-1] or not always or len(rows) <= _FEW
        then = w.say("Then: {came}", came=composed(_within(w, came.text), came.fact)) if said else None
        found += passage(f"knowledge.{one.id}", told, then, style="sub")
    return found


def _within(w: Writer, came: str) -> str:
    """Return what came next as it follows `Then:`. Its first word is a name only where an officer wrote it as one."""
    first = came.partition(" ")[0]
    named = first[1:] != first[1:].lower() or any(first in act.called.split() for act in w.case.incidents.values())
    return came if named else lower(came)


def warnings(w: Writer) -> list[Row]:
    """Return a row for each day on which the defendant was told, or a way was closed, and what came before the next."""
    found: list[Row] = []
    until: date | None = None
    for keys in reversed(_together(w)):
        if what := _told(w, keys):
            day = w.case.at(told_on(w.case, keys[0])).day
            told, followed = what.fact, joined(*(one.fact for one in _after(w, keys, until)), between=" ")
            if _NONE_LATER in followed.text:
                told = composed(_NO_ACT.sub("", told.text), told)
            if found and day and day == until:
                told = joined(told, found[0].cells["told"].fact, between="\n")
                followed = joined(followed, found.pop(0).cells["followed"].fact, between=" ")
            found.insert(0, row(keys[0], told=told, followed=followed))
            until = day or until
    return [*_once(found)]


def _once(rows: Iterable[Row]) -> Iterator[Row]:
    """Yield rows in which no sentence of what followed stands again."""
    said: set[str] = set()
    for one in rows:
        followed = one.cells["followed"]
        left = " ".join(each for each in sentences(followed.text) if each not in said)
        said.update(sentences(left))
        yield replace(one, cells={**one.cells, "followed": replace(followed, text=left)})


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
    when = [one for one in (_when(w, key) for key in keys) if one.text]
    days = [one.text for one in when]
    both = span(days[0], days[1], "and") if len(days) == 2 else listed(days)
    dated = Fact(both, tuple(path for one in when for path in one.paths))
    apart = len(keys) > 1 and len(when) == len(keys)
    each = [_with_marks(w, key) for key in keys]
    what = joined(*each, between=" ")
    if apart:
        each = [labelled(f"{one.text}:", told) for one, told in zip(when, each, strict=True)]
        what = joined(*each, between=" ")
        in_court = all(_in_court(w, key) for key in keys)
        if len(keys) > _TWICE and in_court:  # the first page tells of what he was convicted
            made, *more = each
            again = span(days[1], days[2], "and") if len(days) == _TWICE + 1 else listed(days[1:])
            what = composed(f"{made.text} In court again on {again}.", made, *more)
    by = w.at(told_by(w.case, keys[0]))
    is_behind = by.text.partition(",")[0] in what.text or any(w.case.warnings[key].exhibits for key in keys)
    behind = composed("", by) if is_behind else by
    told = composed(f"{what.text.removesuffix('.')} ({behind.text})" if behind.text else what.text, what, behind)
    if not what.text:
        return None
    if apart:
        return w.say("{told}.", told=told)
    return w.say("{when}: {told}.", when=dated, told=told) or w.say("{told}.", told=begun(told))


def _when(w: Writer, key: str) -> Fact:
    path, time = told_on(w.case, key), w.case.warnings[key].time
    on, at = w.at(path), f" at {time}" if exact_time(time) else f" ({time})" if time else ""
    return composed(capital(f"{on.text}{at}"), on, Fact("", (f"warnings.{key}.time",))) if on.text else Fact("")


def _what(w: Writer, key: str) -> Fact:
    """Return what was said or done, or else of what kind it was: a kind is never guessed. Its day stands before it."""
    base, warning = f"warnings.{key}", w.case.warnings[key]
    day = w.at(told_on(w.case, key)).text
    if warning.words:
        said_so = said_to(w, key, _MOST)  # nothing, where words are quoted and nobody is named who said them
        words = w.at(f"{base}.words")
        told = begun(said_so) if said_so.text else composed(in_short(words.text, _MOST), words)
        return begun(replace(told, text=_without(told.text, day))) if day else told
    in_court = warning.kind == "other" and _in_court(w, key)
    said = _UNSAID.get("conviction or sentence" if in_court else warning.kind or "", "")
    return Fact(f"{said}." if said else "", (f"{base}.kind",))


def _with_marks(w: Writer, key: str) -> Fact:
    """Return what was said or done, with the exhibits in which it is seen."""
    what, marks = _what(w, key), w.exhibits(w.case.warnings[key].exhibits)
    shown = f"{what.text.removesuffix('.')} ({marks.text})." if what.text and marks.text else what.text
    return composed(shown, what, marks)


def _without(told: str, day: str) -> str:
    """Return a text without a day that it begins or ends a clause with, outside what it quotes."""
    said = re.compile(rf'(?:^On {re.escape(day)},? | on {re.escape(day)}(?=[.,;]|$))(?=[^"]*(?:"[^"]*"[^"]*)*$)')
    return said.sub("", told)


def _between(w: Writer, day: date, until: date | None) -> list[str]:
    """Return the acts put forward that came after a day, and before another where there is one."""
    if day == date.max or until == date.min:
        return []
    return [*w.assessment.view.acts_between(day + timedelta(1), until and until - timedelta(1))]


def _next(w: Writer, day: date) -> date | None:
    """Return the day of the warning that came next after a day, if any did: several may stand in one row."""
    days = (w.case.at(told_on(w.case, key)).day for key in w.case.warnings)
    return min((one for one in days if one and one > day), default=None)


def _after(w: Writer, keys: Sequence[str], until: date | None) -> list[Sentence]:
    """Return what went on after warnings, and what came until the next; nothing of one that he may not have heard of.

    After the last of them, of which there is no `until`, all that came is told.
    """
    view, dated = w.assessment.view, [told_on(w.case, key) for key in keys]
    aside = {path for stop in view.pattern.aside for path in stop.paths}
    heard = [path for path in dated if path not in aside]
    if not heard:  # the way was closed, and the defendant may not have been told: what came is told all the same
        days = [day for path in dated if (day := w.case.at(path).day)]
        came = [key for day in days for key in _between(w, day, _next(w, day))]
        before_next = days and until and w.assessment.view.put_forward
        none = w.say("No later act is recorded before the next.", *dated) if before_next else None
        return [one for one in [_since(w, came, last=not until) if came else none] if one]
    events = [one for one in view.pattern.events if any(path in stop.paths for stop in one.stops for path in heard)]
    if not (events and view.put_forward):
        return []
    over = [one for event in events for one in lasting(w.case, event) if one in view.numbers]
    went_on = [one for one in over if lasted(w.case.incidents[one])]
    perhaps = [one for one in over if one not in went_on]
    left = [event for event in events if not set(lasting(w.case, event)).intersection(went_on)]
    came = [one.first_after.incident for one in left if one.first_after]
    if until and len(events) == 1 and events[0].last <= until:
        came = [key for key in came if (first_day(w.case.incidents[key]) or until) < until]
    in_turn = len(left) == len(came) == len(set(came)) > 1
    if len(events) == 1 and (came or went_on):
        later = _between(w, events[0].last, until)
        came += [key for key in later if key not in (*came, *over)]
    said = [
        w.say("{acts} went on.", acts=_several(w, went_on)),
        w.say("{acts} may have gone on.", acts=_several(w, perhaps)),
        w.say("{acts}, one after each.", acts=_begun(briefly(w, came))) if in_turn else _since(w, came, last=not until),
        None if all(event.first_after for event in left) else w.say(_NONE_LATER, *heard),
    ]
    return [sentence for sentence in said if sentence]


def _since(w: Writer, keys: Sequence[str], *, last: bool) -> Sentence | None:
    """Return what came after a warning: one act with its day, or more by their kinds; and of the last warning the day
    of the last act."""
    if len(keys) <= _EACH:
        came = followed(w, keys)
        return w.say("{came}.", came=_begun(composed(came.text.removeprefix("came "), came)))
    by_kind, day = _begun(briefly(w, keys, most=_KINDS)), w.case.incidents[keys[-1]].date.closes
    last_day = Fact(day if last else "", (f"incidents.{keys[-1]}.date",))
    return w.say("{acts}, the last on {day}.", acts=by_kind, day=last_day) or w.say("{acts}.", acts=by_kind)


def _begun(fact: Fact) -> Fact:
    return composed(capital(fact.text), fact)


def _several(w: Writer, keys: Sequence[str]) -> Fact:
    """Return acts by what they were, with their numbers: `The emails (5)`. How many came after is not known."""
    view = w.assessment.view
    held = [
        f"the {name(w, key)[1]} ({view.numbers[key]}{', inferred' if view.is_inferred(key) else ''})" for key in keys
    ]
    return Fact(capital(listed(held)), tuple(f"incidents.{key}" for key in keys))
