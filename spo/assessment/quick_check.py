"""The quick check: what to do, and whether an application is worth starting, on a few answers."""

from spo.case import Case
from spo.guidance import Guidance, QuickOutcome

NOT_ANSWERED = "none"


def quick_check(case: Case, guidance: Guidance) -> tuple[QuickOutcome, ...]:
    """Return what the answers call for: dangers first, then the one verdict, what fits better, and what to know."""
    held = [entry for entry in guidance.outcomes.values() if all(_holds(case, condition) for condition in entry.when)]

    def of(kind: str) -> list[QuickOutcome]:
        return [entry for entry in held if entry.kind == kind]

    return (*of("danger"), of("verdict")[0], *of("fits better"), *of("know"))


def _holds(case: Case, condition: str) -> bool:
    path, _, answers = condition.partition("=")
    return (case.get(path) or NOT_ANSWERED) in answers.split("|")
