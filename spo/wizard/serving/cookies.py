"""The cookies of who is signed in: read as Streamlit reads them, and told to a browser more strictly."""

import json
import re
from collections.abc import Mapping
from typing import Any

from streamlit.web.server.starlette.starlette_server_config import TOKENS_COOKIE_NAME, USER_COOKIE_NAME
from streamlit.web.server.starlette.starlette_websocket import _get_signed_cookie_with_chunks

from spo.access import NotSignedIn, session_id, signed_in
from spo.access.settings import Settings

from ..screen.person import is_out, now

_SIGNED_IN = re.compile(rf"{USER_COOKIE_NAME}(_tokens)?(_\d+)?=")
_GONE = "Max-Age=0"
_ROOM = 7_000
"""Bytes. A websocket that comes with 8,192 of cookies is not answered, nor refused, by what serves Streamlit."""

TOO_LARGE = (
    "The force's sign-in says too much of you for this program, such as very many groups. Ask whoever looks after it "
    "to have only the groups sent that matter to it."
)

_AGE = re.compile(r"; *(Max-Age|expires)=[^;]*", re.IGNORECASE)


class TooLarge(Exception):
    """What sign-in says of somebody does not fit into cookies."""


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


def kept(cookies: list[str], rules: Settings) -> list[str]:
    """Return the Set-Cookies of an answer that a browser is told, each the stricter.

    What the sign-in gave to the program is told to none: nothing asks for it, and there is no room. Raises TooLarge.
    """
    told = [stricter(one, rules) for one in cookies if _GONE in one or not one.startswith(TOKENS_COOKIE_NAME)]
    if sum(len(one) for one in told if _SIGNED_IN.match(one)) > _ROOM:
        raise TooLarge
    return told


def stricter(cookie: str, rules: Settings) -> str:
    """Return a Set-Cookie for the length of a session at the most, and for TLS alone where that is the address."""
    if _SIGNED_IN.match(cookie) and _GONE not in cookie:
        cookie = f"{_AGE.sub('', cookie)}; Max-Age={int(rules.sign_in.hours * 3600)}"
    secure = rules.service.address.startswith("https:") and not re.search(r"; *secure", cookie, re.IGNORECASE)
    return f"{cookie}; Secure" if secure else cookie


def _claims(cookies: Mapping[str, str]) -> dict[str, Any]:
    try:
        found = json.loads(_get_signed_cookie_with_chunks(dict(cookies), USER_COOKIE_NAME) or b"{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
