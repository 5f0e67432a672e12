"""Who uses the program: a person with the teams and roles that the force gives, or one alone at a computer."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self


class Role(StrEnum):
    """What somebody does for the force. A person may have several roles."""

    OFFICER = "officer"
    SOLICITOR = "solicitor"
    AUTHORISING = "authorising"
    TRAINER = "trainer"
    SUPERVISOR = "supervisor"
    RECORDS = "records"
    AUDITOR = "auditor"


@dataclass(frozen=True)
class Person:
    """Somebody, by the id that sign-in gives. `is_alone` is said only where there is no sign-in.

    Raises ValueError for somebody without an id who is not alone, so that nobody is let in by an oversight.
    """

    id: str
    name: str
    collar: str = ""
    teams: frozenset[str] = frozenset()
    roles: frozenset[Role] = frozenset()
    is_alone: bool = False

    def __post_init__(self) -> None:
        if bool(self.id) is self.is_alone:
            raise ValueError("Somebody who signed in has an id, and somebody alone has none.")

    @classmethod
    def alone(cls, name: str) -> Self:
        """Return the one person at a computer without sign-in, who may do everything."""
        return cls("", name, is_alone=True)

    @property
    def who(self) -> str:
        """The person as the history of a case names them."""
        return f"{self.name} ({self.collar})" if self.collar else self.name

    def is_called(self, word: str) -> bool:
        """Return whether somebody is meant who was named by an id, or by `by_collar`."""
        return bool(word) and (word == self.id or (bool(self.collar) and word == by_collar(self.collar)))


def by_collar(number: str) -> str:
    """Return the words that name somebody by a collar number, which are nobody's id."""
    return f"collar number {number.strip().casefold()}"
