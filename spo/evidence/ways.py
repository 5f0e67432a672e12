"""What a cell says of the way of a contact: whether it came in or went out, and by what method."""

import re
from collections.abc import Callable, Mapping

from spo.guidance.entries import Method

_IN = (
    *("in", "incoming", "inbound", "received", "recd", "rcvd", "inbox", "missed", "unanswered", "terminating"),
    *("terminated", "mt", "mtc", "smt", "smsmt", "answered", "declined", "rejected"),
)
_OUT = (
    *("out", "outgoing", "outbound", "sent", "outbox", "dialled", "dialed", "originating", "originated", "placed"),
    *("mo", "moc", "smo", "smsmo"),
)
_WORD = re.compile(r"[^\W_]+")


def direction_of(cell: str) -> str:
    """Return `in` or `out`, or nothing where a cell says neither, or both. It is as the owner of the device sees it."""
    words = set(_WORD.findall(cell.casefold()))
    # "Outgoing, not answered" went out: what a call came to says only by itself which way it went.
    comes, goes = words & set(_IN), words & set(_OUT)
    if goes and comes <= {"answered", "unanswered", "declined", "rejected", "missed"}:
        return "out"
    return "in" if comes and not goes else ""


def method_finder(methods: Mapping[str, Method]) -> Callable[[str], str]:
    """Return what finds the method that a cell names: the id of the first with a word in it, or nothing."""
    patterns = [(key, _pattern(method.words)) for key, method in methods.items() if method.words]

    def found(cell: str) -> str:
        plain = " ".join(cell.casefold().replace("_", " ").split())
        return next((key for key, pattern in patterns if pattern.search(plain)), "")

    return found


def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(word.casefold()) for word in words)})(?!\w)")
