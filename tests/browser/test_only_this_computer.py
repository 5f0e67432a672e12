"""A page of another site, in the browser in which a case is open, can read and change nothing of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Download, Page, expect

from spo.case import Case
from spo.wizard.app import PAGES
from spo.wizard.evidence import read_page
from spo.wizard.serving.asked import ELSEWHERE as BY_ANOTHER
from spo.wizard.serving.asked import NOT_HANDED, NOT_OURS
from spo.wizard.serving.guard import COOKIE
from tests.served import Server

from .conftest import ELSEWHERE, Visit
from .elsewhere import site
from .waiting import PATIENCE

pytestmark = pytest.mark.browser

NAME = "Quillfeather"
CASE = Case.model_validate({"defendant": {"name": NAME}})
OPENS = """address => new Promise(done => {
    const socket = new WebSocket(address, ["streamlit"]);
    socket.onopen = () => done("open");
    socket.onclose = () => done("closed");
})"""
FETCH = """([address, how]) => fetch(address, { credentials: "include", ...how })
    .then(async answer => `${answer.type} ${answer.status} ${await answer.text()}`, () => "refused")"""
PICTURE = """address => new Promise(done => {
    const picture = new Image();
    picture.onload = () => done("shown");
    picture.onerror = () => done("refused");
    picture.src = address;
})"""


@dataclass
class Stranger:
    """A page of somebody else's in the officer's browser, and what the program answered to it."""

    page: Page
    answers: list[tuple[str, int]]


@pytest.fixture(params=[ELSEWHERE, "localhost"])
def stranger(request: pytest.FixtureRequest, visit: Visit) -> Iterator[Stranger]:
    """A page of another site, and one of another port of this computer, which a browser takes for the same site."""
    with site() as port:
        page = visit.page.context.new_page()
        page.set_default_timeout(PATIENCE)
        found = Stranger(page, [])
        page.on("response", lambda answer: found.answers.append((answer.url, answer.status)))
        page.goto(f"http://{request.param}:{port}")
        found.answers.clear()
        yield found


def opened(visit: Visit) -> str:
    """Open the page on which the defendant's name is asked for, and return its address."""
    visit.go("defendant", case=visit.server.keep(CASE))
    visit.holds("Full name", NAME)
    return visit.page.url


def downloaded(visit: Visit) -> tuple[str, Download]:
    """Download the case file, and return the address that it came from with the download."""
    visit.go("this-case", case=visit.server.keep(CASE))
    with visit.page.expect_download() as download:
        visit.press("Download the case file")
    return download.value.url, download.value


def test_a_site_whose_name_is_made_to_lead_to_this_computer_gets_nothing(visit: Visit) -> None:
    page = visit.page.context.new_page()
    theirs = opened(visit).replace("localhost", ELSEWHERE)
    answer = page.goto(theirs)
    assert answer is not None
    assert (answer.status, answer.text()) == (403, NOT_OURS)
    for path in ("/", "/_stcore/health", "/_stcore/host-config", "/_stcore/metrics", "/static/js/index.js"):
        assert page.evaluate(FETCH, [path, {}]) == f"basic 403 {NOT_OURS}"
    assert page.evaluate(OPENS, f"ws://{ELSEWHERE}:{visit.server.port}/_stcore/stream") == "closed"


def test_a_page_of_another_site_opens_no_websocket(visit: Visit, stranger: Stranger) -> None:
    opened(visit)
    stream = f"ws://localhost:{visit.server.port}/_stcore/stream"
    assert stranger.page.evaluate(OPENS, stream) == "closed"
    assert visit.page.evaluate(OPENS, stream) == "open"


def test_a_page_of_another_site_cannot_frame_a_page(visit: Visit, stranger: Stranger) -> None:
    address = opened(visit)
    stranger.page.set_content(f'<iframe src="{address}" width="900" height="900"></iframe>')
    stranger.page.wait_for_load_state("networkidle")
    (frame,) = stranger.page.frames[1:]
    assert frame.url.startswith("chrome-error:")
    answer = visit.page.request.get(address).headers
    assert answer["x-frame-options"] == "DENY"
    assert "frame-ancestors 'none'" in answer["content-security-policy"]


def test_a_page_of_another_site_fetches_nothing(visit: Visit, stranger: Stranger) -> None:
    address = opened(visit)
    file, _ = downloaded(visit)
    asked = (address, file, f"{visit.server.address}/_stcore/health", f"{visit.server.address}/static/js/index.js")
    for each in asked:
        for how in ({}, {"mode": "no-cors"}, {"method": "POST", "body": "{}"}):
            assert stranger.page.evaluate(FETCH, [each, how]) == "refused"
    assert stranger.page.evaluate(PICTURE, f"{visit.server.address}/favicon.png") == "refused"


def test_a_page_of_another_site_starts_no_download(visit: Visit, stranger: Stranger) -> None:
    file, _ = downloaded(visit)
    stranger.page.evaluate("address => location.assign(address)", file)
    expect(stranger.page.get_by_text(BY_ANOTHER)).to_be_visible()
    assert stranger.answers[-1] == (file, 403)


def test_a_page_of_another_site_puts_no_file_into_a_case(visit: Visit, stranger: Stranger) -> None:
    visit.go(read_page.ID, case=visit.server.keep(CASE))
    with visit.page.expect_request(lambda request: "/upload_file/" in request.url) as put:
        visit.attach("calls.csv", b"Date,Message\n10/06/2026,Ours\n")
    for method in ("PUT", "DELETE"):
        assert stranger.page.evaluate(FETCH, [put.value.url, {"method": method}]) == "refused"
        assert stranger.page.evaluate(FETCH, [put.value.url, {"method": method, "mode": "no-cors"}]) == "refused"
    assert {status for _, status in stranger.answers} <= {403}
    visit.press("Open the file")
    expect(visit.page.get_by_role("heading", name="Which column is what?")).to_be_visible()
    expect(visit.page.get_by_text("Ours").first).to_be_visible()


def test_a_download_needs_the_browser_that_it_was_made_for(visit: Visit, window: Callable[[Server], Visit]) -> None:
    file, download = downloaded(visit)
    own = visit.page.request.get(file)
    assert (own.status, own.body()) == (200, download.path().read_bytes())
    assert own.headers["cache-control"] == "no-store"
    another = window(visit.server)
    another.home()
    for page in (another.page, visit.page):
        assert (page.request.get(file).status == 200) is (page is visit.page)
    assert another.page.request.get(file).text() == NOT_HANDED
    (cookie,) = [each for each in visit.page.context.cookies() if each["name"] == COOKIE]
    assert (cookie["httpOnly"], cookie["sameSite"]) == (True, "Lax")
    visit.page.context.clear_cookies(name=COOKIE)
    assert visit.page.request.get(file).text() == NOT_HANDED


def test_a_file_is_handed_out_again_after_the_program_was_killed(
    own_server: Callable[..., Server], window: Callable[[Server], Visit]
) -> None:
    server = own_server()
    visit = window(server)
    _, before = downloaded(visit)
    content = before.path().read_bytes()
    server.kill()
    server.start()
    visit.page.reload()
    visit.at(PAGES["this-case"][0])
    with visit.page.expect_download() as download:
        visit.press("Download the case file")
    assert download.value.path().read_bytes() == content
