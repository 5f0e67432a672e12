"""The evidence grid: which limb and which term each exhibit and each witness carries, and the holes."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from spo.case import Number, references

from ..assess import Assessment
from ..terms import TermAssessment
from .sentences import sentence

Cell = tuple[Number, ...] | bool
"""The numbers of the incidents through which something is carried; true where it is carried otherwise."""


@dataclass(frozen=True)
class Heading:
    """What heads a row, which is an exhibit or a witness, or a column: a limb of the court's test or a term sought."""

    kind: Literal["exhibit", "witness", "limb", "term"]
    id: str
    name: str


@dataclass(frozen=True)
class Grid:
    """Rows of exhibits and witnesses, columns of limbs and terms, a cell for each, and what nothing carries."""

    rows: tuple[Heading, ...]
    columns: tuple[Heading, ...]
    cells: tuple[tuple[Cell, ...], ...]
    holes: tuple[str, ...]


def evidence_grid(assessment: Assessment) -> Grid:
    """Return the grid of a case. Nothing is carried by an incident that is not attributed to the defendant."""
    evidence = _Evidence(assessment)
    columns = (
        *(Heading("limb", name, name.capitalize()) for name in ("acts", "risk", "necessity")),
        *(Heading("term", term.id, _name(term)) for term in assessment.terms),
    )
    rows = tuple(evidence.rows())
    cells = tuple(tuple(evidence.cell(row, column) for column in columns) for row in rows)
    return Grid(rows, columns, cells, tuple(evidence.holes(columns, cells)))


def _name(term: TermAssessment) -> str:
    return f"Term {term.number}"


@dataclass(frozen=True)
class _Evidence:
    assessment: Assessment

    def rows(self) -> Iterator[Heading]:
        """Yield the exhibits, then the witnesses."""
        case = self.assessment.view.case
        for key, exhibit in case.exhibits.items():
            yield Heading("exhibit", key, exhibit.mark or exhibit.description or key)
        for key, witness in case.witnesses.items():
            yield Heading("witness", key, witness.name or witness.role or key)

    def cell(self, row: Heading, column: Heading) -> Cell:
        """Return how a row carries a column: through which incidents, or otherwise, or not at all."""
        numbers, within = self.assessment.view.numbers, self._within[column.name]
        shows = tuple(numbers[key] for key in self._shown_by.get((row.kind, row.id), ()) if key in within)
        if shows:
            return shows
        held = self._otherwise[column.name]
        return row.id in held["witness"] if row.kind == "witness" else row.id in held["exhibit"]

    @cached_property
    def _shown_by(self) -> dict[tuple[str, str | None], list[str]]:
        """The incidents that each exhibit shows, and each witness: the one named, and whoever produces an exhibit."""
        exhibits = self.assessment.view.case.exhibits
        found: dict[tuple[str, str | None], list[str]] = defaultdict(list)
        for incident, act in self.assessment.view.put_forward:
            marks = dict.fromkeys(act.exhibits)
            for mark in marks:
                found["exhibit", mark].append(incident)
            producers = (exhibits[mark].produced_by for mark in marks if mark in exhibits)
            for witness in dict.fromkeys((*act.witnesses, *producers)):
                found["witness", witness].append(incident)
        return found

    @cached_property
    def _within(self) -> dict[str, frozenset[str]]:
        """The incidents that bear on each column."""
        view = self.assessment.view
        answers = {_name(term): frozenset(term.answers) for term in self.assessment.terms}
        return {
            "Acts": frozenset(view.relied_on),
            "Risk": frozenset(key for key, act in view.put_forward if act.impact),
            "Necessity": frozenset().union(*answers.values()) if answers else frozenset(),
            **answers,
        }

    @cached_property
    def _otherwise(self) -> dict[str, dict[str, set[str]]]:
        """The exhibits and witnesses that carry each column other than through an incident."""
        case = self.assessment.view.case
        drivers = case.defendant.drivers
        exhibits: dict[str, set[str]] = {
            "Acts": set(),
            "Risk": {e for w in case.warnings.values() for e in w.exhibits}
            | {e for tool in case.risk_assessments.values() for e in tool.exhibits},
            "Necessity": {order.exhibit for order in case.existing_orders.values() if order.exhibit},
        }
        for term in self.assessment.terms:
            sought = case.terms[term.id]
            driver = drivers.get(sought.delivery.driver or "")
            exhibits[_name(term)] = set(driver.exhibits if driver else ()) | ({sought.map_exhibit or ""} - {""})
        harmed = {
            key for key, p in case.protected_persons.items() if p.effect or p.psychological_harm or p.physical_harm
        }
        speak = {key for key, witness in case.witnesses.items() if witness.person in harmed}
        return {
            column: {
                "exhibit": marks,
                "witness": {e.produced_by for k, e in case.exhibits.items() if k in marks and e.produced_by}
                | (speak if column == "Risk" else set()),
            }
            for column, marks in exhibits.items()
        }

    def holes(self, columns: tuple[Heading, ...], cells: tuple[tuple[Cell, ...], ...]) -> Iterator[str]:
        """Yield a sentence for each term that nothing carries, acts that nothing shows, and exhibits of no use."""
        view = self.assessment.view
        for place, column in enumerate(columns):
            if column.kind == "term" and not any(row[place] for row in cells):
                yield sentence(view.guidance, "hole-term", term=view.term_numbers[column.id])
        acts = [view.case.incidents[key] for key in view.relied_on]
        bare = [key for key, act in zip(view.relied_on, acts, strict=True) if not (act.witnesses or act.exhibits)]
        if bare:
            yield sentence(view.guidance, "hole-incidents", incidents=view.incident_list(bare))
        used = {key for _, collection, key in references(view.case) if collection == "exhibits"}
        for key, exhibit in view.case.exhibits.items():
            if key not in used:
                yield sentence(view.guidance, "hole-exhibit", exhibit=exhibit.mark or exhibit.description or key)
