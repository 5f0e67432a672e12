"""The least that Streamlit can be asked to draw: the peer of `page`."""

import streamlit as st

st.title("Hello")
