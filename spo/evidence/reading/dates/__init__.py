"""When the rows of a file were, by the clock in England and Wales; or why that cannot be said."""

from spo.case.days.columns import moment_pattern, time_pattern

from .alike import Numbers, shape
from .moments import Moments, moments
from .orders import order_of
from .why import SENTENCES, Why
from .zones import UK

__all__ = [
    "SENTENCES",
    "UK",
    "Moments",
    "Numbers",
    "Why",
    "moment_pattern",
    "moments",
    "order_of",
    "shape",
    "time_pattern",
]
