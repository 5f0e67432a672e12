"""Rows of evidence taken together into incidents, apart again, and back to their rows. Pure functions."""

from .account import account
from .bursts import Burst, Bursts, burst_of, bursts
from .incidents import Origin, incident, tally
from .parts import CannotPart, merged, pulled_out, retold
from .ranges import Ranges, ranges_of, rows_in
from .senders import OWNER, Sender, keys_of, known, said, senders, with_owner
from .taken import set_aside, taken

__all__ = [
    "OWNER",
    "Burst",
    "Bursts",
    "CannotPart",
    "Origin",
    "Ranges",
    "Sender",
    "account",
    "burst_of",
    "bursts",
    "incident",
    "keys_of",
    "known",
    "merged",
    "pulled_out",
    "ranges_of",
    "retold",
    "rows_in",
    "said",
    "senders",
    "set_aside",
    "taken",
    "tally",
    "with_owner",
]
