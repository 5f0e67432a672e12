"""Which acts stand in whose draft: an act that two people may have seen or received stands in that of each."""

from spo.assessment.testimony import gives_day
from spo.case import Case, Incident, Witness
from spo.case.named import names
from spo.case.officer import officers


def others(case: Case) -> list[str]:
    """Return the witnesses of whom a statement is drafted: all but the officer in the case, whose own is apart."""
    apart = officers(case)
    return [key for key in case.witnesses if key not in apart]


def may_know(case: Case, key: str, act: Incident) -> bool:
    """Return whether a witness may know something of an act at first hand, though another is said to speak to it.

    It is so where the act was aimed at that person, where what is recorded names them, or where what they can speak
    to gives the day of the act. Only the witness can say whether it is so.
    """
    witness = case.witnesses[key]
    may = _aimed_at(case, witness, act) or _named(witness, act) or gives_day(witness, act)
    return may and key not in act.witnesses


def _aimed_at(case: Case, witness: Witness, act: Incident) -> bool:
    return witness.person in case.protected_persons and witness.person in act.towards


def _named(witness: Witness, act: Incident) -> bool:
    return any(names(text, witness.name) for text in (act.source, act.what))
