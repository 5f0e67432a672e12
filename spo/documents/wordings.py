"""Passages in an officer's own words: printed in place of what is drafted, and compared with it."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace

from spo.case import Case

from .declared import Drafted, declared
from .marks import plain
from .passages import Paper, Passage, Sentence


@dataclass(frozen=True)
class Rewording:
    """A passage in an officer's own words, beside what is drafted now.

    `id` is that of the wording in the case. `stale` says that the draft is no longer what it was when the officer
    wrote. `orphaned` says that nothing which may be put in other words is drafted there now: the officer's words are
    kept and not printed.
    """

    id: str
    paper: str
    passage: str
    draft: Passage | None
    text: str
    stale: bool
    orphaned: bool


def key(paper: str, passage: str) -> str:
    """Return the id under which a case keeps the wording of a passage."""
    return f"w{hashlib.sha256(f'{paper}/{passage}'.encode()).hexdigest()[:20]}"


def digest(passage: Passage) -> str:
    """Return one number for a passage as a reader sees it, and how it is set, in hexadecimal (SHA-256)."""
    return hashlib.sha256(f"{passage.style}\n{plain(passage.text)}".encode()).hexdigest()


def editable(paper: Paper, passage: Passage) -> bool:
    """Return whether an officer may put a passage in other words.

    It must rest on a fact of the case: law alone is guidance's. A gap is mended by facts, and never written over; and
    so is what a picture shows. A paper that tells of the others is theirs.
    """
    if not isinstance(declared(paper.entry.id), Drafted):
        return False
    return passage.style not in ("gap", "picture") and any(sentence.facts for sentence in passage.sentences)


def reworded(paper: Paper, case: Case) -> Paper:
    """Return a drafted paper with the officer's words in place of each passage that has them.

    The sentence rests on the officer's words first, and then on the facts that it was written in place of. It no
    longer rests on guidance, whose words it does not say.
    """
    chosen = _chosen(case)
    if not any(name == paper.entry.id for name, _ in chosen):
        return paper
    passages = {
        name: [_reworded(paper, passage, case, chosen) for passage in held] for name, held in paper.passages.items()
    }
    return replace(paper, passages=passages)


def rewordings(papers: Mapping[str, Paper], case: Case) -> list[Rewording]:
    """Return every wording of the case beside the passage as it is drafted now, in the order of the case."""
    named = dict.fromkeys(wording.paper for wording in case.wordings.values() if wording.paper in papers)
    drafts = {(name, passage.id): passage for name in named for passage in papers[name].every_passage()}
    chosen, found = _chosen(case), []
    for own, wording in case.wordings.items():
        if wording.text:
            place = (wording.paper, wording.passage)
            draft = drafts.get(place)
            replaceable = draft is not None and editable(papers[wording.paper], draft)
            stale = draft is not None and digest(draft) != wording.digest
            orphaned = not replaceable or chosen[place] != own
            found.append(Rewording(own, *place, draft, wording.text, stale, orphaned))
    return found


def _chosen(case: Case) -> dict[tuple[str, str], str]:
    """Return the wording that each passage is printed in. A case file may hold several: the first is printed."""
    found: dict[tuple[str, str], str] = {}
    for own, wording in case.wordings.items():
        if wording.text:
            found.setdefault((wording.paper, wording.passage), own)
    return found


def _reworded(paper: Paper, passage: Passage, case: Case, chosen: dict[tuple[str, str], str]) -> Passage:
    own = chosen.get((paper.entry.id, passage.id))
    if own is None or not editable(paper, passage):
        return passage
    beneath = (path for sentence in passage.sentences for path in sentence.facts)
    facts = tuple(dict.fromkeys((f"wordings.{own}.text", *beneath)))
    return replace(passage, sentences=(Sentence(case.wordings[own].text, facts),))
