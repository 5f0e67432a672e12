"""A case in which every field that holds typed text has a mark of its own, made by walking the models.

A new field is marked as soon as it exists. Collections hold one item each (and a second act), and ids resolve.
"""

from dataclasses import dataclass
from functools import cache
from types import NoneType
from typing import Annotated, Any, Literal, get_args, get_origin

from spo.case import SCHEMA_VERSION, Case, Model, When
from spo.case.paths import field_type
from spo.case.refers import Refers

ITEM = "x1"
"""The id of the one item in each collection."""

# What cannot be a mark, because the papers would leave out the part, or would name nothing.
CHOSEN: dict[str, Any] = {
    "schema_version": SCHEMA_VERSION,
    "applicant.area_link": "resides",
    "defendant.no_home": None,
    "defendant.custody.in_custody": "yes",
    "defendant.custody.on_licence": "yes",
    "places.x1.whose": "x1",
    "identifiers.x1.whose": "defendant",
    "incidents.x1.behaviours": ["b"],
    "incidents.x1.reach": ["contact"],
    "incidents.x1.count": 3,
    "incidents.x1.method": "call",
    "incidents.x1.also_by": "visiting",
    "source_files.x1.mapping": {"table": "1", "zone": "UTC", "method": "call"},
    "incidents.x1.tally": {"call": {"count": 3}},
    "incidents.x1.rows": {"x1": {"ranges": [[2, 4]]}},
    "exhibits.x1.picture": "0" * 64,
    "exhibits.x1.attached.x1.name": "calls.pdf",
    "exhibits.x1.attached.x1.words": "0" * 64,
    "exhibits.x1.attached.x1.pages.x1.picture": "0" * 64,
    "signed_papers": {
        "x1": {
            **{"name": "signed.pdf", "words": "0" * 64, "pages": {"x1": {"picture": "0" * 64}}, "file": "0" * 64},
            **{"paper": "application", "number": "0000 0000", "by": "Sol Example", "on": "24 November 2026"},
            **{"given_by": "PC Ann Example", "given_at": "2026-11-24T12:00:00+00:00"},
        }
    },
    "existing_orders.x1.kind": "restraining-order-conviction",
    "existing_orders.x1.until_further_order": "no",
    "existing_orders.x1.in_force": "yes",
    "existing_orders.x1.terms.x1.reach": ["contact"],
    "existing_orders.x1.terms.x1.read_as": ["names-email"],
    "breaches.x1.term": "x1",
    "breaches.x1.proceeding": None,
    "breaches.x1.status": "convicted",
    "warnings.x1.proceeding": None,
    "proceedings.x1.stage": "sentenced",
    "proceedings.x1.charging_threshold_met": "no",
    "proceedings.x1.spo_instead_of_charge": "no",
    "terms.x1.kind": "prohibition",
    "terms.x1.reach": ["contact", "publish"],
    "terms.x1.period": {"kind": "fixed", "years": 3, "why": "Zq0000q"},
    "duration.kind": "fixed",
    "duration.years": 5,
    "interim.sought": "yes",
    "interim.notice": "without notice",
    "interim.already_made": "no",
    "witnesses.x1.person": None,
    "witnesses.x1.called": "no",
    "unread.x1.path": "defendant.name",
    "wordings.x1.paper": "chronology",
    "wordings.x1.passage": "summary",
    "wordings.x1.digest": "0",
}

# Days as they are read: each range is two days, so that papers print the words, which are marks.
_DAYS = {
    "defendant.date_of_birth": ("1990-05-01", "1990-05-02"),
    "protected_persons.x1.date_of_birth": ("1991-05-01", "1991-05-02"),
    "existing_orders.x1.made": ("2025-02-01", "2025-02-02"),
    "existing_orders.x1.served": ("2025-02-03", "2025-02-04"),
    "existing_orders.x1.ends": ("2027-02-01", "2027-02-02"),
    "existing_orders.x1.terms.x1.ends": ("2027-02-01", "2027-02-02"),
    "existing_orders.x1.compliance.x1.start": ("2026-07-01", "2026-07-02"),
    "existing_orders.x1.compliance.x1.end": ("2026-07-03", "2026-07-04"),
    "hearing.date": ("2027-01-11", "2027-01-12"),
}
_ANY_DAYS = ("2026-06-03", "2026-06-04")

# The first limb asks for two acts before an application says anything of necessity.
_SECOND = {
    "date": "8 June 2026",
    "what": "He rang.",
    "source": "diary",
    "behaviours": ["b"],
    "reach": ["contact"],
    "method": "call",
    "towards": [ITEM],
}


@dataclass(frozen=True)
class Marked:
    """A case, and the mark that stands in each field, by path."""

    case: Case
    marks: dict[str, str]


@cache
def marked(**choices: Any) -> Marked:
    """Return the marked case. Choices, by path with `__` for a dot, take the place of the usual ones."""
    marks: dict[str, str] = {}
    given = CHOSEN | {path.replace("__", "."): value for path, value in choices.items()}
    filled = _model(Case, "", given, marks)
    filled["incidents"]["x2"] = _SECOND
    return Marked(Case.model_validate(filled), marks)


def _model(model: type[Model], path: str, given: dict[str, Any], marks: dict[str, str]) -> dict[str, Any]:
    found = {}
    for field in model.model_fields:
        here = f"{path}.{field}" if path else field
        if here in given:
            found[field] = given[here]
            if isinstance(given[here], dict) and "why" in given[here]:
                marks[f"{here}.why"] = given[here]["why"]
        else:
            found[field] = _value(field_type(model, field), here, given, marks)
    return found


def _value(kind: Any, path: str, given: dict[str, Any], marks: dict[str, str]) -> Any:
    origin, inside = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _annotated(inside, path, given, marks)
    if origin is dict:
        return {ITEM: _value(inside[1], f"{path}.{ITEM}", given, marks)}
    if origin is tuple:
        return [value] if (value := _value(inside[0], path, given, marks)) is not None else []
    if isinstance(kind, type) and issubclass(kind, Model):
        return _when(path, marks) if kind is When else _model(kind, path, given, marks)
    if kind in (int, bool):
        return kind()
    return _mark(path, marks) if kind is str else _one_of(kind, inside)


def _when(path: str, marks: dict[str, str]) -> dict[str, str]:
    earliest, latest = _DAYS.get(path, _ANY_DAYS)
    return {"words": _mark(path, marks), "certainty": "about", "earliest": earliest, "latest": latest}


def _annotated(inside: tuple[Any, ...], path: str, given: dict[str, Any], marks: dict[str, str]) -> Any:
    if any(isinstance(marker, Refers) for marker in inside):
        return [ITEM] if get_origin(inside[0]) is tuple else ITEM
    if any(getattr(marker, "pattern", None) for marker in inside):
        return None
    return _value(inside[0], path, given, marks)


def _one_of(kind: Any, inside: tuple[Any, ...]) -> Any:
    """Return the first choice of a literal, "yes" for an answer, and nothing for a number that may be absent."""
    for one in (kind, *inside):
        if get_origin(one) is Literal:
            return get_args(one)[0]
    assert NoneType in inside, f"{kind} is a kind of field that nothing here fills"
    return None


def _mark(path: str, marks: dict[str, str]) -> str:
    marks[path] = f"Zq{len(marks) + 1:04d}q"
    return marks[path]
