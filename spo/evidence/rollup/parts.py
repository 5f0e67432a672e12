"""Incidents taken apart and together afterwards: rows pulled out into an incident of their own, and two made one."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from spo.case import Case, Edit, Incident, references

from .bursts import burst_of
from .incidents import Origin, incident
from .ranges import Ranges, rows_in, together

_FOLLOWS_ROWS = ("time", "what", "count", "method", "used", "towards", "tally", "rows")
_NOT_OF_A_PART = (*_FOLLOWS_ROWS, "called")
_LISTS = ("used", "behaviours", "reach", "towards", "exhibits")
_JOINED = ("through", "source", "reported_to", "outcome", "attribution", "why_it_matters", "impact")


class CannotPart(ValueError):
    """What was asked for cannot be done with these rows. The message says what to do."""


def pulled_out(case: Case, ids: tuple[str, str], rows: pd.DataFrame, wanted: Ranges, origin: Origin) -> list[Edit]:
    """Return the edits that make the wanted rows of an incident an incident of their own.

    `ids` are those of the incident and of the new one, `rows` those of the incident, all of one file. What the officer
    wrote of it stays with it, and what else was recorded of it is recorded of both. Raises CannotPart where no row, or
    every row, is wanted.
    """
    key, new = ids
    out = rows_in(rows, wanted)
    if out.empty:
        raise CannotPart("None of those rows is in this incident. Enter the number of a row in the table.")
    if len(out) == len(rows):
        raise CannotPart("Those are all the rows of this incident. Leave at least one of them in it.")
    act = case.incidents[key]
    stays = incident(burst_of(rows.drop(out.index)), origin)
    if act.what != incident(burst_of(rows), origin)["what"]:
        stays["what"] = act.what
    held = act.model_dump(mode="json", exclude_defaults=True)
    made = {name: value for name, value in held.items() if name not in _NOT_OF_A_PART} | incident(burst_of(out), origin)
    made |= {name: held[name] for name in ("date", "source", "exhibits") if name in held}
    edits = [Edit(path=f"incidents.{new}", value=made | _unattributed(act, made)), *_changed(key, act, stays)]
    return [*edits, *(Edit(path=f"incidents.{key}.{name}", value=no) for name, no in _unattributed(act, stays).items())]


def _unattributed(act: Incident, part: Mapping[str, Any]) -> dict[str, str]:
    """Return that a part is not attributed where a number attributed the whole, and none of the part's own does it."""
    return {"attributed": "no"} if act.attributed is None and act.used and not part.get("used") else {}


def _changed(key: str, act: Incident, now: dict[str, Any]) -> list[Edit]:
    empty = Incident().model_dump(mode="json")
    held = act.model_dump(mode="json")
    wanted = {name: now.get(name, empty[name]) for name in _FOLLOWS_ROWS}
    return [Edit(path=f"incidents.{key}.{name}", value=value) for name, value in wanted.items() if held[name] != value]


def retold(case: Case, ids: tuple[str, str], rows: tuple[pd.DataFrame, pd.DataFrame], origin: Origin) -> dict[str, Any]:
    """Return what two incidents of one file say together, where each says just what its rows do; or else nothing."""
    for key, held in zip(ids, rows, strict=True):
        if case.incidents[key].what != incident(burst_of(held), origin)["what"]:
            return {}
    whole = incident(burst_of(pd.concat(rows).sort_values("at", kind="stable")), origin)
    return {name: whole.get(name, "") for name in ("time", "what")}


def merged(case: Case, kept: str, other: str, told: Mapping[str, Any]) -> list[Edit]:
    """Return the edits that make two incidents of one day one, under the id of the first.

    `told` is what `retold` returns. Whatever referred to the second refers to the first. Raises CannotPart where they
    are not of the same one day.
    """
    one, two = case.incidents[kept], case.incidents[other]
    days = {one.date.earliest, one.date.latest, two.date.earliest, two.date.latest}
    if len(days) != 1 or None in days:
        raise CannotPart(
            "Only incidents of the same day can be taken together, so that the count of each day stays right."
        )
    together = {**_together(one.model_dump(mode="json"), two.model_dump(mode="json")), **told}
    before = one.model_dump(mode="json")
    edits = [
        Edit(path=f"incidents.{kept}.{name}", value=value) for name, value in together.items() if before[name] != value
    ]
    return [*edits, *_pointed(case, other, kept), Edit(path=f"incidents.{other}", value=None)]


def _together(one: dict[str, Any], two: dict[str, Any]) -> dict[str, Any]:
    """Return what two incidents say together. Where they differ in what can only be one thing, the first is kept."""
    found = {name: two[name] if held in (None, "", [], {}) else held for name, held in one.items()}
    found |= {name: list(dict.fromkeys((*one[name], *two[name]))) for name in _LISTS}
    found |= {name: "; ".join(dict.fromkeys(filter(None, (one[name], two[name])))) for name in (*_JOINED, "time")}
    found["what"] = "\n\n".join(dict.fromkeys(filter(None, (one["what"], two["what"]))))
    found["count"] = one["count"] + two["count"]
    found["tally"] = _added(one, two)
    found["rows"] = {
        key: {
            "ranges": [list(run) for run in together(*(act["rows"].get(key, _NO_ROWS)["ranges"] for act in (one, two)))]
        }
        for key in {**one["rows"], **two["rows"]}
    }
    found["attributed"] = _attributed(one, two)
    found["inferred"] = one["inferred"] or two["inferred"]
    found["put"] = one["put"] if one["put"] == two["put"] else None
    found["matters_most"] = one["matters_most"] or two["matters_most"]
    found["date"] = one["date"]
    return found


_NO_ROWS: Mapping[str, list[Any]] = {"ranges": []}


def _attributed(one: dict[str, Any], two: dict[str, Any]) -> Any:
    """Return what is answered of two together. Where numbers attribute one of them, the whole rests on them still."""
    answers = {act["attributed"] for act in (one, two)}
    if "no" in answers or len(answers) == 1:
        return "no" if "no" in answers else answers.pop()
    return None if None in answers else "not known"


def _added(one: dict[str, Any], two: dict[str, Any]) -> dict[str, Any]:
    """Return the acts of two incidents by method; hours are known where they are known of both."""
    found: dict[str, Any] = {}
    for act in (one, two):
        of_one = {act["method"]: {"count": act["count"], "hours": []}} if act["method"] else {}
        for method, held in (act["tally"] or of_one).items():
            before = found.get(method)
            hours = held["hours"]
            if before:
                both = before["hours"] and hours
                hours = [a + b for a, b in zip(before["hours"], hours, strict=True)] if both else []
            found[method] = {"count": held["count"] + (before["count"] if before else 0), "hours": hours}
    return found


def _pointed(case: Case, other: str, kept: str) -> list[Edit]:
    """Return the edits that make what refers to one incident refer to another."""
    edits = {}
    for path, collection, key in references(case):
        if collection == "incidents" and key == other:
            held = case.at(path)
            several = isinstance(held, tuple)
            edits[path] = list(dict.fromkeys(kept if one == other else one for one in held)) if several else kept
    return [Edit(path=path, value=value) for path, value in edits.items()]
