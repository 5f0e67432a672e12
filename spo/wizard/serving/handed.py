"""Which files each browser was handed: those whose address the program has sent to it.

Streamlit serves a file to whoever knows its address, which is a short hash of what is in it.
"""

import re
from collections import OrderedDict

MOST = 50_000
"""How many addresses are remembered. Each time that papers are made there are some thirty new ones."""

_BEGINS = re.compile(rb"(?s)(.)(?=/media/|/_stcore/upload_file/)")
"""The byte that says, in a message of Streamlit's, how long the address after it is: all are shorter than 128."""


class Handed:
    """The addresses that each browser was handed. The oldest is forgotten when there are too many."""

    def __init__(self, most: int = MOST) -> None:
        self._held: OrderedDict[tuple[str, str], None] = OrderedDict()
        self._most = most

    def note(self, browser: str, message: bytes) -> None:
        """Note each address in a message to a browser."""
        for address in addresses(message):
            self._held[browser, address] = None
            self._held.move_to_end((browser, address))
        while len(self._held) > self._most:
            self._held.popitem(last=False)

    def holds(self, browser: str, address: str) -> bool:
        """Return whether a browser was handed an address."""
        return bool(browser) and (browser, address) in self._held


def addresses(message: bytes) -> list[str]:
    """Return the addresses of files that a message of Streamlit's holds."""
    found = ((match.end(), match.group()[0]) for match in _BEGINS.finditer(message))
    return [message[start : start + length].decode("latin-1") for start, length in found]
