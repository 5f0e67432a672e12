"""What the existing orders leave, as the note on them tells it: the first page of the application is shorter."""

from collections.abc import Iterable, Iterator, Mapping

from spo.assessment import listed
from spo.assessment.conditions.acts import persons_outside
from spo.assessment.facts import Fact, composed
from spo.guidance import Reached

from ..passages import Sentence
from ..writer import Writer, begun
from .briefly import acts, briefly, each
from .questions import short_name

_KINDS = 4  # of acts, that are named of many


def the_orders(w: Writer, keys: Iterable[str]) -> Fact:
    """Return orders by what papers call them after the first time: `the restraining order and the bail`."""
    names = [short_name(w, key) for key in keys]
    return composed(listed([f"the {name.text}" for name in names]), *names)


def leaves(w: Writer) -> list[Sentence | None]:
    """Return what the orders do not reach, whom they do not name, and what they do not require."""
    held = tuple(w.assessment.view.orders_in_force)
    unnamed = persons_outside(w.assessment, held)
    towards = acts(w, [key for key in w.assessment.view.numbers if any(key in of for of in unnamed.values())])
    does, verb = "does" if len(held) == 1 else "do", "was" if len(towards.paths) == 1 else "were"
    return [
        *outside(w),
        w.say(
            f"{{acts}} {verb} done to or through {{people}}, whom {{orders}} {does} not name.",
            orders=the_orders(w, held),
            people=w.people(tuple(unnamed), "or"),
            acts=begun(towards),
        ),
        w.say("Nothing in force requires what {terms} would.", "existing_orders", terms=w.term_list(new_duties(w))),
    ]


def new_duties(w: Writer) -> list[str]:
    """Return the terms shown that ask for what no order in force asks."""
    return [term.id for term in w.assessment.terms if term.shown and term.added.duty and not term.added.beside]


def outside(w: Writer) -> Iterator[Sentence | None]:
    """Yield what the words do not reach: all since the last act that they reach, or else what kinds."""
    held = tuple(w.assessment.view.orders_in_force)
    names, it = the_orders(w, held), "it" if len(held) == 1 else "they"
    table = w.assessment.table
    answers = {act: table.of_those_in_force(act) for act in table.since_the_first}
    after = _after_the_last_reached(answers)

    def of(answer: Reached) -> list[str]:
        return [act for act, given in answers.items() if given == answer]

    if {answers[act] for act in after} in ({"no"}, {"no", "arguable"}) and {*of("no"), *of("arguable")} <= {*after}:
        first = w.case.incidents[after[0]].date.opens if len(after) < len(answers) else ""
        since = Fact(first, (f"incidents.{after[0]}.date",))
        when = "from {since} on" if since.text else f"since {it} {'was' if it == 'it' else 'were'} made"
        save = ", save arguably {open}" if of("arguable") else ""
        yield w.say(
            f"On the applicant's reading, none of the acts {when} is within the words of {{orders}}{save}.",
            *(f"incidents.{act}" for act in after),
            orders=names,
            since=since if since.text else "-",
            open=each(w, of("arguable")) if save else "-",
        )
        return
    yield w.say(
        "On the applicant's reading, the words of {orders} do not reach {acts}.",
        orders=names,
        acts=briefly(w, of("no"), "or", _KINDS),
    )
    yield w.say(
        f"Whether {'they' if of('no') else 'the words of {orders}'} reach {{acts}} is open to argument.",
        "existing_orders",
        orders=names,
        acts=briefly(w, of("arguable"), "or", _KINDS) if len(of("arguable")) > 1 else each(w, of("arguable")),
    )


def _after_the_last_reached(answers: Mapping[str, Reached]) -> list[str]:
    since = list(answers)
    reached = [at for at, answer in enumerate(answers.values()) if answer == "yes"]
    return since[reached[-1] + 1 :] if reached else since
