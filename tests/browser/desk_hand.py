"""An officer's hand: it enters a desk of papers through the pages, from a table of answers, and counts what that takes.

A table says what a careful officer answers. A rule is found by words of a row, or of the headings over a box and its
label; so nothing is answered but what is seen, and what no rule speaks of stays as it is proposed.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import FilePayload, expect

from spo.wizard.desk import start_page
from spo.wizard.desk.confirm_page import CONFIRM_PAGES
from spo.wizard.pages import missing_page
from spo.wizard.steps import STEPS

from .boxes import ROWS, Box, boxes, give
from .conftest import Visit
from .waiting import until

SECONDS = {"pages": 15, "seen again": 3, "presses": 2, "choices": 4, "words": 2}
"""How many seconds each takes a person."""

_STANDS = """() => document.querySelector("h1")?.textContent
    + document.querySelector("main [class*=st-key-add-]")?.className"""
"""What is another once a page, or a part of one, has been left: the button that adds has a name of its own on each."""
_ADD = re.compile(r"Add \d+")
_WAITS = re.compile("to mend before filing|would be served$")
_MOST = 12
"""How often *What is missing* may be saved: more is no way to the end."""


@dataclass
class Hand:
    """Enters a desk, and counts by page what that takes. `look` is told of each page once it is shown."""

    visit: Visit
    table: Mapping[str, Any]
    look: Callable[[str], None] = lambda page: None
    by_page: dict[str, Counter[str]] = field(default_factory=dict)
    left: str = ""
    _now: str = ""
    _used: set[tuple[str, str]] = field(default_factory=set)

    @property
    def took(self) -> Counter[str]:
        """What the whole way took."""
        return sum(self.by_page.values(), Counter())

    @property
    def minutes(self) -> float:
        """How many minutes of keying it took."""
        return sum(SECONDS.get(what, 0) * count for what, count in self.took.items()) / 60

    def unused(self) -> list[tuple[str, str]]:
        """Return the rules on rows that spoke of nothing. What is no longer missing is no fault of a table."""
        rules = ((page, rule) for page, held in self.table.items() for rule in held)
        rules = (one for one in rules if one[0] not in ("terms", "missing"))
        return [one for one in rules if one not in self._used]

    def enter(self, files: Sequence[tuple[str, bytes]]) -> None:
        """Go from the first page to where nothing blocks filing. What blocks it then is `left`, in the page's words."""
        self.confirm(files)
        self.look(missing_page.ID)
        self._answer_what_is_missing()

    def confirm(self, files: Sequence[tuple[str, bytes]]) -> None:
        """Go from the first page to what is missing."""
        self.visit.press(start_page.TITLE)
        self._at(start_page.TITLE, start_page.ID)
        held = [FilePayload(name=name, mimeType="text/plain", buffer=content) for name, content in files]
        self.visit.page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(held)
        expect(self.visit.page.get_by_test_id("stFileChip").first).to_be_visible()
        self._count(choices=1)
        self._press("Read them")
        self.visit.moved_to("read")
        self._count(**{"seen again": 1})
        self.look(start_page.ID)
        self.visit.press_on(self.visit.page.locator(".st-key-people button"))
        self._count(presses=1)
        for one in CONFIRM_PAGES:
            self._at(one.TITLE, one.ID)
            self.look(one.ID)
            self._confirm(one.page, one.TITLE)
        self._at(STEPS["terms"].title, "terms")
        self._ask_for_terms()
        self._at(missing_page.TITLE, missing_page.ID)

    def _at(self, title: str, page: str) -> None:
        self.visit.at(title)
        self._now = page
        self._count(**{"seen again" if page in self.by_page else "pages": 1})

    def _count(self, **what: int) -> None:
        self.by_page.setdefault(self._now, Counter()).update(what)

    def _press(self, name: str) -> None:
        self.visit.press(name)
        self._count(presses=1)

    def _give(self, box: Box, answer: str) -> None:
        give(self.visit, box, answer)
        if box.kind == "words":
            self._count(boxes=1, words=len(answer.split()))
        else:
            self._count(choices=len(answer.split("; ")))

    def _confirm(self, page: str, title: str) -> None:
        """Weigh the rows of a page of proposals, part by part, and add them."""
        before, heading = "", self.visit.page.get_by_role("heading", level=1, name=title, exact=True)
        while heading.count():
            for fold in self.visit.page.locator("main summary").filter(has_text="Not ticked, because").all():
                self.visit.press_on(fold)
                self._count(presses=1)
            found, said = boxes(self.visit)
            if not heading.count():  # a busy program turns the page between two looks
                return
            first = self.visit.page.locator(ROWS).first
            shown = (first.get_attribute("class") or "") if first.count() else "no row"
            assert shown != before, self.visit.page.inner_text("main")
            self._count(**{"seen again": bool(before)})
            before = shown
            for number, words in enumerate(said):
                self._weigh(page, [one for one in found if one.row == number], words)
            was = self.visit.page.evaluate(_STANDS)
            self._press("Add these, and go on" if said else "Go on")
            until(self.visit.page, f"was => ({_STANDS})() !== was", was)
            self.visit.still()

    def _weigh(self, page: str, row: Sequence[Box], words: str) -> None:
        """Answer in a row what the rules say of it. One that stays without its tick is left as it is."""
        if not row:
            return
        answers: dict[str, str] = {}
        for rule, more in self.table.get(page, {}).items():
            if re.search(rule, words):
                self._used.add((page, rule))
                answers |= more
        tick = next((one for one in row if one.kind == "tick" and _ADD.fullmatch(one.label)), None)
        add = answers.pop("Add", tick.value if tick else "yes")
        if tick and add != tick.value:
            self._give(tick, add)
        by_label = {one.label: one for one in row} if add else {}
        assert not add or answers.keys() <= by_label.keys(), (answers, [*by_label])
        for label, answer in answers.items() if add else ():
            if by_label[label].value != answer:
                self._give(by_label[label], answer)

    def _ask_for_terms(self) -> None:
        wanted = "|".join(self.table["terms"]["ask for"])
        for one in boxes(self.visit)[0]:
            if one.label.startswith("Ask for ") and re.search(wanted, one.label):
                self._give(one, "yes")
        self._press("Add the terms ticked, and go on to what is missing")

    def _answer_what_is_missing(self) -> None:
        for _ in range(_MOST):
            if not self.visit.page.get_by_role("heading", name=_WAITS).count():
                return
            if not self._answer():
                break
            self._press("Save, and show what is missing then")
            self.visit.moved_to("top")
            self._count(**{"seen again": 1})
        self.left = self.visit.page.inner_text("main")

    def _answer(self) -> int:
        """Answer each empty box by the first rule that speaks of it, and return how many are answered."""
        answered = 0
        for one in boxes(self.visit)[0]:
            words = f"{one.under} {one.label}"
            rule = next((rule for rule in self.table["missing"] if re.search(rule, words)), "")
            if rule and not one.value:
                self._used.add(("missing", rule))
                self._give(one, self.table["missing"][rule])
                answered += 1
        return answered


def read_table(path: Path) -> Mapping[str, Any]:
    """Return the table of a desk."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


def lines(hand: Hand) -> Iterator[str]:
    """Yield what a desk took, by page and in all."""
    for name, took in (*hand.by_page.items(), ("in all", hand.took)):
        minutes = sum(SECONDS.get(what, 0) * count for what, count in took.items()) / 60
        yield f"{name:20} {minutes:5.1f} min  " + ", ".join(f"{count} {what}" for what, count in took.items() if count)
