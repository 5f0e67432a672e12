"""The papers that are kept beside a case, read together, and what is proposed from them."""

from typing import cast, get_args

import streamlit as st

from spo.assessment.proposals import proposed_behaviours, proposed_reach
from spo.evidence.confirming import Conduct, Confirming
from spo.evidence.desk import Proposals, read_desk
from spo.evidence.desk.proposals import Is
from spo.guidance import Guidance

from ..open_case.kept_files import KeptFiles
from ..open_case.saving import OpenCase

_READ = "desk-read"


def confirming(case: OpenCase, law: Guidance) -> Confirming:
    """Return what is proposed from the papers of a case, beside the case. Raises StoreError."""

    read, known = _proposals(case, law)

    def conduct_of(words: str) -> Conduct:
        if words not in known:
            known[words] = Conduct(proposed_behaviours(words, law), proposed_reach(words, law))
        return known[words]

    return Confirming(read, case.case, law, conduct_of)


def missing(case: OpenCase) -> list[str]:
    """Return the papers that a case names and that are not kept beside it any more. Raises StoreError."""
    kept = KeptFiles(case.id)
    return [paper.name for paper in case.case.desk.papers.values() if paper.sha256 not in kept]


def _proposals(case: OpenCase, law: Guidance) -> tuple[Proposals, dict[str, Conduct]]:
    """Return what is proposed, and what is known of words: once in a window, for the papers as they are."""
    papers, files = case.case.desk.papers.values(), KeptFiles(case.id)
    wanted = (case.id, tuple((paper.name, paper.sha256, paper.kind) for paper in papers if paper.sha256 in files))
    held: tuple[object, tuple[Proposals, dict[str, Conduct]]] | None = st.session_state.get(_READ)
    if held is None or held[0] != wanted:
        with st.spinner("Reading the papers"):
            kinds = {name: cast("Is", kind) for name, _, kind in wanted[1] if kind in get_args(Is)}
            found = read_desk(((name, files[sha256]) for name, sha256, _ in wanted[1]), law, kinds)
        held = st.session_state[_READ] = (wanted, (found, {}))
    return held[1]
