"""One search for all that is withheld in a case: a quick look, and a closer one only where it finds something."""

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from itertools import chain

from spo.case import Case
from spo.case.memo import remembered_of_each, remembered_while

from ..served import own_references
from .disguises import is_plain
from .forms import Part
from .fragments import beginnings, cut_short, fragments, is_of_detail, is_of_words
from .in_the_open import in_the_open, people_in_the_open, titled_in_the_open
from .letters import Searched, plain_words, squeeze, words
from .partials import is_masked, is_some_of, masked, partials
from .parts import Parts
from .patterns import NOTHING, any_of
from .secret import Secret, secrets
from .standing import TITLES

_BETWEEN = r"\W+"
_INITIALS = 2
"""Letters of a word of a name that may be no more than initials."""
_LONG, _LONG_OF_DETAIL = 6, 5
"""Letters of what begins a word, or an email address or an account, that tell of it wherever they stand."""


class Search:
    """Looks for every withheld value of a case. It is built once, and false where there is nothing to look for."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.secrets = secrets(case)
        self.clean: set[tuple[str, bytes]] = set()
        """Parts of files in which nothing was found. Many files have the same styles, and one look is enough."""
        self._any = re.compile(any_of(form.pattern for secret in self.secrets for form in secret.forms))
        self._numbers = tuple(dict.fromkeys(chain.from_iterable(secret.long_numbers for secret in self.secrets)))
        every = [part for secret in self.secrets for part in secret.parts]
        self._alone = Parts((part for part in every if part.alone), by_sound=True)
        self._helping = Parts(part for part in every if not part.alone)
        self._whose: dict[Part, set[str]] = {}
        for secret in self.secrets:
            for part in secret.parts:
                self._whose.setdefault(part, set()).add(secret.path)
        self._known = in_the_open(case)
        self._people = tuple(people_in_the_open(case))
        self._printed = (*sorted(titled_in_the_open(case)), *(text for _, text in own_references(case)))
        self._beginnings: dict[str, set[str]] = {}
        for secret in self.secrets:
            for beginning in chain.from_iterable(map(beginnings, (*secret.details, *secret.named))):
                if not self._known.has(beginning):
                    self._beginnings.setdefault(beginning, set()).add(secret.path)
        of_details = {one for secret in self.secrets for held in secret.details for one in beginnings(held)}
        long = (one for one in self._beginnings if len(one) >= (_LONG_OF_DETAIL if one in of_details else _LONG))
        self._long = frozenset(long)

    @cached_property
    def own(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        """What papers print of each place that is not withheld, by its path, however it is parted.

        It may share a street, or more, with one that is, and only its own address or name may say so.
        """
        return tuple(
            (path, re.compile(rf"{said[0]}(?<!\w{said[0]}){''.join(map(_BETWEEN.__add__, said[1:]))}\b", re.IGNORECASE))
            for path, text in own_references(self.case)
            if (said := re.findall(r"\w+", text))
        )

    @cached_property
    def _in_the_open(self) -> re.Pattern[str]:
        """What papers print of people and places in the open: it tells nothing of what shares a word with it.

        A surname alone may be that of a child who is not named. A name is no slip for a word that it is not.
        """
        hidden = {word for secret in self.secrets for part in secret.parts for word in part.words}
        each = {tuple(word for word in name.split() if word.rstrip(".").lower() not in TITLES) for name in self._people}
        each |= {tuple(re.findall(r"\w+", text)) for text in self._printed}
        singles = re.findall(r"\w+", " ".join(self._people))
        alone = {(word,) for word in singles if hidden.isdisjoint(words(word.casefold()))}
        whole = {name for name in each if len(name) > 1} | {name for name in alone if len(name[0]) > _INITIALS}
        ordered = sorted(whole, key=lambda name: len("".join(name)), reverse=True)
        said = "|".join(rf"\b{_BETWEEN.join(map(re.escape, name))}\b" for name in ordered)
        return re.compile(said or NOTHING, re.IGNORECASE)

    @property
    def _turns_on(self) -> tuple[Hashable, ...]:
        """All of the case on which it turns what is found of a text."""
        return self.secrets, self._known, self._people, self._printed

    def __bool__(self) -> bool:
        return bool(self.secrets)

    def may_find(self, searched: Searched) -> bool:
        """Return whether the text may give something away. It is the quick look: it finds too much, and never less."""
        return bool(self.secrets) and (self._may_be_whole(searched) or bool(self._alone.may_be_among(searched.words)))

    def _may_be_whole(self, searched: Searched) -> bool:
        """Return whether a text may have a form of a value, or every digit of one."""
        return bool(self._any.search(searched.squeezed)) or any(one in searched.figures for one in self._numbers)

    def found(self, searched: Searched) -> list[Secret]:
        """Return the values that the text gives away."""
        if not self.secrets:
            return []
        near, paths = self._may_be_whole(searched), self._having(self._alone.found(searched))
        return [secret for secret in self.secrets if secret.path in paths or (near and secret.is_whole_in(searched))]

    def _having(self, parts: Iterable[Part]) -> set[str]:
        """Return where the values are recorded that have one of some parts."""
        return {path for part in parts for path in self._whose[part]}

    def found_in(self, texts: Iterable[str]) -> dict[str, list[Secret]]:
        """Return those of the texts that give something away, each with the values that it does."""
        return remembered_of_each((Search.found_in, *self._turns_on), texts, self._found_in) if self.secrets else {}

    def _found_in(self, texts: Sequence[str]) -> dict[str, list[Secret]]:
        return {text: found for text in _near(texts, self.may_find) if (found := self.found(Searched(text)))}

    def helped_in(self, texts: Iterable[str]) -> dict[str, list[Secret]]:
        """Return those of the texts that would help to find somebody, each with the values of which it says so much."""
        return remembered_of_each((Search.helped_in, *self._turns_on), texts, self._helped_in) if self.secrets else {}

    def _helped_in(self, texts: Sequence[str]) -> dict[str, list[Secret]]:
        """Few have a word of a part, and a look at the words of a plain one is quick."""
        near, odd = list[str](), list[str]()
        for text in texts:
            if not is_plain(text):
                odd.append(text)
            elif self._helping.may_be_among(said := plain_words(text)) or self._cut_short(text, said):
                near.append(text)
        near += _near(odd, self._may_help)
        helped = {text: self.helped(Searched(self._in_the_open.sub("they", text))) for text in near}
        return {text: secrets for text, secrets in helped.items() if secrets}

    def helped(self, searched: Searched) -> list[Secret]:
        """Return the values of which the text says so much that it would help to find somebody."""
        paths = self._having(self._helping.found(searched)) | self._partly_shown(searched)
        return [secret for secret in self.secrets if secret.path in paths]

    def _may_help(self, searched: Searched) -> bool:
        """Return whether a text may help. It is the quick look: it finds too much, and never less."""
        return bool(self._helping.may_be_among(searched.words) or self._partly_shown(searched))

    def _partly_shown(self, searched: Searched) -> set[str]:
        """Return where the values are recorded of which a text has some digits, or the beginning or end of a word."""
        runs = {run for seen in searched.seen for run in partials(seen)}
        shown = {one for seen in searched.seen for one in masked(seen)}
        return self._cut_short(searched.text, searched.words) | {
            secret.path
            for secret in (self.secrets if runs or shown else ())
            if any(is_some_of(*run, number) for run in runs for number in secret.numbers)
            or any(is_masked(one, number) for one in shown for number in secret.numbers)
        }

    def _cut_short(self, text: str, said: AbstractSet[str]) -> set[str]:
        """Return where the values are recorded of which a text has the beginning or the end; `said` are its words."""
        cut = [one for one in cut_short(text) if one in self._beginnings]
        if not self._long.isdisjoint(said):
            cut += self._long & said
        found = {path for one in cut for path in self._beginnings[one]}
        return found | {
            secret.path
            for shown in fragments(text)
            if not self._known.has(squeeze(shown.before))
            for secret in self.secrets
            if any(is_of_detail(shown, detail) for detail in secret.details)
            or any(is_of_words(shown, part) for part in secret.named)
        }


TURNS_ON = ("places", "identifiers", "protected_persons", "defendant", "witnesses")
"""The fields of a case that a search reads: an edit to any other leaves it as it is."""


@remembered_while(*TURNS_ON)
def search_of(case: Case) -> Search:
    """Return the search for all that is withheld in a case."""
    return Search(case)


_AT_ONCE = 64
"""Texts that are looked at together at first."""
_ASUNDER = f"\n{'|' * 80}\n"
"""What stands between them: longer than what is read with a number that is said, and nothing is read over it."""


def _near(texts: Sequence[str], may_be: Callable[[Searched], bool]) -> Iterator[str]:
    """Yield the texts in which something may be, by a quick look at many, and by halves where that finds something."""
    for first in range(0, len(texts), _AT_ONCE):
        yield from _by_halves(texts[first : first + _AT_ONCE], may_be)


def _by_halves(texts: Sequence[str], may_be: Callable[[Searched], bool]) -> Iterator[str]:
    if may_be(Searched(_ASUNDER.join(texts))):
        middle = len(texts) // 2
        if not middle:
            yield from texts
        else:
            yield from _by_halves(texts[:middle], may_be)
            yield from _by_halves(texts[middle:], may_be)
