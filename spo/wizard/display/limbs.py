"""The tests of the court and of the chief officer, limb by limb: what supports each, and what is missing."""

from markupsafe import Markup

from spo.assessment import Assessment, Finding, Limb, counted
from spo.case.days import in_full

from ..screen.markup import bullets, folded, heading, item, join, led, paragraph, section
from .cited import sources
from .shown import WEIGHTS

LIMBS = {"acts": "Acts", "risk": "Risk", "necessity": "Necessity"}
SHORT = 5
"""The most facts that are listed in the open; a longer list is folded away."""

MOST = 200
"""The most that are listed at all."""


def court_test(assessment: Assessment) -> Markup:
    """Return the three limbs of the court's test."""
    return join(
        heading(2, "The court's test"),
        paragraph("This says what the file shows. It does not say that a court will agree."),
        *(_limb(assessment, limb, None) for limb in assessment.limbs),
    )


def chief_officer_test(assessment: Assessment) -> Markup:
    """Return the chief officer's test, kept apart from the court's."""
    pairs = zip(assessment.chief_officer, assessment.limbs, strict=True)
    return join(
        heading(2, "The chief officer's test"),
        paragraph(assessment.view.guidance.wording["two-decisions"].text),
        *(_limb(assessment, limb, court) for limb, court in pairs),
    )


def _limb(assessment: Assessment, limb: Limb, court: Limb | None) -> Markup:
    guidance = assessment.view.guidance
    criterion = guidance.criteria[limb.criterion]
    read = max(guidance.sources[key].as_at for key in criterion.sources)
    return section(
        "limb shown" if limb.shown else "limb missing",
        heading(3, f"{LIMBS[limb.name]}: {limb.stands}"),
        led(f"Test, {criterion.section}:", criterion.plain),
        *_facts(limb, court),
        paragraph(f"Source: {sources(guidance, criterion.sources[:1])}, read on {in_full(read)}.", "source"),
    )


def _facts(limb: Limb, court: Limb | None) -> list[Markup]:
    """Return what supports a limb and what is missing; what is as for the court's limb is not said twice."""
    supports, missing = _supports(limb), _missing(limb)
    if court and limb.supports and limb.supports == court.supports:
        supports = [paragraph("What supports it is as for the court's test.")]
    if court and limb.missing and limb.missing == court.missing:
        missing = [paragraph("What is missing is as for the court's test.")]
    return [*supports, *missing]


def _supports(limb: Limb) -> list[Markup]:
    listed = [support.text for support in limb.supports[:MOST]]
    if more := len(limb.supports) - len(listed):
        listed.append(f"And {counted(more, 'other')}.")
    facts = bullets(listed)
    if len(limb.supports) > SHORT:
        return [folded(f"What supports it: {counted(len(limb.supports), 'fact')}", facts)]
    return [heading(4, "What supports it"), facts] if limb.supports else []


def _missing(limb: Limb) -> list[Markup]:
    if not limb.missing:
        return [paragraph("Nothing is listed as missing.")]
    return [heading(4, "What is missing"), bullets(item(WEIGHTS[f.severity], f.text) for f in _by_weight(limb.missing))]


def _by_weight(found: tuple[Finding, ...]) -> list[Finding]:
    """Return findings with the weightiest first."""
    return sorted(found, key=lambda finding: list(WEIGHTS).index(finding.severity))
