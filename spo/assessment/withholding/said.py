"""The words of a text as they are written, with what stands before each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .letters import squeeze

_A_WORD = re.compile(r"[^\W_]+(?:['’`´](?=[^\W_])[^\W_]+)*")
_OWNED = re.compile(r"['’`´][sS]$")
_OPENS = re.compile(r"(?:^|[.!?:;\n|\"“”‘(\[{>*•-]|\s['‘])[\s\"“”‘'(\[]*$")
_STOP = re.compile(r"[.!?][\"'”’)]*\s")


@dataclass(frozen=True)
class Said:
    """A word of a text: as it is written, and squeezed.

    It may open a sentence, or what is quoted; be joined to the word before it; and follow a full stop.
    """

    said: str
    squeezed: str
    opens: bool
    joined: bool
    after_stop: bool

    @property
    def low(self) -> str:
        """It in small letters."""
        return self.said.casefold().replace("’", "'")

    def is_capitals_of(self, word: str) -> bool:
        """Return whether it is that word in capitals, letter for letter."""
        return self.said.isupper() and "".join(filter(str.isalnum, self.said.casefold())) == word

    @property
    def shouts(self) -> bool:
        """Whether it is in capitals, and has more than one."""
        return len(self.said) > 1 and self.said.isupper()


def said_words(text: str) -> Iterator[Said]:
    """Yield the words of a text in order."""
    end, long = 0, False
    for found in _A_WORD.finditer(text):
        said = _OWNED.sub("", found[0])
        between = text[end : found.start()]
        joined = bool(end) and between in ("", "-", ".", "_", "/", "#", "@", "'", "+")
        apart = len(between) > 1 or "\n" in between
        opens = not end or (apart and between.strip() != "-" and bool(_OPENS.search(between)))
        squeezed = squeeze("".join(letter for letter in said.casefold() if letter.isalnum()))
        yield Said(said, squeezed, opens, joined, long and bool(_STOP.search(between)))
        end, long = found.end(), len(said) > len("St")
