"""People sign in with their force's account in a real browser, and cases lie in PostgreSQL."""

import json
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from importlib.resources import files
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from spo.access import session_id
from spo.access.settings_file import VARIABLE
from spo.access.sign_in import FIRST, NO_ROLE
from spo.store import NoSuchCase, Store
from spo.wizard.app import PAGES
from tests.access.installation import write
from tests.served import STARTS_WITHIN, Server, free_port
from tests.store.conftest import postgres  # noqa: F401  (a fixture)
from tests.store.conftest import server as schema  # noqa: F401  (a fixture)

from .conftest import Visit
from .test_every_page import Seen, _look

pytestmark = pytest.mark.browser

ROBIN = {"sub": "p-17", "name": "Robin Quillfeather", "groups": ["g-officers", "g-harbour"]}
MORGAN = {"sub": "p-18", "name": "Morgan Tanager", "groups": ["g-officers", "g-quay"]}
JULES = {"sub": "p-19", "name": "Jules Sandmartin", "groups": ["g-legal"]}
TEAMS = ('Harbour = ["g-harbour"]', 'Harbour = ["g-harbour"]\nQuay = ["g-quay"]')
WORDS = "Sgt Ann Placeholder"


@pytest.fixture(scope="module")
def provider(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a force's sign-in, which knows three people and asks for no password."""
    port, log = free_port(), tmp_path_factory.mktemp("provider") / "log"
    people = [word for one in (ROBIN, MORGAN, JULES) for word in ("--user-claims", json.dumps(one))]
    command = [sys.executable, "-W", "ignore", "-m", "oidc_provider_mock", "-H", "localhost", "-p", str(port), *people]
    with log.open("wb") as out:
        process = subprocess.Popen(command, stdout=out, stderr=out, env=os.environ)
    address, until = f"http://localhost:{port}", time.monotonic() + STARTS_WITHIN
    while time.monotonic() < until and process.poll() is None:
        try:
            with urllib.request.urlopen(f"{address}/.well-known/openid-configuration", timeout=2):
                break
        except OSError:
            time.sleep(0.05)
    yield address
    process.kill()
    process.wait()


@pytest.fixture
def force(browser: Browser, tmp_path: Path, provider: str, schema: str) -> Iterator["Force"]:  # noqa: F811
    """The program as a force installs it."""
    found = Force(tmp_path, provider, schema)
    found.server.start()
    yield found
    found.server.kill()


class Force:
    """An installation, with the settings that can be changed while it runs."""

    def __init__(self, folder: Path, provider: str, store: str) -> None:
        self.folder, self.provider, self.store = folder, provider, store
        self.server = Server(folder / "unused.db", folder / "log", port=free_port())
        self.server.environment = {VARIABLE: str(folder / "settings.toml"), "SPO_STORE": store}
        self.settle()

    def settle(self, *changes: tuple[str, str]) -> None:
        """Write the settings, with some words put in the place of others."""
        own = (("https://drafting.example.org", self.server.address), ("https://id.example.org/force", self.provider))
        write(self.folder, *own, TEAMS, *changes)

    def officer(self, case_id: str) -> str:
        """Return the name of the officer in the case, as the store has it."""
        with Store(self.store) as store:
            return store.open(case_id).case.applicant.officer_in_the_case.name


def sign_in(visit: Visit, person: Mapping[str, object]) -> None:
    """Sign in as somebody, from whatever page is shown."""
    visit.still()
    expect(visit.page.get_by_text(FIRST)).to_be_visible()
    visit.press("Sign in")
    visit.page.get_by_role("button", name=str(person["sub"]), exact=True).first.click()
    expect(visit.page.get_by_text(f"Signed in as {person['name']}")).to_be_visible()
    visit.still()


def sign_out(visit: Visit) -> None:
    """Sign out, of the program and of the force's sign-in."""
    visit.press("Sign out")
    visit.page.get_by_role("button", name="End session").click()  # the provider asks whether it is meant
    visit.page.wait_for_url(f"{visit.server.address}/**")
    visit.page.goto(visit.server.address)
    expect(visit.page.get_by_text(FIRST)).to_be_visible()


def test_a_case_is_drafted_by_who_signed_in_and_is_there_for_another_once_handed_over(
    force: Force, window: Callable[..., Visit]
) -> None:
    visit = window(force.server)
    visit.page.goto(force.server.address)
    sign_in(visit, ROBIN)
    case_id = visit.started()
    task_list = f"{force.server.address}/task-list?case={case_id}"
    visit.go("applicant")
    visit.type("Name", WORDS)
    visit.press("Save and go to the task list")
    visit.at("Task list")
    with Store(force.store) as store:
        assert store.open(case_id).case.applicant.officer_in_the_case.name == WORDS
        assert {one.change.who for one in store.history(case_id)} == {"Robin Quillfeather"}
    sign_out(visit)
    with Store(force.store) as store:
        (out,) = store.signed_out()
    assert out != session_id({})  # every process is told who signed out, and not that nobody may come in
    visit.page.goto(task_list)
    sign_in(visit, MORGAN)
    expect(visit.page.get_by_text(WORDS)).to_have_count(0)
    visit.page.goto(task_list)
    expect(visit.page.get_by_text(str(NoSuchCase()))).to_be_visible()
    with Store(force.store) as store:
        assert ("p-18", "refused") in [(one.who, one.outcome) for one in store.recorded(case_id=case_id)]
    sign_out(visit)
    sign_in(visit, ROBIN)
    visit.go("who-may-see", case=case_id)
    visit.choose("Team", "Quay")
    visit.press("Hand the case to this team")
    expect(visit.page.get_by_text("The case is with the team Quay.").first).to_be_visible()
    sign_out(visit)
    sign_in(visit, MORGAN)
    visit.go("applicant", case=case_id)
    visit.holds("Name", WORDS)


def test_nothing_typed_is_lost_when_a_role_is_taken_away_in_the_middle(
    force: Force, window: Callable[..., Visit]
) -> None:
    robin = window(force.server)
    robin.page.goto(force.server.address)
    sign_in(robin, ROBIN)
    case_id = robin.started()
    robin.go("applicant")
    robin.type("Name", WORDS)
    force.settle(('officer = ["g-officers"]', 'officer = ["g-others"]'))
    robin.press("Save and continue")
    expect(robin.page.get_by_text(NO_ROLE)).to_be_visible()
    assert force.officer(case_id) == ""
    force.settle()
    robin.page.goto(f"{force.server.address}/applicant?case={case_id}")
    robin.press("Put back what was not saved")
    robin.holds("Name", WORDS)
    robin.press("Save and go to the task list")
    robin.at(PAGES["task-list"][0])
    assert force.officer(case_id) == WORDS


def test_nothing_typed_is_lost_when_a_session_ends_and_its_person_signs_in_again(
    force: Force, window: Callable[..., Visit]
) -> None:
    robin = window(force.server)
    robin.page.goto(force.server.address)
    sign_in(robin, ROBIN)
    case_id = robin.started()
    robin.go("applicant")
    robin.type("Name", WORDS)
    force.settle(("hours = 10", "hours = 0.0001"))
    robin.press("Save and continue")
    expect(robin.button("Sign in")).to_be_visible()
    assert force.officer(case_id) == ""
    force.settle()
    robin.press("Sign in")
    robin.page.get_by_role("button", name="p-17", exact=True).first.click()
    expect(robin.page.get_by_text("Signed in as Robin Quillfeather")).to_be_visible()
    robin.page.goto(f"{force.server.address}/applicant?case={case_id}")
    robin.press("Put back what was not saved")
    robin.press("Save and go to the task list")
    robin.at(PAGES["task-list"][0])
    assert force.officer(case_id) == WORDS


def test_the_pages_about_who_may_see_a_case_can_be_used_by_everybody(
    force: Force, window: Callable[..., Visit]
) -> None:
    all_roles = "".join(f'\n{role} = ["g-officers"]' for role in ("officer", "supervisor", "auditor", "records"))
    force.settle(('\nofficer = ["g-officers"]', all_roles))
    visit = window(force.server)
    visit.page.goto(force.server.address)
    sign_in(visit, ROBIN)
    case_id = visit.started()
    with Store(force.store) as store:
        store.stand(case_id, "shut out", "collar number 9999", True)
        store.stand(case_id, "stage", "filed", True)
    found, axe = Seen(), files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    for page, words in (
        ("who-may-see", "Collar number 9999 (nobody who has signed in yet) is shut out."),
        ("what-waits", "Robin Quillfeather"),
        ("record", "Robin Quillfeather, p-17"),
        ("this-case", "Archive"),
        ("cases", "Signed in as Robin Quillfeather"),
    ):
        if page == "cases":
            visit.home()
        else:
            visit.go(page, case=case_id)
        expect(visit.page.get_by_text(words).first).to_be_visible()
        visit.still()
        _look(visit.page, page, axe, found)
    assert found == Seen(hosts=found.hosts)
