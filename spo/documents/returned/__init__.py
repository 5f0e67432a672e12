"""What comes back in a Word file that somebody commented on and changed. Nothing of it is applied here."""

from .back import Back, read_back
from .comments import Said
from .opening import opened
