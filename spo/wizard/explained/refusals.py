"""When an order should not be argued for, and what to do instead."""

from markupsafe import Markup

from spo.guidance import Guidance, Situation

from ..display.cited import instead
from ..screen.markup import bullets, folded, join, led, paragraph, section, small
from .part import Part


def situations(law: Guidance) -> Part:
    """Return every situation in which not to apply, for a reader who has no case open."""
    bank = [
        Markup("{} {}. {}").format(small(entry.ref), entry.title, entry.proposition) for entry in law.arguments.values()
    ]
    body = join(
        paragraph("Before any argument, look for these. Where one of them fits, do what it says instead."),
        folded("The arguments that references such as A1 stand for", bullets(bank)),
        *(_situation(entry) for entry in law.situations.values()),
    )
    return Part("When not to apply", "situations", body)


def _situation(entry: Situation) -> Markup:
    return section("argument", led("When:", entry.situation), instead(entry))
