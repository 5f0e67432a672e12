"""A piece of text that is taken from a case, with what it rests on."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Fact:
    """A piece of text, the paths of the case that it comes from, and the ids of the guidance it rests on.

    `entries` are such as `wording/burden`. A piece that says what a kind of order or a court can do, and is not
    somebody's own words, names the entry that says so.
    """

    text: str
    paths: tuple[str, ...] = ()
    entries: tuple[str, ...] = ()


def composed(text: str, *parts: Fact) -> Fact:
    """Return text made of some facts. It rests on all that they rest on, each thing once."""
    return Fact(
        text,
        tuple(dict.fromkeys(path for part in parts for path in part.paths)),
        tuple(dict.fromkeys(entry for part in parts for entry in part.entries)),
    )


def joined(*facts: Fact, between: str = ", ") -> Fact:
    """Return the facts that there are, one after another."""
    held = [fact for fact in facts if fact.text]
    return composed(between.join(fact.text for fact in held), *held)
