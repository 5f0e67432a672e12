"""Conditions about criminal proceedings."""

from datetime import timedelta

from ..scene import Met, Scene
from .registry import condition


@condition
def trial_is_soon(scene: Scene) -> Met | None:
    """The trial of a case that awaits it is within the working figure of weeks."""
    limit = timedelta(weeks=scene.view.guidance.figures["trial-within-weeks"].value)
    facts = tuple(
        f"proceedings.{key}.next_hearing"
        for key, proceeding in scene.view.case.proceedings.items()
        if proceeding.stage == "awaiting trial"
        and (day := proceeding.next_hearing.day)
        and timedelta() <= day - scene.view.on <= limit
    )
    return Met(facts) if facts else None


@condition
def charge_threshold_met_but_no_charge_because_of_this_order(scene: Scene) -> Met | None:
    """The threshold for a charge is recorded as met, and that no charge is sought because of this order."""
    facts = tuple(
        f"proceedings.{key}.spo_instead_of_charge"
        for key, proceeding in scene.view.case.proceedings.items()
        if proceeding.charging_threshold_met == "yes" and proceeding.spo_instead_of_charge == "yes"
    )
    return Met(facts) if facts else None
