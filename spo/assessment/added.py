"""What a term sought adds to the orders in force: papers, drafts and checks all read this, each in its own words."""

from dataclasses import dataclass

from spo.case import Term
from spo.case.english import lower

from .clauses import methods_of
from .outlasting import Outlasted, outlasted
from .reach import Comparison
from .view import View


@dataclass(frozen=True)
class Added:
    """What a term adds, and nothing where it duplicates. What no order is in force to say has nothing beside it.

    `duty` says that it requires what no order requires. `means` are what it forbids and no clause surely reaches, and
    `persons` and `places` those whom and which no clause on the point covers. `time` has
    each person whose protection it outlasts.
    """

    duty: bool
    means: tuple[str, ...] = ()
    persons: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    time: Outlasted = ()

    @property
    def conduct(self) -> tuple[str, ...]:
        """The means that it forbids and no order does. What a duty is about is not forbidden."""
        return () if self.duty else self.means

    @property
    def names(self) -> tuple[str, ...]:
        """What it adds beside a duty, by name."""
        parts = {"conduct": self.means, "persons": self.persons, "places": self.places, "time": self.time}
        return tuple(name for name, value in parts.items() if value)


def added(view: View, term: Term, together: Comparison | None) -> Added:
    """Return what a term adds to the orders in force, as they were compared together."""
    if together is None:
        return Added(duty=term.kind == "requirement")
    return Added(
        duty=term.kind == "requirement" and not (together.reaches and together.clauses),
        means=together.missing_means,
        persons=together.missing_persons,
        places=together.missing_places,
        time=outlasted(view, term, (*together.clauses, *together.near)),
    )


def phrases(view: View, means: tuple[str, ...], acts: tuple[str, ...]) -> list[str]:
    """Return means as a sentence has them: those of the acts that the term answers, or else all of them.

    A kind of conduct, which stands for a term whose words could not be read, has its label.
    """
    law = view.guidance
    done = {
        one
        for act in acts
        for method in methods_of(view.case.incidents[act])
        for one in (method, *(law.methods[method].may_be if method in law.methods else ()))
    }
    named = [
        entry.phrase for key, entry in law.methods.items() if key in means and (key in done or not done & set(means))
    ]
    return [*named, *(lower(entry.label) for key, entry in law.reach.items() if key in means)]
