"""What the entries of a log that tell of one act alone say of it: whose it was, what weakens that, what happened."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from spo.case.days.running import dates_in

from .entries import Entry, entries_of
from .fuller import SHORTHAND
from .lists import Lists
from .paper import Paper, as_one
from .proposals import Act, Source
from .sentences import sentences_of
from .telling import Reader
from .things import quotes_in

_MOST, _LONGEST, _LEAST = 4, 600, 4
"""How many sentences are proposed of either, the most letters of what happened, and the fewest words."""
_Told = tuple[str, Source]


def with_bearing(acts: Sequence[Act], logs: Sequence[Paper], reader: Reader) -> list[Act]:
    """Return acts, each with the sentences of its own entries that say how it is known whose it was, and the doubts.

    An act that a chronology has in short, and no other paper in full, is told in the words of such an entry.
    """
    made, by = list(acts), _by_line_and_mark(acts)
    for paper in logs:
        for entry in entries_of(paper, reader.lists):
            # An entry is of the acts that were read from it, and of those whose exhibit it names.
            lines = ((paper.name, line.number) for line in entry.lines)
            places = {at for one in (*lines, *reader.own_marks(entry.text)) for at in by.get(one, ())}
            if len(places) == 1:
                (at,), told = places, list(_sentences(paper, entry))
                made[at] = _told_by(_borne_on(made[at], told, reader), told, entry, reader)
    return made


def _by_line_and_mark(acts: Sequence[Act]) -> Mapping[object, set[int]]:
    """Return the places of acts by the first line of each source, and by each exhibit."""
    found = defaultdict[object, set[int]](set)
    for at, act in enumerate(acts):
        for one in (*((source.file, source.line) for source in act.sources), *act.exhibits):
            found[one].add(at)
    return found


def _sentences(paper: Paper, entry: Entry) -> Iterator[_Told]:
    passage = as_one(list(entry.lines))
    for start, sentence in sentences_of(passage.text):
        yield " ".join(sentence.split()), paper.said_at(passage, start, sentence)


def _borne_on(act: Act, told: Sequence[_Told], reader: Reader) -> Act:
    """Return an act with what bears on whose it was. A sentence that tells of the act stands in what happened."""
    beside = [one for one in told if reader.kind_of(one[0]) != "act"]
    doubts = [one for one in beside if reader.lists.has("weakens", one[0])][:_MOST]
    known = [one for one in beside if reader.lists.has("shows-who", one[0]) and one not in doubts][:_MOST]
    return act.with_sources(
        *(source for _, source in (*known, *doubts)),
        what=_without(act.what, [said for said, _ in (*known, *doubts)]),
        known=_joined(act.known, known),
        doubts=_joined(act.doubts, doubts),
        through=act.through or reader.through(" ".join(said for said, _ in told)),
    )


def _without(what: str, beside: Sequence[str]) -> str:
    """Return what happened without the sentences that stand beside it, where enough is left to tell of an act."""
    left = " ".join(what.split())
    for said in beside:
        left = " ".join(left.replace(said, " ").split())
    return left if len(left.split()) >= _LEAST and left != " ".join(what.split()) else what


def _joined(before: str, more: Sequence[_Told]) -> str:
    return " ".join((*filter(None, [before]), *(said for said, _ in more if said not in before)))


def _told_by(act: Act, told: Sequence[_Told], entry: Entry, reader: Reader) -> Act:
    """Return an act that is told in short in the words of an entry: from the first sentence about it to the last."""
    if len(act.what.split()) >= SHORTHAND or any(one in act.what for one, _ in told):
        return act
    about = [at for at, (said, _) in enumerate(told) if _is_about(act, said, entry, reader)]
    run = told[about[0] : about[-1] + 1] if about else ()
    said = [one for one in run if one[0] not in f"{act.known} {act.doubts}" and not _is_aside(one[0], reader.lists)]
    what = " ".join(one for one, _ in said)
    longer = len(act.what) < len(what) <= _LONGEST
    return act.with_sources(*(source for _, source in said), what=what) if longer else act


def _is_about(act: Act, said: str, entry: Entry, reader: Reader) -> bool:
    first, last = act.date.earliest, act.date.latest or act.date.earliest
    days = [one.first for one in dates_in(said, entry.day) if one.first]
    of_day = any(first <= day <= last for day in days) if first and last else False
    return of_day or (not days and (bool(quotes_in(said)) or reader.kind_of(said) == "act"))


def _is_aside(said: str, lists: Lists) -> bool:
    return lists.has("police-note", said) or lists.has("helps-defendant", said)
