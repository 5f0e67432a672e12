"""The three facts in the defendant's favour that stand on the first page."""

import re
from collections.abc import Iterator

from spo.assessment.facts import Fact, composed, joined
from spo.case.procedure import HelpsDefendant

from ...passages import Sentence
from ...writer import Writer, ended
from ..in_words import in_short, span_of
from ..left_unmet import kept_to, proved_in_force, the_orders

_WORDS = 150  # letters of a fact
_KEPT = re.compile(r"\b(?:kept to|keeps to|obeyed|obeys|complied with)\b", re.IGNORECASE)


def favour(w: Writer) -> Iterator[Sentence | None]:
    """Yield the facts in the defendant's favour."""
    facts = [*_may_say(w), *(_fact(w, key) for key in _first(w))]
    for number, fact in zip(("(i)", "(ii)", "(iii)"), facts, strict=False):
        lead = "In the defendant's favour: " if number == "(i)" else ""
        yield w.say(f"{lead}{number} {{fact}}.", fact=fact)


def told_whole(w: Writer) -> list[str]:
    """Return which facts of the officer's stand there whole, and need not be told again."""
    words = {key: w.at(f"helps_defendant.{key}.words").text for key in _first(w)}
    return [key for key, said in words.items() if _short(said) == ended(said).rstrip(".")]


def _first(w: Writer) -> list[str]:
    """Return which facts of the officer's stand there: that the orders were kept to, and then the first of the rest."""
    held = w.case.helps_defendant
    first = sorted(held, key=lambda key: not _KEPT.search(held[key].words))
    return first[: 3 - len(list(_may_say(w)))]


def _may_say(w: Writer) -> Iterator[Fact]:
    """Yield that he may say that he has kept to the words of the orders, unless the officer says so."""
    view = w.assessment.view
    if not kept_to(w) or any(_KEPT.search(one.words) for one in w.case.helps_defendant.values()):
        return
    names, proved = the_orders(w, view.orders_in_force), proved_in_force(w)
    since = joined(Fact("since"), span_of(w, proved[-1:]), between=" ") if proved else Fact("")
    text = f"He may say that he has kept to the words of {names.text} {since.text}".strip()
    yield composed(text, names, since)


def _fact(w: Writer, key: str) -> Fact:
    item, words = w.case.helps_defendant[key], w.at(f"helps_defendant.{key}.words")
    short = composed(_short(words.text), words)
    where = seen_in(w, item)
    return composed(f"{short.text} ({where.text})" if where.text else short.text, short, where)


def seen_in(w: Writer, item: HelpsDefendant) -> Fact:
    """Return where a fact is seen, by the numbers of the chronology and the marks of exhibits: `4, 9; OF/1`."""
    acts = w.numbered(item.incidents)
    return joined(composed(acts.text.partition(" ")[2], acts), w.exhibits(item.exhibits), between="; ")


def _short(words: str) -> str:
    return in_short(words, _WORDS).rstrip(".")
