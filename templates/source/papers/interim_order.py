"""The order that the court is asked to make until it has determined the application."""

from ..blocks import passage
from ..shared import order

TEMPLATE = order(passage("note"))
