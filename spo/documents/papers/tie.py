"""What somebody is to the defendant, or to another, as it follows a name."""

import re

from spo.assessment import lower
from spo.case.english import article

from ..writer import Writer

_BEGUN = re.compile(r"(?:an?|the|his|her|their|one|no|not|never)\b", re.IGNORECASE)
_STRANGER = re.compile(r"(?:a )?(?:complete |total )?stranger\W*", re.IGNORECASE)
_OF = re.compile(r"[ ,]+(?:of|to|for|at)\b")
_OF_ANOTHER = re.compile(r"\b(?:of|at|to|in|from|where|who|whose|with|stranger)\b|'s ", re.IGNORECASE)


def tie(w: Writer, what: str) -> str:
    """Return what somebody is, as it follows a name: `the defendant's former partner`, `a colleague of his`."""
    if _STRANGER.fullmatch(what):
        return "a stranger to the defendant"
    if _BEGUN.match(what) or _is_name(w, what):
        return what if _is_name(w, what) else lower(what)
    if not _OF_ANOTHER.search(what) and len(what.split()) <= len(("former", "fellow", "pupil")):
        return f"the defendant's {lower(what)}"
    return f"{'the' if _is_the_only_one(w, what) else article(what)} {lower(what)}"


def _is_the_only_one(w: Writer, what: str) -> bool:
    """Return whether somebody has one of those at a time, and only one person to protect is said to be one."""
    role = _OF.split(what.casefold())[0]
    every = [one.relationship.description.casefold() for one in w.case.protected_persons.values()]
    return role in w.assessment.view.guidance.cues["one-of-a-kind"].cues and (
        sum(role == _OF.split(one)[0] for one in every) <= 1
    )


def _is_name(w: Writer, what: str) -> bool:
    held = [one.name for one in w.case.protected_persons.values()] + [one.name for one in w.case.witnesses.values()]
    names = {part for name in (w.case.defendant.name, *held) for part in name.split()}
    return what.partition(" ")[0].removesuffix("'s").removesuffix("’s") in names
