"""The self-check that the final wording of a term is put through, question by question."""

from dataclasses import dataclass

from ..reach import ReachTable
from ..terms import assess_term
from ..view import View
from .checks import CHECKS, Checked, State


@dataclass(frozen=True)
class TermCheckResult:
    """One question of the self-check: it is met, something is missing, or a person must look; and why."""

    check_id: str
    question: str
    state: State
    why: str


def checked_term(view: View, key: str) -> tuple[TermCheckResult, ...]:
    """Return the self-check of a term sought, in the order of guidance. It never says that a court will agree."""
    term = view.case.terms[key]
    assessed = assess_term(view, ReachTable(view), key)
    found = []
    for check in view.guidance.term_checks.values():
        if check.requirements_only and term.kind != "requirement":
            continue
        state, slots = CHECKS[check.id](Checked(view, key, term, assessed, check))
        text = {"met": check.met, "look": check.look, "missing": check.missing}[state]
        found.append(TermCheckResult(check.id, check.question, state, text.format(**slots)))
    return tuple(found)
