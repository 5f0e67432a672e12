"""Text taken apart into numbered lines, and put back together where a line was only wrapped."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from operator import itemgetter

LINE_END = re.compile(r"\r\n|[\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
"""What ends a line; a word processor puts a vertical tab where only the line was broken."""
_WRAPPED_FROM = 50
_WRAPPED_FROM_IF_SMALL = 25
_SENTENCE_END = re.compile("[.!?:;][\"'”’)\\]]*\\s*$")
_LISTED = re.compile(r"\s*(?:[-–—•·*▪◦●]|\(?\w{1,3}[.)]\s)")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of what was pasted. Lines are counted from 1."""

    number: int
    text: str

    @property
    def blank(self) -> bool:
        """Whether nothing can be seen on it."""
        return not self.text.strip()


@dataclass(frozen=True, slots=True)
class Left:
    """Words that were pasted and are no row or term, and why."""

    line: int
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Passage:
    """Lines put together, which still knows the line on which each of its characters stood."""

    text: str
    starts: tuple[tuple[int, int], ...]

    def line_at(self, offset: int) -> int:
        """Return the number of the line that holds a character."""
        place = bisect_right(self.starts, offset, key=itemgetter(0)) - 1
        return self.starts[max(place, 0)][1]


def lines_of(text: str) -> list[Line]:
    """Return every line, blank ones too."""
    return [Line(number, line) for number, line in enumerate(LINE_END.split(text), start=1)]


def ends_a_sentence(text: str) -> bool:
    """Whether a line ends where a sentence or a label may end."""
    return bool(_SENTENCE_END.search(text))


def is_wrapped(before: str, after: str) -> bool:
    """Whether a line goes on in the next only because the page was full."""
    shortest = _WRAPPED_FROM_IF_SMALL if after.lstrip()[:1].islower() else _WRAPPED_FROM
    return len(before) >= shortest and not ends_a_sentence(before) and not _LISTED.match(after)


def joined(lines: list[Line]) -> Passage:
    """Return lines as one text: a wrapped line is joined with a space, and any other break is kept."""
    parts: list[str] = []
    starts: list[tuple[int, int]] = []
    length = 0
    for before, line in zip([None, *lines], lines, strict=False):
        if before is not None:
            gap = _gap(before, line)
            parts.append(gap)
            length += len(gap)
        words = line.text.strip()
        starts.append((length, line.number))
        parts.append(words)
        length += len(words)
    return Passage("".join(parts), tuple(starts))


def _gap(before: Line, line: Line) -> str:
    if line.number <= before.number:
        return " "
    if line.number > before.number + 1:
        return "\n\n"
    return " " if is_wrapped(before.text, line.text) else "\n"
