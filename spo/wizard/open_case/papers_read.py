"""The papers that are kept beside a case, read together, and what is proposed from them."""

from collections.abc import Mapping
from typing import cast, get_args

import streamlit as st

from spo.assessment.proposals import proposed_behaviours, proposed_reach
from spo.evidence.confirming import Conduct, Confirming, Words
from spo.evidence.desk import read_desk
from spo.evidence.desk.proposals import Is
from spo.guidance import Guidance

from .day import on
from .kept_files import KeptFiles
from .saving import OpenCase

_KEPT, _HELD = 8, 3600
"""How many desks are kept read, and for how many seconds."""

Wanted = tuple[tuple[str, str, str], ...]
"""The name, the SHA-256 and the kind of each paper."""


def confirming(case: OpenCase, law: Guidance) -> Confirming:
    """Return what is proposed from the papers of a case, beside the case. Raises StoreError."""
    papers, files = case.case.desk.papers.values(), KeptFiles(case.id)
    wanted = tuple((paper.name, paper.sha256, paper.kind) for paper in papers if paper.sha256 in files)
    return Confirming(_read(case.id, wanted, law.fingerprint, files, law), case.case, on())


def missing(case: OpenCase) -> list[str]:
    """Return the papers that a case names and that are not kept beside it any more. Raises StoreError."""
    kept = KeptFiles(case.id)
    return [paper.name for paper in case.case.desk.papers.values() if paper.sha256 not in kept]


# By the case too, so that nobody has what was read for a case that they may not see.
@st.cache_resource(max_entries=_KEPT, ttl=_HELD, show_spinner="Reading the papers")
def _read(case_id: str, wanted: Wanted, guidance: str, _files: Mapping[str, bytes], _law: Guidance) -> Words:
    kinds = {name: cast("Is", kind) for name, _, kind in wanted if kind in get_args(Is)}
    read = read_desk(((name, _files[sha256]) for name, sha256, _ in wanted), _law, kinds)
    return Words(read, _law, lambda words: Conduct(proposed_behaviours(words, _law), proposed_reach(words, _law)))


def forget_papers() -> None:
    """Let go of what was read, such as when a case is erased."""
    _read.clear()
