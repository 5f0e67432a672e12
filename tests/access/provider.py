"""A force's sign-in, which tells the truth until a test has it lie: OpenID Connect, on a port of its own."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from secrets import token_urlsafe
from time import time
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import RSAKey

Claims = dict[str, Any]
Sign = Callable[[Claims, RSAKey], str]


def signed(claims: Claims, key: RSAKey) -> str:
    """Return claims as a token, signed as they should be."""
    return jwt.encode({"alg": "RS256", "kid": key.kid}, claims, key)


@dataclass
class Provider:
    """Who signs in next, and how the token about them is made."""

    address: str = ""
    person: Claims = field(default_factory=dict)
    sign: Sign = signed
    metadata: Claims = field(default_factory=dict)
    key: RSAKey = field(default_factory=lambda: RSAKey.generate_key(2048, {"kid": "k1"}, auto_kid=False))
    codes: dict[str, Claims] = field(default_factory=dict)
    spent: list[str] = field(default_factory=list)

    def authorise(self, query: dict[str, str]) -> str:
        """Return where somebody is sent back to, with a code that can be spent once."""
        code, now = token_urlsafe(16), int(time())
        known = {"iss": self.address, "aud": query["client_id"], "iat": now, "exp": now + 3600}
        self.codes[code] = known | {"nonce": query["nonce"]} | self.person
        return f"{query['redirect_uri']}?{urlencode({'code': code, 'state': query['state']})}"

    def tokens(self, form: dict[str, str]) -> Claims | None:
        """Return the tokens for a code, or None where there is none such, or none any more."""
        claims = self.codes.pop(form.get("code", ""), None)
        if claims is None:
            return None
        self.spent.append(form["code"])
        return {"access_token": token_urlsafe(8), "token_type": "Bearer", "id_token": self.sign(claims, self.key)}

    def about(self) -> Claims:
        """Return what it says of itself."""
        return {
            "issuer": self.address,
            "authorization_endpoint": f"{self.address}/authorize",
            "token_endpoint": f"{self.address}/token",
            "end_session_endpoint": f"{self.address}/end",
            "jwks_uri": f"{self.address}/keys",
            "id_token_signing_alg_values_supported": ["RS256"],
        } | self.metadata


@contextmanager
def running() -> Iterator[Provider]:
    """Serve a provider while the block lasts."""
    provider = Provider()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            if parts.path == "/.well-known/openid-configuration":
                self._say(provider.about())
            elif parts.path == "/keys":
                self._say({"keys": [provider.key.as_dict(private=False)]})
            else:
                query = dict(parse_qsl(parts.query))
                to = provider.authorise(query) if parts.path == "/authorize" else query["post_logout_redirect_uri"]
                self.send_response(302)
                self.send_header("Location", to)
                self.end_headers()

        def do_POST(self) -> None:
            form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
            found = provider.tokens({name: each[0] for name, each in form.items()})
            self._say(found or {"error": "invalid_grant"}, 200 if found else 400)

        def log_message(self, *_: Any) -> None:
            pass

        def _say(self, what: Claims, status: int = 200) -> None:
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(json.dumps(what).encode())

    server = ThreadingHTTPServer(("localhost", 0), Handler)
    provider.address = f"http://localhost:{server.server_port}"
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield provider
    finally:
        server.shutdown()
        server.server_close()
