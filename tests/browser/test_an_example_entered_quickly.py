"""The largest example, entered from nothing in the quick ways: fast entry, several at once, and ticks.

Its papers are those of the example, word for word, and its map is printed in the draft order.
"""

import hashlib
import io
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import pairwise, takewhile
from typing import Any

import pytest
from PIL import Image, ImageDraw

from spo.assessment import assess
from spo.case import Case, Edit, apply
from spo.documents import cleaned, pack, timeline_picture
from spo.guidance import Guidance
from spo.wizard.entering import fast_page, several_page, ticks_page
from spo.wizard.entering.conduct_page import TITLE as CONDUCT
from spo.wizard.questions import answers, several
from spo.wizard.questions.fields import Question, question
from spo.wizard.questions.journey import Place, fields
from spo.wizard.questions.names import numbered
from spo.wizard.screen.paging import A_PAGE
from spo.wizard.steps import STEPS, Step
from tests.served import Server

from ..documents import word
from .conftest import Visit
from .test_an_example_typed_in import downloaded
from .typist import Typist, places, tick
from .waiting import until

pytestmark = pytest.mark.browser

MAP, SHOWS = "hw4", "Three circles of 100 metres: round Larkspur Mews, round the library, and round Candlewick Close."
SHARED = ("towards", "where", "witness", "reported_to", "outcome", "attributed", "from_custody")
"""What is given to several incidents at once, where two or more have the same."""

FOCUS = """what => document.activeElement?.matches(what)
    && document.querySelector("[data-testid=stApp]").dataset.testScriptState === "notRunning"
    && !document.querySelector("[data-testid=stMain] [data-testid=stSkeleton]")"""
"""The page is whole, and has moved focus to what has just changed."""

ELSEWHERE = "was => location.href !== was"

Given = list[tuple[Question, Any]]


def test_an_example_that_is_entered_quickly_gives_the_papers_of_the_example(
    own_server: Callable[..., Server], window: Callable[[Server], Visit], order_breached: Case, guidance: Guidance
) -> None:
    visit = window(own_server())
    visit.home()
    drawn = plan()
    paper = with_map(order_breached, cleaned(drawn))
    begun = time.monotonic()
    typist = Quick(visit.page, paper, guidance, pictures={MAP: drawn}, held=lambda: visit.server.case(visit.case_id))
    typist.type_in()
    took = time.monotonic() - begun
    made = visit.server.case(visit.case_id)
    assert said(made, guidance) == said(paper, guidance)

    typist.press("Go to the papers")
    files = downloaded(visit)
    on = date.fromisoformat(json.loads(files.pop("manifest.json"))["assessed_on"])
    picture = cleaned(drawn)
    assessment = assess(paper, guidance, on)
    expected = pack(assessment, files={sha(picture): picture}, timeline=timeline_picture(assessment)).files
    assert files.keys() == expected.keys()
    for name, content in expected.items():
        assert word.lines(files[name]) == word.lines(content), name
    holds = {name for name, content in files.items() if picture in word.parts(content).values()}
    assert holds == {name for name, content in expected.items() if picture in word.parts(content).values()} != set()
    assert visit.hosts() == {"localhost"}

    pages = len(set(places(paper)))
    by_hand = sum(len(words) if isinstance(words, list) else 1 for _, words in given(paper, guidance))
    sys.stdout.write(
        f"\n{typist.choices} answers on {typist.arrivals} pages with {typist.presses} presses of buttons, "
        f"in {took:.0f} seconds {typist.spent}; by hand {by_hand} answers on {pages} pages\n"
    )
    assert typist.choices < by_hand * 6 / 7
    assert typist.presses < pages * 2
    assert typist.arrivals < pages * 2


def plan() -> bytes:
    """Return a drawn map as a file."""
    image = Image.new("RGB", (400, 320), "white")
    pen = ImageDraw.Draw(image)
    for x, y in ((90, 90), (280, 120), (180, 240)):
        pen.ellipse((x - 60, y - 60, x + 60, y + 60), outline="black", width=3)
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def sha(content: bytes) -> str:
    """Return the name under which a store keeps a file."""
    return hashlib.sha256(content).hexdigest()


def with_map(case: Case, picture: bytes) -> Case:
    """Return a case with a picture as its map."""
    return apply(
        case,
        (
            Edit(path=f"exhibits.{MAP}.picture", value=sha(picture)),
            Edit(path=f"exhibits.{MAP}.picture_shows", value=SHOWS),
        ),
    )


def given(case: Case, law: Guidance) -> Iterator[tuple[str, Any]]:
    """Yield each field that has an answer, page by page, with the answer in words; of several, in one order."""
    for place in places(case):
        for name in fields(place.step):
            asked = question(place, name)
            words = answers.words(case, law, asked)
            if words != answers.words(Case(), law, asked):
                yield asked.path, sorted(words.splitlines()) if asked.kind == "many" else words


def said(case: Case, law: Guidance) -> list[tuple[str, Any]]:
    """Return all answers of a case, with the pictures and the order of terms, without the ids that it gave."""
    fixed = [(str(term.position), term.short) for term in case.terms.values()]
    pictures = [(exhibit.mark, exhibit.picture) for exhibit in case.exhibits.values()]
    return [(path.rpartition(".")[2], words) for path, words in given(case, law)] + fixed + pictures


def spans(numbers: Iterable[int]) -> str:
    """Return numbers as a person writes them: `3, 5-9`."""
    found: list[list[int]] = []
    for number in sorted(numbers):
        if found and number == found[-1][1] + 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in found)


class Quick(Typist):
    """A person who takes the quick ways wherever a list has one.

    `spent` holds the seconds of each part. The incidents that were put forward as breaches are remembered.
    """

    spent: dict[str, float]
    _put_forward: list[int] | None = None

    def type_in(self) -> None:
        """Enter the whole case, and come to the page where answers are checked."""
        marks = [("", time.monotonic())]

        def done(part: str) -> None:
            marks.append((part, time.monotonic()))

        self._quick_check()
        self._first_lists()
        done("people, places and exhibits")
        self._go_to(STEPS["incidents"])
        self._fast_entry()
        done("fast entry")
        self._kinds_of_conduct()
        done("kinds of conduct")
        self._several_at_once()
        done("several at once")
        self.press("Go to the task list")
        self._first_lists(("proceedings",))  # what a warning was, and what came of a breach
        self._rest()
        done("the rest")
        self.spent = {part: round(at - before) for (_, before), (part, at) in pairwise(marks)}

    def _fast_entry(self) -> None:
        """Enter the date, the time and what happened, one incident after another."""
        self.press(fast_page.TITLE)
        keys = numbered(self.case, "incidents")
        for key in keys:
            one = self.case.incidents[key]
            for name, text in (("date", one.date.words), ("time", one.time), ("what", one.what)):
                asked = question(Place(STEPS["incident"], ("new",)), name)
                self.page.get_by_role("textbox", name=asked.title, exact=True).fill(text)
                self.choices += 1
            if key == keys[-1]:
                self.press("Add it, and go to the list")
            else:
                was = self.page.url
                self._click(self._button("Add this incident"))
                until(self.page, ELSEWHERE, was)
                self._comes_to("input")

    def _comes_to(self, what: str) -> None:
        """Wait until focus has moved to a part of the page."""
        until(self.page, FOCUS, what)
        self.arrivals += 1

    def _kinds_of_conduct(self) -> None:
        """Confirm the kinds of conduct that are proposed, with those that are wrong put right."""
        self.press(CONDUCT)
        while not self._step():
            shown = self.page.locator("[data-testid=stMain] h2").all_inner_texts()
            numbers = [int(found[1]) for title in shown if (found := re.match(r"(\d+)\. ", title))]
            for at, number in enumerate(numbers):
                place = Place(STEPS["incident"], (numbered(self.case, "incidents")[number - 1],))
                for name in ("method", "behaviours", "reach"):
                    asked = question(place, name)
                    if words := self._words(self.case, asked):
                        self._put(asked, words, at)
            self.press("Confirm these")

    def _several_at_once(self) -> None:
        """Give what incidents have in common, to as many at a time as have it."""
        for numbers, shared in self._in_common():
            self.press(several_page.TITLE)
            self.page.get_by_role("textbox", name="Which incidents?", exact=True).fill(spans(numbers))
            self.choices += 1
            for asked, words in shared:
                self._put(asked, words)
            self.press("Add to these incidents")

    def _in_common(self) -> list[tuple[tuple[int, ...], Given]]:
        """Return what sets of incidents have in common, the largest sets first.

        What most incidents answer to a choice is given to all, and put right for the others afterwards.
        """
        found: dict[tuple[int, ...], Given] = {}
        there, everything = self.held(), tuple(range(1, len(self.case.incidents) + 1))
        for name in SHARED:
            asked = question(Place(STEPS["incident"], (several.ANY,)), name)
            wanted: dict[str, list[int]] = {}
            for number, words in self._lacking(there, name):
                wanted.setdefault(words, []).append(number)
            most = Counter({words: len(numbers) for words, numbers in wanted.items()}).most_common(1)
            for words, numbers in wanted.items():
                whom = everything if asked.kind == "choice" and words == most[0][0] else tuple(numbers)
                if len(whom) > 1 and words:
                    found.setdefault(whom, []).append((asked, [words] if asked.kind == "many" else words))
        return sorted(found.items(), key=lambda each: -len(each[0]))

    def _lacking(self, there: Case, name: str) -> Iterator[tuple[int, str]]:
        """Yield the number of each incident that lacks an answer, and the answer; where several fit, one at a time."""
        keys = zip(numbered(self.case, "incidents"), numbered(there, "incidents"), strict=True)
        for number, (on_paper, held) in enumerate(keys, start=1):
            wanted = self._words(self.case, question(Place(STEPS["incident"], (on_paper,)), name))
            has = self._words(there, question(Place(STEPS["incident"], (held,)), name))
            for words in wanted if isinstance(wanted, list) else [wanted]:
                if words not in (has if isinstance(has, list) else [has]):
                    yield number, words

    def _list(self, place: Place, wanted: bool) -> None:
        """Take the quick way of a list first, pass over items that have all their answers, and open the next."""
        paper = self._on_paper(place)
        if wanted and len(self.held().at(place.collection)) == len(self._begun.get(paper.collection, ())):
            self._quick_way(place, paper)
        self._pass_over(place, paper)
        left = self._left(paper.collection)
        number = len(self._begun.get(paper.collection, ())) + 1
        if wanted and left and number > A_PAGE and (more := self._button(f"Show the {A_PAGE} after")).count():
            self._click(more)
            self._button(f"Change {place.step.one} {number}").wait_for()
        super()._list(place, wanted)

    def _quick_way(self, place: Place, paper: Place) -> None:
        """Tick the breaches or the terms that are proposed."""
        left = self._left(paper.collection)
        if place.step.id == "breaches" and left:
            order = numbered(self.case, "incidents")
            breaches = takewhile(lambda one: not one.proceeding, (self.case.breaches[key] for key in left))
            next_ones = [order.index(one.incident or "") + 1 for one in breaches]  # the rest have a proceeding to name
            if next_ones and (self._put_forward is None or next_ones[0] in self._put_forward):
                self._tick(next_ones)

        elif place.step.id == "terms" and left:
            self._tick_terms([self.case.terms[key].library for key in left])

    def _tick_terms(self, wanted: list[str]) -> None:
        """Tick the next terms, up to the first that is not proposed: terms stand as they came."""
        offered = [text for text in self.page.locator("label").all_inner_texts() if text.startswith("Ask for ")]
        ticked = []
        for library in wanted:
            title = f". {self.law.terms[library].title}" if library else ""
            at = next((at for at, text in enumerate(offered) if title and text.endswith(title)), None)
            if at is None:
                break
            ticked.append(offered[at])
            offered = offered[at + 1 :]
        for name in ticked:
            tick(self.page.get_by_role("checkbox", name=name, exact=True))
            self.choices += 1
        if ticked:
            there = len(self.held().terms)
            self._click(self._button("Add the terms ticked, and show the list"))
            self._button(f"Change {STEPS['terms'].one} {there + len(ticked)}").wait_for()
            self.arrivals += 1

    def _tick(self, incidents: list[int]) -> None:
        """Tick breaches by these incidents, up to the first that is not put forward: breaches stand as they came."""
        self.press(ticks_page.TITLE)
        rows = self.page.locator("p.row").all_inner_texts()
        self._put_forward = [int(re.findall(r"Incident (\d+)\.", row)[0]) for row in rows]
        for number in takewhile(self._put_forward.__contains__, incidents):
            name = f"Add {self._put_forward.index(number) + 1} as an alleged breach"
            self.page.get_by_role("checkbox", name=name, exact=True).check(force=True)
            self.choices += 1
        self._choose("What came of those that you tick?", [self.law.breach_outcomes["not-reported"].label])
        self.press("Add those ticked")

    def _pass_over(self, place: Place, paper: Place) -> None:
        """Count items as done that the program has just as they are on paper, up to the first that it has not."""
        if place.step.id not in ("incidents", "order-terms", "breaches"):
            return
        there = self.held()
        for key in numbered(there, place.collection)[len(self._begun.get(paper.collection, ())) :]:
            on_paper = self._left(paper.collection)[0]
            if self._to_do(place.step, (*place.ids, key), (*paper.ids, on_paper), there):
                return
            self._known[key] = on_paper
            self._begun.setdefault(paper.collection, []).append(on_paper)

    def _to_do(self, lister: Step, held: tuple[str, ...], paper: tuple[str, ...], there: Case) -> list[Step]:
        """Return the pages about an item that still lack an answer."""
        return [
            step
            for step in STEPS.values()
            if step.of == f"{lister.collection}.*" and self._lacks(Place(step, held), Place(step, paper), there)
        ]

    def _lacks(self, held: Place, paper: Place, there: Case) -> bool:
        return any(
            not self._same(self._words(self.case, question(paper, name)), self._words(there, question(held, name)))
            for name in fields(held.step)
        )

    def _way_on(self, place: Place, paper: Place) -> Any:
        """Go on to the list from an item: take no short way."""
        if place.step.of in ("incidents.*", "breaches.*", "terms.*", "existing_orders.*.terms.*"):
            return self._button("Save and continue")
        return super()._way_on(place, paper)
