"""The objection and the answer: for the officer and the force solicitor, and never filed.

It says first what says no; then each argument, what carries it, what the bench may say and the reply; then what is
missing, what is weak, and what each kind of order can and cannot do.
"""

from dataclasses import replace

from spo.assessment import capital, label
from spo.assessment.facts import Fact, joined
from spo.assessment.overlooked import only_in_orders
from spo.guidance import Argument, Capability, OrderKind, PaperEntry

from ..answer import said
from ..answer.carried import carried
from ..declared import Drafted
from ..passages import Paper, Passage, Row, Sentence
from ..writer import Writer, labelled, passage, row
from .kept import kept
from .shared import an_order


def answers(w: Writer, entry: PaperEntry) -> Paper:
    """Return the paper. How strong an argument is is said of those that found an application alone."""
    rows, bank = {one.id: one for one in offered(w)}, w.assessment.view.guidance.arguments
    return Paper(
        entry,
        passages={
            "state": kept(w, w.law("help-not-advice"), w.law("strength-never-promises")),
            "objection": _objection(w) + _considered(w),
            "said": _said(w),
            "kinds_intro": passage("kinds_intro", w.law("kinds-in-general")),
            "motion": _motion(w),
        },
        tables={
            "offered": [one for key, one in rows.items() if bank[key].role == "founding"],
            "others": [_shorter(one) for key, one in rows.items() if bank[key].role != "founding"],
            "missing": missing(w),
            "statements": _statements(w),
            "kinds": kinds(w),
        },
    )


PAPER = Drafted(answers, only_points=True)


def _objection(w: Writer) -> list[Passage]:
    """Return the objection, in the name of the order that the answer is about, or that no order is in force."""
    key = w.assessment.view.main_order
    if key is None:
        return passage("objection", w.law("objection-none"))
    order = an_order(w, key)
    return passage(
        "objection",
        w.law("objection-here", order=replace(order, text=capital(order.text))),
        w.law("objection-documented"),
    ) + _left_to_orders(w)


def _left_to_orders(w: Writer) -> list[Passage]:
    """Return why no term need cover each place that only an order names, where that is answered."""
    return [
        made
        for order, place in only_in_orders(w.assessment.view)
        for made in passage(
            f"objection.{place}",
            w.say(
                "No term covers {place}, which the {order} names: {why}",
                place=w.at(f"places.{place}"),
                order=w.order_name(order),
                why=w.at(f"places.{place}.no_term_why"),
            ),
        )
    ]


def _considered(w: Writer) -> list[Passage]:
    """Return who considered each other course, and when: papers that are served do not say it of each."""
    found: list[Passage] = []
    for one in w.assessment.questions:
        if one.path and w.case.at(one.path).considered == "yes":
            who = joined(labelled("by", w.at(f"{one.path}.by")), labelled("on", w.at(f"{one.path}.date")), between=" ")
            course = Fact(label(w.assessment.view, f"{one.path}.considered") or "", (f"{one.path}.considered",))
            found += passage(f"considered.{one.path}", w.say("{course} Considered {who}.", course=course, who=who))
    return found


def offered(w: Writer) -> list[Row]:
    """Return each argument that is offered: what carries it, how strong it is, the counter and the reply."""
    bank = w.assessment.view.guidance.arguments
    return [
        row(
            key,
            argument=Sentence(f"{key}. {entry.title}. {entry.proposition}", (), (f"arguments/{key}",)),
            carried=carried(w, w.assessment.offered[key].met),
            strength=Sentence(f"{entry.strength} To have: {entry.evidence}", (), (f"arguments/{key}",)),
            counter=_counter(w, entry),
            reply=Sentence(entry.reply, (), (f"arguments/{key}",)),
        )
        for key in w.assessment.offered
        if (entry := bank[key])
    ]


def _shorter(held: Row) -> Row:
    return replace(held, cells={name: cell for name, cell in held.cells.items() if name != "strength"})


def _counter(w: Writer, entry: Argument) -> Fact:
    """Return what the bench may say, and what has been said publicly against, with how to meet it."""
    against = [
        Fact(
            f"Said against: {statement.about}{_quoted(statement.words)} "
            f"({statement.who}, {statement.date}). {statement.meet}",
            entries=(f"statements/{key}",),
        )
        for key, statement in w.assessment.view.guidance.statements.items()
        if statement.side == "against" and entry.id in statement.bears_on
    ]
    return joined(Fact(entry.counter, entries=(f"arguments/{entry.id}",)), *against, between="\n")


def _quoted(words: str) -> str:
    return f' "{words}"' if words else ""


def missing(w: Writer) -> list[Row]:
    """Return each argument that is not available, with the fact that is missing or that rules it out."""
    guidance, rows = w.assessment.view.guidance, []
    for argued in w.assessment.arguments:
        if not argued.available:
            reasons = [*argued.missing]
            if argued.needs_one_of:
                reasons.append(f"It may not stand alone. It needs one of {', '.join(argued.needs_one_of)}.")
            entry = guidance.arguments[argued.id]
            of = (f"arguments/{argued.id}",)
            title = Fact(f"{argued.id}. {entry.title}", entries=of)
            rows.append(row(argued.id, argument=title, why=Fact(" ".join(reasons), entries=of)))
    return rows


def _said(w: Writer) -> list[Passage]:
    """Return, for each argument that is offered, what a paper would say: the supporting ones the officer may add."""
    found: list[Passage] = []
    bank = w.assessment.view.guidance.arguments
    for key in w.assessment.offered:
        sentences = said(w, bank[key])
        if sentences:
            lead = Sentence(f"{key} ({bank[key].role}).", (), (f"arguments/{key}",))
            found.append(Passage(f"said.{key}", (lead, *sentences)))
    return found


def _statements(w: Writer) -> list[Row]:
    """Return what has been said for and against an order beside another, by whom, when, and how to meet it.

    What is against an argument that is offered stands with that argument, and here no more.
    """
    offered = frozenset(w.assessment.offered)
    return [
        row(
            key,
            side=statement.side.capitalize(),
            said=Sentence(f"{statement.about}{_quoted(statement.words)} ({statement.who}, {statement.date}).", (), of),
            meet=Sentence(statement.meet, (), of),
        )
        for key, statement in w.assessment.view.guidance.statements.items()
        if (of := (f"statements/{key}",))
        if statement.side == "for" or not offered.intersection(statement.bears_on)
    ]


_POINTS = ("prohibits", "requires", "notification", "breach", "length", "gap")


def kinds(w: Writer) -> list[Row]:
    """Return what this order and each kind of order in the case can do, or every kind where there is none."""
    guidance = w.assessment.view.guidance
    recorded = list(dict.fromkeys(order.kind for order in w.case.existing_orders.values()))
    wanted = dict.fromkeys((guidance.order_sought.id, *recorded)) if recorded else guidance.orders
    held = {key: guidance.orders[key] for key in wanted if key in guidance.orders}
    return [_kind(w, key, kind) for key, kind in held.items() if not kind.says_nothing]


def _kind(w: Writer, key: str, kind: OrderKind) -> Row:
    of = (f"orders/{key}",)
    points = {point: Fact(_cell(w, getattr(kind, point)), entries=of) for point in _POINTS}
    return row(key, kind=Fact(capital(kind.name), entries=of), **points)


def _cell(w: Writer, capability: Capability | None) -> str:
    """Return what a kind of order can do on one point, with who says so where the law itself was not read."""
    words = can(capability)
    if capability is None or capability.status != "secondary":
        return words
    return f"{words} ({'; '.join(w.assessment.view.guidance.sources[key].publisher for key in capability.sources)})"


def can(capability: Capability | None) -> str:
    """Return what a kind of order can do on one point. What nobody has verified is to be checked, never stated."""
    if capability is None:
        return ""
    return "Check this: not verified." if capability.status == "unverified" else capability.words


def _motion(w: Writer) -> list[Passage]:
    found: list[Passage] = []
    for key, entry in w.assessment.view.guidance.motion.items():
        basis = (f"motion/{key}",)
        found.append(
            Passage(
                f"motion.{key}", (Sentence(f"Not confirmed: {entry.what}", (), basis), Sentence(entry.check, (), basis))
            )
        )
    return found
