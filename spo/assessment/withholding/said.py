"""The words of a text as they are written, with what stands before each."""

import re
from dataclasses import dataclass
from functools import cached_property

from .letters import squeeze

_A_WORD = re.compile(r"[^\W_]++(?:['’`´][^\W_]++)*+")
_OWNED = re.compile(r"['’`´][sS]$")
_OPENS = re.compile(r"(?:^|[.!?:;\n|\"“”‘(\[{>*•-]|\s['‘])[\s\"“”‘'(\[]*$")
_STOP = re.compile(r"[.!?][\"'”’)]*\s")


@dataclass(frozen=True)
class Said:
    """A word of a text: as it is written, and squeezed.

    It may open a sentence, or what is quoted, and follow a full stop. `between` stands between it and the word before.
    """

    said: str
    squeezed: str
    opens: bool
    between: str
    after_stop: bool

    @property
    def joined(self) -> bool:
        """Whether no more than a mark is between the word before and it."""
        return self.between in ("", "-", ".", "_", "/", "#", "@", "'", "+")

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


class SaidWords:
    """The words of a text in order. What stands before each is read only where it is asked for, as of few it is."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words = _A_WORD.findall(text)
        squeezed = {word: _squeezed(word) for word in set(self._words)}
        self.squeezed = [squeezed[word] for word in self._words]

    def __len__(self) -> int:
        return len(self.squeezed)

    @cached_property
    def _ends(self) -> list[int]:
        ends, end = list[int](), 0
        for word in self._words:  # nothing of a word stands between two
            end = self._text.find(word, end) + len(word)
            ends.append(end)
        return ends

    def __getitem__(self, at: int) -> Said:
        word, before = self._words[at], self._words[at - 1] if at else ""
        between = self._text[self._ends[at - 1] if at else 0 : self._ends[at] - len(word)]
        apart = len(between) > 1 or "\n" in between
        opens = not before or (apart and between.strip() != "-" and bool(_OPENS.search(between)))
        long = len(_unowned(before)) > len("St")
        return Said(_unowned(word), self.squeezed[at], opens, between, long and bool(_STOP.search(between)))


def _unowned(word: str) -> str:
    """Return a word without the s of whose it is."""
    return _OWNED.sub("", word)


def _squeezed(word: str) -> str:
    return squeeze("".join(filter(str.isalnum, _unowned(word).casefold())))
