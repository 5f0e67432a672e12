"""The papers of the open case that are to be signed, those that came back, and what of them each bundle holds."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import streamlit as st

from spo.assessment import Assessment, Search, assess
from spo.case.days import in_full
from spo.documents import (
    WORDS,
    Given,
    ToSign,
    Within,
    filed_to_sign,
    from_json,
    further_exhibits,
    given_back,
    in_bundle,
    papers_to_sign,
    templates_digest,
    unsigned,
    with_flysheet,
    word_to_sign,
)
from spo.guidance import guidance
from spo.store import Filing, filings

from .approved import HowItStands, approved_files, since_filed
from .kept_files import KeptFiles
from .saving import OpenCase

_TO_SIGN, _THEN = "to-sign", "as-filed"


@dataclass(frozen=True)
class Signed:
    """The papers to be signed, those that were filed first, and what came back.

    `last` is the number of the filing of which the papers as they now stand are, or 0.
    """

    every: tuple[ToSign, ...]
    given: tuple[Given, ...]
    holds: bool
    last: int = 0

    def of(self, filed: int) -> list[ToSign]:
        """Return the papers to be signed of a filing, or of what is not filed."""
        return [one for one in self.every if one.filed == filed]

    def held_by(self, filed: int) -> list[Given]:
        """Return what of the signed papers a bundle holds: that of a filing, or of what is not filed."""
        own = self.of(filed)
        held = in_bundle([one for one in self.given if one.of in own], bool(filed) or self.holds)
        return sorted(held, key=lambda one: own.index(one.of))

    @property
    def unsigned(self) -> list[ToSign]:
        """The papers of which a bundle of the papers as they now stand holds no signed copy, though it could.

        A certificate is signed once papers are served, which is after they are filed.
        """
        return [one for one in unsigned(self.of(self.last), self.held_by(self.last)) if not one.entry.signed_late]


def signed_now(case: OpenCase, how: HowItStands) -> Signed:
    """Return how the signing stands. Raises StoreError, TemplateRefused and OSError."""
    found = how.of
    names = (entry.template for entry in guidance().papers.values())
    key = case.id, case.revision, found.on, len(how.made), templates_digest(names)
    kept: tuple[object, tuple[ToSign, ...]] | None = st.session_state.get(_TO_SIGN)
    if kept is None or kept[0] != key:
        kept = (key, tuple(_every(case, how)))
        st.session_state[_TO_SIGN] = kept
    given = tuple(given_back(found.assessment.view, kept[1], found.files))
    return Signed(kept[1], given, how.holds, _last(how))


def word_of(case: OpenCase, how: HowItStands, one: ToSign) -> tuple[str, bytes | None]:
    """Return the name and the Word file of a paper to be signed, or None where it is a draft of one for a court.

    Raises WouldBeServed and StoreError.
    """
    filing = _filing(how, one.filed)
    if one.by_hand:
        then = _then(case, how, filing) if filing and one.day else None
        return f"to-sign-{one.entry.file}", word_to_sign(then or how.of.assessment, one, how.of.files)
    approval = filing.approval if filing else how.approval if how.holds else None
    if approval is None:
        return one.entry.file, None
    made = approved_files(case, approval)
    name = made.name_of(one.entry)
    return name, made.files.get(name)


def within_now(how: HowItStands, signed: Signed) -> Within:
    """Return what a bundle of the papers as they now stand holds besides them."""
    now = how.of.assessment.view.case
    keys = further_exhibits(how.since.case, now) if how.since else with_flysheet(now)
    return Within(signed.held_by(signed.last), keys, Search(now))


def within_filed(case: OpenCase, how: HowItStands, filing: Filing, signed: Signed) -> tuple[Assessment, Within]:
    """Return the case as it was filed, and what a bundle of the filed papers holds besides them."""
    then = _then(case, how, filing)
    before = since_filed(case, [one for one in how.made if one.n < filing.approval.n])
    keys = further_exhibits(before.case, then.view.case) if before else with_flysheet(then.view.case)
    return then, Within(signed.held_by(filing.said.n), keys, Search(case.case))


def _then(case: OpenCase, how: HowItStands, filing: Filing) -> Assessment:
    """Return the case as it was filed, with what was looked at since. It is assessed once for a revision."""
    was = since_filed(case, [one for one in how.made if one.n <= filing.said.n])
    if was is None:  # a filing is of what was decided up to it
        return how.of.assessment
    key = case.id, case.revision
    held: tuple[object, dict[int, Assessment]] | None = st.session_state.get(_THEN)
    if held is None or held[0] != key:
        held = (key, {})
        st.session_state[_THEN] = held
    if filing.said.n not in held[1]:
        looked = was.case.model_copy(update={"read_over": case.case.read_over}).with_fixed(case.case.fixed)
        held[1][filing.said.n] = assess(looked, guidance(), filing.approval.assessed_on)
    return held[1][filing.said.n]


def _filing(how: HowItStands, filed: int) -> Filing | None:
    return next((one for one in filings(how.made) if one.said.n == filed), None)


def _last(how: HowItStands) -> int:
    return how.filing.said.n if how.filing and how.as_filed else 0


def _every(case: OpenCase, how: HowItStands) -> Iterator[ToSign]:
    """Yield the papers to be signed of each filing, by the words that were kept, and what is to be signed besides.

    A statement is of the filing whose words it has first. A certificate is signed once papers are served: it is always
    as it now stands.
    """
    seen: set[tuple[str, str]] = set()
    for one in (*_filed(case, how), *_standing(how)):
        if (one.id, one.number) not in seen:
            seen.add((one.id, one.number))
            yield one


def _filed(case: OpenCase, how: HowItStands) -> Iterator[ToSign]:
    entries = guidance().every_paper
    filed = filings(how.made)
    for number, filing in enumerate(filed, start=1):
        n, day = filing.said.n, in_full(filing.day)
        day = f"{day}, filing {number}" if len(filed) > 1 else day
        yield from filed_to_sign(from_json(approved_files(case, filing.approval).files[WORDS]), entries, n, day)
        statements = papers_to_sign(_then(case, how, filing), KeptFiles(case.id))
        yield from (replace(one, filed=n, day=day) for one in statements if one.witness)


def _standing(how: HowItStands) -> Iterator[ToSign]:
    last = _last(how)
    for one in papers_to_sign(how.of.assessment, how.of.files, how.since):
        if one.by_hand or not last:
            yield replace(one, filed=last)
