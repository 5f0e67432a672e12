"""What was done about the acts, and went before more of them: sentences, warnings, an arrest."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from spo.case import first_day
from spo.case.days import in_full
from spo.case.english import article, listed
from spo.patterns import Event, Stop

from ...facts import Fact
from ...prose import number_in_words
from ...view import View

_BY_LABEL: Mapping[str, str] = {
    "sentenced": "stop-sentence",
    "convicted": "stop-conviction",
    "found or admitted in court": "stop-conviction",
    "charged": "stop-charge",
}
_BY_KIND: Mapping[str, str] = {
    "police warning": "stop-warning",
    "arrest": "stop-arrest",
    "refusal": "stop-refusal",
}
_WEIGHT = ("stop-sentence", "stop-conviction", "stop-charge", "stop-warning", "stop-arrest", "stop-bail")


class Since(NamedTuple):
    """The last step against the acts after which there were more: what it was and when, and the acts after it."""

    named: Fact
    after: tuple[str, ...]


def outlasted(view: View, acts: Sequence[str]) -> Fact:
    """Return after what the acts went on, each kind counted: `three sentences, a police warning and an arrest`."""
    found = dict[str, dict[str, tuple[str, ...]]]()
    for event in view.pattern.events:
        for stop in event.stops:
            if (kind := _kind(view, stop)) and _after(view, event, acts):
                found.setdefault(kind, {})[_of(stop)] = stop.paths
    told = {key: of for key, of in found.items() if key in _WEIGHT} or found
    sentenced = set(told.get("stop-sentence", ()))
    for key in ("stop-conviction", "stop-charge"):  # of one case it is told what came last
        told[key] = {of: paths for of, paths in told.get(key, {}).items() if of not in sentenced}
        sentenced |= set(told[key])
    parts = [_many(view, key, len(told[key])) for key in (*_WEIGHT, "stop-refusal") if told.get(key)]
    paths = tuple(path for of in told.values() for held in of.values() for path in held)
    return Fact(listed(parts), paths)


def latest(view: View, acts: Sequence[str]) -> Since | None:
    """Return the last step after which some of the acts came."""
    for event in reversed(view.pattern.events):
        held = {kind: stop for stop in event.stops if (kind := _kind(view, stop))}
        first = next((kind for kind in ("stop-arrest", *_WEIGHT, "stop-refusal") if kind in held), "")
        after = _after(view, event, acts)
        if first and after and event.first == event.last:
            named = f"the {view.guidance.narrative[first].text} of {in_full(event.last)}"
            return Since(Fact(named, held[first].paths, (f"narrative/{first}",)), after)
    return None


def _after(view: View, event: Event, acts: Sequence[str]) -> tuple[str, ...]:
    return tuple(key for key in acts if (day := first_day(view.case.incidents[key])) and day > event.last)


def _kind(view: View, stop: Stop) -> str:
    """Return which step it is that a draft names, by the id of what it is called; nothing where it names none."""
    found = _BY_LABEL.get(stop.label) or _BY_KIND.get(stop.kind, "")
    if not found and stop.kind.startswith("order"):
        orders = (path.split(".")[1] for path in stop.paths if path.startswith("existing_orders."))
        return "stop-bail" if any(view.family(view.case.existing_orders[key]) == "bail" for key in orders) else ""
    return found


def _of(stop: Stop) -> str:
    """Return of what it is: two days of one proceeding are one."""
    return ".".join(stop.paths[0].split(".")[:2])


def _many(view: View, key: str, number: int) -> str:
    noun = view.guidance.narrative[key].text
    if number == 1:
        return f"{article(noun)} {noun}"
    return f"{number_in_words(number)} {_plural(noun)}"


def _plural(noun: str) -> str:
    return noun.replace("grant ", "grants ") if noun.startswith("grant ") else f"{noun}s"
