"""The worked examples."""

from datetime import date

from .base import Entry, Text


class Example(Entry):
    """A worked example: an invented case. `on` is the day on which it stands, as on which a lesson of it is taken."""

    title: Text
    file: Text
    shows: Text
    on: date
