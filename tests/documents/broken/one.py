"""A broken template, and what its solicitor is told of it."""

from dataclasses import dataclass

from .making import Made

APPLICATION, ORDER, CHRONOLOGY, CHECKLIST = "application.docx", "draft_order.docx", "chronology.docx", "checklist.docx"


@dataclass(frozen=True)
class Broken:
    """A template that is broken in one way, and what is said of it."""

    why: str
    name: str
    make: Made
    says: tuple[str, ...]


def broken(why: str, name: str, make: Made, *says: str) -> Broken:
    """Return such a template."""
    return Broken(why, name, make, says)
