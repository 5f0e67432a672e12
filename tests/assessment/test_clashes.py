"""What a term cannot stand beside, by place and time: written from the rules of the reference, whatever was ticked."""

from datetime import date
from itertools import product
from typing import Any

import pytest

from spo.assessment import View
from spo.assessment.clashes import none_clashes, not_compared, order_clashes, own_clashes
from spo.case import Case
from spo.guidance import guidance
from tests.assessing import assess

ON = date(2026, 11, 24)
PLACES = {
    "yard": {"whose": "defendant", "kind": "work", "address": "Brickfield Yard, Dock Road, Exampleton"},
    "college": {"whose": "defendant", "kind": "school", "address": "Moor College, Exampleton"},
    "hers": {"whose": "p1", "kind": "work", "address": "9 Tollgate Street, Exampleton", "name": "Tollgate Library"},
    "gym": {"whose": "p1", "kind": "leisure", "address": "Dock Gym, Exampleton"},
    "twin": {"whose": "defendant", "kind": "work", "address": "9 TOLLGATE STREET,  Exampleton"},
}
LIFE = {"work": "Fitter, Monday to Friday, 08:00 to 16:00", "study": "None.", "religion": "None."}
ZONE: dict[str, Any] = {"kind": "prohibition", "words": "go to Brickfield Yard", "places": ["yard"]}
DUTY: dict[str, Any] = {"kind": "requirement", "words": "attend the clinic on Mondays at 10:00"}


def case_of(term: dict[str, Any], life: dict[str, str] | None = None, *clauses: str, kind: str = "spo") -> Case:
    """Return a case with one term, with what is recorded of his life, beside an order of these clauses."""
    order = {
        "kind": kind,
        "made": "1 May 2025",
        "in_force": "yes",
        "terms": {f"c{n}": {"paragraph": str(n), "words": words} for n, words in enumerate(clauses, 1)},
    }
    return Case.model_validate(
        {
            "protected_persons": {"p1": {"name": "Orla Example"}},
            "defendant": {"occupation": {**LIFE, **(life or {})}},
            "places": PLACES,
            "terms": {"t1": term},
            "existing_orders": {"o1": order} if clauses else {},
        }
    )


def seen(case: Case) -> View:
    return View(case, guidance(), ON)


@pytest.mark.parametrize(
    ("what", "term", "life", "states"),
    [
        ("a zone over his workplace in his hours", ZONE, {}, ("clash", "none", "none")),
        ("ticked as no conflict", {**ZONE, "conflict": "no"}, {}, ("clash", "none", "none")),
        ("ticked as a conflict", {**ZONE, "conflict": "yes"}, {}, ("clash", "none", "none")),
        ("a zone outside his hours", {**ZONE, "words": "go there between 18:00 and 23:00"}, {}, ("none",) * 3),
        ("an exception for work", {**ZONE, "exceptions": "Going to work."}, {}, ("met", "none", "none")),
        (
            "an exception in the words",
            {**ZONE, "words": "go there, except for his shifts"},
            {},
            ("met", "none", "none"),
        ),
        ("an exception for something else", {**ZONE, "exceptions": "An emergency."}, {}, ("clash", "none", "none")),
        ("her work is no exception", {**ZONE, "words": "go to her place of work"}, {}, ("clash", "none", "none")),
        (
            "a zone over his school",
            {**ZONE, "places": ["college"]},
            {"study": "Moor College, weekdays 09:00 to 15:00"},
            ("none", "clash", "none"),
        ),
        (
            "his route, told in words",
            {**ZONE, "places": ["gym"]},
            {"work": "Driver, passes the Dock Gym daily"},
            ("clash", "none", "none"),
        ),
        (
            "a place told of as far away",
            {**ZONE, "places": ["gym"]},
            {"work": "Driver, five miles from the Dock Gym"},
            ("none",) * 3,
        ),
        ("his place under another id", {**ZONE, "places": ["hers"]}, {}, ("clash", "none", "none")),
        ("a duty in his hours", DUTY, {}, ("clash", "none", "none")),
        ("a duty after his hours", {**DUTY, "words": "attend on Mondays at 18:00"}, {}, ("none",) * 3),
        ("a duty on another day", {**DUTY, "words": "attend on Saturdays at 10:00"}, {}, ("none",) * 3),
        (
            "a duty in his sleep after nights",
            {**DUTY, "words": "attend on Tuesdays at 10:00"},
            {"work": "Nights, Monday to Thursday, 22:00 to 06:00; sleeps 07:00 to 14:00"},
            ("clash", "none", "none"),
        ),
        ("a duty without hours", {**DUTY, "words": "attend the clinic"}, {}, ("not known", "none", "none")),
        ("hours that nobody told", DUTY, {"work": "Fitter"}, ("not known", "none", "none")),
        (
            "a duty in worship",
            {**DUTY, "words": "attend on Fridays at 13:00"},
            {"work": "None", "religion": "Friday prayers, Fridays 12:30 to 14:00"},
            ("none", "none", "clash"),
        ),
        ("nothing asked", ZONE, {"work": "", "study": "", "religion": ""}, ("not known",) * 3),
        ("no set hours is no answer that there is no work", ZONE, {"work": "No set shifts"}, ("clash", "none", "none")),
        ("none, and who said so", ZONE, {"work": "None, he said in interview"}, ("none",) * 3),
        ("no place and no hour", {"kind": "prohibition", "words": "contact Orla Example"}, {}, ("none",) * 3),
    ],
)
def test_a_term_beside_work_study_and_worship(what, term, life, states):
    assert tuple(clash.state for clash in own_clashes(seen(case_of(term, life)), "t1")) == states, what


@pytest.mark.parametrize(
    ("what", "term", "clause", "clash"),
    [
        ("a duty where he may not go", {**DUTY, "places": ["hers"]}, "Not to go to 9 Tollgate Street.", True),
        (
            "named in words only",
            {**DUTY, "words": "attend the Tollgate Library"},
            "Not to enter Tollgate Library.",
            True,
        ),
        (
            "where it is delivered",
            {**DUTY, "delivery": {"where": "Ash House, 2 Ash Road"}},
            "Not to go within 100 metres of Ash House.",
            True,
        ),
        ("at other hours", {**DUTY, "places": ["hers"]}, "Not to go to Tollgate Library on Saturdays.", False),
        ("at another place", {**DUTY, "places": ["hers"]}, "Not to go to 4 Mill Lane.", False),
        ("a zone where he must be", ZONE, "To reside at Brickfield Yard each night.", True),
        ("a zone and a zone", ZONE, "Not to go to Brickfield Yard.", False),
        ("a duty and a duty", {**DUTY, "places": ["yard"]}, "To report to Brickfield Yard.", False),
        ("no contact at all", ZONE, "Not to contact Orla Example.", False),
    ],
)
def test_a_term_beside_a_clause(what, term, clause, clash):
    for tick, kind in product((None, "yes", "no"), ("spo", "pre-charge-bail")):
        view = seen(case_of({**term, "earlier_spo_compatible": tick}, None, clause, kind=kind))
        found = order_clashes(view, "t1")
        assert bool(found) == clash, what
        assert all(one.earlier_spo == (kind == "spo") for one in found)
        assert none_clashes(view) == (not clash and tick != "no")


def test_an_order_whose_words_are_not_here_is_compared_with_nothing():
    view = seen(case_of({**ZONE, "earlier_spo_compatible": "yes"}, None, ""))
    assert not_compared(view) == ("o1",)
    assert not none_clashes(view)


def test_a_clash_with_an_earlier_order_blocks_and_with_another_does_not():
    blocks = {}
    for kind in ("spo", "pre-charge-bail"):
        case = case_of({**DUTY, "places": ["hers"]}, None, "Not to go to 9 Tollgate Street.", kind=kind)
        blocks[kind] = {f.id: f.severity for f in assess(case, guidance(), ON).findings}
    assert blocks["spo"]["term-clashes-with-spo-place"] == "blocks"
    assert blocks["pre-charge-bail"]["term-clashes-with-order-place"] == "weakens"


def test_a_clash_with_his_life_is_asked_about_until_a_reason_is_given():
    asked = {f.id for f in assess(case_of(ZONE), guidance(), ON).findings}
    reasoned = case_of({**ZONE, "conflict_how_met": "He has moved to another yard."})
    assert "term-clashes-with-own-life" in asked
    assert "term-clashes-with-own-life" not in {f.id for f in assess(reasoned, guidance(), ON).findings}
