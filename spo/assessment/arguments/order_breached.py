"""A3. The existing order has been breached."""

from spo.case import last_day, outcome

from ..came_of import came_of, word
from ..conditions import Met, Scene, condition
from ..view import View
from .argument import Argued, CaseReader, Fact, Filled, composed, fills
from .common_slots import means


@condition
def act_against_a_named_term_recorded_with_its_outcome(scene: Scene) -> Met | None:
    """A breach or alleged breach since a restraining order, bail, non-molestation order or DAPO, term by term.

    Each has what came of it, with the date and the reference that such an outcome has.
    """
    keys = _carried(scene)
    breaches = scene.view.case.breaches
    found = Met(
        tuple(outcome(scene.view.case, key).said for key in keys), tuple(breaches[key].incident or "" for key in keys)
    )
    return found if keys else None


def _carried(scene: Scene) -> list[str]:
    """Return the breaches and alleged breaches that the argument may stand on.

    One that is alleged is of an act that the words of the term reach: what is open to argument is not called a breach.
    """
    view, case = scene.view, scene.view.case
    found = []
    for key, breach in case.breaches.items():
        order = case.existing_orders.get(breach.order or "")
        act = case.incidents.get(breach.incident or "")
        if order is None or act is None or breach.term not in order.terms or not (called := word(scene.table, key)):
            continue
        reached = scene.table.verdicts.of_clause(breach.order or "", breach.term or "", breach.incident or "").answer
        if called != "breach" and reached != "yes":
            continue
        after = order.made.latest and (day := last_day(act)) and day > order.made.latest
        if after and (kind := view.kind(order)) and kind.breach_shows_risk and _is_recorded(view, key):
            found.append(key)
    return found


def _is_recorded(view: View, key: str) -> bool:
    kind, said = came_of(view, key), outcome(view.case, key)
    held = {"date": said.date, "reference": said.reference}
    return kind is not None and all(held[need] for need in kind.needs if need in held)


@fills("A3")
def slots(r: CaseReader, _: Argued) -> Filled:
    """Fill A3: what came of each breach and alleged breach of each order, in words no stronger than the outcome."""
    carried = _carried(r.assessment)
    for order in r.case.existing_orders:
        held = [key for key in carried if r.case.breaches[key].order == order]
        kind, ended = r.assessment.view.kind(r.case.existing_orders[order]), _of(r, held, "investigated-no-charge")
        is_offence = not (kind and kind.no_offence)
        yield {
            "order": r.order_name(order),
            "convicted_count": _convictions(r, _of(r, held, "convicted")),
            "convicted_ref": _acts(r, _of(r, held, "convicted")),
            "admitted_ref": _acts(r, _of(r, held, "admitted")),
            "charged_count": _count(r, _of(r, held, "charged")),
            "charged_ref": _acts(r, _of(r, held, "charged")),
            "investigated_ref": _acts(r, _of(r, held, "under-investigation")),
            "undecided_ref": _acts(r, _of(r, held, "decision-awaited")),
            "discontinued_ref": _acts(r, _of(r, held, "discontinued")),
            "no_charge_ref": _acts(r, ended if is_offence else []),
            "looked_into_ref": _acts(r, [] if is_offence else ended),
            "arrested_ref": _acts(r, _of(r, held, "arrested")),
            "not_arrested_ref": _acts(r, _of(r, held, "not-arrested") + _of(r, held, "no-action")),
            "unreported_ref": _acts(r, _of(r, held, "not-reported")),
            "means": means(r, dict.fromkeys(act for key in held if (act := r.case.breaches[key].incident))),
        }
        for key in _of(r, held, "found-by-court"):
            found_on = r.at(outcome(r.case, key).dated)
            yield {"order": r.order_name(order), "found_date": found_on, "found_ref": _acts(r, [key])}
        for key in _of(r, held, "reported-not-investigated"):
            reported, why = r.at(outcome(r.case, key).dated), r.at(f"breaches.{key}.why_not_charged")
            left = {"left_ref": _acts(r, [key]), "left_date": reported}
            yield left | {"left_why": composed(why.text.rstrip("."), why)}
    yield {"not_proved_ref": _acts(r, _of(r, [*r.case.breaches], "tried-not-proved"))}


def _of(r: CaseReader, keys: list[str], id: str) -> list[str]:
    return [key for key in keys if outcome(r.case, key).id == id]


def _count(r: CaseReader, keys: list[str]) -> Fact:
    """Return how many acts some breaches were: one act may break two clauses, or be entered twice."""
    acts = {r.case.breaches[key].incident for key in keys}
    return composed(str(len(acts)) if acts else "", _acts(r, keys))


def _convictions(r: CaseReader, keys: list[str]) -> Fact:
    """Return how many convictions some breaches are: those of one proceeding, or of one day in one court, are one."""
    breaches = {key: (r.case.breaches[key], outcome(r.case, key)) for key in keys}
    told = {breach.proceeding or (said.date, said.court, said.reference) for breach, said in breaches.values()}
    return composed(str(len(told)) if told else "", _acts(r, keys))


def _acts(r: CaseReader, keys: list[str]) -> Fact:
    acts = r.incidents(tuple(act for key in keys if (act := r.case.breaches[key].incident)))
    return composed(acts.text, acts, Fact("", tuple(outcome(r.case, key).said for key in keys)))
