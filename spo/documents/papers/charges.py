"""Charges of a breach of an order that no court has decided: of which acts, since when, and when they are tried."""

import re

from spo.assessment.facts import Fact, composed
from spo.case.outcomes import BEFORE_DECISION, CHARGED, next_in_court

from ..writer import Writer
from .breaches import is_called

_BREACH = re.compile(r"\bbreach", re.IGNORECASE)
_TRIAL = re.compile(r"\btrial (?:is )?(?:listed |fixed )?(?:on|for) (\d{1,2} [A-Z][a-z]+ \d{4})", re.IGNORECASE)


def being_tried(w: Writer, order: str) -> dict[str, tuple[str, ...]]:
    """Return such charges of a breach of an order, each with the acts that it is about.

    Of those linked to it only what papers call an alleged breach is among them. One that is linked to no breach is of
    the only order in force that is no bail, if it says that it is of a breach.
    """
    view, breaches = w.assessment.view, w.case.breaches.items()
    only = [key for key, one in view.orders_in_force.items() if view.family(one) != "bail"] == [order]
    found = dict[str, tuple[str, ...]]()
    for key, one in w.case.proceedings.items():
        of = [(breach, held) for breach, held in breaches if held.proceeding == key]
        acts = one.incidents if only and not of and _BREACH.search(one.description) else ()
        acts = acts or tuple(held.incident or "" for breach, held in of if held.order == order and is_called(w, breach))
        acts = tuple(act for act in acts if act in view.numbers and act not in view.unattributed)
        if one.stage in BEFORE_DECISION and one.stage in CHARGED and acts:
            found[key] = acts
    return found


def charged_on(w: Writer, key: str) -> Fact:
    """Return the day of a charge: of one that is at that stage, the day of the stage."""
    held = w.case.proceedings[key]
    return w.at(f"proceedings.{key}.{'charged' if held.charged or held.stage != 'charged' else 'date'}")


def next_day(w: Writer, key: str) -> Fact:
    """Return when a court next has a charge, as recorded or as what is told of it says: `trial 25 January 2027`."""
    day, told = w.at(f"proceedings.{key}.next_hearing"), w.at(f"proceedings.{key}.result")
    if day.text:
        return composed(f"{next_in_court(w.case.proceedings[key])} {day.text}", day)
    found = _TRIAL.search(told.text)
    return composed(f"trial {found[1]}" if found else "", told)
