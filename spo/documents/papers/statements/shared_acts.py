"""Which acts stand in whose draft: an act that two people may have seen or received stands in that of each."""

from spo.assessment.testimony import gives_day
from spo.case import Case, Incident, Witness
from spo.case.named import has_rank, names
from spo.case.officer import officers


def others(case: Case) -> list[str]:
    """Return the witnesses of whom a statement is drafted: all but the officer in the case, whose own is apart."""
    apart = officers(case)
    return [key for key in case.witnesses if key not in apart]


def tells_of(case: Case, key: str, act: Incident) -> bool:
    """Return whether a witness is recorded to tell of an act, whether or not as the one who can speak to it.

    It is so too where how the act is known names them, or where what they can speak to gives its day. The day of a
    report that a police officer took is no act of which that officer tells.
    """
    witness = case.witnesses[key]
    by_day = gives_day(witness, act) and not has_rank(witness.name)
    return key in act.witnesses or names(act.source, witness.name) or by_day


def produces_of(case: Case, key: str, act: Incident) -> bool:
    """Return whether a witness produces an exhibit of an act."""
    return any(mark in case.exhibits and case.exhibits[mark].produced_by == key for mark in act.exhibits)


def may_know(case: Case, key: str, act: Incident) -> bool:
    """Return whether a witness may know something of an act at first hand, though another is said to speak to it.

    It is so where the act was aimed at that person, where what is recorded names them, where what they can speak to
    gives the day of the act, or where they produce an exhibit of it. Only the witness can say whether it is so.
    """
    witness = case.witnesses[key]
    recorded = names(act.what, witness.name) or gives_day(witness, act) or produces_of(case, key, act)
    return recorded or _aimed_at(case, witness, act)


def _aimed_at(case: Case, witness: Witness, act: Incident) -> bool:
    return witness.person in case.protected_persons and witness.person in act.towards
