"""One act or two told in a line, in a row about the defendant: `He sent a card ("For you.", 2) and a mug (5).`

No day is told. What is only inferred, denied, or charged and not tried is said to be.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from spo.case.english import capital
from spo.case.outcomes import outcome_at
from spo.case.quoted import QUOTED

from ...came_of import came_of
from ...cues import has_cue
from ...facts import Fact
from ...prose import weight
from ...view import View
from .pieces import gives_away
from .telling import done, quoted

_SHARED = frozenset({"sent", "made", "left", "said", "wrote", "used", "followed"})
"""Verbs that two acts may share: what follows is what was sent or said, and no way that somebody went."""

_DEFENDANT = ("he ", "she ", "the defendant ")


class Row(NamedTuple):
    """Where acts are told: beside the numbers of so many, after a place was named, and what was done before words."""

    acts: int = 0
    place: str = ""
    done_first: bool = False


def in_brief(view: View, keys: Sequence[str], room: int, row: Row | None = None) -> Fact:
    """Return acts in so many words: with the words that were said then, if there is room, and of two at least one.

    They are numbered unless they are all of the acts whose numbers stand beside.
    """
    row = row or Row()
    keys = [key for key in keys if not gives_away(view, _apart(view, key)[0])]
    keys = [key for key in keys if not done(view, key).startswith("there ")] or keys
    if not keys:
        return Fact("")
    told = [_told(view, acts, words, len(acts) != row.acts) for acts, words in _fuller_first(view, keys, row)]
    texts = [there(one, row.place) if row.place else one for one in told]
    text = next((one for one in texts if len(one.split()) <= room), min(texts, key=lambda one: len(one.split())))
    paths = tuple(f"incidents.{key}.{field}" for key in keys for field in ("what", "date"))
    return Fact(text, paths)


def there(told: str, place: str) -> str:
    """Return what is told with `there` for a place that was named before, but in words that are quoted."""
    at_place, pieces, start = re.compile(rf" at {re.escape(place)}(?=[.,;:)]| \(|$)"), [], 0
    for quote in QUOTED.finditer(told):
        pieces += [at_place.sub(" there", told[start : quote.start()]), quote[0]]
        start = quote.end()
    return "".join((*pieces, at_place.sub(" there", told[start:])))


def _fuller_first(view: View, keys: Sequence[str], row: Row) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    """Yield which acts are told, and which of them with words: what tells most stays longest."""
    tells = {key: weight(view.guidance, quoted(view, key)) * (-1 if row.done_first else 1) for key in keys}
    best = sorted(keys, key=lambda key: (not view.is_inferred(key), tells[key]))[-1:]
    alike = len({_apart(view, key)[0].split()[-1].removesuffix("s") for key in keys}) < len(keys)
    if not alike or all(quoted(view, key) for key in keys):
        yield keys, keys
    if not alike:
        yield keys, best
    yield best, best
    if not alike:
        yield keys, ()
    yield best, ()


def _told(view: View, keys: Sequence[str], with_words: Sequence[str], numbered: bool) -> str:
    shown = [key for key in keys if not view.is_inferred(key)]
    groups = (("", shown), ("by inference, ", [key for key in keys if key not in shown]))
    return " ".join(
        f"{capital(f'{how}{one}')}."
        for how, group in groups
        for one in _together([_clause(view, key, key in with_words, numbered) for key in group])
    )


def _together(clauses: Sequence[str]) -> list[str]:
    """Return what somebody did as one sentence where one person did it, and a verb that both share said once."""
    who = next((one for one in _DEFENDANT if all(clause.startswith(one) for clause in clauses)), "")
    if len(clauses) < 2 or not who:
        return list(clauses)
    first, second = (one.removeprefix(who).split(" ") for one in clauses)
    same = ["put", "up"] if first[:2] == second[:2] == ["put", "up"] else [first[0]] if first[0] in _SHARED else []
    said = len(same) if second[: len(same)] == same and second[len(same) :][:1] != ["or"] else 0
    return [f"{clauses[0]} and {' '.join(second[said:])}"]


def _clause(view: View, key: str, words: bool, numbered: bool) -> str:
    """Return what was done without its day, and in brackets the words, the number and how far it is proved."""
    base, said = _apart(view, key)
    number = view.incident_numbers((key,)) if numbered else ""
    behind = ", ".join(part for part in (said if words else "", number, _stands(view, key)) if part)
    return f"{base} ({behind})" if behind else base


def _apart(view: View, key: str) -> tuple[str, str]:
    """Return what was done and the words that stand behind it, where they are no part of what was done."""
    base, said = done(view, key), quoted(view, key)
    without = base.removesuffix(f": {said}") if said else base
    told = without != base and not gives_away(view, said)
    return without, said if told else ""


def _stands(view: View, key: str) -> str:
    """Return that an act was charged and is not tried, or that the defendant denied it."""
    charged = view.guidance.breach_outcomes["charged"]
    of_breach = any(one.incident == key and came_of(view, at) == charged for at, one in view.case.breaches.items())
    of_case = any(
        key in one.incidents and outcome_at(one.stage) == charged.id for one in view.case.proceedings.values()
    )
    if of_breach or of_case:
        return charged.said
    cues = view.guidance.cues["denial"]
    return "denied" if has_cue(view.case.incidents[key].put_answer, cues.cues, cues.unless) else ""
