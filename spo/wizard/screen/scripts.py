"""The scripts of the pages: constant texts, so that the browser can be told to run these and no others.

What a script is to know stands in attributes of its element, which it reads as `document.currentScript.dataset`.
Streamlit runs it again whenever one of them changes. Words of a case never stand in one.
"""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path

from markupsafe import Markup

from .markup import filled, join

_FOLDER = Path(__file__).parent


def script(name: str, **said: object) -> Markup:
    """Return the script of a file of this folder as an element, with what it is told."""
    told = join(*(filled(' data-{}="{}"', key, value) for key, value in said.items()))
    return filled("<script{}>{}</script>", told, Markup(_text(name)))


def fingerprints() -> list[str]:
    """Return what a content security policy knows each script of this folder by."""
    return [fingerprint(_text(path.name)) for path in sorted(_FOLDER.glob("*.js"))]


def fingerprint(text: str) -> str:
    """Return what a content security policy knows the text of a script by."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


@cache
def _text(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")
