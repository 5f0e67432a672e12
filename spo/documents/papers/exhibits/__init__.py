"""The exhibits: the list of them all, and a flysheet to put in front of each."""

from .flysheets import flysheets
from .listed import exhibits_list

__all__ = ["exhibits_list", "flysheets"]
