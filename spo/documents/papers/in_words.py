"""Acts in words: one by what happened, in short; several by what they were and when, with their numbers behind."""

import re
from collections.abc import Iterator, Mapping, Sequence

from spo.assessment import listed
from spo.assessment.facts import Fact, composed, joined
from spo.case import Incident, Standing, When, lasted, of_several_days
from spo.patterns import Count, means, together

from ..writer import Writer, ended

SHORT = 200  # letters: two or three lines
_ONE_BY_ONE = 3  # acts that are named each with its date: of more it is said what they were, and over what time
_KINDS = 3  # means that are named of many acts, most acts first
_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NO_ONE_MEANS = frozenset({"", "several", "other"})
_BEFORE: Mapping[Standing, str] = {"his": "", "inferred": "by inference,", "not relied on": "not relied on,"}
_STOP = re.compile(r"[.!?][\"”’)]*\s+(?=[\"“‘(]?[A-Z0-9])")
_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|No|[A-Z])\.\s+$")
_YEAR = re.compile(r" \d{4}$")
_SAID = re.compile(r"\"[^\"]+\"|“[^”]+”")


def told(w: Writer, key: str, most: int = SHORT) -> Fact:
    """Return what happened in so many letters: the sentences from the first that fit, and never a part of one.

    Where the first does not fit, it is how many acts there were of what means, and the first words quoted that do.
    """
    base, act = f"incidents.{key}", w.case.incidents[key]
    short = in_short(act.what, most)
    if len(short) <= most:
        return Fact(short, (f"{base}.what",))
    said = next((quoted for quoted in _SAID.findall(act.what) if len(quoted) <= most // 2), "")
    counted = _counted(w, means(w.case, (key,)))
    text = f"{counted[:1].upper()}{counted[1:]}: {said}" if said and act.method not in (None, *_NO_ONE_MEANS) else short
    return Fact(ended(text), (f"{base}.what", f"{base}.count", f"{base}.method"))


def in_short(text: str, most: int) -> str:
    """Return as many sentences from the beginning of a text as fit in so many letters, and always the first."""
    found = ""
    for sentence in sentences(text):
        longer = f"{found} {sentence}".strip()
        if found and len(longer) > most:
            break
        found = longer
    return ended(found)


def sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a text. One that quotes several is one."""
    line, start = " ".join(text.split()), 0
    for stop in _STOP.finditer(line):
        held = line[start : stop.end()]
        closed = held.count('"') % 2 == 0 and held.count("“") <= held.count("”")
        if closed and not _TITLE.search(held):
            yield held.strip()
            start = stop.end()
    if rest := line[start:].strip():
        yield rest


def named(w: Writer, keys: Sequence[str]) -> Fact:
    """Return acts by what they were and when, with their numbers: `the ten emails of 6 to 19 January 2026 (5)`.

    Those that are inferred to be the defendant's are said apart, and so are those that are not relied on.
    """
    standing = w.assessment.view.standing
    held = [key for key in w.assessment.view.numbers if key in frozenset(keys)]
    groups = {group: tuple(key for key in held if standing[key] == group) for group in _BEFORE}
    parts = [joined(Fact(_BEFORE[group]), _named(w, of), between=" ") for group, of in groups.items() if of]
    return joined(*parts, between=" and, ")


def acts(w: Writer, keys: Sequence[str]) -> Fact:
    """Return acts as `named` does, for within a sentence: those of one group alone say last that they are inferred."""
    found = named(w, keys)
    inferred, rest = f"{_BEFORE['inferred']} ", found.text.removeprefix(f"{_BEFORE['not relied on']} ")
    if not rest.startswith(inferred):
        return composed(rest, found)
    rest = rest.removeprefix(inferred)
    within = rest.endswith(")") and rest.count("(") == 1
    return composed(f"{rest[:-1]}, by inference)" if within else f"{rest}, by inference", found)


def _named(w: Writer, keys: tuple[str, ...]) -> Fact:
    paths = tuple(f"incidents.{key}" for key in keys)
    if len(keys) > _ONE_BY_ONE:
        acts = [w.case.incidents[key].date for key in keys if w.case.incidents[key].date.day]
        over = f", {span(acts[0].opens, acts[-1].closes)}" if acts else ""
        return Fact(f"{_counted(w, means(w.case, keys))}{over} ({w.assessment.view.incident_numbers(keys)})", paths)
    alike: dict[str, list[str]] = {}
    for key in keys:
        act = w.case.incidents[key]
        alike.setdefault("" if act.tally else act.method or "", []).append(key)
    return Fact(listed([_alike(w, tuple(of)) for of in alike.values()]), paths)


def _alike(w: Writer, keys: tuple[str, ...]) -> str:
    dated = [date for key in keys if (date := dated_of(w.case.incidents[key]))]
    for at, later in enumerate(dated[1:], start=1):
        if (year := _YEAR.search(later)) and dated[at - 1].endswith(year[0]):
            dated[at - 1] = dated[at - 1].removesuffix(year[0])
        if dated[0].startswith("of "):
            dated[at] = later.removeprefix("of ")
    when = f" {listed(dated)}" if dated else ""
    return f"the {_counted(w, means(w.case, keys), the=True)}{when} ({w.assessment.view.incident_numbers(keys)})"


def dated_of(act: Incident) -> str:
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


def span(first: str, last: str, between: str = "to") -> str:
    """Return two days in few words, what both end with said once: `6 to 19 January 2026`."""
    if first == last:
        return first
    ours, theirs = first.split(), last.split()
    while len(ours) > 1 and ours[-1] == theirs[-1]:
        del ours[-1], theirs[-1]
    return f"{' '.join(ours)} {between} {last}"


def _counted(w: Writer, found: Mapping[str, Count], the: bool = False) -> str:
    """Return acts of each means with how many: those of the commonest by what they were, and the rest by number."""
    methods = w.assessment.view.guidance.methods
    shown = [key for key in found if key in methods and key not in _NO_ONE_MEANS][:_KINDS]
    said = [_many(found[key], methods[key].one, methods[key].many, the and key == shown[0]) for key in shown]
    if rest := [count for key, count in found.items() if key not in shown]:
        other = "other " if said else ""
        said.append(_many(together(rest), f"{other}act", f"{other}acts", the and not said))
    return listed(said)


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


def number_in_words(number: int) -> str:
    """Return a number in words up to ten, and else in figures."""
    return _WORDS[number] if number < len(_WORDS) else f"{number:,}"
