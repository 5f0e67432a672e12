"""Files of a case, handed to whoever may have them."""

from collections.abc import Callable
from typing import Any

import streamlit as st

from ..screen.person import for_this_person
from .session import store


def download(label: str, content: bytes | Callable[[], bytes], case_id: str, file_name: str, **look: Any) -> None:
    """Draw the way to download a file of a case.

    Where there is sign-in, whether the person may have it is asked at the press, and the press is recorded.
    """

    def handed() -> bytes:
        store().download(case_id, file_name)
        return content() if callable(content) else content

    asked = for_this_person(handed) if store().has_sign_in else content
    st.download_button(label, asked, file_name, on_click="ignore", **look)
