"""No paper that is served says that something was done unless the case holds that it was, whatever was typed of it."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spo.assessment.not_done import DONE
from spo.case import Case, Edit, Model, apply
from spo.case.outcomes import BEFORE_DECISION
from spo.case.paths import field_type, owners
from spo.case.text import Done
from spo.documents import papers
from tests.strategies import cases

from .full import ITEM, marked
from .word import assessed

FEW = settings(max_examples=8, deadline=None)
ANSWERS = ("yes", "no", "not done yet", None)


class Claim(NamedTuple):
    """What a served paper says of a thing that was done: the field that must say so, and how the sentence begins."""

    field: str
    begins: str


PLAINLY = (
    Claim("protected_persons.*.views_taken", r".* \(views given "),
    Claim("protected_persons.*.views_taken", r".* (?:supports|does not support) the application"),
    Claim("witnesses.*.statement_signed", r"(?:Statement of |Signed )?\S+, (?:not )?first hand"),
    Claim("order_checks.*.done", r"I searched for other orders"),
    Claim("order_checks.*.done", r"No (?:other )?order is known to be in force"),
    Claim("risk_assessments.*.done", r"The applicant relies on the acts, and not on"),
    Claim("risk_assessments.*.done", r"There was an earlier assessment"),
    Claim("terms.*.delivery.confirmed", r".* confirmed (?:its part )?on "),
    Claim("authority.given", r"Given on "),
    Claim("existing_orders.*.stalking_assessed_asked", r"So far as the applicant can establish"),
)
"""Each sentence of a served paper that says that something was done. It is added here with the sentence."""

REQUIREMENT: dict[str, Any] = {
    "terms__x1__kind": "requirement",
    "terms__x1__reach": ("duty-notify",),
    "supporting_arguments": ("a17",),
    "existing_orders__x1__offence_is_stalking": "no",
    "existing_orders__x1__stalking_assessed": "no",
    "proceedings__x1__stage": "charged",
}
_COURSES = ("enforcement", "variation", "extension")
BY_THE_OFFICER = dict.fromkeys(
    (
        "applicant.officer_in_the_case.name",
        "order_checks.x1.by",
        *(f"existing_orders.x1.{course}.by" for course in _COURSES),
    ),
    "DC Zqofficer",
)


def whole(**choices: Any) -> Case:
    """Return a case in which every box is filled, and everything is done, much of it by the officer in the case."""
    case = marked(**choices).case
    earlier = {"tool": "S-DASH", "done": "yes", "date": "1 May 2026"}
    held = {**BY_THE_OFFICER, "risk_assessments.x2": earlier}
    return apply(case, [Edit(path=path, value=value) for path, value in held.items()])


SHAPES = {
    "a prohibition": whole(),
    "a requirement": whole(**REQUIREMENT),
    "no order in force": whole(existing_orders__x1__in_force="no", witnesses__x1__called="yes"),
    "a name that is withheld": whole(protected_persons__x1__withhold_name=True, witnesses__x1__person=ITEM),
}

COURSES = tuple(f"existing_orders.*.{course}" for course in _COURSES)
"""What may be done beside an order: the officer's statement tells of each as considered on its own day."""


def _day(course: str) -> str:
    """Return the day on which a course was considered, as it is marked in the shape whose papers tell of all."""
    return re.escape(str(SHAPES["a requirement"].at(course.replace("*", ITEM)).date.on))


CLAIMS = (*PLAINLY, *(Claim(f"{course}.considered", rf".*\b[Cc]onsidered\b.* on {_day(course)}") for course in COURSES))


def asking(model: type[Model], before: str = "") -> Iterator[str]:
    """Yield the pattern of each field below a model that asks whether a thing is done."""
    for name in model.model_fields:
        kind = field_type(model, name)
        if kind == Done:
            yield f"{before}{name}"
        inner = getattr(kind, "__args__", (kind,))[-1]
        if isinstance(inner, type) and issubclass(inner, Model):
            yield from asking(inner, f"{before}{name}.{'*.' if inner is not kind else ''}")


def said(case: Case) -> dict[Claim, list[str]]:
    """Return what the served papers of a case say was done."""
    sentences = [
        line
        for paper in papers(assessed(case)).values()
        if paper.served
        for _, sentence in paper.sentences()
        for line in sentence.text.split("\n")
    ]
    return {claim: found for claim in CLAIMS if (found := [one for one in sentences if re.match(claim.begins, one)])}


def answers(case: Case, field: str) -> list[str | None]:
    """Return what is answered in a field, by its pattern, of each item."""
    owner, _, name = field.rpartition(".")
    return [getattr(item, name) for _, item in owners(case, owner)]


def answered(case: Case, field: str, answer: str | None) -> Case:
    """Return a case with one answer, for each item, of whether a thing is done."""
    owner, _, name = field.rpartition(".")
    return apply(case, [Edit(path=f"{base}.{name}", value=answer) for base, _ in owners(case, owner)])


def unheld(case: Case) -> list[str]:
    """Return what the served papers of a case say was done and the case does not hold."""
    return [words for claim, found in said(case).items() if "yes" not in answers(case, claim.field) for words in found]


FIELDS = tuple(asking(Case))


def test_each_field_that_asks_whether_a_thing_is_done_is_named_where_it_is_not() -> None:
    put_to_him = "incidents.*.put"  # the acts have findings of their own, and the application says which were not put
    given = "authority.given"  # it is to be done before filing, and nothing waits for it until then
    assert sorted([*DONE, put_to_him, given]) == sorted(FIELDS)


def test_what_is_not_done_yet_is_listed_in_the_checklist() -> None:
    case = SHAPES["a requirement"]
    for field in FIELDS:
        case = answered(case, field, "not done yet")
    listed = [row.cells["what"].text for row in papers(assessed(case))["checklist"].tables["findings"]]
    not_done = [text for text in listed if text.startswith("Not done yet: ")]
    assert len(not_done) == len(DONE) + 1  # of the risk assessments there are two
    assert "Not done yet: " not in papers(assessed(SHAPES["a requirement"]))["checklist"].text()


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
@pytest.mark.parametrize("answer", ["no", "not done yet", None])
def test_what_was_typed_of_a_thing_does_not_make_it_done(shape: Case, answer: str | None) -> None:
    case = shape
    for field in FIELDS:
        case = answered(case, field, answer)
    assert said(case) == {}


def test_each_of_these_sentences_is_printed_where_its_thing_is_done() -> None:
    printed = {claim for shape in SHAPES.values() for claim in said(shape)}
    assert [claim.begins for claim in CLAIMS if claim not in printed] == []


@given(st.sampled_from(sorted(SHAPES)), st.fixed_dictionaries({field: st.sampled_from(ANSWERS) for field in FIELDS}))
@FEW
def test_whatever_is_answered_no_served_paper_says_more_was_done(shape: str, given_of: dict[str, str | None]) -> None:
    case = SHAPES[shape]
    for field, answer in given_of.items():
        case = answered(case, field, answer)
    assert unheld(case) == []


@given(cases())
@FEW
def test_in_any_case_no_served_paper_says_more_was_done(case: Case) -> None:
    assert unheld(case) == []


@pytest.mark.parametrize(
    "path", ["protected_persons.x1.views", "protected_persons.x1.effect", "defendant.drivers.x1.words"]
)
@pytest.mark.parametrize(
    ("recorded", "marks"), [("She wants it to stop.", False), ("I want it to stop.", True), ('"It must stop."', True)]
)
def test_words_stand_in_quotation_marks_only_where_somebody_said_them(path: str, recorded: str, marks: bool) -> None:
    case = apply(SHAPES["a prohibition"], [Edit(path=path, value=recorded)])
    application = papers(assessed(case))["application"].text()
    assert recorded.strip('".').casefold() in application.casefold()
    assert (f'"{recorded.strip(chr(34))}"' in application) == marks


def done(case: Case, item: str) -> str:
    """Return what the checklist says of one of its items."""
    tables = papers(assessed(case))["checklist"].tables
    (found,) = (row for row in (*tables["items"], *tables["done"]) if row.id == item)
    return found.cells["done"].text


@pytest.mark.parametrize(
    ("item", "field", "is_open"),
    [
        ("orders-instead", "existing_orders.ro.extension.considered", "not done yet"),
        ("authority", "authority.delegation", ""),
        ("reasoned-decision", "authority.costs_considered", "not done yet"),
        ("reasoned-decision", "authority.costs_considered", None),
    ],
)
def test_the_checklist_says_that_nothing_is_done_while_a_part_of_it_is_not(
    order_breached: Case, item: str, field: str, is_open: str | None
) -> None:
    (order,) = (key for key, one in order_breached.existing_orders.items() if one.in_force == "yes")
    path = field.replace(".ro.", f".{order}.")
    asked = {"considered": "yes", "why_not": "He has breached bail before."}
    case = apply(
        order_breached,
        [
            Edit(path=f"proceedings.{key}.{course}", value=asked)
            for key, one in order_breached.proceedings.items()
            if one.stage in BEFORE_DECISION
            for course in ("bail", "waiting")
        ],
    )
    assert done(case, item) == "Yes"
    assert done(apply(case, [Edit(path=path, value=is_open)]), item) == "No"
