"""The papers of a case, each made when it is first asked for: as drafted, in an officer's own words, names short."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from spo.assessment import Assessment, titled
from spo.evidence.reading.shapes import Reading

from .declared import Drafted, OfTheOthers, called_for
from .evidence import evidence_findings
from .maps import map_findings
from .passages import Paper
from .short_names import shortened
from .wordings import reworded
from .writer import Writer

NO_READINGS: Mapping[str, Reading] = MappingProxyType({})


class Drafts(Mapping[str, Paper]):
    """The papers by id as they are drafted, before any passage is in an officer's own words.

    A paper that tells of the others is not among them, nor one that the case does not call for. `kept` and `readings`
    are as for `papers`.
    """

    def __init__(
        self, assessment: Assessment, kept: Collection[str] = (), readings: Mapping[str, Reading] = NO_READINGS
    ) -> None:
        # An assessment does not itself know which files are kept.
        view = assessment.view
        found = dict.fromkeys((*assessment.findings, *map_findings(view, kept), *evidence_findings(view, kept)))
        self.assessment = replace(assessment, findings=tuple(found))
        self._kept, self._readings = kept, readings
        self._made: dict[str, Paper] = {}
        self._declared = called_for(view, Drafted)

    def __getitem__(self, key: str) -> Paper:
        declares = self._declared[key]
        if key not in self._made:
            entry = titled(self.assessment.view, self.assessment.view.guidance.papers[key])
            w = Writer(self.assessment, entry.withholds, declares.lists_terms, self._kept, self._readings)
            self._made[key] = declares.build(w, entry)
        return self._made[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._declared)

    def __len__(self) -> int:
        return len(self._declared)


class Papers(Mapping[str, Paper]):
    """The papers of a case by id, as passages and tables, before any of them is a file."""

    def __init__(self, drafts: Drafts) -> None:
        self.drafts = drafts
        self._made: dict[str, Paper] = {}
        self._declared = called_for(drafts.assessment.view, OfTheOthers)

    def __getitem__(self, key: str) -> Paper:
        if key not in self._made:
            made = self._of_the_others(key) if key in self._declared else self._reworded(key)
            view = self.drafts.assessment.view
            self._made[key] = shortened(made, view.case, view.guidance)
        return self._made[key]

    def __iter__(self) -> Iterator[str]:
        yield from self.drafts
        yield from self._declared

    def __len__(self) -> int:
        return len(self.drafts) + len(self._declared)

    def served(self) -> dict[str, Paper]:
        """Return the papers that are filed and served, by id, and make no other."""
        entries = self.drafts.assessment.view.guidance.papers
        return {key: self[key] for key in self.drafts if entries[key].served}

    def _reworded(self, key: str) -> Paper:
        return reworded(self.drafts[key], self.drafts.assessment.view.case)

    def _of_the_others(self, key: str) -> Paper:
        entry = self.drafts.assessment.view.guidance.papers[key]
        return self._declared[key].build(Writer(self.drafts.assessment, entry.served), entry, self)


def papers(assessment: Assessment, kept: Collection[str] = (), readings: Mapping[str, Reading] = NO_READINGS) -> Papers:
    """Return the papers of a case.

    `kept` holds the SHA-256 of each file that is kept with the case, and TIMELINE where the picture of the pattern is
    to be printed. `readings` holds the rows of its files of evidence, by the id of the file.
    """
    return Papers(Drafts(assessment, kept, readings))
