"""Why the people to be protected should not have to claim for themselves, from what is recorded."""

from spo.assessment import capital
from spo.assessment.facts import Fact

from ...passages import Sentence
from ...writer import Writer, begun
from ..in_words import number_in_words


def cannot_return(w: Writer) -> Sentence | None:
    """Return who has said that they cannot go back to court."""
    people = w.case.protected_persons
    held = tuple(key for key, one in people.items() if one.cannot_return_to_court == "yes")
    has = "has" if len(held) == 1 else "have"
    paths = (f"protected_persons.{key}.cannot_return_to_court" for key in held)
    return w.say(
        f"{{names}} {has} said that they cannot, or will not, go back to court.", *paths, names=begun(w.people(held))
    )


def held_by_others(w: Writer) -> Sentence | None:
    """Return how many acts rest on exhibits that somebody else produces than those to be protected."""
    acts, witnesses = w.case.incidents, w.case.witnesses
    theirs = {key for key, one in witnesses.items() if one.person}
    producers = {mark: one.produced_by for mark, one in w.case.exhibits.items() if one.produced_by in witnesses}
    held = tuple(
        key
        for key, _ in w.assessment.view.put_forward
        if any(mark in producers and producers[mark] not in theirs for mark in acts[key].exhibits)
    )
    rest = f"{number_in_words(len(held))} of the acts rest" if len(held) > 1 else "one of the acts rests"
    return w.say(
        "{rest} on exhibits that others hold, and that they would have to obtain.",
        rest=Fact(
            capital(rest) if held else "",
            tuple(f"incidents.{key}.exhibits" for key in held),
        ),
    )
