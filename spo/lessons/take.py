"""A lesson as the class takes it, screen by screen."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from spo.assessment import label
from spo.case import Case, EditRefused
from spo.documents import Paper
from spo.guidance import Guidance

from . import passages, screens, words
from .cited import cited
from .faults import Fault, LessonFaulty
from .lesson import BeforeAndAfter, FindTheFaults, Item, Lesson, Part, TheBenchAsks
from .stage import Stage

Page = Callable[[Case, str], str]
"""Where in the wizard the field at a path is: a title for people to read."""

_CANNOT = "This lesson cannot be taken, since its file is faulty ({why}). See: spo lessons check."


def take(lesson: Lesson, law: Guidance, page: Page | None = None) -> tuple[screens.Screen, ...]:
    """Return the screens of a lesson, as on the day on which its example stands.

    `page` says on which page a field is; without it, the field alone is named. Raises LessonFaulty where a lesson says
    what its case or guidance does not hold. `check` then says what to mend.
    """
    try:
        return taken(Stage(lesson, law), page)
    except (EditRefused, KeyError) as error:
        raise LessonFaulty([Fault("", lesson.id, _CANNOT.format(why=error.args[0]))]) from error


def taken(stage: Stage, page: Page | None = None) -> tuple[screens.Screen, ...]:
    """Return the screens of the lesson of a stage. Raises EditRefused and KeyError where `take` says LessonFaulty."""
    return tuple(_Taking(stage, page).every())


@dataclass(frozen=True)
class _Taking:
    stage: Stage
    page: Page | None

    def every(self) -> Iterator[screens.Screen]:
        lesson, law = self.stage.lesson, self.stage.law
        opening = screens.Opening(lesson.title, lesson.for_whom, lesson.minutes, lesson.teaches, lesson.about)
        yield screens.Screen("opening", opening, ())
        for number, point in enumerate(lesson.points, start=1):
            yield screens.Screen(
                f"point-{number}", screens.ToKnow(point.title, point.text, cited(law, point.rests_on)), ()
            )
        for number, part in enumerate(lesson.parts, start=1):
            notes = (_minutes(number, len(lesson.parts), part), *part.notes)
            for own, body in self._part(part):
                yield screens.Screen(f"part-{number}-{own}", body, notes, number)
                notes = ()
        yield screens.Screen("closing", screens.Closing(lesson.title, lesson.takeaway), ())

    def _part(self, part: Part) -> Iterator[tuple[str, screens.Body]]:
        match part:
            case FindTheFaults():
                return self._find(part)
            case BeforeAndAfter():
                return self._compare(part)
            case TheBenchAsks():
                return self._ask(part)

    def _find(self, part: FindTheFaults) -> Iterator[tuple[str, screens.Body]]:
        paper = self.stage.papers[part.paper] if part.paper else None
        judged = [self._judged(item, self._shown(item, paper)) for item in part.items]
        yield "find", screens.Find(part.title, part.ask, tuple(one.shown for one in judged))
        for number, one in enumerate(judged, start=1):
            yield f"found-{one.shown.id}", screens.Found(part.title, (one,), number, len(judged))

    def _shown(self, item: Item, paper: Paper | None) -> screens.Shown:
        if item.field:
            return words.shown(self.stage.assessment.view, item.id, item.field)
        if paper is None or item.passage not in passages.said(paper):
            raise KeyError(item.passage)
        return passages.shown(paper, item.id, item.passage)

    def _judged(self, item: Item, shown: screens.Shown) -> screens.Judged:
        finding = self.stage.found(item)
        if item.found_by and finding is None:
            raise KeyError(item.found_by)
        where = finding.field if finding else item.field if item.fault else None
        view = self.stage.assessment.view
        return screens.Judged(
            shown,
            item.fault,
            item.answer,
            finding.text if finding else "",
            item.no_finding or "",
            self.page(view.case, where) if self.page and where else "",
            cited(self.stage.law, item.rests_on),
            label(view, where) if where else "",
        )

    def _compare(self, part: BeforeAndAfter) -> Iterator[tuple[str, screens.Body]]:
        faulty = self.stage.papers[part.paper]
        was, now = passages.said(faulty), passages.said(self.stage.mended(part)[part.paper])
        if unknown := set(part.passages) - was.keys() - now.keys():
            raise KeyError(*unknown)
        shown = tuple(passages.shown(faulty, own, own) for own in part.passages)
        yield "before", screens.Before(part.title, part.ask, faulty.entry.title, shown)
        held = [passages.compared(was.get(own, ""), now.get(own, "")) for own in part.passages]
        before, after = tuple(one for one, _ in held), tuple(one for _, one in held)
        rests_on = cited(self.stage.law, part.rests_on)
        mended = screens.After(
            part.title, faulty.entry.title, before, after, part.answer, rests_on, part.mended_first, part.afterwards
        )
        yield "after", mended

    def _ask(self, part: TheBenchAsks) -> Iterator[tuple[str, screens.Body]]:
        of = len(part.questions)
        for number, one in enumerate(part.questions, start=1):
            facts = tuple(words.shown(self.stage.assessment.view, path, path) for path in one.facts)
            yield f"ask-{one.id}", screens.Asked(part.title, part.ask, one.asks, number, of)
            answered = screens.Answered(part.title, one.asks, facts, one.answer, cited(self.stage.law, one.rests_on))
            yield f"answer-{one.id}", answered


def _minutes(number: int, of: int, part: Part) -> str:
    return f"Part {number} of {of}: {part.minutes} minutes."
