"""The flysheets: a page to put in front of an exhibit that is attached, or of each, where that is asked for."""

from spo.case import Case
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Passage, Sentence
from ..writer import Writer, labelled, passage
from .exhibits_list import bearing, by_mark, producer, redacted
from .shared import short_head


def flysheets(w: Writer, entry: PaperEntry) -> Paper:
    """Return the flysheets, a part for each exhibit that has one, in the order of the exhibits list."""
    wanted = having_one(w.case)
    parts, shows = {f"exhibit-{key}": key for key in by_mark(w) if key in wanted}, bearing(w)
    return Paper(
        entry,
        head={**short_head(w, entry.title), **{part: _title(w, key) for part, key in parts.items()}},
        passages={
            "about": passage("about", w.law("flysheets-are"), style="plain"),
            **{part: _exhibit(w, part, key, shows.get(key, ())) for part, key in parts.items()},
        },
        parts=tuple(parts),
    )


def having_one(case: Case) -> set[str]:
    """Return the exhibits that have a flysheet: those attached, or all where that is asked for."""
    return {key for key, exhibit in case.exhibits.items() if exhibit.picture or case.hearing.flysheets}


PAPER = Drafted(flysheets, when=lambda view: bool(having_one(view.case)))


def _title(w: Writer, key: str) -> Sentence:
    path = f"exhibits.{key}.mark"
    named = labelled("Exhibit", w.at(path))
    return Sentence(named.text or "Exhibit [To complete: mark]", (path,))


def _exhibit(w: Writer, part: str, key: str, incidents: tuple[str, ...]) -> list[Passage]:
    base = f"exhibits.{key}"
    said = (
        w.say("What it is: {what}.", what=w.at(f"{base}.description")),
        w.say("Date: {date}.", date=w.at(f"{base}.date")),
        w.say("Produced by: {who}.", who=producer(w, key)),
        w.say("Bears on: {incidents}.", incidents=w.incidents(incidents)),
        w.say("{redacted}.", redacted=redacted(w, key)),
    )
    return [one for number, held in enumerate(said) for one in passage(f"{part}.{number}", held, style="plain")]
