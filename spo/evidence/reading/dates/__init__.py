"""When the rows of a file were, by the clock in England and Wales; or why that cannot be said."""

from .alike import Numbers
from .moments import Moments, moments
from .orders import order_of
from .why import SENTENCES, Why
from .zones import UK
