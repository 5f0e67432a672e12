"""The case of a lesson: the worked example with the faults planted, what it shows, and its papers."""

from functools import cached_property

from spo.assessment import Assessment, Finding, Memo, assess
from spo.case import Case, apply, read_case
from spo.documents import Papers, papers
from spo.guidance import Guidance

from .lesson import BeforeAndAfter, Item, Lesson


class Stage:
    """What a lesson is played on, each part of it made when it is first asked for.

    Each raises EditRefused where the case cannot take an edit, and KeyError where there is no such example.
    """

    def __init__(self, lesson: Lesson, law: Guidance) -> None:
        self.lesson, self.law = lesson, law
        self._memo = Memo()
        self._mended: dict[int, tuple[Assessment, Papers]] = {}

    @cached_property
    def example(self) -> Case:
        """The worked example as it is."""
        return read_case(self.law.example(self.lesson.example))

    @cached_property
    def case(self) -> Case:
        """The case with its faults, and with what no page asks for in it."""
        return apply(self.example, (edit.edit() for edit in self.lesson.edits))

    @cached_property
    def assessment(self) -> Assessment:
        """What the case with its faults shows."""
        return self._assessed(self.case)

    @cached_property
    def papers(self) -> Papers:
        """The papers of the case with its faults."""
        return papers(self.assessment)

    @cached_property
    def of_the_example(self) -> frozenset[Finding]:
        """What the program finds in the worked example as it is."""
        return frozenset(self._assessed(self.example).findings)

    def mended(self, part: BeforeAndAfter) -> Papers:
        """Return the papers of the case with its faults, once it is mended as a part says."""
        return self._of_mended(part)[1]

    def found_in_mended(self, part: BeforeAndAfter) -> tuple[Finding, ...]:
        """Return what the program finds in the case with its faults, once it is mended as a part says."""
        return self._of_mended(part)[0].findings

    def _of_mended(self, part: BeforeAndAfter) -> tuple[Assessment, Papers]:
        key = self.lesson.parts.index(part)
        if key not in self._mended:
            assessment = self._assessed(apply(self.case, part.mends))
            self._mended[key] = assessment, papers(assessment)
        return self._mended[key]

    def found(self, item: Item) -> Finding | None:
        """Return what the program says of a fault, that at its own field first, or None where it does not find it."""
        named = [one for one in self.planted(item) if one.id == item.found_by] if item.found_by else []
        return min(named, key=lambda one: one.field != item.field, default=None)

    def planted(self, item: Item) -> list[Finding]:
        """Return what the program finds because of the edits that plant a fault, and not without them."""
        others = (edit.edit() for edit in self.lesson.edits if edit.plants != item.id)
        without = self._assessed(apply(self.example, others))
        there = {(one.id, one.field, one.text) for one in without.findings}
        return [one for one in self.assessment.findings if (one.id, one.field, one.text) not in there]

    def _assessed(self, case: Case) -> Assessment:
        return assess(case, self.law, self.law.examples[self.lesson.example].on, self._memo)
