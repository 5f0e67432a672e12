"""A window on the running program without a browser: it speaks over the websocket, as Streamlit's own page does."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from urllib.parse import urlencode

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Origin, Subprotocol

from tests.officer import XSRF


@dataclass
class Window:
    """A connection of its own, with the address that it is at and what the program has drawn there."""

    connection: ClientConnection
    query: str = ""
    page: str = ""
    widgets: dict[str, str] = field(default_factory=dict)
    """The id of each widget of the page, by its key."""
    said: list[str] = field(default_factory=list)
    """The words that the page draws itself, as HTML."""

    @classmethod
    async def on(cls, address: str, cookies: Mapping[str, str] = MappingProxyType({})) -> "Window":
        """Open a window on the program at an address, in a browser that holds cookies."""
        held = "; ".join(f"{name}={value}" for name, value in cookies.items())
        connection = await connect(
            f"{address.replace('http', 'ws', 1)}/_stcore/stream",
            origin=Origin(address),
            subprotocols=[Subprotocol("streamlit"), Subprotocol(cookies[XSRF])] if held else None,
            additional_headers={"Cookie": held} if held else None,
            max_size=None,
            max_queue=None,
            ping_interval=None,
        )
        return cls(connection)

    async def load(self, page: str, **query: str) -> None:
        """Go to a page by its address, and wait until it is drawn."""
        self.query = urlencode(query)
        await self._run(ClientState(query_string=self.query, page_name=page, is_history_navigation=True))

    async def save(self, key: str, words: str, button: str) -> None:
        """Type words in the box whose key begins so, press a button, and wait until the page that follows is drawn."""
        state = ClientState(query_string=self.query, page_script_hash=self.page)
        state.widget_states.widgets.append(WidgetState(id=self.box(key), string_value=words))
        state.widget_states.widgets.append(WidgetState(id=self.widgets[button], trigger_value=True))
        await self._run(state)

    def box(self, key: str) -> str:
        """Return the id of the box whose key begins so. Raises StopIteration where the page has none."""
        return next(id for known, id in self.widgets.items() if known.startswith(key))

    async def _run(self, state: ClientState) -> None:
        await self.connection.send(BackMsg(rerun_script=state).SerializeToString())
        drawn = False
        while not drawn:
            drawn = self._heard(ForwardMsg.FromString(await self.connection.recv(decode=False)))

    def _heard(self, message: ForwardMsg) -> bool:
        """Take in a message, and return whether it is the last of a page. A run that leads to another ends none."""
        kind = message.WhichOneof("type")
        if kind == "new_session":
            self.widgets, self.said = {}, []
        elif kind == "navigation":
            self.page = message.navigation.page_script_hash
        elif kind == "page_info_changed":
            self.query = message.page_info_changed.query_string
        elif kind == "delta":
            element = message.delta.new_element
            held = getattr(element, element.WhichOneof("type") or "", None)
            if key := getattr(held, "id", "").partition("-")[2].partition("-")[2]:
                self.widgets[key] = held.id
            self.said += [element.html.body] if element.HasField("html") else []
        return kind == "script_finished" and message.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY
