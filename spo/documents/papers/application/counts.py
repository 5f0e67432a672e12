"""How many acts are put forward, over how long, and how they stand."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from spo.assessment import capital, listed, lower
from spo.assessment.facts import Fact, composed
from spo.assessment.prose import without_year
from spo.case import last_of, uncounted
from spo.patterns.words import acts_in_entries

from ...passages import Passage, Sentence
from ...writer import Writer, passage
from ..briefly import briefly
from ..in_words import abridged, dated, kind, named, number_in_words, told
from .lines import within
from .words_told import in_passing

_AMONG = 2  # acts that are inferred and told of in passing
_KINDS = 9  # of acts that are shown and have no line of their own
_LISTED = 12  # such acts that are told each with its date
_CLAUSE = 110  # letters of an act in passing
SHORT = 75  # letters of one in a line of several
_FEW_LETTERS = 40  # of what was said in one


def pattern(w: Writer) -> Sentence | None:
    """Return how many acts are put forward, over how long, and in how many entries of the chronology."""
    found = w.assessment.view.pattern
    dated = [*found.dated.incidents, *found.in_future.incidents]
    if not dated:
        return None
    first, last = dated[0], last_of(w.case, dated)
    held = {
        "count": Fact(acts_in_entries(found.total), tuple(f"incidents.{key}.count" for key in found.total.incidents)),
        "first": Fact(w.case.incidents[first].date.opens, (f"incidents.{first}.date",)),
        "last": Fact(w.case.incidents[last].date.closes, (f"incidents.{last}.date",)),
    }
    more = w.incidents(tuple(key for key, act in w.assessment.view.put_forward if uncounted(act)))
    said = "The chronology records {count}, from {first} to {last}"
    return w.say(f"{said}; how many there were in {{more}} is not recorded.", more=more, **held) or w.say(
        f"{said}.", **held
    )


def in_all(w: Writer, told_of: Collection[str], besides: Sequence[str] = ()) -> list[Passage]:
    """Return how many acts are put as shown and as inferred, and what is not relied on.

    Of those that are shown it names, by their kinds, those `besides` the ones told of, and of those that are inferred
    the ones that weigh most.
    """
    view = w.assessment.view
    inferred, apart = view.inferred, view.unattributed
    shown = [key for key, _ in view.put_forward if key not in inferred]
    many = f"In all, {number_in_words(len(shown))} act{' is' if len(shown) == 1 else 's are'} put as shown"
    said = f"{capital(number_in_words(len(inferred)))} {'more' if shown else 'acts' if len(inferred) > 1 else 'act'}"
    lead = f"{said} {'are' if len(inferred) > 1 else 'is'} put as inferred"
    chosen = _weightiest(w, [key for key in inferred if key not in told_of])
    weigh = [_in_passing(w, key) for key in chosen]
    plain = all(_by_name(w, key) for key in chosen)
    among = composed(listed([one.text for one in weigh]) if plain else "; ".join(one.text for one in weigh), *weigh)
    others = (
        ("is" if len(apart) == 1 else "are")
        if not (shown or inferred)
        else "other is"
        if len(apart) == 1
        else "others are"
    )
    paths = [f"incidents.{key}" for key in shown]
    left = _left(w, told_of, besides)
    more = briefly(w, left, most=_KINDS, words={key: _words(w, key) for key in left})
    guess = [f"incidents.{key}.inferred" for key in inferred]
    return passage(
        "short.count",
        w.say(f"{many} to be the defendant's, among them also {{more}}.", *paths, more=more)
        or (w.say(f"{many} to be the defendant's.", *paths) if shown else None),
        w.say(f"{lead}, among them{'' if plain else ':'} {{among}}.", *guess, among=among)
        or (w.say(f"{lead}.", *guess) if inferred else None),
        w.say(
            f"{capital(number_in_words(len(apart)))} {others} mentioned, and not relied on.",
            *(f"incidents.{key}.attributed" for key in apart),
        )
        if apart
        else None,
    )


def also(w: Writer, told_of: Collection[str], besides: Sequence[str], most: int = SHORT) -> list[Passage]:
    """Return a line of the few acts that are shown and have no line of their own, each with its date and its words.

    One without words is told in so many letters of its account, or else by its kind.
    """
    left, year = _left(w, told_of, besides), ""
    if not left or len(left) > _LISTED:
        return []
    parts: list[Fact] = []
    for key in left:
        when, what = abridged(dated(w, key)), _briefly(w, key, most)
        day, year = without_year(when.text, year)
        parts.append(composed(f"{lower(day)}, {what.text}", when, what))
    acts = composed("; ".join(part.text for part in parts), *parts)
    return [replace(one, lead=True) for one in passage("short.also", w.say("Also: {acts}.", acts=acts), style="item")]


def _briefly(w: Writer, key: str, most: int) -> Fact:
    """Return an act with its words by its kind, or to whom they were; one without words in those of its account."""
    words, act = _words(w, key), w.case.incidents[key]
    people = w.people(act.towards)
    if words and act.method in ("several", "other", "") and people.text:
        said = Fact("", (f"incidents.{key}.what", f"incidents.{key}.towards"))
        return composed(f"to {people.text}: {words} ({w.assessment.view.numbers[key]})", people, said)
    told_of = None if words or not most or _by_name(w, key) else _in_passing(w, key, most)
    return told_of if told_of and len(told_of.text) <= _CLAUSE else briefly(w, (key,), words={key: words})


def _left(w: Writer, told_of: Collection[str], besides: Sequence[str]) -> list[str]:
    view = w.assessment.view
    forward = {key for key, _ in view.put_forward} - set(view.inferred)
    return [key for key in besides if key in forward and key not in told_of]


def _weightiest(w: Writer, keys: Sequence[str]) -> list[str]:
    """Return the few acts that weigh most, in order: what is picked, what is of many, and what has words of his."""
    acts, order = w.case.incidents, list(keys)

    def weight(key: str) -> tuple[bool, bool, bool, int]:
        return acts[key].matters_most, (acts[key].count or 1) > 1, bool(_words(w, key)), order.index(key)

    chosen = sorted(keys, key=weight)[-_AMONG:]
    return [key for key in order if key in chosen]


def _in_passing(w: Writer, key: str, most: int = _CLAUSE) -> Fact:
    """Return an act by what it was and when, with the last of its words: `the note of 3 May 2026 ("Soon", 4)`.

    What its account does not call so is told in the words of the account.
    """
    said, number = _words(w, key), str(w.assessment.view.numbers[key])
    if not _by_name(w, key):
        what = told(w, key, 1, most)
        return composed(f"{within(what.text.rstrip('.'))} ({number})", what)
    what = named(w, (key,))
    behind = f"({', '.join(part for part in (said, number) if part)})"
    return composed(f"{what.text.partition(' (')[0]} {behind}", what, Fact("", (f"incidents.{key}.what",)))


def _by_name(w: Writer, key: str) -> bool:
    """Return whether the account of an act calls it, or several, by the name that papers have for such acts."""
    act = w.case.incidents[key]
    return kind(w, key)[(act.count or 1) > 1].rpartition(" ")[2] in act.what.casefold()


def _words(w: Writer, key: str) -> str:
    """Return the words that tell most of those that an account gives as said or written in the act, if they are few."""
    return in_passing(w, key, _FEW_LETTERS)
