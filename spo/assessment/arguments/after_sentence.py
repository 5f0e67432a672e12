"""A21. The sentencing court did not make one."""

from ..conditions import Met, Scene, condition
from .argument import Argued, CaseReader, Fact, Filled, fills
from .common_slots import exhibits_of


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


@fills("A21")
def slots(r: CaseReader, _: Argued) -> Filled:
    """Fill A21: what was not before the sentencing court. Nothing is said of its powers."""
    for key, proceeding in r.case.proceedings.items():
        if proceeding.stage in ("convicted", "sentenced", "acquitted") and proceeding.date.day:
            after = tuple(
                i for i, act in r.assessment.view.put_forward if act.date.day and act.date.day > proceeding.date.day
            )
            yield {
                "sentence_date": r.at(f"proceedings.{key}.date") if proceeding.stage == "sentenced" else Fact(""),
                "incidents_ref": r.incidents(after),
                "exhibits_ref": exhibits_of(r, after),
            }
