"""What an argument rests on: incidents, exhibits, terms, orders and people, each named once."""

from collections.abc import Iterable

from spo.assessment import capital, label, listed
from spo.assessment.facts import Fact, composed
from spo.assessment.scene import Met
from spo.case import Case
from spo.case.grouped import grouped
from spo.case.numbers import read

from ..writer import Writer

_MOST = 6  # things of no kind of their own that are named


def carried(w: Writer, met: Met) -> Fact:
    """Return the incidents, exhibits, terms, orders and people that carry an argument, a line for each kind."""
    items = dict.fromkeys(_item(w.case, path) for path in met.facts)
    held = grouped((section, key) for section, _, key in (item.partition(".") for item in items))
    incidents = _in_order(w, (*met.incidents, *held.pop("incidents", ()), *_broken(w, held.pop("breaches", ()))))
    of = w.incidents(incidents)
    marks = w.exhibits(tuple(dict.fromkeys((*met.exhibits, *held.pop("exhibits", ())))))
    named = [
        of.text,
        marks.text and f"Exhibits {marks.text}",
        w.term_list(_by_number(w, held.pop("terms", ()))).text,
        "; ".join(w.order_name(key).text for key in held.pop("existing_orders", ())),
        w.people(tuple(held.pop("protected_persons", ()))).text,
        "; ".join(w.at(f"places.{key}").text for key in held.pop("places", ())),
    ]
    rest = [item for item in items if item.partition(".")[0] in held]
    text = "\n".join(capital(line) for line in (*named, *_labelled(w, rest)) if line)
    return composed(text, Fact("", met.facts), of, marks)


def _labelled(w: Writer, items: Iterable[str]) -> list[str]:
    """Return what things are called where they are asked for, with the numbers of those of one kind together."""
    kinds: dict[str, list[str]] = {}
    for item in items:
        kind, _, number = label(w.assessment.view, item).rpartition(" ")
        kinds.setdefault(kind if read(number) else f"{kind} {number}".strip(), []).append(number)
    return [f"{kind} {listed(of)}" if read(of[0]) else kind for kind, of in kinds.items()][:_MOST]


def _item(case: Case, path: str) -> str:
    """Return the path of the item that a field is of, or of the field where it is of no item."""
    steps = path.split(".")
    for last in range(1, len(steps)):
        if isinstance(case.at(".".join(steps[:last])), dict):
            return ".".join(steps[: last + 1])
    return path


def _in_order(w: Writer, keys: Iterable[str]) -> tuple[str, ...]:
    numbers = w.assessment.view.numbers
    return tuple(sorted({key for key in keys if key in numbers}, key=numbers.__getitem__))


def _by_number(w: Writer, keys: Iterable[str]) -> list[str]:
    return sorted(keys, key=w.assessment.view.term_numbers.__getitem__)


def _broken(w: Writer, breaches: Iterable[str]) -> Iterable[str]:
    return (incident for key in breaches if (incident := w.case.breaches[key].incident))
