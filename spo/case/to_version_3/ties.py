"""Whether two people are associated was ticked, and is found from facts, which nobody was asked."""

from ..paths import path_key
from .held import Raw

_TICKED = {"associated": "Associated persons", "personally_connected": "Personally connected"}


def ask_for_facts_of_ties(raw: Raw) -> Raw:
    """Return a file in which no tie is ticked. What was ticked is kept as typed and not read, beside the facts."""
    people = raw.get("protected_persons")
    if not isinstance(people, dict):
        return raw
    upgraded, kept = {}, {}
    for key, person in people.items():
        held = person.get("relationship") if isinstance(person, dict) else None
        if not isinstance(held, dict):
            upgraded[key] = person
            continue
        told = [f"{title}: {held[name]}" for name, title in _TICKED.items() if held.get(name) in ("yes", "no")]
        facts = {name: value for name, value in held.items() if name not in _TICKED}
        upgraded[key] = {**person, "relationship": facts}
        if told:
            path = f"protected_persons.{key}.relationship.facts"
            kept[path_key(path)] = {
                "path": path,
                "words": f"{'. '.join(told)}. (Ticked before the facts were asked.)",
            }
    return {**raw, "protected_persons": upgraded, **({"unread": {**raw.get("unread", {}), **kept}} if kept else {})}
