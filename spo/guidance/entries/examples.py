"""The worked examples."""

from .base import Entry, Text


class Example(Entry):
    """A worked example: an invented case."""

    title: Text
    file: Text
    shows: Text
