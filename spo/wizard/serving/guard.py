"""Stands before all that Streamlit serves: refuses what another site asks for, and tells the browser to be strict."""

import os
import secrets

from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .asked import Asked, own_hosts, refusal
from .handed import Handed
from .policy import headers

VARIABLE = "SPO_HOSTS"
COOKIE = "spo-browser"
"""Tells one browser from another. It opens nothing by itself, and goes with the window."""


def guarded() -> list[Middleware]:
    """Return what is to stand before Streamlit's own app, with the hosts that SPO_HOSTS names."""
    named = [name.strip() for name in os.environ.get(VARIABLE, "").split(",") if name.strip()]
    return [Middleware(Guard, named)]


class Guard:
    """An ASGI app before another."""

    def __init__(self, app: ASGIApp, named: list[str]) -> None:
        self._app, self._named, self._handed = app, named, Handed()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""
        if scope["type"] == "lifespan":
            return await self._app(scope, receive, send)
        connection = HTTPConnection(scope)
        browser = connection.cookies.get(COOKIE, "")
        asked = _asked(connection)
        own = own_hosts((scope["server"] or ("", None))[1], self._named)
        refused = refusal(asked, own, self._handed.holds(browser, asked.file))
        host = "" if refused else asked.hosts[0]

        async def strict(message: Message) -> None:
            if message["type"] == "http.response.start":
                found = MutableHeaders(scope=message)
                found.update(headers(host, asked.path))
                if not browser and not refused and found.get("content-type", "").startswith("text/html"):
                    value = secrets.token_urlsafe(32)
                    found.append("set-cookie", f"{COOKIE}={value}; Path=/; HttpOnly; SameSite=Lax")
            elif message["type"] == "websocket.send":
                self._handed.note(browser, message.get("bytes") or b"")
            await send(message)

        if not refused:
            return await self._app(scope, receive, strict)
        if asked.socket:
            return await send({"type": "websocket.close", "code": 1008})
        return await PlainTextResponse(refused, status_code=403)(scope, receive, strict)


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
