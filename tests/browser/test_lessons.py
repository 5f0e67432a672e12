"""Every lesson from its first screen to its last, by keyboard, as a class sees it on a small projector."""

from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.resources import files

import pytest
from playwright.sync_api import expect

from spo.lessons import shelf
from spo.wizard.lessons import lesson_page, lessons_page, notes_page
from spo.wizard.lessons.shown import HEADING
from tests.served import Server

from ..wizard.cases import LAW
from .conftest import Visit
from .test_every_page import RULES
from .waiting import until

pytestmark = pytest.mark.browser

PROJECTOR = {"width": 1280, "height": 720}
LESSONS = shelf(LAW).lessons
LEEWAY = 40
"""How much may stand behind the foot of a screen, in pixels: letters are not as wide on every machine."""

_AT = """([lesson, number, heading]) => {
    const app = document.querySelector("[data-testid=stApp]").dataset;
    const foot = document.querySelector(".st-key-lesson-way");
    return location.href.endsWith(`/lesson?item=${lesson}.${number}`) && foot?.innerText.includes(`${number} of `)
        && document.activeElement?.id === heading && app.testScriptState === "notRunning";
}"""
_SEEN = """() => {
    const lesson = document.querySelector(".st-key-lesson"), foot = document.querySelector(".st-key-lesson-way");
    const looks = [...lesson.querySelectorAll("[class]")].flatMap(one => [...one.classList]);
    return {
        hidden: Math.round(lesson.getBoundingClientRect().bottom - foot.getBoundingClientRect().top),
        told: [document.querySelector("h1").innerText, document.title],
        kind: [...new Set(looks.filter(one => /^(lesson-|panel|stop|good|stCheckbox|stDownload)/.test(one)))].join(" "),
        heading: lesson.querySelector("h2").innerText,
        of: Number(foot.innerText.match(/ of (\\d+)/)[1]),
    };
}"""
_SIDEWAYS = (
    "() => { const main = document.querySelector('[data-testid=stMain]'); return main.scrollWidth - main.clientWidth; }"
)


@dataclass
class Seen:
    """What was seen of the screens of every lesson."""

    ends: dict[str, str] = field(default_factory=dict)
    hidden: list[str] = field(default_factory=list)
    untold: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)


@pytest.fixture
def room(window: Callable[..., Visit], server: Server) -> Visit:
    """A window before a class."""
    return window(server, viewport=PROJECTOR)


def at(visit: Visit, lesson: str, number: int) -> None:
    """Wait until a screen of a lesson is there, and its heading has focus."""
    until(visit.page, _AT, [lesson, number, HEADING])


def look(visit: Visit, where: str, found: Seen, kind: str) -> None:
    """Look for faults on a page, once for each kind of it."""
    if kind not in found.kinds:
        found.kinds.add(kind)
        visit.page.evaluate(files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8"))
        run = "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})"
        found.faults += [f"{rule['id']} on {where}" for rule in visit.page.evaluate(run, RULES)["violations"]]


def test_every_lesson_is_gone_through_by_keyboard_and_each_screen_is_seen_whole(room: Visit) -> None:
    found = Seen()
    for lesson in LESSONS:
        room.page.goto(f"{room.server.address}/lesson?item={lesson}.1")
        room.at(lesson_page.TITLE)
        assert room.page.get_by_role("alert").all_inner_texts() == []
        number, of = 1, 0
        while number != of:
            if of:
                room.page.keyboard.press("ArrowRight")
                number += 1
                at(room, lesson, number)
            seen, where = room.page.evaluate(_SEEN), f"{lesson} {number}"
            of = seen["of"]
            found.hidden += [f"{where}: {seen['hidden']}"] if seen["hidden"] > LEEWAY else []
            found.untold += [where] if not all(said.startswith("TRAINING") for said in seen["told"]) else []
            found.ends[lesson] = seen["heading"]
            look(room, where, found, seen["kind"])
    assert found.ends == dict.fromkeys(LESSONS, "What to take away")
    assert (found.hidden, found.untold, found.faults) == ([], [], [])
    assert len(found.kinds) > 7
    assert room.hosts() == {"localhost"}


def test_the_list_and_the_trainers_notes_break_no_rule_of_wcag_and_scroll_sideways_nowhere(room: Visit) -> None:
    found, lesson = Seen(), next(iter(LESSONS))
    for address, title in (("lessons", lessons_page.TITLE), (f"lesson-notes?item={lesson}", notes_page.TITLE)):
        room.page.goto(f"{room.server.address}/{address}")
        room.at(title)
        look(room, address, found, address)
    room.page.goto(f"{room.server.address}/lesson?item={lesson}.1")
    room.at(lesson_page.TITLE)
    room.page.set_viewport_size({"width": 640, "height": 360})
    assert (found.faults, room.page.evaluate(_SIDEWAYS)) == ([], 0)


def test_a_class_marks_a_fault_by_keyboard_and_is_told_of_it_and_a_clicker_goes_on_and_back(room: Visit) -> None:
    lesson = "four-signs"
    room.page.goto(room.server.address)
    room.press("Lessons")
    room.at(lessons_page.TITLE)
    room.press("Open lesson 1")
    at(room, lesson, 1)
    number = 1
    while not room.page.get_by_role("checkbox").count():
        number += 1
        room.page.keyboard.press("PageDown")
        at(room, lesson, number)
    first = room.page.get_by_role("checkbox", name="1 is a fault")
    while not first.evaluate("box => box === document.activeElement"):
        room.page.keyboard.press("Tab")
    room.page.keyboard.press("Space")
    expect(first).to_be_checked()
    room.still()
    room.page.keyboard.press("ArrowRight")
    at(room, lesson, number + 1)
    expect(room.page.get_by_text("It was marked as a fault.")).to_be_visible()
    room.page.keyboard.press("PageUp")
    at(room, lesson, number)
    expect(first).to_be_checked()


def test_the_notes_open_in_a_second_window_and_the_handout_says_training_in_its_name(room: Visit) -> None:
    room.page.goto(f"{room.server.address}/lesson?item=four-signs")
    room.at(lesson_page.TITLE)
    with room.page.context.expect_page() as second:
        room.page.get_by_role("link", name="Trainer's notes, in a second window").click()
    expect(second.value.get_by_role("heading", level=1, name=notes_page.TITLE)).to_be_visible()
    expect(second.value.get_by_text("TRAINING, screen 2", exact=True)).to_be_visible()
    with room.page.expect_download() as download:
        room.press("Handout with the answers (Word)")
    assert download.value.suggested_filename == "TRAINING-four-signs-answers.docx"
    assert download.value.path().read_bytes().startswith(b"PK")
