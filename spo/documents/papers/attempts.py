"""What the defendant's own words tell of an attempt to ring: it may be within a clause on calls, though no call is."""

from collections.abc import Iterator

from spo.assessment.cues import has_cue
from spo.assessment.facts import Fact

from ..writer import Writer
from .his_words import his_words
from .in_words import sentences

_CALLS = frozenset({"names-telephone", "telephone-text-email"})
"""The parts of a clause that are about calls."""


def attempts(w: Writer, key: str, term: str) -> Iterator[tuple[str, Fact]]:
    """Yield each act put forward since an order that may tell of a call within one of its clauses, with its words."""
    table = w.assessment.table
    tried = w.assessment.view.guidance.cues["tried-to-ring"].cues
    recorded = {one.incident for one in w.case.breaches.values() if (one.order, one.term) == (key, term)}
    if _CALLS.isdisjoint(table.verdicts.reading(key, term).says):
        return
    for act in table.since[key]:
        if act in recorded or table.verdicts.of_clause(key, term, act).answer != "no":
            continue
        path = f"incidents.{act}"
        held = ((field, w.case.at(f"{path}.{field}")) for field in ("what", "why_it_matters"))
        words = ((field, quoted) for field, text in held for quoted in his_words(w, sentences(text)))
        said = [(field, quoted) for field, quoted in words if has_cue(quoted, tried)]
        if said:
            field, quoted = said[0]
            yield act, Fact(quoted, (path, f"{path}.{field}"))
