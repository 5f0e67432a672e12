"""The headings of the terms of an order, which tell one term from another and are the same in the interim order."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from spo.assessment import capital
from spo.assessment.facts import Fact

from ..passages import Sentence, TermLine
from ..writer import Writer, ended
from .titles import names_its_place, title

_AWAY = re.compile(r"^(?:stay|keep) away from |(?<= and )from ", re.IGNORECASE)
_OF_ANYBODY = re.compile(r"\bdefendant|\b(?:his|your) ", re.IGNORECASE)


def headed(w: Writer, key: str) -> Fact:
    """Return the heading that the order gives a term, or its short title where it has none."""
    line = next(told_apart(w, [w.term_line(key, w.assessment.view.term_numbers[key], beneath=True)]))
    named = Fact(line.heading.text, line.heading.facts) if line.heading else title(w, key)
    return replace(named, text=named.text.rstrip("."))


def told_apart(w: Writer, terms: Iterable[TermLine]) -> Iterator[TermLine]:
    """Yield terms. One that names a place, or shares its heading, has the title that the application gives it."""
    library = w.assessment.view.guidance.terms
    headed = [library[term.library] for term in w.case.terms.values() if term.library in library]
    times = Counter(entry.heading for entry in headed)
    for line in terms:
        entry = library.get(w.case.terms[line.id].library)
        short = w.at(f"terms.{line.id}.short")
        fitted = title(w, line.id) if names_its_place(w, line.id) else short
        generic = not entry or fitted.text in ("", entry.title) or bool(_OF_ANYBODY.search(fitted.text))
        if line.heading and entry and not generic and ("{place}" in entry.wording or times[entry.heading] > 1):
            yield replace(line, heading=Sentence(ended(capital(_AWAY.sub("", fitted.text))), fitted.paths))
        else:
            yield line
