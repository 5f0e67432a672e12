"""Acts as drafts name them: what they were, when, some words that were said then, and their numbers."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from spo.case import Incident, lasted, of_several_days, uncounted
from spo.case.english import article, listed
from spo.case.grouped import grouped
from spo.case.quoted import QUOTED, unquoted

from ...called import called_by, name_of
from ...cues import has_cue
from ...facts import Fact, composed, joined
from ...prose import (
    before_days,
    his_words,
    is_several,
    number_in_words,
    sentences,
    span,
    ways,
    weight,
    without_year,
)
from ...view import View
from .as_told import as_told, by_others, is_in_person
from .pieces import of_defendant, people

_SHORTEST, _LONGEST = 14, 82  # letters of words that are worth quoting, and are not too long for it
_HEADED = re.compile(r"\b(?:from|by|headed|called|titled|marked)\s*$", re.IGNORECASE)
"""Before what is quoted and is no words of anybody: whom something is from, or a heading."""

_SPOKEN = ("in-person", "several", "other")  # means of which a quotation may be what was said aloud
_SPOKE = re.compile(r"(\w*),? (?:(?:had|then|also|again|\w+ly) )*(?:said|asked|shouted|told|called|replied)\b")
_SPOKEN_AFTER = re.compile(r"[\s,.]*(?:he|she|the defendant) (?:said|asked|shouted|called|replied)\b")
_THINGS = frozenset({"that", "which", "it", "one", "another", "others", "first", "second", "third", "last", "next"})
"""What says something and is nobody: one of what was sent."""
_WAYS_OF_GIVING = {"left": "told-as-left", "sent": "told-as-sent"}
_PLACED = {"at": "at ", "to": "to ", "place": ""}
_SLOT = re.compile(r"\{(\w+)\}")
_FROM = re.compile(r"\d.* to ")


def by_name(view: View, keys: Iterable[str], words: bool = True, last: str = "and") -> Fact:
    """Return acts by what they were and when: `the ten emails of 6 to 19 January 2026 ("I checked.", 5)`.

    Those that are only inferred to be the defendant's come last and are said to be.
    """
    wanted = frozenset(keys)
    held = [key for key, _ in view.put_forward if key in wanted]
    shown = [key for key in held if not view.is_inferred(key)]
    inferred = [key for key in held if view.is_inferred(key)]
    years = list[str]()
    first, then = (listed([_named(view, key, years, words) for key in group], last) for group in (shown, inferred))
    by_inference = f"by inference, {then}" if then else ""
    text = f" {last}, ".join(part for part in (first, by_inference) if part)
    return Fact(text, tuple(f"incidents.{key}.{field}" for key in held for field in ("what", "date")))


def done(view: View, key: str) -> str:
    """Return what was done, with words that were said then but without its day: `he sent a card: "Soon."`."""
    return _did(view, key)


def _did(view: View, key: str) -> str:
    """Return what the defendant did, with words that were said: `he left six comments: "Same time tomorrow?"`."""
    act, he = view.case.incidents[key], of_defendant(view)["he"]
    noun, said, place = _noun(view, act), quoted(view, key), _place(view, act)
    said = "" if said in noun.one else said
    spoken = act.method in _SPOKEN or is_in_person(view, act)
    how = _how_said(view, act, said) if said and spoken else ""
    if how == "said":
        return f"{he} said {said}{f' at {place}' if place else ''}"
    if how == "wrote" and act.method != "in-person" and not act.tally:
        return f"{he} wrote {said}"
    counts = [held.count or 1 for held in act.tally.values()]  # an act of several means is told by the commonest
    number = max(counts, default=max(act.count, 0))
    slots = {
        "what": _counted(act, number, noun),
        "one": _counted(Incident(), 1, noun),
        "whom": people(view, act.towards).text,
        **{slot: f" {before}{place}" for slot, before in _PLACED.items() if place},
    }
    words = f": {said}" if said else ""
    if done := f"{he} {own}" if (own := as_told(view, act)) else by_others(view, act):
        quotes = QUOTED.findall(next(sentences(act.what), ""))
        return done if QUOTED.search(done) or (quotes and said not in quotes) else f"{done}{words}"
    if noun.did and all(slots.get(slot) for slot in _SLOT.findall(noun.did)):
        times = (
            f" {'about ' if act.estimated else ''}{number_in_words(number)} times"
            if number > 1 and "{to}" in noun.did
            else ""
        )
        met = f" at {place}" if place and act.method == "in-person" else ""
        return f"{he} {_sent_or_left(view, noun.did, act.what).format(**slots)}{times}{met}{words}"
    if noun.one == noun.many:
        several = noun.many.endswith("s") and not noun.many.endswith("ss")
        return f"there {'were' if several else 'was'} {noun.many}{words}"
    return f"there {'were' if slots['what'] == noun.many or number > 1 else 'was'} {slots['what']}{words}"


def _how_said(view: View, act: Incident, quote: str) -> str:
    """Return whether words were `said` aloud or somebody `wrote` them, by the sentence of the account that has them."""
    cues, voice = view.guidance.cues["in-writing"], view.guidance.methods["voicemail"].cues
    sentence = next((one for one in sentences(act.what) if quote in one), "")
    before, _, after = sentence.partition(quote)
    before = unquoted(before)
    *_, spoke = (None, *_SPOKE.finditer(before))
    speaker = spoke[1].lower() if spoke else ""
    since = before[spoke.end() :] if spoke else before
    of_things = speaker in _THINGS or has_cue(speaker, cues.cues)
    if not of_things and (spoke or _SPOKEN_AFTER.match(after)) and not has_cue(since if spoke else "", cues.cues):
        return "said"
    told = unquoted(act.what) if of_things else before
    return "wrote" if has_cue(told, cues.cues, cues.unless) and not has_cue(act.what, voice) else ""


def _sent_or_left(view: View, done: str, account: str) -> str:
    """Return a verb that leaves open whether something was sent or left as the one that the account uses, if one."""
    own, cues = unquoted(account), view.guidance.cues
    said = [verb for verb, key in _WAYS_OF_GIVING.items() if has_cue(own, cues[key].cues)]
    return done.replace("sent or left", said[0]) if len(said) == 1 else done


def _counted(act: Incident, number: int, noun: "_Noun") -> str:
    if uncounted(act) or not number or noun.one == noun.many:
        return noun.many
    if number == 1:
        return f"{article(noun.one)} {noun.one}"
    return f"{'about ' if act.estimated else ''}{number_in_words(number)} {noun.many}"


def kinds(view: View, keys: Iterable[str], most: int, last: str = "and", rest: str = "") -> Fact:
    """Return what some acts were, each kind once and most entries first, without dates or numbers.

    What is itself two things, such as texts and calls, comes first. Where there are more kinds, `rest` says so.
    """
    found = grouped((_noun(view, view.case.incidents[key], own=False).many, key) for key in keys)
    by_number = sorted(found, key=lambda noun: -len(found[noun]))
    every = [noun for noun in by_number if noun not in _other(view)]
    held = sorted(every[:most], key=lambda noun: " and " not in noun)
    text = f"{listed(held, last)}{rest if len(every) > most else ''}"
    return Fact(text, tuple(f"incidents.{key}.method" for noun in held for key in found[noun]))


def in_its_year(view: View, key: str, year: str) -> Fact:
    """Return one act by what it was and its day, after its year: `the wait at the hall on 6 June (17)`."""
    if not methods(view, key):
        return Fact("")
    return Fact(
        _named(view, key, [f" {year}"], words=False), tuple(f"incidents.{key}.{field}" for field in ("what", "date"))
    )


def quoted(view: View, key: str) -> str:
    """Return words of the defendant's that an account quotes: those that tell most, and of several the last.

    No name of an account or heading is told as words, and nothing that is long.
    """
    law, told = view.guidance, sentences(view.case.incidents[key].what)
    said = [one for sentence in told for one in his_words(law, view.case, [sentence]) if _is_said(sentence, one)]
    return max(reversed(said), key=lambda one: (weight(law, one), len(one) >= _SHORTEST), default="")


def _is_said(sentence: str, words: str) -> bool:
    if len(words) > _LONGEST or _HEADED.search(sentence[: sentence.find(words)]):
        return False
    return " " in words or words.strip('"“”.!?,').isalpha()


def days(act: Incident) -> str:
    """Return when an act was, as it stands alone: `6 to 19 January 2026`, `between 3 and 5 May 2026`."""
    when = act.date
    if when.certainty not in ("exact", "between") or when.opens == when.closes:
        return when.printed
    once = of_several_days(act) and not lasted(act)
    return f"between {span(when.opens, when.closes, 'and')}" if once else span(when.opens, when.closes, "to")


def by_number(view: View, keys: Iterable[str]) -> Fact:
    """Return acts by number alone, those inferred said apart: `4, 5 and 9; 10 inferred`."""
    held = [key for key in view.numbers if key in frozenset(keys)]
    shown = view.incident_numbers([key for key in held if not view.is_inferred(key)])
    inferred = view.incident_numbers([key for key in held if view.is_inferred(key)])
    text = "; ".join(part for part in (shown, f"{inferred} inferred" if inferred else "") if part)
    return Fact(text, tuple(f"incidents.{key}.date" for key in held))


def in_words(parts: Sequence[Fact], last: str = "and") -> Fact:
    """Return facts as a list."""
    held = [part for part in parts if part.text]
    return composed(listed([part.text for part in held], last), *held) if held else joined()


def _named(view: View, key: str, years: list[str], words: bool) -> str:
    """Return one act by name. The year is left out where that before it was of the same."""
    act = view.case.incidents[key]
    noun, place = _noun(view, act), _place(view, act)
    several = is_several(act)
    at = f" at {place}" if place and noun.place == "at" else ""
    said = quoted(view, key) if words else ""
    said = "" if said in noun.one else said
    behind = ", ".join(part for part in (said, view.incident_numbers((key,))) if part)
    the = "" if noun.one == noun.many else "the "
    called = f"{the}{noun.many if several else noun.one}{at}"
    return f"{called}{_when(act, years, called if the else '')} ({behind})"


def _when(act: Incident, years: list[str], noun: str) -> str:
    text = _without_year(days(act), years)
    if not text or text.startswith(("between", "about")):
        return f" {text}" if text else ""
    if noun:
        return f" {before_days(noun, text)} {text}"
    return f" from {text}" if _FROM.match(text) else f" on {text}"


def _without_year(text: str, years: list[str]) -> str:
    """Return days without their year, where that was the last year said; it is the last said then."""
    said, year = without_year(text, years[-1] if years else "")
    years.append(year)
    return said


class _Noun(NamedTuple):
    """What one act is called and several, how a place follows, and what somebody did who did it."""

    one: str
    many: str
    place: str = ""
    did: str = ""


_EVENT = _Noun("event", "events")


def _noun(view: View, act: Incident, own: bool = True) -> _Noun:
    """Return what an act is called: by its account, where its `own` name is wanted, else by a word or by its means."""
    methods, told = view.guidance.methods, unquoted(act.what).lower()
    most = max(act.tally, key=lambda method: act.tally[method].count or 1, default="")
    entry = methods.get(most or act.method or "", methods["other"])
    if called := name_of(view, entry, act) if own else called_by(entry, act):
        return _Noun(called.short or called.one, called.short or called.many, entry.place, called.did or entry.did)
    if entry.id == "several":
        many = ways(view.guidance, told)
        return _Noun(many, many) if many else _EVENT
    if entry.id == "other":
        return _EVENT
    return _Noun(entry.short or entry.one, entry.shorts or entry.many, entry.place, entry.did)


def one_of(view: View, key: str) -> str:
    """Return what one act of the kind of another is called, with its article."""
    return _counted(Incident(), 1, _noun(view, view.case.incidents[key]))


def methods(view: View, key: str) -> tuple[str, ...]:
    """Return what several acts of the kind of one are called, where its kind is known."""
    noun = _noun(view, view.case.incidents[key], own=False).many
    return () if noun in _other(view) else (noun,)


def _other(view: View) -> tuple[str, ...]:
    methods = view.guidance.methods
    return (_EVENT.many, *(methods[key].many for key in ("other", "several") if key in methods))


def _place(view: View, act: Incident) -> str:
    """Return where an act was, where that may be said."""
    place = view.case.places.get(act.where or "")
    return (place.name or place.address).partition(",")[0] if place and not place.withhold else ""


def newest(view: View, keys: Iterable[str]) -> Iterator[str]:
    """Yield acts of a known day, the latest first."""
    held = frozenset(keys)
    yield from reversed([key for key, act in view.put_forward if key in held and act.date.day])
