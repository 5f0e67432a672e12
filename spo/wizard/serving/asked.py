"""Whether a request is answered: one made at an address of this program, and by a page of it.

A browser lets a page of any site ask anything of an address of this computer, and says who asks in headers that no page
can change. One that has its own name resolve to this computer is known by the name, in Host.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from urllib.parse import urlsplit

NOT_OURS = "This is not an address of this program: open it at the address that it gave when it was started."
ELSEWHERE = "A page of another site has asked for this, and is not answered."
NOT_SERVED = "There is nothing at this address."
NOT_HANDED = "This file was made for another browser: open the case in this one, and ask for the file again."

_THIS_COMPUTER = ("localhost", "127.0.0.1", "[::1]")
_UNSAID = (80, 443)
"""Ports that a browser leaves out of Host."""

_UNUSED = re.compile(r"/_stcore/(metrics|agent)(/|$)")
"""What Streamlit serves besides, and no page of ours asks for: counts of its sessions, and use by another program."""

_FILE = re.compile(r"(?<!/static)/(?:media|_stcore/upload_file)/.*")


@dataclass(frozen=True)
class Asked:
    """What is asked for, and what the browser says of who asks.

    `hosts` and `origins` hold each of those headers that was sent, `site` Sec-Fetch-Site, or nothing where it was not
    sent. `visit` is whether somebody goes to a page, rather than a page asking for something. `socket` is whether a
    websocket is asked for.
    """

    path: str
    hosts: tuple[str, ...]
    origins: tuple[str, ...] = ()
    site: str = ""
    visit: bool = False
    socket: bool = False

    @property
    def file(self) -> str:
        """The address of the file of a case that is asked for, or nothing where it is none."""
        found = _FILE.search(self.path)
        return found.group() if found else ""


def own_hosts(port: int | None, named: Collection[str] = ()) -> frozenset[str]:
    """Return what Host can be: this computer at the port that is served, if any, and what a force has named."""
    ports = [f":{port}"] if port else []
    here = (name + said for name in _THIS_COMPUTER for said in (*ports, *([""] if port in _UNSAID else [])))
    return frozenset((*here, *(name.lower() for name in named)))


def refusal(asked: Asked, own: Collection[str], handed: bool, address: str = "") -> str:
    """Return why a request is refused, or nothing where it is answered.

    `own` is what Host can be, `handed` whether the file that is asked for, if it is one, was handed to the browser, and
    `address` where people sign in, if they do.
    """
    if len(asked.hosts) != 1 or asked.hosts[0].lower() not in own:
        return NOT_OURS
    if not _by_own_page(asked, address):
        return ELSEWHERE
    if _UNUSED.search(asked.path):
        return NOT_SERVED
    return NOT_HANDED if asked.file and not handed else ""


def _by_own_page(asked: Asked, address: str) -> bool:
    """Return whether a page of this program asks, or nobody's, as when an address is typed.

    Another site leads nobody to sign in or out; the force's sign-in leads back by an address that it was told.
    """
    host = asked.hosts[0].lower()
    if asked.socket or asked.origins:
        own = {address} if host == urlsplit(address).netloc else {f"{scheme}://{host}" for scheme in ("http", "https")}
        return len(asked.origins) == 1 and asked.origins[0].lower() in own
    leads = asked.visit and not asked.file and not asked.path.startswith("/auth/")
    return asked.site in ("", "none", "same-origin") or leads
