"""The pattern of the acts in a case, counted and never scored."""

from .events import lasting
from .four import Reason, four
from .pattern import Pattern, means
from .records import together
from .shapes import Count, Event, First, Quiet, Stop
from .stops import CHARGE, stops
