"""What every check is given, and what it returns."""

from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter
from typing import Literal

from spo.case import Term
from spo.guidance import TermCheck

from ...terms import TermAssessment
from ...view import View

State = Literal["met", "look", "missing"]
Result = tuple[State, dict[str, str]]
"""How a question is answered, and what fills the slots of the sentence that says why."""


@dataclass(frozen=True)
class Checked:
    """A term sought, how it stands, and the question that is put to it."""

    view: View
    key: str
    term: Term
    assessed: TermAssessment
    check: TermCheck


Check = Callable[[Checked], Result]
CHECKS: dict[str, Check] = {}


def answers(question: str) -> Callable[[Check], Check]:
    """Make a function the answer to a question of guidance, by its id."""

    def register(check: Check) -> Check:
        CHECKS[question] = check
        return check

    return register


def answered_in(field: str, question: str) -> None:
    """Make a field of the term, such as `delivery.pays`, the answer to a question: it is met where that is filled."""
    written = attrgetter(field)

    @answers(question)
    def _(checked: Checked) -> Result:
        text: str = written(checked.term)
        return ("met", {"said": text}) if text else ("missing", {})
