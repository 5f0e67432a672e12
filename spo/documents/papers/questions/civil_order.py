"""Why another civil order would not do: to whom one is open, and what it could not do."""

from collections.abc import Iterable, Iterator

from spo.assessment import listed
from spo.assessment.facts import Fact, composed
from spo.assessment.questions import Question, closed_to, open_to
from spo.assessment.ties import ties

from ...passages import Sentence
from ...writer import Writer, begun
from .answer import Answer, answered, considered, in_brief, short_name

_CLOSED = "wording/ask-dapo-closed"
_MENTIONED = frozenset({"ask-vary-on-conviction", "ask-vary-on-acquittal"})
_FAMILIES = frozenset({"non-molestation", "domestic abuse"})


def civil_order(w: Writer, found: tuple[Question, ...]) -> Answer | None:
    """Return to whom a domestic abuse protection order and a non-molestation order are open, and what is left."""
    (one,) = found
    asked = w.say("Why not another civil order?", "protected_persons")
    held = {w.assessment.view.family(order) for order in w.assessment.view.orders_in_force.values()}
    before = [] if held & _FAMILIES else [*_domestic_abuse(w, one)]
    closed = closed_to(w.assessment.view) if before and before[-1] and _CLOSED in before[-1].entries else ()
    said = [] if held & _FAMILIES else [one for one in (*before, *_non_molestation(w, closed), _not_known(w)) if one]
    own = w.law("ask-own-claim", *_ties(w.case.protected_persons))
    refused = _cannot_return(w)
    theirs = _theirs(w) if said or refused else None
    why = considered(w, one.path, "another civil order")
    full = (theirs, *said, own if theirs else None, refused, *why)
    return answered(found, asked, *full, short=in_brief(*said, refused, theirs, *why))


def _cannot_return(w: Writer) -> Sentence | None:
    """Return who has said that they cannot go back to court."""
    people = w.case.protected_persons
    held = tuple(key for key, one in people.items() if one.cannot_return_to_court == "yes")
    has = "has" if len(held) == 1 else "have"
    paths = (f"protected_persons.{key}.cannot_return_to_court" for key in held)
    return w.say(
        f"{{names}} {has} said that they cannot, or will not, go back to court.", *paths, names=begun(w.people(held))
    )


def _theirs(w: Writer) -> Sentence | None:
    """Return that on this application no victim has to claim, nor to apply to vary an order that mentions her."""
    view = w.assessment.view
    mentioned = [
        key
        for key, order in view.orders_in_force.items()
        if order.names and (kind := view.kind(order)) and _MENTIONED.intersection(kind.variation)
    ]
    names = [short_name(w, key) for key in mentioned]
    varied = listed([f"the {name.text}" for name in names])
    claim = composed(f"claim, nor apply to vary {varied}" if varied else "claim", *names)
    return w.law("ask-not-left-to-them", claim=claim, people=w.people(tuple(w.case.protected_persons)))


def _domestic_abuse(w: Writer, one: Question) -> Iterator[Sentence | None]:
    hearing, view = w.case.hearing, w.assessment.view
    if hearing.dapo_in_force_here == "no" and hearing.dapo_checked:
        yield w.law("ask-dapo-not-here", day=w.at("hearing.dapo_checked"))
        return
    if hearing.dapo_in_force_here == "yes":
        yield w.law("ask-dapo-strong" if one.strong else "ask-dapo-open", people=_tied(w, open_to(view)))
    yield w.law("ask-dapo-closed", people=_tied(w, closed_to(view)))


def _not_known(w: Writer) -> Sentence | None:
    """Return for whom a domestic abuse protection order may be open, where whether one can be made is not known."""
    could = open_to(w.assessment.view) if w.case.hearing.dapo_in_force_here == "not known" else ()
    return w.law("ask-dapo-not-known", "hearing.dapo_in_force_here", people=_tied(w, could))


def _non_molestation(w: Writer, after: tuple[str, ...]) -> Iterator[Sentence | None]:
    """Yield to whom such an order is open, and to whom not: in few words where they are those just named."""
    found = {key: ties(w.assessment.view, key) for key in w.case.protected_persons}
    could = tuple(key for key, one in found.items() if one.associated == "yes" and not one.only_engaged)
    none = tuple(key for key, one in found.items() if one.associated == "no")
    nor = bool(none) and none == after
    if nor:
        yield w.law("ask-nor-non-molestation", *_ties(none))
    else:
        yield w.law("ask-non-molestation-closed", people=_tied(w, none))
    yield w.law("ask-non-molestation-open", people=_tied(w, could))
    for key in (key for key, one in found.items() if one.only_engaged):
        ended = w.at(f"protected_persons.{key}.relationship.engagement_ended")
        yield w.law("ask-non-molestation-engaged", person=_tied(w, (key,)), ended=ended)


def _tied(w: Writer, keys: tuple[str, ...]) -> Fact:
    named = w.people(keys, "or")
    return Fact(named.text, (*named.paths, *_ties(keys)))


def _ties(keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(f"protected_persons.{key}.relationship" for key in keys)
