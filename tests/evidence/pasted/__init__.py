"""Chronologies and orders as officers paste them, with the split that a person would make. Everybody is invented."""

from typing import NamedTuple


class Row(NamedTuple):
    """What one row should read as; `asks` is a part of each thing the officer is asked."""

    date: str
    time: str
    what: str
    more: dict[str, str] = {}  # noqa: RUF012 - never changed
    asks: tuple[str, ...] = ()


class Chronology(NamedTuple):
    """One paste, its rows, and the lines that are no row."""

    text: str
    rows: tuple[Row, ...]
    left: tuple[str, ...] = ()


class Term(NamedTuple):
    """What one term should read as."""

    paragraph: str
    words: str
    asks: tuple[str, ...] = ()


class Order(NamedTuple):
    """One paste, its terms, and what stands round them."""

    text: str
    terms: tuple[Term, ...]
    opening: str = ""
    closing: str = ""
    left: tuple[str, ...] = ()
