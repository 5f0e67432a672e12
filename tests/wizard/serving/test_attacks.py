"""Attacks on sign-in and on a session, each against the real program and each refused."""

import base64
import hmac
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from time import sleep, time
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from itsdangerous import URLSafeTimedSerializer
from joserfc.jwk import RSAKey
from websockets.exceptions import InvalidStatus

from spo.access import session_id
from spo.access.settings_file import VARIABLE
from spo.access.sign_in import ENDED, FIRST, NO_ROLE, NOT_OURS, SHUT, SIGNED_OUT
from spo.store import Store
from spo.wizard.serving.asked import ELSEWHERE, NOT_HANDED
from spo.wizard.serving.asked import NOT_OURS as NOT_OUR_HOST
from spo.wizard.serving.cookies import TOO_LARGE
from tests.access import provider as providers
from tests.access.installation import COOKIE_SECRET, write
from tests.access.provider import Claims, Provider, signed
from tests.officer import Browser, Window
from tests.served import Server, free_port

ROBIN: Claims = {"sub": "p-17", "name": "Robin Quillfeather", "groups": ["g-officers"]}
MORGAN: Claims = {"sub": "p-18", "name": "Morgan Tanager", "groups": ["g-officers"]}
USER, SESSION = "_streamlit_user", "_streamlit_session"


@pytest.fixture(scope="module")
def provider() -> Iterator[Provider]:
    """The force's sign-in."""
    with providers.running() as found:
        yield found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the program's settings are."""
    return tmp_path_factory.mktemp("installation")


@pytest.fixture(scope="module")
def server(provider: Provider, folder: Path) -> Iterator[Server]:
    """The program, as a force installs it."""
    found = installed(folder, provider)
    yield found.start()
    found.kill()


@pytest.fixture(autouse=True)
def _as_it_was(provider: Provider, folder: Path, server: Server) -> Iterator[None]:
    provider.person, provider.sign, provider.metadata = ROBIN, signed, {}
    yield
    settle(folder, provider, server)


def installed(folder: Path, provider: Provider, **secrets: str) -> Server:
    """Return the program on a port of its own, with settings to fit."""
    found = Server(folder / "cases.db", folder / "log", port=free_port())
    settle(folder, provider, found)
    found.environment = {VARIABLE: str(folder / "settings.toml"), **secrets}
    return found


def settle(folder: Path, provider: Provider, server: Server, *changes: tuple[str, str]) -> None:
    """Write the settings, with some words put in the place of others."""
    own = (("https://drafting.example.org", server.address), ("https://id.example.org/force", provider.address))
    write(folder, *own, *changes)


def sign_in(server: Server) -> Browser:
    """Sign in as whoever the provider has, and return the browser."""
    browser = Browser(server.address)
    browser.follow(browser.begin_sign_in())
    return browser


def shown(browser: Browser) -> str:
    """Return what a window on the list of cases shows."""
    window = browser.window("cases")
    window.close()
    return window.text


def _encoded(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def is_in(text: str) -> bool:
    return "Signed in as" in text


def refused(browser: Browser, why: str = FIRST) -> bool:
    """Return whether a browser is shown why it is not signed in, and no more."""
    window = browser.window("cases")
    window.close()
    return why in window.text and window.keys in (["sign-in"], ["sign-out"]) and not is_in(window.text)


def callback(browser: Browser) -> str:
    """Begin to sign in, and return the address that the provider leads back to."""
    asked = browser.get(browser.begin_sign_in()).leads_to
    return browser.get(asked).leads_to


def test_who_signs_in_is_known_by_the_name_that_the_force_gives(server: Server) -> None:
    assert refused(Browser(server.address))
    assert "Signed in as Robin Quillfeather" in shown(sign_in(server))


def test_a_forged_token_is_refused(server: Server, provider: Provider) -> None:
    stranger = RSAKey.generate_key(2048, {"kid": "k1"}, auto_kid=False)
    provider.sign = lambda claims, key: signed(claims, stranger)
    assert refused(sign_in(server))


@pytest.mark.parametrize("offered", [["RS256"], ["RS256", "HS256", "none"]], ids=str)
@pytest.mark.parametrize("alg", ["none", "HS256"])
def test_a_token_without_a_signature_or_signed_with_the_public_key_is_refused(
    server: Server, provider: Provider, alg: str, offered: list[str]
) -> None:
    def weak(claims: Claims, key: RSAKey) -> str:
        said = ".".join(_encoded(json.dumps(one).encode()) for one in ({"alg": alg, "kid": "k1"}, claims))
        public = key.as_pem(private=False)
        return f"{said}.{'' if alg == 'none' else _encoded(hmac.digest(public, said.encode(), 'sha256'))}"

    provider.sign, provider.metadata = weak, {"id_token_signing_alg_values_supported": offered}
    assert refused(sign_in(server))


@pytest.mark.parametrize(
    "lie",
    [
        {"exp": 1_700_000_000, "iat": 1_699_990_000},
        {"iss": "https://id.example.org/another-force"},
        {"aud": "payroll"},
        {"nonce": "of another time"},
        {"nonce": None},
    ],
    ids=["stale", "another issuer", "another audience", "another nonce", "no nonce"],
)
def test_a_token_that_is_stale_or_of_another_issuer_audience_or_time_is_refused(
    server: Server, provider: Provider, lie: Claims
) -> None:
    provider.sign = lambda claims, key: signed(claims | lie, key)
    assert refused(sign_in(server))


def test_a_token_for_another_program_is_refused_though_it_names_this_one_too(
    server: Server, provider: Provider
) -> None:
    """Authlib takes a token of another audience whose `azp` is the client's."""
    provider.sign = lambda claims, key: signed(claims | {"aud": "payroll", "azp": claims["aud"]}, key)
    assert refused(sign_in(server), NOT_OURS)


def test_a_cookie_that_was_altered_or_is_of_another_installation_is_refused(
    server: Server, provider: Provider, tmp_path: Path
) -> None:
    browser = sign_in(server)
    cookies = browser.held()
    real = cookies[USER]
    for altered in (real[:-2] + ("aa" if real[-2:] != "aa" else "bb"), real[5:], "e30=", json.dumps(ROBIN)):
        cookies[USER] = altered
        assert refused(browser)
    other = installed(tmp_path, provider, SPO_COOKIE_SECRET="of another installation, and as long as it takes").start()
    try:
        there = sign_in(other)
        assert is_in(shown(there))
        cookies[USER] = there.held()[USER]
        assert refused(browser)
        there.held()[USER] = real
        assert refused(there)
    finally:
        other.kill()


def test_a_cookie_for_another_address_is_refused_under_the_same_secret(
    server: Server, provider: Provider, tmp_path: Path
) -> None:
    other = installed(tmp_path, provider).start()
    try:
        browser = sign_in(server)
        browser.held()[USER] = sign_in(other).held()[USER]
        assert refused(browser)
    finally:
        other.kill()


def test_a_code_and_state_are_good_once_and_in_the_browser_that_asked(server: Server, provider: Provider) -> None:
    browser = Browser(server.address)
    back = callback(browser)
    before = dict(browser.held())
    stranger = Browser(server.address)
    assert USER not in stranger.get(back).body + str(stranger.held())  # fixation: a code of mine in a browser of yours
    assert refused(stranger)
    browser.get(back)
    assert is_in(shown(browser))
    again = Browser(server.address, {urlsplit(server.address).netloc: before})
    again.get(back)  # replayed, with the very cookies of the first time
    assert refused(again)
    browser.get(back)
    assert len(provider.spent) == len(set(provider.spent))


def test_a_state_that_nobody_asked_for_is_refused(server: Server) -> None:
    browser = Browser(server.address)
    back = callback(browser)
    query = {name: each[0] for name, each in parse_qs(urlsplit(back).query).items()}
    for state in ("", "guessed"):
        browser.get(f"/oauth2callback?{urlencode(query | {'state': state})}")
        assert refused(browser)


@pytest.mark.parametrize("to", ["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example"])
def test_nothing_that_is_asked_leads_to_another_site(server: Server, provider: Provider, to: str) -> None:
    browser = Browser(server.address)
    link = browser.begin_sign_in()
    names = ("next", "redirect_uri", "provider", "url", "return_to", "post_logout_redirect_uri")
    extra = urlencode(dict.fromkeys(names, to))
    paths = [f"{link}&{extra}", f"/auth/login?{extra}", f"/auth/logout?{extra}", f"/oauth2callback?{extra}"]
    for path in paths:
        answer = browser.get(path, X_Forwarded_Host="elsewhere.example", Forwarded="host=elsewhere.example")
        host = urlsplit(answer.leads_to).netloc
        assert host in ("", urlsplit(provider.address).netloc), path
        back = parse_qs(urlsplit(answer.leads_to).query).get("redirect_uri", [])
        assert back in ([], [f"{server.address}/oauth2callback"])


def test_a_header_that_names_somebody_says_nothing(server: Server) -> None:
    names = (
        "X-Forwarded-User",
        "X-Forwarded-Email",
        "Remote-User",
        "X-Remote-User",
        "X-Auth-Request-User",
        "X-Ms-Client-Principal-Name",
    )
    browser = Browser(server.address)
    window = browser.window("cases", headers=dict.fromkeys(names, "p-17"))
    assert FIRST in window.text
    window.close()


def test_the_program_does_not_start_where_a_header_could_say_who_somebody_is(
    provider: Provider, tmp_path: Path
) -> None:
    found = installed(tmp_path, provider)
    found.environment = {**found.environment, "STREAMLIT_SERVER_TRUSTED_USER_HEADERS": '{"X-User": "sub"}'}
    with pytest.raises(RuntimeError, match="a header could say who somebody is"):
        found.start()


def test_the_program_does_not_start_with_settings_that_are_wrong(provider: Provider, tmp_path: Path) -> None:
    found = installed(tmp_path, provider)
    settle(tmp_path, provider, found, ("hours = 10", "hour = 10"))
    with pytest.raises(RuntimeError, match=r'"level": "critical", "what": "\[sign_in\] hour is no setting.'):
        found.start()


def test_a_page_of_another_origin_opens_no_window_and_signs_nobody_in_or_out(server: Server) -> None:
    browser = sign_in(server)
    for origin in ("https://elsewhere.example", server.address.replace("http:", "https:"), "null"):
        with pytest.raises(InvalidStatus, match="403"):
            browser.window("cases", origin)
    link = {"Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "navigate", "Sec_Fetch_Dest": "document"}
    for path in ("/auth/logout", "/auth/login"):
        assert (browser.get(path, **link).status, browser.get(path, **link).body) == (403, ELSEWHERE)
    assert browser.get("/auth/logout", Host="elsewhere.example").body == NOT_OUR_HOST
    assert is_in(shown(browser))


def test_a_window_without_the_browsers_own_token_is_not_signed_in(server: Server) -> None:
    """A page of another site can open a websocket with cookies; it cannot read the token that goes with them."""
    browser = sign_in(server)
    browser.held()["_streamlit_xsrf"] = Browser(server.address).held().get("_streamlit_xsrf", "2|0|0|0")
    assert refused(browser)


def test_a_session_ends_when_its_hours_are_over_in_a_window_that_is_open_too(
    server: Server, provider: Provider, folder: Path
) -> None:
    provider.person = ROBIN | {"iat": int(time()) - 3590}
    browser = sign_in(server)
    window = browser.window("cases")
    assert is_in(window.text)
    settle(folder, provider, server, ("hours = 10", "hours = 0.9"))
    assert ENDED in window.run().text
    assert refused(browser, ENDED)


def test_a_role_that_is_taken_away_ends_at_the_next_press(server: Server, provider: Provider, folder: Path) -> None:
    window = sign_in(server).window("cases")
    settle(folder, provider, server, ('officer = ["g-officers"]', 'officer = ["g-others"]'))
    assert NO_ROLE in window.press("begin").text
    settle(folder, provider, server, ("ended = []", 'ended = ["p-17"]'))
    assert SHUT in window.run().text


def test_who_signed_out_is_out_in_every_window_and_a_copied_cookie_opens_nothing(server: Server) -> None:
    browser = sign_in(server)
    thief = Browser(server.address, {host: dict(held) for host, held in browser.cookies.items()})
    here, there = browser.window("cases"), browser.window("cases")
    assert here.press("sign-out").sent_to == "/auth/logout"
    browser.follow("/auth/logout")
    assert USER not in browser.held()
    assert SIGNED_OUT in there.press("begin").text
    assert refused(browser)
    assert refused(thief, SIGNED_OUT)


def test_who_signed_out_at_one_process_is_out_at_another(server: Server, provider: Provider, folder: Path) -> None:
    browser = sign_in(server)
    window = browser.window("cases")
    server.kill()  # another process knows of a signing out what the store does
    server.start()
    assert is_in(shown(browser))
    second = browser.window("cases")
    with Store(server.store) as store:
        store.sign_out(session_id(claims_of(browser)), datetime.now(UTC))
    sleep(1.1)
    assert SIGNED_OUT in second.press("begin").text
    assert refused(browser, SIGNED_OUT)
    window.close()


def claims_of(browser: Browser) -> Claims:
    """Return what the cookie of who is signed in says."""
    said = URLSafeTimedSerializer(COOKIE_SECRET, salt=USER).loads(browser.held()[USER].strip('"'))
    found: Claims = json.loads(said)
    return found


def test_a_file_is_handed_to_nobody_but_who_it_was_made_for_and_only_while_signed_in(
    server: Server, provider: Provider, folder: Path
) -> None:
    browser = sign_in(server)
    window, file = with_a_file(browser)
    assert browser.get(file).status == 200
    provider.person = MORGAN
    other = sign_in(server)
    other.held()["spo_browser"] = browser.held().get("spo-browser", "")
    assert other.get(file).body == NOT_HANDED
    settle(folder, provider, server, ("ended = []", 'ended = ["p-17"]'))
    assert browser.get(file).body == NOT_HANDED
    assert window.file("download") == ""
    window.close()


def with_a_file(browser: Browser) -> tuple[Window, str]:
    """Start a case, and return the window with the address of its case file."""
    window = browser.window("cases")
    window.press("begin")
    start = next(key for key in window.keys if "Start an application" in key)
    window.press(start)
    window.press("this-case")
    return window, window.file("download")


def test_cookies_last_as_long_as_a_session_and_go_over_tls_alone(provider: Provider, tmp_path: Path) -> None:
    """The program itself listens behind what ends TLS, so that it is asked in clear under an address of https."""
    found = installed(tmp_path, provider)
    write(tmp_path, ("https://id.example.org/force", provider.address))
    found.start()
    try:
        browser = Browser(found.address)
        host = {"Host": "drafting.example.org"}
        cookies = [one for path in ("/", "/_stcore/health") for one in browser.get(path, **host).cookies]
        assert {one.partition("=")[0] for one in cookies} == {"spo_browser", "_streamlit_xsrf"}
        assert all("; Secure" in one for one in cookies)
    finally:
        found.kill()


def test_who_has_very_many_groups_is_told_so_and_no_token_of_the_sign_in_lies_in_a_browser(
    server: Server, provider: Provider
) -> None:
    many = [sha256(b"%d" % number).hexdigest()[:36] for number in range(400)]
    provider.person = ROBIN | {"groups": ["g-officers", *many[:200]]}
    browser = sign_in(server)
    assert is_in(shown(browser))
    assert not [name for name in browser.held() if "tokens" in name]
    provider.person = ROBIN | {"groups": ["g-officers", *many]}
    browser = Browser(server.address)
    answer = browser.get(callback(browser))
    assert (answer.status, answer.body, USER in browser.held()) == (403, TOO_LARGE, False)


def test_the_cookie_of_who_is_signed_in_is_kept_from_scripts_and_no_longer_than_the_session(server: Server) -> None:
    browser = Browser(server.address)
    (said,) = [one for one in browser.get(callback(browser)).cookies if one.startswith(f"{USER}=")]
    parts = [part.strip() for part in said.split(";")[1:]]
    assert {"HttpOnly", "SameSite=lax", "Path=/", "Max-Age=36000"} <= set(parts)
