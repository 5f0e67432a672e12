"""How much of what is proposed from a desk is right, and how much of what stands there is found, by kind."""

import re
from dataclasses import dataclass
from typing import Any, NamedTuple

from spo.evidence.desk import Proposals


class Figures(NamedTuple):
    """How many were proposed and are right, and how many stand there and are found."""

    proposed: int
    right: int
    standing: int
    found: int

    def __str__(self) -> str:
        right = f"{self.right} of {self.proposed} right"
        return f"{right}, {self.found} of {self.standing} found"


@dataclass(frozen=True)
class Measured:
    """The figures by kind, with what was wrong and what was missed of each."""

    figures: dict[str, Figures]
    wrong: dict[str, list[str]]
    missed: dict[str, list[str]]


def plain(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def is_one(name: str, other: str) -> bool:
    """Whether two names may be of one person: the last words are the same, and no first name is another."""
    a, b = ([word for word in re.findall(r"[A-Za-z'’-]+", each) if word not in RANKS] for each in (name, other))
    return (
        bool(a and b)
        and plain(a[-1]) == plain(b[-1])
        and (min(len(a), len(b)) == 1 or a[0][0].lower() == b[0][0].lower())
    )


RANKS = ("PC", "DC", "PS", "PCSO", "CSI", "Supt", "Insp", "Mr", "Mrs", "Ms", "Miss", "Dr", "District", "Judge")


def measured(read: Proposals, truth: dict[str, Any]) -> Measured:
    figures: dict[str, Figures] = {}
    wrong: dict[str, list[str]] = {}
    missed: dict[str, list[str]] = {}

    def put(kind: str, proposed: list[tuple[str, bool]], standing: list[tuple[str, bool]]) -> None:
        figures[kind] = Figures(len(proposed), sum(r for _, r in proposed), len(standing), sum(f for _, f in standing))
        wrong[kind] = [name for name, right in proposed if not right]
        missed[kind] = [name for name, found in standing if not found]

    def values(kind: str, proposed: list[str], standing: list[str], others: list[str] | None = None) -> None:
        keys, known = {plain(one) for one in proposed}, {plain(one) for one in (*standing, *(others or []))}
        put(
            kind,
            [(one, any(plain(one) in key or key in plain(one) for key in known)) for one in proposed],
            [(one, any(plain(one) in key for key in keys)) for one in standing],
        )

    put(
        "files", [(f"{one.name} {one.is_}", truth["files"].get(one.name, one.is_) == one.is_) for one in read.files], []
    )
    true = [*truth["people"], *truth.get("also people", [])]
    put(
        "people",
        [(one.name, any(is_one(one.name, name) for name in true)) for one in read.people],
        [(name, any(is_one(one.name, name) for one in read.people)) for name in truth["people"]],
    )
    values("places", [one.address for one in read.places], truth["places"], truth.get("also places"))
    values(
        "numbers",
        [one.value for one in read.identifiers if one.kind in ("telephone", "email")],
        truth["numbers"],
        truth.get("also numbers"),
    )
    values("accounts", [one.value for one in read.identifiers if one.kind in ("account", "vehicle")], truth["accounts"])
    values("exhibits", [one.mark for one in read.exhibits], truth["exhibits"])
    _orders(put, read, truth)
    _proceedings(put, read, truth)
    days = {str(one.date.earliest) for one in read.warnings}
    put(
        "warnings",
        [
            (
                f"{one.date.earliest} {one.words[:60]}",
                str(one.date.earliest) in (*truth["warnings"], *truth.get("also warnings", [])),
            )
            for one in read.warnings
        ],
        [(day, day in days) for day in truth["warnings"]],
    )
    _incidents(put, read, truth)
    spelt = [plain(" ".join((one.value, *one.spellings))) for one in read.withheld]
    plain_ = [plain(one) for one in truth.get("not withheld", [])]
    wrong_ = [(one.value, not any(each in plain(one.value) for each in plain_)) for one in read.withheld]
    put(
        "withheld",
        wrong_ if plain_ else [],
        [(one, any(plain(one) in text for text in spelt)) for one in truth["withheld"]],
    )
    put(
        "dated passages",
        [],
        [
            (f"{one['file']} {one['date']}", any(_shows(passage, one) for passage in read.passages))
            for one in truth["passages"]
        ],
    )
    return Measured(figures, wrong, missed)


def _shows(passage: Any, wanted: dict[str, str]) -> bool:
    return passage.sources[0].file == wanted["file"] and any(
        str(one.earliest) <= wanted.get("until", wanted["date"]) and wanted["date"] <= str(one.latest or one.earliest)
        for one in passage.dates
    )


def _orders(put: Any, read: Proposals, truth: dict[str, Any]) -> None:
    said = [
        (f"{one.kind} {name} {value}", value == str(true[name] or "None"))
        for one, true in zip(read.orders, truth["orders"], strict=False)
        for name, value in (("kind", one.kind), ("made", str(one.made.earliest)), ("ends", str(one.ends.earliest)))
    ]
    put("orders", said, [(name, right) for name, right in said])
    clauses = [clause.paragraph for one in read.orders for clause in one.clauses]
    true = [clause for one in truth["orders"] for clause in one["clauses"]]
    put("clauses", [(one, one in true) for one in clauses], [(one, one in clauses) for one in true])


def _proceedings(put: Any, read: Proposals, truth: dict[str, Any]) -> None:
    said = [(str(one.date.earliest), one.stage) for one in read.proceedings]
    true = [(one["date"], one["stage"]) for one in truth["proceedings"]]
    put("proceedings", [(str(one), one in true) for one in said], [(str(one), one in said) for one in true])


def _incidents(put: Any, read: Proposals, truth: dict[str, Any]) -> None:
    taken: dict[int, Any] = {}
    proposed = []
    for act in read.incidents:
        first, last = str(act.date.earliest), str(act.date.latest or act.date.earliest)
        fits = [
            place
            for place, one in enumerate(truth["incidents"])
            if first <= one["latest"]
            and one["earliest"] <= last
            and not (set(one["exhibits"]) and set(act.exhibits) and not set(one["exhibits"]) & set(act.exhibits))
        ]
        close = min(
            fits, key=lambda place: (place in taken, truth["incidents"][place]["earliest"] != first), default=None
        )
        right = close is not None and close not in taken
        if close is not None and right:
            taken[close] = act
        proposed.append((f"{first} {act.what[:70]}", right))
    put(
        "incidents",
        proposed,
        [
            (f"{one['earliest']} {one.get('what', '')[:50]}", place in taken)
            for place, one in enumerate(truth["incidents"])
            if one.get("strict", True)
        ],
    )
    fields: dict[str, list[tuple[str, bool]]] = {"day": [], "count": [], "method": [], "marks": []}
    standing: dict[str, list[tuple[str, bool]]] = {"count": [], "marks": []}
    for place, act in taken.items():
        one = truth["incidents"][place]
        name = one["earliest"]
        fields["day"].append(
            (
                f"{name} {act.date.earliest} {act.date.latest}",
                str(act.date.earliest) == one["earliest"] or one.get("about", False),
            )
        )
        if act.count is not None:
            fields["count"].append((f"{name} {act.count} for {one['count']}", act.count == one["count"]))
        if one["count"] > 1:
            standing["count"].append((name, act.count == one["count"]))
        if act.method:
            fields["method"].append((f"{name} {act.method} for {one['method']}", act.method in one["method"]))
        for mark in act.exhibits:
            fields["marks"].append((f"{name} {mark}", mark in one["exhibits"] or mark in one.get("also exhibits", [])))
        standing["marks"].extend((f"{name} {mark}", mark in act.exhibits) for mark in one["exhibits"])
    for field, said in fields.items():
        put(f"incidents: {field}", said, standing.get(field, []))
