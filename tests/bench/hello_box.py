"""The least that Streamlit can be asked to save: one box, kept in a file. The peer of `hands`."""

import os
from pathlib import Path

import streamlit as st

st.title("Hello")
with st.form("hello"):
    words = st.text_area("What happened", key="what")
    if st.form_submit_button("Save", key="save"):
        Path(os.environ["SPO_STORE"]).with_name(st.query_params["case"]).write_text(words)
