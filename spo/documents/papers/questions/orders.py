"""Why an existing order could not be enforced, varied or extended instead; of bail, why not arrest or tighten it."""

from collections.abc import Iterator

from spo.assessment import listed
from spo.assessment.came_of import acts_called
from spo.assessment.facts import Fact, composed
from spo.assessment.questions import Question, could_be_varied_to_forbid, is_beyond_a_variation
from spo.case.english import counted
from spo.case.outcomes import CHARGED

from ...passages import Sentence
from ...writer import Writer
from ..briefly import acts, each
from .answer import Answer, answered, considered, how_strong, short_name

Said = Iterator[Sentence | None]

_BY_NUMBER = 5  # acts that are told by number alone: the note opens with what they were


def enforcement(w: Writer, found: tuple[Question, ...]) -> Answer | None:
    """Return why enforcing the orders is not enough: what came of it, what it answers, and what it does not."""
    asked = _asked(w, "enforce", "arrest the defendant for breach of", found)
    short = next((said for one in found if (said := _in_short(w, one))), None)
    return answered(found, asked, *(said for one in found for said in _enforcement(w, one, found)), short=short)


def _enforcement(w: Writer, one: Question, found: tuple[Question, ...]) -> Said:
    name, does, proved = short_name(w, one.of), _enforced(w, one), _proved(w, one.of)
    left = each(w, [key for key in w.assessment.table.answered_as(one.of, "yes") if key not in proved])
    it = "It" if one is found[0] and len(found) == 1 else "The {name}"
    yield w.say(f"{it} has been: breach is proved of {{acts}}.", name=name, acts=acts(w, proved))
    if not one.met:
        yield w.say("The words of the {name} reach {left}, and the terms sought add only time.", name=name, left=left)
    elif beyond := _beyond(w, one.of):
        it, its = ("It", "its words") if proved else (does, "the words of the {name}")
        none = f"{it} is no answer to what {its} {beyond}."
        yield w.say(f"{does} is a real answer to {{left}}, but not to the rest.", left=left) or w.say(
            none, f"existing_orders.{one.of}", **({"name": name} if "{name}" in none else {})
        )
    else:
        yield w.say(f"{does} is a real answer to {{left}}; but the terms sought go further.", left=left)
    yield from considered(w, one.path, *_course(w, "enforcement", one, found))


def _in_short(w: Writer, one: Question) -> Sentence | None:
    """Return in a sentence that an order was enforced, and that this is no answer to the rest."""
    name, beyond = short_name(w, one.of), _beyond(w, one.of)
    if not beyond:
        return None
    rest = f"no answer to what the words of the {{name}} {beyond}"
    been = w.say(
        f"It has been, and breach is proved of {{acts}}; it is {rest}.", name=name, acts=acts(w, _proved(w, one.of))
    )
    return been or w.say(f"{_enforced(w, one)} is {rest}.", name=name)


def _beyond(w: Writer, order: str) -> str:
    """Return how the words of an order stand to acts since it that they do not surely reach, or nothing."""
    table = w.assessment.table
    if table.answered_as(order, "no"):
        return "do not reach"
    return "only arguably reach" if table.answered_as(order, "arguable") else ""


def _proved(w: Writer, order: str) -> tuple[str, ...]:
    recorded = (key for key, held in w.case.breaches.items() if held.order == order)
    return acts_called(w.assessment.table, recorded, "breach")


def _enforced(w: Writer, one: Question) -> str:
    return "Arrest" if _is_bail(w, one.of) else "Enforcement"


def variation(w: Writer, found: tuple[Question, ...]) -> Answer | None:
    """Return why varying the orders is not enough: what a variation could not contain, and who may apply for one."""
    asked = _asked(w, "vary", "tighten", found)
    told = [said for one in found for said in _variation(w, one, found) if said]
    short = next((said for said in told if any("ask-only-forbids" in one for one in said.entries)), None)
    return answered(found, asked, *told, short=short)


def _variation(w: Writer, one: Question, found: tuple[Question, ...]) -> Said:
    order, view = w.case.existing_orders[one.of], w.assessment.view
    name, kind = short_name(w, one.of), view.kind(order)
    shown = [term for term in w.assessment.terms if term.shown]
    if _is_bail(w, one.of):
        yield w.law("ask-tighter-bail", name=name)
        yield from _since_bail(w, one.of)
    elif not one.met:
        yield w.law("ask-variation-would-do", name=name)
    elif kind and could_be_varied_to_forbid(view, order):
        forbidding = (term.id for term in shown if not term.added.duty and not term.duplicates)
        yield w.law("ask-variation-strong", how=how_strong(w), terms=w.term_list(forbidding))
    yield from (w.law(wording, name=name) for wording in (kind.variation if kind else ()))
    yield from considered(w, one.path, *_course(w, "variation", one, found))
    if kind and is_beyond_a_variation(w.assessment, order):
        by, duties = Fact(kind.prohibits_by, entries=(f"orders/{kind.id}",)), (t.id for t in shown if t.added.duty)
        more = "ask-only-forbids-nor-notification" if kind.without_notification else "ask-only-forbids"
        yield w.law(more, by=by, name=name, terms=w.term_list(duties))


def _since_bail(w: Writer, key: str) -> Said:
    """Yield what came since bail that its words do not plainly reach, and when a court next has what is charged."""
    table, proceedings = w.assessment.table, w.case.proceedings
    beyond = [act for act in table.since[key] if table.verdicts.of_order(key, act).answer in ("no", "arguable")]
    left = acts(w, beyond) if len(beyond) <= _BY_NUMBER else each(w, beyond)
    yield w.say("Since it was given came {acts}, which its words do not plainly reach.", acts=left)
    for held in (one for one, proceeding in proceedings.items() if proceeding.stage in CHARGED):
        yield w.say("What is charged is next in court on {day}.", day=w.at(f"proceedings.{held}.next_hearing"))


def extension(w: Writer, found: tuple[Question, ...]) -> Answer | None:
    """Return why extending the orders is not enough: an extension keeps the words that they have."""
    asked = _asked(w, "extend", "extend", found)
    return answered(found, asked, *(said for one in found for said in _extension(w, one, found)))


def _extension(w: Writer, one: Question, found: tuple[Question, ...]) -> Said:
    name, ends = short_name(w, one.of), w.at(f"existing_orders.{one.of}.ends")
    if one.met:
        it = "It" if len(found) == 1 else "The {name}"
        only = ", and an extension would only keep its words"
        left = w.say(f"{it} has {{left}} to run{only}.", name=name, left=_months_left(w, one.of))
        yield left or w.say(f"{it} ends on {{ends}}{only}.", name=name, ends=ends)
    else:
        yield w.say("The terms sought add only time to the {name}, which ends on {ends}.", name=name, ends=ends)
    yield from considered(w, one.path, *_course(w, "extension", one, found))


def _months_left(w: Writer, key: str) -> Fact:
    """Return how many whole months an order has to run, or nothing for less than two."""
    ends, on = w.case.existing_orders[key].ends.earliest, w.assessment.view.on
    months = (ends.year - on.year) * 12 + ends.month - on.month - (ends.day < on.day) if ends else 0
    return Fact(f"more than {counted(months, 'month')}" if months > 1 else "", (f"existing_orders.{key}.ends",))


def _is_bail(w: Writer, key: str) -> bool:
    return w.assessment.view.family(w.case.existing_orders[key]) == "bail"


def _course(w: Writer, what: str, one: Question, found: tuple[Question, ...]) -> tuple[str, Fact]:
    """Return what was considered: it, or the course by name, and of which order, where there are several."""
    name = short_name(w, one.of)
    return (f"{what} of the {name.text}" if len(found) > 1 else "it"), name


def _asked(w: Writer, what: str, of_bail: str, found: tuple[Question, ...]) -> Sentence | None:
    """Return the question as it is put of the orders; of bail alone it is put in other words."""
    names = [short_name(w, one.of) for one in found]
    course = of_bail if all(_is_bail(w, one.of) for one in found) else what
    of = composed(listed([f"the {name.text}" for name in names]), *names)
    return w.say(f"Why not {course} {{of}}?", of=of)
