"""The way from page to page. An address names a page, a case and an item by their ids, and nothing else."""

import streamlit as st

_GO = "go"


def go(page: str, case_id: str = "", items: tuple[str, ...] = ()) -> None:
    """Go to a page when this run of the script is over."""
    st.session_state[_GO] = (page, {"case": case_id} if case_id else {}, ".".join(items))


def going() -> tuple[str, dict[str, str]] | None:
    """Return the page to go to now, with what its address says, or None."""
    if _GO not in st.session_state:
        return None
    page, query, items = st.session_state.pop(_GO)
    return page, query | ({"item": items} if items else {})


def ids() -> tuple[str, ...]:
    """Return the ids of the items that the address names."""
    named = st.query_params.get("item", "")
    return tuple(named.split(".")) if named else ()
