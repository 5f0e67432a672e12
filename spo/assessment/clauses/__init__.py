"""The clauses of existing orders: what their words say, and which acts they reach."""

from .reached import Verdict, any_of, methods_of
from .reading import clause_read
from .verdicts import Verdicts
from .words import PLACES
