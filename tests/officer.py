"""Somebody at the real program without a browser: cookies, and a window over the websocket as Streamlit's page has."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from http.client import HTTPConnection
from http.cookies import SimpleCookie
from time import monotonic
from typing import Any
from urllib.parse import urlencode, urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin, Subprotocol

XSRF = "_streamlit_xsrf"
PATIENCE = 30
"""Seconds to wait for a page."""


@dataclass(frozen=True)
class Answer:
    """What was answered to a request."""

    status: int
    headers: dict[str, str]
    body: str
    cookies: tuple[str, ...] = ()

    @property
    def leads_to(self) -> str:
        """The address that it sends a browser to, or nothing."""
        return self.headers.get("location", "")


@dataclass
class Browser:
    """The cookies of one browser, by the host that set them, and requests with them."""

    address: str
    cookies: dict[str, dict[str, str]] = field(default_factory=dict)

    def held(self, address: str = "") -> dict[str, str]:
        """Return the cookies for a host, which may be changed."""
        return self.cookies.setdefault(urlsplit(address or self.address).netloc, {})

    def get(self, to: str, method: str = "GET", body: str = "", **headers: str) -> Answer:
        """Ask for a path of the program or for a whole address, and keep the cookies that come with the answer."""
        whole = to if "://" in to else self.address + to
        parts, held = urlsplit(whole), self.held(whole)
        said = {name.replace("_", "-"): value for name, value in headers.items()}
        if held:
            said["Cookie"] = "; ".join(f"{name}={value}" for name, value in held.items())
        if body:
            said["Content-Type"] = "application/x-www-form-urlencoded"
        connection = HTTPConnection(parts.netloc, timeout=PATIENCE)
        try:
            path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            connection.request(method, path, body or None, said)
            got = connection.getresponse()
            cookies = tuple(got.headers.get_all("set-cookie") or ())
            headers = {name.lower(): value for name, value in got.headers.items()}
            answer = Answer(got.status, headers, got.read().decode("utf-8", "replace"), cookies)
        finally:
            connection.close()
        for one in cookies:
            for name, morsel in SimpleCookie(one).items():
                if morsel["max-age"] == "0" or not morsel.value:
                    held.pop(name, None)
                else:
                    held[name] = morsel.coded_value
        return answer

    def follow(self, to: str, most: int = 8) -> Answer:
        """Ask, and go where the answer leads, as a browser does."""
        answer = self.get(to)
        while answer.leads_to and (most := most - 1):
            to = answer.leads_to if "://" in answer.leads_to else f"{_site(to, self.address)}{answer.leads_to}"
            answer = self.get(to)
        return answer

    def begin_sign_in(self) -> str:
        """Press the button that begins to sign in, and return where it leads."""
        window = self.window()
        try:
            return window.press("sign-in").sent_to
        finally:
            window.close()

    def window(
        self, page: str = "", origin: str = "", headers: Mapping[str, str] | None = None, **query: str
    ) -> "Window":
        """Open a window on a page."""
        if XSRF not in self.held():
            self.get("/_stcore/health")
        held = self.held()
        said = {"Cookie": "; ".join(f"{name}={value}" for name, value in held.items()), **(headers or {})}
        socket = connect(
            f"ws://{urlsplit(self.address).netloc}/_stcore/stream",
            origin=Origin(origin or self.address),
            subprotocols=[Subprotocol("streamlit"), Subprotocol(held.get(XSRF, "").strip('"'))],
            additional_headers=said,
            max_size=None,
            ping_interval=None,  # a thread of its own would ping, with the chance that property tests draw from
            legacy=True,
        )
        found = Window(socket, urlencode(query))
        found.run(page=page)
        return found


@dataclass
class Window:
    """A window: what the page shows, and what is typed and pressed on it."""

    socket: ClientConnection
    query: str = ""
    hash: str = ""
    pages: dict[str, str] = field(default_factory=dict)
    drawn: dict[tuple[int, ...], Any] = field(default_factory=dict)
    typed: dict[str, WidgetState] = field(default_factory=dict)
    sent_to: str = ""
    session: str = ""

    def run(self, page: str | None = None, trigger: WidgetState | None = None) -> "Window":
        """Have the page drawn, and wait for the end of it. `trigger` is what is pressed."""
        said = BackMsg()
        said.rerun_script.query_string = self.query
        said.rerun_script.page_script_hash = self.hash
        if page is not None:
            said.rerun_script.page_name = page
        for state in (*self.typed.values(), *([trigger] if trigger else [])):
            said.rerun_script.widget_states.widgets.append(state)
        self.socket.send(said.SerializeToString())
        for message in self._told():
            self._note(message)
        return self

    def file(self, key: str) -> str:
        """Ask for a file that is made when it is asked for, and return its address, or nothing where it is not made."""
        said = BackMsg()
        said.backend_operation_request.request_id = "1"
        said.backend_operation_request.session_id = self.session
        said.backend_operation_request.deferred_file.file_id = self.named(key).deferred_file_id
        self.socket.send(said.SerializeToString())
        for message in self._told(until="backend_operation_response"):
            self._note(message)
        return str(message.backend_operation_response.deferred_file.url)

    def press(self, key: str) -> "Window":
        """Press a button."""
        return self.run(trigger=WidgetState(id=self.named(key).id, trigger_value=True))

    def type(self, key: str, words: str) -> "Window":
        """Type words into a box. They are sent at the next press."""
        id = self.named(key).id
        self.typed[id] = WidgetState(id=id, string_value=words)
        return self

    def named(self, key: str) -> Any:
        """Return the widget of a key."""
        return next(one for one in self._widgets() if _key(one.id) == key)

    @property
    def keys(self) -> list[str]:
        """The key of each widget on the page."""
        return [_key(one.id) for one in self._widgets()]

    @property
    def text(self) -> str:
        """All words of the page, with the HTML that they stand in."""
        kinds = [(_kind(element), element) for element in self.drawn.values()]
        return "\n".join(getattr(element, kind).body for kind, element in kinds if kind in ("html", "text"))

    def close(self) -> None:
        """Close the window."""
        self.socket.close()

    def _widgets(self) -> list[Any]:
        return [part for e in self.drawn.values() if getattr(part := getattr(e, _kind(e)), "id", "")]

    def _told(self, until: str = "script_finished") -> Iterator[ForwardMsg]:
        late = monotonic() + PATIENCE
        while True:
            message = ForwardMsg()
            message.ParseFromString(self.socket.recv(timeout=late - monotonic()))
            yield message
            # A run that stops for another, such as one that leads to a page, is not the end.
            if message.WhichOneof("type") == until and message.script_finished in (
                ForwardMsg.FINISHED_SUCCESSFULLY,
                ForwardMsg.FINISHED_WITH_COMPILE_ERROR,
            ):
                return

    def _note(self, message: ForwardMsg) -> None:
        kind = message.WhichOneof("type")
        if kind == "new_session":
            self.session = message.new_session.initialize.session_id or self.session
            self.hash = message.new_session.page_script_hash
            self.drawn.clear()
        elif kind == "navigation":
            self.pages = {one.url_pathname: one.page_script_hash for one in message.navigation.app_pages}
            self.hash = message.navigation.page_script_hash or self.hash
        elif kind == "page_info_changed":
            self.query = message.page_info_changed.query_string
        elif kind == "auth_redirect":
            self.sent_to = message.auth_redirect.url
        elif kind == "delta" and message.delta.WhichOneof("type") == "new_element":
            self.drawn[tuple(message.metadata.delta_path)] = message.delta.new_element


def _kind(element: Any) -> str:
    return str(element.WhichOneof("type"))


def _key(id: str) -> str:
    """Return our key in a widget's id, which is `$$ID-hash-key`."""
    return id.split("-", 2)[-1] if id.startswith("$$ID-") else id


def _site(address: str, own: str) -> str:
    parts = urlsplit(address if "://" in address else own)
    return f"{parts.scheme}://{parts.netloc}"
