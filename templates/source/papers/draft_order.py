"""The order that the court is asked to make."""

from ..blocks import passage
from ..shared import order

TEMPLATE = order("Breach, variation, discharge and appeal", passage("period"))
