"""Rows of evidence taken together into incidents, apart again, and back to their rows. Pure functions."""

from .bursts import Burst, Bursts, burst_of, bursts
from .incidents import Origin, incident
from .parts import CannotPart, merged, pulled_out, retold
from .ranges import Ranges, ranges_of, rows_in, together
from .senders import OWNER, Sender, keys_of, known, senders, with_owner
from .taken import set_aside, taken
