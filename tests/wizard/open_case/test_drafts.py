"""What a page tells its script about drafts: a key and names that are of one case, person and page, and say nothing."""

import re
from base64 import b64encode

import pytest

from spo.access import Person
from spo.case import Case
from spo.store import Store
from spo.wizard.open_case import drafts

from ...store.people import NOON
from ..kept import keep
from ..window import Window

CASE = Case.model_validate({"defendant": {"name": "Quillfeather"}, "incidents": {"i1": {}, "i2": {}}})


def told(window: Window) -> dict[str, str]:
    """Return what the script of the drafts is told on a page."""
    scripts = [tag for found in window.app.get("html") for tag in re.findall(r"<script[^>]*>", found.proto.body)]
    (tag,) = [tag for tag in scripts if "data-own" in tag]
    return dict(re.findall(r'data-(\w+)="([^"]*)"', tag))


def test_the_drafts_of_a_case_go_together_and_each_page_and_item_has_its_own(store: Store) -> None:
    case_id = keep(store, CASE)
    places = [("defendant", ""), ("incident", "i1"), ("incident", "i2")]
    pages = [told(Window().go(page, case_id, item)) for page, item in places]
    assert len({page["group"] for page in pages}) == len({page["key"] for page in pages}) == 1
    assert len({page["own"] for page in pages}) == 3


def test_cases_and_people_have_keys_of_their_own(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = keep(store, CASE), keep(store, CASE)
    keys = [told(Window().go("defendant", one))["key"], told(Window().go("defendant", two))["key"]]
    monkeypatch.setattr(drafts, "person", lambda: Person.alone("somebody else"))
    keys.append(told(Window().go("defendant", one))["key"])
    assert len(set(keys)) == 3


def test_a_page_is_told_no_word_of_a_case_and_never_the_key_of_the_store(store: Store) -> None:
    case_id = keep(store, CASE)
    said = str(told(Window().go("defendant", case_id)))
    assert "Quillfeather" not in said
    assert case_id not in said
    assert b64encode(store.draft_key(case_id)).decode() not in said


def test_an_archived_case_is_told_another_key_and_other_names(store: Store) -> None:
    case_id = keep(store, CASE)
    before = told(Window().go("defendant", case_id))
    store.archive(case_id, NOON)
    after = told(Window().go("defendant", case_id))
    assert not {before[name] for name in ("key", "own", "group")} & set(after.values())
