"""Who is to be protected from the defendant, and what they were to each other."""

import re
from collections.abc import Sequence

from spo.assessment import lower
from spo.assessment.facts import Fact, composed

from ...passages import Sentence
from ...writer import Writer
from ..in_words import in_short, sentences
from ..tie import tie

_FACTS = 110  # letters of what two people were to each other


def parties(w: Writer) -> list[Sentence | None]:
    """Return who would be protected, with the first facts of the first of them before anybody else is named."""
    keys = tuple(w.case.protected_persons)
    told = [_told(w, key, keys[0]) for key in keys]
    facts = w.at(f"protected_persons.{keys[0]}.relationship.facts") if keys else Fact("")
    first = told[:1] if facts.text else told
    return [
        w.say("The order would protect {people}.", people=_all_of(first)),
        w.say("{facts}", facts=composed(in_short(facts.text, _FACTS), facts)),
        w.say("It would also protect {people}.", people=_all_of(told[len(first) :])),
    ]


def facts_left(w: Writer, key: str) -> Fact:
    """Return what two people were to each other, but for what the first page tells of the first of them."""
    facts = w.at(f"protected_persons.{key}.relationship.facts")
    if key != next(iter(w.case.protected_persons)):
        return facts
    told = len(list(sentences(in_short(facts.text, _FACTS))))
    return composed(" ".join(list(sentences(facts.text))[told:]), facts)


def _all_of(told: Sequence[Fact]) -> Fact:
    *before, last = told or (Fact(""),)
    return composed("; ".join([*(one.text for one in before), f"{'and ' if before else ''}{last.text}"]), *told)


def _told(w: Writer, key: str, first: str) -> Fact:
    name, what = w.person(key), w.at(f"protected_persons.{key}.relationship.description")
    if key != first:
        what = composed(_by_name(w, what.text, first), what)
    hidden = w.case.protected_persons[key].withhold_name
    said = "" if hidden or not what.text else f", {tie(w, what.text.rstrip('.').replace('; ', ', '))}"
    return composed(f"{name.text}{said}", name, what)


def _by_name(w: Writer, what: str, first: str) -> str:
    """Return what somebody is to a person who has been named, by that name: `mother of Ms Ash`."""
    called = w.case.protected_persons[first].relationship.description.strip(".")
    if not called:
        return what
    of = rf"\bof (?:the defendant's|the|his|her|a) {re.escape(lower(called))}\b"
    return re.sub(of, lambda _: f"of {w.person(first).text}", what, flags=re.IGNORECASE)
