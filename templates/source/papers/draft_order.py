"""The order that the court is asked to make."""

from ..shared import order

TEMPLATE = order()
