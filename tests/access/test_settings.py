"""A settings file: what it may say, and the sentence for each thing that is wrong with it."""

import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from spo.access.person import Role
from spo.access.settings_file import VARIABLE, SettingsFaulty, settings, standing_settings
from spo.cli import main

from .installation import COOKIE_SECRET, SECRET, write

Write = Callable[..., dict[str, str]]


@pytest.fixture
def written(tmp_path: Path) -> Write:
    """Write a settings file with some words put in the place of others, and return the environment that names it."""

    def writing(*changes: tuple[str, str], **environment: str) -> dict[str, str]:
        return {VARIABLE: str(write(tmp_path, *changes))} | environment

    return writing


def faults(environment: dict[str, str]) -> list[str]:
    with pytest.raises(SettingsFaulty) as refused:
        settings(environment)
    return list(refused.value.faults)


def test_without_a_settings_file_there_are_no_settings() -> None:
    assert settings({}) is None
    assert settings({VARIABLE: " "}) is None


def test_a_group_gives_a_role_and_another_a_team(written: Write) -> None:
    found = settings(written())
    assert found.access.roles[Role.OFFICER] == ("g-officers",)
    assert found.access.teams["Harbour"] == ("g-harbour",)
    assert not found.access.author_may_approve


def test_streamlit_is_told_of_sign_in_from_the_same_file(written: Write) -> None:
    auth = settings(written()).secrets["auth"]
    assert auth["redirect_uri"] == "https://drafting.example.org/oauth2callback"
    assert auth["server_metadata_url"] == "https://id.example.org/force/.well-known/openid-configuration"
    assert (auth["client_secret"], auth["cookie_secret"]) == (SECRET, COOKIE_SECRET)


def test_no_secret_shows_in_what_is_printed_of_the_settings(written: Write) -> None:
    found = settings(written())
    assert SECRET not in repr(found) + str(found)
    assert COOKIE_SECRET not in repr(found) + str(found)


def test_the_environment_overrides_the_secrets_and_the_store(written: Write) -> None:
    said = {"SPO_CLIENT_SECRET": "another", "SPO_COOKIE_SECRET": "x" * 40, "SPO_STORE": "/somewhere/else.db"}
    found = settings(written(**said))
    assert found.secrets["auth"]["client_secret"] == "another"
    assert found.secrets["auth"]["cookie_secret"] == "x" * 40
    assert found.service.store == "/somewhere/else.db"


def test_a_change_of_the_file_is_seen_at_the_next_look(written: Write) -> None:
    environment = written()
    assert settings(environment).access.ended == frozenset()
    written(("ended = []", 'ended = ["p-17"]'))
    assert settings(environment).access.ended == {"p-17"}


WRONG = {
    "a line is missing": (
        ('client_id = "drafting"', ""),
        "[sign_in] client_id is not there. Add it.",
    ),
    "a name is misspelt": (
        ("hours = 10", "hour = 10"),
        "[sign_in] hour is no setting. Take it out, or mend its spelling.",
    ),
    "a role that nobody knows": (
        ('solicitor = ["g-legal"]', 'lawyer = ["g-legal"]'),
        "[access.roles] lawyer is no role. The roles are 'officer', 'solicitor', 'authorising', 'trainer', "
        "'supervisor', 'records' or 'auditor'.",
    ),
    "an address in clear": (
        ("https://id.example.org/force", "http://id.example.org/force"),
        "[sign_in] issuer is wrong: must begin with https://. Mend it.",
    ),
    "an address with a page": (
        ("https://drafting.example.org", "https://drafting.example.org/app"),
        "[service] address is wrong: must name a host alone, with nothing after it. Mend it.",
    ),
    "a session of days": (
        ("hours = 10", "hours = 240"),
        "[sign_in] hours is wrong: should be less than or equal to 24. Mend it.",
    ),
    "a secret in the file": (
        ('client_secret_file = "client-secret"', f'client_secret = "{SECRET}"'),
        "[sign_in] client_secret is in this file. Put it into one of its own, named by client_secret_file.",
    ),
    "a secret's file that is not there": (
        ('"cookie-secret"', '"nowhere"'),
        "[sign_in] cookie_secret_file names no file that can be read. Mend the path, or let it be read.",
    ),
    "no secret's file": (
        ('cookie_secret_file = "cookie-secret"', ""),
        "[sign_in] cookie_secret_file is not there. Add it, or set SPO_COOKIE_SECRET.",
    ),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_a_fault_is_a_sentence_that_says_where_it_is_and_what_to_do(written: Write, wrong: str) -> None:
    change, sentence = WRONG[wrong]
    assert faults(written(change)) == [sentence]


def test_each_of_several_faults_is_told(written: Write) -> None:
    assert len(faults(written(("hours = 10", "hour = 10"), ('client_id = "drafting"', "")))) == 2


def test_a_client_secret_that_is_empty_is_refused(written: Write, tmp_path: Path) -> None:
    environment = written()
    (tmp_path / "client-secret").write_text("\n", encoding="utf-8")
    told = "The settings cannot be used: client_secret under [sign_in] is empty. Mend it."
    assert faults(environment) == [told]


def test_a_wrong_edit_is_told_to_the_log_once_and_so_is_its_mending(
    written: Write, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    monkeypatch.setenv(VARIABLE, written()[VARIABLE])
    before = standing_settings()
    for change in (("hours = 10", "hour = 10"), ("hours = 10", "hours = 240")):
        written(change)
        assert [standing_settings() for _ in range(12)] == [before] * 12
    written()
    assert standing_settings() == standing_settings() == before
    assert [line.partition(".")[0] for line in caplog.messages] == [
        "The settings stay as they were",
        "The settings stay as they were",
        "The settings are right again",
    ]


def test_a_short_cookie_secret_and_a_file_in_which_nobody_has_a_role_are_refused(written: Write) -> None:
    (short,) = faults(written(SPO_COOKIE_SECRET="short"))
    assert short == (
        "The settings cannot be used: cookie_secret under [sign_in] must have at least 32 characters. Mend it."
    )
    (nobody,) = faults(written(('["g-officers"]', "[]"), ('["g-legal"]', "[]")))
    assert "nobody could sign in" in nobody


def test_what_is_no_toml_is_told_with_the_place_and_no_word_of_the_file(written: Write) -> None:
    (said,) = faults(written(('issuer = "', 'issuer = zanzibar"')))
    assert "is not written as TOML. Mend it at line 6, column" in said
    assert "zanzibar" not in said


def test_a_path_to_nothing_is_told() -> None:
    (said,) = faults({VARIABLE: "/nowhere/at/all.toml"})
    assert said.startswith("SPO_SETTINGS names no file that can be read: /nowhere/at/all.toml.")


def test_the_command_says_each_fault_and_no_secret(tmp_path: Path) -> None:
    path = write(tmp_path, ("hours = 10", "hour = 10"))
    told = CliRunner().invoke(main, ["settings", "check", str(path)])
    assert (told.exit_code, told.output) == (2, "[sign_in] hour is no setting. Take it out, or mend its spelling.\n")
    path = write(tmp_path)
    told = CliRunner().invoke(main, ["settings", "check"], env={VARIABLE: str(path)})
    assert told.exit_code == 0
    assert told.output.splitlines()[-1] == "The settings can be used."
    assert "officer: g-officers" in told.output
    assert "The cases are kept in a file on this machine: /var/lib/spo/cases.db." in told.output
    assert SECRET not in told.output
    assert COOKIE_SECRET not in told.output


def test_the_command_says_where_cases_are_kept_though_no_line_does_and_never_a_password(tmp_path: Path) -> None:
    def told(store: str, **environment: str) -> str:
        path = write(tmp_path, ('store = "/var/lib/spo/cases.db"', store))
        said = CliRunner().invoke(main, ["settings", "check", str(path)], env={"SPO_STORE": None, **environment})
        return next(line for line in said.output.splitlines() if line.startswith("The cases are kept"))

    assert told("", XDG_DATA_HOME="/home/robin").endswith("in a file on this machine: /home/robin/spo/spo.db.")
    database = told('store = "postgresql://spo:zanzibar@/spo"')
    assert database == "The cases are kept in a PostgreSQL database."


def test_the_command_says_that_it_has_checked_nothing_where_no_file_is_named() -> None:
    told = CliRunner().invoke(main, ["settings", "check"], env={VARIABLE: None})
    assert told.output.startswith("No settings were checked. Give the path of the file")
