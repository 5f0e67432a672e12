"""Which acts the tables of the application describe, where there are more than there is room for."""

from spo.assessment.chosen import chosen_acts

from ..writer import Writer


def described(w: Writer) -> list[str]:
    """Return the acts that the tables describe, in date order: all that are put forward, or as many as there is room.

    Where there are more: those that the rule chooses; then the latest of each behaviour, and the latest.
    """
    every = [key for key, _ in w.assessment.view.put_forward]
    latest_of_each = {letter: key for key in every for letter in w.case.incidents[key].behaviours}
    wanted = dict.fromkeys([*chosen_acts(w.assessment.view).acts, *latest_of_each.values(), *reversed(every)])
    kept = set(list(wanted)[: w.assessment.view.guidance.figures["acts-described"].value])
    return [key for key in every if key in kept]
