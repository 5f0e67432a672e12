"""The papers of a case, each made when it is first asked for: as drafted, and then in an officer's own words."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from functools import cached_property

from spo.assessment import Assessment
from spo.guidance import PaperEntry

from .maps import map_findings
from .papers.answers import answers
from .papers.application import application
from .papers.checklist import checklist
from .papers.chronology import chronology
from .papers.draft_order import draft_order
from .papers.existing_orders import existing_orders
from .papers.legal_adviser import legal_adviser
from .passages import Paper
from .wordings import reworded, rewordings
from .writer import Writer

_FILED: dict[str, Callable[[Writer, PaperEntry], Paper]] = {
    "application": application,
    "draft-order": draft_order,
    "existing-orders": existing_orders,
    "chronology": chronology,
    "legal-adviser": legal_adviser,
}
_DRAFTED = _FILED | {"answers": answers}
_RECORD = "checklist"
_LIST_TERMS = frozenset({"application", "draft-order"})


class Drafts(Mapping[str, Paper]):
    """The papers by id as they are drafted, before any passage is in an officer's own words.

    The checklist is not among them: it is the record of what was done with the others. `pictures` holds the SHA-256
    of each picture that is kept with the case.
    """

    def __init__(self, assessment: Assessment, pictures: Collection[str] = ()) -> None:
        # An assessment does not itself know which pictures are kept.
        found = dict.fromkeys((*assessment.findings, *map_findings(assessment.view, pictures)))
        self.assessment = replace(assessment, findings=tuple(found))
        self._pictures = pictures
        self._made: dict[str, Paper] = {}

    def __getitem__(self, key: str) -> Paper:
        if key not in self._made:
            build, entry = _DRAFTED[key], self.assessment.view.guidance.papers[key]
            pictures = self._pictures if key in _FILED else ()
            self._made[key] = build(writer(self.assessment, entry, pictures), entry)
        return self._made[key]

    def __iter__(self) -> Iterator[str]:
        return iter(_DRAFTED)

    def __len__(self) -> int:
        return len(_DRAFTED)


class Papers(Mapping[str, Paper]):
    """The papers of a case by id, as passages and tables, before any of them is a file."""

    def __init__(self, drafts: Drafts) -> None:
        self.drafts = drafts
        self._case = drafts.assessment.view.case
        self._made: dict[str, Paper] = {}

    def __getitem__(self, key: str) -> Paper:
        if key == _RECORD:
            return self._checklist
        if key not in self._made:
            self._made[key] = reworded(self.drafts[key], self._case)
        return self._made[key]

    def __iter__(self) -> Iterator[str]:
        yield from self.drafts
        yield _RECORD

    def __len__(self) -> int:
        return len(self.drafts) + 1

    def served(self) -> Iterator[Paper]:
        """Yield the papers that are filed and served, and draft no other."""
        return (self[key] for key in _FILED)

    @cached_property
    def _checklist(self) -> Paper:
        entry = self.drafts.assessment.view.guidance.papers[_RECORD]
        said = (sentence for paper in self.served() for _, sentence in paper.sentences())
        printed = frozenset(path for sentence in said for path in sentence.facts)
        own_words = rewordings(self.drafts, self._case)
        return checklist(writer(self.drafts.assessment, entry), entry, printed, own_words)


def papers(assessment: Assessment, pictures: Collection[str] = ()) -> Papers:
    """Return the papers of a case. `pictures` holds the SHA-256 of each picture that is kept with the case."""
    return Papers(Drafts(assessment, pictures))


def writer(assessment: Assessment, entry: PaperEntry, pictures: Collection[str] = ()) -> Writer:
    """Return what writes a paper for those who are to read it."""
    served = entry.audience == "file and serve"
    return Writer(assessment, served=served, has_terms=entry.id in _LIST_TERMS, pictures=pictures)
