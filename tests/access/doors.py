"""Doors into a store, for tests: each for one person at one moment."""

from datetime import datetime

from spo.access import Door, Person
from spo.store import Store
from tests.store.people import ANN, NOON


def door(store: Store, who: str | Person = ANN, at: datetime = NOON) -> Door:
    """Return the door of a person, who is alone where only a name is given."""
    return Door(store, Person.alone(who) if isinstance(who, str) else who, lambda: at)
