"""Which files each browser was handed: those whose address the program has sent to it.

Streamlit serves a file to whoever knows its address, which is a short hash of what is in it.
"""

import re
from collections import OrderedDict
from collections.abc import Callable
from time import monotonic

MOST = 50_000
"""How many addresses are remembered. Each time that papers are made there are some thirty new ones."""

LASTS = 60
"""For how many seconds a file is served after its address was handed, where it is asked for at once.

That is so where people sign in: each press on a download has an address of its own, once it was found to be allowed.
"""

_BEGINS = re.compile(rb"(?s)(.)(?=/media/|/_stcore/upload_file/)")
"""The byte that says, in a message of Streamlit's, how long the address after it is: all are shorter than 128."""


class Handed:
    """The addresses that each browser was handed, and when. The oldest is forgotten when there are too many."""

    def __init__(self, most: int = MOST, clock: Callable[[], float] = monotonic) -> None:
        self._held: OrderedDict[tuple[str, str], float] = OrderedDict()
        self._most, self._clock = most, clock

    def note(self, browser: str, message: bytes) -> None:
        """Note each address in a message to a browser."""
        for address in addresses(message):
            self._held[browser, address] = self._clock()
            self._held.move_to_end((browser, address))
        while len(self._held) > self._most:
            self._held.popitem(last=False)

    def holds(self, browser: str, address: str, is_asked_at_once: bool = False) -> bool:
        """Return whether a browser was handed an address, and in time where a file is asked for at once."""
        at = self._held.get((browser, address)) if browser else None
        late = is_asked_at_once and address.startswith("/media/")
        return at is not None and not (late and self._clock() > at + LASTS)


def addresses(message: bytes) -> list[str]:
    """Return the addresses of files that a message of Streamlit's holds."""
    if b"/media/" not in message and b"/_stcore/upload_file/" not in message:  # as in nearly all: looked for fast
        return []
    found = ((match.end(), match.group()[0]) for match in _BEGINS.finditer(message))
    return [message[start : start + length].decode("latin-1") for start, length in found]
