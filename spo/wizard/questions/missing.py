"""What is missing, as the questions that close it: those that block filing, and once none does, those that weaken."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from spo.assessment import Assessment, Finding, but_would_learn
from spo.case import Case, applies

from ..steps import STEPS
from .fields import Question, question
from .journey import Place, fields, gated, list_of
from .names import item_name, numbered
from .status import is_own_wording, place_for

_FEW = 4


@dataclass
class Gap:
    """A page of the journey that lacks something.

    `asked` holds the questions that close it, and `says` what to do for each, by its path. What only that page itself
    can close, such as a list in which nothing is, stands in `there`.
    """

    place: Place
    asked: dict[str, Question] = field(default_factory=dict)
    says: dict[str, list[str]] = field(default_factory=dict)
    there: list[str] = field(default_factory=list)

    def title(self, case: Case) -> str:
        """Return what the gap is about: an item by its name, or the page."""
        if not self.place.ids:
            return self.place.step.title
        listed = list_of(self.place)
        return f"{listed.step.one.capitalize()} {item_name(case, listed.collection, self.place.ids[-1])}"


def gaps(assessment: Assessment) -> list[Gap]:
    """Return the gaps to close, in the order of the journey.

    Where something blocks filing these are the pages on which it does, each with all that it lacks. What the defendant
    would learn has a page of its own.
    """
    view, found = assessment.view, dict[Place, list[Finding]]()
    for finding in but_would_learn(view.guidance, assessment.findings):
        if finding.severity != "advice" and not is_own_wording(finding.field):
            found.setdefault(place_for(finding.field), []).append(finding)
    blocked = {place: held for place, held in found.items() if any(one.severity == "blocks" for one in held)}
    order = list(STEPS.values())

    def at(place: Place) -> tuple[int, int]:
        within = numbered(view.case, list_of(place).collection).index(place.ids[-1]) if place.ids else 0
        return order.index(place.step), within

    chosen = blocked or found
    return [_gap(view.case, place, chosen[place]) for place in sorted(chosen, key=at)]


def _gap(case: Case, place: Place, found: list[Finding]) -> Gap:
    gap, names = Gap(place), fields(place.step)
    for finding in found:
        name = finding.field.removeprefix(f"{place.base}.") if place.base else finding.field
        if name not in names:
            gap.there.append(finding.text)
            continue
        gap.says.setdefault(finding.field, []).append(finding.text)
        for one in (name, *_hanging(case, place, name), *_short(case, place)):
            gap.asked.setdefault(place.path(one), question(place, one))
    return gap


def _short(case: Case, place: Place) -> Iterator[str]:
    """Yield all that a short page about the case asks and that is not answered: one answer of it calls for another."""
    names = () if place.ids or len(fields(place.step)) > _FEW else fields(place.step)
    yield from (name for name in names if not case.at(name) and applies(case, name))


def _hanging(case: Case, place: Place, name: str) -> Iterator[str]:
    """Yield the questions that may be asked only once this one is answered, such as how many years a period has."""
    part = name.rpartition(".")[0]
    for other in gated(place.step):
        if part and other.rpartition(".")[0] == part and not applies(case, place.path(other)):
            yield other
