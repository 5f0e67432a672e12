"""Types a case into the running program as a person would: by what the pages show, by filling, and by pressing."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Locator, Page

from spo.case import Case, applies
from spo.guidance import Guidance
from spo.wizard.form.picture import HAS_PICTURE
from spo.wizard.pages import check_page
from spo.wizard.questions.fields import Question, question
from spo.wizard.questions.journey import Place, fields, fields_of, list_of, part_of, place_of, section_of
from spo.wizard.questions.names import numbered
from spo.wizard.questions.options import choice, option
from spo.wizard.questions.typed import shows
from spo.wizard.steps import STEPS, Step

from .waiting import until

FIRST = ("protected-persons", "places", "identifiers", "witnesses", "exhibits")
"""The lists that are typed before the rest, because answers on other pages are chosen from what they hold."""

QUICK = (*fields_of("", ("quick_check",)), "applicant.area_link", "defendant.custody.in_custody")
"""What the quick check asks about the case itself."""

ARRIVED = """was => location.href !== was
    && document.activeElement?.id === "top"
    && document.querySelector("[data-testid=stApp]").dataset.testScriptState === "notRunning"
    && !document.querySelector("[data-testid=stMain] [data-testid=stSkeleton]")"""
"""Another page is there, whole, with focus on its heading."""

AT_REST = """async part => {
    const drawn = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
    const moves = one => one.playState === "running" && one.effect.target?.contains(part);
    const around = () => document.getAnimations().filter(moves);
    for (await drawn(); around().length; await drawn()) await Promise.allSettled(around().map(one => one.finished));
}"""
"""Wait until nothing around a part of the page moves: what slides away under a press is not pressed."""

IN_VIEW = f"""async box => {{
    await ({AT_REST})(box);
    box.scrollIntoView({{block: "center"}});
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
}}"""
"""Bring a box into view, once nothing around it moves. A list that is open closes when the page scrolls."""

A_FEW_TRIES = 30
"""How often to go down a list, whose first answer is sometimes pointed at from the start, to the answer wanted."""

OFFERS = """([title, at, name]) => {
    const boxes = [...document.querySelectorAll("[role=combobox]")];
    const box = boxes.filter(one => one.getAttribute("aria-label") === title)[at];
    if (box.getAttribute("aria-expanded") === "false") return "closed";
    return document.querySelector("[role=option]")?.textContent === name && "first";
}"""
POINTED_AT = """() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() =>
    done(document.querySelector("[role=option][data-focused]")?.textContent))))"""
CHOSEN = """([title, at, name]) => {
    const boxes = [...document.querySelectorAll("[role=combobox]")];
    const box = boxes.filter(one => one.getAttribute("aria-label") === title)[at];
    return box.value === name || box.closest("[data-testid=stMultiSelect]")?.textContent.includes(name);
}"""
CHIPS = """box => [...box.closest(".react-aria-ComboBox")
    .querySelectorAll("[data-tag]")].map(chip => chip.getAttribute("aria-label"))"""
CLOSED = """() => !document.querySelector("[role=listbox]")"""

FEW = 6
"""How many answers a question may have before they are chosen from a list."""


def box_of(page: Page, title: str, at: int = 0) -> Locator:
    """Return the box of a list. It is found without its role: while a list is open, the others have none."""
    return page.locator(f"[role=combobox][aria-label={json.dumps(title)}]").nth(at)


def tick(box: Locator) -> None:
    """Tick a box, or choose a radio. A forced press does not bring into the window what is half below it."""
    box.evaluate(IN_VIEW)
    box.check(force=True)


def pick(page: Page, title: str, name: str, at: int = 0) -> None:
    """Choose an answer from a list that is in view: type it, go down to it, and press Enter.

    A list that closes before it has offered the answer is opened again.
    """
    box = box_of(page, title, at)
    box.fill(name)
    while until(page, OFFERS, [title, at, name]) == "closed":
        box.fill("")
        box.fill(name)
    for _ in range(A_FEW_TRIES):
        if page.evaluate(POINTED_AT) == name:
            break
        box.press("ArrowDown")
    box.press("Enter")
    until(page, CHOSEN, [title, at, name])


def places(case: Case) -> Iterator[Place]:
    """Yield every page of the journey of a case: those about the case, and those about each of its items."""
    for step in STEPS.values():
        if "*" not in step.of:
            yield from _places(case, Place(step))


def _places(case: Case, place: Place) -> Iterator[Place]:
    yield place
    for key in case.at(place.collection) if place.step.lists else ():
        for step in STEPS.values():
            if step.of == f"{place.step.collection}.*":
                yield from _places(case, Place(step, (*place.ids, key)))


def _question(path: str) -> Question:
    """Return the question for the field at a path."""
    place = place_of(path)
    return question(place, path.removeprefix(f"{place.base}.") if place.base else path)


class Typist:
    """A person at the keyboard, with a case on paper.

    `seen` holds the pages that were visited, by the ids of the case on paper, and `answered` the paths of the answers
    that were given. `choices` counts each box that was filled and each answer that was chosen or taken out, `presses`
    the buttons, and `arrivals` the pages. `pictures` holds files to attach, by the ids of exhibits on paper. `held`
    tells what the program has of the case already, where that can be anything.
    """

    def __init__(
        self,
        page: Page,
        case: Case,
        law: Guidance,
        pictures: Mapping[str, bytes] | None = None,
        held: Callable[[], Case] = Case,
    ) -> None:
        self.page, self.case, self.law = page, case, law
        self.pictures, self.held = pictures or {}, held
        self.seen: set[Place] = set()
        self.answered: list[str] = []
        self.choices = self.presses = self.arrivals = 0
        self._there = Case()
        self._known: dict[str, str] = {}
        self._begun: dict[str, list[str]] = {}

    def type_in(self) -> None:
        """Type the whole case, from the first page to the last, and come to the page where answers are checked."""
        self._quick_check()
        self._first_lists()
        self._rest()

    def _first_lists(self, names: tuple[str, ...] = FIRST) -> None:
        """Type the lists of what other pages choose from, and come back to the task list."""
        self._go_to(STEPS[names[0]])
        while self._step() != STEPS[names[-1]] or self._left(names[-1]):
            self._page(only=names)
        self.press("Go to the task list")

    def _rest(self) -> None:
        """Go through every page from the first, and answer what is not answered yet."""
        self._go_to(next(iter(STEPS.values())))
        while self._step() is not None:
            self._page()
        assert self._address()[0] == check_page.ID

    def press(self, name: str) -> None:
        """Press a button that leads to another page, and wait until that is there."""
        self._press(self._button(name))

    def _button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True).first

    def _press(self, button: Locator) -> None:
        was = self.page.url
        self._click(button)
        until(self.page, ARRIVED, was)
        self.arrivals += 1

    def _click(self, button: Locator) -> None:
        button.evaluate(AT_REST)
        button.click()
        self.presses += 1

    def _quick_check(self) -> None:
        """Answer what the quick check asks, and go on from it. Its one person is the first of the case."""
        self.press("Begin with the quick check")
        for path in QUICK:
            self._answer(_question(path), path)
        self.press("Start an application with these answers")

    def _go_to(self, step: Step) -> None:
        """Go to a page by the task list."""
        self._click(self.page.get_by_text(f"Every page of: {section_of(step).title}", exact=True))
        self._press(self.page.get_by_role("button", name=re.compile(f"^{re.escape(step.title)} - ")))

    def _page(self, only: tuple[str, ...] = ()) -> None:
        """Do what there is to do on one page, and leave it by a button. Of lists, only those that are named."""
        place = self._place()
        if place.step.lists:
            self._list(place, wanted=not only or place.step.id in only)
        else:
            self._form(place)

    def _list(self, place: Place, wanted: bool) -> None:
        """Begin the next item of a list that is not typed yet, or go on where there is none."""
        paper, one = self._on_paper(place), place.step.one
        self.seen.add(paper)
        if not wanted or not self._left(paper.collection):
            self.press("Continue")
            return
        begun = self._button(f"Change {one} {len(self._begun.get(paper.collection, ())) + 1}")
        added = self.page.get_by_role("button", name=re.compile(f"^Add (a|an|another) {re.escape(one)}$"))
        self._press(begun if begun.count() else added)

    def _address(self) -> tuple[str, tuple[str, ...]]:
        """Return the page that the address names, and the items."""
        found = urlsplit(self.page.url)
        item = parse_qs(found.query).get("item", [""])[0]
        return found.path.strip("/"), tuple(item.split(".")) if item else ()

    def _step(self) -> Step | None:
        return STEPS.get(self._address()[0])

    def _place(self) -> Place:
        """Return the page that is open, by the ids that the program gave."""
        step, ids = self._address()
        return Place(STEPS[step], ids)

    def _on_paper(self, place: Place) -> Place:
        """Return a page by the ids of the case on paper. An item that is new to the program is the next on paper."""
        found: tuple[str, ...] = ()
        for depth, key in enumerate(place.ids):
            if key not in self._known:
                assert depth == len(place.ids) - 1, place
                self._known[key] = self._begin(Place(place.step, (*found, key)))
            found = (*found, self._known[key])
        return Place(place.step, found)

    def _begin(self, place: Place) -> str:
        """Take up the next item on paper, of the list that a page is about."""
        collection = list_of(place).collection
        first = self._left(collection)[0]
        self._begun.setdefault(collection, []).append(first)
        return first

    def _left(self, collection: str) -> list[str]:
        """Return the items of a collection, by its path on paper, that are not typed yet, as papers number them."""
        begun = self._begun.get(collection, [])
        return [key for key in numbered(self.case, collection) if key not in begun]

    def _form(self, place: Place) -> None:
        """Answer what a page asks, and save it."""
        paper, self._there = self._on_paper(place), self.held()
        self.seen.add(paper)
        for name in fields(place.step):
            if applies(self.case, paper.path(name)):
                self._answer(question(place, name), paper.path(name))
        if place.step.id == HAS_PICTURE and paper.ids[-1] in self.pictures:
            self._attach(self.pictures[paper.ids[-1]])
        self._press(self._way_on(place, paper))

    def _way_on(self, place: Place, paper: Place) -> Locator:
        """Return the button that saves a page: to the next item where there is one to add, or else to what follows."""
        another = self.page.get_by_role("button", name=re.compile("^Save and add another "))
        more = another.count() and self._left(list_of(paper).collection)
        return another if more else self._button("Save and continue")

    def _attach(self, picture: bytes) -> None:
        """Attach a picture to the exhibit whose page is open."""
        box = self.page.get_by_test_id("stFileUploaderDropzoneInput").last  # the one before is for the exhibit itself
        box.set_input_files({"name": "map.png", "mimeType": "image/png", "buffer": picture})
        self.page.get_by_test_id("stFileChip").wait_for()
        self.choices += 1

    def _answer(self, asked: Question, path: str) -> None:
        """Give the answer that the case has at a path, unless the page has it already."""
        wanted = self._words(self.case, _question(path))
        if not self._same(wanted, self._words(self._there, asked)):
            self.answered.append(path)
            self._unfold(asked)
            self._put(asked, wanted)
        elif asked.kind == "words" and not wanted and (box := self._box(asked)).count() and box.input_value():
            box.fill("")  # a draft that the case on paper does not have
            self.choices += 1

    def _unfold(self, asked: Question) -> None:
        """Open the part of the page that a question is in, where it is folded."""
        widget, place = self._widget(asked).first, place_of(asked.path)
        if not widget.is_visible():
            part = part_of(place.step, asked.path.removeprefix(f"{place.base}."))
            self._click(self.page.locator("summary").filter(has_text=part.title))
            widget.wait_for()

    def _same(self, wanted: Any, there: Any) -> bool:
        """Return whether two answers are the same. The order in which several were chosen is none of the answer."""
        return sorted(wanted) == sorted(there) if isinstance(wanted, list) else bool(wanted == there)

    def _words(self, case: Case, asked: Question) -> Any:
        """Return the answer of a case as a page says it: one or more of what is offered, words, or whether ticked."""
        value = shows(case, asked)
        if asked.kind == "many":
            return [option(case, self.law, asked, key) for key in value]
        if asked.kind == "one" and value:
            return option(case, self.law, asked, value)
        return choice(value) if asked.kind == "choice" and value else value

    def _put(self, asked: Question, wanted: Any, at: int = 0) -> None:
        """Give an answer, in the words of the page, to a question that is asked there for the so manieth time."""
        if asked.kind == "many":
            self._choose(asked.title, self._amended(asked.title, wanted, at), at, many=True)
            return
        match asked.kind:
            case "tick":
                tick(self._widget(asked).get_by_role("checkbox"))
            case "choice" if len(asked.choices) <= FEW:
                tick(self._widget(asked).get_by_role("radio", name=wanted, exact=True))
            case "choice" | "one":
                self._choose(asked.title, [wanted], at)
                return
            case _:
                self._box(asked).fill(wanted)
        self.choices += 1

    def _box(self, asked: Question) -> Locator:
        return self._widget(asked).get_by_role("textbox")

    def _widget(self, asked: Question) -> Locator:
        """Return the widget of a question: a page may ask the same of several things, each by the same words."""
        key = re.sub(r"[^a-zA-Z0-9_-]", "-", asked.path)
        return self.page.locator(f"[class*='st-key-{key}-'], [class*='st-key-quick-{key} ']")

    def _amended(self, title: str, wanted: list[str], at: int) -> list[str]:
        """Take out of a list what is not wanted, and return what is still to be chosen."""
        box = box_of(self.page, title, at)
        chosen: list[str] = box.evaluate(CHIPS)
        wrong = [name for name in chosen if name not in wanted]
        whole = box.locator("xpath=ancestor::*[@data-testid='stMultiSelect']")
        if len(wrong) > len(chosen) - len(wrong) + 1:
            whole.get_by_role("button", name="Clear all").click()
            self.choices += 1
            return wanted
        for name in wrong:
            whole.get_by_role("button", name=f"Remove {name}", exact=True).click()
            self.choices += 1
        return [name for name in wanted if name not in chosen]

    def _choose(self, title: str, names: list[str], at: int = 0, many: bool = False) -> None:
        """Choose answers from a list with the keyboard: type each, go down to it, and press Enter."""
        box = box_of(self.page, title, at)
        box.evaluate(IN_VIEW)
        if not many and box.input_value() in names:
            return  # it is proposed already
        for name in names:
            pick(self.page, title, name, at)
            self.choices += 1
        if many:
            box.press("Escape")
        until(self.page, CLOSED)
