"""The front door: sets the page up and opens it. The pages themselves are in spo/wizard."""

import streamlit as st

from spo.wizard.first_page import TITLE, first_page

st.set_page_config(page_title=TITLE, layout="wide", initial_sidebar_state="collapsed")
st.navigation([st.Page(first_page, title=TITLE, default=True)], position="hidden").run()
