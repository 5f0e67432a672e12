"""Files of evidence taken apart into tables. A hostile one is stopped, and nothing in it is ever run."""

from .caps import limits
from .open_file import open_file
