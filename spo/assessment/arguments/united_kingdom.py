"""A13. Effect throughout the United Kingdom."""

from ..conditions import Met, Scene, condition
from .argument import Argued, CaseReader, Fact, Filled, fills


@condition
def act_home_work_or_journey_in_scotland_or_northern_ireland(scene: Scene) -> Met | None:
    """A place of anybody in the case, or of an act, is in Scotland or Northern Ireland."""
    case = scene.view.case
    people = {"defendant", *case.protected_persons}
    acts_at = {act.where for _, act in scene.view.put_forward}
    places = {
        key
        for key, place in case.places.items()
        if place.nation in ("Scotland", "Northern Ireland") and (place.whose in people or key in acts_at)
    }
    incidents = tuple(key for key, act in scene.view.put_forward if act.where in places)
    return Met(tuple(f"places.{key}.nation" for key in sorted(places)), incidents) if places else None


@fills("A13")
def slots(r: CaseReader, argued: Argued) -> Filled:
    """Fill A13: the acts in Scotland or Northern Ireland. What other orders do there is not said."""
    places = {path.split(".")[1] for path in argued.met.facts}
    for nation in ("Scotland", "Northern Ireland"):
        there = {key for key in places if r.case.places[key].nation == nation}
        acts = tuple(i for i in argued.met.incidents if r.case.incidents[i].where in there)
        if there:
            fact = Fact(nation, tuple(f"places.{key}.nation" for key in sorted(there)))
            yield {"nation": fact, "incidents_ref": r.incidents(acts)}
