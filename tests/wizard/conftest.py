"""A real store in a file of its own, which the pages open as they would the user's."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st

from spo.store import Store


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """An empty store. The pages open the same file, and forget it afterwards."""
    where = tmp_path / "cases.db"
    monkeypatch.setenv("SPO_STORE", str(where))
    st.cache_resource.clear()
    with Store(where) as opened:
        yield opened
    st.cache_resource.clear()
