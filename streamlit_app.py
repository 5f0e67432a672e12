"""The front door: sets the pages up and opens one. The pages themselves are in spo/wizard."""

import streamlit as st

from spo.wizard import first_page as first
from spo.wizard import why_page as why


def _first() -> None:
    first.first_page(onward=lambda: st.switch_page(WHY))


def _why() -> None:
    why.why_page(back=lambda: st.switch_page(FIRST))


FIRST = st.Page(_first, title=first.TITLE, default=True)
WHY = st.Page(_why, title=why.TITLE, url_path="why-an-order")

st.set_page_config(layout="wide", initial_sidebar_state="collapsed")
st.navigation([FIRST, WHY], position="hidden").run()
