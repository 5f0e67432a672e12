"""Two processes side by side behind nginx, configured as the documentation says."""

import re
import shutil
import socket
import subprocess
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest

from spo.access.settings_file import VARIABLE, settings_from
from tests.access import provider as providers
from tests.access.installation import COOKIE_SECRET, SECRET, write
from tests.needed import missing
from tests.officer import Browser
from tests.served import ROOT, Server, free_port

TEXT = (ROOT / "docs" / "installing.md").read_text(encoding="utf-8")


def block(kind: str) -> str:
    """Return the one block of a kind in the documentation."""
    found: list[str] = re.findall(rf"```{kind}\n(.*?)```", TEXT, re.DOTALL)
    assert len(found) == 1
    return found[0]


def test_the_settings_that_the_documentation_shows_can_be_used() -> None:
    secrets = {"SPO_CLIENT_SECRET": SECRET, "SPO_COOKIE_SECRET": COOKIE_SECRET}
    found = settings_from(tomllib.loads(block("toml")), secrets, Path())
    assert len(found.access.roles) == 7
    assert f"{found.service.address}/oauth2callback" in TEXT


@pytest.fixture
def site(tmp_path: Path) -> Iterator[tuple[str, list[Server]]]:
    """The address at which nginx answers, and the two processes behind it."""
    nginx = shutil.which("nginx") or missing("nginx is not installed. Install nginx.")
    port = free_port()
    address = f"http://localhost:{port}"
    processes: list[Server] = []
    with providers.running() as provider:
        provider.person = {"sub": "p-17", "name": "Robin Quillfeather", "groups": ["g-officers"]}
        own = (("https://drafting.example.org", address), ("https://id.example.org/force", provider.address))
        environment = {VARIABLE: str(write(tmp_path, *own))}
        with socket.create_server(("localhost", port)):  # kept until nginx takes it
            for number in range(2):
                one = Server(tmp_path / "cases.db", tmp_path / f"log-{number}", environment=environment)
                processes.append(one.start())
        config = tmp_path / "nginx.conf"
        config.write_text(as_here(block("nginx"), port, processes, tmp_path), encoding="utf-8")
        proxy = subprocess.Popen([nginx, "-c", str(config), "-e", str(tmp_path / "errors")])
        until = time.monotonic() + 30
        while time.monotonic() < until:
            try:
                urlopen(f"{address}/_stcore/health", timeout=1).close()
                break
            except OSError:
                time.sleep(0.1)
        yield address, processes
        proxy.terminate()
        proxy.wait()
        for one in processes:
            one.kill()


def as_here(shown: str, port: int, processes: list[Server], folder: Path) -> str:
    """Return what the documentation shows without TLS, on ports of this machine."""
    kept = re.sub(r" +(ssl_|listen \[::\]).*\n", "", shown).replace("443 ssl", f"127.0.0.1:{port}")
    kept = kept.replace("/var/log/nginx", str(folder))
    for number, one in enumerate(processes):
        kept = kept.replace(f"127.0.0.1:850{number + 1}", f"127.0.0.1:{one.port}")
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    places = "".join(f"{kind}_temp_path {folder}/{kind};" for kind in kinds)
    return f"daemon off; pid {folder}/pid; events {{}} http {{ {places}\n{kept} }}"


def test_a_browser_stays_with_one_process_and_is_still_signed_in_at_the_other_when_that_dies(
    site: tuple[str, list[Server]], tmp_path: Path
) -> None:
    address, processes = site
    browser = Browser(address)
    browser.get("/")
    browser.follow(browser.begin_sign_in())
    window = browser.window("cases").press("begin")
    window.press(next(key for key in window.keys if "Start an application" in key))
    file = window.press("this-case").file("download")
    assert {browser.get(file).status for _ in range(8)} == {200}
    for one in processes:
        one.kill()
        assert browser.get("/task-list?case=of-somebody").status == 200
        assert "Signed in as Robin Quillfeather" in browser.window("cases").text
        one.start()
    for one in processes:
        one.kill()
    assert browser.get("/task-list?case=of-somebody").status == 502
    assert (tmp_path / "spo.log").read_text(encoding="utf-8") == ""  # an address names a case
