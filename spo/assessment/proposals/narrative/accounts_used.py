"""How many numbers and accounts some acts used: the draft of why a list of them is asked for."""

from collections.abc import Mapping

from spo.case.english import listed

from ...cues import has_cue
from ...facts import Fact
from ...prose import number_in_words
from ...terms import TermAssessment
from ...view import View
from .pieces import say

_ACCOUNTS: Mapping[str, tuple[str, str]] = {
    "telephone": ("number", "numbers"),
    "email": ("email address", "email addresses"),
    "account": ("account", "accounts"),
}
_SEVERAL = 2  # of them that are worth telling


def accounts_used(view: View, found: TermAssessment) -> Fact | None:
    """Return how many numbers and accounts the acts used, for a requirement that is about accounts."""
    entry, term = view.guidance.narrative["term-accounts"], view.case.terms[found.id]
    shown = [key for key in found.answers if not view.is_inferred(key)]
    used = dict.fromkeys(one for key in shown for one in view.case.incidents[key].used)
    kinds = [view.case.identifiers[one].kind for one in used if view.case.identifiers[one].whose == "defendant"]
    several = {kind: kinds.count(kind) for kind in _ACCOUNTS if kind in kinds}
    if term.kind != "requirement" or not has_cue(term.words, entry.cues) or sum(several.values()) < _SEVERAL:
        return None
    what = [
        f"{number_in_words(number)} {kind if number == 1 else many}"
        for of, number in several.items()
        for kind, many in [_ACCOUNTS[of]]
    ]
    paths = (f"terms.{found.id}.words", *(f"identifiers.{one}.kind" for one in used))
    return say(view, "term-accounts", *paths, what=listed(what))
