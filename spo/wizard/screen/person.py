"""Who is at this computer, what time it is, and an id for something new: what only the edge of the program knows."""

import getpass
import secrets
from datetime import UTC, datetime

from spo.access import Person


def person() -> Person:
    """Return who uses this window: the account that is signed in to this computer."""
    try:
        return Person.alone(getpass.getuser())
    except (OSError, KeyError, ImportError):
        return Person.alone("somebody at this computer")


def who() -> str:
    """Return who uses this window, as the history names them."""
    return person().who


def now() -> datetime:
    """Return the time of a save."""
    return datetime.now(UTC)


def new_id() -> str:
    """Return an id for a new item. Ids sort as they were made, so that what came first stays first among equals."""
    return f"{int(now().timestamp() * 1000):011x}{secrets.token_hex(2)}"
