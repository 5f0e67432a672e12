"""What is withheld, found however it is written: the one recognition that every page, finding and paper goes by."""

from .abbreviations import STREETS
from .details import handle_is_looked_for
from .letters import Searched, views, words
from .names import first_name_is_looked_for
from .search import Search
from .secret import Secret
from .telling import ORDINARY_SURNAMES, long_enough, tells
