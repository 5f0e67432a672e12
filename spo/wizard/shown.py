"""What the page says of a case, as escaped HTML: pure functions of what is open, guidance and a day."""

from datetime import date

from markupsafe import Markup

from spo.assessment import Assessment, Finding, Limb, Situation, counted
from spo.documents import label, plain
from spo.guidance import Guidance

from .desk import Opened, in_words
from .markup import bullets, folded, heading, join, led, panel, paragraph, table

WEIGHTS = {"blocks": "Blocks filing", "weakens": "Weakens", "advice": "Advice"}
LIMBS = {"acts": "Acts", "risk": "Risk", "necessity": "Necessity"}
AUDIENCES = {
    "file and serve": "To file with the court and serve on the defendant.",
    "file only": "To file with the court only. Not for service.",
    "keep": "To keep. Not for filing or service.",
}
SHORT = 5
"""The most facts that are listed in the open; a longer list is folded away."""

_GAP = {
    "term": "Term sought",
    "says": "What other orders say",
    "since": "What has happened since",
    "why_not": "Why that is not enough",
    "adds": "What the term adds",
}


def problems(sentences: tuple[str, ...], lead: str = "") -> Markup | None:
    """Return the error summary, or None where nothing is wrong."""
    if not sentences:
        return None
    opening = paragraph(lead) if lead else None
    return panel("stop", heading(2, "There is a problem", "problem"), opening, bullets(sentences), role="alert")


def overdue(guidance: Guidance, today: date) -> Markup | None:
    """Return the banner that names the sources to be read again, or None where none is."""
    found = guidance.overdue(today)
    if not found:
        return None
    many = (
        f"{counted(len(found), 'source')} should be read again before you rely on {'it' if len(found) == 1 else 'them'}"
    )
    lines = [f"{s.title} ({s.publisher}), due on {in_words(s.review_by)}. {s.address}".strip() for s in found]
    return panel("note", led(f"{many}.", "The law may have changed."), folded("Sources to read again", bullets(lines)))


def name(opened: Opened) -> Markup:
    """Return the heading of what is open, and the day on which it is assessed."""
    return join(
        heading(2, opened.name, "opened"),
        paragraph(opened.about) if opened.about else None,
        led("Assessed as on", f"{in_words(opened.on)}."),
    )


def state(opened: Opened) -> Markup:
    """Return whether anything blocks filing: first, where necessity is not shown, that and what to do instead."""
    assessment = opened.assessment
    count = {weight: sum(f.severity == weight for f in assessment.findings) for weight in WEIGHTS}
    others = f"{_verb(count['weakens'], 'weaken')} the application. {_some(count['advice'], 'is', 'are')} advice."
    refused = paragraph("No paper can be made, because a served paper would give away something that is withheld.")
    if assessment.blocked or opened.pack is None:
        title = f"{_verb(count['blocks'], 'block')} filing" if assessment.blocked else "Not ready for legal review"
        told = panel("stop", heading(3, title), None if opened.pack else refused, paragraph(others))
    else:
        told = panel(
            "good",
            heading(3, "Ready for legal review"),
            paragraph("Nothing recorded blocks filing. A force solicitor must still approve the papers."),
            paragraph(others),
        )
    return join(_necessity(assessment), told)


def _verb(count: int, verb: str) -> str:
    return _some(count, f"{verb}s", verb)


def _some(count: int, one: str, several: str) -> str:
    """Return `No finding is`, `1 finding is` or `2 findings are`, with the word for one or for several."""
    return f"{counted(count, 'finding')} {several}" if count > 1 else f"{count or 'No'} finding {one}"


def _necessity(assessment: Assessment) -> Markup | None:
    if assessment.necessity_shown:
        return None
    found = [situation_met(assessment, situation) for situation in assessment.situations]
    nothing = "Nothing recorded yet supports the third limb. What is missing is listed under Necessity."
    return panel(
        "stop",
        heading(3, "Necessity is not shown on the facts recorded"),
        *(found or [paragraph(nothing)]),
    )


def situation_met(assessment: Assessment, situation: Situation) -> Markup:
    """Return why an order should not be argued for in a situation, and what to do instead."""
    entry = assessment.view.guidance.situations[situation.id]
    return join(
        paragraph(entry.say),
        led("What to do instead:", entry.instead),
        paragraph(f"Basis: {entry.basis}.", "source"),
    )


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
        paragraph("The chief officer's decision comes first and is a separate one. The court decides for itself."),
        *(_limb(assessment, limb, court) for limb, court in pairs),
    )


def _limb(assessment: Assessment, limb: Limb, court: Limb | None) -> Markup:
    guidance = assessment.view.guidance
    criterion = guidance.criteria[limb.criterion]
    shown = "Shown on the facts recorded" if limb.shown else "Not shown yet"
    read = max(guidance.sources[key].as_at for key in criterion.sources)
    return Markup('<section class="limb {}">{}</section>').format(
        "shown" if limb.shown else "missing",
        join(
            heading(3, f"{LIMBS[limb.name]}: {shown[:1].lower()}{shown[1:]}"),
            led(f"Test, {criterion.section}:", criterion.plain),
            *_facts(limb, court),
            paragraph(f"Source: {sources(guidance, criterion.sources[:1])}, read on {in_words(read)}.", "source"),
        ),
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
    facts = bullets(support.text for support in limb.supports)
    if len(limb.supports) > SHORT:
        return [folded(f"What supports it: {counted(len(limb.supports), 'fact')}", facts)]
    return [heading(4, "What supports it"), facts] if limb.supports else []


def _missing(limb: Limb) -> list[Markup]:
    if not limb.missing:
        return [paragraph("Nothing is listed as missing.")]
    return [heading(4, "What is missing"), bullets(_weighted(finding) for finding in by_weight(limb.missing))]


def _weighted(finding: Finding) -> Markup:
    return Markup("<strong>{}.</strong> {}").format(WEIGHTS[finding.severity], finding.text)


def by_weight(found: tuple[Finding, ...]) -> list[Finding]:
    """Return findings with the weightiest first."""
    return sorted(found, key=lambda finding: list(WEIGHTS).index(finding.severity))


def findings(assessment: Assessment) -> Markup:
    """Return every finding by weight: what to do, where, and on what authority."""
    view, parts = assessment.view, [heading(2, "Findings")]
    for weight, title in WEIGHTS.items():
        held = [finding for finding in assessment.findings if finding.severity == weight]
        if held:
            rows = [(f.text, label(view, f.field), sources(view.guidance, f.sources)) for f in held]
            parts += [
                heading(3, f"{title} ({len(held)})"),
                table(f"Findings: {title.lower()}", ("What to do", "Where", "Source"), rows),
            ]
    if len(parts) == 1:
        parts.append(paragraph("There are no findings on the facts recorded."))
    return join(*parts)


def sources(guidance: Guidance, keys: tuple[str, ...]) -> str:
    """Return the titles of sources."""
    return "; ".join(guidance.sources[key].title for key in keys)


def existing_orders(opened: Opened) -> Markup:
    """Return, for each term sought, what other orders say, what has happened since, and what it adds."""
    return join(heading(2, "Existing orders"), gap(opened, "existing-orders"))


def gap(opened: Opened, paper: str) -> Markup:
    """Return the terms sought beside the orders in force as a paper has them, or why there is nothing to compare."""
    if not opened.assessment.view.orders_in_force:
        return paragraph("No other order is recorded as in force on this day.")
    rows = opened.papers[paper].tables["gap"]
    if not rows:
        return paragraph("No term is sought yet, so there is nothing to compare.")
    cells = [{name: plain(row.cells[name].text) for name in _GAP} for row in rows]
    columns = [name for name in _GAP if any(row[name] for row in cells)]
    lines = [[row[name] for name in columns] for row in cells]
    return table("Each term sought beside the orders in force", [_GAP[name] for name in columns], lines)


def leaks(opened: Opened) -> Markup:
    """Return why no paper can be downloaded."""
    return panel(
        "stop",
        heading(3, "No paper has been made"),
        paragraph("A paper that is served would give away something that you withhold. Mend this, then open it again."),
        bullets(opened.leaks),
        role="alert",
    )
