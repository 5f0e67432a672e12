"""The three limbs: what supports each, what is missing, and that the two tests are kept apart."""

from datetime import date

import pytest

from spo.assessment import Assessment, age_on_hearing, is_youth
from spo.case import Case, Edit, apply
from spo.guidance import guidance
from tests.assessing import assess

ON = date(2026, 11, 24)


def look(case: Case, *edits: tuple[str, object]) -> Assessment:
    """Return the assessment of a case after some edits."""
    return assess(apply(case, [Edit(path=path, value=value) for path, value in edits]), guidance(), ON)


def found(assessment: Assessment) -> dict[str, str]:
    return {finding.id: finding.severity for finding in assessment.findings}


def test_an_empty_case_shows_no_limb_and_blocks() -> None:
    assessment = look(Case())
    assert [limb.shown for limb in assessment.limbs] == [False, False, False]
    assert assessment.blocked
    assert {"acts-none", "nobody-to-protect", "terms-none", "force-missing", "court-missing"} <= set(found(assessment))


def test_each_act_with_a_date_and_a_source_supports_the_first_limb(order_breached: Case) -> None:
    acts = look(order_breached).limbs[0]
    assert acts.shown
    assert all(support.text.startswith("Incident ") for support in acts.supports)
    attributed = [key for key, act in order_breached.incidents.items() if act.attributed != "no"]
    assert len(acts.supports) == len(attributed)


def test_one_act_is_not_enough_for_the_first_limb() -> None:
    one = {"date": "3 June 2026", "what": "He called.", "source": "Call record", "attributed": "yes"}
    assert found(look(Case(), ("incidents.i1", one)))["acts-fewer-than-two"] == "blocks"
    assert "acts-fewer-than-two" not in found(look(Case(), ("incidents.i1", {**one, "count": 14})))


def test_an_act_that_is_not_attributed_supports_nothing(order_breached: Case) -> None:
    before = look(order_breached)
    edits = [(f"incidents.{key}.attributed", "no") for key in order_breached.incidents]
    after = look(order_breached, *edits)
    assert not after.limbs[0].supports
    assert found(after)["acts-fewer-than-two"] == "blocks"
    assert before.offered.keys() - after.offered.keys() >= {"A2", "A3", "A4", "A5", "A8"}
    assert not any(after.table.since.values())


def test_an_act_that_is_not_attributed_does_not_show_that_an_order_was_obeyed_in_silence(order_obeyed: Case) -> None:
    act = {"date": "3 June 2026", "what": "A call. Nobody spoke.", "source": "Call record", "attributed": "no"}
    assert {s.id for s in look(order_obeyed).situations} == {"N1", "N2"}
    assert {s.id for s in look(order_obeyed, ("incidents.i99", act)).situations} == {"N1"}


def test_a_date_that_cannot_be_read_is_a_finding_and_not_a_loss(order_breached: Case) -> None:
    assessment = look(order_breached, ("incidents.i10.date", "after Easter"))
    assert found(assessment)["act-date-unread"] == "weakens"
    assert assessment.view.case.incidents["i10"].date.words == "after Easter"


def test_an_old_last_act_is_explained_and_never_a_bar(order_obeyed: Case) -> None:
    assert found(look(order_obeyed))["acts-none-recent"] == "weakens"


def test_the_chief_officers_test_is_kept_apart_from_the_courts(order_breached: Case) -> None:
    court, officer = look(order_breached).limbs, look(order_breached).chief_officer
    assert [limb.criterion for limb in court] == ["s2-1-a", "s2-1-b", "s2-1-c"]
    assert [limb.criterion for limb in officer] == ["s1-1-a", "s1-1-b", "s1-1-c"]
    without = look(order_breached, ("authority.reasons_for", ""))
    assert without.limbs[2].shown
    assert not without.chief_officer[2].shown


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ("applicant.area_link", None, "area-link-missing"),
        ("applicant.area_link_facts", "", "area-link-without-facts"),
        ("applicant.area_link", "no-police-area", "area-link-wrong"),
        ("defendant.date_of_birth", "1 March 2010", "youth-court-needed"),
        ("duration", {"kind": "fixed", "years": 1}, "duration-too-short"),
        ("duration", {"kind": "fixed"}, "duration-length-missing"),
        ("duration", {}, "duration-missing"),
        ("terms.t1.persons", [], "term-protects-nobody"),
        ("terms.t1.words", "", "term-without-words"),
        ("terms.t1.why_necessary", "", "term-without-reason"),
        ("terms.t4.places", ["new-home"], "term-gives-away-place"),
        ("terms.t10.delivery.provider", "", "requirement-without-provider"),
        ("existing_orders.ro.made", "", "order-undated"),
    ],
)
def test_what_the_act_needs_blocks_filing_while_it_is_missing(
    order_breached: Case, path: str, value: object, expected: str
) -> None:
    case = apply(order_breached, [Edit(path="places.new-home", value={"address": "x", "withhold": True})])
    assert expected not in found(look(case))
    assert found(look(case, (path, value)))[expected] == "blocks"


@pytest.mark.parametrize(
    ("born", "hearing", "age", "expected"),
    [
        ("1 February 2009", "31 January 2027", 17, "youth-court-needed"),
        ("1 February 2009", "1 February 2027", 18, "turns-18-before-hearing"),
        ("1 February 2009", "", 17, "youth-court-needed"),
        ("24 November 2008", "", 18, None),
        ("25 November 2008", "", 17, "youth-court-needed"),
    ],
)
def test_the_youth_court_is_told_by_age_on_the_day_of_the_hearing_or_today_while_none_is_fixed(
    order_breached: Case, born: str, hearing: str, age: int, expected: str | None
) -> None:
    assessment = look(order_breached, ("defendant.date_of_birth", born), ("hearing.date", hearing))
    assert age_on_hearing(assessment.view) == age
    assert is_youth(assessment.view) == (age < 18)
    of_court = {"youth-court-needed", "turns-18-before-hearing", "youth-court-not-needed"} & {*found(assessment)}
    assert of_court == ({expected} if expected else set())


@pytest.mark.parametrize("force", ["British Transport Police", "Ministry of Defence Police"])
def test_a_force_without_a_police_area_is_not_asked_for_the_link(order_breached: Case, force: str) -> None:
    assessment = look(order_breached, ("applicant.force", force), ("applicant.area_link", None))
    assert "area-link-missing" not in found(assessment)


@pytest.mark.parametrize("answer", [None, "no", "not known"])
def test_a_term_whose_fit_with_an_earlier_order_is_unanswered_or_no_blocks(
    order_breached: Case, answer: str | None
) -> None:
    earlier = {"kind": "spo", "made": "1 May 2025", "in_force": "yes"}
    edits = (("existing_orders.e1", earlier), ("terms.t1.earlier_spo_compatible", answer))
    blocking = {finding.id for finding in look(order_breached, *edits).terms[0].missing if finding.severity == "blocks"}
    assert blocking == {"term-clashes-with-earlier-spo" if answer == "no" else "term-earlier-spo-unasked"}


def test_an_earlier_order_that_has_ended_is_not_asked_about(order_breached: Case) -> None:
    ended = {"kind": "spo", "made": "1 May 2022", "in_force": "no"}
    assert "term-earlier-spo-unasked" not in found(look(order_breached, ("existing_orders.e1", ended)))


def test_a_term_that_repeats_an_order_is_said_to_duplicate_it(order_obeyed: Case) -> None:
    assessment = look(order_obeyed)
    assert all(term.duplicates and not term.shown for term in assessment.terms)
    assert not assessment.necessity_shown


def test_every_finding_names_a_field_of_a_case_and_a_source(example: Case) -> None:
    for finding in look(example).findings:
        assert finding.sources
        assert finding.text.endswith((".", ")"))
        example.at(finding.field)


def test_the_same_case_guidance_and_day_give_the_same_assessment(example: Case) -> None:
    first, second = look(example), look(example)
    assert (first.findings, first.arguments, first.limbs) == (second.findings, second.arguments, second.limbs)
