"""Whether a person to protect is associated with the defendant, or personally connected: by facts, not by a tick."""

from dataclasses import dataclass

from spo.case.months import months_after
from spo.case.text import Answer

from .view import View


@dataclass(frozen=True)
class Ties:
    """How a person stands to the defendant: yes, no, or not known while a fact that could decide it is unanswered.

    `associated` is by the Family Law Act 1996 ss.62(3) and 63(1), and `connected` by the Domestic Abuse Act 2021 s.2.
    `through` is the other protected person whose relative this one is, where that is what makes the two relatives.
    `only_engaged` says that the one tie is an engagement that ended too long ago to apply by (s.42(4)).
    """

    associated: Answer
    connected: Answer
    through: str = ""
    only_engaged: bool = False

    @property
    def no_order_open(self) -> bool:
        """Whether a non-molestation order is not open to this person."""
        return self.associated == "no" or self.only_engaged


def ties(view: View, key: str) -> Ties:
    """Return how a protected person stands to the defendant."""
    held = view.case.protected_persons[key].relationship
    through = held.relative_of if _lived_with(view, held.relative_of or "") and held.relative_of != key else None
    long_enough = held.significant if held.intimate == "yes" else held.intimate
    relatives: tuple[Answer, ...] = (held.relative, "yes" if through else held.relative_of_partner)
    both: tuple[Answer, ...] = (held.married, held.couple, *relatives)
    for_family_law: tuple[Answer, ...] = (*both, held.household, long_enough, held.parents, held.same_proceedings)
    # A child of both is a tie under the 2021 Act while under 18, which is not asked.
    of_a_child: Answer = "not known" if held.parents == "yes" else held.parents
    associated = _any((*for_family_law, held.engaged))
    over = _ended_long_ago(view, key) and _any(for_family_law) == "no"
    connected = _any((*both, held.engaged, held.intimate, of_a_child))
    return Ties(associated, connected, through or "", associated == "yes" and over)


def _any(answers: tuple[Answer, ...]) -> Answer:
    """Return yes where one answer is, no where every one is, and otherwise that it is not known."""
    return "yes" if "yes" in answers else "no" if set(answers) == {"no"} else "not known"


def _lived_with(view: View, key: str) -> bool:
    other = view.case.protected_persons.get(key)
    return other is not None and "yes" in (other.relationship.married, other.relationship.couple)


def _ended_long_ago(view: View, key: str) -> bool:
    """Return whether an engagement ended more than the years ago for which an application may rest on it."""
    ended, years = view.case.protected_persons[key].relationship.engagement_ended, view.guidance.figures
    last = ended.latest
    return last is not None and months_after(last, years["engagement-years"].value * 12) < view.on
