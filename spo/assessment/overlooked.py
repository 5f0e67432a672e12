"""What is easily overlooked: a child whom a term covers, a place that only another order names, and who saw it."""

from collections.abc import Iterator

from spo.case.english import listed, numbered

from .clashes.same_place import places_in
from .cues import has_cue
from .findings import Findings
from .library import under_18
from .view import View

_CHILD = ("child", "children", "daughter", "daughters", "son", "sons", "baby", "pupil", "school")


def overlooked(view: View) -> Findings:
    """Yield what the officer is to look at once, and decide."""
    yield from _children(view)
    yield from _places(view)
    yield from _witnesses(view)


def _children(view: View) -> Findings:
    """Yield what to look at of the terms that cover a child whom they protect, or speak of one."""
    young = {key for key, one in view.case.protected_persons.items() if under_18(one, view.on)}
    found: dict[str, list[str]] = {}
    for key, term in view.terms:
        covered = [name for one in term.persons if one in young and (name := view.person(one))]
        if covered or (term.kind == "prohibition" and has_cue(term.words, _CHILD)):
            found.setdefault(listed(covered, "or") or "a child", []).append(key)
    for who, keys in found.items():
        terms = numbered("term", (view.term_numbers[key] for key in keys))
        yield view.find("term-covers-child", f"terms.{keys[0]}.words", terms=terms, who=who)


def _places(view: View) -> Findings:
    """Ask of each place that only an order covers why no term need, until that is answered.

    One that is named where it is said what less was considered is answered: it was thought of, and it is said why not.
    """
    thought_of = places_in(view.case, "\n".join(term.less_considered for _, term in view.terms))
    for order, place in only_in_orders(view):
        held = view.case.places[place]
        if not (held.no_term_why or place in thought_of):
            path, named = f"places.{place}.no_term_why", held.name or held.address
            yield view.find("place-only-in-order", path, place=named, order=view.order_name(order))


def only_in_orders(view: View) -> Iterator[tuple[str, str]]:
    """Yield each place in the open that a clause of an order in force covers, and no term sought does, by their ids.

    The order comes first. There is none before a term is sought.
    """
    words = "\n".join(term.words for _, term in view.terms)
    covered = places_in(view.case, words, {place for _, term in view.terms for place in term.places})
    for order, place in _of_orders(view) if view.terms else ():
        if place not in covered and not view.case.places[place].withhold:
            yield order, place


def _of_orders(view: View) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for order, held in view.orders_in_force.items():
        for one in held.terms.values():
            for place in (*one.places, *sorted(places_in(view.case, one.words))):
                known = view.case.places.get(place)
                if known and known.whose != "defendant" and place not in seen:
                    seen.add(place)
                    yield order, place


def _witnesses(view: View) -> Findings:
    for key, witness in view.case.witnesses.items():
        saw = [act for act, one in view.put_forward if key in one.witnesses]
        if saw and witness.called == "no" and not witness.why_not_called:
            yield view.find("saw-and-not-called", f"witnesses.{key}.why_not_called", incidents=view.incident_list(saw))
