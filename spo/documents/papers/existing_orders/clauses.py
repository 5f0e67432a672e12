"""The argument, clause by clause: what the words of each reach and what came of that, and what they do not reach."""

from collections.abc import Iterable, Iterator, Sequence

from spo.assessment import capital
from spo.assessment.came_of import word
from spo.assessment.clauses import PLACES
from spo.assessment.facts import Fact, composed, joined
from spo.case import Breach
from spo.guidance import Reached

from ...passages import Row, Sentence
from ...writer import Writer, begun, ended, row
from ..attempts import attempts
from ..breaches import came_to, is_called, why_not_charged
from ..briefly import briefly, by_place, each, numbers
from ..charges import being_tried, charged_on, next_day
from ..compared import lead_of, on_point
from ..own_words import own_words
from ..questions import short_name

_KEPT, _NONE = "Kept, as far as is known.", "Nothing recorded is plainly within these words."
_FOR_THE_OFFICER = frozenset(
    {"unread", "means-unsaid", "towards-unsaid", "persons-unsaid", "where-unsaid", "knowledge-unsaid"}
)
"""Why nothing can be said of an act that only the officer can settle: a finding asks, and no paper tells a court."""

_MAY_TELL = "may tell of a call; none is recorded, or alleged as a breach."


def clauses(w: Writer) -> list[Row]:
    """Return a row for each clause of the orders in force, and of a licence that is to begin.

    Clauses of an order that stand together share a row where of each there is only to say that nothing is within it.
    """
    view = w.assessment.view
    held = {**view.orders_in_force, **view.to_come}
    rows: list[Row] = []
    for key, order in held.items():
        words, before, now = list[Fact](), "", key in view.orders_in_force
        for number, term in enumerate(order.terms):
            reached = came_of_clause(w, key, term, w.assessment.table.since[key]) if now else Fact("")
            beyond = _beyond(w, key, term) if now else Fact("")
            said = reached.text if reached.text in (_KEPT, _NONE) and not beyond.text else ""
            together, before = bool(said) and said == before, said
            words = words if together else []
            words.append(clause_words(w, key, term, named=len(held) > 1 and not number))
            cells = {"clause": lines(*words), "reached": reached, "beyond": beyond}
            of = rows.pop().id if together else f"{key}.{term}"
            rows.append(row(of, **cells))
    return rows


def clause_words(w: Writer, key: str, term: str, named: bool) -> Fact:
    """Return a clause by its paragraph, in its exact words; and the day on which it ends, where it has its own."""
    base = f"existing_orders.{key}.terms.{term}"
    words, paragraph, ends = (w.at(f"{base}.{field}") for field in ("words", "paragraph", "ends"))
    order = w.case.existing_orders[key]
    lead, first = " ".join(lead_of(order).split()), next(iter(order.terms)) == term
    own = own_words(w, key)[term].removeprefix(lead).strip().rstrip(".")
    exact = composed(f'"{own}"' if words.text else "", words)
    until = composed(f"(to {ends.text})" if ends.text else "", ends)
    begins = Fact(f'"{lead}"' if lead and first else "", words.paths)
    return lines(begun(short_name(w, key)) if named else Fact(""), begins, joined(paragraph, exact, until, between=" "))


def came_of_clause(w: Writer, key: str, term: str, acts: Sequence[str]) -> Fact:
    """Return which of the acts of its time a clause reached, and what came of each; else that it reached none."""
    verdicts = w.assessment.table.verdicts
    called = {breach: one.incident for breach, one in _recorded(w, key, term) if is_called(w, breach)}
    alike: dict[str, list[str]] = {}
    came = {breach: _came(w, breach) for breach in called}
    for breach in called:
        alike.setdefault(came[breach].text, []).append(breach)
    told = [
        composed(_after(each(w, [act for one in of if (act := called[one])]), text), *(came[one] for one in of))
        for text, of in alike.items()
    ]
    left = [act for act in acts if act not in called.values() and verdicts.of_clause(key, term, act).answer == "yes"]
    apart = (
        _set_apart(w, act, breach, " is not relied on, for nothing shows that it was the defendant's")
        for act, breach in _not_called(w, key, term).items()
        if _only_who(w, key, term, act)
    )
    of_another = {
        one.incident for one in w.case.breaches.values() if one.order == key and one.term not in ("", None, term)
    }
    tried = {
        proceeding: [act for act in of if act in left and act not in of_another]
        for proceeding, of in being_tried(w, key).items()
    }
    told += [_tried(w, proceeding, of) for proceeding, of in tried.items() if of]
    left = [act for act in left if not any(act in of for of in tried.values())]
    return lines(*told, sentence("{acts}", briefly(w, left)), *apart, otherwise=_none(w, key, term, acts))


def _tried(w: Writer, proceeding: str, acts: Sequence[str]) -> Fact:
    """Return acts that are charged and not yet tried, of which no breach is recorded."""
    what, on, then = each(w, acts), charged_on(w, proceeding), next_day(w, proceeding)
    came = ", ".join(part for part in ("charged and not yet tried", on.text, then.text) if part)
    return composed(_after(what, f"{came}."), what, on, then)


def _none(w: Writer, key: str, term: str, since: Sequence[str]) -> Fact:
    """Return that no act is within a clause: so that it has been kept, where none may be or was looked at under it."""
    verdicts = w.assessment.table.verdicts
    acts = tuple(f"incidents.{act}" for act in since)
    perhaps = {"arguable", "not known"}.intersection(verdicts.of_clause(key, term, act).answer for act in since)
    if not perhaps and any(one.incident for _, one in _recorded(w, key, term)):
        return Fact("No breach of it is alleged.", acts)
    return Fact(_NONE if perhaps else _KEPT, acts)


def _only_who(w: Writer, key: str, term: str, act: str) -> bool:
    """Return whether the doubt about an act is who did it, and not whether the words of a clause reach it."""
    return (
        act in w.assessment.view.unattributed and w.assessment.table.verdicts.of_clause(key, term, act).answer == "yes"
    )


def _not_called(w: Writer, key: str, term: str) -> dict[str, str]:
    """Return the acts that are recorded under a clause and called no breach of it, each with the record of that."""
    return {
        one.incident: breach for breach, one in _recorded(w, key, term) if one.incident and not is_called(w, breach)
    }


def _came(w: Writer, breach: str) -> Fact:
    return joined(came_to(w, breach), why_not_charged(w, breach), between=" ")


def _after(of: Fact, came: str) -> str:
    return f"{capital(of.text)}: {came}" if of.text else capital(came)


def _beyond(w: Writer, key: str, term: str) -> Fact:
    """Return the acts since the order to which a clause comes nearest and does not reach them, or only arguably."""
    recorded = _not_called(w, key, term)
    held = {one.incident for _, one in _recorded(w, key, term)}
    unknown = [act for act in _nearest(w, key, term, "not known") if act not in held]
    open_ = _nearest(w, key, term, "arguable")
    return lines(
        *_outside(w, key, term),
        *(
            composed(f"Arguable: {said.text} ({numbers(w, (act,))}) {_MAY_TELL}", said)
            for act, said in attempts(w, key, term)
        ),
        *_open(w, key, term, {act: recorded.get(act, "") for act in open_}),
        *_unsettled(w, key, term, unknown),
        *(
            _set_apart(w, act, breach)
            for act, breach in recorded.items()
            if act not in open_ and not _only_who(w, key, term, act)
        ),
    )


def _outside(w: Writer, key: str, term: str) -> Iterator[Fact]:
    """Yield the acts that a clause does not reach: by kind, or, of a clause about a place, by where they were.

    Of one about a place, an act is among them that another clause may reach, where a term sought answers it that has
    this clause on its point; of one of hours, each with when it was.
    """
    table, outside = w.assessment.table, _nearest(w, key, term, "no")
    says = table.verdicts.reading(key, term).says
    if not says.intersection(PLACES):
        unnamed = [act for act in outside if table.verdicts.of_clause(key, term, act).reason == "person"]
        yield sentence("{acts}", briefly(w, [act for act in outside if act not in unnamed]))
        yield sentence("To somebody whom it does not name: {acts}", briefly(w, unnamed))
        return
    near = {act for one in w.assessment.terms if (key, term) in on_point(w, one) for act in one.answers}
    told = {one.incident for _, one in _recorded(w, key, term)}
    escaped = [
        act
        for act in table.since[key]
        if table.verdicts.of_order(key, act).answer in ("arguable", "not known")
        if act in near - told and w.place_of_act(act).text
        if table.verdicts.of_clause(key, term, act).answer == "no"
    ]
    timed = escaped if "in-hours" in says else []
    yield sentence("{acts}", by_place(w, [*outside, *(act for act in escaped if act not in timed)]))
    for act in timed:
        yield sentence("{acts}", joined(by_place(w, [act]), w.at(f"incidents.{act}.time"), between=": "))


def _nearest(w: Writer, key: str, term: str, answer: Reached) -> list[str]:
    """Return the acts of which an order says one thing, where this clause of it is the one that comes nearest."""
    table = w.assessment.table
    found = {act: table.verdicts.nearest(key, act) for act in table.answered_as(key, answer)}
    return [act for act, nearest in found.items() if nearest and nearest[0] == term]


def _unsettled(w: Writer, key: str, term: str, acts: Sequence[str]) -> Iterator[Fact]:
    """Yield the acts of which the evidence does not show whether a clause reaches them, with what it does not show.

    What an answer of the officer would settle is asked of the officer alone.
    """
    table, groups = w.assessment.table, dict[str, list[str]]()
    for act in acts:
        verdict = table.verdicts.of_clause(key, term, act)
        if verdict.reason and verdict.reason not in _FOR_THE_OFFICER:
            groups.setdefault(verdict.said(table.view.guidance), []).append(act)
    for why, of in groups.items():
        yield sentence(f"Not claimed to be within it: {{acts}}, as {why}", briefly(w, of))


def _open(w: Writer, key: str, term: str, acts: dict[str, str]) -> Iterator[Fact]:
    """Yield what is arguable, with why and what came of it."""
    table = w.assessment.table
    found = {act: table.verdicts.of_clause(key, term, act) for act in acts}
    groups: dict[str, list[str]] = {}
    for act, verdict in found.items():
        came = _came(w, acts[act]).text if acts[act] else ""
        decided = verdict.reason == "advised-not" and came
        why = came if decided else " ".join(part for part in (ended(verdict.said(table.view.guidance)), capital(came)))
        groups.setdefault(why.strip(), []).append(act)
    for why, of in groups.items():
        means = tuple(f"methods/{found[act].means}" for act in of if found[act].means)
        broke = Fact("", tuple(f"breaches.{acts[act]}" for act in of if acts[act]))
        what = each(w, of)
        yield composed(f"Arguable: {what.text}: {why}", what, Fact("", entries=means), broke)


def none_alleged(w: Writer) -> Sentence | None:
    """Return that no breach is alleged of what words only arguably reach, and which terms would settle that.

    Of acts some of which are alleged as breaches, the others are named.
    """
    table = w.assessment.table
    held = {order: w.case.existing_orders[order].terms for order in w.assessment.view.orders_in_force}
    found = {act for order, terms in held.items() for term in terms for act in _nearest(w, order, term, "arguable")}
    open_ = [act for act in w.assessment.view.numbers if act in found]
    not_alleged = [act for act in open_ if not any(word(table, breach) for breach in table.breaches.get(act, ()))]
    if not not_alleged:
        return None
    which = Fact("what is only arguable", tuple(f"incidents.{act}" for act in open_))
    which = which if not_alleged == open_ else w.acts(not_alleged)
    settled = w.term_list(_settling(w, not_alleged))
    would = w.say("No breach is alleged of {which}; {terms} would put it beyond doubt.", which=which, terms=settled)
    return would or w.say("No breach is alleged of {which}.", "existing_orders", which=which)


def _settling(w: Writer, of: Iterable[str]) -> tuple[str, ...]:
    """Return the terms whose own words surely reach the acts, where each of the acts is reached by one of them."""
    shown = [one.id for one in w.assessment.terms if one.shown]
    settling = [w.assessment.table.settling(act, shown) for act in of]
    return tuple(term for term in shown if any(term in held for held in settling)) if all(settling) else ()


def _set_apart(w: Writer, act: str, breach: str, why: str = "") -> Fact:
    """Return what came of an act that is recorded under a clause and called no breach of it."""
    what, came = each(w, [act]), _came(w, breach)
    named = what.text.replace(" not relied on)", ")") if why else what.text
    return composed(_after(composed(f"{named}{why}", what), came.text), what, came)


def _recorded(w: Writer, key: str, term: str) -> list[tuple[str, Breach]]:
    return [(breach, one) for breach, one in w.case.breaches.items() if (one.order, one.term) == (key, term)]


def sentence(pattern: str, of: Fact) -> Fact:
    """Return a sentence about some acts, or nothing where there are none."""
    return composed(ended(capital(pattern.format(acts=of.text))) if of.text else "", of)


def lines(*facts: Fact, otherwise: Fact | None = None) -> Fact:
    """Return what a cell tells, a line each; or, where there is nothing to tell, something else."""
    return joined(*facts, between="\n") if any(fact.text for fact in facts) else otherwise or Fact("")
