"""Places, numbers and accounts: each said once, and referred to by id, so that a withheld one stays withheld."""

from typing import Literal

from .refers import Owner
from .text import Answer, Line, Model, Words, asked, known, written

Nation = Literal["England and Wales", "Scotland", "Northern Ireland"]
PlaceKind = Literal["home", "work", "study", "school", "worship", "family", "leisure", "custody", "other"]
IdentifierKind = Literal["telephone", "email", "account", "vehicle", "new name", "other"]
Basis = Literal["subscriber data", "device", "own words", "other", "not attributed"]


class Place(Model):
    """A place, whose it is, and whether the defendant knows it."""

    whose: Owner = known("Whose place it is", "Choose a protected person or the defendant")
    kind: PlaceKind = asked("What kind of place it is", default="other")
    name: Line = known("What papers call it", "For example, the Larch Road surgery. Leave blank to use the address")
    address: Words = known("Address")
    nation: Nation | None = asked("Which part of the United Kingdom it is in", default=None)
    known_to_defendant: Answer = asked("Does the defendant know this place?", default=None)
    withhold: bool = asked("Keep this address out of papers that are served", default=False)
    no_term_why: Words = asked(
        "Why no term need cover it, where another order names it",
        "For example, she has left it, or that order keeps the defendant from it for as long as this one would",
        kept="officer",
    )


class Identifier(Model):
    """A number, account, vehicle or name that belongs to somebody, and how that is known."""

    whose: Owner = known("Whose it is", "Choose a protected person or the defendant")
    kind: IdentifierKind = asked("What it is", default="telephone")
    value: Line = known("Number, address or name")
    basis: Basis | None = asked("What attributes it to that person", default=None)
    attributed_by: Words = written("How it is attributed", "For example, subscriber data. Say if it is not attributed")
    known_to_defendant: Answer = asked("Does the defendant know it?", default=None)
    withhold: bool = asked("Keep this out of papers that are served", default=False)
