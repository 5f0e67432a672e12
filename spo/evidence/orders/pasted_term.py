"""What an order that was pasted whole is read as."""

from dataclasses import dataclass

from ..pasting.lines import Left


@dataclass(frozen=True, slots=True)
class PastedTerm:
    """One term, in its exact words, less the number before it and the "; and" that only joins it to the next."""

    paragraph: str
    words: str
    under: str = ""
    """The words over it that its own complete, such as "the defendant must not:"."""
    source: str = ""
    source_lines: tuple[int, int] = (1, 1)
    asks: tuple[str, ...] = ()
    """What the officer is asked to look at, a sentence each."""


@dataclass(frozen=True, slots=True)
class PastedOrder:
    """All that was pasted: every line is in the opening, a term, the closing, or in what is left."""

    opening: str = ""
    terms: tuple[PastedTerm, ...] = ()
    closing: str = ""
    left: tuple[Left, ...] = ()
