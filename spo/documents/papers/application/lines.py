"""A line of the first page: a day or a span of days, and what was done and said then, in whole sentences."""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from spo.assessment import capital, listed, lower
from spo.assessment.came_of import acts_called
from spo.assessment.facts import Fact, composed, joined
from spo.assessment.proposals.narrative import did
from spo.case import first_day, last_day, lasted, outcome
from spo.case.days import in_full
from spo.case.quoted import QUOTED
from spo.patterns import lasting

from ...passages import Passage
from ...writer import Writer, as_sentence, ended, whole
from ..clause_ends import cut
from ..in_words import counted, dated, in_short, kind, number_in_words, sentences, span_of
from .pronouns import of_defendant
from .stops import Stop, clock
from .words_told import with_his_words

Group = tuple[str, ...]
"""Acts of one kind that are told as one, in order."""

MANY_TIMES = frozenset(
    {"email", "voicemail", "missed-call", "answered-call", "call", "text", "message", "tag", "payment-reference"}
)
"""Means of which somebody does the same again: acts of one of them are told by the first and the last."""

_SOON = timedelta(days=14)  # after the last act of a line: what was said then stands in it
_QUOTED = 60  # letters of a denial
_MORE = 150  # in a hundred: letters of an act that matters most
_DENIES = re.compile(r"(?:He|She|They|The defendant) (?:has )?den(?:y|ies|ied)\b")
_PLAINLY = 55  # letters of an account that is told rather than what the act is called
_SAME = 5  # words of what was said, at the beginning, that the act tells too
_ALONE = ("police warning", "arrest", "charge")
_PLAIN = ("he ", "she ", "they ", "police ", "somebody ", "the defendant ")  # words before which no comma stands
_YEAR = re.compile(r" \d{4}$")
_WITHIN = re.compile(
    r"(?:All(?= the\b)|"
    r"He|She|They|It|There|The|An?|At|On|In|From|By|With|To|Of|During|Through|Outside|Near|After|Before|As|While|When|"
    r"Minutes|Somebody|Nobody|Some|Several|Both|Many|More|Another|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|"
    r"Police|This|That|His|Her|Their|For)\b(?! [A-Z]\.)"
)


class Told(NamedTuple):
    """Letters of an act: as many sentences as fit in the first, and of a first sentence no more than the second."""

    fit: int
    longest: int


TERSE, LABEL = Told(0, 0), Told(0, 80)
"""An act by what the defendant did in a few words; and by its account too, where that is no longer than so."""


class Thread(NamedTuple):
    """What one line tells of, and whom or what that was aimed at, where the line says so."""

    items: tuple[Group, ...]
    aimed_at: str

    @property
    def acts(self) -> Group:
        """Return the acts, in order."""
        return tuple(key for item in self.items for key in item)


class Piece(NamedTuple):
    """What a line tells of one act, or of what was said: its day and time, how that day is told, and the words."""

    on: date
    time: str
    when: str
    said: Fact


def lines(
    w: Writer, threads: Sequence[Thread], stops: Sequence[Stop], told_of_each: Callable[[Group], Sequence[Piece]]
) -> list[Passage]:
    """Return a line for each thread of acts, and for what was said to the defendant and followed none of them.

    They are in order of date. What was said stands with the acts that it followed, and what was done after an arrest
    says so. `told_of_each` gives the pieces of what is told as one.
    """
    held = {thread.acts: [piece for item in thread.items for piece in told_of_each(item)] for thread in threads}
    aimed_at = {thread.acts: thread.aimed_at for thread in threads}
    alone = {thread.acts for thread in threads if len(thread.items) == 1}
    keys: dict[Group, str] = {group: f"short.done.{group[-1]}" for group in held}
    arrest = arrest_between(w, held, stops)
    after = f"after arrest on {in_full(arrest)}" if arrest else ""
    told_of, seen = {key for group in held for key in group}, set[str]()
    for stop in stops:
        said = joined(whole(stop.said), _went_on(w, stop, told_of, seen), between=" ")
        followed = _followed(w, held, stop)
        if followed is None and stop.kind in _ALONE and stop.on != arrest and not _opens(held, stop):
            by_itself: Group = (stop.path,)
            held[by_itself] = [Piece(stop.on, stop.time, in_full(stop.on), said)]
            keys[by_itself] = f"short.done.{stop.path}"
        elif followed and not _tells(held[followed], stop.said.text):
            held[followed].append(Piece(stop.on, stop.time, in_full(stop.on), said))
    made, year = [], ""
    numbers = w.assessment.view.numbers

    def begins(group: Group) -> tuple[tuple[date, str], int]:
        return min(piece[:2] for piece in held[group]), numbers[group[0]].at if group[0] in numbers else len(numbers)

    for group in sorted(held, key=begins):
        pieces = held[group]
        several = group in aimed_at and (group not in alone or _are_alike(w, group))
        when = span_of(w, group).text if several else pieces[0].when
        late = arrest and group[0] in w.case.incidents and pieces[0].on > arrest
        text = _together(sorted(pieces, key=lambda piece: piece[:2]), when)
        date_of = when.removesuffix(year) if year and when.count(year.strip()) == 1 else when
        bailed = group[0] in w.case.incidents and _on_bail(w, pieces[0].on)
        if bailed:
            date_of = f"{date_of} (on bail)"
        lead = ", ".join(filter(None, (date_of, aimed_at.get(group), after if late and not bailed else "")))
        lead, after = f"{capital(lead)}: " if lead else "", "after arrest" if late and not bailed else after
        said = composed(f"{lead}{within(text.text) if lead else capital(text.text)}", text)
        made.append(Passage(keys[group], (as_sentence(said),), "item", lead=bool(lead)))
        year = found[0] if (found := _YEAR.search(when)) else year
    return made


def arrest_between(w: Writer, groups: Iterable[Group], stops: Sequence[Stop]) -> date | None:
    """Return the day of the last arrest before which some of the acts were, and others after it."""
    every = [*groups]
    return max((one.on for one in stops if one.kind == "arrest" and _splits(w, every, one.on)), default=None)


def _on_bail(w: Writer, day: date) -> bool:
    """Return whether the defendant was on bail on a day: after the day that it was granted, and until it ended."""
    view = w.assessment.view
    held = [one for one in w.case.existing_orders.values() if view.family(one) == "bail" and one.made.latest]
    return any(one.made.latest < day <= (one.ends.latest or view.on) for one in held if one.made.latest)


def _opens(held: dict[Group, list[Piece]], stop: Stop) -> bool:
    """Return whether something was said before all that is told."""
    return all(stop.on < pieces[0].on for pieces in held.values())


def _splits(w: Writer, groups: Sequence[Group], day: date) -> bool:
    """Return whether some of the acts were after a day, and others not."""
    return len({(first_day(w.case.incidents[key]) or date.min) > day for group in groups for key in group}) == 2


def in_pieces(w: Writer, group: Group, letters: Told) -> list[Piece]:
    """Return what is told of some acts: of many of one kind the first and the last."""
    if len(group) > 2 and _are_alike(w, group):
        if letters in (TERSE, LABEL):
            said = with_his_words(w, group[-1], Fact(counted(w, group), tuple(f"incidents.{key}" for key in group)))
            said = composed(_numbered(w, group, said.text), said)
            return [_piece(w, group[:1], letters)._replace(when=span_of(w, group).text, said=said)]
        first, rest = _piece(w, group[:1], letters), _piece(w, group[1:], letters)
        last, many = dated(w, group[-1]), number_in_words(len(group) - 1).capitalize()
        more = composed(f"{many} more followed, the last {_on(last.text)}: {rest.said.text}", rest.said, last)
        return [first, rest._replace(when="", said=more)]
    return [_piece(w, (key,), letters) for key in group]


def _are_alike(w: Writer, group: Group) -> bool:
    """Return whether several acts are of one kind, of which somebody does the same again."""
    acts = [w.case.incidents[key] for key in group if key in w.case.incidents]
    return len(acts) > 1 and len({kind(w, key) for key in group}) == 1 and acts[0].method in MANY_TIMES


def _piece(w: Writer, keys: Group, letters: Told) -> Piece:
    """Return what was done, and whether it is inferred: of several acts, what the last of them was."""
    key, act = keys[-1], w.case.incidents[keys[-1]]
    letters = LABEL if letters == TERSE and act.matters_most else letters
    longest = letters.longest * _MORE // 100 if act.matters_most else letters.longest
    full = in_short(act.what, _fit(w, act.what, letters.fit))
    short = cut(full, max(longest, letters.fit))
    what, label = with_his_words(w, key, Fact(short, (f"incidents.{key}.what",))), did(w.assessment.view, key)
    if letters == TERSE and len(what.text) > max(len(label.text), _PLAINLY):
        what = label
    if letters == LABEL and len(full) > longest and (QUOTED.search(label.text) or len(short) > longest):
        what = label
    paths = Fact("", tuple(f"incidents.{one}" for one in keys))
    said = joined(composed(_numbered(w, keys, what.text), what, paths), _denied(w, keys), between=" ")
    opened = w.case.incidents[keys[0]]
    return Piece(first_day(opened) or date.max, clock(act.time, "00:00"), dated(w, key).text, said)


def _numbered(w: Writer, keys: Group, told: str) -> str:
    """Return what is told of acts with their numbers, and how they stand: `he left a note: "Soon" (4, inferred).`"""
    how = ["inferred"] if w.assessment.view.is_inferred(keys[0]) else []
    alleged = ["breach alleged"] if _alleged(w, keys) else []
    return f"{ended(told).removesuffix('.')} ({', '.join([w.assessment.view.incident_numbers(keys), *how, *alleged])})."


def _fit(w: Writer, what: str, fit: int) -> int:
    """Return the letters in which an account says what the defendant did: of its second sentence too, if that does."""
    first, second = [*sentences(what), "", ""][:2]
    him = of_defendant(w.case)
    words = {*him, *(() if w.case.defendant.title else ("he", "his", "him")), "the defendant"}
    of_him = re.compile(rf"\b(?:{'|'.join(sorted(words))})\b", re.IGNORECASE)
    return fit if of_him.search(first) or not of_him.search(second) else max(fit, len(first) + 1 + len(second))


def _denied(w: Writer, keys: Group) -> Fact:
    """Return that the defendant denied one of some acts, where the answer says so in a sentence of its own."""
    for key in keys:
        said = w.at(f"incidents.{key}.put_answer")
        for one in sentences(said.text) if w.case.incidents[key].put == "yes" else ():
            if _DENIES.match(one) and len(one) <= _QUOTED:
                return composed(ended(one), said)
    return Fact("")


def _alleged(w: Writer, keys: Group) -> bool:
    """Return whether a breach by one of some acts was reported, and is alleged."""
    reported = [key for key in w.case.breaches if outcome(w.case, key).id != "not-reported"]
    return not frozenset(acts_called(w.assessment.table, reported, "alleged breach")).isdisjoint(keys)


def _followed(w: Writer, held: dict[Group, list[Piece]], stop: Stop) -> Group | None:
    """Return the acts that what was said to the defendant followed: those that began last, if it was soon after."""

    def before(group: Group) -> tuple[date, str]:
        return max((piece[:2] for piece in held[group] if piece.on <= stop.on), default=(date.min, ""))

    last = max((group for group in held if group[0] in w.case.incidents), key=before, default=None)
    if last is None or before(last)[0] == date.min:
        return None
    began = [w.case.incidents[key] for key in last if (first_day(w.case.incidents[key]) or date.max) <= stop.on]
    ends = max((last_day(act) or date.min for act in began), default=date.min)
    return last if ends != date.min and stop.on.toordinal() - ends.toordinal() <= _SOON.days else None


def _tells(pieces: Sequence[Piece], said: str) -> bool:
    """Return whether what is told of some acts tells what was said to the defendant too."""
    text = " ".join(piece.said.text for piece in pieces).casefold()
    quoted = [one.casefold() for one in QUOTED.findall(said)]
    if quoted:
        return all(one.strip('"“”').rstrip(".") in text for one in quoted)
    words = said.casefold().rstrip(".").split()
    return any(" ".join(words[at : at + _SAME]) in text for at in (1, 2) if len(words) > at)


def _went_on(w: Writer, stop: Stop, told_of: set[str], seen: set[str]) -> Fact:
    """Return which of the acts told of went on after what was said, each told once."""
    view = w.assessment.view
    events = [one for one in view.pattern.events if any(stop.path in path for held in one.stops for path in held.paths)]
    over = [
        key for event in events for key in lasting(w.case, event) if key in told_of and lasted(w.case.incidents[key])
    ]
    new = [key for key in over if key not in seen and "after" not in w.case.incidents[key].what]
    seen.update(new)
    names = [f"the {kind(w, key)[1]}" for key in new]
    text = f"{capital(listed(names))} went on after that." if new else ""
    return Fact(text, tuple(f"incidents.{key}" for key in new))


def _together(pieces: Sequence[Piece], when: str) -> Fact:
    """Return the pieces of a line one after another, each with its day where that is not the day of the line.

    The first has none where the days of the line begin with it.
    """
    found, said = list[Fact](), when
    for number, piece in enumerate(pieces):
        text, inside = piece.said.text, within(piece.said.text)
        then = " " if inside.startswith(_PLAIN) else ", "
        opens = not number and " to " not in piece.when
        if piece.when == said or opens:
            again = number and said[:1].isdigit() and " to " not in said
            text = f"The same day{then}{inside}" if again else text
        elif piece.when:
            year = _YEAR.search(piece.when)
            day = piece.when.removesuffix(year[0]) if year and when.endswith(year[0]) else piece.when
            text = f"{capital(_on(day))}{then}{inside}"
        said = piece.when or said
        found.append(composed(text, piece.said))
    return joined(*found, between=" ")


def _on(day: str) -> str:
    """Return a day as it stands within a sentence: `on 3 May`, `from 3 to 9 May`, `between 3 and 5 May`."""
    if " to " in day and not day.startswith("Between"):
        return f"from {lower(day)}"
    return f"on {day}" if day[:1].isdigit() else lower(day)


def within(text: str) -> str:
    """Return what begins a sentence as it stands within one: a name is left as it is."""
    return lower(text) if _WITHIN.match(text) else text
