"""Templates of a force that are broken, each in one way, and the sentences that are said of each."""

from .holding import HOLDING
from .mending import MENDING
from .misnamed import MISNAMED
from .mistyped import MISTYPED
from .one import Broken
from .running import RUNNING
from .unreadable import UNREADABLE

__all__ = ["HOLDING", "MENDING", "MISNAMED", "MISTYPED", "RUNNING", "UNREADABLE", "Broken"]
