"""Why the people to be protected should not have to apply themselves: a sentence of what is recorded."""

from spo.assessment import capital, listed
from spo.assessment.facts import Fact, composed

from ...passages import Passage
from ...writer import Writer, passage
from ..in_words import number_in_words


def own_claim(w: Writer) -> list[Passage]:
    """Return the question and what answers it, where something recorded does."""
    everyone = tuple(w.case.protected_persons)
    reasons = [one for one in (_refused(w), _held_by_others(w)) if one.text]
    asked = w.say("Why should {people} not have to apply?", people=w.people(everyone, "or"))
    if not (everyone and reasons and w.assessment.necessity_shown):
        return []
    why = composed(listed([one.text for one in reasons]), *reasons)
    own = w.law("ask-own-claim", "protected_persons")
    return passage("own-claim", asked, own, w.say("{why}.", why=composed(capital(why.text), why)), style="sub")


def _refused(w: Writer) -> Fact:
    """Return who has said that they cannot go back to court."""
    people = w.case.protected_persons
    held = tuple(key for key, one in people.items() if one.cannot_return_to_court == "yes")
    names, has = w.people(held), "has" if len(held) == 1 else "have"
    paths = tuple(f"protected_persons.{key}.cannot_return_to_court" for key in held)
    return Fact(f"{names.text} {has} said that they cannot, or will not, go back to court", paths) if held else Fact("")


def _held_by_others(w: Writer) -> Fact:
    """Return which acts rest on exhibits that somebody else produces than those to be protected."""
    acts, witnesses = w.case.incidents, w.case.witnesses
    theirs = {key for key, one in witnesses.items() if one.person}
    producers = {mark: one.produced_by for mark, one in w.case.exhibits.items() if one.produced_by in witnesses}
    held = tuple(
        key
        for key, _ in w.assessment.view.put_forward
        if any(mark in producers and producers[mark] not in theirs for mark in acts[key].exhibits)
    )
    if not held:
        return Fact("")
    which = f"{number_in_words(len(held))} of the acts rest" if len(held) > 1 else "one of the acts rests"
    return Fact(
        f"{which} on exhibits that others produce, which would have to be had from them",
        tuple(f"incidents.{key}.exhibits" for key in held),
    )
