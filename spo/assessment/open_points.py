"""What the words of existing orders leave open: what could not be read, what turns on a fact, and what is arguable."""

from collections.abc import Iterator
from dataclasses import dataclass

from spo.case.english import listed

from .came_of import came_of
from .clauses import Verdict
from .cues import has_cue
from .findings import Finding, Findings
from .reach import ReachTable
from .scene import Scene
from .view import View


@dataclass(frozen=True)
class Turning:
    """A question that is open about an act, by id, and about a clause of an order where the question is of one."""

    incident: str
    question: str
    order: str | None = None
    term: str | None = None


def turning(scene: Scene) -> list[Turning]:
    """Return the questions of fact on which it turns whether clauses of the orders in force reach acts, each once."""
    view, table = scene.view, scene.table
    return list(
        dict.fromkeys(
            Turning(act, ask, *((order, term) if view.guidance.questions[ask].of_clause else ()))
            for order in view.orders_in_force
            for act in table.answered_as(order, "not known")
            for term, verdict in _open(table, order, act)
            if (ask := verdict.ask)
        )
    )


def open_points(view: View, table: ReachTable) -> Findings:
    """Yield what the officer has to look at before papers can say what the orders in force reach."""
    for order in view.orders_in_force:
        yield from _clauses(view, table, order)
        yield from _acts(view, table, order)


def _clauses(view: View, table: ReachTable, order: str) -> Findings:
    for key, term in view.case.existing_orders[order].terms.items():
        base = f"existing_orders.{order}.terms.{key}"
        name, paragraph = view.order_name(order), view.clause_named(order, key) or f"one {view.clause_word(order)}"
        if not term.words:
            continue
        says = table.verdicts.reading(order, key).says
        if not says:
            yield view.find("clause-unread", f"{base}.read_as", order=name, paragraph=paragraph)
            continue
        held = [view.guidance.reach[tag] for tag in term.reach if tag in view.guidance.reach]
        extra = [
            entry.label
            for entry in held
            if not says.intersection(entry.said_by) and not has_cue(term.words, entry.cues, entry.unless)
        ]
        if extra:
            ticked = "; ".join(f"“{label}”" for label in extra)
            yield view.find("clause-ticked-otherwise", f"{base}.reach", ticked=ticked, order=name, paragraph=paragraph)


def _acts(view: View, table: ReachTable, order: str) -> Findings:
    name = view.order_name(order)
    reasons = {act: table.of_any((order,), act).reason for act in table.answered_as(order, "arguable")}
    arguable = tuple(
        act
        for act, reason in reasons.items()
        if reason not in ("advised-not", "exception") and not _looked_into(view, table, order, act)
    )
    if arguable:
        yield view.find("act-open-to-argument", "breaches", incidents=view.incident_list(arguable), order=name)
    excepted = [act for act, reason in reasons.items() if reason == "exception"]
    questions = {"in-the-exception": excepted} if excepted else dict[str, list[str]]()
    lacking: dict[str, list[str]] = {}
    asked_of: dict[str, list[str]] = {}
    for act in table.answered_as(order, "not known"):
        for clause, verdict in _open(table, order, act):
            held = questions if verdict.ask else lacking
            held.setdefault(verdict.ask or verdict.said(view.guidance), []).append(act)
            asked_of.setdefault(verdict.ask or "", []).append(view.clause_named(order, clause))
    for ask, acts in questions.items():
        question, incidents = view.guidance.questions[ask], view.incident_list(acts)
        named = listed([one for one in dict.fromkeys(asked_of.get(ask, ())) if one]) if question.of_clause else ""
        clauses = f", and {named}" if named else ""
        yield view.find(
            "act-turns-on-a-fact", "turned", question=question.text, clauses=clauses, incidents=incidents, order=name
        )
    for why, acts in lacking.items():
        yield _lacking(view, name, why, acts)


def _looked_into(view: View, table: ReachTable, order: str, act: str) -> bool:
    """Return whether an act was investigated, charged or tried as a breach, of whichever order.

    Not where that was of a clause of this order that does not reach it, while another may.
    """
    for key in table.breaches.get(act, ()):
        breach, found = view.case.breaches[key], came_of(view, key)
        beside = breach.order == order and breach.term in view.case.existing_orders[order].terms
        if beside and table.verdicts.of_clause(order, breach.term or "", act).answer == "no":
            continue
        if found and found.investigated:
            return True
    return False


def _lacking(view: View, order: str, why: str, acts: list[str]) -> Finding:
    paths = dict.fromkeys(f"incidents.{act}.method" for act in acts)
    return view.find("act-reach-not-known", *paths, incidents=view.incident_list(acts), order=order, why=why)


def _open(table: ReachTable, order: str, act: str) -> Iterator[tuple[str, Verdict]]:
    """Yield each clause of which it is not known whether it reaches an act, but for those that no one could read."""
    for term in table.view.case.existing_orders[order].terms:
        verdict = table.verdicts.of_clause(order, term, act)
        if verdict.answer == "not known" and verdict.reason != "unread":
            yield term, verdict
