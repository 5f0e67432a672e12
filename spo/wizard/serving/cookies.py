"""The cookies of who is signed in: read as Streamlit reads them, and told to a browser more strictly."""

import json
import re
from collections.abc import Mapping
from typing import Any

from streamlit.web.server.starlette.starlette_server_config import USER_COOKIE_NAME
from streamlit.web.server.starlette.starlette_websocket import _get_signed_cookie_with_chunks

from spo.access import NotSignedIn, session_id, signed_in
from spo.access.settings import Settings

from ..screen.person import is_out, now

_SIGNED_IN = re.compile(rf"{USER_COOKIE_NAME}(_tokens)?(_\d+)?=")
_AGE = re.compile(r"; *(Max-Age|expires)=[^;]*", re.IGNORECASE)


def signing_in(cookies: Mapping[str, str], rules: Settings) -> str:
    """Return the signing in that a browser's cookies are of, or nothing where they open nothing now."""
    claims = _claims(cookies)
    if claims.get("origin") != rules.service.address or is_out(claims):
        return ""
    try:
        signed_in(claims, rules, now())
    except NotSignedIn:
        return ""
    return session_id(claims)


def stricter(cookie: str, rules: Settings) -> str:
    """Return a Set-Cookie for the length of a session at the most, and for TLS alone where that is the address."""
    if _SIGNED_IN.match(cookie) and "Max-Age=0" not in cookie:
        cookie = f"{_AGE.sub('', cookie)}; Max-Age={int(rules.sign_in.hours * 3600)}"
    secure = rules.service.address.startswith("https:") and not re.search(r"; *secure", cookie, re.IGNORECASE)
    return f"{cookie}; Secure" if secure else cookie


def _claims(cookies: Mapping[str, str]) -> dict[str, Any]:
    try:
        found = json.loads(_get_signed_cookie_with_chunks(dict(cookies), USER_COOKIE_NAME) or b"{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
