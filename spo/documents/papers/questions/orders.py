"""Why an existing order could not be enforced, varied or extended instead; of bail, why not arrest or tighten it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spo.assessment import capital, listed, lower
from spo.assessment.came_of import acts_called
from spo.assessment.facts import Fact, composed
from spo.assessment.questions import Question, adds_conduct, could_be_varied_to_forbid, is_beyond_a_variation
from spo.case.english import counted
from spo.case.outcomes import CHARGED, next_in_court

from ...passages import Sentence
from ...writer import Writer
from ..briefly import BY_NUMBER, each
from ..other_means import other_means_since
from .answer import Answer, answered, considered, how_strong, in_brief, short_name

Said = Iterator[Sentence | None]


def enforcement(w: Writer, found: tuple[Question, ...]) -> Answer | None:
    """Return why enforcing the orders is not enough: what came of it, what it answers, and what it does not."""
    asked = _asked(w, "enforce", "arrest the defendant for breach of", found)
    told = [said for one in found for said in _enforcement(w, one, found)]
    return answered(found, asked, *told, short=in_brief(*told))


def _enforcement(w: Writer, one: Question, found: tuple[Question, ...]) -> Said:
    name, proved = short_name(w, one.of), _proved(w, one.of)
    does = "Arrest" if _is_bail(w, one.of) else "Enforcement"
    left = each(w, [key for key in w.assessment.table.answered_as(one.of, "yes") if key not in proved])
    it = "It" if len(found) == 1 else "The {name}"
    yield w.say(f"{it} has been: breach is proved of {{acts}}.", name=name, acts=w.acts(proved))
    came, beyond = considered(w, one.path, *_course(w, "enforcement", one, found)), _is_beyond(w, one.of)
    if _is_bail(w, one.of):  # whether the defendant can be found is asked before what an arrest would answer
        yield from came
    if not one.met:
        yield w.say("The words of the {name} reach {left}, and the terms sought add only time.", name=name, left=left)
    elif beyond:
        yield w.say(f"{does} is a real answer to {{left}}, but not to the rest.", left=left)
        yield from _unreached(w, one.of)
    else:
        yield w.say(f"{does} is a real answer to {{left}}; but the terms sought go further.", left=left)
    if not _is_bail(w, one.of):
        yield from came


def _is_beyond(w: Writer, order: str) -> bool:
    """Return whether there are acts since an order that its words do not plainly reach."""
    return any(w.assessment.table.answered_as(order, answer) for answer in ("no", "arguable"))


def _unreached(w: Writer, order: str) -> Said:
    """Yield which acts since an order leave nothing to enforce. Which it may reach is for the clauses to say."""
    name, no = short_name(w, order), w.assessment.table.answered_as(order, "no")
    if no:
        alone = len(w.assessment.view.orders_in_force) == 1
        first = other_means_since(w) if alone and len(no) > BY_NUMBER else Fact("")
        none = "Of the acts relied on from {first}, none is a clear breach to charge."
        if plainly := w.say(none, *name.paths, *(f"incidents.{key}" for key in no), first=first):
            yield plainly
            return
        its = "Its words" if alone else "The words of the {name}"
        them = "them" if len(no) > 1 else "it"
        said = f"{its} do not reach {{acts}}, so that in {them} there is nothing to enforce."
        slots = {"name": name, "acts": _of_many(w, no)}
        yield w.say(said, *name.paths, **{slot: fact for slot, fact in slots.items() if f"{{{slot}}}" in said})


def _of_many(w: Writer, keys: Sequence[str]) -> Fact:
    """Return a few acts by their numbers; of more, that they are many: a long list of numbers tells a court nothing."""
    return w.acts(keys) if len(keys) <= BY_NUMBER else Fact("many of the acts since", each(w, keys).paths)


def _proved(w: Writer, order: str) -> tuple[str, ...]:
    recorded = (key for key, held in w.case.breaches.items() if held.order == order)
    return acts_called(w.assessment.table, recorded, "breach")


def variation(w: Writer, found: tuple[Question, ...]) -> Answer | None:
    """Return why varying the orders is not enough: what a variation could not contain, and who may apply for one."""
    asked = _asked(w, "vary", "tighten", found)
    told = _from_the_first([said for one in found for said in _variation(w, one, found) if said])
    short = (one for one in told if not any("ask-vary-on-" in entry for entry in one.entries))
    return answered(found, asked, *told, short=in_brief(*short))


def _from_the_first(told: list[Sentence]) -> list[Sentence]:
    """Return sentences of which the first, which has nothing before it, does not say `But`."""
    return [replace(one, text=capital(one.text.removeprefix("But "))) for one in told[:1]] + told[1:]


def _variation(w: Writer, one: Question, found: tuple[Question, ...]) -> Said:
    order, view = w.case.existing_orders[one.of], w.assessment.view
    name, kind = short_name(w, one.of), view.kind(order)
    shown = [term for term in w.assessment.terms if term.shown]
    if _is_bail(w, one.of):
        ends = w.at(f"existing_orders.{one.of}.ends")
        yield w.law("ask-tighter-bail-until", name=name, ends=ends) or w.law("ask-tighter-bail", name=name)
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
    yield w.say("Since it was given, its words have not plainly reached {acts}.", acts=_of_many(w, beyond))
    for held in (one for one, proceeding in proceedings.items() if proceeding.stage in CHARGED):
        lead = f"The {next_in_court(proceedings[held])} of what is charged is on"
        yield w.say(f"{lead} {{day}}.", day=w.at(f"proceedings.{held}.next_hearing"))


def extension(w: Writer, found: tuple[Question, ...]) -> Answer | None:
    """Return why extending the orders is not enough: an extension keeps the words that they have."""
    asked = _asked(w, "extend", "extend", found)
    told = [said for one in found for said in _extension(w, one, found)]
    return answered(found, asked, *told, short=in_brief(*told))


def _extension(w: Writer, one: Question, found: tuple[Question, ...]) -> Said:
    name, ends = short_name(w, one.of), w.at(f"existing_orders.{one.of}.ends")
    it = "It" if len(found) == 1 else "The {name}"
    if one.of in w.assessment.view.orders_over:
        yield w.say(f"{it} ended on {{ends}}.", name=name, ends=ends)
    elif one.met:
        left = w.say(
            f"Time is not what {lower(it)} lacks, with {{left}} to run.", name=name, left=_months_left(w, one.of)
        )
        yield left or w.say(f"{it} ends on {{ends}}.", name=name, ends=ends)
        yield from _as_it_is(w, one.of)
    else:
        yield w.say("The terms sought add only time to the {name}, which ends on {ends}.", name=name, ends=ends)
    yield from considered(w, one.path, *_course(w, "extension", one, found))


def _as_it_is(w: Writer, key: str) -> Said:
    """Yield that an extension adds no words, and whom those still would not name, or which terms go further.

    Of whoever another order in force names it is said which does, and until when: nobody is told to be without any.
    """
    order, same = w.case.existing_orders[key], "Extended, it would have the words that it has"
    known = bool(order.names) and not order.names_others
    outside = tuple(one for one in w.case.protected_persons if known and one not in order.names)
    further = w.term_list(one.id for one in w.assessment.terms if one.shown and adds_conduct(one))
    people = w.people(outside, "or")
    yield w.say(f"{same}, and still not name {{people}}.", f"existing_orders.{key}.names", people=people) or w.say(
        f"{same}; {{terms}} go further.", terms=further
    )
    for other, held in w.assessment.view.orders_in_force.items():
        named = w.people(tuple(one for one in outside if one in held.names))
        said = {"name": short_name(w, other), "people": named}
        ends = w.at(f"existing_orders.{other}.ends")
        yield w.say("The {name} names {people} until {ends}.", ends=ends, **said) or w.say(
            "The {name} names {people}.", **said
        )


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
