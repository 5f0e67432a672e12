"""Who is signed in at the windows of a test: the settings are a force's, and sign-in says what the test says."""

from collections.abc import Callable, Iterable
from pathlib import Path
from time import time
from typing import Any

import pytest

from spo.access import Role
from spo.case import Case
from spo.store import Store
from spo.wizard.screen import person as screen_person
from tests.access import installation

from .kept import keep
from .window import Window

SignIn = Callable[..., None]


@pytest.fixture
def sign_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SignIn:
    """Sign somebody in, by id, with teams and roles. What a window does next, it does for them."""
    roles = "\n".join(f'{role} = ["g-{role}"]' for role in Role)
    before = 'officer = ["g-officers"]\nsolicitor = ["g-legal"]'
    settings = installation.write(
        tmp_path, (before, roles), ('Harbour = ["g-harbour"]', 'East = ["t-East"]\nWest = ["t-West"]')
    )
    monkeypatch.setenv("SPO_SETTINGS", str(settings))

    def signed_in(id: str, *roles: Role, teams: Iterable[str] = (), collar: str = "") -> None:
        claims: dict[str, Any] = {
            "is_logged_in": True,
            "iss": "https://id.example.org/force",
            "aud": "drafting",
            "sub": id,
            "iat": time(),
            "name": f"PC {id.title()} Example",
            "collar": collar,
            "groups": [*(f"g-{role}" for role in roles), *(f"t-{team}" for team in teams)],
        }
        monkeypatch.setattr(screen_person, "_claims", lambda: claims)

    return signed_in


def filed(store: Store, case: Case, sign_in: SignIn) -> str:
    """Return the id of a case that a solicitor approved and an officer, who is signed in after, recorded as filed."""
    case_id = keep(store, case)
    store.stand(case_id, "team", "East", True)
    sign_in("sol", Role.SOLICITOR)
    Window().go("approval", case_id).press_named("Approve")
    sign_in("ann", Role.OFFICER, teams=["East"])
    Window().go("approval", case_id).type("filing-day", "").press_named("Record that they are filed")
    return case_id
