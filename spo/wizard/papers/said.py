"""What was said of a paper, as a page shows it: comments with their answers, and what a passage rests on."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from markupsafe import Markup

from spo.assessment import View, counted
from spo.documents import Paper, first_words, label, place_names, plain, preview
from spo.guidance import Guidance
from spo.store import Remark, Thread

from ..display.approval import ON_THIS_COMPUTER
from ..open_case.session import store
from ..screen.markup import bullets, folded, join, led, panel, paragraph

WHOLE = "The whole paper"
MOST_ROWS = 100
"""How many rows of a long listing are shown."""
_GONE = "A passage that is no longer there"


def words_at(paper: Paper, place: str) -> str:
    """Return the words that a paper prints at a place, or nothing where it prints none."""
    found = (plain(one.text) for where, one in paper.sentences() if where == place or where.startswith(f"{place}."))
    return " ".join(found) if place else ""


def called(view: View, papers: Mapping[str, Paper], on: Sequence[tuple[str, Sequence[str]]]) -> list[str]:
    """Return what each of these is called: places of a paper, or the whole of it where there are none."""
    held = {name: papers[name] for name, _ in on if name in papers}
    known = {name: place_names(view, paper, preview(paper, most=MOST_ROWS)) for name, paper in held.items()}
    return [
        "; ".join(_called(held.get(name), known.get(name, {}), place) for place in places) or WHOLE
        for name, places in on
    ]


def _called(paper: Paper | None, known: Mapping[str, str], place: str) -> str:
    return known.get(place) or (first_words(words_at(paper, place)) if paper else "") or _GONE


def days(since: datetime, now: datetime) -> str:
    """Return how long something waits."""
    return counted((now - since).days, "day")


def rests_on(law: Guidance, view: View, paper: Paper, place: str) -> Markup | None:
    """Return what the words of a place rest on: the answers in the case, and the sources of what guidance says."""
    held = [one for where, one in paper.sentences() if where == place or where.startswith(f"{place}.")]
    answers = dict.fromkeys(label(view, path) or "" for one in held for path in one.facts)
    entries = dict.fromkeys(entry for one in held for entry in one.entries)
    texts = dict.fromkeys(title for entry in entries for title in _sources(law, entry))
    lines = [*(f"Answer: {one}" for one in answers if one), *(f"Source: {one}" for one in texts)]
    return folded("What this rests on", bullets(lines)) if lines else None


def _sources(law: Guidance, entry: str) -> list[str]:
    kind, _, key = entry.partition("/")
    if kind == "sources":
        return [law.sources[key].title] if key in law.sources else []
    found = getattr(law, kind, {}).get(key)
    return [law.sources[one].title for one in getattr(found, "sources", ()) if one in law.sources]


def thread(held: Thread, now: datetime) -> Markup:
    """Return a comment with what was said of it since."""
    one = held.comment
    lines = [
        led(f"Comment {one.n}, {_state(held)}:", _by(one, now)),
        led("On the words:", one.on) if one.on else None,
        paragraph(one.text) if one.text else None,
        led("Asks for more.", "") if one.asks else None,
        led("Words proposed:", one.proposed) if one.proposed else None,
        *(_since(other, now) for other in held.since),
    ]
    return panel("good" if held.state == "resolved" else "note", *lines)


def _state(held: Thread) -> str:
    by_the_officer = held.state == "answered" and store().has_sign_in
    return f"{held.state} by the officer" if by_the_officer else held.state


def _since(one: Remark, now: datetime) -> Markup:
    if one.kind == "resolved":
        return led("Resolved:", _by(one, now))
    return join(led("Answer:", _by(one, now)), paragraph(one.text))


def who(one: Remark) -> str:
    """Return by whom something was said. Without sign-in nobody is known: a machine's account is nobody's name."""
    if store().has_sign_in:
        return f"{one.by}, in the Word file that {one.who} gave back" if one.by else one.who
    return f"{one.by}, in a Word file given back {ON_THIS_COMPUTER}" if one.by else ON_THIS_COMPUTER


def _by(one: Remark, now: datetime) -> str:
    ago = (now - one.at).days
    return f"{who(one)}, {days(one.at, now)} ago." if ago else f"{who(one)}, today."
