"""The flysheets: a page to put in front of each exhibit, with its mark, what it is, and who produces it."""

from spo.assessment.facts import Fact
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Passage, Sentence
from ..writer import Writer, labelled, passage
from .exhibits_list import bearing, by_mark, producer
from .shared import short_head


def flysheets(w: Writer, entry: PaperEntry) -> Paper:
    """Return the flysheets, a part for each exhibit, in the order of the exhibits list."""
    parts, shows = {f"exhibit-{key}": key for key in by_mark(w)}, bearing(w)
    return Paper(
        entry,
        head={**short_head(w, entry.title), **{part: _title(w, key) for part, key in parts.items()}},
        passages={
            "about": passage("about", w.law("flysheets-are"), style="plain"),
            **{part: _exhibit(w, part, key, shows.get(key, ())) for part, key in parts.items()},
        },
        parts=tuple(parts),
    )


PAPER = Drafted(flysheets, when=lambda view: bool(view.case.exhibits))


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
        w.say("{redacted}.", redacted=_redacted(w, key)),
    )
    return [one for number, held in enumerate(said) for one in passage(f"{part}.{number}", held, style="plain")]


def _redacted(w: Writer, key: str) -> Fact:
    said = "Part of it has been redacted" if w.case.exhibits[key].redacted == "yes" else ""
    return Fact(said, (f"exhibits.{key}.redacted",))
