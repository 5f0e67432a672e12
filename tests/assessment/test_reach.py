"""How long an order lasts, for what would be a gap."""

from datetime import timedelta

from spo.assessment import View
from spo.assessment.reach import ReachTable
from spo.case import Case, ExistingOrder
from spo.case.months import months_after
from spo.guidance import guidance
from tests.assessment.looked import ON


def test_an_order_lasts_where_it_ends_after_the_months_in_which_its_end_would_leave_a_gap() -> None:
    last = months_after(ON, guidance().figures["order-ending-months"].value)
    table = ReachTable(View(Case(), guidance(), ON))
    for day, lasts in ((last - timedelta(1), False), (last, False), (last + timedelta(1), True)):
        order = ExistingOrder.model_validate({"ends": f"{day.day} {day:%B %Y}"})
        assert table.lasts(order) is lasts
    assert table.lasts(ExistingOrder.model_validate({"until_further_order": "yes"}))


def test_of_two_acts_alike_an_exception_may_hold_only_the_one_that_names_who_is_excepted() -> None:
    order = {
        "kind": "restraining-order",
        "made": "1 March 2025",
        "in_force": "yes",
        "names": ["p"],
        "terms": {"c": {"words": "Not to contact Ann Lee by any means, save by solicitors."}},
    }
    told = {"own": "He sent her a letter.", "his": "His solicitor sent her a letter."}
    same = {"date": "3 June 2026", "method": "letter", "towards": ["p"], "attributed": "yes"}
    case = Case.model_validate(
        {
            "protected_persons": {"p": {"name": "Ann Lee"}},
            "existing_orders": {"o": order},
            "incidents": {key: {**same, "what": what} for key, what in told.items()},
        }
    )
    for answers in (told, tuple(reversed(told))):
        table = ReachTable(View(case, guidance(), ON))
        found = {key: table.verdicts.of_order("o", key).answer for key in answers}
        assert found == {"own": "yes", "his": "arguable"}


def test_of_the_terms_that_would_reach_an_act_the_one_sought_because_of_it_settles_it() -> None:
    terms = {
        "t1": {"kind": "prohibition", "words": "contact Ann Lee by any means", "persons": ["p"]},
        "t2": {"kind": "prohibition", "words": "send Ann Lee any letter", "persons": ["p"]},
    }
    act = {
        "date": "3 June 2026",
        "method": "letter",
        "towards": ["p"],
        "attributed": "yes",
        "what": "He sent a letter.",
    }
    for named, settles in (((), ("t1", "t2")), (("t2",), ("t2",))):
        held = {key: {**term, "incidents": ["i"] if key in named else []} for key, term in terms.items()}
        people = {"p": {"name": "Ann Lee"}}
        case = Case.model_validate({"protected_persons": people, "incidents": {"i": act}, "terms": held})
        assert ReachTable(View(case, guidance(), ON)).settling("i", held) == settles
