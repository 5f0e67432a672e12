"""The manifest beside a bundle: each paper, who signed it, what was approved and authorised; nothing withheld."""

import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from spo.assessment import Search
from spo.case import Case, Edit, apply
from spo.documents import (
    Pack,
    WouldBeServed,
    approved_pack,
    bundle_manifest,
    fingerprint,
    given_back,
    timeline_picture,
    words_to_approve,
)
from spo.documents.bundle import Bundled, InBundle
from spo.documents.bundle.index import Place
from spo.documents.signed.given import Given
from spo.store import Decision

from .cases import packed, with_withheld
from .test_signed import by_id, given
from .word import ON, assessed

BREACHED = "restraining-order-breached"
CASE = with_withheld()[BREACHED]
AT = datetime(2026, 11, 24, 12, tzinfo=UTC)
MARK = next(iter(CASE.exhibits))


def came_back(case: Case, by: str = "Ann Example") -> Given:
    """Return the application of a case as it was given back signed."""
    held, files = given(by_id(case)["application"], by=by, name="14 Hidden Lane.pdf")
    whole = assessed(apply(case, [Edit(path="signed_papers.s1", value=held)]))
    (found,) = given_back(whole.view, list(by_id(case).values()), files)
    return found


def whole(case: Case, signed: Given | None = None) -> Bundled:
    """Return a bundle that holds two papers, and an exhibit behind the second."""
    entries = assessed(case).view.guidance.papers
    first = InBundle(entries["application"], signed, Place("application", signed.title if signed else "A", 2, 9))
    second = InBundle(entries["flysheets"], None, Place("flysheets", "Flysheets", 11, 4))
    return Bundled(b"%PDF-1.7", 14, (first, second), (Place(MARK, "Exhibit", 11, 3),))


def decided(kind: Any, n: int, number: str, words: str = "") -> Decision:
    """Return what somebody decided of words."""
    return Decision(n, kind, 1, ON, number, words, name="Sol Example", role="force solicitor", at=AT)


def approved(case: Case) -> tuple[Pack, str]:
    """Return the approved pack of a case, and the fingerprint of its words."""
    assessment = assessed(case)
    number = fingerprint(words_to_approve(assessment, {}))
    return approved_pack(assessment, decided("approved", 1, number), {}, timeline_picture(assessment)), number


def test_a_draft_bundle_has_neither_approval_nor_authority_and_its_papers_are_unsigned() -> None:
    view = assessed(CASE).view
    listed = json.loads(bundle_manifest(view, packed(BREACHED), whole(CASE), Search(CASE)))
    assert listed["bundle"]["sha256"] == hashlib.sha256(b"%PDF-1.7").hexdigest()
    assert listed["bundle"]["state"] == "draft, not approved for filing"
    assert (listed["approval"], listed["authority"], listed["fingerprint_of_printed_words"]) == (None, None, None)
    application, flysheets = listed["papers"]
    assert (application["pages"], application["unsigned"]) == ({"from": 2, "to": 10}, True)
    assert (flysheets["pages"], flysheets["unsigned"]) == ({"from": 11, "to": 14}, False)
    (exhibit,) = listed["exhibits"]
    assert (exhibit["mark"], exhibit["pages"]) == (CASE.exhibits[MARK].mark, {"from": 11, "to": 13})


def test_an_approved_bundle_says_who_signed_approved_and_authorised_and_names_no_file_of_a_user() -> None:
    made, number = approved(CASE)
    authority = replace(decided("authorised", 2, number, "Superintendent"), name="Chi Example")
    signed = came_back(CASE)
    content = bundle_manifest(assessed(CASE).view, made, whole(CASE, signed), Search(CASE), authority)
    assert b"Hidden Lane" not in content
    listed = json.loads(content)
    (application, _) = listed["papers"]
    assert (application["state"], application["unsigned"]) == ("approved for filing", False)
    assert application["file"] == "approved-1-application.docx"
    assert application["title"].endswith("signed by Ann Example on 20 November 2026")
    assert application["signed"]["sha256_of_the_file_given_back"] == signed.held.file
    assert (listed["approval"]["by"], listed["authority"]["by"]) == ("Sol Example", "Chi Example")
    assert listed["fingerprint_of_printed_words"] == listed["authority"]["fingerprint_of_printed_words"] == number


def test_authority_of_other_words_is_left_out() -> None:
    made, _ = approved(CASE)
    other = decided("authorised", 2, "b" * 64)
    listed = json.loads(bundle_manifest(assessed(CASE).view, made, whole(CASE), Search(CASE), other))
    assert listed["authority"] is None


@pytest.mark.parametrize("secret", ["14 Hidden Lane", "14 Hiddén Lane"])
def test_a_withheld_value_in_a_name_refuses_it(secret: str) -> None:
    place = {"whose": "p1", "kind": "home", "address": secret, "withhold": True}
    case = apply(CASE, [Edit(path="places.hidden", value=place)])
    bundled = whole(CASE, came_back(CASE, by=f"Ann Example of {secret}"))
    with pytest.raises(WouldBeServed):
        bundle_manifest(assessed(case).view, packed(BREACHED), bundled, Search(case))
