"""Which acts matter most: those that the application describes."""

from collections.abc import Collection

from spo.case import Case, Edit, incidents_in_order


def most(case: Case) -> list[str]:
    """Return the incidents that an officer chose as mattering most, in the order of their numbers."""
    return [key for key, act in incidents_in_order(case) if act.matters_most]


def changed(case: Case, chosen: Collection[str]) -> list[Edit]:
    """Return the edits that choose these incidents and no others."""
    return [
        Edit(path=f"incidents.{key}.matters_most", value=key in chosen)
        for key, act in case.incidents.items()
        if act.matters_most != (key in chosen)
    ]
