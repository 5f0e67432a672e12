"""The rows of the files that are kept beside a case, read again when a page needs them."""

import pandas as pd
import streamlit as st

from spo.evidence.reading import Reading, marks, read_again
from spo.guidance import Guidance

from ..open_case.saving import OpenCase
from ..open_case.session import store

_READINGS, _MARKS = "readings", "marks"
_MOST = 4
"""How many files a window holds the rows of."""


def reading_of(case: OpenCase, law: Guidance, key: str) -> Reading:
    """Return the rows of a file of evidence, as they were read. Raises StoreError and FileRefused."""
    held: list[tuple[object, Reading]] = st.session_state.get(_READINGS, [])
    wanted = _identity(case, key)
    for known, reading in held:
        if known == wanted:
            return reading
    reading = _read(case, law, key)
    st.session_state[_READINGS] = [*held[1 - _MOST :], (wanted, reading)]
    return reading


def marks_of(case: OpenCase, law: Guidance, key: str) -> pd.Index:
    """Return what tells the rows of a file from others. Raises StoreError and FileRefused.

    Of a long file it is small beside the rows, and so it is held of every file of the case.
    """
    held: dict[tuple[str, str, str], pd.Index] = st.session_state.get(_MARKS, {})
    wanted = _identity(case, key)
    if wanted not in held:
        found = marks(_read(case, law, key).rows)
        held = {known: mark for known, mark in held.items() if known[0] == case.id} | {wanted: found}
        st.session_state[_MARKS] = held
    return held[wanted]


def _identity(case: OpenCase, key: str) -> tuple[str, str, str]:
    """Return what a reading follows from."""
    file = case.case.source_files[key]
    return case.id, file.sha256, file.mapping.model_dump_json()


def _read(case: OpenCase, law: Guidance, key: str) -> Reading:
    file = case.case.source_files[key]
    return read_again(store().attachment(case.id, file.sha256), file.mapping, law)
