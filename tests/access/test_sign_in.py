"""Who somebody is by what sign-in says, and who may not come in, with the sentence that says why."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from spo.access.person import Person, Role
from spo.access.settings import Settings
from spo.access.settings_file import VARIABLE, settings
from spo.access.sign_in import ENDED, FIRST, NO_ROLE, NOT_OURS, SHUT, NotSignedIn, session_id, signed_in

from .installation import write

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
CLAIMS: dict[str, Any] = {
    "is_logged_in": True,
    "iss": "https://id.example.org/force",
    "aud": "drafting",
    "sub": "p-17",
    "name": "Robin Quillfeather",
    "collar": 4417,
    "groups": ["g-officers", "g-harbour", "g-canteen"],
    "iat": NOON.timestamp(),
    "nonce": "n-1",
}


@pytest.fixture
def rules(tmp_path: Path) -> Settings:
    """The settings of an installation."""
    return settings({VARIABLE: str(write(tmp_path, ("ended = []", 'ended = ["p-99"]')))})


def why_not(rules: Settings, now: datetime = NOON, **claims: Any) -> tuple[str, bool]:
    with pytest.raises(NotSignedIn) as refused:
        signed_in(CLAIMS | claims, rules, now)
    return str(refused.value), refused.value.again


def test_somebody_is_who_the_claims_say_with_the_roles_and_teams_of_their_groups(rules: Settings) -> None:
    assert signed_in(CLAIMS, rules, NOON) == Person(
        "p-17", "Robin Quillfeather", "4417", frozenset({"Harbour"}), frozenset({Role.OFFICER})
    )


def test_one_group_may_be_said_as_a_word_and_an_audience_as_a_list(rules: Settings) -> None:
    assert signed_in(CLAIMS | {"groups": "g-legal", "aud": ["drafting"]}, rules, NOON).roles == {Role.SOLICITOR}


def test_who_has_no_name_is_named_by_their_id(rules: Settings) -> None:
    assert signed_in(CLAIMS | {"name": None}, rules, NOON).name == "p-17"


def test_nobody_is_let_in_before_signing_in(rules: Settings) -> None:
    assert why_not(rules, is_logged_in=False) == (FIRST, True)
    with pytest.raises(NotSignedIn, match=FIRST):
        signed_in({}, rules, NOON)


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "https://id.example.org/another"},
        {"aud": "payroll"},
        {"aud": ["payroll"], "azp": "drafting"},
        {"sub": ""},
        {"sub": None},
        {"sub": True},
        {"iat": None},
        {"iat": "yesterday"},
        {"iat": 1e300},
        {"iat": (NOON + timedelta(minutes=5)).timestamp()},
    ],
    ids=str,
)
def test_what_was_signed_for_another_program_or_for_nobody_opens_nothing(
    rules: Settings, claims: dict[str, Any]
) -> None:
    assert why_not(rules, **claims) == (NOT_OURS, True)


def test_a_session_ends_when_the_hours_of_the_settings_are_over(rules: Settings) -> None:
    last = NOON + timedelta(hours=10)
    assert signed_in(CLAIMS, rules, last - timedelta(seconds=1))
    assert why_not(rules, last) == (ENDED, True)


def test_who_has_no_group_with_a_role_is_told_so(rules: Settings) -> None:
    assert why_not(rules, groups=["g-canteen"]) == (NO_ROLE, False)
    assert why_not(rules, groups=None) == (NO_ROLE, False)


def test_who_is_named_as_ended_is_shut_out_whatever_sign_in_says(rules: Settings) -> None:
    assert why_not(rules, sub="p-99") == (SHUT, False)


def test_each_signing_in_is_told_from_every_other_without_saying_who() -> None:
    first, again = session_id(CLAIMS), session_id(CLAIMS | {"nonce": "n-2"})
    assert first != again
    assert "p-17" not in first
