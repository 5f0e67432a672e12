"""Who is to be protected from the defendant, and what they were to each other."""

import re
from collections.abc import Sequence

from spo.assessment import lower
from spo.assessment.facts import Fact, composed

from ...passages import Sentence
from ...writer import Writer
from ..in_words import article, in_short

_FACTS = 110  # letters of what two people were to each other
_BEGUN = re.compile(r"(?:an?|the|his|her|their|one|no|not|never)\b", re.IGNORECASE)
_STRANGER = re.compile(r"(?:a )?(?:complete |total )?stranger\W*", re.IGNORECASE)
_OF_ANOTHER = re.compile(r"\b(?:of|at|to|in|from|where|who|whose|with|stranger)\b|'s ", re.IGNORECASE)
_ONLY_ONE = re.compile(r"(?:mother|father|husband|wife)\b", re.IGNORECASE)


def parties(w: Writer) -> list[Sentence | None]:
    """Return who would be protected, with the first facts of the first of them before anybody else is named."""
    keys = tuple(w.case.protected_persons)
    told = [_told(w, key) for key in keys]
    facts = w.at(f"protected_persons.{keys[0]}.relationship.facts") if keys else Fact("")
    first = told[:1] if facts.text else told
    return [
        w.say("The order would protect {people}.", people=_all_of(first)),
        w.say("{facts}", facts=composed(in_short(facts.text, _FACTS), facts)),
        w.say("It would also protect {people}.", people=_all_of(told[len(first) :])),
    ]


def _all_of(told: Sequence[Fact]) -> Fact:
    *before, last = told or (Fact(""),)
    return composed("; ".join([*(one.text for one in before), f"{'and ' if before else ''}{last.text}"]), *told)


def _told(w: Writer, key: str) -> Fact:
    name, what = w.person(key), w.at(f"protected_persons.{key}.relationship.description")
    hidden = w.case.protected_persons[key].withhold_name
    said = "" if hidden or not what.text else f", {_with_article(w, what.text.rstrip('.').replace('; ', ', '))}"
    return composed(f"{name.text}{said}", name, what)


def _with_article(w: Writer, what: str) -> str:
    """Return what somebody is, as it follows a name: `the defendant's former partner`, `a colleague of his`."""
    if _STRANGER.fullmatch(what):
        return "a stranger to the defendant"
    if _BEGUN.match(what) or _is_name(w, what):
        return what if _is_name(w, what) else lower(what)
    if not _OF_ANOTHER.search(what) and len(what.split()) <= len(("former", "fellow", "pupil")):
        return f"the defendant's {lower(what)}"
    return f"{'the' if _ONLY_ONE.match(what) else article(what)} {lower(what)}"


def _is_name(w: Writer, what: str) -> bool:
    held = [one.name for one in w.case.protected_persons.values()] + [one.name for one in w.case.witnesses.values()]
    names = {part for name in (w.case.defendant.name, *held) for part in name.split()}
    return what.partition(" ")[0].removesuffix("'s").removesuffix("’s") in names
