"""The words of guidance by which papers on a desk are read. A force adds its own to `guidance/desk.toml`."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from spo.case.numerals import IN_WORDS
from spo.guidance import Guidance

_POINT = re.compile(r"[.()]")
_HEADING = 4
"""The most words of a heading that names a column by only some of them."""
_WIDEST = 60
_COUNTED = re.compile(rf"\b(?:\d{{1,3}}|{IN_WORDS})\s+(?:\w+\s+)?$", re.IGNORECASE)
"""Before what is counted by itself."""
_AFAR = ("Calls and messages", "Online")
"""The lanes of the methods by which nobody is anywhere."""
_THERE, _THROUGH = "In person", "third-party"


def one_of(words: Iterable[str]) -> str:
    """Return the pattern of any of some words or phrases, the longest first, with any space between their words."""
    return "|".join(r"\s+".join(map(re.escape, word.split())) for word in sorted(words, key=len, reverse=True))


def _whole(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w/])(?:{one_of(words)})(?!\w)", re.IGNORECASE)


class Lists:
    """The lists of guidance, each as what finds its words in a text."""

    def __init__(self, guidance: Guidance) -> None:
        self._guidance = guidance
        self._patterns = {key: _whole(entry.words) for key, entry in guidance.desk.items()}

    def words(self, key: str) -> tuple[str, ...]:
        """Return the words of a list."""
        return self._guidance.desk[key].words

    def figure(self, key: str) -> int:
        """Return a figure that the law or the project has set, in its own unit."""
        return self._guidance.figures[key].value

    def pattern(self, key: str) -> str:
        """Return the pattern of the words of a list, to stand in another."""
        return f"(?i:{one_of(self.words(key))})"

    def spot(self, key: str, text: str) -> re.Match[str] | None:
        """Return where a text first has a word of a list."""
        return self._patterns[key].search(text)

    def has(self, key: str, text: str) -> bool:
        """Return whether a text has a word of a list."""
        return self.spot(key, text) is not None

    def begins(self, key: str, text: str) -> bool:
        """Return whether a text begins with a word of a list."""
        return self._patterns[key].match(text) is not None

    def named(self, key: str, cell: str) -> bool:
        """Return whether a cell is one of the words of a list and nothing else, as a heading is."""
        return bool(self._name(key, cell))

    def _name(self, key: str, cell: str) -> str:
        """Return the word of a list that a cell is, with a hyphen or without."""
        bare = " ".join(_POINT.sub(" ", cell).split()).strip(" :#")
        return next((way for way in (bare, bare.replace("-", " ")) if self._patterns[key].fullmatch(way)), "").lower()

    def columns(self, cells: Sequence[str], wanted: Sequence[str]) -> dict[str, int]:
        """Return the place of each wanted column that a heading names: as its only words, or else among a few."""
        named: dict[str, int] = {}
        for key in wanted if len(cells) <= _WIDEST else ():
            places = [
                place
                for place, cell in enumerate(cells)
                if place not in named.values() and self.named(f"column-{key}", cell)
            ]
            if places:
                surest = [word.lower() for word in self.words(f"column-{key}")]
                named[key] = min(places, key=lambda place: surest.index(self._name(f"column-{key}", cells[place])))
        for place, cell in enumerate(cells) if named else ():
            if place in named.values() or not 1 < len(cell.split()) <= _HEADING or re.search(r"\d", cell):
                continue
            if "date" in named and re.search(r"\btime\b", cell, re.IGNORECASE):  # the time beside the day of a row
                continue
            words, left = _POINT.sub(" ", cell), [key for key in wanted if key not in named]
            if found := next((key for key in left if self.has(f"column-{key}", words)), None):
                named[found] = place
        return named

    def tells_where(self, text: str) -> bool:
        """Return whether a text has words that may tell where somebody is, or what keeps somebody safe."""
        return self._where.search(text) is not None

    @cached_property
    def _where(self) -> re.Pattern[str]:
        return _whole(cue for entry in self._guidance.whereabouts.values() for cue in entry.cues)

    @cached_property
    def _methods(self) -> dict[str, re.Pattern[str]]:
        own = {key.removeprefix("act-"): entry.words for key, entry in self._guidance.desk.items()}
        cues = {key: (*method.cues, *own.get(key, ())) for key, method in self._guidance.methods.items()}
        return {key: _whole(words) for key, words in cues.items() if words}

    @cached_property
    def _hers(self) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w){self.pattern('label-victim')}['’]?s\b")

    @cached_property
    def _himself(self) -> re.Pattern[str]:
        return re.compile(
            rf"(?:(?<!\bof )(?<!\bfor )(?<!\bby )(?<!\bwith )(?<!\bfrom )(?<!\w){self.pattern('label-defendant')}"
            r"|(?:^|\d,?\s)[Hh]e)\s+(?:(?:was|had|has|then|also|been)\s+)*$"
        )

    def without_false_cues(self, text: str) -> str:
        """Return a text with the words left blank in which the name of a way of contact is none: "library card"."""
        return self._patterns["not-cue"].sub(lambda found: " " * len(found[0]), text)

    def first_act(self, text: str) -> int:
        """Return where a text first has a word for a way of contact or another act, or -1."""
        text = self._hers.sub("her", self.without_false_cues(text))
        return min((m.start() for pattern in self._methods.values() if (m := pattern.search(text))), default=-1)

    def methods_in(self, text: str) -> Mapping[str, re.Match[str]]:
        """Return the methods that a text names, each with where it first does.

        Where somebody else was used, it was not the defendant who came, unless he is said to have done it before that.
        """
        text = self._hers.sub("her", self.without_false_cues(text))
        found = {
            key: held for key, pattern in self._methods.items() if key != "other" and (held := pattern.search(text))
        }
        through = found.get(_THROUGH)
        return {
            key: held
            for key, held in found.items()
            if not through
            or self._guidance.methods[key].lane != _THERE
            or (held.start() < through.start() and self._himself.search(text[: held.start()]))
        }

    def method_of(self, text: str) -> str:
        """Return the one method that a text names; nothing where it names none, or several that none leaves open."""
        return self._guidance.one_method({*self.methods_in(text)})

    def first_method(self, text: str) -> str:
        """Return the one method that a text names, or of several the one that it names first.

        It is nothing where another is counted by itself, as in `14 messages and 3 calls`, or stands in the same words,
        and another act where the text tells of one by no means that has a name.
        """
        found = self.methods_in(text)
        if not found:
            return "other" if self.has("act-other", text) else ""
        if one := self._guidance.one_method({*found}):
            return one
        first = min(found, key=lambda key: (found[key].start(), -found[key].end()), default="")
        others = (held for key, held in found.items() if held.end() > found[first].end())
        return "" if any(_COUNTED.search(held.string[: held.start()]) for held in others) else first

    def is_afar(self, method: str) -> bool:
        """Return whether what was done in a way was done from afar, so that an address in its words is not where."""
        return bool(method) and self._guidance.methods[method].lane in _AFAR

    def kin(self, one: str, two: str) -> bool:
        """Return whether two methods may be one: they are the same, or an entry leaves open which of them it was."""
        law = self._guidance.methods
        families = [{key, *entry.may_be} for key, entry in law.items() if entry.may_be]
        return not (one and two) or one == two or any({one, two} <= family for family in families)
