"""Somebody's words are evidence: every page shows them as they were typed, whatever they look like."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from spo.case import Case, Edit, apply
from spo.wizard.questions.fields import question
from spo.wizard.questions.journey import Place
from spo.wizard.questions.options import option
from spo.wizard.steps import STEPS
from tests.served import Server

from ..wizard.cases import HOSTILE, LAW
from .conftest import Visit

pytestmark = pytest.mark.browser

WORDS = HOSTILE.replace("  ", " ")


@pytest.fixture
def hostile(visit: Visit, order_breached: Case) -> Visit:
    """A visit to a case whose evidence is full of what looks like markup."""
    first = next(iter(order_breached.incidents))
    second = list(order_breached.incidents)[1]
    changed = [
        ("defendant.name", WORDS),
        ("applicant.officer_in_the_case.name", WORDS),
        (f"incidents.{first}.what", WORDS),
        (f"incidents.{first}.count", 1),
        (f"incidents.{first}.date", WORDS),
        (f"incidents.{second}.through", WORDS),
        ("authority.reasons_for", WORDS),
        ("defendant.needs", WORDS),
    ]
    case = apply(order_breached, [Edit(path=path, value=value) for path, value in changed])
    visit.go("task-list", case=visit.server.keep(case))
    return visit


def _shown(visit: Visit) -> str:
    visit.still()
    return visit.page.locator("main").inner_text()


@pytest.mark.parametrize(
    "page",
    ["task-list", "check-answers", "what-it-shows", "why-an-order", "history", "this-case", "incidents", "papers"],
)
def test_hostile_words_are_shown_exactly(hostile: Visit, page: str) -> None:
    hostile.go(page)
    assert WORDS in _shown(hostile) or (page == "incidents" and WORDS[:60] in _shown(hostile))
    main = hostile.page.locator("main")
    for looks_like in ("b:text-is('bold')", "em:has-text('find you')", ".katex", "a:text-is('x')", "code", "h1 + h1"):
        assert main.locator(looks_like).count() == 0, looks_like


def test_hostile_words_are_exact_in_the_boxes_and_the_choices_of_a_page(hostile: Visit) -> None:
    hostile.go("defendant")
    hostile.holds("Full name", WORDS)
    hostile.go("breaches")
    hostile.press("Add another breach")
    hostile.at_step("breach")
    asked = question(Place(STEPS["breach"], ("new",)), "incident")
    case = hostile.server.case(hostile.case_id)
    offered = option(case, LAW, asked, next(iter(case.incidents)))
    assert WORDS in offered
    hostile.choose(asked.title, offered)


def test_hostile_words_are_exact_in_the_list_of_cases(
    own_server: Callable[..., Server], window: Callable[[Server], Visit]
) -> None:
    server = own_server()
    server.keep(Case.model_validate({"defendant": {"name": WORDS}, "hearing": {"case_number": WORDS}}))
    visit = window(server)
    visit.home()
    assert _shown(visit).count(WORDS) == 2


def test_hostile_words_are_exact_in_the_papers_and_in_an_officers_own(hostile: Visit) -> None:
    hostile.go("papers")
    hostile.press("Put this in other words")
    hostile.type("Your wording", WORDS)
    hostile.press("Save these words")
    expect(hostile.page.get_by_text("Your words are saved, and will be printed.")).to_be_visible()
    assert WORDS in hostile.page.locator(".paper").first.inner_text() or WORDS in _shown(hostile)
    hostile.go("sign-send-serve")
    assert WORDS in _shown(hostile)


def test_hostile_words_are_exact_beside_a_clash(hostile: Visit, window: Callable[[Server], Visit]) -> None:
    other = window(hostile.server)
    theirs = f"Theirs: {WORDS}"
    hostile.go("defendant")
    other.go("defendant", case=hostile.case_id)
    hostile.type("Needs", theirs)
    other.type("Needs", f"Mine: {WORDS}")
    hostile.press("Save and continue")
    hostile.at_step("drivers")
    other.press("Save and continue")
    other.problem()
    assert theirs in _shown(other)
    other.holds("Needs", f"Mine: {WORDS}")
