"""Who is at this computer, what time it is, and an id for something new: what only the edge of the program knows."""

import getpass
import secrets
from datetime import UTC, datetime


def who() -> str:
    """Return who is at this computer, for the history: the account that is signed in to it."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "somebody at this computer"


def now() -> datetime:
    """Return the time of a save."""
    return datetime.now(UTC)


def new_id() -> str:
    """Return an id for a new item. Ids sort as they were made, so that what came first stays first among equals."""
    return f"{int(now().timestamp() * 1000):011x}{secrets.token_hex(2)}"
