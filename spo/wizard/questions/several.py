"""Details given to several incidents at once: which incidents are meant, and the edits that give them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from spo.case import Case, Edit, apply
from spo.case.refers import Refers

from ..steps import STEPS
from .fields import Question, question
from .journey import Place
from .names import numbered
from .typed import NewId, read, with_new_items

_PART = re.compile(r"(\d{1,6})(?:\s*(?:-|–|to)\s*(\d{1,6}))?")
_NAMES = (
    *("where", "towards", "through", "method", "behaviours", "reach"),
    *("attributed", "attribution", "doubts", "put", "put_on", "put_answer"),
    *("witness", "other_witnesses", "source", "exhibits", "reported_to", "outcome"),
    "from_custody",
)
ANY = "any"
"""Stands for the id of an incident in the path of a question that is asked of several."""

TERMS = Question(
    "several.terms",
    "Terms sought that they answer",
    "Added to those that they answer already",
    "many",
    (),
    Refers("terms"),
    (),
)
ORDER = Question(
    "several.order",
    "Order that they broke, or are said to have broken",
    "Adds an alleged breach for each. Say which term, and what came of it, on the page of breaches: that is printed in "
    "papers that are served",
    "one",
    (),
    Refers("existing_orders"),
)


def asked() -> list[Question]:
    """Return what can be said of several incidents at once."""
    return [question(Place(STEPS["incident"], (ANY,)), name) for name in _NAMES]


def numbers_in(words: str, count: int) -> list[int] | None:
    """Return the numbers in words such as `3, 5-9`, in order and each once; None where they are not all of the list."""
    found: list[int] = []
    for part in re.split(r"[,;]|\band\b", words):
        if not part.strip():
            continue
        if not (span := _PART.fullmatch(part.strip())):
            return None
        first, last = int(span[1]), int(span[2] or span[1])
        if not 1 <= first <= last <= count:
            return None
        found += range(first, last + 1)
    return sorted(set(found)) or None


def edits_for(case: Case, numbers: Iterable[int], answers: Sequence[tuple[Question, Any]], new_id: NewId) -> list[Edit]:
    """Return the edits that give the answers to the incidents of these numbers.

    What is not answered changes nothing. Where several answers can be given, they are added to those that are there.
    """
    order = numbered(case, "incidents")
    keys = [order[number - 1] for number in numbers]
    edits: list[Edit] = []
    said: list[tuple[Question, Any]] = []
    for one, value in answers:
        if _is_answered(value):
            known, made = with_new_items(one, value, new_id) if one.marker else (value, [])
            said.append((one, known))
            edits += made
    case = apply(case, edits)
    for key in keys:
        place = Place(STEPS["incident"], (key,))
        edits += read(case, place, [_of(case, key, one, value) for one, value in said if ANY in one.path], new_id).edits
    for one, value in said:
        if one is TERMS:
            edits += [_answering(case, term, keys) for term in value]
        elif one is ORDER:
            edits += [Edit(path=f"breaches.{new_id()}", value={"incident": key, "order": value}) for key in keys]
    return edits


def _is_answered(value: Any) -> bool:
    return bool(value.strip() if isinstance(value, str) else value)


def _of(case: Case, key: str, one: Question, value: Any) -> tuple[Question, Any]:
    """Return a question asked of one incident, and its answer."""
    found = replace(one, path=one.path.replace(f".{ANY}.", f".{key}."))
    return found, list(dict.fromkeys((*case.at(found.path), *value))) if one.kind == "many" else value


def _answering(case: Case, term: str, keys: list[str]) -> Edit:
    answered = tuple(dict.fromkeys((*case.terms[term].incidents, *keys)))
    return Edit(path=f"terms.{term}.incidents", value=answered)
