"""The rows of the files that are kept beside a case, read again when a page needs them."""

import pandas as pd
import streamlit as st

from spo.chronology.reading import Reading, marks, read_again
from spo.guidance import Guidance

from ..saving import Held
from ..session import store

_READINGS = "readings"
_MOST = 4
"""How many files a window holds the rows of."""


def reading_of(case: Held, law: Guidance, key: str) -> Reading:
    """Return the rows of a file of evidence, as they were read. Raises StoreError and FileRefused."""
    file = case.case.source_files[key]
    wanted = (case.id, file.sha256, file.mapping)
    held: list[tuple[object, Reading]] = st.session_state.setdefault(_READINGS, [])
    for known, reading in held:
        if known == wanted:
            return reading
    reading = read_again(store().attachment(case.id, file.sha256), file.mapping, law)
    st.session_state[_READINGS] = [*held[1 - _MOST :], (wanted, reading)]
    return reading


def marks_of(case: Held, law: Guidance) -> pd.Index:
    """Return what tells the rows of all the files that were read into a case, so that none is counted twice."""
    found: pd.Index = pd.Index([], dtype="uint64")
    for key in case.case.source_files:
        found = found.append(marks(reading_of(case, law, key).rows))
    return found
