"""What papers say of a defendant who is under 18: the birthday, the parents and the welfare of a child."""

from spo.assessment import is_youth, turns_18
from spo.assessment.facts import Fact

from ..passages import Sentence
from ..writer import Writer, day


def birthday(w: Writer) -> Sentence | None:
    """Return the day on which the defendant reaches 18, where that is to come (Family Law Reform Act 1969 s.9(1))."""
    found = turns_18(w.assessment.view)
    return w.law("youth-birthday", birthday=Fact(day(found), ("defendant.date_of_birth",))) if found else None


def parents(w: Writer) -> Sentence | None:
    """Return the parent, guardian or authority whom the court may require to attend (CYPA 1933 s.34A)."""
    return w.law("youth-parents", parents=w.at("defendant.parents")) if is_youth(w.assessment.view) else None
