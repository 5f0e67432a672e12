"""How many acts are put forward, over how long, and how they stand."""

from collections.abc import Collection, Iterator, Sequence
from functools import cache, partial

from spo.assessment import capital, listed, lower
from spo.assessment.facts import Fact, composed
from spo.assessment.prose import by_name
from spo.case import last_of, uncounted
from spo.case.pronouns import of_defendant
from spo.patterns.words import acts_in_entries

from ...passages import Sentence
from ...writer import Writer, day
from ..in_words import name, named, number_in_words
from ..other_means import proved_in_force
from .words_told import in_passing

_AMONG = 2  # acts that are inferred and told of in passing
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
    more = w.acts(tuple(key for key, act in w.assessment.view.put_forward if uncounted(act)))
    said = "The chronology records {count}, from {first} to {last}"
    return w.say(f"{said}; how many there were in {{more}} is not recorded.", more=more, **held) or w.say(
        f"{said}.", **held
    )


class InAll:
    """How many acts there are. Each is looked at once for what it is called, however often the page is laid out."""

    def __init__(self, w: Writer) -> None:
        self._w = w
        self._has_a_name, self._words = cache(partial(_has_a_name, w)), cache(partial(_words, w))

    def said(self, told_of: Collection[str], since: Collection[str], beyond: Fact) -> Iterator[Sentence | None]:
        """Yield how many acts are put as shown and as inferred, and what is not relied on; of those `since`, if any.

        The day from which other means were used, `beyond` what the orders reach, leads them.
        Of those that are inferred it names the ones that weigh most and are not told of, where papers have a name for
        them.
        """
        w, view = self._w, self._w.assessment.view
        apart, of = view.unattributed, frozenset(since)
        inferred = [key for key in view.inferred if not of or key in of]
        shown = [key for key, _ in view.put_forward if not view.is_inferred(key) and (not of or key in of)]
        weigh = [self._in_passing(key) for key in self._weightiest(inferred, told_of)]
        among = composed(listed([one.text for one in weigh]), *weigh)
        paths = [*(f"incidents.{key}" for key in shown), *(f"incidents.{key}.inferred" for key in inferred)]
        put = [f"{_acts(shown)} put as shown to be the defendant's"] if shown else []
        if inferred:
            put += [f"{number_in_words(len(inferred))} as inferred" if put else f"{_acts(inferred)} put as inferred"]
        lead = f"Since {{beyond}} {lower(of_defendant(w.case).he)} has used other means:" if beyond.text else ""
        said = f"{lead or (self._since_when() if since else 'In all,')} {' and '.join(put)}"
        slots = {"beyond": beyond} if lead else {}
        others = f"other{' is' if len(apart) == 1 else 's are'}" if put else "is" if len(apart) == 1 else "are"
        left_out = f"{capital(number_in_words(len(apart)))} {others} not relied on."
        if put:
            told = w.say(f"{said}, among them {{among}}.", *paths, among=among, **slots)
            yield told or w.say(f"{said}.", *paths, **slots)
        if apart:
            yield w.say(left_out, *(f"incidents.{key}.attributed" for key in apart))

    def _since_when(self) -> str:
        """Return since when the acts are that are counted, the order or the first of several, and what is not among
        them: a breach that was proved stands before."""
        days = [order.made.latest for order in self._w.assessment.view.orders_in_force.values() if order.made.latest]
        proved = len(proved_in_force(self._w))
        besides = f" and besides the breach{'' if proved == 1 else 'es'} proved," if proved else ""
        return f"Since {day(min(days))},{besides}" if days else "Since then,"

    def _weightiest(self, keys: Sequence[str], told_of: Collection[str]) -> list[str]:
        """Return the few acts that weigh most, in order: what is picked, what is of many, and what has words of his."""
        acts, left = self._w.case.incidents, list(enumerate(key for key in keys if key not in told_of))

        def weight(one: tuple[int, str]) -> tuple[bool, bool, bool, int]:
            at, key = one
            return acts[key].matters_most, (acts[key].count or 1) > 1, bool(self._words(key)), at

        return [
            key for _, key in sorted(sorted((one for one in left if self._has_a_name(one[1])), key=weight)[-_AMONG:])
        ]

    def _in_passing(self, key: str) -> Fact:
        """Return an act by what it was and when, with the last of its words: `the note of 3 May 2026 ("Soon", 4)`."""
        what, said = named(self._w, (key,)), self._words(key)
        behind = f"({', '.join(part for part in (said, str(self._w.assessment.view.numbers[key])) if part)})"
        return composed(f"{what.text.partition(' (')[0]} {behind}", what, Fact("", (f"incidents.{key}.what",)))


def _acts(keys: Sequence[str]) -> str:
    return f"{number_in_words(len(keys))} act{' is' if len(keys) == 1 else 's are'}"


def _has_a_name(w: Writer, key: str) -> bool:
    """Return whether an officer named an act, or its account has the name that papers have for such acts."""
    act = w.case.incidents[key]
    return bool(by_name(act)) or name(w, key)[(act.count or 1) > 1].rpartition(" ")[2] in act.what.casefold()


def _words(w: Writer, key: str) -> str:
    """Return the words that tell most of those that an account gives as said or written in the act, if they are few."""
    return in_passing(w, key, _FEW_LETTERS)
