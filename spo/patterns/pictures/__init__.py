"""A picture of the acts over time, with text and a table that say the same."""

from .png import png
from .shapes import Span, Timeline
from .timeline import timeline
