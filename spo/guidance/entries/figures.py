"""The numbers that a force may set."""

from .base import Claim, Text


class Figure(Claim):
    """A number. An `analysis` one, such as a number of months, is for the force to set; it is not law."""

    value: int
    unit: Text
    used_for: Text
