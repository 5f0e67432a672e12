"""What the pages about a case share: whose case it is, and why the court needs what a page asks."""

import os
from typing import Literal

from markupsafe import Markup

from spo.case import Case
from spo.guidance import Guidance

from ..screen.markup import bullets, folded, item, join, led, paragraph, small
from ..steps import Part, Step
from .cited import source


def name_of_case(case: Case, where: str = "") -> Markup:
    """Return whose case a page is about, and where in it the page is."""
    name = case.defendant.name or "No name yet"
    return Markup('<p class="case">{}{}</p>').format(
        Markup("<strong>{}</strong>").format(name), small(f" {where}", "ref") if where else ""
    )


def who_helps() -> Markup:
    """Return who in the force helps with an application: what SPO_HELP says."""
    said = os.environ.get("SPO_HELP", "").strip() or "Ask your force's stalking lead or its legal services."
    return led("Who can help you:", said)


def prompts(law: Guidance, about: Literal["incident", "impact"]) -> Markup:
    """Return short questions that help a person to remember. Each can be passed over."""
    asked = (prompt.text for prompt in law.prompts.values() if prompt.about == about)
    return folded("Questions that help to remember", bullets(asked))


def aside(law: Guidance, part: Step | Part) -> Markup | None:
    """Return what helps to answer a part of a page, folded away, or None where there is nothing."""
    if part.id == "harm":
        return prompts(law, "impact")
    if part.id == "incident":
        kinds = [item(entry.label, f"{'; '.join(entry.examples)}.") for entry in law.behaviours.values()]
        return folded("Examples of each kind of behaviour", bullets(kinds))
    return None


def why(law: Guidance, part: Step | Part) -> Markup:
    """Return why the court needs what a part of a page asks, with its source, folded away under its question."""
    entry = law.steps[part.id]
    return folded(
        "Why the court needs this",
        join(
            paragraph(entry.why),
            bullets(entry.help) if entry.help else None,
            source(law, entry),
        ),
    )
