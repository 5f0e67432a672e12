"""Acts in words: one by what happened, in short; several by what they were and when, with their numbers behind."""

import re
from calendar import month_name
from collections.abc import Mapping, Sequence
from dataclasses import replace

from spo.assessment import capital, listed, prose
from spo.assessment.called import called_by, name_of
from spo.assessment.facts import Fact, joined
from spo.case import Incident, Standing, When, last_of, lasted, of_several_days
from spo.patterns import Count, means, together

from ..writer import Writer, ended
from .clause_ends import cut
from .his_words import his_words

SHORT = 200  # letters: two or three lines
_LONGEST = 330  # letters of a first sentence: one that is longer is cut where a clause ends
_ONE_BY_ONE = 3  # acts that are named each with its date: of more it is said what they were, and over what time
_KINDS = 3  # means that are named of many acts, most acts first
_Name = tuple[str, str]  # of one act, and of several
_OTHER: _Name = ("act", "acts")
_NO_ONE_MEANS = frozenset({"several", "other"})
_HOW: Mapping[Standing, str] = {"his": "", "inferred": "inferred", "not relied on": "not relied on"}
_APART: Mapping[Standing, str] = {**_HOW, "inferred": "by inference"}
_MONTH = re.compile(rf"\b(?:{'|'.join(month_name[1:])})\b")
_YEAR = re.compile(r" \d{4}$")

sentences, span, by_name = prose.sentences, prose.span, prose.by_name
number_in_words, before_days = prose.number_in_words, prose.before_days
"""What accounts are told by here as drafts tell them."""


def told(w: Writer, key: str, most: int = SHORT, longest: int = _LONGEST) -> Fact:
    """Return what the officer wrote of an act, in so many letters: the first sentence, and those after it that fit.

    A first sentence that is longer than the longest is cut where a clause ends, with the defendant's words after it.
    """
    what, room = in_short(w.case.incidents[key].what, most), max(most, longest)
    text = what if len(what) <= room else cut(what, room, his_words(w, sentences(what)))
    return Fact(text, (f"incidents.{key}.what",))


def in_short(text: str, most: int) -> str:
    """Return as many sentences from the beginning of a text as fit in so many letters, and always the first."""
    found = ""
    for sentence in sentences(text):
        longer = f"{found} {sentence}".strip()
        if found and len(longer) > most:
            break
        found = longer
    return ended(found)


def named(w: Writer, keys: Sequence[str], kinds: int = _KINDS) -> Fact:
    """Return acts by what they were and when, with their numbers: `the ten emails of 6 to 19 January 2026 (5)`.

    Those that are inferred to be the defendant's are said apart, and so are those that are not relied on. Of many acts
    so many kinds are named.
    """
    standing, wanted = w.assessment.view.standing, frozenset(keys)
    held = [key for key in w.assessment.view.numbers if key in wanted]
    groups = {group: tuple(key for key in held if standing[key] == group) for group in _HOW}
    if not held:
        return Fact("")
    first, *rest = (group for group, of in groups.items() if of)
    said = _of_a_group(w, groups[first], kinds, _HOW[first])
    more = [joined(Fact(f"{_APART[group]},"), _of_a_group(w, groups[group], kinds), between=" ") for group in rest]
    return joined(said, *more, between=" and, ")


def _of_a_group(w: Writer, keys: tuple[str, ...], kinds: int = _KINDS, how: str = "") -> Fact:
    """Return the acts of one group as `named` does, with `how` they stand."""
    paths = tuple(f"incidents.{key}" for key in keys)
    if len(keys) > _ONE_BY_ONE:
        over = f", {when}" if (when := span_of(w, keys).text) else ""
        return Fact(f"{counted(w, keys, kinds)}{over} {_numbers(w, keys, how)}", paths)
    alike: dict[tuple[_Name, ...], list[str]] = {}
    for key in keys:
        name = by_name(w.case.incidents[key])
        alike.setdefault(((name, name),) if name else tuple(_names(w, key)), []).append(key)
    return Fact(listed([_alike(w, tuple(of), how) for of in alike.values()]), paths)


def _numbers(w: Writer, keys: tuple[str, ...], how: str) -> str:
    return f"({w.assessment.view.incident_numbers(keys)}{f', {how}' if how else ''})"


def _alike(w: Writer, keys: tuple[str, ...], how: str) -> str:
    found = [date for key in keys if (date := _dated(w.case.incidents[key]))]
    for at, later in enumerate(found[1:], start=1):
        if (year := _YEAR.search(later)) and found[at - 1].endswith(year[0]):
            found[at - 1] = found[at - 1].removesuffix(year[0])
        if found[0].startswith("of "):
            found[at] = later.removeprefix("of ")
    called = by_name(w.case.incidents[keys[0]]) or f"the {counted(w, keys, the=True)}"
    when = listed(found)
    if when.startswith("of "):
        when = f"{before_days(called, found[0].removeprefix('of '))} {when.removeprefix('of ')}"
    return " ".join(part for part in (called, when, _numbers(w, keys, how)) if part)


def kind(w: Writer, key: str) -> tuple[str, str]:
    """Return what one act of the kind of an entry is called, and several: `email`, `emails`."""
    return next(iter(_names(w, key, own=False)))


def name(w: Writer, key: str) -> tuple[str, str]:
    """Return what one act of an entry is called, and several: by its account where that is sure, else by its kind."""
    return next(iter(_names(w, key)))


def dated(w: Writer, key: str) -> Fact:
    """Return when an act was, as it stands alone: `6 to 19 January 2026`, `Between 3 and 5 May 2026`."""
    return Fact(capital(_dated(w.case.incidents[key]).removeprefix("of ")), (f"incidents.{key}.date",))


def abridged(when: Fact) -> Fact:
    """Return a day as a narrow column has it, with the first letters of the month: `14 Feb 2026`."""
    return replace(when, text=_MONTH.sub(lambda month: month[0][:3], when.text))


def span_of(w: Writer, keys: Sequence[str]) -> Fact:
    """Return over what days some acts were, from the first to the last: `6 January to 8 November 2026`."""
    held = [key for key in keys if w.case.incidents[key].date.day]
    if not held:
        return Fact("")
    ends = (held[0], last_of(w.case, held))
    first, last = (w.case.incidents[key].date for key in ends)
    return Fact(span(first.opens, last.closes), tuple(f"incidents.{key}.date" for key in dict.fromkeys(ends)))


def _dated(act: Incident) -> str:
    """Return when an act was, as it follows what it was: `of 6 to 19 January 2026`, `between 3 and 5 May 2026`."""
    when = act.date
    if not when:
        return ""
    one_day = of_several_days(act) and not lasted(act) and _two_ends(when)
    return f"between {span(when.opens, when.closes, 'and')}" if one_day else f"of {_days(when)}"


def _days(when: When) -> str:
    return span(when.opens, when.closes) if _two_ends(when) else when.printed


def _two_ends(when: When) -> bool:
    return when.certainty in ("exact", "between") and when.opens != when.closes


def counted(w: Writer, keys: Sequence[str], kinds: int = _KINDS, the: bool = False) -> str:
    """Return how many acts of each kind there are: the commonest by what they were, and the rest by number."""
    found: dict[_Name, list[Count]] = {}
    for key in keys:
        for name, count in _names(w, key).items():
            found.setdefault(name, []).append(count)
    totals = {name: together(counts) for name, counts in found.items()}
    by_number = sorted(totals, key=lambda name: -totals[name].acts)
    shown = [name for name in by_number if name != _OTHER][:kinds]
    said = [_many(totals[name], *name, the and name == shown[0]) for name in shown]
    if rest := [count for name, count in totals.items() if name not in shown]:
        other = "other " if said else ""
        said.append(_many(together(rest), f"{other}act", f"{other}acts", the and not said))
    return listed(said)


def _names(w: Writer, key: str, own: bool = True) -> Mapping[_Name, Count]:
    """Return what the acts of an entry are called, with how many: by a word of what is told, else by their means."""
    found: dict[_Name, Count] = {}
    methods, act = w.assessment.view.guidance.methods, w.case.incidents[key]
    held_by = means(w.case, (key,))
    if one := _in_one_word(w, tuple(held_by)):
        return {one: together([*held_by.values()])}
    for method, count in held_by.items():
        entry = methods.get(method, methods["other"])
        by_word = name_of(w.assessment.view, entry, act) if own else called_by(entry, act)
        held = None if act.tally else by_word
        if held is None and entry.id in _NO_ONE_MEANS:
            found[_OTHER] = together([*([found[_OTHER]] if _OTHER in found else []), count])
        else:
            found[(held or entry).one, (held or entry).many] = count
    return found


def _in_one_word(w: Writer, counted_by: Sequence[str]) -> _Name | None:
    """Return what several means are called that have one word: calls, some of them answered."""
    methods = w.assessment.view.guidance.methods
    names = {(one.short, one.shorts) if (one := methods.get(key)) else ("", "") for key in counted_by}
    short, shorts = next(iter(names)) if len(counted_by) > 1 and len(names) == 1 else ("", "")
    return (short, shorts) if short and shorts else None


def _many(count: Count, one: str, many: str, the: bool) -> str:
    """Return `ten emails`, `one email`, `at least ten emails`; after an article, `ten emails`, `email`, `emails`."""
    number = number_in_words(count.acts)
    if count.about:
        return f"{'estimated' if the else 'about'} {number} {many}"
    if count.at_least:
        return many if the else f"at least {number} {one if count.acts == 1 else many}"
    if count.acts == 1:
        return one if the else f"one {one}"
    return f"{number} {many}"
