"""What the existing orders leave, as a person would say it: what they do not reach, whom and what they do not name."""

import re
from collections.abc import Iterator, Mapping, Sequence

from spo.assessment import capital, listed
from spo.assessment.came_of import is_omission, word
from spo.assessment.conditions.acts import persons_outside
from spo.assessment.facts import Fact, composed
from spo.assessment.prose import is_several
from spo.guidance import Reached

from ..passages import Sentence
from ..writer import Writer, begun
from .attempts import attempts
from .briefly import FEW, each, kinds
from .in_words import before_days, by_name, dated, kind
from .other_means import first_beyond, reached, reached_if_his
from .questions import the_orders
from .shared import place_names
from .within import on_day

_YEAR = re.compile(r" \d{4}\b")
_BY_DAY = 2  # acts that are told by their days
_KINDS = 4  # of acts, that are named of many


def kept_to(w: Writer) -> bool:
    """Return whether the words of the orders in force plainly reach none of those acts."""
    answers = reached(w)
    return bool(answers) and {"yes", "not known"}.isdisjoint(answers.values()) and not _not_done(w).text


def leaves(w: Writer) -> list[Sentence | None]:
    """Return what the words of the orders do not reach, whom and which places they do not name, and what none asks."""
    if not (w.assessment.view.orders_in_force and w.assessment.necessity_shown):
        return []
    told = [one for one in not_reached(w) if one]
    of_acts = _if_his(w) or _may_be_a_call(w, brief=False)  # after these `it` would be an act
    met = bool(told) and not of_acts
    unnamed = _not_named(w, met)
    return [*told, unnamed, not_required(w, met or bool(unnamed))]


def new_duties(w: Writer) -> list[str]:
    """Return the terms shown that ask for what no order in force asks."""
    return [term.id for term in w.assessment.terms if term.shown and term.added.duty and not term.added.beside]


def not_reached(w: Writer, brief: bool = False) -> Iterator[Sentence | None]:
    """Yield what is outside the words: all since a day, all but a few, or what is named; and what is open to argument.

    In brief it names acts by their days, and says by number which are within the words where others are not.

    What is within the words, or may be, is named act by act; what is outside them by its kinds, without numbers: the
    table of terms has those.
    """
    answers = reached(w)
    if not answers:
        return
    found: dict[str, tuple[str, ...]] = {
        wanted: tuple(key for key, answer in answers.items() if answer == wanted)
        for wanted in ("yes", "arguable", "no", "not known")
    }
    within, out = _few_by_name(w, found["yes"], brief), _outside(w, found["no"], found["yes"], brief)
    orders, first = the_orders(w, w.assessment.view.orders_in_force), first_beyond(w, answers)
    its = "its words" if len(w.assessment.view.orders_in_force) == 1 else "their words"
    words = composed("the words of the orders" if brief and its == "their words" else its, orders)
    rests_on = ("existing_orders", *(f"incidents.{key}" for key in answers))
    lead = "On the applicant's reading, " if brief else ""
    besides = _not_done(w)
    apart = f"apart from {besides.text}, " if besides.text else ""
    if first.text:
        none = capital(f"{lead}{apart}none of the acts relied on from {{first}} is plainly within {{words}}.")
        yield w.say(none, *rests_on, *besides.paths, first=first, words=words)
    elif found["yes"] and len(found["yes"]) <= len(found["no"] + found["arguable"]) and not found["not known"]:
        is_ = "is" if brief or len(found["yes"]) == 1 else "are"
        is_ = "are" if within.text.startswith("acts ") else is_
        only = capital(f"{lead}{apart}only {{within}} {is_} plainly within {{words}}.")
        yield w.say(only, *rests_on, *besides.paths, within=within, words=words)
    else:
        inside = w.acts(found["yes"]) if brief or len(found["yes"]) > FEW else within
        beside = w.acts(found["no"]) if len(found["no"]) <= _KINDS else out
        others = Fact("") if brief else _towards_others_alone(w, answers)
        after, only = "They do not reach {out}.", f"{lead}{{words}} do not reach {{out}}."
        if others.text:
            out, after = others, "No act towards {out} alone is plainly within {words}."
            only = after
        slots = {"words": words, "inside": inside, "out": beside if brief else out}
        reach = f"{lead}{{words}} reach {{inside}}, but not {{out}}."
        yield w.say(
            reach if brief else f"On their face {{words}} reach {{inside}}. {after}", *rests_on, **slots
        ) or w.say(only, *rests_on, words=begun(words) if only.startswith("{words}") else words, out=out)
    they = its if first.text or found["no"] or found["yes"] else "{words}"
    by_number = brief and found["yes"] and found["not known"]  # as those before it
    open_ = w.acts(found["arguable"]) if by_number else _few_by_name(w, found["arguable"], brief, "or")
    alone = _under(w, found["arguable"])
    under = alone and f", under {alone}"
    argued = f"Whether {they} reach {{open}} is open to argument{under}."
    argued = f"{capital(they)} may reach {{open}}{under}." if brief else argued
    slots = {"words": words} if "{words}" in argued else {}
    yield w.say(argued, *rests_on, *words.paths, open=open_, **slots)
    yield _may_be_a_call(w, brief)
    yield None if brief else _if_his(w)


def _towards_others_alone(w: Writer, answers: Mapping[str, Reached]) -> Fact:
    """Return the people whom one of several orders does not name, where no act towards them alone may be within any."""
    held = w.assessment.view.orders_in_force.values()
    of = {key: w.case.incidents[key].towards for key in answers}
    people = tuple(
        one
        for one in w.case.protected_persons
        if any(order.names and not order.names_others and one not in order.names for order in held)
        if "no" in (alone := {answers[key] for key, towards in of.items() if towards == (one,)})
        if alone <= {"no", "not known"}
    )
    return w.people(people, "or") if len(held) > 1 else Fact("")


def _if_his(w: Writer) -> Sentence | None:
    """Return which acts that nothing attributes would be within the words, if they were the defendant's."""
    keys = reached_if_his(w)
    it_was = "they were" if len(keys) > 1 or any(is_several(w.case.incidents[key]) for key in keys) else "it was"
    return w.say(f"{{acts}} would be within the words, if {it_was} the defendant's.", acts=begun(each(w, keys)))


def _may_be_a_call(w: Writer, brief: bool) -> Sentence | None:
    """Return which acts may tell of a call, and within which paragraph that would be."""
    held: dict[str, dict[str, Fact]] = {}
    for key, order in w.assessment.view.orders_in_force.items():
        for term, clause in order.terms.items():
            for act, said in attempts(w, key, term):
                part = f"{w.assessment.view.clause_word(key)} {clause.paragraph}" if clause.paragraph else "its words"
                of = f" of {the_orders(w, (key,)).text}" if len(w.assessment.view.orders_in_force) > 1 else ""
                held.setdefault(f"{part}{of}", {})[act] = said
    acts = [act for of in held.values() for act in of]
    told = composed(listed([*held]), *(said for of in held.values() for said in of.values()))
    every = list(dict.fromkeys(acts))
    if not brief:
        return w.say("{acts} may tell of a call within {told}.", acts=begun(w.acts(every)), told=told)
    words = [f"{said.text} ({w.assessment.view.numbers[act]})" for of in held.values() for act, said in of.items()]
    his = Fact(f"the defendant's words {listed(words)}", tuple(f"incidents.{act}" for act in every))
    return w.say("{words} may tell of a call within {told}.", words=begun(his), told=told)


def _under(w: Writer, keys: Sequence[str]) -> str:
    """Return the one paragraph, of several, whose words may reach some acts: nothing where there is not just one."""
    table, orders = w.assessment.table, w.assessment.view.orders_in_force
    if len(orders) != 1:
        return ""
    ((order, held),) = orders.items()
    may = {
        term for term in held.terms for key in keys if table.verdicts.of_clause(order, term, key).answer == "arguable"
    }
    paragraph = held.terms[next(iter(may))].paragraph if len(may) == 1 and len(held.terms) > 1 else ""
    return f"{w.assessment.view.clause_word(order)} {paragraph}" if paragraph else ""


def _not_done(w: Writer) -> Fact:
    """Return what is recorded of a paragraph that required what was not done: it is within the words, and no act."""
    view = w.assessment.view
    held = [key for key, one in w.case.breaches.items() if one.order in view.orders_in_force and is_omission(view, key)]
    said = []
    for key in held:
        breach = w.case.breaches[key]
        paragraph = w.case.existing_orders[breach.order or ""].terms[breach.term or ""].paragraph
        called = word(w.assessment.table, key)
        said.append(
            f"the {called or 'failure recorded'} of {view.clause_word(breach.order or '')} {paragraph}"
            if paragraph
            else ""
        )
    return Fact(listed([one for one in dict.fromkeys(said) if one]), tuple(f"breaches.{key}" for key in held))


def _outside(w: Writer, out: Sequence[str], within: Sequence[str], brief: bool) -> Fact:
    """Return what is outside the words: a few acts each; of more the kinds, but for those that the words reach too."""
    if not brief and len(out) <= FEW:
        return each(w, out, "or")
    reached_too = {kind(w, key) for key in within}
    apart = [key for key in out if kind(w, key) not in reached_too]
    return kinds(w, apart, "or", _KINDS // (1 + brief)) if apart else _few_by_name(w, out, brief, "or")


def _few_by_name(w: Writer, keys: Sequence[str], brief: bool, last: str = "and") -> Fact:
    """Return acts by what they were; in brief by their days, with names if all have one; or, of more, by number."""
    if not brief:
        return each(w, keys, last)
    inferred = w.assessment.view.is_inferred
    days = [f"{dated(w, key).text}{' (inferred)' if inferred(key) else ''}" for key in keys]
    bare = [_YEAR.sub("", day) for day in days[:-1]] if len({*_YEAR.findall(" ".join(days))}) == 1 else days[:-1]
    dated_ = [*bare, *days[-1:]]
    names = [by_name(w.case.incidents[key]) for key in keys]
    if names and all(names):
        told = [f"{name} {before_days(name, day)} {day}" for name, day in zip(names, dated_, strict=True)]
        return composed(listed(told, last), w.acts(keys))
    if len(keys) > _BY_DAY:
        return w.acts(keys)
    told = [on_day(day) for day in dated_]
    return composed(f"what was done {listed(told, last)}" if told else "", w.acts(keys))


def _not_named(w: Writer, met: bool) -> Sentence | None:
    """Return whom the orders do not name; else which places."""
    held = tuple(w.assessment.view.orders_in_force)
    return w.say(
        f"{{orders}} {'do' if len(held) > 1 else 'does'} not name {{names}}.",
        "existing_orders",
        orders=_they(w, held, met),
        names=left_out(w),
    )


def left_out(w: Writer) -> Fact:
    """Return whom the orders do not name; else which places, of those that terms add: the table of terms has all."""
    held = tuple(w.assessment.view.orders_in_force)
    people = [w.person(key) for key in persons_outside(w.assessment, held)]
    adding = [term for term in w.assessment.terms if term.shown and term.together]
    found = {key for term in adding for key in term.added.places}
    places = [place_names(w, (key,)) for key in w.case.places if key in found]
    every = [*people, *(composed(one.text.partition(",")[0], one) for one in places if not people)]
    every = [one for one in every if one.text]
    return composed(listed([one.text for one in every], "or"), *every)


def not_required(w: Writer, met: bool) -> Sentence | None:
    """Return that such orders cannot require anything; else which terms ask for what nothing in force asks."""
    view, held = w.assessment.view, tuple(w.assessment.view.orders_in_force)
    duties = new_duties(w)
    if not duties:
        return None
    kinds_of = [view.kind(order) for order in view.orders_in_force.values()]
    if all(kind and kind.only_forbids for kind in kinds_of):
        law = Fact("", ("existing_orders",), tuple(f"orders/{kind.id}" for kind in kinds_of if kind))
        they = _they(w, held, met)
        return w.law("orders-only-forbid", orders=composed(they.text, they, law))
    return w.say("Nothing in force asks for what {terms} would.", "existing_orders", terms=w.term_list(duties))


def _they(w: Writer, held: tuple[str, ...], met: bool) -> Fact:
    """Return what begins a sentence about orders: a pronoun, or their names where nothing before it has them."""
    names = begun(the_orders(w, held))
    return composed(("It" if len(held) == 1 else "They") if met else names.text, names)
