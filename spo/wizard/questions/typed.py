"""From what stands on a page to edits: what a field shows, what came back, and what that changes."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from spo.case import Case, Edit, EditRefused, apply
from spo.case.dates import moment
from spo.case.paths import path_key
from spo.case.refers import Refers, Within
from spo.case.text import clean
from spo.store.differences import as_json

from .fields import Question
from .journey import Place
from .options import New, new_item

NewId = Callable[[], str]

_SHOWN: Mapping[str, Callable[[Any], Any]] = {
    "when": lambda value: value.words,
    "lines": "\n".join,
    "number": lambda value: "" if value is None else str(value),
    "many": list,
    "one": lambda value: value or None,
}
_WHOLE = re.compile(r"[+-]?\d{1,15}")


@dataclass(frozen=True)
class Read:
    """What the answers of a page change: the edits, and the sentences for what cannot be kept at all, by path."""

    edits: tuple[Edit, ...] = ()
    refused: Mapping[str, str] = field(default_factory=dict)


def shows(case: Case, asked: Question) -> Any:
    """Return what a field shows, as its widget has it: words that could not be read, or else what the case holds."""
    if held := case.unread.get(path_key(asked.path)):
        return held.words
    value = case.get(asked.path, asked.default)  # of an item that is not in the case yet
    shown = _SHOWN.get(asked.kind)
    return shown(value) if shown else value


def read(
    case: Case,
    place: Place,
    answers: Iterable[tuple[Question, Any]],
    new_id: NewId,
    put_back: Edit | None = None,
) -> Read:
    """Return what the answers change, of those that differ from what the page showed.

    An item that is not in the case is made where something was answered about it. `put_back` is one that somebody
    else took out meanwhile, as it was: it is put back with the answers.
    """
    changed = [(asked, value) for asked, value in answers if put_back or _differs(value, shows(case, asked))]
    if not changed:
        return Read()
    new = {one.path.rpartition(".")[0]: one.begins for one, _ in changed if one.begins is not None}
    items = {place.base: _first(case, place), **new}
    wholes = [Edit(path=path, value=value) for path, value in items.items() if not is_there(case, path)]
    wholes = [put_back] if put_back else wholes
    try:
        now = apply(case, wholes)
    except EditRefused as error:  # what the item would stand in is gone
        return Read((), {asked.path: error.why for asked, _ in changed})
    edits: list[Edit] = []
    refused: dict[str, str] = {}
    for asked, value in changed:
        try:
            made = [*_edits(now, asked, value, new_id)]
            now = apply(now, made)
        except EditRefused as error:
            refused[asked.path] = error.why
            continue
        edits += made
    for edit in _time_of(case, now, place):
        now = apply(now, (edit,))
        edits.append(edit)
    made_whole = [Edit(path=whole.path, value=as_json(now.at(whole.path))) for whole in wholes]
    within = tuple(f"{whole.path}." for whole in wholes)
    return Read((*made_whole, *(edit for edit in edits if not edit.path.startswith(within))), refused)


def _edits(case: Case, asked: Question, value: Any, new_id: NewId) -> Iterator[Edit]:
    """Yield the edits that one answer makes: to its field, or, where the field cannot hold it, beside it."""
    if asked.marker:
        value, made = with_new_items(asked, value, new_id)
        yield from made
    if isinstance(asked.marker, Within) and asked.marker.of_any:
        owner, _, part = (value or "").rpartition("/")
        if owner or not part:
            yield Edit(path=f"{asked.path.rpartition('.')[0]}.{asked.marker.field}", value=owner or None)
        value = part or None
    key = path_key(asked.path)
    edit = Edit(path=asked.path, value=_value(asked, value))
    try:
        apply(case, (edit,))
    except EditRefused:
        yield Edit(path=f"unread.{key}", value={"path": asked.path, "words": value})
        return
    yield edit
    if key in case.unread:
        yield Edit(path=f"unread.{key}", value=None)


def _time_of(before: Case, now: Case, place: Place) -> list[Edit]:
    """Return the edit that gives an incident the time that was typed with its date, where it has no other.

    A time that came with the date before follows the date.
    """
    if place.step.of != "incidents.*" or not is_there(now, place.base):
        return []
    incident, was = now.incidents[place.ids[-1]], before.incidents.get(place.ids[-1])
    _, time = moment(incident.date.words)
    came_with_date = was is not None and was.time == incident.time == moment(was.date.words)[1]
    if not time or time == incident.time or (incident.time and not came_with_date):
        return []
    return [Edit(path=place.path("time"), value=time)]


def _value(asked: Question, value: Any) -> Any:
    match asked.kind:
        case "lines":
            return [line for line in value.splitlines() if line.strip()]
        case "number":
            text = value.strip().replace(",", "")
            return int(text) if _WHOLE.fullmatch(text) else (value if text else asked.default)
        case "one" | "choice" if value is None:
            return asked.default
    return value


def with_new_items(asked: Question, value: Any, new_id: NewId) -> tuple[Any, list[Edit]]:
    """Return the answer with an id for each that was typed, and the edits that make those items."""
    made: list[Edit] = []

    def known(answer: str) -> str:
        if not isinstance(answer, New) or not isinstance(asked.marker, Refers):
            return str(answer)
        key = new_id()
        made.append(Edit(path=f"{asked.marker.collection}.{key}", value=new_item(asked, str(answer))))
        return key

    if asked.kind == "many":
        return [known(answer) for answer in value], made
    return (known(value) if value else None), made


def _first(case: Case, place: Place) -> dict[str, Any]:
    """Return what a new item begins as: a term comes after the others."""
    if place.step.of != "terms.*":
        return {}
    return {"position": max((term.position for term in case.terms.values()), default=0) + 1}


def is_there(case: Case, path: str) -> bool:
    """Return whether a case holds the item at a path. The case itself is always there."""
    return not path or case.get(path) is not None


def _differs(answer: Any, shown: Any) -> bool:
    return bool(clean(answer) != clean(shown))
