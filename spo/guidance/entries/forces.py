"""The police forces."""

from typing import Literal

from .base import Entry, Text


class Force(Entry):
    """A police force and the title of its chief officer (s.14(1))."""

    name: Text
    chief_officer_title: Text
    kind: Literal["territorial", "special"]
