"""What stands on each kind of screen of a lesson, as HTML."""

from collections.abc import Iterable, Sequence
from textwrap import shorten

from markupsafe import Markup

from spo.assessment import capital
from spo.lessons import screens
from spo.lessons.phrases import NOTHING, lead_of, lead_without_facts, order_in_handout

from ..display.cited import how_far
from ..screen.markup import bullets, folded, heading, join, led, panel, paragraph, quoted, reworded, section
from .room import look
from .views import View

HEADING = "lesson-heading"
"""The anchor of the heading of a screen."""

_SHORT = 90
"""How many letters of an item stand beside its name where every answer of a part is told together."""


def shown(view: View, marked: frozenset[str], of_trainer: bool = False) -> Markup:
    """Return what stands before the class. `marked` are the ids of what it marked as faults.

    What is `of_trainer` stands among others of its kind, and says nothing of marks.
    """
    size = "" if of_trainer or view.together else look(view.screen.body)
    return section(f"lesson-shown {size}".strip(), _Drawn(marked, of_trainer).view(view))


def words(item: screens.Shown) -> Markup:
    """Return an item as the real page or paper has it: what it is called there, and its words."""
    return section("lesson-words", paragraph(item.called, "called"), quoted(paragraph(item.words or NOTHING)))


class _Drawn:
    def __init__(self, marked: frozenset[str], of_trainer: bool) -> None:
        self._marked, self._of_trainer = marked, of_trainer

    def view(self, view: View) -> Markup:
        """Return a view as it is drawn."""
        match view.screen.body:
            case screens.Opening() as body:
                made = join(
                    self._title(f"{body.minutes} minutes. For: {body.for_whom}", body.title),
                    paragraph(body.about),
                    self._heading("What it teaches"),
                    bullets(body.teaches),
                )
            case screens.ToKnow() as body:
                made = join(self._title("Good to know first", body.title), paragraph(body.text), _rested(body.rests_on))
            case screens.Find() as body:
                made = self._title(body.title, body.ask)
            case screens.Found() as body:
                made = self._together(body, view.together) if view.together else self._found(body)
            case screens.Before() as body:
                made = join(self._title(body.title, body.ask), *map(words, body.passages))
            case screens.After() as body:
                made = self._after(body)
            case screens.Asked() as body:
                made = join(
                    self._title(f"{body.title}: question {body.number} of {body.of}", body.question),
                    paragraph(body.ask),
                )
            case screens.Answered() as body:
                made = self._answered(body)
            case screens.Closing() as body:
                made = join(self._title(body.title, "What to take away"), bullets(body.takeaway))
        return made

    def _title(self, above: str, title: str) -> Markup:
        """Return the heading of a screen, and in small letters over it what it is part of."""
        made = heading(3, title) if self._of_trainer else heading(2, title, HEADING)
        return section("lesson-title", paragraph(above, "above"), made)

    def _heading(self, text: str) -> Markup:
        return heading(4 if self._of_trainer else 3, text)

    def _found(self, body: screens.Found) -> Markup:
        (one,) = body.judged
        of = f"{body.title}: answer {body.number} of {body.of}"
        return join(
            self._title(of, "A fault" if one.fault else "Right all along"),
            words(one.shown),
            panel("stop" if one.fault else "good", paragraph(one.answer), self._of_mark(one)),
            _program(one),
            _rested(one.rests_on),
        )

    def _of_mark(self, one: screens.Judged) -> Markup | None:
        if self._of_trainer:
            return None
        return paragraph(
            "It was marked as a fault." if one.shown.id in self._marked else "It was not marked.", "source"
        )

    def _together(self, body: screens.Found, every: Sequence[screens.Judged]) -> Markup:
        """Return every answer of a part by what was marked. Where nothing was, nobody missed anything."""

        def those(fault: bool, was_marked: bool) -> list[screens.Judged]:
            return [one for one in every if one.fault is fault and (one.shown.id in self._marked) is was_marked]

        some = any(one.shown.id in self._marked for one in every)
        groups = (
            ("Faults that were found", those(True, True)),
            ("Faults that were missed" if some else "The faults", those(True, False)),
            ("Right all along, and marked as a fault", those(False, True)),
            ("Right all along", those(False, False)),
        )
        held = (
            join(self._heading(title), bullets(_in_short(one.shown) for one in group))
            for title, group in groups
            if group
        )
        return join(self._title(body.title, "What was wrong, and what was right"), *held)

    def _after(self, body: screens.After) -> Markup:
        sides = (("Before", body.before, "gone"), (capital(body.afterwards), body.after, "came"))
        drawn = (
            section("lesson-side", self._heading(title), *(_passage(kind, pieces) for pieces in passages))
            for title, passages, kind in sides
        )
        return join(
            self._title(f"{body.title}: {body.paper}", f"Before, and {body.afterwards}"),
            section("lesson-sides", *drawn),
            paragraph(order_in_handout(body), "source") if self._of_trainer else None,
            panel("good", paragraph(body.answer)),
            _rested(body.rests_on),
        )

    def _answered(self, body: screens.Answered) -> Markup:
        facts = map(words, body.facts)
        lead = lead_without_facts(body)
        answer = led(lead, body.answer) if lead else paragraph(body.answer)
        return join(
            self._title(f"{body.title}: the answer", body.question),
            *facts,
            panel("good" if body.facts else "stop", answer),
            _rested(body.rests_on),
        )


def _in_short(item: screens.Shown) -> str:
    said = " ".join((item.words or NOTHING).split())
    return f"{item.called}: {shorten(said, _SHORT, placeholder=' ...')}"


def _program(one: screens.Judged) -> Markup | None:
    lead = lead_of(one)
    return section("lesson-program", led(lead, one.finding or one.why_no_finding)) if lead else None


def _passage(kind: str, pieces: Iterable[screens.Piece]) -> Markup:
    return quoted(reworded((kind if piece.changed else "stayed", piece.words) for piece in pieces))


def _rested(cited: Sequence[screens.Cited]) -> Markup:
    """Return on what something rests: its sources in plain sight, and what they say under a line that opens it."""
    sources = dict.fromkeys(source for one in cited for source in one.sources)
    says = join(*(join(paragraph(one.text), paragraph(_basis(one), "source")) for one in cited))
    named = paragraph(f"Source: {'; '.join(sources)}.", "source")
    return section("lesson-rests", named, folded("What this rests on", says))


def _basis(one: screens.Cited) -> str:
    return " ".join(part for part in (how_far(one.status), f"Source: {'; '.join(one.sources)}.", one.note) if part)
