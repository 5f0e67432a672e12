"""The flysheets: a page to put in front of an exhibit that is attached, or of each, where that is asked for."""

from collections.abc import Collection
from dataclasses import replace

from spo.case import Case
from spo.case.incidents import Exhibit
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Passage, Sentence
from ..writer import Writer, labelled, passage
from .exhibits_list import bearing, by_mark, producer, redacted
from .shared import short_head

FLYSHEETS = "flysheets"
FURTHER_FLYSHEETS = "further-flysheets"
_OF_AN_EXHIBIT = "exhibit-"

_TO_PLAY = "[To complete: where this recording can be seen or heard]"
_TO_ATTACH = "[To complete: put the exhibit behind this page]"


def flysheets(w: Writer, entry: PaperEntry) -> Paper:
    """Return the flysheets, a part for each exhibit that has one, in the order of the exhibits list."""
    parts, shows = {f"{_OF_AN_EXHIBIT}{key}": key for key in with_flysheet(w.case)}, bearing(w)
    return Paper(
        entry,
        head={**short_head(w, entry.title), **{part: _title(w, key) for part, key in parts.items()}},
        passages={
            "about": passage("about", w.law("flysheets-are"), style="plain"),
            **{part: _exhibit(w, part, key, shows.get(key, ())) for part, key in parts.items()},
        },
        parts=tuple(parts),
    )


def with_flysheet(case: Case) -> list[str]:
    """Return the exhibits that have a flysheet, in their order: those attached, recordings, or all if asked for."""
    return [key for key in by_mark(case) if _has_own(case.exhibits[key]) or case.hearing.flysheets]


def of_flysheets(paper: Paper) -> list[str]:
    """Return the exhibits whose flysheets a paper holds, in their order, or none where it holds none."""
    if paper.entry.id not in (FLYSHEETS, FURTHER_FLYSHEETS):
        return []
    return [part.removeprefix(_OF_AN_EXHIBIT) for part in paper.parts]


def of_exhibits(paper: Paper, entry: PaperEntry, keys: Collection[str]) -> Paper:
    """Return the flysheets of some of its exhibits alone, as a paper of its own."""
    parts = tuple(f"{_OF_AN_EXHIBIT}{key}" for key in of_flysheets(paper) if key in keys)
    return replace(
        paper,
        entry=entry,
        passages={name: held for name, held in paper.passages.items() if name in parts or name == "about"},
        parts=parts,
    )


def _is_recording(exhibit: Exhibit) -> bool:
    return bool(exhibit.play_at or exhibit.recording)


def _has_own(exhibit: Exhibit) -> bool:
    """Return whether something stands behind a flysheet, or the flysheet in the place of a recording."""
    return bool(exhibit.attached or exhibit.picture) or _is_recording(exhibit)


PAPER = Drafted(flysheets, when=lambda view: bool(with_flysheet(view.case)))


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
        w.say("Bears on: {incidents}.", incidents=w.acts(incidents)),
        w.say("{redacted}.", redacted=redacted(w, key)),
    )
    found = [one for number, held in enumerate(said) for one in passage(f"{part}.{number}", held, style="plain")]
    if _is_recording(w.case.exhibits[key]):
        found += _of_a_recording(w, part, base)
    if not _has_own(w.case.exhibits[key]):
        found.append(Passage(f"{part}.attach", (Sentence(_TO_ATTACH, (base,)),), "gap"))
    return found


def _of_a_recording(w: Writer, part: str, base: str) -> list[Passage]:
    """Return what stands in the place of a recording, which no page shows: where it is played, and what tells it."""
    where, number = w.at(f"{base}.play_at"), w.at(f"{base}.recording")
    said = (
        w.say("This exhibit is a recording, not in these pages. Where it can be seen or heard: {where}.", where=where),
        w.say("SHA-256 of the recording: {number}.", number=number),
    )
    found = [one for n, held in enumerate(said) for one in passage(f"{part}.recording.{n}", held, style="plain")]
    if not where.text:
        found.append(Passage(f"{part}.play", (Sentence(_TO_PLAY, (f"{base}.play_at",)),), "gap"))
    return found
