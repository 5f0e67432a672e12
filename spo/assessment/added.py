"""What a term sought adds to the orders in force: papers, drafts and checks all read this, each in its own words."""

from dataclasses import dataclass

from spo.case import Term

from .reach import Comparison


@dataclass(frozen=True)
class Added:
    """What a term adds, and nothing where it duplicates. What no order is in force to say has nothing beside it.

    `duty` says that it requires what no order requires. `tags` are the kinds of conduct that no clause reaches, and
    `persons` and `places` those whom and which no clause on the point covers. `time` says that it lasts longer.
    """

    duty: bool
    tags: tuple[str, ...] = ()
    persons: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    time: bool = False

    @property
    def conduct(self) -> tuple[str, ...]:
        """The kinds of conduct that it forbids and no order does. What a duty is about is not forbidden."""
        return () if self.duty else self.tags

    @property
    def names(self) -> tuple[str, ...]:
        """What it adds beside a duty, by name."""
        parts = {"conduct": self.tags, "persons": self.persons, "places": self.places, "time": self.time}
        return tuple(name for name, value in parts.items() if value)


def added(term: Term, together: Comparison | None, licence_lasts: bool) -> Added:
    """Return what a term adds to the orders in force, as they were compared together.

    While a licence lasts, no term is said to add time.
    """
    if together is None:
        return Added(duty=term.kind == "requirement")
    return Added(
        duty=term.kind == "requirement" and not (together.reaches and together.clauses),
        tags=together.missing_tags,
        persons=together.missing_persons,
        places=together.missing_places,
        time=not together.lasts and not licence_lasts,
    )
