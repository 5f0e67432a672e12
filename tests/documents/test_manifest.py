"""The manifest: each file, for whom it is and its state, and of which revision the pack was made."""

import json

import pytest

from spo.assessment import Assessment
from spo.case import Case
from spo.documents import pack

from .cases import packed
from .word import assessed


@pytest.fixture
def breached(order_breached: Case) -> Assessment:
    """The first example, assessed."""
    return assessed(order_breached)


def test_the_manifest_lists_each_file_with_for_whom_it_is_and_its_state() -> None:
    made = packed("restraining-order-breached")
    listed = json.loads(made.manifest)
    assert {one["file"] for one in listed["papers"]} == set(made.files)
    assert {one["file"] for one in listed["papers"] if one["audience"] == "file and serve"} == made.served
    states = {one["file"]: one["state"] for one in listed["papers"]}
    assert {states[name] for name in made.for_court} == {"draft, not approved for filing"}
    assert states["certificate-of-service.docx"] == "kept by the force until service has to be proved"
    until = {"certificate-of-service.docx", "draft-statements-of-the-witnesses.docx"}
    kept = made.files.keys() - made.for_court - until
    assert {states[name] for name in kept} == {"kept by the force, never filed"}


def test_two_packs_of_the_same_revision_and_date_say_the_same_and_name_the_revision(breached: Assessment) -> None:
    made, again = packed("restraining-order-breached"), pack(breached)
    first, second = (one.of_revision("a" * 32, 4) for one in (made, again))
    assert first.files == second.files
    assert first.manifest == second.manifest
    assert json.loads(first.manifest)["revision"] == 4
    assert made.of_revision("a" * 32, 5).manifest != first.manifest


def test_a_case_that_is_from_no_store_has_no_revision_in_its_manifest() -> None:
    assert json.loads(packed("restraining-order-breached").manifest)["revision"] is None
