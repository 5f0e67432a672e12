"""Which texts a served paper may print, and which hold what is withheld, where it belongs."""

from collections.abc import Iterator

from spo.case import About, Case, texts
from spo.case.gates import COURSES
from spo.case.once import once


@once
def served_texts(case: Case) -> tuple[tuple[str, str], ...]:
    """Return each text that somebody typed and a served paper may print, with its path, but what is itself withheld.

    They are gathered once for a case, since several findings read them all.
    """
    apart = holding_withheld(case) | _said_of_all(case)
    return tuple([one for one in texts(case, _is_served) if one[0] not in apart])


@once
def served_wordings(case: Case) -> frozenset[str]:
    """Return what those texts say, each wording once: most entries of a log say what others do."""
    return frozenset(text for _, text in served_texts(case))


def own_references(case: Case) -> Iterator[tuple[str, str]]:
    """Yield what papers print of each place that is not withheld, with its path.

    It may share a street, or more, with one that is, and prints that only as its own.
    """
    for key, place in case.places.items():
        if not place.withhold:
            yield from (
                (f"places.{key}.{field}", text) for field in ("address", "name") if (text := getattr(place, field))
            )


def holding_withheld(case: Case) -> set[str]:
    """Return the fields that hold what is withheld, where it belongs."""
    places = {f"places.{key}.{field}" for key, p in case.places.items() if p.withhold for field in ("address", "name")}
    numbers = {f"identifiers.{key}.value" for key, item in case.identifiers.items() if item.withhold}
    people = {f"protected_persons.{key}.name" for key, p in case.protected_persons.items() if p.withhold_name}
    return places | numbers | people


def _said_of_all(case: Case) -> set[str]:
    """Return the fields that have who considered a course only from what is said once of all courses of an order."""
    return {
        f"existing_orders.{key}.{course}.by"
        for key, order in case.existing_orders.items()
        for course in COURSES
        if order.considered_by and getattr(order, course).by == order.considered_by
    }


def _is_served(about: About) -> bool:
    return about.served is not None
