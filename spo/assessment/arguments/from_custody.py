"""A16. Contact from custody or just before release."""

from spo.case.months import months_after

from ..conditions import Met, Scene, condition
from .argument import Argued, CaseReader, Fact, Filled, alone, fills
from .common_slots import means


@condition
def acts_from_custody_or_release_soon_with_a6_or_a7(scene: Scene) -> Met | None:
    """Attributed acts while in custody; or a release date that is soon, where A6 or A7 is available."""
    case = scene.view.case
    acts = tuple(key for key, act in scene.view.put_forward if act.from_custody == "yes" and act.date.day)
    custody = case.defendant.custody
    limit = months_after(scene.view.on, scene.view.guidance.figures["release-within-months"].value)
    soon = custody.in_custody == "yes" and (day := custody.release_expected.day) and scene.view.on <= day <= limit
    bank = scene.view.guidance.arguments
    argued = soon and any(alone(scene, bank[key]).available for key in ("A6", "A7"))
    facts = ("defendant.custody.release_expected",) if argued else ()
    return Met(facts, acts) if facts or acts else None


@fills("A16")
def slots(r: CaseReader, argued: Argued) -> Filled:
    """Fill A16: acts from custody, the release date, and the end of the licence."""
    acts, custody = argued.met.incidents, "defendant.custody"
    held = r.case.defendant.custody.in_custody == "yes"
    yield {
        "release_date": r.at(f"{custody}.release_expected") if held else Fact(""),
        "incidents_ref": r.incidents(acts),
        "means": means(r, acts),
        "licence_ends": r.licence_ends(),
        "terms_ref": r.term_list(t.id for t in r.assessment.terms if t.shown) if held else Fact(""),
    }
