"""Only a page of this program, at an address of this program, is answered."""

from dataclasses import replace

import pytest

from spo.wizard.serving.asked import ELSEWHERE, NOT_HANDED, NOT_OURS, NOT_SERVED, Asked, own_hosts, refusal

OWN = own_hosts(8501)
HERE = "localhost:8501"
PAGE = Asked("/task-list", (HERE,), site="none", visit=True)
SOCKET = Asked("/_stcore/stream", (HERE,), (f"http://{HERE}",), socket=True)
FILE = Asked("/media/0a1b.docx", (HERE,), site="same-origin")
UPLOAD = Asked("/_stcore/upload_file/one/two", (HERE,), (f"http://{HERE}",), "same-origin")


def refused(asked: Asked, handed: bool = False) -> str:
    return refusal(asked, OWN, handed)


@pytest.mark.parametrize("host", ["localhost:8501", "LocalHost:8501", "127.0.0.1:8501", "[::1]:8501"])
def test_this_computer_is_answered_by_each_of_its_names(host: str) -> None:
    assert refused(replace(PAGE, hosts=(host,))) == ""
    assert refused(replace(SOCKET, hosts=(host,), origins=(f"http://{host}",))) == ""


@pytest.mark.parametrize(
    "host",
    [
        "elsewhere.example:8501",  # a name that leads to this computer
        "localhost:8502",
        "localhost",
        "localhost.:8501",
        "localhost.elsewhere.example:8501",
        "elsewhere.localhost:8501",
        "localhost:8501@elsewhere.example",
        "user@localhost:8501",
        "0.0.0.0:8501",
        "127.0.0.2:8501",
        "192.168.0.7:8501",
        "[::ffff:127.0.0.1]:8501",
        "",
    ],
)
@pytest.mark.parametrize("asked", [PAGE, SOCKET, FILE, UPLOAD])
def test_no_other_host_is_answered_whoever_asks(asked: Asked, host: str) -> None:
    other = replace(asked, hosts=(host,), origins=(f"http://{host}",) if asked.origins else ())
    assert refused(other, handed=True) == NOT_OURS


@pytest.mark.parametrize("path", ["/_stcore/metrics", "/_stcore/metrics/", "/base/_stcore/agent/mcp", "/_stcore/agent"])
def test_nobody_is_told_how_much_the_program_is_used_or_uses_it_without_a_browser(path: str) -> None:
    assert refused(replace(PAGE, path=path)) == NOT_SERVED
    assert refused(replace(PAGE, path=path, hosts=("elsewhere.example",))) == NOT_OURS


def test_a_request_with_no_host_or_two_is_refused() -> None:
    assert refused(replace(PAGE, hosts=())) == NOT_OURS
    assert refused(replace(PAGE, hosts=(HERE, HERE))) == NOT_OURS


@pytest.mark.parametrize(
    "origins",
    [
        ("http://elsewhere.example",),
        ("http://elsewhere.example:8501",),
        ("http://localhost:8502",),
        ("http://127.0.0.1:8501",),  # ours, but of another page than the one that the host is
        ("null",),
        ("",),
        ("file://",),
        ("http://localhost:8501/",),
        ("http://localhost:8501", "http://localhost:8501"),
        ("chrome-extension://localhost:8501",),
    ],
)
@pytest.mark.parametrize("asked", [PAGE, SOCKET, FILE, UPLOAD])
def test_no_page_of_another_origin_is_answered(asked: Asked, origins: tuple[str, ...]) -> None:
    assert refused(replace(asked, origins=origins), handed=True) == ELSEWHERE


def test_a_websocket_that_does_not_say_who_asks_is_refused() -> None:
    assert refused(SOCKET) == ""
    assert refused(replace(SOCKET, origins=())) == ELSEWHERE


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_what_another_site_puts_in_its_page_is_refused_but_a_link_to_a_page_may_be_followed(site: str) -> None:
    assert refused(replace(PAGE, site=site)) == ""
    assert refused(replace(PAGE, site=site, visit=False)) == ELSEWHERE
    assert refused(replace(FILE, site=site), handed=True) == ELSEWHERE
    assert refused(replace(FILE, site=site, visit=True), handed=True) == ELSEWHERE


@pytest.mark.parametrize("asked", [FILE, UPLOAD, replace(FILE, path="/under/media/0a1b.docx")])
def test_a_file_is_only_for_the_browser_that_it_was_handed_to(asked: Asked) -> None:
    assert refused(asked) == NOT_HANDED
    assert refused(asked, handed=True) == ""


def test_what_every_page_is_made_of_is_no_file_of_a_case() -> None:
    assert refused(Asked("/static/media/letters.woff2", (HERE,))) == ""
    assert refused(Asked("/_stcore/health", (HERE,))) == ""


def test_a_browser_that_says_nothing_of_where_it_asks_from_is_answered_at_our_address() -> None:
    assert refused(Asked("/", (HERE,))) == ""


def test_a_force_names_the_address_of_its_server() -> None:
    own = own_hosts(8501, ["Drafting.example.org"])
    page = Asked("/", ("drafting.example.org",), site="none", visit=True)
    assert refusal(page, own, False) == ""
    assert refusal(replace(SOCKET, hosts=page.hosts, origins=("https://drafting.example.org",)), own, False) == ""
    assert refusal(page, OWN, False) == NOT_OURS
    assert refusal(PAGE, own, False) == ""


def test_a_port_that_browsers_leave_out_may_be_left_out() -> None:
    assert "localhost" in own_hosts(80)
    assert "localhost" not in own_hosts(8501)
    assert own_hosts(None) == set()
