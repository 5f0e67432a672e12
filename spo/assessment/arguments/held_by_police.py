"""A8. Held and managed by police."""

from ..clauses import methods_of
from ..conditions import Met, Scene, condition
from ..conditions.acts import acts_since
from .argument import Argued, CaseReader, Fact, Filled, composed, fills


@condition
def methods_changed_twice_or_victim_cannot_return_or_several_police_areas(scene: Scene) -> Met | None:
    """New means or places twice since the order; or a protected person who cannot go back to court."""
    changes = method_changes(scene)
    tired = tuple(
        f"protected_persons.{key}.cannot_return_to_court"
        for key, person in scene.view.case.protected_persons.items()
        if person.cannot_return_to_court == "yes"
    )
    if len(changes) < 2 and not (tired and scene.view.orders_in_force):
        return None
    return Met(tired, changes if len(changes) > 1 else ())


def method_changes(scene: Scene) -> tuple[str, ...]:
    """Return the incidents since the orders in force that brought a means, or a place, that no act before them had."""
    since = acts_since(scene, scene.table.since)
    seen: set[str] = set()
    found: list[str] = []
    for key, act in scene.view.put_forward:
        new = {*methods_of(act), *((act.where,) if act.where else ())} - {"other", "several"}
        if key in since and seen and new - seen:
            found.append(key)
        seen |= new
    return tuple(found)


@fills("A8")
def slots(r: CaseReader, argued: Argued) -> Filled:
    """Fill A8: how many acts brought something new, and who in the force holds the order."""
    changes = argued.met.incidents
    inferred = sum(map(r.assessment.view.is_inferred, changes))
    acts = f"{len(changes)} acts{f', {inferred} of them by inference' if inferred else ''}"
    yield {
        "count": Fact(acts if len(changes) > 1 else "", tuple(f"incidents.{i}.method" for i in changes)),
        "incidents_ref": r.incidents(changes),
        "responsible_officer": r.at("authority.owner"),
    }
    for path in argued.met.facts:
        said = r.person(path.split(".")[1])
        yield {"person": composed(said.text, said, Fact("", (path,)))}
