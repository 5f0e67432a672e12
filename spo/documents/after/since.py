"""What was filed, and what of a paper made now differs from it because of something that changed in the case."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from spo.assessment import Assessment
from spo.case import Case
from spo.case.days import in_full

from ..drafts import Drafts
from ..marks import plain
from ..passages import Paper, Passage, Sentence
from ..wordings import reworded


@dataclass(frozen=True)
class Since:
    """A case as its papers were filed, the papers that it called for then, and the day on which they were filed."""

    drafts: Drafts
    filed: date

    @property
    def then(self) -> Assessment:
        """The assessment of what was filed."""
        return self.drafts.assessment

    @cached_property
    def case(self) -> Case:
        """The case as it was."""
        return self.then.view.case

    def paper(self, key: str) -> Paper | None:
        """Return a paper as it was filed, with nobody's name short, or None where none was."""
        return reworded(self.drafts[key], self.case) if key in self.drafts else None

    def differs(self, now: Case, paths: Iterable[str]) -> bool:
        """Return whether something that a sentence rests on is not as it was."""
        return any(self.case.get(path) != now.get(path) for path in paths)

    def adds_to(self, key: str) -> str:
        """Return the sentence that says which paper something adds to: its number, title and date, and when filed."""
        return f"This adds to {self._filed(key)}. It holds only what is new since."

    def marks(self, key: str) -> str:
        """Return the sentence that says in which paper an order shows the changes."""
        return f"This shows what has changed in {self._filed(key)}."

    def _filed(self, key: str) -> str:
        entry = self.then.view.guidance.papers[key]
        number = entry.file.partition("-")[0]
        return (
            f"paper {number} of those filed on {in_full(self.filed)}: {entry.title}, as on {in_full(self.then.view.on)}"
        )


@dataclass(frozen=True)
class Corrected:
    """A passage, or a cell of a row, that said one thing and now says another."""

    id: str
    was: str
    now: Sentence


def whole(text: str, of: Iterable[Sentence]) -> Sentence:
    """Return a text as one sentence that rests on all that its parts do."""
    return Sentence(text, tuple(dict.fromkeys(path for one in of for path in one.facts)))


def new(was: Sequence[Passage], now: Sequence[Passage]) -> list[Passage]:
    """Return the passages that were not there, or were another's words: gaps that stood there are left out."""
    before = {one.id: plain(one.text) for one in was}
    said = set(before.values())
    return [one for one in now if one.id not in before and plain(one.text) not in said]


def corrected(
    since: Since, case: Case, was: Mapping[str, Sentence], now: Mapping[str, Sentence]
) -> Iterator[Corrected]:
    """Yield what differs of texts by the same name, because something that they rest on was changed."""
    for key, after in now.items():
        before = was.get(key)
        if before is None or plain(before.text) == plain(after.text):
            continue
        if since.differs(case, dict.fromkeys((*before.facts, *after.facts))):
            yield Corrected(key, plain(before.text), after)
