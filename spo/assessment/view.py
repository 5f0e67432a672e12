"""A case as it stands on a day: the numbers, names and days that every part of assessment reads."""

import re
from calendar import month_name
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from spo.case import (
    Case,
    ExistingOrder,
    Incident,
    Number,
    Standing,
    Term,
    attribution,
    first_day,
    incident_numbers,
    incidents_in_order,
    standing,
    term_numbers,
    terms_in_order,
)
from spo.case.english import listed, numbered
from spo.guidance import Family, Guidance, OrderKind
from spo.patterns import Event, Pattern
from spo.patterns.pictures import Span, Timeline, timeline

from .findings import Finding
from .withholding import Search, search_of

# An A that stands before a capital may be an initial, and stays.
_ARTICLE = re.compile(r"(?:[Tt]he|THE|[Aa]n|a|A(?= [a-z]{2})(?! and\b)) ")

_OF_A_MONTH = re.compile(rf"(?<=\w) (?:of|made on|granted on) (?:\d{{1,2}} )?(?:{'|'.join(month_name[1:])}) \d{{4}}$")

_GROUPS: Mapping[Standing, tuple[str, str, str]] = {
    "his": ("", "", ""),
    "inferred": ("by inference", "both by inference", "all by inference"),
    "not relied on": ("not relied on", "neither relied on", "none of them relied on"),
}
"""What is said of one incident of a group, and of two and of more where there are no others."""


def is_sourced(act: Incident) -> bool:
    """Return whether an incident says how it is known."""
    return bool(act.source or act.witnesses or act.exhibits)


def enough_to_compare(view: "View", event: Event) -> bool:
    """Return whether so many acts stand on both sides of an event together that a comparison of them means something.

    The fewest is a working figure, `compare-acts`.
    """
    return event.acts_before.most + event.acts_after.most >= view.guidance.figures["compare-acts"].value


@dataclass(frozen=True)
class View:
    """A case, the guidance it is read with, and the day on which it is read."""

    case: Case
    guidance: Guidance
    on: date

    @cached_property
    def incidents(self) -> tuple[tuple[str, Incident], ...]:
        """The incidents by date and time, those without a date last."""
        return incidents_in_order(self.case)

    @property
    def searched(self) -> bool:
        """Whether a search for other orders was made, so that papers may say that none is recorded."""
        return any(check.done == "yes" for check in self.case.order_checks.values())

    @cached_property
    def put_forward(self) -> list[tuple[str, Incident]]:
        """The incidents that may be put forward as the defendant's, in order: all but those that are not attributed."""
        left_out = frozenset(self.unattributed)
        return [(key, act) for key, act in self.incidents if key not in left_out]

    def acts_between(self, first: date | None, last: date | None) -> tuple[str, ...]:
        """Return the incidents put forward that may have been on some days, both included; None is no limit."""
        return tuple(
            key
            for key, act in self.put_forward
            if (day := act.date.day)
            and (last is None or day <= last)
            and (first is None or (act.date.latest or day) >= first)
        )

    @cached_property
    def relied_on(self) -> tuple[str, ...]:
        """The incidents with a date, something that happened, and a source that can be asked about it, in order."""
        return tuple(key for key, act in self.put_forward if act.date.day and act.what and is_sourced(act))

    @cached_property
    def pattern(self) -> Pattern:
        """The pattern of the incidents that may be put forward: every number that papers give of them is one of its."""
        return Pattern(self.case, self.guidance, self.on)

    @cached_property
    def timeline(self) -> Timeline | None:
        """The timeline of the pattern with the orders under it, or None where no act has a date."""
        orders = [
            Span(self.order_name(key), order.made.day, order.ends.latest)
            for key, order in self.orders
            if order.made.day and key not in self.to_come
        ]
        return timeline(self.case, self.guidance, self.on, orders)

    @cached_property
    def standing(self) -> Mapping[str, Standing]:
        """In which of the three groups of acts each incident is, by date and time."""
        return {key: standing(self.case, act) for key, act in self.incidents}

    @cached_property
    def unattributed(self) -> tuple[str, ...]:
        """The incidents that are not attributed to the defendant, nor what was used for them. Nothing rests on them."""
        return self._in_group("not relied on")

    @cached_property
    def unanswered(self) -> frozenset[str]:
        """Those of them of which nobody has said whether they are the defendant's."""
        return frozenset(key for key in self.unattributed if attribution(self.case, self.case.incidents[key]) is None)

    @cached_property
    def inferred(self) -> tuple[str, ...]:
        """The incidents of which it is inferred that they were the defendant's."""
        return self._in_group("inferred")

    def is_inferred(self, key: str) -> bool:
        """Return whether it is inferred that an incident was the defendant's."""
        return self.standing.get(key) == "inferred"

    def _in_group(self, group: Standing) -> tuple[str, ...]:
        return tuple(key for key, found in self.standing.items() if found == group)

    @property
    def numbers(self) -> Mapping[str, Number]:
        """The number of each incident, by date and time."""
        return incident_numbers(self.case)

    @cached_property
    def withheld(self) -> Search:
        """The search for all that is withheld in the case: the same as the last gate makes of what is served."""
        return search_of(self.case)

    @cached_property
    def terms(self) -> tuple[tuple[str, Term], ...]:
        """The terms sought as the order lists them."""
        return terms_in_order(self.case)

    @property
    def term_numbers(self) -> Mapping[str, Number]:
        """The number of each term sought, as the order lists them."""
        return term_numbers(self.case)

    @cached_property
    def orders_in_force(self) -> dict[str, ExistingOrder]:
        """The existing orders that bind the defendant on the day, by id, oldest first."""
        return {key: order for key, order in self.orders if self.binds(order)}

    @cached_property
    def orders_over(self) -> dict[str, ExistingOrder]:
        """The existing orders that neither bind the defendant on the day nor are to come, by id, oldest first."""
        return {key: one for key, one in self.orders if key not in self.orders_in_force and key not in self.to_come}

    @cached_property
    def orders_noted(self) -> dict[str, ExistingOrder]:
        """The orders that the note is about: in force or to come, or else over with clauses recorded."""
        return {**self.orders_in_force, **self.to_come, **self.orders_noted_over}

    @cached_property
    def orders_noted_over(self) -> dict[str, ExistingOrder]:
        """Those of them that are over: none where an order is in force or to come."""
        if self.orders_in_force or self.to_come:
            return {}
        return {key: order for key, order in self.orders_over.items() if order.terms and order.made.day}

    def acts_after(self, day: date | None) -> tuple[str, ...]:
        """Return the incidents put forward that began after a day, or none where it is not known."""
        return tuple(key for key, act in self.put_forward if day and (first := first_day(act)) and first > day)

    @cached_property
    def orders(self) -> list[tuple[str, ExistingOrder]]:
        """All the existing orders, oldest first."""
        return sorted(self.case.existing_orders.items(), key=lambda item: (item[1].made.day or date.max, item[0]))

    def binds(self, order: ExistingOrder) -> bool:
        """Return whether an order is in force on the day: as recorded, or else by its end date."""
        if self._from_release(order):
            return False
        if order.in_force in ("yes", "no"):
            return order.in_force == "yes"
        return not (order.ends.latest and order.ends.latest < self.on)

    @cached_property
    def licences(self) -> dict[str, ExistingOrder]:
        """The licences of the defendant that have not ended by the day, by id: one may begin on release."""
        return {
            key: order
            for key, order in self.orders
            if self.family(order) == "licence" and not (order.ends.latest and order.ends.latest < self.on)
        }

    @cached_property
    def to_come(self) -> dict[str, ExistingOrder]:
        """Those licences that are not in force until a defendant in custody is released."""
        return {key: order for key, order in self.licences.items() if self._from_release(order)}

    def _from_release(self, order: ExistingOrder) -> bool:
        """Return whether an order is a licence of somebody in custody. One made before that may be as is recorded."""
        custody = self.case.defendant.custody
        if custody.in_custody != "yes" or self.family(order) != "licence":
            return False
        made, since = order.made.earliest, custody.since.latest
        return order.in_force != "yes" or bool(made and since and made >= since)

    @cached_property
    def licence_ends(self) -> str:
        """The path of the end date of the licence that is the last to end, or nothing where none is recorded."""
        ends = [(order.ends.latest, key) for key, order in self.licences.items() if order.ends.latest]
        return f"existing_orders.{max(ends)[1]}.ends" if ends else ""

    @cached_property
    def earlier_spo(self) -> tuple[str, ...]:
        """The stalking protection orders to which the defendant is already subject (s.2(6)); not an interim one."""
        return self.in_force(lambda kind: kind.is_sought)

    @cached_property
    def main_order(self) -> str | None:
        """The order that an answer is about: the first restraining order in force, or else the first in force."""
        return next(iter((*self.in_force(lambda kind: kind.family == "restraining"), *self.orders_in_force)), None)

    @property
    def main_kind(self) -> OrderKind | None:
        """The kind of the order that an answer is about, or None where there is no order or its kind is not known."""
        return self.kind(self.case.existing_orders[self.main_order]) if self.main_order else None

    def in_force(self, wanted: Callable[[OrderKind], bool]) -> tuple[str, ...]:
        """Return the orders in force of the kinds that are wanted, oldest first."""
        kinds = {key: self.kind(order) for key, order in self.orders_in_force.items()}
        return tuple(key for key, kind in kinds.items() if kind is not None and wanted(kind))

    def kind(self, order: ExistingOrder) -> OrderKind | None:
        """Return what guidance holds about this kind of order, or None for a kind that it does not know."""
        return self.guidance.orders.get(order.kind)

    def family(self, order: ExistingOrder) -> Family | None:
        """Return the family of this kind of order, or None for a kind that guidance does not know."""
        kind = self.kind(order)
        return kind.family if kind else None

    def order_made(self, key: str) -> str:
        """Return the verb for the making of an order: bail is granted, and a licence issued."""
        kind = self.kind(self.case.existing_orders[key])
        return kind.made if kind else "made"

    def clause_word(self, key: str) -> str:
        """Return what papers call a numbered part of an order: a paragraph, or of bail a condition."""
        held = self.case.existing_orders.get(key)
        kind = self.kind(held) if held else None
        return kind.clause if kind else "paragraph"

    def clause_named(self, order: str, clause: str) -> str:
        """Return a numbered part of an order, as papers name it: `condition 4`; nothing where it has none."""
        held = self.case.existing_orders[order].terms.get(clause)
        return f"{self.clause_word(order)} {held.paragraph}" if held and held.paragraph else ""

    def order_name(self, key: str) -> str:
        """Return what papers call an order, without an article: its own title, or the name of its kind.

        A month in a title tells apart orders of a kind: where the case has one order, papers do without it.
        """
        order = self.case.existing_orders[key]
        kind = self.kind(order)
        title = order.title.removeprefix(article[0] if (article := _ARTICLE.match(order.title)) else "")
        title = _OF_A_MONTH.sub("", title) if len(self.case.existing_orders) == 1 else title
        return title or (kind.name if kind else order.kind) or "other order"

    def short_order_name(self, key: str) -> str:
        """Return what papers call an order after the first time: its own title, or its kind in short."""
        order = self.case.existing_orders[key]
        kind = self.kind(order)
        return kind.short if kind and kind.short and not order.title else self.order_name(key)

    def dated_order_name(self, key: str) -> str:
        """Return what papers call an order with the day on which it was made, unless its title says in which month."""
        name, made = self.order_name(key), self.case.existing_orders[key].made
        told = made.day is not None and f"{made.day:%B %Y}".casefold() in name.casefold()
        return name if told or not made else f"{name} of {made.printed}"

    def person(self, key: str) -> str:
        """Return the name of a protected person, or what stands for a name that is withheld."""
        person = self.case.protected_persons.get(key)
        if person is None:
            return ""
        if person.withhold_name:
            return person.described_as or "[name withheld]"
        return person.name

    def people(self, keys: tuple[str, ...]) -> str:
        """Return the names of protected persons as a list."""
        return listed([name for name in map(self.person, keys) if name])

    def incident_list(self, keys: Sequence[str], noun: str = "incident") -> str:
        """Return incidents by number, such as `incidents 4 to 9`; ids that are not in the case are passed over."""
        known = self.numbers
        return numbered(noun, (known[key] for key in keys if key in known))

    def by_group(self, keys: Sequence[str], noun: str = "incident") -> str:
        """Return incidents by number, saying which are inferred to be the defendant's and which are not relied on.

        Such as `incidents 4, 5 and, by inference, 9 and 10`, or `incident 9 (by inference)`.
        """
        held = [key for key in keys if key in self.numbers]
        said = {group: self.incident_numbers([key for key in held if self.standing[key] == group]) for group in _GROUPS}
        parts = [(group, numbers) for group, numbers in said.items() if numbers]
        if len(parts) < 2:
            how = _GROUPS[parts[0][0]][min(len(held), 3) - 1] if parts else ""
            return f"{self.incident_list(held, noun)}{f' ({how})' if how else ''}"
        (first, numbers), *rest = parts
        lead = f"{numbers} ({_GROUPS[first][0]})" if _GROUPS[first][0] else numbers.replace(" and ", ", ")
        return f"{noun}s {lead} and, " + ", and, ".join(f"{_GROUPS[group][0]}, {numbers}" for group, numbers in rest)

    def incident_numbers(self, keys: Sequence[str]) -> str:
        """Return incidents by number alone, for a column that says what they are: `4 to 9 and 12`."""
        return self.incident_list(keys).partition(" ")[2]

    def exhibit_list(self, keys: tuple[str, ...] | list[str]) -> str:
        """Return exhibit marks as a list, each once, in the order given."""
        marks = [self.case.exhibits[key].mark for key in keys if key in self.case.exhibits]
        return listed(list(dict.fromkeys(mark for mark in marks if mark)))

    def find(self, key: str, field: str, *also: str, **slots: str | int | Number) -> Finding:
        """Return a finding in the words of guidance, with its slots filled, the field that mends it and others."""
        entry = self.guidance.findings[key]
        words, gap = entry.text.format(**slots), entry.gap.format(**slots)
        return Finding(key, entry.severity, words, field, entry.sources, gap, entry.little, also)
