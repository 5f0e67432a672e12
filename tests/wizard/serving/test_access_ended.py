"""Access to a case that ends while somebody works on it, at the real program: socket, addresses and downloads."""

from spo.store import NoSuchCase, Store
from tests.access.provider import Provider
from tests.officer import Browser
from tests.served import Server

from .test_attacks import MORGAN, ROBIN, _as_it_was, folder, provider, server, sign_in, with_a_file

__all__ = ["_as_it_was", "folder", "provider", "server"]

NOT_THERE = str(NoSuchCase())


def _case_of(browser: Browser) -> tuple[str, str]:
    """Start a case, and return its id with the address of its case file."""
    window, file = with_a_file(browser)
    window.close()
    return next(part.removeprefix("case=") for part in window.query.split("&") if part.startswith("case=")), file


def _shown(browser: Browser, page: str, case_id: str) -> str:
    window = browser.window(page, case=case_id)
    window.close()
    return window.text


def test_the_address_of_a_case_shows_somebody_else_what_the_address_of_none_does(
    server: Server, provider: Provider
) -> None:
    case_id, file = _case_of(sign_in(server))
    provider.person = MORGAN
    other = sign_in(server)
    for page in ("task-list", "this-case", "papers", "who-may-see"):
        shown = _shown(other, page, case_id)
        assert NOT_THERE in shown
        assert shown == _shown(other, page, "f" * 32)
    assert case_id not in _shown(other, "cases", "")
    assert other.get(file).status == 403


def test_who_is_shut_out_is_handed_no_file_and_shown_no_page_from_the_next_press_on(
    server: Server, provider: Provider
) -> None:
    browser = sign_in(server)
    case_id, _ = _case_of(browser)
    window = browser.window("this-case", case=case_id)
    assert browser.get(window.file("download")).status == 200
    with Store(server.store) as store:
        store.stand(case_id, "shut out", str(ROBIN["sub"]), True)
    assert window.file("download") == ""
    assert NOT_THERE in window.press("list").text
    window.close()
    with Store(server.store) as store:
        recorded = [(line.act, line.outcome) for line in store.recorded(case_id=case_id)]
    assert recorded[-1] == ("create", "allowed")
    assert ("download", "allowed") in recorded
    assert {act for act, outcome in recorded if outcome == "refused"} >= {"download", "read"}


def test_who_is_let_in_meanwhile_sees_the_case_at_the_next_press(server: Server, provider: Provider) -> None:
    case_id, _ = _case_of(sign_in(server))
    provider.person = MORGAN
    window = sign_in(server).window("task-list", case=case_id)
    assert NOT_THERE in window.text
    with Store(server.store) as store:
        store.stand(case_id, "named", str(MORGAN["sub"]), True)
    assert NOT_THERE not in window.run().text
    window.close()
