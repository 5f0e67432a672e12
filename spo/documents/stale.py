"""Which printed sentences rest on a source that is past its day. It blocks nothing, and no paper says it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from spo.assessment import Due, counted, due, listed
from spo.case.days import in_full
from spo.guidance import Guidance, ReadAgain

from .marks import plain
from .passages import Listing, Paper, Sentence

_SHOWN = 60  # characters of the first sentence


@dataclass(frozen=True)
class Stale:
    """A source past its day, and the sentences of papers that rest on it: the title of the paper, and the words."""

    due: Due
    sentences: tuple[tuple[str, str], ...]

    @property
    def line(self) -> str:
        """What to read, what rests on it, and what to look for, on one line."""
        source, of = self.due.source, listed(list(dict.fromkeys(paper for paper, _ in self.sentences)))
        when = f"read on {in_full(self.due.day)}, and changed: {self.due.changed}. Printed from what it said before"
        late = f"due to be read again by {in_full(self.due.day)}. Printed from it"
        first = plain(self.sentences[0][1])
        begins = first if len(first) <= _SHOWN else f"{first[:_SHOWN].rsplit(' ', 1)[0]} ..."
        return (
            f"{source.title} ({source.id}): {when if self.due.changed else late}: "
            f'{counted(len(self.sentences), "sentence")} in {of}, the first "{begins}" Look for: {source.look_for}'
        )


def stale(
    made: Callable[[], Mapping[str, Paper]], guidance: Guidance, readings: Iterable[ReadAgain], on: date
) -> list[Stale]:
    """Return each source past its day on which something printed in the papers rests.

    `made` drafts the papers, and is asked only where a source is past its day.
    """
    late = {one.source.id: one for one in due(guidance, readings, on)}
    if not late:
        return []
    resting = _resting(guidance)
    found: dict[str, dict[tuple[str, str], None]] = {key: {} for key in late}
    for paper in made().values():
        for _, sentence in _drafted(paper):
            for source in {key for entry in sentence.entries for key in resting.get(entry, ())} & late.keys():
                found[source][paper.entry.title, plain(sentence.text)] = None
    return [Stale(late[key], tuple(sentences)) for key, sentences in found.items() if sentences]


def _drafted(paper: Paper) -> Iterator[tuple[str, Sentence]]:
    """Yield the sentences of a paper, but for the long tables that came from a file and rest on no guidance."""
    tables = {name: rows for name, rows in paper.tables.items() if not isinstance(rows, Listing)}
    return replace(paper, tables=tables).sentences()


def _resting(guidance: Guidance) -> dict[str, frozenset[str]]:
    """Return, for each entry that names sources, those that are read again for it."""
    heads = {key: source.read_with or key for key, source in guidance.sources.items()}
    return {name: frozenset(heads[key] for key in claim.sources) for name, claim in guidance.claims().items()}
