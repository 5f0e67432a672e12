"""What was decided of a case: kept in order, never changed, by one solicitor at a time, and gone with the case."""

import hashlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from spo.case import Case, Edit, incident_numbers
from spo.store import (
    DecidedMeanwhile,
    Decision,
    OutOfOrder,
    Store,
    StoreError,
    authority_of,
    filings,
    last_of_a_solicitor,
    standing_approval,
    waits_since,
)

from .people import ANN, BOB, CASE, NOON, decided, later, put

APPROVED = replace(
    decided("approved with conditions", words="Number the exhibits."),
    who="s1",
    name="Sol Example",
    role="force solicitor",
    over={"statement-unsigned": "It is signed on paper."},
    wrote=True,
)


def test_a_decision_is_read_as_it_was_kept_with_the_files_that_were_approved(store: Store) -> None:
    case_id = store.create(CASE, ANN, NOON)
    kept = store.decide(case_id, APPROVED, b"the papers", b"the signed page")
    papers, page = (hashlib.sha256(one).hexdigest() for one in (b"the papers", b"the signed page"))
    assert kept == replace(APPROVED, papers=papers, signed=page)
    assert store.decisions(case_id) == [kept]
    assert store.attachment(case_id, kept.papers) == b"the papers"
    assert store.standing(case_id).stage == "approved"


def test_a_case_that_was_approved_stays_closed_to_erasing_though_that_is_taken_back(store: Store) -> None:
    case_id = store.create(CASE, ANN, NOON)
    store.decide(case_id, APPROVED, b"the papers")
    store.decide(case_id, decided("taken back", 2, "The date is wrong."))
    assert store.standing(case_id).stage == "approved"


def test_a_case_is_at_the_stage_filed_until_the_filing_is_taken_back(store: Store) -> None:
    case_id = store.create(CASE, ANN, NOON)
    store.decide(case_id, APPROVED, b"the papers")
    store.decide(case_id, decided("filed", 2))
    assert store.standing(case_id).stage == "filed"
    store.decide(case_id, replace(APPROVED, n=3), b"a further statement")
    assert store.standing(case_id).stage == "filed"
    store.decide(case_id, decided("not filed", 4, "Recorded by mistake."))
    assert store.standing(case_id).stage == "approved"


@pytest.mark.parametrize(
    ("kinds", "made", "told"),
    [
        ((), decided("filed"), "Only papers that are approved"),
        (("approved",), replace(decided("filed", 2), fingerprint="b" * 64), "Only papers that are approved"),
        (("approved", "refused"), decided("filed", 3), "Only papers that are approved"),
        (("approved", "filed"), decided("filed", 3), "These papers are filed"),
        (("approved", "filed"), decided("taken back", 3), "These papers are filed"),
        (("approved",), decided("not filed", 2), "No papers are recorded as filed"),
        ((), decided("authorised"), "Authority is given of papers that are approved"),
        (("refused",), decided("authorised", 2), "Authority is given of papers that are approved"),
        (("approved", "taken back"), decided("authorised", 3), "Authority is given of papers that are approved"),
        (("approved",), replace(decided("authorised", 2), fingerprint="b" * 64), "Authority is given of papers"),
        (("approved", "authorised"), decided("authorised", 3), "Authority is recorded of these words already"),
        (("approved",), decided("authority taken back", 2), "No authority is recorded"),
        (("approved", "authorised", "approved"), decided("authority taken back", 4), "No authority is recorded"),
        (("approved", "authorised", "filed"), decided("authority taken back", 4), "These papers are filed"),
    ],
)
def test_only_what_is_approved_is_authorised_and_filed_once_and_what_is_filed_stays_so(
    store: Store, kinds, made, told
) -> None:
    case_id = store.create(CASE, ANN, NOON)
    for n, kind in enumerate(kinds, start=1):
        store.decide(case_id, decided(kind, n))
    with pytest.raises(OutOfOrder, match=told):
        store.decide(case_id, made)
    assert len(store.decisions(case_id)) == len(kinds)


@pytest.mark.parametrize(
    ("kinds", "found"),
    [
        (("approved", "filed"), [(1, 2)]),
        (("approved", "filed", "refused", "ready"), [(1, 2)]),
        (("approved", "filed", "approved"), [(1, 2)]),
        (("approved", "filed", "approved", "filed"), [(1, 2), (3, 4)]),
        (("approved", "filed", "approved", "filed", "not filed"), [(1, 2)]),
        (("approved", "filed", "not filed", "taken back"), []),
    ],
)
def test_each_filing_is_of_the_approval_that_stood_then(kinds, found) -> None:
    made = [decided(kind, n) for n, kind in enumerate(kinds, start=1)]
    assert [(one.approval.n, one.said.n) for one in filings(made)] == found


@pytest.mark.parametrize(
    ("kinds", "found"),
    [
        (("approved", "authorised"), 2),
        (("approved", "ready", "authorised", "ready"), 3),
        (("approved", "authorised", "authority taken back"), None),
        (("approved", "authorised", "authority taken back", "authorised"), 4),
        (("approved", "authorised", "taken back"), None),
        (("approved", "authorised", "taken back", "approved"), None),
        (("approved", "authorised", "approved with conditions"), None),
        (("approved", "authorised", "filed"), 2),
        (("approved", "filed", "authorised"), 3),
        (("authorised", "approved"), None),
    ],
)
def test_authority_follows_an_approval_and_ends_with_it(kinds, found) -> None:
    made = [decided(kind, n) for n, kind in enumerate(kinds, start=1)]
    authority = authority_of(made, standing_approval(made))
    assert (authority and authority.n) == found


def test_authority_of_other_words_is_none_of_an_approval() -> None:
    other = replace(decided("authorised", 2), fingerprint="b" * 64)
    approval = decided("approved")
    assert authority_of([approval, other], approval) is None


def test_authority_is_no_decision_of_a_solicitor_and_files_nothing() -> None:
    made = [decided("ready"), decided("approved", 2), decided("authorised", 3), decided("filed", 4)]
    assert [one.approval.n for one in filings(made)] == [2]
    assert last_of_a_solicitor(made) == made[1]
    assert waits_since([*made[:1], decided("authority taken back", 2)]) == made[0]


def test_one_signed_page_is_not_taken_for_other_words_and_may_be_for_the_same(store: Store) -> None:
    case_id, other = (store.create(CASE, ANN, NOON) for _ in range(2))
    store.decide(case_id, APPROVED, b"the papers", b"the signed page")
    store.decide(case_id, decided("authorised", 2), signed=b"the signed page")
    for id, made in ((case_id, replace(APPROVED, n=3)), (other, APPROVED)):
        with pytest.raises(OutOfOrder, match="signed page of other words"):
            store.decide(id, replace(made, fingerprint="b" * 64), b"the papers", b"the signed page")
    store.decide(other, replace(APPROVED, fingerprint="b" * 64), b"the papers", b"another signed page")
    assert [len(store.decisions(id)) for id in (case_id, other)] == [2, 1]


def test_of_two_solicitors_at_once_the_second_is_told_that_it_is_decided(store: Store) -> None:
    case_id = store.create(CASE, ANN, NOON)

    def approve(name: str) -> Decision | None:
        try:
            return store.decide(case_id, replace(APPROVED, name=name), name.encode())
        except DecidedMeanwhile:
            return None

    with ThreadPoolExecutor(2) as both:
        made = list(both.map(approve, ("Sol Example", "Sal Example")))
    assert made.count(None) == 1
    assert store.decisions(case_id) == [one for one in made if one]


def test_nobody_decides_of_a_case_that_was_changed_while_they_read_it(store: Store) -> None:
    case_id = store.create(CASE, ANN, NOON)
    store.save(case_id, put("defendant.name", "Jon Placeholder"), BOB, later(1), 1)
    with pytest.raises(DecidedMeanwhile):
        store.decide(case_id, APPROVED, b"the papers")
    assert (store.decisions(case_id), store.attachments(case_id)) == ([], {})


def test_what_was_decided_goes_with_the_case(store: Store) -> None:
    case_id = store.create(CASE, ANN, NOON)
    store.decide(case_id, APPROVED, b"the papers")
    store.erase(case_id)
    with pytest.raises(StoreError):
        store.decisions(case_id)
    again = store.create(CASE, ANN, NOON, case_id)
    assert store.decisions(again) == []


def test_who_wrote_in_a_case_is_known_by_name(store: Store) -> None:
    case_id = store.create(CASE, ANN, NOON)
    store.save(case_id, put("defendant.name", "Jon Placeholder"), BOB, later(1), 1)
    assert store.writers(case_id) == {ANN, BOB}


@pytest.mark.parametrize(
    ("edits", "wrote"),
    [
        (put("authority.reasons_for", "The risk is grave."), {ANN}),
        (put("authority.reasons_for", "It is.") + put("applicant.authorising_officer.rank", "Superintendent"), {ANN}),
        (put("authority.reasons_for", "It is.") + put("defendant.name", "Jon Placeholder"), {ANN, BOB}),
        (put("applicant.force", "Exampleshire North"), {ANN, BOB}),
    ],
)
def test_who_wrote_anything_but_of_some_parts_is_told_apart(store: Store, edits: list[Edit], wrote: set[str]) -> None:
    case_id = store.create(Case(), ANN, NOON)
    store.save(case_id, edits, BOB, later(1), 1)
    assert store.writers(case_id, ("authority.", "applicant.authorising_officer.")) == wrote
    assert store.writers(case_id) == {ANN, BOB}


@pytest.mark.parametrize(
    ("kinds", "stands", "waits"),
    [
        ((), None, None),
        (("ready",), None, 1),
        (("ready", "not ready"), None, None),
        (("ready", "approved"), 2, None),
        (("approved", "ready"), 1, 2),
        (("approved", "refused"), None, None),
        (("approved", "taken back", "ready"), None, 3),
        (("approved", "filed"), 1, None),
        (("approved", "taken back", "approved with conditions"), 3, None),
    ],
)
def test_the_last_decision_tells_whether_an_approval_stands_and_whether_a_solicitor_is_waited_for(
    kinds, stands, waits
) -> None:
    made = [decided(kind, n) for n, kind in enumerate(kinds, start=1)]
    assert [one and one.n for one in (standing_approval(made), waits_since(made))] == [stands, waits]


def numbers(store: Store, case_id: str) -> list[str]:
    """Return the numbers of the acts of a case as it is opened."""
    return [str(one) for one in incident_numbers(store.open(case_id).case).values()]


def act(key: str, day: str) -> list[Edit]:
    """An act added."""
    return put(f"incidents.{key}", {"date": day})


def test_each_approval_fixes_the_numbers_that_its_papers_print_though_it_is_taken_back(store: Store) -> None:
    case_id = store.create(CASE, ANN, NOON)
    store.save(case_id, act("z1", "9 June 2026"), ANN, later(1), 1)
    store.decide(case_id, replace(decided("refused", 1, "No."), revision=2))
    store.save(case_id, act("a1", "5 June 2026"), ANN, later(2), 2)
    assert (numbers(store, case_id), store.glance(case_id).fixed_by) == (["1", "2", "3"], 0)
    store.decide(case_id, replace(APPROVED, n=2, revision=3), b"the papers")
    store.decide(case_id, replace(decided("taken back", 3, "The date is wrong."), revision=3))
    store.save(case_id, act("b1", "4 June 2026"), ANN, later(3), 3)
    assert (numbers(store, case_id), store.glance(case_id).fixed_by) == (["1", "1A", "2", "3"], 2)
    store.decide(case_id, replace(APPROVED, n=4, revision=4), b"the papers")
    store.save(case_id, put("incidents.b1"), ANN, later(4), 4)
    store.save(case_id, act("c1", "4 June 2026"), ANN, later(5), 5)
    assert (numbers(store, case_id), store.glance(case_id).fixed_by) == (["1", "1B", "2", "3"], 4)
