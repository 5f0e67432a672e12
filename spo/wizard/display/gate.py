"""One gap: what to do, how much it weighs, and on what authority."""

from markupsafe import Markup

from spo.assessment import Finding
from spo.guidance import Guidance

from ..screen.markup import item, section
from .cited import source
from .shown import WEIGHTS


def gate(law: Guidance, finding: Finding) -> Markup:
    """Return a gap as the page shows it, before the button that leads to the page which closes it."""
    return section(
        "gap",
        Markup("<p>{}</p>").format(item(WEIGHTS[finding.severity], finding.text)),
        source(law, law.findings[finding.id]),
    )
