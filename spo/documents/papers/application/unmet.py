"""What the existing orders leave: what of his acts their words do not reach, whom and what they do not name."""

from spo.assessment import listed
from spo.assessment.conditions.acts import persons_outside
from spo.assessment.facts import Fact, composed

from ...passages import Sentence
from ...writer import Writer, begun
from ..briefly import briefly
from ..in_words import named
from ..left_unmet import new_duties, the_orders
from ..shared import place_names
from .acts import proved_in_force

_KINDS = 4  # of acts, that are named of many


def since(w: Writer) -> tuple[str, ...]:
    """Return the acts put forward since the first of the orders in force, but for breaches that were proved."""
    proved = proved_in_force(w)
    return tuple(key for key in w.assessment.table.since_the_first if key not in proved)


def unmet(w: Writer) -> list[Sentence | None]:
    """Return what the orders in force do not reach, whom and which places they do not name, and that none requires."""
    if not (w.assessment.view.orders_in_force and w.assessment.necessity_shown):
        return []
    reached = _reached(w)
    unnamed = _not_named(w, bool(reached))
    return [reached, unnamed, _not_required(w, bool(reached or unnamed))]


def kept_to(w: Writer) -> bool:
    """Return whether the words of the orders in force plainly reach none of the acts since them but proved breaches."""
    acts = since(w)
    return bool(acts) and {"yes", "not known"}.isdisjoint(answers(w, acts).values())


def answers(w: Writer, acts: tuple[str, ...]) -> dict[str, str]:
    """Return what the words of the orders in force say together of each of some acts."""
    return {key: w.assessment.table.of_those_in_force(key) for key in acts}


def _reached(w: Writer) -> Sentence | None:
    """Return which acts the words reach: none, only some, or all but some; and which they arguably do."""
    acts = since(w)
    found: dict[str, tuple[str, ...]] = {
        wanted: tuple(key for key, answer in answers(w, acts).items() if answer == wanted)
        for wanted in ("yes", "arguable", "no", "not known")
    }
    within, open_, out = (_in_few_words(w, found[answer]) for answer in ("yes", "arguable", "no"))
    if not found["no"] and len(found["arguable"]) > 1:
        open_ = Fact("the rest" if within.text else "these acts", open_.paths)
    few, is_ = len(found["yes"]) <= len(found["no"] + found["arguable"]), "is" if len(found["yes"]) == 1 else "are"
    lead, argued = "On the applicant's reading", "is open to argument"
    none, only = (
        f"{lead} none of these acts is within {{words}}",
        f"{lead} only {{within}} {is_} plainly within {{words}}",
    )
    but = f"{lead} {{words}} do not reach {{out}}"
    if found["not known"] or (found["yes"] and not few):
        ways: tuple[str, ...] = (
            f"{but}; whether they reach {{open}} {argued}",
            but,
            f"Whether {{words}} reach {{open}} {argued}",
        )
    elif found["yes"]:
        ways = (f"{only}; whether {{open}} might be {argued}", only)
    else:
        ways = (
            (f"{none}, save arguably {{open}}", none)
            if found["no"]
            else (f"Whether {{open}} are within {{words}} {argued}",)
        )
    slots = {"words": the_words(w), "within": within, "open": open_, "out": out}
    rests_on = ("existing_orders", *(f"incidents.{key}" for key in acts))
    for way in ways if acts else ():
        used = {name: fact for name, fact in slots.items() if f"{{{name}}}" in way}
        if said := w.say(f"{way}.", *rests_on, **used):
            return said
    return None


def _in_few_words(w: Writer, keys: tuple[str, ...]) -> Fact:
    """Return acts by what they were and when, or, where there are more than two, by their kinds."""
    return named(w, keys) if len(keys) <= len(("this", "that")) else briefly(w, keys, "or", _KINDS)


def the_words(w: Writer) -> Fact:
    """Return `the words of the restraining order`: of all the orders in force."""
    names = the_orders(w, w.assessment.view.orders_in_force)
    return composed(f"the words of {names.text}", names)


def _not_named(w: Writer, met: bool) -> Sentence | None:
    held = tuple(w.assessment.view.orders_in_force)
    people = [w.person(key) for key in persons_outside(w.assessment, held)]
    adding = [term for term in w.assessment.terms if term.shown and term.together]
    found = {key for term in adding for key in term.added.places}
    keys = [key for key in w.case.places if key in found]
    places = [place_names(w, (key,)) for key in keys]
    every = [one for one in (*people, *places) if one.text]
    return w.say(
        f"{{orders}} {'do' if len(held) > 1 else 'does'} not name {{names}}.",
        "existing_orders",
        orders=_they(w, held, met),
        names=composed(listed([one.text for one in every], "or"), *every),
    )


def _not_required(w: Writer, met: bool) -> Sentence | None:
    """Return that such orders cannot require anything; else which terms ask for what nothing in force asks."""
    view, held = w.assessment.view, tuple(w.assessment.view.orders_in_force)
    duties = new_duties(w)
    if not duties:
        return None
    kinds = [view.kind(order) for order in view.orders_in_force.values()]
    if all(kind and kind.only_forbids for kind in kinds):
        law = Fact("", ("existing_orders",), tuple(f"orders/{kind.id}" for kind in kinds if kind))
        they = _they(w, held, met)
        return w.law("orders-only-forbid", orders=composed(they.text, they, law))
    return w.say("Nothing in force asks for what {terms} would.", "existing_orders", terms=w.term_list(duties))


def _they(w: Writer, held: tuple[str, ...], met: bool) -> Fact:
    """Return what begins a sentence about orders: a pronoun, or their names where nothing before it has them."""
    names = begun(the_orders(w, held))
    return composed(("It" if len(held) == 1 else "They") if met else names.text, names)
