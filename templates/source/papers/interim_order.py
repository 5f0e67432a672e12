"""The order that the court is asked to make until it has determined the application."""

from ..shared import order

TEMPLATE = order()
