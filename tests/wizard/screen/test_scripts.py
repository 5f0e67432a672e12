"""Every script that a page runs is a constant text that a content policy can know, whatever the page has to say."""

import re

from spo.case import Case
from spo.store import Store
from spo.wizard.screen.scripts import fingerprint, fingerprints, script

from ..kept import keep
from ..window import Window


def texts(piece: str) -> list[str]:
    """Return the text of each script in a piece."""
    return re.findall(r"<script\b[^>]*>(.*?)</script>", piece, re.DOTALL)


def test_what_a_script_is_told_does_not_change_its_text() -> None:
    calm, hostile = (script("arrive.js", anchor=anchor) for anchor in ("top", '"><script>alert(1)</script>'))
    assert texts(str(calm)) == texts(str(hostile))
    assert fingerprint(texts(str(calm))[0]) in fingerprints()


def test_pages_run_no_script_but_those(store: Store) -> None:
    window = Window().go("defendant", keep(store, Case()))
    ran = [text for found in window.app.get("html") for text in texts(found.proto.body)]
    assert ran
    assert {fingerprint(text) for text in ran} <= set(fingerprints())
