"""A force's installation, for tests: its settings file, and the secrets beside it."""

from pathlib import Path

SECRET = "s3cret-of-the-client"
COOKIE_SECRET = "cookie-secret-" + "0123456789abcdef" * 2
FILE = """\
[service]
address = "https://drafting.example.org"
store = "/var/lib/spo/cases.db"

[sign_in]
issuer = "https://id.example.org/force"
client_id = "drafting"
client_secret_file = "client-secret"
cookie_secret_file = "cookie-secret"
hours = 10

[sign_in.claims]
collar = "collar"

[access]
ended = []

[access.roles]
officer = ["g-officers"]
solicitor = ["g-legal"]

[access.teams]
Harbour = ["g-harbour"]
"""


def write(folder: Path, *changes: tuple[str, str]) -> Path:
    """Write a settings file with some words put in the place of others, and return where it is."""
    text = FILE
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    (folder / "client-secret").write_text(f"{SECRET}\n", encoding="utf-8")
    (folder / "cookie-secret").write_text(f"{COOKIE_SECRET}\n", encoding="utf-8")
    path = folder / "settings.toml"
    path.write_text(text, encoding="utf-8")
    return path
