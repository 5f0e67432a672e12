"""What a statement says of its maker, word for word: the effect of the acts, what is asked for, and their work."""

import re
from collections.abc import Sequence

from .lists import Lists
from .paper import Paper, as_one
from .people import Mentioned
from .proposals import Person, Source
from .sentences import sentences_of
from .signed import made_by
from .withheld import closed_from

_MOST = 6
"""How many sentences are proposed of either."""
_WORK = re.compile(r"\boccupation\s*:?\s*(?P<work>[A-Z][\w /&-]*?)(?=\s{2,}|\t|\s*$)", re.IGNORECASE)


def with_own_words(
    people: Sequence[Person], statements: Sequence[Paper], told: Sequence[Paper], lists: Lists, mentioned: Mentioned
) -> list[Person]:
    """Return people, each with what their own statements say of the effect and of what they ask for, and their work.

    What nobody need be told, such as of a lock, and what may say where somebody is, is left out. `told` are the other
    papers, in which a word for somebody's work stands beside the name.
    """
    found = list(people)
    for paper in statements:
        made = made_by(paper)
        places = [at for at, one in enumerate(found) if made and _is_of(one, made[1])]
        if len(places) == 1:
            one = found[places[0]]
            found[places[0]] = _of_statement(one, paper, lists) if one.role == "victim" else _worked(one, paper)
    return [one if one.work or one.role == "defendant" else _of_work(one, told, lists, mentioned) for one in found]


def _is_of(one: Person, made: str) -> bool:
    return all(word in made.lower() for word in one.name.lower().split())


def _worked(one: Person, paper: Paper) -> Person:
    work = next((found["work"].strip() for line in paper.lines if (found := _WORK.search(line))), "")
    return one.model_copy(update={"work": work}) if work and not one.work else one


def _of_statement(one: Person, paper: Paper, lists: Lists) -> Person:
    told: dict[str, list[tuple[str, Source]]] = {"effect": [], "views": []}
    for paragraph in paper.paragraphs(closed_from(paper, lists)):
        passage = as_one(paragraph)
        for start, sentence in sentences_of(passage.text):
            said = " ".join(sentence.split())
            key = next((key for key in ("views", "effect") if lists.has(f"own-{key}", said)), "")
            if key and not lists.tells_where(said):
                told[key].append((said, paper.said_at(passage, start, sentence)))
    sources = [source for held in told.values() for _, source in held[:_MOST]]
    made = {key: " ".join(said for said, _ in held[:_MOST]) or getattr(one, key) for key, held in told.items()}
    return _worked(one, paper).with_sources(*sources, **made)


def _of_work(one: Person, told: Sequence[Paper], lists: Lists, mentioned: Mentioned) -> Person:
    """Return a person with the one word for work that stands just before the name or in brackets after it, if any."""
    if one.rank:
        return one
    last = re.escape(one.name.rsplit(maxsplit=1)[-1])
    first = re.escape(one.name.split()[0])
    named = rf"(?:(?i:{lists.pattern('titles')})\.?\s+)?(?:(?:{first}|{first[0]}\.?)\s+)?(?i:{last})\b"
    work = lists.pattern("work")
    full = dict(each.split(": ", 1) for each in lists.words("in-full"))
    beside = re.compile(rf"\b(?P<a>{work})(?:\s*:)?\s+\(?{named}|\b{named},?\s+\(?(?P<b>{work})\b")
    surname = one.name.rsplit(maxsplit=1)[-1].casefold()
    for paper in told:
        for number, line in enumerate(paper.lines, start=1):
            near = surname in line.casefold()
            if near and (found := beside.search(line)) and one.name in mentioned.in_text(line):
                said = (found["a"] or found["b"]).lower()
                return one.with_sources(paper.source(number), work=full.get(said, said).capitalize())
    return one
