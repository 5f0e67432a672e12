"""Why an existing order could not be enforced, varied or extended instead; of bail, why not arrest or tighten it."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from spo.assessment import capital, lower
from spo.assessment.came_of import acts_called
from spo.assessment.facts import Fact, composed
from spo.assessment.questions import Question, adds_conduct, could_be_varied_to_forbid, is_beyond_a_variation
from spo.case.english import counted
from spo.case.outcomes import CHARGED, next_in_court

from ...passages import Sentence
from ...writer import Writer, begun
from ..briefly import BY_NUMBER, FEW, each
from ..charges import being_tried, charged_on, next_day
from ..other_means import other_means_since
from .answer import Answer, answered, considered, how_strong, in_brief, short_name, the_orders

Said = Iterator[Sentence | None]


def enforcement(w: Writer, found: tuple[Question, ...]) -> Answer | None:
    """Return why enforcing the orders is not enough: what came of it, what it answers, and what it does not."""
    asked = _asked(w, "enforce", "arrest the defendant for breach of", found)
    told, met = list[Sentence | None](), set[str]()
    for one in found:
        told += _enforcement(w, one, found, met)
        met.update(w.assessment.table.answered_as(one.of, "yes"))
    return answered(found, asked, *told, short=in_brief(*told))


def _enforcement(w: Writer, one: Question, found: tuple[Question, ...], told: Collection[str]) -> Said:
    """Yield what is conceded first. Of several orders, acts that were told of another are not told again of bail."""
    name, proved, bail = short_name(w, one.of), _proved(w, one.of), _is_bail(w, one.of)
    within = [key for key in w.assessment.table.answered_as(one.of, "yes") if key not in proved]
    left = each(w, within) if len(within) <= FEW else w.acts(within)
    it = "It" if len(found) == 1 else "The {name}"
    yield w.say(f"{it} has been: breach is proved of {{acts}}.", name=name, acts=w.acts(proved))
    yield from _under_way(w, one, it)
    came = considered(w, one.path, *_course(w, "enforcement", one, found))
    if bail:  # whether the defendant can be found is asked before what an arrest would answer
        yield from came
        if within and {*within} <= {*told}:
            return
    does = "Arrest" if bail else "Enforcement"
    if not one.met:
        yield w.say("The words of the {name} reach {left}, and the terms sought add only time.", name=name, left=left)
    elif _is_beyond(w, one.of):
        yield from _answers(w, one.of, does, left)
    else:
        yield w.say(f"{does} is a real answer to {{left}}; but the terms sought go further.", left=left)
    if not bail:
        yield from came


def _under_way(w: Writer, one: Question, it: str) -> Said:
    """Yield that an order is being enforced: which act is charged as a breach of it, and when that is tried.

    What the officer tells of a charge is not told before it.
    """
    if "charge" in w.case.at(one.path).why_not:
        return
    for key, acts in being_tried(w, one.of).items():
        slots = {"name": short_name(w, one.of), "acts": w.acts(acts), "day": charged_on(w, key)}
        charged = "were charged as alleged breaches" if len(acts) > 1 else "was charged as an alleged breach"
        said = f"{it} is being enforced: {{acts}} {charged} on {{day}}"
        yield w.say(f"{said} ({{next}}).", next=next_day(w, key), **slots) or w.say(f"{said}.", **slots)


def _is_beyond(w: Writer, order: str) -> bool:
    """Return whether there are acts since an order that its words do not plainly reach."""
    return any(w.assessment.table.answered_as(order, answer) for answer in ("no", "arguable"))


def _answers(w: Writer, order: str, does: str, left: Fact) -> Said:
    """Yield what enforcing an order answers, and which acts since leave nothing to enforce.

    Which acts it may reach is for the clauses to say.
    """
    name, no = short_name(w, order), w.assessment.table.answered_as(order, "no")
    alone = len(w.assessment.view.orders_in_force) == 1
    first = other_means_since(w) if no and alone and len(no) > BY_NUMBER else Fact("")
    none = "Of the acts relied on from {first}, none is a clear breach to charge."
    plainly = w.say(none, *name.paths, *(f"incidents.{key}" for key in no), first=first)
    if no and not plainly:
        yield w.say(f"{does} is a real answer to {{left}}.", left=left)
        words = "Its words" if alone else "The words of the {name}"
        them, slots = "them" if len(no) > 1 else "it", {} if alone else {"name": name}
        said = f"{words} do not reach {{acts}}: in {them} there is nothing to enforce."
        yield w.say(said, *name.paths, acts=_of_many(w, no), **slots)
        return
    yield w.say(f"{does} is a real answer to {{left}}, but not to the rest.", left=left)
    yield plainly


def _of_many(w: Writer, keys: Sequence[str]) -> Fact:
    """Return a few acts by their numbers; of more, that they are many: a long list of numbers tells a court nothing."""
    return w.acts(keys) if len(keys) <= BY_NUMBER else Fact("many of the acts since", each(w, keys).paths)


def _proved(w: Writer, order: str) -> tuple[str, ...]:
    recorded = (key for key, held in w.case.breaches.items() if held.order == order)
    return acts_called(w.assessment.table, recorded, "breach")


def variation(w: Writer, found: tuple[Question, ...]) -> Answer | None:
    """Return why varying the orders is not enough: what a variation could not contain, and who may apply for one."""
    asked, bails = _asked(w, "vary", "tighten", found), [one for one in found if _is_bail(w, one.of)]
    orders = [said for one in found if one not in bails for said in _variation(w, one, found) if said]
    told = _from_the_first([*orders, *filter(None, _tighter(w, bails, found))])
    short = (one for one in told if not any("ask-vary-on-" in entry for entry in one.entries))
    return answered(found, asked, *told, short=in_brief(*short))


def _from_the_first(told: list[Sentence]) -> list[Sentence]:
    """Return sentences of which the first, which has nothing before it, does not say `But`."""
    return [replace(one, text=capital(one.text.removeprefix("But "))) for one in told[:1]] + told[1:]


def _variation(w: Writer, one: Question, found: tuple[Question, ...]) -> Said:
    order, view = w.case.existing_orders[one.of], w.assessment.view
    name, kind = short_name(w, one.of), view.kind(order)
    shown = [term for term in w.assessment.terms if term.shown]
    if not one.met:
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


def _tighter(w: Writer, bails: Sequence[Question], found: tuple[Question, ...]) -> Said:
    """Yield until when tighter conditions of bail would last, in one sentence of each that has an end."""
    ends = {one.of: w.at(f"existing_orders.{one.of}.ends") for one in bails}
    until = {key: short_name(w, key) for key, day in ends.items() if day.text}
    if until:
        *before, last = until
        named = " or the ".join([*(f"{until[key].text}, on {ends[key].text}," for key in before), until[last].text])
        of = (*until.values(), *(ends[key] for key in before))
        yield w.law("ask-tighter-bail-until", name=composed(named, *of), ends=ends[last])
    for one in bails:
        if one.of not in until:
            yield w.law("ask-tighter-bail", name=short_name(w, one.of))
        yield from _since_bail(w, one.of, len(found) == 1)
        yield from considered(w, one.path, *_course(w, "variation", one, found))


def _since_bail(w: Writer, key: str, alone: bool) -> Said:
    """Yield what came since bail that its words do not plainly reach, and when a court next has what is charged."""
    table, proceedings = w.assessment.table, w.case.proceedings
    beyond = [act for act in table.since[key] if table.verdicts.of_order(key, act).answer in ("no", "arguable")]
    since = f"Since {'it' if alone else 'the {name}'} was given, its words have not plainly reached {{acts}}."
    yield w.say(since, name=short_name(w, key), acts=_of_many(w, beyond))
    for held in (one for one, proceeding in proceedings.items() if proceeding.stage in CHARGED):
        lead = f"The {next_in_court(proceedings[held])} of what is charged is on"
        yield w.say(f"{lead} {{day}}.", day=w.at(f"proceedings.{held}.next_hearing"))


def extension(w: Writer, found: tuple[Question, ...]) -> Answer | None:
    """Return why extending the orders is not enough: an extension keeps the words that they have."""
    asked, over = _asked(w, "extend", "extend", found), w.assessment.view.orders_over
    told = [said for one in found for said in _extension(w, one, found)]
    told += _as_they_are(w, [one.of for one in found if one.met and one.of not in over])
    told += [said for one in found for said in considered(w, one.path, *_course(w, "extension", one, found))]
    if len(found) > 1 and any(_is_bail(w, one.of) for one in found):
        told.append(w.law("ask-bail-ends"))
    return answered(found, asked, *told, short=in_brief(*told))


def _extension(w: Writer, one: Question, found: tuple[Question, ...]) -> Said:
    """Yield how an order stands in time. When one in force ends the short answer has said."""
    name, ends = short_name(w, one.of), w.at(f"existing_orders.{one.of}.ends")
    it = "It" if len(found) == 1 else "The {name}"
    if one.of in w.assessment.view.orders_over:
        yield w.say(f"{it} ended on {{ends}}.", name=name, ends=ends)
    elif not one.met:
        yield w.say("The terms sought add only time to the {name}, which ends on {ends}.", name=name, ends=ends)
    elif len(found) == 1 or not _is_bail(w, one.of):
        left = _months_left(w, one.of)
        yield w.say(f"Time is not what {lower(it)} lacks, with {{left}} to run.", name=name, left=left)


def _as_they_are(w: Writer, keys: Sequence[str]) -> Said:
    """Yield that an extension adds no words, and whom those still would not name, or which terms go further."""
    several, unnamed = len(keys) > 1, dict[tuple[str, ...], list[str]]()
    for key in keys:
        order = w.case.existing_orders[key]
        known = bool(order.names) and not order.names_others
        if outside := tuple(one for one in w.case.protected_persons if known and one not in order.names):
            unnamed.setdefault(outside, []).append(key)
    same = f"Extended, {'each' if several else 'it'} would have the words that it has"
    further = w.term_list(one.id for one in w.assessment.terms if one.shown and adds_conduct(one))
    if several or not unnamed:
        yield w.say(f"{same}; {{terms}} go further.", *(f"existing_orders.{key}" for key in keys), terms=further)
    for people, of in unnamed.items():
        begins = "{orders} would" if several else f"{same}, and"
        slots = {"orders": begun(the_orders(w, of))} if several else {}
        paths = (f"existing_orders.{key}.names" for key in of)
        yield w.say(f"{begins} still not name {{people}}.", *paths, people=w.people(people, "or"), **slots)


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
    """Return the question as it is put of the orders; of bail, which has its own word, after them."""
    bails = [one.of for one in found if _is_bail(w, one.of)]
    orders = [one.of for one in found if one.of not in bails]
    if not (orders and bails):
        return w.say(f"Why not {what if orders else of_bail} {{of}}?", of=the_orders(w, orders or bails))
    bail = the_orders(w, bails)
    bail = composed("bail", bail) if len(bails) > 1 else bail
    nor = "or" if of_bail == what else f", or {of_bail}"
    return w.say(f"Why not {what} {{of}} {nor} {{bail}}?".replace(" ,", ","), of=the_orders(w, orders), bail=bail)
