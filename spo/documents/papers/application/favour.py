"""The three facts in the defendant's favour that stand on the first page."""

import re
from collections.abc import Iterator

from spo.assessment import lower
from spo.assessment.facts import Fact, composed, joined
from spo.case.procedure import HelpsDefendant
from spo.case.pronouns import of_defendant

from ...passages import Sentence
from ...writer import Writer
from ..left_unmet import kept_to
from ..other_means import proved_in_force
from ..questions import the_orders
from .doubt import in_doubt, is_of_days

_LETTERS = 480  # of all the facts together: a fact is told whole, since its second sentence may turn the first
_THREE = ("(i)", "(ii)", "(iii)")
_NOT_ASKED = re.compile(r"\bnot (?:yet )?been (?:asked|interviewed|questioned)\b", re.IGNORECASE)
_KEPT = re.compile(
    r"\b(?:(?:kept|keeps) to\b|kept (?:the|that|each) .{0,60}?\bto the letter\b|obeyed|obeys|complied with)",
    re.IGNORECASE,
)


def favour(w: Writer) -> Iterator[Sentence | None]:
    """Yield the facts in the defendant's favour."""
    facts = [*_may_say(w), *(_fact(w, key) for key in _first(w))]
    for number, fact in zip(_THREE, facts, strict=False):
        yield w.say(f"{number} {{fact}}.", fact=fact)
    if not any(_NOT_ASKED.search(fact.text) for fact in facts[: len(_THREE)]):
        keys = [key for key, act in w.assessment.view.put_forward if act.put in ("no", "not done yet")]
        yield w.say("The defendant has not been asked about {acts}.", acts=w.acts_numbered(keys, "put"))


def left_of(w: Writer, key: str) -> Fact:
    """Return a fact of the officer's, or nothing where it stands there."""
    words = w.at(f"helps_defendant.{key}.words")
    return composed("", words) if key in _first(w) else words


def is_on_the_first_page(w: Writer, key: str) -> bool:
    """Return whether the first page tells of a fact of the officer's, or says the same in other words."""
    return key in _first(w) or (key in _kept(w) and any(_may_say(w)))


def acts_in_favour(w: Writer) -> Iterator[str]:
    """Yield the acts of which the facts on the first page speak."""
    for key in _first(w):
        yield from w.case.helps_defendant[key].incidents


def _kept(w: Writer) -> list[str]:
    return [key for key, one in w.case.helps_defendant.items() if _KEPT.search(one.words)]


def _first(w: Writer) -> list[str]:
    """Return which facts of the officer's stand there: that the orders were kept to, and then the strongest others.

    Each stands whole, the first always, and as many after it as there is room for. These are the first of the whole
    case; that an act which matters most is only inferred; those of the other acts that do; and what else is of the case
    or of late acts. What is about nothing but acts that are not relied on or in doubt, or about days without an act, is
    told further on.
    """
    acts, view = w.case.incidents, w.assessment.view
    kept, weak = _kept(w), {key for key in acts if key in view.unattributed or in_doubt(acts[key])}
    held = {
        key: [act for act in one.incidents if act in acts]
        for key, one in w.case.helps_defendant.items()
        if not is_of_days(one.words)
    }
    held = {key: of for key, of in held.items() if not of or not weak.issuperset(of)}
    whole = [key for key, of in held.items() if not of]

    def weight(key: str) -> tuple[bool, bool, int, int]:
        of = held[key]
        matters = any(acts[act].matters_most for act in of)
        guessed = bool(of) and all(view.is_inferred(act) for act in of)
        latest = max((view.numbers[act].at for act in of), default=0)
        rank = (not guessed) if matters else 2 + guessed
        return key not in kept, key not in whole[:1], rank, -latest

    room, first = _LETTERS, list[str]()
    for key in sorted(held, key=weight):
        if not first or len(w.case.helps_defendant[key].words) <= room:
            room -= len(w.case.helps_defendant[key].words)
            first.append(key)
    return first[: len(_THREE) - any(_may_say(w))]


def _may_say(w: Writer) -> Iterator[Fact]:
    """Yield that the defendant may say to have kept to the words of the orders since the last proved breach of one.

    Where the officer says so, the officer's words are told instead, with what limits them.
    """
    view = w.assessment.view
    proved = proved_in_force(w)
    if not kept_to(w) or _kept(w):
        return
    names, since = the_orders(w, view.orders_in_force), Fact("")
    if proved:
        since = Fact(f"since {w.case.incidents[proved[-1]].date.closes}", (f"incidents.{proved[-1]}.date",))
    he = of_defendant(w.case).he
    text = f"{he} may say that {lower(he)} has kept to the words of {names.text} {since.text}".strip()
    yield composed(text, names, since)


def _fact(w: Writer, key: str) -> Fact:
    item, words = w.case.helps_defendant[key], w.at(f"helps_defendant.{key}.words")
    acts = w.assessment.view.incident_numbers(item.incidents)
    told = words.text.rstrip(".")
    return composed(f"{told} ({acts})" if acts else told, words)


def seen_in(w: Writer, item: HelpsDefendant) -> Fact:
    """Return where a fact is seen, by the numbers of the chronology and the marks of exhibits: `4, 9; OF/1`."""
    acts = composed(w.assessment.view.incident_numbers(item.incidents), w.acts_numbered(item.incidents))
    return joined(acts, w.exhibits(item.exhibits), between="; ")
