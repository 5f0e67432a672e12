"""The further statement of the officer in the case: what is new, and what the first got wrong."""

from spo.guidance import PaperEntry

from ..approval.pieces import sentences
from ..marks import plain
from ..papers.shared import short_head
from ..passages import Paper, Passage, Sentence
from ..writer import Writer, passage
from .since import Since, corrected, new, whole

_PARTS = ("own", "exhibits", "others", "helps", "views")
"""The parts of the statement that may have something new. Who the officer is, and the declaration, are always there."""


def further_statement(w: Writer, entry: PaperEntry, since: Since, was: Paper, now: Paper) -> Paper | None:
    """Return what the officer adds to the statement that was filed, or None where nothing is new."""
    found = {part: new(was.passages[part], now.passages[part]) for part in _PARTS}
    acts = tuple(key for key, _ in w.assessment.view.incidents if key not in since.case.incidents)
    listed = w.say("The supplementary chronology gives what has been recorded since: {acts}.", acts=w.acts(acts))
    right = _corrections(w, since, was, now)
    if not (any(one.style != "gap" for held in found.values() for one in held) or listed or right):
        return None
    about = Sentence(since.adds_to("officer-statement"))
    return Paper(
        entry,
        head=short_head(w, entry.title),
        passages={
            "adds": passage("adds", about, style="plain"),
            "who": [one for one in now.passages["who"] if one.id == "who"],
            "acts": passage("acts", listed, style="plain"),
            **found,
            "right": right,
            "declaration": now.passages["declaration"],
        },
    )


def _corrections(w: Writer, since: Since, was: Paper, now: Paper) -> list[Passage]:
    """Return each sentence of the statement that was filed and is not right now, with what is right."""
    before, after = (
        {one.id: whole(one.text, one.sentences) for part in _PARTS for one in held.passages[part]}
        for held in (was, now)
    )
    found: list[Passage] = []
    for one in corrected(since, w.case, before, after):
        for number, (old, right) in enumerate(sentences(one.was, plain(one.now.text)), start=1):
            text = f'My statement said: "{old}"' if old else "My statement did not say what follows."
            then = f'It should say: "{right}"' if right else "I withdraw that."
            found += passage(f"right.{one.id}.{number}", Sentence(f"{text} {then}", one.now.facts))
    return found
