"""Files of evidence read into rows, each row accounted for. Nothing here is saved, and nothing of a file is run."""

from .numbers import ending, is_number, same_number

__all__ = [
    "ending",
    "is_number",
    "same_number",
]
