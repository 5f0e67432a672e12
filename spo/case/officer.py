"""Whether a name that somebody typed is that of the officer in the case, who may also be a witness."""

from .case import Case
from .named import before_occasion, has_rank, numbers, without_rank, words


def is_the_officer(case: Case, typed: str) -> bool:
    """Return whether words such as `DC H. Wainmoor 9071` begin with the name of the officer in the case.

    Case, spacing and rank do not matter, and an initial stands for a name. A collar number that both have decides.
    What follows a comma, or `on` and the like, says more about the occasion, and is passed over.
    """
    officer = case.applicant.officer_in_the_case
    given = before_occasion(typed)
    ours, theirs = set(numbers(f"{officer.rank} {officer.name}")), set(numbers(given))
    if ours and theirs:
        return bool(ours & theirs)
    own, held = without_rank(words(given)), without_rank(words(officer.name))
    if not own or not held or own[-1] != held[-1]:
        return False
    return own == held or (all(_stands_for(word, held) for word in own) and (has_rank(given) or len(own) > 1))


def officers(case: Case) -> list[str]:
    """Return the witnesses who are the officer in the case."""
    return [key for key, witness in case.witnesses.items() if is_the_officer(case, witness.name)]


def _stands_for(word: str, names: list[str]) -> bool:
    return word in names or (len(word) == 1 and any(name.startswith(word) for name in names))
