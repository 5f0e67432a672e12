"""Lets go of what Streamlit knows of the widgets that a window has left behind, which it would keep for ever."""

from weakref import WeakValueDictionary

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

_KNOWN = "known-widgets"


def let_go_of_the_undrawn() -> None:
    """Forget the widgets that were not drawn since the page before was arrived at.

    Those of the page before are kept: the browser shows it still, and it may be pressed once more.
    """
    run = get_script_run_ctx()
    if run is None:
        return
    state = run.session_state._state
    known, keys = state._new_widget_state.widget_metadata, state._key_id_mapper
    before = st.session_state.get(_KNOWN, {})
    for id in [id for id, drawn in known.items() if before.get(id) is drawn]:
        del known[id]
        key = keys._id_key_mapping.pop(id, "")
        if keys._key_id_mapping.get(key) == id:
            del keys._key_id_mapping[key]
    st.session_state[_KNOWN] = WeakValueDictionary(known)  # what a button of theirs would do names a case
