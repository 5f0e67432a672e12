"""The numbers that Word itself gives to the paragraphs of its lists, counted as Word counts them."""

from dataclasses import dataclass, field

from .styles import Look

_NUMERALS = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


@dataclass
class Counter:
    """Counts the numbered paragraphs of a document from its beginning."""

    look: Look
    counts: dict[tuple[str, int], int] = field(default_factory=dict)
    begun: set[tuple[str, int]] = field(default_factory=set)

    def number(self, numbered: tuple[str, int]) -> str:
        """Return the number of the next paragraph of a list and level: `4.` or `(b)`. Outside the lists it is empty."""
        held, level = self.look.lists.get(numbered[0], ""), numbered[1]
        if (held, level) not in self.look.levels:
            return ""
        if numbered in self.look.starts and numbered not in self.begun:
            self.begun.add(numbered)
            self.counts[held, level] = self.look.starts[numbered] - 1
        self.counts[held, level] = self._so_far(held, level) + 1
        for below in [at for at in self.counts if at[0] == held and at[1] > level]:
            del self.counts[below]
        if self.look.levels[held, level].form == "bullet":
            return "•"
        return self._text(held, level, self.look.texts.get(numbered))

    def _so_far(self, held: str, level: int) -> int:
        return self.counts.get((held, level), self.look.levels[held, level].start - 1)

    def _text(self, held: str, level: int, text: str | None) -> str:
        """Return a text, or that of the level, with each `%1` in it as the number that its level has come to."""
        text = self.look.levels[held, level].text if text is None else text
        for at in range(level + 1):
            if (held, at) in self.look.levels:
                found = self.look.levels[held, at]
                text = text.replace(f"%{at + 1}", shown(max(self._so_far(held, at), found.start), found.form))
        return text


def shown(count: int, form: str) -> str:
    """Return a number in one of the forms that Word knows; after z comes aa, and then bb."""
    if form in ("lowerLetter", "upperLetter"):
        letters = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letters if form == "lowerLetter" else letters.upper()
    if form in ("lowerRoman", "upperRoman"):
        return _roman(count) if form == "upperRoman" else _roman(count).lower()
    return "" if form == "none" else str(count)


def _roman(count: int) -> str:
    numerals = ""
    for value, numeral in _NUMERALS:
        numerals += numeral * (count // value)
        count %= value
    return numerals
