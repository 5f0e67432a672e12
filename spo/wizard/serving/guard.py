"""Stands before all that Streamlit serves: refuses what another site asks for, and tells the browser to be strict."""

import os
import secrets
from urllib.parse import urlsplit

from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from spo.access import standing_settings
from spo.access.settings import Settings

from .asked import NOT_SERVED, Asked, own_hosts, refusal
from .cookies import TOO_LARGE, TooLarge, kept, signing_in
from .handed import Handed
from .policy import headers

VARIABLE = "SPO_HOSTS"
COOKIE = "spo_browser"
"""Tells one browser from another. It opens nothing by itself, and goes with the window."""


def guarded(rules: Settings | None = None) -> list[Middleware]:
    """Return what is to stand before Streamlit's own app, with the hosts that SPO_HOSTS and the settings name."""
    named = [name.strip() for name in os.environ.get(VARIABLE, "").split(",") if name.strip()]
    address = rules.service.address if rules else ""
    if rules:
        named += [urlsplit(address).netloc, *rules.service.hosts]
    return [Middleware(Guard, named, address)]


class Guard:
    """An ASGI app before another. It reads no header in which a proxy tells of somebody or of an address.

    `named` are hosts besides this computer's, and `address` the one at which people sign in, or nothing.
    """

    def __init__(self, app: ASGIApp, named: list[str], address: str = "") -> None:
        self._app, self._named, self._address, self._handed = app, named, address, Handed()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""
        if scope["type"] == "lifespan":
            return await self._app(scope, receive, send)
        connection = HTTPConnection(scope)
        rules = standing_settings() if self._address else None
        browser = connection.cookies.get(COOKIE, "")
        # Where people sign in, a file is handed to one signing in, so that it is served no longer than that lasts.
        holder = signing_in(connection.cookies, rules) if rules else browser
        asked = _asked(connection)
        own = own_hosts((scope["server"] or ("", None))[1], self._named)
        refused = refusal(asked, own, self._handed.holds(holder, asked.file, bool(rules)), self._address)
        host = "" if refused else asked.hosts[0]

        async def strict(message: Message) -> None:
            if message["type"] == "http.response.start":
                found = MutableHeaders(scope=message)
                found.update(headers(host, asked.path))
                if not browser and not refused and found.get("content-type", "").startswith("text/html"):
                    value = secrets.token_urlsafe(32)
                    found.append("set-cookie", f"{COOKIE}={value}; Path=/; HttpOnly; SameSite=Lax")
                if rules:
                    cookies = kept(found.getlist("set-cookie"), rules)
                    del found["set-cookie"]
                    for cookie in cookies:
                        found.append("set-cookie", cookie)
            elif message["type"] == "websocket.send":
                self._handed.note(holder, message.get("bytes") or b"")
            await send(message)

        if not refused:
            try:
                return await self._app(scope, receive, strict)
            except TooLarge:
                refused = TOO_LARGE
        if asked.socket:
            return await send({"type": "websocket.close", "code": 1008})
        status = 404 if refused == NOT_SERVED else 403
        return await PlainTextResponse(refused, status_code=status)(scope, receive, strict)


def _asked(connection: HTTPConnection) -> Asked:
    said = connection.headers
    return Asked(
        path=connection.scope["path"],
        hosts=tuple(said.getlist("host")),
        origins=tuple(said.getlist("origin")),
        site=said.get("sec-fetch-site", ""),
        visit=said.get("sec-fetch-mode") == "navigate" and said.get("sec-fetch-dest") == "document",
        socket=connection.scope["type"] == "websocket",
    )
