"""A part of the page, and a page drawn from its parts."""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from ..screen.markup import contents, heading, join


@dataclass(frozen=True)
class Part:
    """A part of the page: its heading, the anchor of that heading, and what it says."""

    title: str
    anchor: str
    body: Markup


def drawn(parts: Iterable[Part | None]) -> Markup:
    """Return the parts that there are, one under another, after links to each."""
    held = [part for part in parts if part]
    return join(
        contents("On this page", ((part.title, part.anchor) for part in held)),
        *(join(heading(2, part.title, part.anchor), part.body) for part in held),
    )
