"""The answers that a page offers for a field, each with the words by which a person knows it."""

from spo.case import Case
from spo.case.refers import Entries, Refers, Whose, Within
from spo.guidance import Guidance, choices

from .fields import Marker, Question, marker_of
from .journey import model_of, pattern_of
from .names import item_name, item_names, summary

_CHOICES = {
    "resides": "Lives in the police area",
    "believed-in": "Believed to be in the police area",
    "intending-to-come": "Believed to be intending to come to the police area",
    "no-police-area": "The force has no police area",
    "device": "A device that was seized or examined",
    "own words": "The person's own words",
    "day": "All of one day",
    "gap": "All until a quiet spell",
    "each": "Each row",
}


def choice(answer: str) -> str:
    """Return the words for one answer of a choice."""
    return _CHOICES.get(answer, answer[:1].upper() + answer[1:])


def option(case: Case, law: Guidance, asked: Question, key: str) -> str:
    """Return the words for one answer that a case holds."""
    if isinstance(asked.marker, Refers):
        return item_name(case, asked.marker.collection, key)
    return options(case, law, asked).get(key, key)


def options(case: Case, law: Guidance, asked: Question) -> dict[str, str]:
    """Return the answers for a field, each with its words. Those that the case holds are always among them."""
    offered = _offered(case, law, asked)
    for held in _held(case, asked.path):
        offered.setdefault(held, "(deleted)" if isinstance(asked.marker, Refers) else f"{held} (not in the list)")
    return offered


def _offered(case: Case, law: Guidance, asked: Question) -> dict[str, str]:
    match asked.marker:
        case Refers(collection):
            return item_names(case, collection)
        case Entries("breach_outcomes"):
            return _came_of(case, law, asked.path)
        case Entries(of):
            return choices(law, of)
        case Whose():
            people = {key: summary(case, person) for key, person in case.protected_persons.items()}
            return {"defendant": "The defendant", **people}
        case Within() as within:
            return _within(case, within, asked.path)
    return {}


def _came_of(case: Case, law: Guidance, path: str) -> dict[str, str]:
    """Return what may have come of a breach of the order that it names, or of any; and what is held of it already."""
    breach, held = case.breaches.get(path.split(".")[1]), _held(case, path)
    named = case.existing_orders.get(breach.order or "") if breach else None
    kinds = {law.orders.get(one.kind) for one in ([named] if named else case.existing_orders.values())} or {None}
    found = choices(law, "breach_outcomes").items()
    return {key: words for key, words in found if key in held or any(map(law.breach_outcomes[key].fits, kinds))}


def _within(case: Case, within: Within, path: str) -> dict[str, str]:
    """Return the parts of the item that another field of the same item names, as the terms of the order.

    Where a part of any such item may be chosen, those of the others are there too, each as `owner/part`.
    """
    base = path.rpartition(".")[0]
    owners, owner = marker_of(model_of(pattern_of(base)[0]), within.field), case.get(f"{base}.{within.field}")
    if not isinstance(owners, Refers):
        return {}
    every = case.get(owners.collection, {})
    return {
        part if key == owner else of_owner(key, part): f"{words} ({summary(case, item)})" if len(every) > 1 else words
        for key, item in every.items()
        if within.of_any or key == owner
        for part, words in item_names(case, f"{owners.collection}.{key}.{within.part}").items()
    }


def of_owner(owner: str, part: str) -> str:
    """Return an answer that names a part and the item that it is of. No id has a stroke."""
    return f"{owner}/{part}"


def _held(case: Case, path: str) -> tuple[str, ...]:
    held = case.get(path)
    return (held,) if isinstance(held, str) and held else tuple(held or ())


class New(str):
    """An answer that was typed because the list does not offer it. An id of an item is never one."""

    __slots__ = ()


_NEW: dict[Marker, tuple[str, str]] = {
    Entries("forces"): ("", "Another force, if it is not in the list"),
    Entries("interim_periods"): ("", "Another period, such as 5 weeks or until a day, if it is not in the list"),
    Refers("places"): ("address", "A new address, if it is not in the list"),
    Refers("witnesses"): ("name", "A new witness's name, if it is not in the list"),
    Refers("exhibits"): ("mark", "A new exhibit's mark, if it is not in the list"),
}


def new_one(marker: Marker | None) -> str:
    """Return the label of the box for an answer that the list does not offer, or nothing where none may be typed."""
    return _NEW[marker][1] if marker in _NEW else ""


def new_item(asked: Question, words: str) -> dict[str, str]:
    """Return the item that is made of an answer that was typed: a place from its address, an exhibit from its mark."""
    assert asked.marker is not None
    whose = {"whose": "defendant", "kind": "home"} if asked.path == "defendant.home" else {}
    return {_NEW[asked.marker][0]: words, **whose}
