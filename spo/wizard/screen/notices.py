"""What a page says before all else: a problem, what was done, papers that cannot be made."""

from collections.abc import Iterable

from markupsafe import Markup

from spo.documents import TemplateRefused
from spo.store import Theirs

from .markup import bullets, heading, led, panel, paragraph


def problems(sentences: tuple[str, ...], lead: str = "") -> Markup | None:
    """Return the error summary, or None where nothing is wrong."""
    if not sentences:
        return None
    opening = paragraph(lead) if lead else None
    return panel("stop", heading(2, "There is a problem", "problem"), opening, bullets(sentences), role="alert")


def done(sentence: str, idle: tuple[str, ...] = ()) -> Markup | None:
    """Return a sentence about what was just done, with what of it does not count yet, or None."""
    return panel("good", paragraph(sentence), bullets(idle) if idle else None, role="status") if sentence else None


def lacked(lines: Iterable[Markup]) -> Markup | None:
    """Return what a page lacked when it was last saved, or None where it lacked nothing."""
    held = list(lines)
    return panel("note", led("Missing or to check on this page:", ""), bullets(held)) if held else None


def clash(theirs: Theirs, words: str) -> Markup:
    """Return what somebody else saved in a field while this person was typing in it."""
    return panel("stop", led(f"{theirs.who} saved this:", words), paragraph("Yours is in the box below."))


def read_back(sentence: str) -> Markup | None:
    """Return how a date was read, or None where there is nothing to say."""
    return paragraph(sentence, "read-back") if sentence else None


def leaks(found: Iterable[str]) -> Markup:
    """Return why no paper can be downloaded."""
    return panel(
        "stop",
        heading(3, "No paper has been made"),
        paragraph("A paper that is served would give away something that you withhold. Mend this first."),
        bullets(found),
        role="alert",
    )


def templates(found: Iterable[TemplateRefused]) -> Markup:
    """Return why no paper can be made with the force's own templates, for whoever keeps them."""
    sentences = {f"{one.name}: {said}" if one.name else said: None for one in found for said in one.sentences}
    return panel(
        "stop",
        heading(2, "No paper can be made"),
        paragraph("A Word template of your force has to be mended first. Give this to whoever keeps the templates:"),
        bullets(sentences),
        role="alert",
    )
