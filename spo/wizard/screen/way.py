"""The way from page to page. An address names a page, a case and an item by their ids, and nothing else."""

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

_GO = "go"


def go(page: str, case_id: str = "", items: tuple[str, ...] = ()) -> None:
    """Go to a page when this run of the script is over."""
    st.session_state[_GO] = (page, {"case": case_id} if case_id else {}, ".".join(items))


def going(here: str) -> tuple[str, dict[str, str]] | None:
    """Return the page to go to now, with what its address says, or None where the window is there already.

    Where it went last is kept. A second press may stop the first on its way, or come from a page that the browser
    still shows and that was left meanwhile: it leads there too. The browser's own Back and Forward lead elsewhere.
    """
    if _GO not in st.session_state:
        return None
    page, query, items = st.session_state[_GO]
    query = query | ({"item": items} if items else {})
    if (page, query) == (here, {name: st.query_params[name] for name in ("case", "item") if name in st.query_params}):
        return None
    if (run := get_script_run_ctx()) and run.is_history_navigation:
        del st.session_state[_GO]
        return None
    return page, query


def ids() -> tuple[str, ...]:
    """Return the ids of the items that the address names."""
    named = st.query_params.get("item", "")
    return tuple(named.split(".")) if named else ()
