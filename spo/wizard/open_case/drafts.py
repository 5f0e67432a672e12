"""What a page is told so that the browser can keep what is not saved, and nobody else can read it there."""

import hmac
from base64 import b64encode

from markupsafe import Markup

from ..screen.frame import run
from ..screen.person import person
from ..screen.scripts import script
from ..screen.visit import current
from .saving import OpenCase
from .session import draft_key

_OFFER = Markup('<section id="not-saved" class="panel note" aria-label="Typed and not saved" hidden></section>')


def offer_drafts(case: OpenCase, title: str, *, lists: bool) -> None:
    """Keep what is typed on a page, and offer back what was not saved. A page that `lists` leads to the others.

    A draft is kept under a name and a key of the case, the person and the page, which say nothing of any of them.
    """
    key = draft_key(case)
    me = person()
    mine = _derived(key, f"person {me.id or me.name}") if key else b""
    own, group = (_derived(mine, what).hex() if key else "" for what in (f"page {current().at}", "case"))
    drafts = script("drafts.js", key=b64encode(mine).decode(), own=own, group=group, title=title)
    run(_OFFER, drafts, script("offer.js", lists="yes" if lists else ""))


def _derived(key: bytes, what: str) -> bytes:
    return hmac.digest(key, what.encode(), "sha256")
