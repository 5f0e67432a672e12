"""Conditions about criminal proceedings and authority."""

from datetime import timedelta

from spo.case import attribution
from spo.case.months import months_after

from ..scene import Met, Scene
from .orders import BAIL, in_force
from .registry import all_met, condition


@condition
def trial_is_soon(scene: Scene) -> Met | None:
    """The trial of a case that awaits it is within the working figure of weeks."""
    limit = scene.view.on + timedelta(weeks=scene.view.guidance.figures["trial-within-weeks"].value)
    facts = tuple(
        f"proceedings.{key}.next_hearing"
        for key, proceeding in scene.view.case.proceedings.items()
        if proceeding.stage == "awaiting trial"
        and (day := proceeding.next_hearing.day)
        and scene.view.on <= day <= limit
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


@condition
def authority_reasons_recorded(scene: Scene) -> Met | None:
    """The reasons for applying are recorded with the authority."""
    return Met(("authority.reasons_for",)) if scene.view.case.authority.reasons_for else None


@condition
def bail_or_release_under_investigation_now_or_ended_without_conviction(scene: Scene) -> Met | None:
    """Bail, or release under investigation, now; or bail that ended with no further action or an acquittal."""
    case = scene.view.case
    now = tuple(f"existing_orders.{key}" for key in in_force(scene, BAIL) if case.existing_orders[key].made)
    bailed = any(order.kind in BAIL for order in case.existing_orders.values())
    for key, proceeding in case.proceedings.items():
        under = proceeding.stage == "released under investigation"
        ended = bailed and proceeding.stage in ("no further action", "acquitted")
        if proceeding.date and (under or ended):
            now += (f"proceedings.{key}.stage",)
    return Met(now) if now else None


@condition
def acts_from_custody_or_release_soon_with_a6_or_a7(scene: Scene) -> Met | None:
    """Attributed acts while in custody; or a release date that is soon, where A6 or A7 is available."""
    case = scene.view.case
    acts = tuple(
        key
        for key, act in scene.view.put_forward
        if act.from_custody == "yes" and act.date.day and (attribution(case, act) == "yes" or act.attribution)
    )
    custody = case.defendant.custody
    limit = months_after(scene.view.on, scene.view.guidance.figures["release-within-months"].value)
    soon = custody.in_custody == "yes" and (day := custody.release_expected.day) and scene.view.on <= day <= limit
    a6 = all_met(scene, ("names-or-home-address-changing-or-unknown",)) and not any(
        all_met(scene, (name,)) for name in scene.view.guidance.arguments["A6"].not_available_if
    )
    a7 = all_met(scene, scene.view.guidance.arguments["A7"].when)
    facts = ("defendant.custody.release_expected",) if soon and (a6 or a7) else ()
    return Met(facts, acts) if facts or acts else None


@condition
def sentence_after_commencement_or_asked_why_not_at_sentence(scene: Scene) -> Met | None:
    """A sentence on or after the 2026 provisions commenced, once that date is loaded; or the bench has asked."""
    commenced = scene.view.guidance.motion["orders-on-conviction-or-acquittal"].commenced
    facts = tuple(
        f"proceedings.{key}.date"
        for key, proceeding in scene.view.case.proceedings.items()
        if commenced
        and proceeding.stage in ("convicted", "sentenced", "acquitted")
        and (day := proceeding.date.day)
        and day >= commenced
    )
    if scene.view.case.hearing.asked_why_not_at_sentence == "yes":
        facts += ("hearing.asked_why_not_at_sentence",)
    return Met(facts) if facts else None
