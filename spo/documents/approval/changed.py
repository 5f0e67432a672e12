"""What changed since words were approved: which sentences of which papers, as they were and as they are."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from spo.case.english import counted, listed

from ..printed_words import Line, PrintedWords, said_of_pictures
from .pieces import sentences


@dataclass(frozen=True)
class Change:
    """A paragraph or row that changed: the id of its passage, and what it said and says. "" is where it is not."""

    id: str
    before: str
    after: str

    @property
    def sentences(self) -> list[tuple[str, str]]:
        """The sentences of it that changed, each as it was and as it is."""
        return list(sentences(self.before, self.after))


@dataclass(frozen=True)
class ChangedPaper:
    """What changed in one paper. `is_new` or `is_gone` says that the whole of it did."""

    title: str
    changes: tuple[Change, ...]
    is_new: bool = False
    is_gone: bool = False

    @property
    def count(self) -> int:
        """How many sentences changed."""
        return sum(len(one.sentences) for one in self.changes)


def changed(approved: PrintedWords, now: PrintedWords) -> list[ChangedPaper]:
    """Return the papers that changed, in the order in which a court reads them, those that are gone last."""
    old, new = ({one.id: one for one in printed} for printed in (approved, now))
    found = []
    for id, paper in (new | {id: old[id] for id in old if id not in new}).items():
        before = old[id].lines if id in old else ()
        after = new[id].lines if id in new else ()
        if changes := tuple(map(_in_words, _changes(before, after))):
            found.append(ChangedPaper(paper.title, changes, id not in old, id not in new))
    return found


def how_much(papers: Sequence[ChangedPaper]) -> str:
    """Return how many sentences changed, and how many papers are wholly new or gone."""
    within = [one for one in papers if not (one.is_new or one.is_gone)]
    wholly = {"new": sum(one.is_new for one in papers), "gone": sum(one.is_gone for one in papers)}
    said = [f"{counted(sum(one.count for one in within), 'sentence')} changed, in {counted(len(within), 'paper')}"]
    parts = (said if within else []) + [
        f"{counted(many, 'paper')} {'is' if many == 1 else 'are'} {how}" for how, many in wholly.items() if many
    ]
    return listed(parts)


def _in_words(one: Change) -> Change:
    was, now = said_of_pictures(one.before, "the picture approved"), said_of_pictures(one.after, "another picture")
    return Change(one.id, was, now)


def _changes(old: Sequence[Line], new: Sequence[Line]) -> Iterator[Change]:
    before, after = [line.text for line in old], [line.text for line in new]
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from _paired(old[a:b], list(new[c:d]))


def _paired(old: Sequence[Line], new: list[Line]) -> Iterator[Change]:
    """Yield lines beside those that took their place: by their ids, or by their order where as many went as came."""
    if len(old) == len(new):
        yield from (Change(now.id, was.text, now.text) for was, now in zip(old, new, strict=True))
        return
    for was in old:
        now = next((line for line in new if line.id and line.id == was.id), None)
        if now:
            new.remove(now)
        yield Change(was.id, was.text, now.text if now else "")
    yield from (Change(line.id, "", line.text) for line in new)
