"""What was proposed from a desk, confirmed by an officer row by row, and the change to the case that it makes."""

from .acts import rows_of_added
from .names import names_in
from .pages import PAGES, confirmed, tables, waits
from .places import kept_back
from .rows import Cell, Confirming, Given, Row
from .words import Conduct, Words
