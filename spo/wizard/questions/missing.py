"""What is missing, as the questions that close it: those that block filing, and once none does, those that weaken."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

from spo.assessment import Assessment, Finding, but_would_learn
from spo.assessment.proposals import waits_for_facts
from spo.case import Case, Edit, applies, apply

from ..steps import STEPS
from .fields import Question, question, title_of
from .journey import Place, fields, gated, list_of
from .names import item_name, numbered
from .status import is_own_wording, place_for

_FEW = 4
_OF_INTERIM = ("interim.", "hearing.purpose")


@dataclass
class Gap:
    """A page of the journey that lacks something.

    `asked` holds the questions that close it, and `says` what to do for each, by its path. What only that page itself
    can close, such as a list in which nothing is, stands in `there`. A gap is `little` where all of it weakens little.
    """

    place: Place
    asked: dict[str, Question] = field(default_factory=dict)
    says: dict[str, list[str]] = field(default_factory=dict)
    there: list[str] = field(default_factory=list)
    little: bool = False

    def __len__(self) -> int:
        """Return how many things it lacks."""
        return sum(map(len, self.says.values())) + len(self.there)

    def title(self, case: Case) -> str:
        """Return what the gap is about: an item by its name, or the page."""
        if not self.place.ids:
            return self.place.step.title
        listed = list_of(self.place)
        return f"{listed.step.one.capitalize()} {item_name(case, listed.collection, self.place.ids[-1])}"

    def parts(self) -> list[tuple[str, list[Question]]]:
        """Return the questions in the order of the page, those about a part of an item under the name of the part."""
        asked = [question(self.place, name) for name in fields(self.place.step) if self.place.path(name) in self.asked]
        within = len(self.place.path("x").split("."))

        def part(one: Question) -> str:
            above = one.path.rpartition(".")[0]
            return title_of(above) if self.place.ids and len(one.path.split(".")) > within else ""

        return [(title, list(held)) for title, held in groupby(asked, part)]

    def hint(self, one: Question) -> str:
        """Return what stands under a question: what to do, and its own hint."""
        return " ".join((*self.says.get(one.path, ()), one.hint)).strip()


def gaps(assessment: Assessment) -> list[Gap]:
    """Return the gaps to close, in the order of the journey, those that weaken little after all others.

    What blocks filing comes first, and what an interim order needs where one is asked for: the pages on which that is,
    each with all that it lacks. What is drafted once more is recorded is asked last. What the defendant would learn has
    a page of its own.
    """
    view, every = assessment.view, list[Finding]()
    for finding in but_would_learn(assessment.view.guidance, assessment.findings):
        if finding.severity != "advice" and not is_own_wording(finding.field):
            every.append(finding)
    found = _by_place(one for one in every if one.severity == "blocks" or not waits_for_facts(assessment, one.field))
    found = found or _by_place(every)
    first = {place: held for place, held in found.items() if any(_comes_first(view.case, one) for one in held)}
    order = list(STEPS.values())

    def at(place: Place) -> tuple[int, int]:
        within = numbered(view.case, list_of(place).collection).index(place.ids[-1]) if place.ids else 0
        return order.index(place.step), within

    chosen = first or found
    made = [_gap(view.case, place, chosen[place]) for place in sorted(chosen, key=at)]
    return sorted(made, key=lambda gap: gap.little)


def _comes_first(case: Case, finding: Finding) -> bool:
    urgent = case.interim.sought == "yes" and finding.field.startswith(_OF_INTERIM)
    return urgent or finding.severity == "blocks"


def _by_place(findings: Iterable[Finding]) -> dict[Place, list[Finding]]:
    found: dict[Place, list[Finding]] = {}
    for finding in findings:
        found.setdefault(place_for(finding.field), []).append(finding)
    return found


def _gap(case: Case, place: Place, found: list[Finding]) -> Gap:
    gap, names = Gap(place, little=all(one.little for one in found)), fields(place.step)
    for finding in found:
        name = finding.field.removeprefix(f"{place.base}.") if place.base else finding.field
        if name not in names:
            gap.there.append(finding.text)
            continue
        gap.says.setdefault(finding.field, []).append(finding.text)
        for one in (*_tied(case, place, name), *_short(case, place)):
            gap.asked.setdefault(place.path(one), question(place, one))
    return gap


def _short(case: Case, place: Place) -> Iterator[str]:
    """Yield all that a short page about the case asks and that is not answered: one answer of it calls for another."""
    names = () if place.ids or len(fields(place.step)) > _FEW else fields(place.step)
    yield from (name for name in names if not case.at(name) and applies(case, name))


def _tied(case: Case, place: Place, name: str) -> Iterator[str]:
    """Yield a question with those that hang on it, such as the years of a fixed period; or with what it hangs on."""
    asked = (one for one in fields(place.step) if name in _opens(case, place, one))
    for one in [name] if applies(case, place.path(name)) else asked:
        yield from (one, *_opens(case, place, one))


def _opens(case: Case, place: Place, name: str) -> list[str]:
    """Return the questions of a page that some answer to one of them calls for, and the one that it has does not."""
    path = place.path(name)
    then = [apply(case, (Edit(path=path, value=answer),)) for answer in question(place, name).choices]
    hidden = [one for one in gated(place.step) if not applies(case, place.path(one))]
    return [one for one in hidden if any(applies(each, place.path(one)) for each in then)]
