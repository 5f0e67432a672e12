"""Details given to several incidents at once: which incidents are meant, and the edits that give them."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any

from spo.case import Case, Edit, Number, apply, incident_numbers
from spo.case.numbers import read as number_read
from spo.case.refers import Refers

from ..steps import STEPS
from .fields import Question, question
from .journey import Place
from .typed import NewId, read, with_new_items

_NUMBER = r"([A-Z]{0,2}\d{1,6}[A-Z]{0,2})"
_PART = re.compile(rf"{_NUMBER}(?:\s*(?:-|–|TO)\s*{_NUMBER})?", re.ASCII)
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


def numbers_in(words: str, known: Collection[Number]) -> list[Number] | None:
    """Return the numbers in words such as `3, 5-9`, in order and each once; None where they are not all of the list."""
    found: set[Number] = set()
    for part in re.split(r"[,;]|\bAND\b", words.upper()):
        if not part.strip():
            continue
        if not (span := _PART.fullmatch(part.strip())):
            return None
        first, last = number_read(span[1]), number_read(span[2] or span[1])
        if first is None or last is None or not ({first, last} <= set(known) and first <= last):
            return None
        found |= {one for one in known if first <= one <= last}
    return sorted(found) or None


def edits_for(
    case: Case, numbers: Iterable[Number], answers: Sequence[tuple[Question, Any]], new_id: NewId
) -> list[Edit]:
    """Return the edits that give the answers to the incidents of these numbers.

    What is not answered changes nothing. Where several answers can be given, they are added to those that are there.
    """
    known = {one: key for key, one in incident_numbers(case).items()}
    keys = [known[one] for one in numbers]
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
