"""What the existing orders do not meet: told on the first page of the application, and by the note on the orders."""

from collections.abc import Iterable

from spo.assessment import listed
from spo.assessment.conditions.acts import persons_outside
from spo.assessment.facts import Fact, composed

from ..passages import Sentence
from ..writer import Writer, begun
from .in_words import named
from .questions import how_many, short_name


def the_orders(w: Writer, keys: Iterable[str]) -> Fact:
    """Return orders by what papers call them after the first time: `the restraining order and the bail`."""
    names = [short_name(w, key) for key in keys]
    return composed(listed([f"the {name.text}" for name in names]), *names)


def leaves(w: Writer) -> list[Sentence | None]:
    """Return what the orders do not reach, whom they do not name, and what they do not require."""
    table, held = w.assessment.table, tuple(w.assessment.view.orders_in_force)
    since = dict.fromkeys(key for order in held for key in table.since[order])
    made = " since it was made" if len(held) == 1 else " since the first was made"
    answers = {key: table.of_any(held, key).answer for key in since}
    outside = how_many(w, [key for key, answer in answers.items() if answer == "no"], len(since), made)
    open_ = named(w, [key for key, answer in answers.items() if answer == "arguable"])
    unnamed = persons_outside(w.assessment, held)
    towards = named(w, [key for keys in unnamed.values() for key in keys])
    shown = [term for term in w.assessment.terms if term.shown]
    duties = w.term_list(term.id for term in shown if term.added.duty and not term.added.beside)
    names, does = the_orders(w, held), "does" if len(held) == 1 else "do"
    return [
        w.say("On the applicant's reading, the words of {orders} do not reach {acts}.", orders=names, acts=outside),
        w.say("Whether they reach {acts} is open to argument.", "existing_orders", acts=open_)
        if outside.text
        else w.say("Whether the words of {orders} reach {acts} is open to argument.", orders=names, acts=open_),
        w.say(
            f"{{orders}} {does} not name {{people}}; {{acts}} {{were}} towards or through {{people}}.",
            orders=begun(names),
            people=w.people(tuple(unnamed), "or"),
            acts=towards,
            were="was" if sum(map(len, unnamed.values())) == 1 else "were",
        ),
        w.say("Nothing in force asks for what {terms} would.", "existing_orders", terms=duties),
    ]
