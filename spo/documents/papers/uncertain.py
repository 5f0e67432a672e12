"""What the library of terms is not certain of, about the terms sought: for the force solicitor, and for no court."""

from collections.abc import Iterable, Iterator

from spo.assessment.facts import Fact
from spo.guidance import TermTemplate

from ..passages import Row
from ..writer import Writer, row


def source_names(w: Writer, sources: Iterable[str]) -> Fact:
    """Return the titles of sources in brackets; nothing where there is no source but drafting practice."""
    keys = [key for key in sources if key != "spo-drafting"]
    titles = "; ".join(w.assessment.view.guidance.sources[key].title for key in keys)
    return Fact(f"({titles})" if titles else "", entries=tuple(f"sources/{key}" for key in keys))


def uncertain(w: Writer) -> list[Row]:
    """Return a row for each point: what is open, what to confirm before filing, and what rests on a source not read."""
    law = w.assessment.view.guidance
    sought = {key: law.terms[term.library] for key, term in w.assessment.view.terms if term.library in law.terms}
    return [*_open(w, sought), *_of_each(w, sought)] if sought else []


def _open(w: Writer, sought: dict[str, TermTemplate]) -> Iterator[Row]:
    for key, point in w.assessment.view.guidance.open_points.items():
        of = [term for term, entry in sought.items() if entry.id in point.terms]
        if of or not point.terms:
            entries = (f"open_points/{key}",)
            said = Fact(point.point, entries=entries), Fact(point.do, entries=entries)
            yield _row(w, key, of, said, point.sources)


def _of_each(w: Writer, sought: dict[str, TermTemplate]) -> Iterator[Row]:
    """Yield what to confirm, and what is only reported, in a row each for all the terms of one entry."""
    for entry in {one.id: one for one in sought.values()}.values():
        of, entries = [term for term, one in sought.items() if one is entry], (f"terms/{entry.id}",)
        if entry.confirm:
            what = Fact(f"To confirm before filing: {'; '.join(entry.confirm)}.", entries=entries)
            yield _row(w, f"{entry.id}.confirm", of, (what, "Confirm it, or take the term out."), entry.sources)
        unread = [claim for claim in entry.claims if claim.status in ("secondary", "unverified")]
        if unread:
            what = Fact(f"Not read in a primary text: {' '.join(claim.says for claim in unread)}", entries=entries)
            sources = dict.fromkeys(key for claim in unread for key in claim.sources)
            yield _row(w, f"{entry.id}.claims", of, (what, "Read it before it is cited."), tuple(sources))


def _row(w: Writer, key: str, of: list[str], said: tuple[Fact, Fact | str], sources: tuple[str, ...]) -> Row:
    numbers = w.assessment.view.term_numbers
    text = ", ".join(str(numbers[term]) for term in of) or "All"
    terms = Fact(text, tuple(f"terms.{term}.library" for term in of))
    return row(key, term=terms, point=said[0], do=said[1], source=source_names(w, sources))
