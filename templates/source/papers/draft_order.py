"""The order that the court is asked to make."""

from ..blocks import passage
from ..shared import order

TEMPLATE = order("Variation, discharge and appeal", passage("period"))
