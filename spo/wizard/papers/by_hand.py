"""A page that was signed by hand, where nobody signs in: by whom, for which words, and the scan of it."""

from collections.abc import Callable

import streamlit as st

from spo.documents import FORM_FILE

from ..open_case.handing import download
from .approved_part import SIGNED_AS, WORD

_GROUP = 4
"""Characters of the fingerprint that are asked for."""
_LARGEST = 10
_OTHER_WORDS = (
    "Those are not the first four characters of the fingerprint of these papers. Read them from the signed page. If "
    "they are others there, the page was signed for other words: download it again, and have it signed."
)
_NO_SCAN = "The signed page is neither a PDF nor a picture. Attach the page that was signed and scanned."


def page_to_sign(case_id: str, made: Callable[[], bytes]) -> None:
    """Draw the way to download the page on which papers are approved and authority is given."""
    download("Download the page to sign (Word)", made, case_id, FORM_FILE, mime=WORD, key="page-to-sign")


def ask(key: str, who: str, what: str) -> None:
    """Draw what is asked of a page that was signed. `who` signed it, and `what` it is."""
    st.text_input(f"Name of {who} who signed", key=f"{key}-name", max_chars=200)
    st.text_input("The first four characters of the fingerprint on the signed page", key=f"{key}-first", max_chars=20)
    st.file_uploader(what, type=list(SIGNED_AS), max_upload_size=_LARGEST, key=f"{key}-signed")


def name(key: str) -> str:
    """Return the name that was entered, or nothing."""
    return (st.session_state.get(f"{key}-name") or "").strip()


def scan(key: str) -> bytes:
    """Return the page that was attached, or nothing."""
    file = st.session_state.get(f"{key}-signed")
    return file.getvalue() if file else b""


def wrong(key: str, who: str, fingerprint: str) -> str:
    """Return what is wrong with what was entered of a page signed for the words of a fingerprint, or nothing.

    That no page was attached is for the door to say.
    """
    if not name(key):
        return f"Enter the name of {who} who signed."
    signed = scan(key)
    if signed and not any(signed.startswith(begins) for begins in SIGNED_AS.values()):
        return _NO_SCAN
    return _OTHER_WORDS if signed and not _is_of(fingerprint, st.session_state.get(f"{key}-first") or "") else ""


def _is_of(fingerprint: str, first: str) -> bool:
    """Return whether the characters read from a signed page begin the fingerprint of the words."""
    read = "".join(first.split()).casefold()
    return len(read) >= _GROUP and fingerprint.startswith(read)
