"""The papers of a case, each made when it is first asked for: as drafted, and then in an officer's own words."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from types import MappingProxyType

from spo.assessment import Assessment, View
from spo.evidence.reading.shapes import Reading
from spo.guidance import PaperEntry

from .evidence import evidence_findings, printed_files
from .mandatory import missing
from .maps import map_findings
from .papers.after_grant import after_grant
from .papers.annexe import annexe
from .papers.answers import answers
from .papers.application import application
from .papers.authority_record import authority_record
from .papers.checklist import checklist
from .papers.chronology import chronology
from .papers.confidential import confidential, withheld_items
from .papers.defendant_sheet import defendant_sheet
from .papers.directions import directions
from .papers.draft_order import draft_order
from .papers.exhibits import exhibits_list, flysheets
from .papers.existing_orders import existing_orders
from .papers.hearsay_notice import hearsay_notice, relies_on_hearsay
from .papers.interim_order import interim_order, seeks_interim
from .papers.legal_adviser import legal_adviser
from .papers.service import service_of_order, service_of_summons
from .papers.statements import officer_statement, others, witness_statements
from .papers.summons import summons
from .papers.witness_list import witness_list
from .passages import Paper
from .wordings import reworded, rewordings
from .writer import Writer

_FILED: dict[str, Callable[[Writer, PaperEntry], Paper]] = {
    "application": application,
    "draft-order": draft_order,
    "interim-order": interim_order,
    "legal-adviser": legal_adviser,
    "existing-orders": existing_orders,
    "chronology": chronology,
    "annexe": annexe,
    "officer-statement": officer_statement,
    "witness-statements": witness_statements,
    "exhibits-list": exhibits_list,
    "flysheets": flysheets,
    "hearsay-notice": hearsay_notice,
    "directions": directions,
    "summons": summons,
    "defendant-sheet": defendant_sheet,
}
_ONLY_WHERE: dict[str, Callable[[View], bool]] = {
    "interim-order": seeks_interim,
    "witness-statements": lambda view: bool(others(view.case)),
    "exhibits-list": lambda view: bool(view.case.exhibits),
    "flysheets": lambda view: bool(view.case.exhibits),
    "annexe": lambda view: bool(printed_files(view.case)),
    "hearsay-notice": relies_on_hearsay,
    "directions": lambda view: bool(view.case.requests),
}
"""The papers that are not called for in every case, and what calls for each."""

_KEPT: dict[str, Callable[[Writer, PaperEntry], Paper]] = {
    "answers": answers,
    "witness-list": witness_list,
    "authority-record": authority_record,
    "service-of-order": service_of_order,
    "after-grant": after_grant,
}
_DRAFTED = _FILED | _KEPT
_OF_THE_SERVED: dict[str, Callable[[Writer, PaperEntry, Sequence[Paper]], Paper]] = {
    "confidential": confidential,
    "service-of-summons": service_of_summons,
}
"""The papers that tell of those that are served, as they are printed."""

_RECORD = "checklist"
_TELL_WHERE = ("answers",)
"""The papers that say in which fields something stands, and do not print it."""
NO_READINGS: Mapping[str, Reading] = MappingProxyType({})

_LIST_TERMS = frozenset({"application", "draft-order"})


def _always(view: View) -> bool:
    return True


class Drafts(Mapping[str, Paper]):
    """The papers by id as they are drafted, before any passage is in an officer's own words.

    The checklist is not among them: it is the record of what was done with the others. Nor is a paper that tells of
    those that are served, or one that the case does not call for. `kept` and `readings` are as for `papers`.
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
        self._names = [name for name in _DRAFTED if _ONLY_WHERE.get(name, _always)(view)]
        self.filed = [name for name in self._names if name in _FILED]

    def __getitem__(self, key: str) -> Paper:
        if key not in self._names:
            raise KeyError(key)
        if key not in self._made:
            build, entry = _DRAFTED[key], self.assessment.view.guidance.papers[key]
            kept = self._kept if key in _FILED else ()
            self._made[key] = build(writer(self.assessment, entry, kept, self._readings), entry)
        return self._made[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


class Papers(Mapping[str, Paper]):
    """The papers of a case by id, as passages and tables, before any of them is a file."""

    def __init__(self, drafts: Drafts) -> None:
        self.drafts = drafts
        self._case = drafts.assessment.view.case
        self._made: dict[str, Paper] = {}
        left_out = () if any(withheld_items(self._case)) else ("confidential",)
        self._names = [name for name in _OF_THE_SERVED if name not in left_out]

    def __getitem__(self, key: str) -> Paper:
        if key == _RECORD:
            return self._checklist
        if key not in self._made:
            self._made[key] = self._of_the_served(key) if key in self._names else reworded(self.drafts[key], self._case)
        return self._made[key]

    def __iter__(self) -> Iterator[str]:
        yield from self.drafts
        yield from self._names
        yield _RECORD

    def __len__(self) -> int:
        return len(self.drafts) + len(self._names) + 1

    def served(self) -> Iterator[Paper]:
        """Yield the papers that are filed and served, and draft no other."""
        return (self[key] for key in self.drafts.filed)

    def _of_the_served(self, key: str) -> Paper:
        entry = self.drafts.assessment.view.guidance.papers[key]
        return _OF_THE_SERVED[key](writer(self.drafts.assessment, entry), entry, tuple(self.served()))

    @cached_property
    def _checklist(self) -> Paper:
        entry = self.drafts.assessment.view.guidance.papers[_RECORD]
        others = (self[key] for key in self if key not in (_RECORD, *_TELL_WHERE))
        printed = frozenset(path for paper in others for path in paper.facts())
        own_words = rewordings(self.drafts, self._case)
        lacking = missing(self.drafts.assessment.view, {key: self[key] for key in self.drafts.filed})
        return checklist(writer(self.drafts.assessment, entry), entry, printed, own_words, lacking)


def papers(assessment: Assessment, kept: Collection[str] = (), readings: Mapping[str, Reading] = NO_READINGS) -> Papers:
    """Return the papers of a case.

    `kept` holds the SHA-256 of each file that is kept with the case, and TIMELINE where the picture of the pattern is
    to be printed. `readings` holds the rows of its files of evidence, by the id of the file.
    """
    return Papers(Drafts(assessment, kept, readings))


def writer(
    assessment: Assessment,
    entry: PaperEntry,
    kept: Collection[str] = (),
    readings: Mapping[str, Reading] = NO_READINGS,
) -> Writer:
    """Return what writes a paper for those who are to read it."""
    served = entry.audience == "file and serve"
    return Writer(assessment, served=served, has_terms=entry.id in _LIST_TERMS, kept=kept, readings=readings)
