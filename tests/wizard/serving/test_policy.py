"""What a browser is told lets a page run and load only what is this program's own."""

import re
from pathlib import Path

import pytest
import streamlit

from spo.wizard.screen.scripts import fingerprint, script
from spo.wizard.serving.policy import headers

SAID = headers("localhost:8501", "/task-list")
RULES = dict(rule.split(" ", 1) for rule in SAID["content-security-policy"].split("; "))


def test_nothing_is_let_in_from_elsewhere() -> None:
    let_in = {source for sources in RULES.values() for source in sources.split()}
    others = {source for source in let_in if not re.fullmatch(r"'(self|none|unsafe-inline|sha256-.{44})'", source)}
    assert others == {"data:", "blob:", "ws://localhost:8501", "wss://localhost:8501"}
    assert RULES["default-src"] == "'none'"
    assert [name for name, sources in RULES.items() if "data:" in sources] == ["img-src", "font-src"]


def test_only_scripts_that_are_known_run() -> None:
    sources = RULES["script-src"].split()
    assert not {"'unsafe-inline'", "'unsafe-eval'"} & set(sources)
    assert fingerprint(re.sub("^<[^>]*>|</script>$", "", script("arrive.js", anchor="top"))) in sources
    page = (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")
    inline = re.findall(r"<script(?![^>]*\bsrc=)[^>]*>(.*?)</script>", page, re.DOTALL)
    assert inline
    assert {*map(fingerprint, inline)} < set(sources)


def test_no_page_is_framed() -> None:
    assert RULES["frame-ancestors"] == "'none'"
    assert SAID["x-frame-options"] == "DENY"


@pytest.mark.parametrize("path", ["/", "/task-list", "/media/0a1b.docx", "/_stcore/health"])
def test_a_browser_keeps_no_page_and_no_file(path: str) -> None:
    assert headers("localhost:8501", path)["cache-control"] == "no-store"


def test_a_browser_keeps_what_every_page_is_made_of() -> None:
    assert "cache-control" not in headers("localhost:8501", "/static/js/index.js")


def test_a_refusal_names_no_address() -> None:
    assert headers("", "/")["content-security-policy"].count("connect-src 'self';") == 1
