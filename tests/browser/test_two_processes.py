"""When one of two processes behind nginx dies, what is typed in a browser goes to the other at the next press."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from spo.access.sign_in import FIRST
from spo.store import Store
from tests.served import Server
from tests.wizard.serving.test_two_processes import site  # noqa: F401  (a fixture)

from .conftest import Visit

pytestmark = pytest.mark.browser

BOX = "Address of the complainant"


def test_what_is_typed_outlives_the_process_that_it_was_typed_at(
    site: tuple[str, list[Server]],  # noqa: F811
    window: Callable[..., Visit],
) -> None:
    address, processes = site
    visit = window(processes[0])
    visit.page.goto(address)
    expect(visit.page.get_by_text(FIRST)).to_be_visible()
    visit.press("Sign in")  # where the sign-in of these tests asks nothing
    expect(visit.page.get_by_text("Signed in as Robin Quillfeather")).to_be_visible()
    case_id = visit.started()
    for number, dying in enumerate(processes):
        visit.page.goto(f"{address}/applicant?case={case_id}")
        visit.at("Who applies, and to which court")
        visit.type(BOX, f"{number} Example Street")
        dying.kill()
        visit.press("Save and go to the task list")
        visit.at("Task list")
        with Store(dying.store) as store:
            assert store.open(case_id).case.applicant.address == f"{number} Example Street"
        dying.start()
