"""A real store in a file of its own, which the pages open as they would the user's, and what many pages are shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st

from spo.case import Case
from spo.store import Store
from spo.wizard.open_case import session
from spo.wizard.open_case.with_papers import CaseWithPapers

from .cases import BREACHED, OBEYED, open_example, put
from .kept import keep
from .window import Window


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """An empty store. The pages open the same file, and forget it afterwards."""
    where = tmp_path / "cases.db"
    monkeypatch.setenv("SPO_STORE", str(where))
    _forget()
    with Store(where) as opened:
        yield opened
    if session._opened.cache_info().currsize:
        session._opened(str(where)).close()  # the pages' own: Python warns of what is let go of and still open
    _forget()


def _forget() -> None:
    st.cache_resource.clear()
    session._opened.cache_clear()


@pytest.fixture
def window(store: Store) -> Window:
    """A window on the first page."""
    return Window()


@pytest.fixture
def case_id(store: Store) -> str:
    """A case with one person to protect."""
    return keep(store, put(Case(), "protected_persons.p1", {"name": "Orla Example"}))


@pytest.fixture(scope="module")
def breached() -> CaseWithPapers:
    """A restraining order, breached by new means."""
    return open_example(BREACHED)


@pytest.fixture(scope="module")
def obeyed() -> CaseWithPapers:
    """A restraining order that is being obeyed, and nothing new."""
    return open_example(OBEYED)
