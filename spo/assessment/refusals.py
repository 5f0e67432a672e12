"""What says no: said before anything that argues, each with what would lift it, and who decides.

It is about the application to the court. It never holds back a safety step, an arrest or an urgent interim order.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from spo.case.english import capital

from .assess import Assessment
from .facts import Fact, joined
from .limbs import Limb

_SAID = {
    "acts": "acts associated with stalking are",
    "risk": "a risk associated with stalking is",
    "necessity": "that an order is needed is",
}
_CHIEF_OFFICER = "That the chief officer has reasonable cause to believe that an order is needed is not recorded yet."
_MOST = 3  # of what a limb lacks, that is named


@dataclass(frozen=True)
class Refusal:
    """One thing that says no: a situation of guidance by its reference, or a limb of the test that is not shown.

    `instead` is another course that fits better, and `basis` what a situation rests on, where there is one. `lift` is
    what would have to be recorded.
    """

    ref: str
    says: str
    instead: str
    lift: str
    basis: str
    facts: tuple[str, ...]
    entries: tuple[str, ...]


def refusals(assessment: Assessment) -> tuple[Refusal, ...]:
    """Return what says no on the facts recorded: situations first, then the limbs that are not shown."""
    return (*_situations(assessment), *_limbs(assessment))


def who_decides(assessment: Assessment) -> Fact:
    """Return who decides, whatever says no: the authorising officer, by name where one is recorded."""
    base = "applicant.authorising_officer"
    officer = assessment.view.case.applicant.authorising_officer
    if not officer.name:
        return Fact("the authorising officer, who is not named yet", (f"{base}.name",))
    return joined(Fact(officer.rank, (f"{base}.rank",)), Fact(officer.name, (f"{base}.name",)), between=" ")


def _situations(assessment: Assessment) -> Iterator[Refusal]:
    for situation in assessment.situations:
        entry = assessment.view.guidance.situations[situation.id]
        of = (f"situations/{situation.id}",)
        yield Refusal(entry.ref, entry.say, entry.instead, entry.lift, entry.basis, situation.met.facts, of)


def _limbs(assessment: Assessment) -> Iterator[Refusal]:
    """Yield each limb of the court's test that is not shown, or else of the chief officer's."""
    for court, chief in zip(assessment.limbs, assessment.chief_officer, strict=True):
        limb = chief if court.shown else court
        if limb.shown or (court.shown and _only_authority_is_to_come(assessment)):
            continue
        found = [finding for finding in limb.missing if finding.id != "necessity-not-shown"]
        if not found and assessment.situations:
            continue  # a situation has said it
        criteria = [assessment.view.guidance.criteria[one.criterion] for one in (court, chief) if not one.shown]
        sections = " and ".join(one.section for one in criteria)
        yield Refusal(
            ref=sections,
            says=_CHIEF_OFFICER
            if court.shown
            else f"{capital(_SAID[limb.name])} {court.stands} on the facts recorded.",
            instead="",
            lift=_lift(assessment, limb),
            basis="",
            facts=(),
            entries=tuple(f"criteria/{one.criterion}" for one in (court, chief) if not one.shown),
        )


def _only_authority_is_to_come(assessment: Assessment) -> bool:
    """Return whether the chief officer's reasons are recorded, and it is said that the authority is given later."""
    authority = assessment.view.case.authority
    return authority.given == "not done yet" and bool(authority.reasons_for)


def _lift(assessment: Assessment, limb: Limb) -> str:
    """Return the weightiest of what a limb lacks, the first few of it."""
    found = [finding for finding in limb.missing if finding.id != "necessity-not-shown"]
    blocking = [finding for finding in found if finding.severity == "blocks"] or found
    texts = list(dict.fromkeys(finding.text for finding in blocking))
    more = f"And {len(texts) - _MOST} more, on the checklist." if len(texts) > _MOST else ""
    authority = assessment.view.guidance.findings["authority-missing"].text
    return " ".join((*texts[:_MOST], more)).strip() or authority
