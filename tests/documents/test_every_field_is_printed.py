"""Nothing that somebody types is lost: every field is printed in at least one paper."""

from typing import Any

import pytest

from spo.case import about_at, applies, texts
from spo.documents import pack

from .full import ITEM, marked
from .word import assessed, text

UNMARKED = {
    "unread.x1.path": "the path of a field: the checklist says which field it is",
    "existing_orders.x1.kind": "the id of a kind in guidance: papers print the title, or the name of the kind",
    "places.x1.whose": "the id of a person: papers print the place where the case refers to it",
    "identifiers.x1.whose": "the id of a person, or defendant: papers say whose the number is",
    "source_files.x1.mapping.table": "how a file was read: shown on the page of the file",
    "source_files.x1.mapping.zone": "how a file was read: shown on the page of the file",
    "source_files.x1.mapping.method": "how a file was read: shown on the page of the file",
    "incidents.x1.also_by": "the id of a method in guidance: the chronology prints its name",
    "breaches.x1.status": "the id of an outcome in guidance: papers print how it is put",
    "incidents.x1.method": "the id of a method in guidance: the chronology prints its name",
    "exhibits.x1.picture": "the SHA-256 of a file: the draft order prints the picture, or says that it is not kept",
    **{
        f"exhibits.x1.attached.x1.{field}": "what is attached: the bundle holds its pages"
        for field in ("name", "words", "pages.x1.picture")
    },
    **{
        f"signed_papers.x1.{field}": "what came back signed: the bundle holds its pages, and says who signed it"
        for field in (
            "name",
            "words",
            "pages.x1.picture",
            "file",
            "paper",
            "number",
            "by",
            "on",
            "given_by",
            "given_at",
        )
    },
    "wordings.x1.paper": "the id of a paper: the checklist prints its title",
    "wordings.x1.passage": "the id of a passage: the checklist prints the passage as it is drafted",
    "wordings.x1.digest": "a number that is compared: the checklist says what the comparison found",
}
"""Typed fields that cannot hold a mark, each with its reason."""

_KEPT_PLAN = "printed in the plan after grant, which is kept: looked at with what is served all the same"
SERVED_IN_NO_PAPER = {
    "applicant.authorising_officer.role": "of the officer in the case it is printed, and both are one model",
    "applicant.authorising_officer.telephone": "of the officer in the case it is printed, and both are one model",
    "applicant.authorising_officer.email": "of the officer in the case it is printed, and both are one model",
    "protected_persons.x1.physical_harm": "what the fields of risk are drafted from, so that they may print it",
    "exhibits.x1.picture_shows": "printed beside the picture, which is not kept here",
    "existing_orders.x1.considered_on": "printed of each course that has no day of its own",
    "existing_orders.x1.considered_by": "printed of each course that has nobody of its own",
    "existing_orders.x1.stalking_assessed_checked": "printed in the answers, which are kept: looked at all the same",
    **{
        f"{course}.{field}": "served where somebody thought something or else was asked, and printed in the answers"
        for course in (
            *(f"existing_orders.x1.{one}" for one in ("enforcement", "variation", "extension")),
            *("hearing.civil_order", "proceedings.x1.bail", "proceedings.x1.waiting"),
        )
        for field in ("by", "date")
    },
    "terms.x1.library": "the id of an entry of guidance",
    "terms.x1.how_complied": _KEPT_PLAN,
    "terms.x1.how_proved": _KEPT_PLAN,
    "terms.x1.delivery.first_date": _KEPT_PLAN,
    "terms.x1.delivery.where": _KEPT_PLAN,
    "terms.x1.delivery.pays": _KEPT_PLAN,
    "terms.x1.delivery.supervisor": _KEPT_PLAN,
    "terms.x1.delivery.result_used": _KEPT_PLAN,
}
"""Fields that are said to be served and that no served paper prints in these cases, each with its reason."""

FILED = {
    *("applicant.force", "applicant.chief_officer_title", "applicant.address", "applicant.area_link_facts"),
    *("applicant.officer_in_the_case.name", "applicant.authorising_officer.name", "authority.date"),
    *("authority.delegation", "hearing.court", "hearing.office_address", "hearing.date", "hearing.case_number"),
    *("defendant.name", "defendant.other_names", "defendant.date_of_birth", "defendant.solicitor"),
    *("defendant.interpreter", "defendant.needs", "defendant.custody.where"),
    *("defendant.occupation.work", "defendant.occupation.study", "defendant.occupation.religion"),
    *("defendant.drivers.x1.kind", "defendant.drivers.x1.words", "defendant.drivers.x1.said_by"),
    *("places.x1.name", "places.x1.address", "identifiers.x1.value", "identifiers.x1.attributed_by"),
    *("protected_persons.x1.name", "protected_persons.x1.views"),
    *("protected_persons.x1.views_date", "protected_persons.x1.effect", "protected_persons.x1.risk"),
    *("protected_persons.x1.relationship.description", "protected_persons.x1.relationship.facts"),
    *("witnesses.x1.name", "witnesses.x1.why_not_called", "witnesses.x1.statement_date"),
    *("warnings.x1.date", "warnings.x1.by", "warnings.x1.words"),
    *("incidents.x1.date", "incidents.x1.time", "incidents.x1.what", "incidents.x1.through", "incidents.x1.source"),
    *("incidents.x1.attribution", "incidents.x1.reported_to", "incidents.x1.outcome", "incidents.x1.impact"),
    *("incidents.x1.why_it_matters", "exhibits.x1.mark", "exhibits.x1.description"),
    *("existing_orders.x1.title", "existing_orders.x1.court", "existing_orders.x1.reference"),
    *("existing_orders.x1.made", "existing_orders.x1.served", "existing_orders.x1.ends"),
    *("existing_orders.x1.offence", "existing_orders.x1.names_others"),
    *("existing_orders.x1.terms.x1.paragraph", "existing_orders.x1.terms.x1.words"),
    *("existing_orders.x1.compliance.x1.words", "existing_orders.x1.enforcement.why_not"),
    *("existing_orders.x1.variation.why_not", "existing_orders.x1.extension.why_not"),
    *("breaches.x1.court", "breaches.x1.date", "breaches.x1.reference"),
    *("order_checks.x1.system", "order_checks.x1.date"),
    *("proceedings.x1.description", "proceedings.x1.court", "proceedings.x1.date", "proceedings.x1.result"),
    *("risk.physical", "risk.psychological", "risk.escalation", "risk.means", "risk.protective_factors"),
    *("risk_assessments.x1.tool", "risk_assessments.x1.date", "risk_assessments.x1.assessor"),
    *("risk_assessments.x1.training", "risk_assessments.x1.found"),
    *("terms.x1.words", "terms.x1.exceptions", "terms.x1.locality", "terms.x1.adds", "terms.x1.short"),
    *("terms.x1.risk", "terms.x1.why_necessary", "terms.x1.less_considered", "terms.x1.conflict_how_met"),
    *("duration.why", "interim.why", "interim.period"),
    *("rights.proportionality", "rights.private_life", "rights.expression", "rights.children"),
    *("requests.x1.for_whom", "requests.x1.reason", "helps_defendant.x1.words"),
}
"""Fields that a court needs: each stands in a paper that is filed and served."""

SHAPES: dict[str, dict[str, Any]] = {
    "everything sought": {},
    "no interim order, not in custody": {"interim__sought": "no", "defendant__custody__in_custody": "no"},
    "a term that duplicates": {"terms__x1__reach": ("contact",)},
    "a requirement": {"terms__x1__kind": "requirement", "terms__x1__reach": ("duty-notify",)},
    "an order no longer in force": {"existing_orders__x1__in_force": "no"},
    "nothing considered": {"existing_orders__x1__enforcement__considered": "not done yet"},
    "an alleged breach": {"breaches__x1__status": "investigated-no-charge"},
    "a withheld place, number and name": {
        "places__x1__withhold": True,
        "identifiers__x1__withhold": True,
        "protected_persons__x1__withhold_name": True,
        "witnesses__x1__person": ITEM,
    },
    "until a further order": {
        "duration__kind": "until further order",
        "existing_orders__x1__until_further_order": "yes",
    },
    "a number that is hers": {"identifiers__x1__whose": ITEM},
    "a witness to be called": {
        "witnesses__x1__called": "yes",
        "witnesses__x1__person": ITEM,
        "interim__already_made": "yes",
    },
    "a different period for the hearsay notice": {"requests__x1__kind": "hearsay period"},
    "a proceeding that is not over": {"proceedings__x1__stage": "awaiting trial"},
    "a term that the court changed": {"terms_made__x1__came_of": "changed"},
    "a term that clashes with nothing": {"terms__x1__conflict": "no"},
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_every_field_is_printed_in_some_paper_whatever_the_case_turns_on(shape: dict[str, Any]) -> None:
    case = marked(**shape)
    said = "\n".join(text(content) for content in pack(assessed(case.case)).files.values())
    said = said.casefold()  # words go on after a colon with a small letter
    assert [p for p, mark in case.marks.items() if applies(case.case, p) and mark.casefold() not in said] == []


def test_every_typed_field_applies_in_one_of_these_cases() -> None:
    cases = [marked(**shape).case for shape in SHAPES.values()]
    assert [path for path in marked().marks if not any(applies(case, path) for case in cases)] == []


def test_the_marked_case_marks_every_typed_field_but_those_that_hold_ids() -> None:
    typed = {path for path, _ in texts(marked().case) if not path.startswith("incidents.x2.")}
    assert typed - set(marked().marks) == set(UNMARKED)


def test_what_is_said_to_be_served_is_printed_in_a_paper_that_is() -> None:
    """A field that no served paper prints is said to be kept, beside its title."""
    printed: set[str] = set()
    for shape in SHAPES.values():
        case = marked(**shape)
        made = pack(assessed(case.case))
        said = "\n".join(text(made.files[name]) for name in made.served).casefold()
        printed |= {path for path, mark in case.marks.items() if mark.casefold() in said}
    assert {path for path in marked().marks if about_at(path).served} - printed == set(SERVED_IN_NO_PAPER)


def test_what_a_court_needs_stands_in_papers_that_are_filed() -> None:
    case, assessment = marked(), assessed(marked().case)
    made = pack(assessment)
    filed = "\n".join(text(made.files[name]) for name in made.served).casefold()
    assert [path for path in sorted(FILED) if case.marks[path].casefold() not in filed] == []


def test_what_is_withheld_stands_only_in_the_paper_that_is_kept() -> None:
    case = marked(**SHAPES["a withheld place, number and name"])
    made = pack(assessed(case.case))
    kept = "\n".join(text(made.files[name]) for name in made.files if name not in made.served)
    served = [content for name, content in made.files.items() if name in made.served]
    held = ("places.x1.address", "places.x1.name", "identifiers.x1.value", "protected_persons.x1.name")
    for path in held:
        assert case.marks[path] in kept, path
        assert all(case.marks[path] not in text(content) for content in served), path


def test_a_withheld_name_prints_as_the_description_that_stands_for_it() -> None:
    case = marked(**SHAPES["a withheld place, number and name"])
    made = pack(assessed(case.case))
    for name in ("1-application.docx", "2-draft-order.docx", "4-note-on-existing-orders.docx"):
        assert case.marks["protected_persons.x1.described_as"] in text(made.files[name]), name
    assert "[address withheld]" in text(made.files["1-application.docx"])
    assert "[withheld]" in text(made.files["5-chronology.docx"])


def test_a_witness_whose_name_is_withheld_is_not_named_by_the_witness_list() -> None:
    case = marked(**SHAPES["a withheld place, number and name"])
    made = pack(assessed(case.case))
    assert all(case.marks["witnesses.x1.name"] not in text(made.files[name]) for name in made.served)
