"""What the slots of an argument are filled with, where several arguments use it."""

from collections.abc import Collection, Iterable

from spo.case import first_day, last_of

from ..clauses import methods_of
from .argument import CaseReader, Fact, Slots, composed


def order_slots(r: CaseReader, key: str | None) -> Slots:
    """Return the name of an order, and when it was made and ends."""
    if key is None:
        return {}
    base = f"existing_orders.{key}"
    return {
        "order": r.order_name(key),
        "verb": verb(r, key),
        "made": r.at(f"{base}.made"),
        "ends": r.at(f"{base}.ends"),
    }


def verb(r: CaseReader, key: str | None) -> Fact:
    """Return the verb for the making of an order, such as `granted` of bail."""
    return Fact(r.assessment.view.order_made(key), (f"existing_orders.{key}.kind",)) if key else Fact("")


def main_order_as_its_kind(r: CaseReader) -> Fact:
    """Return the name of the main order, as one that rests on what guidance says of its kind."""
    name, kind = r.order_name(r.assessment.view.main_order), r.assessment.view.main_kind
    return composed(name.text, name, Fact("", entries=(f"orders/{kind.id}",) if kind else ()))


def exhibits_of(r: CaseReader, incidents: Iterable[str]) -> Fact:
    """Return the exhibits of incidents."""
    return r.exhibit_ref(mark for key in incidents for mark in r.case.incidents[key].exhibits)


def means(r: CaseReader, incidents: Iterable[str], only: Collection[str] = ()) -> Fact:
    """Return the means of incidents, each once: an exact one, or what is known of it; or only some of them."""
    keys = tuple(incidents)
    held = {method for key in keys for method in methods_of(r.case.incidents[key])} - {"other", "several"}
    held = held.intersection(only) if only else held
    phrases = [entry.phrase for key, entry in r.assessment.view.guidance.methods.items() if key in held]
    return Fact("; ".join(phrases), tuple(f"incidents.{key}.method" for key in keys))


def nearest_clause(r: CaseReader, order: str | None, incidents: tuple[str, ...]) -> Slots:
    """Return the clause of an order that comes nearest to some acts: its number, its exact words, and why not.

    It fills `why` where the words do not reach the first of the acts, and `open_why` where that is open to argument.
    `near_ref` are those of the acts of which the same is to be said.
    """
    for act in incidents:
        found = r.assessment.table.verdicts.nearest(order, act) if order else None
        if found is None or found[1].answer not in ("no", "arguable"):
            continue
        base, why = f"existing_orders.{order}.terms.{found[0]}", found[1].said(r.assessment.view.guidance)
        held = r.case.at(base)
        if not (held.paragraph and held.words):
            continue
        said = Fact(why, entries=(f"methods/{found[1].means}",) if found[1].means else ())
        alike = [key for key in incidents if order and r.assessment.table.verdicts.nearest(order, key) == found]
        return {
            "paragraph": Fact(r.assessment.view.clause_named(order or "", found[0]), (f"{base}.paragraph",)),
            "clause": Fact(held.words.rstrip("."), (f"{base}.words",)),
            "why": said if found[1].answer == "no" else Fact(""),
            "open_why": said if found[1].answer == "arguable" else Fact(""),
            "near_ref": r.incidents(tuple(alike)),
        }
    return {}


def latest(r: CaseReader, incidents: Iterable[str]) -> str | None:
    """Return the dated incident of some that was the last to go on."""
    wanted = frozenset(incidents)
    dated = [key for key, act in r.assessment.view.incidents if key in wanted and first_day(act)]
    return last_of(r.case, dated) if dated else None
