"""What is withheld, found however it is written, and kept out of every byte that is served."""

from .cells import Withheld, without_withheld
from .gate import Leak, leaks, leaks_in_bytes, leaks_in_papers, typed_in_words
from .search import Search

__all__ = [
    "Leak",
    "Search",
    "Withheld",
    "leaks",
    "leaks_in_bytes",
    "leaks_in_papers",
    "typed_in_words",
    "without_withheld",
]
