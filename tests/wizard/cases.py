"""Cases and pages that the tests of the wizard share."""

import json
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

from spo.assessment import Assessment
from spo.case import Case, Edit, apply, read_case
from spo.guidance import guidance
from spo.wizard.open_case.with_papers import CaseWithPapers, with_papers
from spo.wizard.questions.fields import Question, question
from spo.wizard.questions.journey import Place, fields
from spo.wizard.questions.typed import read
from spo.wizard.steps import STEPS
from tests.assessing import assess
from tests.documents.full import marked

LAW = guidance()
ON = date(2026, 11, 24)
BREACHED = "restraining-order-breached"
OBEYED = "restraining-order-obeyed"
STRANGER = "stranger-online"
HOSTILE = "*I will find you* $600 and $700 :red[now] <b>bold</b> <script>alert(1)</script> # [x](y) `z` &amp;"

ITEM = "x1"
"""The id of the items that the tests make."""


def case_file(name: str, **changes: object) -> bytes:
    """Return an example as a case file, with values put at paths such as `terms__t1__words`."""
    raw = json.loads(LAW.example(name))
    for path, value in changes.items():
        *steps, last = path.split("__")
        item = raw
        for step in steps:
            item = item[step]
        item[last] = value
    return json.dumps(raw).encode()


def assessed(case: Case) -> Assessment:
    """Return what a case shows on the day of the tests."""
    return assess(case, LAW, ON)


def open_file(content: bytes) -> CaseWithPapers:
    """Return the case in a file, as the pages that explain it have it."""
    return with_papers(assessed(read_case(content)))


def open_example(name: str) -> CaseWithPapers:
    """Return an example, as the pages that explain it have it."""
    return open_file(LAW.example(name))


@cache
def half() -> Case:
    """Return a case with one item in each collection, nothing answered about any of them."""
    case = Case()
    for step in STEPS.values():
        if step.lists:
            case = put(case, f"{step.collection.replace('*', ITEM)}.{ITEM}", {})
    return case


@cache
def every_case() -> dict[str, Case]:
    """Return an empty case, a half one, the examples, and one in which every field is filled."""
    examples = {name: read_case(LAW.example(name)) for name in LAW.examples}
    return {"empty": Case(), "half": half(), **examples, "full": marked().case}


def put(case: Case, path: str, value: Any) -> Case:
    """Return a case with a value put at a path."""
    return apply(case, (Edit(path=path, value=value),))


def ids(number: int = 0) -> str:
    """Return an id for an item that is new, as a page would make one."""
    return f"new{number}"


def page(step: str, *items: str) -> Place:
    """Return the page of a step, about the items named."""
    return Place(STEPS[step], items)


def questions(place: Place) -> dict[str, Question]:
    """Return what a page asks, by the name of the field."""
    return {name: question(place, name) for name in fields(place.step)}


def answered(case: Case, place: Place, **answers: Any) -> Case:
    """Return a case in which a page has been answered, each field as its widget gives it, `__` for a dot."""
    asked = questions(place)
    given = [(asked[name.replace("__", ".")], value) for name, value in answers.items()]
    return apply(case, read(case, place, given, ids).edits)


def every_page(case: Case) -> Iterator[Place]:
    """Yield every page that asks, about the case or about one of its items, whether or not it applies."""
    for step in STEPS.values():
        if not step.lists:
            found: list[tuple[str, ...]] = [()]
            for at, name in enumerate(of := step.of.split(".") if step.of else []):
                if name == "*":
                    outer = ".".join(of[:at])
                    found = [(*held, key) for held in found for key in case.at(_filled(outer, held))]
            yield from (Place(step, held) for held in found)


def _filled(pattern: str, held: tuple[str, ...]) -> str:
    for key in held:
        pattern = pattern.replace("*", key, 1)
    return pattern
