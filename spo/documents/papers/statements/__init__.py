"""The statements: that of the officer in the case, and a draft for every other witness to correct and sign."""

from .officer import officer_statement
from .shared_acts import others
from .witnesses import witness_statements

__all__ = ["officer_statement", "others", "witness_statements"]
