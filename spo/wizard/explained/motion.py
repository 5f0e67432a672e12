"""The law that may have changed."""

from markupsafe import Markup

from spo.guidance import Guidance

from ..display.cited import sources
from ..screen.markup import bullets, small
from .part import Part


def motion(law: Guidance) -> Part:
    """Return the law that may have changed, as something to check and never as fact."""
    lines = [
        Markup("<strong>Not confirmed:</strong> {} <strong>{}</strong>{}").format(
            entry.what, entry.check, small(sources(law, entry.sources), "source")
        )
        for entry in law.motion.values()
        if entry.commenced is None
    ]
    return Part("Law that may have changed: check", "motion", bullets(lines))
