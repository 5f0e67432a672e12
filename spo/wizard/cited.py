"""What guidance says, with the source or the basis that it rests on."""

from collections.abc import Iterable

from markupsafe import Markup

from spo.guidance import Guidance, Situation

from .markup import join, led, paragraph


def sources(law: Guidance, keys: Iterable[str]) -> str:
    """Return the titles of sources."""
    return "; ".join(law.sources[key].title for key in keys)


def source(law: Guidance, keys: Iterable[str], status: str = "") -> Markup:
    """Return the line that names sources, and says where the words are our own."""
    own = "Our own reasoning. " if status == "analysis" else ""
    return paragraph(f"{own}Source: {sources(law, keys)}.", "source")


def instead(entry: Situation) -> Markup:
    """Return why an order should not be argued for in a situation, and what to do instead."""
    return join(
        paragraph(entry.say),
        led("What to do instead:", entry.instead),
        paragraph(f"Basis: {entry.basis}.", "source"),
    )
