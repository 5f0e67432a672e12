"""What guidance says, with the source or the basis that it rests on."""

from collections.abc import Iterable

from markupsafe import Markup

from spo.guidance import Capability, Claim, Guidance, Situation

from ..screen.markup import join, led, paragraph

_HOW_FAR = {
    "analysis": "Our own reasoning.",
    "secondary": "As the source named reports it.",
    "unverified": "Not confirmed: check this.",
}


def sources(law: Guidance, keys: Iterable[str]) -> str:
    """Return the titles of sources."""
    return "; ".join(law.sources[key].title for key in keys)


def how_far(status: str) -> str:
    """Return how far what has a status can be relied on, or nothing where it was read in its source."""
    return _HOW_FAR.get(status, "")


def basis(law: Guidance, entry: Claim | Capability) -> str:
    """Return on what an entry rests: how far that goes, its sources, and what else is to be known of them."""
    note = entry.status_note if isinstance(entry, Claim) else ""
    said = (how_far(entry.status), f"Source: {sources(law, entry.sources)}.", note)
    return " ".join(part for part in said if part)


def source(law: Guidance, entry: Claim | Capability) -> Markup:
    """Return the line under an entry that says on what it rests."""
    return paragraph(basis(law, entry), "source")


def instead(entry: Situation) -> Markup:
    """Return why an order should not be argued for in a situation, and what to do instead."""
    return join(
        paragraph(entry.say),
        led("What to do instead:", entry.instead),
        led("What would lift it:", entry.lift),
        paragraph(f"Basis: {entry.basis}.", "source"),
    )
