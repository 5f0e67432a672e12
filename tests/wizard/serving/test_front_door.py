"""The program is served from behind its guard, however it is started, and not when a page of it is run."""

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from streamlit.web.server.app_discovery import discover_asgi_app
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect
from websockets.typing import Origin

from spo.wizard.serving.asked import ELSEWHERE, NOT_HANDED, NOT_OURS, NOT_SERVED
from spo.wizard.serving.guard import VARIABLE
from tests.served import ROOT, Server

LAUNCHERS = (("-m", "streamlit"), ("-c", "from streamlit.web.cli import main; main()"))
NAME = "drafting.example.org"


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Server]]:
    """Start the program, behind the address of a force's own."""
    monkeypatch.setenv(VARIABLE, f" {NAME} ,")
    made: list[Server] = []

    def start(**more: object) -> Server:
        made.append(Server(tmp_path / "cases.db", tmp_path / "log", **more))  # type: ignore[arg-type]
        return made[-1].start()

    yield start
    for each in made:
        each.kill()


def answered(server: Server, path: str, **headers: str) -> tuple[int, str]:
    """Return what is answered to a request with other headers than a browser's own."""
    try:
        with urlopen(Request(server.address + path, headers=headers)) as answer:
            return answer.status, answer.read().decode()
    except HTTPError as refused:
        with refused:
            return refused.code, refused.read().decode()


def opens(server: Server, origin: str | None) -> None:
    """Open a websocket on the program, as a page of an origin does. Raises InvalidStatus where it is refused."""
    with connect(f"ws://localhost:{server.port}/_stcore/stream", origin=Origin(origin) if origin else None):
        pass


def test_streamlit_finds_the_guarded_app_in_the_front_door() -> None:
    """Another version may look for it differently, and would serve every page unguarded."""
    assert discover_asgi_app(ROOT / "streamlit_app.py").import_string == "streamlit_app:app"


@pytest.mark.parametrize("launcher", LAUNCHERS, ids=["python -m", "streamlit"])
def test_pages_files_and_websockets_are_guarded_however_the_program_is_started(
    server: Callable[..., Server], launcher: tuple[str, ...]
) -> None:
    served = server(launcher=launcher)
    assert answered(served, "/_stcore/health") == (200, "ok")
    assert answered(served, "/_stcore/health", Host=NAME) == (200, "ok")
    for path in ("/", "/_stcore/health", "/_stcore/host-config", "/media/0a1b.docx"):
        assert answered(served, path, Host="elsewhere.example") == (403, NOT_OURS)
        assert answered(served, path, Origin="http://elsewhere.example") == (403, ELSEWHERE)
    assert answered(served, "/media/0a1b.docx") == (403, NOT_HANDED)
    for path in ("/_stcore/metrics", "/_stcore/agent/openapi.json"):
        assert answered(served, path) == (404, NOT_SERVED)
    for origin in (None, "http://elsewhere.example"):
        with pytest.raises(InvalidStatus, match="403"):
            opens(served, origin)
    opens(served, served.address)
