"""What is wrong with a template, in words for the solicitor who keeps it."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """Something to mend in a template. Where it `stops`, no paper is made with the template until it is mended."""

    text: str
    stops: bool = True


class TemplateUnreadable(ValueError):
    """A file cannot be read as a Word document. The message says what to do."""


class TemplateRefused(OSError):
    """A template of the force cannot be used. `name` is the file, if it is one, and `sentences` say what to mend."""

    def __init__(self, name: str, sentences: Iterable[str]) -> None:
        self.name = name
        self.sentences = tuple(sentences)
        opening = (f"The template {name} cannot be used until it is mended.",) if name else ()
        super().__init__("\n".join((*opening, *self.sentences)))

    def __str__(self) -> str:
        return str(self.args[0])
