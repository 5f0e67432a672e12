"""A2. A different question was decided."""

from spo.case import Incident
from spo.patterns import stops

from ..conditions import Met, Scene, condition
from ..conditions.acts import GRAVER, outside
from ..conditions.orders import in_force
from ..cues import has_cue
from .argument import Argued, CaseReader, Fact, Filled, fills
from .common_slots import exhibits_of, means, nearest_clause


@condition
def two_explained_acts_that_look_harmless_outside_that_order(scene: Scene) -> Met | None:
    """Two acts since the restraining order, outside its words, whose meaning is explained and shown by somebody."""
    acts = tuple(
        key
        for key in outside(scene, in_force(scene, "restraining"))
        for act in (scene.view.case.incidents[key],)
        if act.why_it_matters and (act.witnesses or act.exhibits) and looks_harmless(scene, act)
    )
    return Met(tuple(f"incidents.{key}.why_it_matters" for key in acts), acts) if len(acts) > 1 else None


_PLAIN = frozenset({*GRAVER, "monitor"})
_FOLLOWING_OR_DAMAGE = frozenset("adf")
_MESSAGE = frozenset({"contact", "online"})


def looks_harmless(scene: Scene, act: Incident) -> bool:
    """Return whether an act would look harmless if a stranger did it once.

    No threat, abuse, damage, entry, following or tracking does, nor a message after somebody said stop.
    """
    view, cue = scene.view, scene.view.guidance.cues["threat"]
    if _PLAIN & set(act.reach) or _FOLLOWING_OR_DAMAGE & set(act.behaviours) or has_cue(act.what, cue.cues, cue.unless):
        return False
    told = (one.last for one in stops(view.case, view.guidance, view.on) if one.paths[0].startswith("warnings."))
    stopped, day = min(told, default=None), act.date.latest or act.date.day
    wordless = act.method in ("gift", "payment")
    return wordless or not (_MESSAGE & set(act.reach) and stopped and (not day or day > stopped))


@fills("A2")
def slots(r: CaseReader, argued: Argued) -> Filled:
    """Fill A2: acts that look harmless alone, and who explains why they are not."""
    name, kind = r.order_name(r.assessment.view.main_order), r.assessment.view.main_kind
    acts = argued.met.incidents
    witness = next((one for i in acts for one in r.case.incidents[i].witnesses if one in r.case.witnesses), None)
    yield {
        "conviction_order": name if kind and kind.made_on == "conviction" else Fact(""),
        "acquittal_order": name if kind and kind.made_on == "acquittal" else Fact(""),
        **nearest_clause(r, r.assessment.view.main_order, acts),
        "order": name,
        "incidents_ref": r.incidents(acts),
        "kind_of_acts": means(r, acts),
        "witness": r.witness(witness),
        "exhibits_ref": exhibits_of(r, acts),
    }
