"""Service: of the summons and the papers, and of the order, with the last day to notify the police."""

from .of_order import service_of_order
from .of_summons import service_of_summons

__all__ = ["service_of_order", "service_of_summons"]
