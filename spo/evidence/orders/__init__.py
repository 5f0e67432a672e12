"""An order that is pasted, read into its terms."""

from .pasted_order import read_order
