"""Every page of the program, each visited once: accessible, within its window, and with no way out that loses text."""

from dataclasses import dataclass, field
from importlib.resources import files

import pytest
from playwright.sync_api import Browser, Page, expect

from spo.case import Case, Edit, apply
from spo.wizard.app import PAGES
from spo.wizard.questions.journey import Place, model_of
from spo.wizard.steps import STEPS
from tests.places import every_page, first_item, item_for
from tests.served import Server

from .conftest import Visit
from .waiting import PATIENCE

pytestmark = pytest.mark.browser

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


@dataclass
class Seen:
    """What was seen of every page."""

    faults: list[str] = field(default_factory=list)
    sideways: list[str] = field(default_factory=list)
    ways_out: list[str] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)
    unlabelled: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)


def _full(case: Case) -> Case:
    """Return a case with an item in every collection."""
    for step in STEPS.values():
        if step.lists:
            item = first_item(case, step)
            place = Place(step, tuple(item.split(".")) if item else ())
            if not case.at(place.collection):
                model_of(f"{step.collection}.*")
                case = apply(case, (Edit(path=f"{place.collection}.new", value={}),))
    return case


@pytest.fixture(scope="module")
def seen(browser: Browser, server: Server, examples: dict[str, Case]) -> Seen:
    """Every page, looked at once."""
    found = Seen()
    context = browser.new_context(viewport={"width": 1366, "height": 768})
    visit = Visit(context.new_page(), server)
    visit.page.set_default_timeout(PATIENCE)
    visit.page.on("request", lambda request: visit.asked.append(request.url))
    visit.page.on("websocket", lambda socket: visit.asked.append(socket.url))
    axe = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    case = _full(examples["restraining-order-breached"])
    case_id = server.keep(case)
    for page in every_page():
        item = item_for(case, page)
        assert item is not None, page
        if page == "cases":
            visit.home()
        else:
            visit.go(page, item, case_id)
        if page == "cases":
            visit.press_words("Open a copy of a worked example, or a case file")
        if page == "papers":
            visit.press("Put this in other words")
            expect(visit.box("Your wording")).to_be_visible()
        if page == "this-case":
            visit.press("Erase this case")
            expect(visit.button("Erase it for good")).to_be_visible()
        visit.still()
        _look(visit.page, page, axe, found)
    found.hosts = visit.hosts()
    context.close()
    return found


def _look(page: Page, name: str, axe: str, found: Seen) -> None:
    page.evaluate(axe)
    result = page.evaluate(
        "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})", RULES
    )
    for rule in result["violations"]:
        for node in rule["nodes"]:
            why = " ".join(node["failureSummary"].split())
            found.faults.append(f"{rule['id']} on {name}: {node['html'][:160]} {why[:200]}")
    found.headings += [f"{name}: {page.locator('h1').count()}"] if page.locator("h1").count() != 1 else []
    found.unlabelled += [
        f"{name}: {box}"
        for box in page.evaluate("""() => [...document.querySelectorAll('main input, main textarea')]
            .filter(box => !box.labels?.length && !box.ariaLabel && !box.getAttribute('aria-labelledby'))
            .map(box => box.outerHTML.slice(0, 120))""")
    ]
    if name in STEPS and not STEPS[name].lists:
        found.ways_out += [
            f"{name}: {way}"
            for way in page.evaluate("""() => [...document.querySelectorAll('main a, main button')]
                .filter(way => way.tagName === 'A' ? !/^(#|$)/.test(way.getAttribute('href') ?? '')
                    && way.target !== '_blank' : !way.closest('[data-testid=stForm]'))
                .map(way => way.outerHTML.slice(0, 120))""")
        ]
    page.set_viewport_size({"width": 683, "height": 384})
    widths = page.evaluate("""() => [document.scrollingElement, document.querySelector('[data-testid=stMain]')]
        .map(each => each.scrollWidth - each.clientWidth)""")
    if max(widths) > 0:
        found.sideways.append(f"{name}: {widths}")
    page.set_viewport_size({"width": 1366, "height": 768})


def test_no_page_breaks_a_rule_of_wcag_22_aa(seen: Seen) -> None:
    assert seen.faults == []


def test_a_fault_that_is_planted_is_found(visit: Visit) -> None:
    visit.page.evaluate("document.querySelector('main').append(document.createElement('img'))")
    found = Seen()
    _look(visit.page, "cases", files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8"), found)
    assert [fault.split(":")[0] for fault in found.faults] == ["image-alt on cases"]


def test_at_two_hundred_per_cent_no_page_scrolls_sideways(seen: Seen) -> None:
    assert seen.sideways == []


def test_no_page_that_asks_has_a_way_out_that_does_not_save(seen: Seen) -> None:
    assert seen.ways_out == []


def test_every_page_has_one_heading_of_the_first_level_and_every_box_a_label(seen: Seen) -> None:
    assert (seen.headings, seen.unlabelled) == ([], [])


def test_no_page_asks_another_machine_for_anything(seen: Seen) -> None:
    assert seen.hosts == {"localhost"}


def test_an_empty_case_has_no_page_that_fails(visit: Visit) -> None:
    case_id = visit.server.keep(Case())
    for page in [*list(PAGES)[1:], *(step.id for step in STEPS.values() if "*" not in step.of)]:
        visit.go(page, case=case_id)
        expect(visit.page.get_by_text("This tool failed")).to_have_count(0)
