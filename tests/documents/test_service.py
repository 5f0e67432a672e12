"""Service is recorded as it is known, and the days that follow from it are counted as the rules count them."""

from typing import get_args

import pytest

from spo.case import Case, Edit, apply
from spo.case.service import ServiceWay
from spo.documents import papers
from spo.guidance import guidance

from .cases import every_case, packed
from .word import assessed, header, text

SUMMONS, ORDER = "service-of-summons", "service-of-order"


def said(paper: str, **values: str) -> str:
    """Return what a paper says of a case with these values, by path with `__` for a dot."""
    return papers(assessed(case_with(**values)))[paper].text()


def case_with(**values: str) -> Case:
    """Return a case with these values, by path with `__` for a dot."""
    return apply(Case(), [Edit(path=path.replace("__", "."), value=value) for path, value in values.items()])


def summons(way: str, date: str) -> str:
    """Return the certificate of a summons that was served in a way on a day."""
    return said(SUMMONS, summons_service__way=way, summons_service__date=date)


def order(way: str, date: str, **more: str) -> str:
    """Return the record of an order that was served in a way on a day."""
    return said(ORDER, order_made__service__way=way, order_made__service__date=date, **more)


@pytest.mark.parametrize(
    ("way", "served", "received"),
    [
        ("handed over", "23 December 2026", "23 December 2026"),
        ("email", "24 December 2026", "25 December 2026"),
        ("posted", "24 December 2026", "31 December 2026"),
        ("posted", "23 November 2026", "26 November 2026"),
        ("left at an address", "2 April 2026", "9 April 2026"),
        ("custodian", "27 November 2026", "2 December 2026"),
        ("document exchange", "27 November 2026", "2 December 2026"),
        ("as the court specified", "25 December 2026", "25 December 2026"),
    ],
)
def test_a_summons_is_taken_to_be_received_as_rule_99_says(way: str, served: str, received: str) -> None:
    assert f"the summons is taken to be received on {received}," in summons(way, served)


@pytest.mark.parametrize("way", ["electronic address", "legal representative"])
def test_no_day_of_receipt_is_given_where_none_was_read_in_the_rule(way: str) -> None:
    assert "the summons is taken to be received on" not in summons(way, "23 November 2026")


@pytest.mark.parametrize("served", ["about 23 November 2026", "November 2026", "after Easter", ""])
def test_no_day_is_counted_from_a_date_that_is_not_one_day(served: str) -> None:
    assert "the summons is taken to be received on" not in summons("posted", served)


@pytest.mark.parametrize(
    ("way", "received"),
    [
        ("handed over", "23 December 2026"),
        ("email", "24 December 2026"),
        ("posted", "30 December 2026"),
        ("legal representative", "30 December 2026"),
        ("custodian", "30 December 2026"),
        ("as the court specified", "30 December 2026"),
    ],
)
def test_an_order_is_taken_to_be_received_as_rule_115_says(way: str, received: str) -> None:
    assert f"the order is taken to be received on {received} (rule 115)." in order(way, "23 December 2026")


def test_the_day_of_service_is_the_first_of_the_three_days_to_notify() -> None:
    found = order("handed over", "24 December 2026")
    assert "Counted from 24 December 2026 as day 1, the last day to notify is 26 December 2026 (section 9(1))." in found
    assert "ask the force solicitor" not in found


def test_both_last_days_are_given_where_the_order_is_received_on_another_day_than_it_is_sent() -> None:
    found = order("posted", "23 December 2026")
    assert "the last day to notify is 25 December 2026" in found
    assert "the last day to notify is 1 January 2027" in found
    assert "ask the force solicitor before anything turns on the difference" in found


def test_no_last_day_is_given_before_the_order_is_served() -> None:
    found = said(ORDER)
    assert "as day 1, the last day" not in found
    assert "The day of service is day 1." in found


def test_no_notification_is_due_under_section_9_where_part_2_applies() -> None:
    found = order("handed over", "24 December 2026", defendant__sexual_offences_notification="yes")
    assert "No notification under section 9 is due" in found
    assert "the last day to notify" not in found


@pytest.mark.parametrize(
    ("made", "due"), [("stalking protection order", False), ("interim stalking protection order", True)]
)
def test_an_order_that_replaces_an_interim_one_calls_for_no_second_notification(made: str, due: bool) -> None:
    interim = {"interim__sought": "yes", "interim__already_made": "yes"}
    found = order("handed over", "24 December 2026", **interim, order_made__kind=made)
    assert ("the last day to notify is 26 December 2026" in found) == due
    assert ("It was due on the interim order" in found) != due


def test_a_defendant_in_custody_cannot_go_to_a_police_station() -> None:
    assert "which somebody in custody cannot do" in said(ORDER, defendant__custody__in_custody="yes")
    assert "which somebody in custody cannot do" not in said(ORDER)


def test_what_is_not_known_yet_is_a_ruled_blank_and_what_is_known_is_printed() -> None:
    blank = text(packed("empty").files["certificate-of-service.docx"])
    assert "How it was served\t" in blank
    assert "Time of service\t" in blank
    filled = text(packed("full").files["certificate-of-service.docx"])
    assert "How it was served: handed over" in filled
    assert "How it was served\t" not in filled


def signed(case: Case) -> list[str | None]:
    """Return of each witness whether the statement is signed."""
    return [witness.statement_signed for witness in case.witnesses.values()]


def test_the_certificate_lists_the_summons_once_and_every_paper_that_is_served_and_no_other() -> None:
    for name, case in every_case().items():
        made = papers(assessed(case))
        titles = [row.cells["paper"].text for row in made[SUMMONS].tables["served"]]
        served = [paper.entry.title for paper in made.values() if paper.served]
        served += [] if "summons" in made else ["The summons"]
        served += ["Signed statements of the witnesses"] if "yes" in signed(case) else []
        served += ["Exhibits in the exhibits list"] if case.exhibits else []
        assert sorted(titles) == sorted(served), name


def test_the_certificate_has_a_line_for_the_signed_statements_and_one_for_the_exhibits() -> None:
    witness = {"name": "Orla Example", "statement_signed": "yes"}
    case = Case.model_validate({"witnesses": {"w1": witness}, "exhibits": {"e1": {"mark": "OE/1"}}})
    held = [row.cells["paper"].text for row in papers(assessed(case))[SUMMONS].tables["served"]]
    assert held[-2:] == ["Signed statements of the witnesses", "Exhibits in the exhibits list"]


def test_the_certificate_does_not_say_that_it_never_goes_to_the_court() -> None:
    assert "filing" not in header(packed("full").files["certificate-of-service.docx"])


def test_the_way_that_was_used_is_marked_and_no_other() -> None:
    for paper, path in ((SUMMONS, "summons_service"), (ORDER, "order_made__service")):
        rows = papers(assessed(case_with(**{f"{path}__way": "email"})))[paper].tables["ways"]
        assert [row.id.partition("-")[2] for row in rows if row.cells["used"].text] == ["email"]


def test_every_way_of_service_in_guidance_is_an_answer_and_every_answer_is_a_way_to_serve_a_summons() -> None:
    ways = guidance().service.values()
    assert {way.way for way in ways if way.paper == "summons"} == set(get_args(ServiceWay))
    assert {way.way for way in ways if way.paper == "order"} < set(get_args(ServiceWay))
    assert len({(way.paper, way.way) for way in ways}) == len(ways)


def test_a_day_is_counted_only_where_the_rule_was_read_to_say_so() -> None:
    for way in guidance().service.values():
        assert (way.status == "confirmed") == (way.days is not None), way.id
        assert ("business" in way.received) == way.business, way.id


@pytest.mark.parametrize(
    ("kind", "said_so"), [({}, True), ({"order_made__kind": "interim stalking protection order"}, False)]
)
def test_until_it_is_known_which_order_was_made_it_may_be_one_on_which_no_notification_is_due(
    kind: dict[str, str], said_so: bool
) -> None:
    found = said(ORDER, interim__sought="yes", **kind)
    assert ("No notification under section 9(1) is due on an order that replaces an interim" in found) == said_so
    assert "Within 3 days beginning with the date of service" in found
