"""What is withheld, found however it is written: the one recognition that every page, finding and paper goes by."""

from .abbreviations import STREETS
from .in_the_open import in_the_open
from .letters import Searched, in_another_script, views, words
from .points import has_point
from .search import Search, search_of
from .secret import Secret
from .short_names import short_names
