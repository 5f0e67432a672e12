"""What is missing, as the questions that close it: those that block filing, and once none does, those that weaken."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

from spo.assessment import Assessment, Finding, but_would_learn
from spo.assessment.proposals import waits_for_facts
from spo.case import Case, Edit, applies, apply

from ..steps import STEPS, Part, Step
from .fields import Question, question, title_of
from .in_place import FIRST, first_of, turned
from .journey import Place, fields_of, gated, list_of, part_of
from .names import item_name, numbered
from .status import is_own_wording, place_for
from .unasked import ASKED_OF_ALL

Names = tuple[str, ...]
Where = tuple[Place, Step | Part]
Lack = tuple[str, Finding]
"""A field that is lacking, and the finding that says so: of several items it is one finding."""

_FEW = 4
_MANY = 25
"""How many more items one finding asks about at once: a page has room for no more."""
_OF_INTERIM = ("interim.", "hearing.purpose")


@dataclass
class Gap:
    """A part of a page of the journey that lacks something.

    `asked` holds the questions that close it, and `says` what to do for each, by its path. Some are of items that the
    case does not have yet, and `told` says what to do about those. What only that page itself can close, such as a list
    of terms in which nothing is, stands in `there`. A gap is `little` where all of it weakens little.
    """

    place: Place
    part: Step | Part
    asked: dict[str, Question] = field(default_factory=dict)
    says: dict[str, list[str]] = field(default_factory=dict)
    told: list[str] = field(default_factory=list)
    there: list[str] = field(default_factory=list)
    little: bool = False

    def __len__(self) -> int:
        """Return how many things it lacks."""
        return sum(map(len, self.says.values())) + len(self.told) + len(self.there)

    def title(self, case: Case) -> str:
        """Return what the gap is about: an item by its name, or the part of the page."""
        if not self.place.ids:
            return self.part.title
        listed = list_of(self.place)
        return f"{listed.step.one.capitalize()} {item_name(case, listed.collection, self.place.ids[-1])}"

    def parts(self) -> list[tuple[str, list[Question]]]:
        """Return the questions in the order of the page, those about a part of an item under the name of the part."""
        if self.place.step.lists:
            return [("", list(self.asked.values()))]
        asked = [question(self.place, name) for name in fields_of(self.place.step.of, self.part.asks)]
        asked = [one for one in asked if one.path in self.asked]
        within = len(self.place.path("x").split("."))

        def part(one: Question) -> str:
            above = one.path.rpartition(".")[0]
            return title_of(above) if self.place.ids and len(one.path.split(".")) > within else ""

        return [(title, list(held)) for title, held in groupby(asked, part)]

    def hint(self, one: Question) -> str:
        """Return what stands under a question: what to do, and its own hint."""
        return " ".join((*self.says.get(one.path, ()), one.hint)).strip()


def gaps(assessment: Assessment, given_away: Iterable[Finding] = ()) -> list[Gap]:
    """Return the gaps to close, in the order of the journey, those that weaken little after all others.

    What blocks filing comes first, and what an interim order needs where one is asked for: the parts of pages on which
    that is, each with all that it lacks. What every application is asked comes with what weakens. What is drafted once
    more is recorded is asked last. What the defendant would learn has a page of its own; what would give away what is
    withheld is `given_away`, and blocks as well.
    """
    view, every = assessment.view, list(given_away)
    for finding in but_would_learn(assessment.view.guidance, assessment.findings):
        if (finding.severity != "advice" or finding.id in ASKED_OF_ALL) and not is_own_wording(finding.field):
            every.append(finding)
    found = _by_place(one for one in every if one.severity == "blocks" or not waits_for_facts(assessment, one.field))
    found = found or _by_place(every)
    first = {where: held for where, held in found.items() if any(_comes_first(view.case, one) for _, one in held)}
    order = list(STEPS.values())

    def at(where: Where) -> tuple[int, int, int]:
        place, part = where
        within = numbered(view.case, list_of(place).collection).index(place.ids[-1]) if place.ids else 0
        return order.index(place.step), within, place.step.whole.index(part)

    chosen = first or found
    made = [_gap(assessment, where, chosen[where]) for where in sorted(chosen, key=at)]
    return sorted(made, key=lambda gap: gap.little)


def _comes_first(case: Case, finding: Finding) -> bool:
    urgent = case.interim.sought == "yes" and finding.field.startswith(_OF_INTERIM)
    return urgent or finding.severity == "blocks"


def _by_place(findings: Iterable[Finding]) -> dict[Where, list[Lack]]:
    found: dict[Where, list[Lack]] = {}
    for finding in findings:
        for path in (finding.field, *finding.also[:_MANY]):
            place = place_for(path)
            found.setdefault((place, part_of(place.step, _name(place, path))), []).append((path, finding))
    return found


def _name(place: Place, path: str) -> str:
    return path.removeprefix(f"{place.base}.") if place.base else path


def _gap(assessment: Assessment, where: Where, found: list[Lack]) -> Gap:
    """Return a gap. What is said of several items is said at the first of them."""
    case, (place, part) = assessment.view.case, where
    gap, names = Gap(place, part, little=all(one.little for _, one in found)), fields_of(place.step.of, part.asks)
    for path, finding in found:
        name = _name(place, path)
        if new := _in_place(assessment, place, finding):
            gap.asked |= {one.path: one for one in new}
            gap.told.append(finding.text)
            continue
        if name not in names:
            gap.there.append(finding.text)
            continue
        if path == finding.field:
            gap.says.setdefault(path, []).append(finding.text)
        for one in (*_tied(case, place, name, names), *_short(case, place, names)):
            gap.asked.setdefault(place.path(one), question(place, one))
    return gap


def _in_place(assessment: Assessment, place: Place, finding: Finding) -> list[Question]:
    """Return what can be asked of items of a list where it is found that they are missing."""
    if finding.id == "act-turns-on-a-fact":
        return turned(assessment, place.step, finding.text)
    here = place.collection if place.step.lists else ""
    return first_of(here, place.step) if here in FIRST and not assessment.view.case.at(here) else []


def _short(case: Case, place: Place, names: Names) -> Iterator[str]:
    """Yield all that a short part of the case asks and that is not answered: one answer of it calls for another."""
    short = () if place.ids or len(names) > _FEW else names
    yield from (name for name in short if not case.at(name) and applies(case, name))


def _tied(case: Case, place: Place, name: str, names: Names) -> Iterator[str]:
    """Yield a question with those that hang on it, such as the years of a fixed period; or with what it hangs on."""
    asked = (one for one in names if name in _opens(case, place, one, names))
    for one in [name] if applies(case, place.path(name)) else asked:
        yield from (one, *_opens(case, place, one, names))


def _opens(case: Case, place: Place, name: str, names: Names) -> list[str]:
    """Return the questions among some that some answer to one of them calls for, and the one that it has does not."""
    path = place.path(name)
    then = [apply(case, (Edit(path=path, value=answer),)) for answer in question(place, name).choices]
    hidden = [one for one in names if one in gated(place.step) and not applies(case, place.path(one))]
    return [one for one in hidden if any(applies(each, place.path(one)) for each in then)]
