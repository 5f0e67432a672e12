"""What may be said of an act under an existing order, in words no stronger than what came of it."""

from collections.abc import Iterable
from typing import Literal

from spo.case import outcome
from spo.guidance import BreachOutcome

from .reach import ReachTable
from .view import View

Word = Literal["breach", "alleged breach", ""]
"""What a paper may call it. It calls what nobody alleges of the defendant neither."""


def came_of(view: View, key: str) -> BreachOutcome | None:
    """Return what guidance says of the outcome of a breach, or None where nobody has said what came of it."""
    return view.guidance.breach_outcomes.get(outcome(view.case, key).id)


def is_proved(view: View, key: str) -> bool:
    """Return whether it is a breach, of an act attributed to the defendant: convicted, found or admitted."""
    found = came_of(view, key)
    return bool(found and found.counts_as_breach) and view.case.breaches[key].incident not in view.unattributed


def word(table: ReachTable, key: str) -> Word:
    """Return what a paper may call it: a breach only where it is convicted, found or admitted.

    None is alleged where the act is not attributed to the defendant, where the words of the term were found not to
    catch it or nobody was charged and they are open to argument, where it was tried and not proved, where nobody has
    said what came of it, or where nobody reported it and the words do not plainly reach it.
    """
    view = table.view
    found, breach = came_of(view, key), view.case.breaches[key]
    if is_proved(view, key):
        return "breach"
    if found is None or not found.alleged or breach.incident in view.unattributed:
        return ""
    return "" if breach.clause_did_not_catch == "yes" or is_open(table, key) else "alleged breach"


def is_open(table: ReachTable, key: str) -> bool:
    """Return whether nobody was charged with it, and whether the words of the clause reach the act is arguable.

    Of what nobody reported it is enough that they are not known to reach it: nobody has said that they do.
    """
    found, breach = came_of(table.view, key), table.view.case.breaches[key]
    if found is None or found.charged or found.counts_as_breach or breach.incident not in table.view.case.incidents:
        return False
    order = table.view.case.existing_orders.get(breach.order or "")
    named = order is not None and breach.term in order.terms
    answer = table.verdicts.by_words(breach.order or "", breach.term or "", breach.incident) if named else None
    said = answer.answer if answer else "not known"
    return said == "arguable" or (found.id == "not-reported" and said != "yes")


def is_omission(view: View, key: str) -> bool:
    """Return whether what is recorded is that something was not done which a clause requires: that is no act."""
    return view.case.breaches[key].incident is None and is_of_duty(view, key)


def is_of_duty(view: View, key: str) -> bool:
    """Return whether a breach is of a clause that only requires something to be done."""
    breach = view.case.breaches[key]
    order = view.case.existing_orders.get(breach.order or "")
    clause = order.terms.get(breach.term or "") if order else None
    duties = {key for key, entry in view.guidance.reach.items() if entry.kind == "duty"}
    return clause is not None and bool(clause.reach) and duties.issuperset(clause.reach)


def acts_called(table: ReachTable, keys: Iterable[str], called: Word) -> tuple[str, ...]:
    """Return the incidents of some breaches that a paper may call so. Where one is proved, none is alleged of it.

    An incident that was taken out of the case is not among them.
    """
    keys, case = tuple(keys), table.view.case
    told = (case.breaches[key].incident for key in keys if word(table, key) == called)
    found = [act for act in told if act in case.incidents]
    proved = acts_called(table, keys, "breach") if called != "breach" else ()
    return tuple(dict.fromkeys(act for act in found if act not in proved))
