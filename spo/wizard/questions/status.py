"""How far each step and each section is, said honestly: what is begun, what it lacks, and what cannot be begun yet."""

from dataclasses import dataclass
from typing import Literal

from spo.assessment import Assessment, Finding, but_would_learn
from spo.assessment import listed as in_a_list
from spo.case import Case

from ..steps import STEPS, Section, Step
from .journey import Place, fields, place_of
from .typed import is_there

State = Literal["not started", "in progress", "nothing missing", "cannot start yet"]


Lacks = dict[Place, tuple[Finding, ...]]
"""What each page lacks."""


@dataclass(frozen=True)
class Status:
    """How far a step or a section is, what it lacks, and why it cannot be begun, if it cannot."""

    state: State
    lacks: tuple[Finding, ...] = ()
    why: str = ""

    @property
    def words(self) -> str:
        """Return the status as the task list says it."""
        if self.why:
            return f"Cannot start yet: {self.why}"
        if self.lacks and self.state == "in progress":
            return f"In progress: {len(self.lacks)} to mend"
        return self.state.capitalize()


def lacking(assessment: Assessment, *, listed: bool = False) -> Lacks:
    """Return what each step lacks: what blocks filing or weakens the application. Advice is not a lack.

    Where it is `listed`, what the defendant would learn is left to its own page.
    """
    found: dict[Place, tuple[Finding, ...]] = {}
    every = assessment.findings
    for finding in but_would_learn(assessment.view.guidance, every) if listed else every:
        if finding.severity != "advice" and not is_own_wording(finding.field):
            place = place_for(finding.field)
            found[place] = (*found.get(place, ()), finding)
    return found


def is_own_wording(path: str) -> bool:
    """Return whether a path is that of a passage in an officer's own words, which is changed on the page of papers."""
    return path.startswith("wordings.")


def page_for(path: str) -> tuple[str, tuple[str, ...]]:
    """Return the page on which what stands at a path is changed, with the ids of its items."""
    if is_own_wording(path):
        return "papers", ()
    if path.startswith("signed_papers."):
        return "signed-papers", ()
    place = place_for(path)
    return place.step.id, place.ids


def place_for(path: str) -> Place:
    """Return where a finding is mended: the step that asks for its field, or else the one that asks for what holds it.

    Raises KeyError where no step does.
    """
    while True:
        try:
            return place_of(path)
        except KeyError:
            if "." not in path:
                raise
            path = path.rpartition(".")[0]


def step_status(case: Case, step: Step, lacks: Lacks) -> Status:
    """Return how far a step about the case is. A list answers for the pages about its items."""
    found = tuple(finding for place, held in lacks.items() if answers_for(step, place.step) for finding in held)
    if why := _cannot(case, step):
        return Status("cannot start yet", found, why)
    if not is_begun(case, Place(step)):
        return Status("not started", found)
    return Status("in progress" if found else "nothing missing", found)


def section_status(case: Case, section: Section, lacks: Lacks) -> Status:
    """Return how far a section is: nothing is missing where something is begun, and nothing is lacking anywhere.

    One that is not begun cannot be where its first step cannot.
    """
    steps = [step_status(case, step, lacks) for step in top_steps(section)]
    found = tuple(finding for status in steps for finding in status.lacks)
    if all(status.state in ("not started", "cannot start yet") for status in steps):
        return Status(steps[0].state, found, steps[0].why)
    return Status("in progress" if found else "nothing missing", found)


def top_steps(section: Section) -> list[Step]:
    """Return the steps of a section that stand on the task list: those about the case, not about one of its items."""
    return [step for step in section.steps if "*" not in step.of]


def answers_for(step: Step, other: Step) -> bool:
    """Return whether what one step lacks shows on the task list at another: its own, or its list's."""
    return other == step or bool(step.lists and (f"{other.of}." if other.of else "").startswith(f"{step.collection}."))


def _cannot(case: Case, step: Step) -> str:
    """Return what has to be there before a step is of use, or nothing where it can be begun."""
    needed = [need for need in step.needs if not case.at(need)]
    ones = [next(other.one for other in STEPS.values() if other.collection == need) for need in needed]
    return (
        f"add {in_a_list([f'a {one}' if one[0] not in 'aeiou' else f'an {one}' for one in ones])} first" if ones else ""
    )


def is_begun(case: Case, place: Place) -> bool:
    """Return whether anything is answered on a page, or is in its list. A page about an item is, once there is one."""
    if place.step.lists:
        return bool(case.at(place.collection))
    if place.ids:
        return is_there(case, place.base)
    empty = Case()
    return any(case.at(name) != empty.at(name) for name in fields(place.step))
