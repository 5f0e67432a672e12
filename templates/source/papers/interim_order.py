"""The order that the court is asked to make until it has determined the application."""

from ..blocks import passage, ruled
from ..shared import order

DAYS = ruled("First day of the period", "Last day of the period")

TEMPLATE = order("Breach, variation, renewal, discharge and appeal", passage("period"), DAYS, note=passage("note"))
