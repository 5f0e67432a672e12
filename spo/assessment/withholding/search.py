"""One search for all that is withheld in a case: a single pattern, and a closer look only where it finds something."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from spo.case import Case

from .letters import Searched
from .secret import Secret, secrets

_LEADING = re.compile(r"\(\?:([^()]*)\)")


class Search:
    """Looks for every withheld value of a case. It is built once, and false where there is nothing to look for."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.secrets = secrets(case)
        self.clean: set[tuple[str, bytes]] = set()
        """Parts of files in which nothing was found. Many files have the same styles, and one look is enough."""
        self._any = _any_of(form.pattern for secret in self.secrets for form in secret.forms)

    def __bool__(self) -> bool:
        return bool(self.secrets)

    def may_find(self, searched: Searched) -> bool:
        """Return whether the text may give something away. It is the quick look: it finds too much, and never less."""
        return bool(self.secrets) and self._any.search(searched.squeezed) is not None

    def found(self, searched: Searched) -> list[Secret]:
        """Return the values that the text gives away."""
        return [secret for secret in self.secrets if secret.within(searched)] if self.may_find(searched) else []


def _any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """Return one pattern for all. Those that begin alike stand together, so that most letters are looked at once."""
    begun: dict[str, list[str]] = {}
    for pattern in dict.fromkeys(chain.from_iterable(map(_from_a_letter, patterns))):
        begun.setdefault(pattern[0], []).append(pattern[1:])
    return re.compile("|".join(f"{first}(?:{'|'.join(then)})" for first, then in begun.items()))


def _from_a_letter(pattern: str) -> Iterator[str]:
    """Yield a pattern that begins with a choice of words as one for each of them."""
    choice = _LEADING.match(pattern)
    if not choice or pattern[choice.end() : choice.end() + 1] in ("?", "+", "*"):
        yield pattern
    else:
        for word in choice[1].split("|"):
            yield f"{word}{pattern[choice.end() :]}"
