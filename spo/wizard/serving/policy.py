"""What a browser is told of every answer: run and show only what is this program's own, keep nothing, frame nothing."""

import re
from functools import cache
from pathlib import Path

import streamlit

from ..screen.scripts import fingerprint, fingerprints

_PAGE = Path(streamlit.__file__).parent / "static" / "index.html"
_INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def headers(host: str, path: str) -> dict[str, str]:
    """Return the headers of an answer. `host` is the one of the program's own that was asked, or nothing."""
    said = {
        "content-security-policy": _policy(host),
        "x-frame-options": "DENY",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
    }
    return said if "/static/" in path else said | {"cache-control": "no-store"}


def _policy(host: str) -> str:
    sockets = f" ws://{host} wss://{host}" if host else ""  # which not every browser counts as one's own
    rules = {
        "default-src": "'none'",
        "script-src": " ".join(["'self'", *_scripts()]),
        "style-src": "'self' 'unsafe-inline'",  # Streamlit's looks stand in the page
        "img-src": "'self' data: blob:",
        "font-src": "'self' data:",
        "connect-src": f"'self'{sockets}",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
    }
    return "; ".join(f"{name} {value}" for name, value in rules.items())


@cache
def _scripts() -> tuple[str, ...]:
    """Return the fingerprints of the scripts that stand in a page: Streamlit's own, and ours."""
    inline = _INLINE.findall(_PAGE.read_text(encoding="utf-8"))
    return (*map(fingerprint, inline), *fingerprints())
