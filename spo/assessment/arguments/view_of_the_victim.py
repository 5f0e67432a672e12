"""A14. The victim does not support, or is content with the existing order."""

from ..conditions import Met, Scene, condition
from .argument import Argued, CaseReader, Fact, Filled, composed, fills

NOT_FULLY = ("supports in part", "does not support", "content with the existing order")


@condition
def protected_person_does_not_fully_support_or_is_content_with_the_existing_order(scene: Scene) -> Met | None:
    """A protected person does not fully support the application, or cannot a prosecution, in dated words of their own.

    Neither answer is inferred from the other.
    """
    facts = tuple(
        f"protected_persons.{key}.views"
        for key, person in scene.view.case.protected_persons.items()
        if (person.support in NOT_FULLY or person.supports_prosecution == "no") and person.views and person.views_date
    )
    return Met(facts) if facts else None


@fills("A14")
def slots(r: CaseReader, argued: Argued) -> Filled:
    """Fill A14: the view of a person who does not fully support the application, whole and in their own words."""
    for person in (path.split(".")[1] for path in argued.met.facts):
        base = f"protected_persons.{person}"
        acts = tuple(key for key, act in r.assessment.view.put_forward if person in act.towards)
        yield {
            "views_date": r.at(f"{base}.views_date"),
            "person": r.person(person),
            "supporter": r.person(person) if r.case.protected_persons[person].support == "supports" else Fact(""),
            "no_prosecution": _cannot(r, person),
            "views": r.as_said(f"{base}.views"),
            "incidents_ref": r.incidents(acts),
            "exhibits_ref": r.exhibit_ref(_independent(r, person, acts)),
        }


def _cannot(r: CaseReader, person: str) -> Fact:
    """Return a person who is recorded as not able to support a prosecution."""
    named = r.person(person)
    known = r.case.protected_persons[person].supports_prosecution == "no"
    return composed(named.text if known else "", named, Fact("", (f"protected_persons.{person}.supports_prosecution",)))


def _independent(r: CaseReader, person: str, acts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the exhibits of some acts that somebody else than the person produces: they do not rest on that view."""
    held = dict.fromkeys(key for act in acts for key in r.case.incidents[act].exhibits if key in r.case.exhibits)
    producers = {key: r.case.witnesses.get(r.case.exhibits[key].produced_by or "") for key in held}
    return tuple(key for key, witness in producers.items() if witness is not None and witness.person != person)
