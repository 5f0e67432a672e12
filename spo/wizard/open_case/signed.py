"""The papers of the open case that are to be signed, and those that came back."""

from dataclasses import dataclass

import streamlit as st

from spo.documents import Given, ToSign, given_back, in_bundle, papers_to_sign, templates_digest, unsigned
from spo.guidance import guidance

from .approved import HowItStands
from .saving import OpenCase

_TO_SIGN = "to-sign"


@dataclass(frozen=True)
class Signed:
    """The papers to be signed, what came back, and what of it a bundle of the papers as they stand would hold."""

    every: tuple[ToSign, ...]
    given: tuple[Given, ...]
    held: tuple[Given, ...]

    @property
    def unsigned(self) -> list[ToSign]:
        """The papers of which such a bundle holds no signed copy."""
        return unsigned(self.every, self.held)


def signed_now(case: OpenCase, how: HowItStands) -> Signed:
    """Return how the signing stands. Raises StoreError, TemplateRefused and OSError."""
    found = how.of
    names = (entry.template for entry in guidance().papers.values())
    key = case.id, case.revision, found.on, templates_digest(names)
    kept: tuple[object, tuple[ToSign, ...]] | None = st.session_state.get(_TO_SIGN)
    if kept is None or kept[0] != key:
        kept = (key, papers_to_sign(found.assessment, found.files))
        st.session_state[_TO_SIGN] = kept
    given = tuple(given_back(found.assessment.view, kept[1], found.files))
    return Signed(kept[1], given, tuple(in_bundle(given, how.holds)))
