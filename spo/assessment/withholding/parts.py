"""Parts of withheld values in a text: words one after another, as they are typed."""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet

from .forms import Part
from .letters import Searched, squeeze
from .ordinary import ORDINARY
from .said import Said, SaidWords
from .slips import How, Slips, sound
from .standing import TITLES, stands

_BETWEEN_WORDS = """
the of and at in on oh o a n s number no door flat house then rue calle via ul ulica heol lon stryd ffordd
de la du el na nee aka alias
"""
_PASSED_OVER = frozenset(map(squeeze, (*_BETWEEN_WORDS.split(), *TITLES)))
_FEWEST_LETTERS, _LONG, _FEWEST_SOUNDS = 8, 6, 5
"""Letters typed of words that were cut short, and of a word that may have a slip where no other is sure; and sounds of
words that are told by how they sound."""

_Near = tuple[tuple[str, ...], Part]
"""The words of a part, as squeezed text has them, and the part."""


class Parts:
    """All parts of the withheld values of a case, looked for at once."""

    def __init__(self, parts: Iterable[Part], *, by_sound: bool = False) -> None:
        self._beginning: dict[str, list[_Near]] = {}
        for part in dict.fromkeys(parts):
            words = tuple(map(squeeze, part.words))
            self._beginning.setdefault(words[0], []).append((words, part))
        every = (word for near in self._beginning.values() for _, part in near for word in part.words)
        self._slips = Slips(every, by_sound=by_sound)
        self._idle = set[str]()
        """Words that were read and stand for none of a part, as nearly all do."""

    def may_be_among(self, typed: AbstractSet[str]) -> list[_Near]:
        """Return the parts of which each word may be among some words, as squeezed text has them."""
        meant = set[str]()
        for word in typed - self._idle:
            if held := self._slips.meant_by(word):
                meant.update(held)
            else:
                self._idle.add(word)
        return [near for word in meant for near in self._beginning.get(word, ()) if meant.issuperset(near[0])]

    def found(self, searched: Searched) -> set[Part]:
        """Return the parts that are in a text."""
        near = self.may_be_among(searched.words)
        return {part for seen in searched.seen for part in self._in(near, SaidWords(seen))} if near else set()

    def _in(self, near: list[_Near], said: SaidWords) -> Iterator[Part]:
        looked_for = {word for words, _ in near for word in words}
        typed = {
            word: held
            for word in set(said.squeezed) - self._idle
            if not looked_for.isdisjoint(held := self._slips.meant_by(word))
        }
        meant = {at: typed[word] for at, word in enumerate(said.squeezed) if word in typed}
        for words, part in near:
            for at, read in meant.items():
                if words[0] in read and (places := _one_after_another(words, meant, said, at)):
                    hows = [meant[place][word] for place, word in zip(places, words, strict=True)]
                    if part.ordinary and any(
                        said[place].after_stop and "short" not in meant.get(place - 1, {}).values()  # Fam. Practice
                        for place in range(places[0] + 1, places[-1] + 1)
                    ):
                        continue  # He gave her a rose. The cottage was empty.
                    apart = places[-1] - places[0] >= len(places)
                    if apart and (
                        set(hows) != {"surely"}
                        or (part.ordinary and any(said[place].said[0].islower() for place in places))
                    ):
                        continue
                    if _is_sure(part, hows, [said[place] for place in places]) and stands(part, said, places):
                        yield part
                        break


def _one_after_another(
    words: tuple[str, ...], meant: Mapping[int, Mapping[str, How]], said: SaidWords, at: int
) -> tuple[int, ...] | None:
    """Return where the words stand from a place on, with no more than a small word between two of them."""
    places = [at]
    for word in words[1:]:
        at += 1
        while (
            at < len(said)
            and word not in meant.get(at, ())
            and said.squeezed[at] in _PASSED_OVER
            and at - places[-1] < 3
        ):
            at += 1
        if word not in meant.get(at, ()):
            return None
        places.append(at)
    return tuple(places)


def _sounds_as_a_name(part: Part, hows: list[How], typed: list[Said]) -> bool:
    """Return whether words that only sound like those of a part, or have slips, stand as a name and sound of enough."""
    one_is = any(how == "surely" and word not in ORDINARY for how, word in zip(hows, part.words, strict=True))
    return (
        len(typed) > 1
        and (one_is or sum(len(sound(word)) for word in map(squeeze, part.words)) >= _FEWEST_SOUNDS)
        and all(word.said[0].isupper() for word in typed)
    )


def _is_sure(part: Part, hows: list[How], typed: list[Said]) -> bool:
    """Return whether words are the part: one of them surely is, or all of them are long.

    A name that is no more than alike is the part only where the number of the house goes with it.
    """
    if "alike" in hows:
        numbered = any(how == "surely" and word.isdigit() for how, word in zip(hows, part.words, strict=True))
        return numbered and all(word.said[0].isupper() or word.said[0].isdigit() for word in typed)
    if set(hows) == {"surely"} or ("surely" not in hows and _sounds_as_a_name(part, hows, typed)):
        return True
    if "sound" in hows:
        return _sounds_as_a_name(part, hows, typed)
    letters = sum(len(word.squeezed) for word in typed)
    if "short" in hows:
        contracted = hows == ["short"] and typed[0].said[1:2] in ("'", "’") and not part.ordinary  # C'hampton
        return contracted or ("surely" in hows and letters >= _FEWEST_LETTERS)
    if len(hows) == 1:
        return letters >= _LONG and part.only == "" and typed[0].said[:1].isupper()
    return "surely" in hows or all(len(word.squeezed) >= _LONG for word in typed)
