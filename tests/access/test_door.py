"""At the door: who may do what with which case, what is said to the others, and what is recorded of it."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

import pytest

from spo.access import Act, Door, Person, Role
from spo.access.person import by_collar
from spo.case import Case, Edit, write_case
from spo.store import NoSuchCase, OutOfOrder, Recorded, Remark, Standing, Store, StoreError, StoreFull
from spo.store.tables import record
from tests.store.people import ANN, BOB, CASE, NOON, decided, later, put

from .doors import door
from .matrix import OTHER, RELATIONS, TEAM, WITHOUT_A_CASE, may

OWNER = Person("own", "DC Clara Model", teams=frozenset({TEAM}), roles=frozenset({Role.OFFICER}))
AUTHORITY = Edit(path="authority.reasons_for", value="The risk is grave.")


def take_filing_back(at: Door, case_id: str) -> None:
    """Take a filing back. That there is none is no refusal."""
    with suppress(OutOfOrder):
        at.decide(case_id, decided("not filed"))


TRIED: dict[Act, Callable[[Door, str], object]] = {
    Act.WAITING: lambda at, _: at.waiting()[0],
    Act.LIST: lambda at, _: at.listed()[0],
    Act.READ: lambda at, case_id: at.open(case_id),
    Act.COMMENT: lambda at, case_id: at.remark(case_id, [Remark("comment", text="Which?")]),
    Act.RESOLVE: lambda at, case_id: at.remark(case_id, [Remark("resolved", of=1)]),
    Act.FILE: take_filing_back,
    Act.APPROVE: lambda at, case_id: at.decide(case_id, decided("refused")),
    Act.CHANGE: lambda at, case_id: at.append(case_id, put("defendant.name", "Jon Placeholder"), 1),
    Act.AUTHORISE: lambda at, case_id: at.append(case_id, [AUTHORITY], 1),
    Act.DOWNLOAD: lambda at, case_id: at.export_case(case_id),
    Act.SHARE: lambda at, case_id: at.stand(case_id, "named", "x9"),
    Act.ARCHIVE: lambda at, case_id: at.archive(case_id),
    Act.ERASE: lambda at, case_id: at.erase(case_id, "Kept long enough"),
    Act.CREATE: lambda at, _: at.create(Case()),
    Act.READ_RECORD: lambda at, _: at.recorded(),
}
"""A way to do each act, in an order in which all can be done with one case. It raises where the act is refused."""

ALSO: dict[Act, tuple[Callable[[Door, str], object], ...]] = {
    Act.READ: (
        lambda at, case_id: at.revision(case_id),
        lambda at, case_id: at.glance(case_id),
        lambda at, case_id: at.at_revision(case_id, 1),
        lambda at, case_id: at.history(case_id),
        lambda at, case_id: at.decisions(case_id),
        lambda at, case_id: at.remarks(case_id),
        lambda at, case_id: at.attachments(case_id),
        lambda at, case_id: at.attachment(case_id, "0" * 64),
        lambda at, case_id: at.draft_key(case_id),
        lambda at, case_id: at.set_status(case_id, "Ready"),
    ),
    Act.CHANGE: (
        lambda at, case_id: at.undo(case_id, 1),
        lambda at, case_id: at.restore(case_id, 1, 1),
        lambda at, case_id: at.decide(case_id, decided("ready")),
        lambda at, case_id: at.attach(case_id, b"a map"),
    ),
    Act.APPROVE: (
        lambda at, case_id: at.decide(case_id, decided("approved"), lambda _: b"papers"),
        lambda at, case_id: at.decide(case_id, decided("taken back")),
    ),
    Act.AUTHORISE: (
        lambda at, case_id: at.decide(case_id, decided("authorised")),
        lambda at, case_id: at.decide(case_id, decided("authority taken back")),
    ),
    Act.FILE: (lambda at, case_id: at.decide(case_id, decided("filed")),),
    Act.DOWNLOAD: (lambda at, case_id: at.download(case_id, "a paper"),),
    Act.ARCHIVE: (lambda at, case_id: at.unarchive(case_id),),
    Act.SHARE: (lambda at, case_id: at.standing(case_id),),
    Act.CREATE: (
        lambda at, _: at.import_case(write_case(CASE)),
        lambda at, _: at.remember("a" * 64, "{}"),
    ),
}
"""The other methods of the door, each by the act that it is."""


def person(role: Role, relation: str, id: str = "p1") -> Person:
    """Return a person of one role who stands in a relation to a case of TEAM."""
    teams = {"own team": {TEAM}, "other team": {OTHER}, "shut out": {TEAM}}.get(relation, set())
    return Person(id, "PS Dan Someone", teams=frozenset(teams), roles=frozenset({role}))


def case_for(store: Store, one: Person, relation: str, stage: str = "open") -> str:
    """Keep a case of TEAM to which a person stands in a relation."""
    case_id = door(store, OWNER).create(CASE)
    if relation in ("named", "shut out"):
        store.stand(case_id, "named", one.id, True)
    if relation == "shut out":
        store.stand(case_id, "shut out", one.id, True)
    store.stand(case_id, "stage", stage, True)
    return case_id


def done(do: Callable[[Door, str], object], at: Door, case_id: str) -> bool:
    """Return whether something was done, and not refused."""
    try:
        do(at, case_id)
    except IndexError:
        return False
    except StoreError:
        return False
    return True


@pytest.mark.parametrize("stage", ["open", "filed"])
@pytest.mark.parametrize("relation", RELATIONS)
@pytest.mark.parametrize("role", Role)
def test_what_a_person_of_a_role_may_do_with_a_case_is_what_the_table_says(
    store: Store, role: Role, relation: str, stage: str
) -> None:
    one = person(role, relation)
    case_id = case_for(store, one, relation, stage)
    found = {act for act, do in TRIED.items() if act.is_about_a_case and done(do, door(store, one), case_id)}
    if Act.ERASE not in found:
        changes = len(found & {Act.CHANGE, Act.AUTHORISE})
        assert store.open(case_id).revision == 1 + changes
    wanted = may(role, relation, stage)
    # Whoever may change a case may record authority in it.
    assert found == (wanted | {Act.AUTHORISE} if Act.CHANGE in wanted else wanted)


@pytest.mark.parametrize("relation", RELATIONS)
@pytest.mark.parametrize("role", Role)
def test_every_other_way_through_the_door_is_shut_where_its_act_is(store: Store, role: Role, relation: str) -> None:
    one = person(role, relation)
    case_id = case_for(store, one, relation)
    refused = [act for act in ALSO if act not in may(role, relation, "open") | WITHOUT_A_CASE.get(role, set())]
    for act in refused:
        for do in ALSO[act]:
            before = len(store.recorded(limit=1000))
            assert not done(do, door(store, one), case_id)
            (line, *_) = recorded = store.recorded(limit=1000)
            assert (len(recorded), line.act, line.who, line.outcome) == (before + 1, act, one.id, "refused")


def test_every_method_of_the_door_is_tried_here() -> None:
    tried = {
        name for do in (*TRIED.values(), *(d for many in ALSO.values() for d in many)) for name in do.__code__.co_names
    }
    without_a_case = {
        "known",
        "arrive",
        "may",
        "remembered",
        "has_sign_in",
        "supervises",
        "bars_approval",
        "bars_authority",
    }
    apart = {"filed"}  # it refuses nothing: what somebody may not read is left out
    assert {name for name in vars(Door) if not name.startswith("_")} - without_a_case - apart <= tried


@pytest.mark.parametrize("relation", RELATIONS)
@pytest.mark.parametrize("role", Role)
def test_the_days_of_a_filed_case_are_for_whoever_may_read_it(store: Store, role: Role, relation: str) -> None:
    one = person(role, relation)
    case_id = case_for(store, one, relation, "filed")
    found = door(store, one).filed("a" * 64, lambda case: ((case.defendant.name, None),))
    wanted = [(case_id, (("John Placeholder", None),))] if Act.READ in may(role, relation, "filed") else []
    assert [(each.listed.id, each.undone) for each in found] == wanted
    assert {one.undone is None for one in store.filed("a" * 64)} == {not wanted}


def test_days_are_shown_though_they_cannot_be_kept(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    case_for(store, OWNER, "own team", "filed")

    def full(*_: object) -> None:
        raise StoreFull

    monkeypatch.setattr(Store, "keep_days", full)
    (one,) = door(store, OWNER).filed("a" * 64, lambda _: (("hearing", None),))
    assert one.undone == (("hearing", None),)


@pytest.mark.parametrize("role", Role)
def test_only_an_officer_makes_cases_and_only_an_auditor_reads_the_record(store: Store, role: Role) -> None:
    at = door(store, person(role, "none"))
    found = {act for act in (Act.CREATE, Act.READ_RECORD) if done(TRIED[act], at, "")}
    assert found == WITHOUT_A_CASE.get(role, set())


@pytest.mark.parametrize("case", ["kept from them", "not there"])
@pytest.mark.parametrize("do", [TRIED[Act.READ], TRIED[Act.CHANGE], TRIED[Act.DOWNLOAD], TRIED[Act.ERASE]])
def test_a_case_that_is_kept_from_somebody_is_said_not_to_be_there(store: Store, case: str, do) -> None:
    one = person(Role.OFFICER, "other team")
    case_id = case_for(store, one, "other team") if case == "kept from them" else "f" * 32
    with pytest.raises(NoSuchCase) as found:
        do(door(store, one), case_id)
    assert str(found.value) == str(NoSuchCase())


def test_a_search_finds_no_case_that_is_kept_from_somebody(store: Store) -> None:
    case_for(store, OWNER, "own team")
    for relation, found in (("own team", 1), ("other team", 0)):
        assert len(door(store, person(Role.OFFICER, relation)).listed("placeholder")) == found


def test_somebody_who_may_read_a_case_and_not_change_it_is_told_so(store: Store) -> None:
    one = person(Role.SOLICITOR, "none")
    case_id = case_for(store, one, "none")
    with pytest.raises(StoreError, match="Your role does not let you"):
        TRIED[Act.CHANGE](door(store, one), case_id)


def test_somebody_who_only_reads_leaves_a_page_by_saving_nothing(store: Store) -> None:
    one = person(Role.SOLICITOR, "none")
    case_id = case_for(store, one, "none")
    assert door(store, one).append(case_id, (), 1).revision == 1
    assert not done(lambda at, _: at.append(case_id, (), 1), door(store, person(Role.RECORDS, "none")), case_id)


@pytest.mark.parametrize("path", ["authority.given", "applicant.authorising_officer.name", "authority"])
def test_an_authorising_officer_records_authority(store: Store, path: str) -> None:
    one = person(Role.AUTHORISING, "none")
    case_id = case_for(store, one, "none")
    value = {"reasons_for": "Grave."} if path == "authority" else "yes" if path == "authority.given" else "Supt Example"
    assert done(lambda at, _: at.append(case_id, put(path, value), 1), door(store, one), case_id)


def test_an_authorising_officer_changes_nothing_else_not_even_beside_authority(store: Store) -> None:
    one = person(Role.AUTHORISING, "none")
    case_id = case_for(store, one, "none")
    for other in ("defendant.name", "applicant.force"):
        with pytest.raises(StoreError, match="Your role does not let you"):
            door(store, one).append(case_id, [*put(other, "Jon Placeholder"), AUTHORITY], 1)
    assert store.open(case_id).revision == 1


def test_somebody_of_two_roles_may_do_what_either_lets_them(store: Store) -> None:
    both = Person("p1", BOB, teams=frozenset({TEAM}), roles=frozenset({Role.SUPERVISOR, Role.OFFICER}))
    case_id = case_for(store, both, "own team")
    at = door(store, both)
    assert [one.id for one in at.listed()] == [case_id]
    assert len(at.waiting()) == 1


def test_a_person_without_a_role_may_do_nothing(store: Store) -> None:
    nobody = Person("p1", BOB, teams=frozenset({TEAM}))
    case_id = case_for(store, nobody, "named")
    assert [act for act, do in TRIED.items() if done(do, door(store, nobody), case_id)] == []


def test_a_case_without_a_team_is_not_of_a_person_whose_team_has_no_name(store: Store) -> None:
    case_id = store.create(CASE, ANN, NOON)
    one = Person("p1", BOB, teams=frozenset({""}), roles=frozenset({Role.OFFICER}))
    assert not done(TRIED[Act.READ], door(store, one), case_id)


def test_a_new_case_is_of_its_maker_and_of_the_only_team_of_its_maker(store: Store) -> None:
    case_id = door(store, OWNER).create(CASE)
    assert store.standing(case_id) == Standing(TEAM, frozenset({"own"}))
    of_two = Person("own", BOB, teams=frozenset({TEAM, OTHER}), roles=frozenset({Role.OFFICER}))
    assert store.standing(door(store, of_two).create(CASE)) == Standing("", frozenset({"own"}))


def test_the_id_of_a_case_that_is_kept_from_somebody_cannot_be_made_theirs(store: Store) -> None:
    one = person(Role.OFFICER, "other team")
    case_id = case_for(store, one, "other team")
    before = len(store.recorded())
    door(store, one).create(Case(), case_id)
    door(store, one).import_case(write_case(Case()), case_id)
    assert len(store.recorded()) == before
    assert not done(TRIED[Act.READ], door(store, one), case_id)


def test_a_supervisor_sees_how_long_a_case_waits_and_with_whom_and_no_word_of_it(store: Store) -> None:
    case_id = door(store, OWNER).create(CASE)
    store.set_status(case_id, "3 pages not answered yet")
    (one,) = door(store, person(Role.SUPERVISOR, "own team")).waiting()
    assert (one.team, one.officer, one.changed_by, one.changed_at) == (TEAM, "DC Clara Model", OWNER.who, NOON)
    assert CASE.defendant.name not in str(vars(one))


def test_a_case_that_waits_longest_comes_first(store: Store) -> None:
    for minutes in (2, 1):
        door(store, OWNER, later(minutes)).create(CASE)
    at = door(store, person(Role.SUPERVISOR, "own team"))
    assert [one.changed_at for one in at.waiting()] == [later(1), later(2)]


# What is recorded


def _said(lines: list[Recorded]) -> list[tuple[str, str, str]]:
    return [(line.act, line.outcome, line.detail) for line in reversed(lines)]


def test_each_reading_change_and_download_is_recorded_with_who_and_when(store: Store) -> None:
    case_id = door(store, OWNER).create(CASE)
    at = door(store, OWNER, later(1))
    at.open(case_id)
    at.append(case_id, put("defendant.name", "Jon Placeholder"), 1)
    at.append(case_id, put("defendant.name", "Jon Placeholder"), 1)  # which changes nothing
    at.undo(case_id, 2)
    at.export_case(case_id)
    lines = store.recorded()
    assert _said(lines) == [
        ("create", "allowed", ""),
        ("read", "allowed", "revision 1"),
        ("change", "allowed", "revision 2"),
        ("change", "allowed", "revision 3"),
        ("download", "allowed", "the case file"),
    ]
    assert {(line.who, line.name, line.case_id) for line in lines} == {("own", "DC Clara Model", case_id)}
    assert [line.at for line in lines] == [*[later(1)] * 4, NOON]


def test_a_save_that_cannot_be_recorded_is_not_kept(store: Store) -> None:
    case_id = door(store, OWNER).create(CASE)
    with store._database.writing() as connection:
        record.drop(connection)
    with pytest.raises(StoreError):
        door(store, OWNER).append(case_id, put("defendant.name", "Jon Placeholder"), 1)
    assert store.revision(case_id) == 1


def test_a_refusal_and_an_address_that_leads_nowhere_are_recorded(store: Store) -> None:
    one = person(Role.OFFICER, "other team")
    case_id = case_for(store, one, "other team")
    for wanted in (case_id, "f" * 32, "John Placeholder"):
        assert not done(TRIED[Act.READ], door(store, one), wanted)
    assert [(line.case_id, line.outcome) for line in store.recorded(limit=3)] == [
        ("", "not there"),
        ("f" * 32, "not there"),
        (case_id, "refused"),
    ]


def test_the_change_is_in_the_history_under_the_name_of_who_signed_in(store: Store) -> None:
    one = Person("own", ANN, "1234", frozenset({TEAM}), frozenset({Role.OFFICER}))
    case_id = door(store, one).create(CASE)
    door(store, one, later(1)).append(case_id, put("defendant.name", "Jon Placeholder"), 1)
    assert {entry.change.who for entry in store.history(case_id)} == {f"{ANN} (1234)"}


def test_no_word_of_a_case_is_in_the_record(store: Store) -> None:
    case_id = door(store, OWNER).create(CASE)
    for do in (*TRIED.values(), *(do for many in ALSO.values() for do in many)):
        done(do, door(store, OWNER), case_id)
    said = str(store.recorded(limit=1000))
    assert len(store.recorded(limit=1000)) > 10
    assert [word for word in ("Placeholder", "waited", "Hidden Lane", "grave", "EX/26/1") if word in said] == []


def test_of_an_approved_case_that_is_erased_the_fact_and_the_reason_stay(store: Store) -> None:
    keeper = person(Role.RECORDS, "none")
    case_id = case_for(store, keeper, "none", "approved")
    for reason in ("", "  "):
        with pytest.raises(StoreError, match="Enter why"):
            door(store, keeper).erase(case_id, reason)
    door(store, keeper).erase(case_id, " Kept long enough ")
    assert _said(store.recorded(limit=1)) == [("erase", "allowed", "Kept long enough")]
    assert store.listed() == []


# Who is let in and shut out


def test_somebody_who_is_let_in_by_collar_number_is_in_and_who_is_shut_out_is_out_whatever_else(store: Store) -> None:
    bob = Person("b2", BOB, "4321", frozenset({OTHER}), frozenset({Role.OFFICER}))
    case_id = door(store, OWNER).create(CASE)
    owner = door(store, OWNER)
    assert not done(TRIED[Act.READ], door(store, bob), case_id)
    owner.stand(case_id, "named", by_collar("4321"))
    assert done(TRIED[Act.READ], door(store, bob), case_id)
    owner.stand(case_id, "shut out", "b2")
    assert not done(TRIED[Act.READ], door(store, bob), case_id)
    owner.stand(case_id, "shut out", "b2", stands=False)
    assert done(TRIED[Act.READ], door(store, bob), case_id)


def test_a_case_that_is_handed_to_another_team_is_that_teams(store: Store) -> None:
    case_id = door(store, OWNER).create(CASE)
    colleague, other = person(Role.OFFICER, "own team"), person(Role.OFFICER, "other team")
    door(store, OWNER).stand(case_id, "team", OTHER)
    assert done(TRIED[Act.READ], door(store, other), case_id)
    assert not done(TRIED[Act.READ], door(store, colleague), case_id)
    assert _said(store.recorded(case_id=case_id))[1] == ("say who may see", "allowed", "team: West")


@pytest.mark.parametrize("relation", ["named", "shut out"])
def test_nobody_lets_themselves_in_or_out(store: Store, relation) -> None:
    keeper = person(Role.RECORDS, "none")
    case_id = case_for(store, keeper, "none")
    with pytest.raises(StoreError, match="yourself"):
        door(store, keeper).stand(case_id, relation, keeper.id)


@pytest.mark.parametrize(("relation", "who"), [("stage", "open"), ("named", " ")])
def test_neither_a_stage_nor_nobody_can_be_let_in(store: Store, relation, who: str) -> None:
    case_id = door(store, OWNER).create(CASE)
    store.stand(case_id, "stage", "filed", True)
    with pytest.raises(StoreError, match="Choose a name"):
        door(store, OWNER).stand(case_id, relation, who)
    assert store.standing(case_id).stage == "filed"


# Without sign-in


def test_a_person_alone_may_do_everything_whoever_is_shut_out_and_nothing_is_recorded(store: Store) -> None:
    for act, do in TRIED.items():
        case_id = case_for(store, OWNER, "shut out", "filed")
        before = store.recorded(limit=1000)
        assert (act, done(do, door(store, ANN), case_id)) == (act, True)
        assert store.recorded(limit=1000) == before


# What is decided


SOLICITOR = Person("s1", "Sol Example", roles=frozenset({Role.SOLICITOR}))


def test_an_approval_says_who_and_in_what_role_and_when_whatever_the_page_said(store: Store) -> None:
    case_id = door(store, OWNER).create(CASE)
    made = replace(decided("approved"), who="x", name="Somebody Else", role="Chief")
    kept = door(store, SOLICITOR, later(3)).decide(case_id, made, lambda whole: whole.name.encode())
    assert (kept.who, kept.name, kept.role, kept.at) == ("s1", "Sol Example", "force solicitor", later(3))
    assert store.attachment(case_id, kept.papers) == b"Sol Example"
    assert _said(store.recorded(limit=1)) == [("approve", "allowed", "approved, revision 1")]


def test_nobody_approves_what_they_wrote_in_unless_the_force_lets_them_and_then_it_is_said(store: Store) -> None:
    both = Person("s1", "Sol Example", teams=frozenset({TEAM}), roles=frozenset({Role.SOLICITOR, Role.OFFICER}))
    case_id = door(store, both).create(CASE)
    with pytest.raises(StoreError, match="You wrote in this case"):
        door(store, both).decide(case_id, decided("approved"), lambda _: b"papers")
    assert _said(store.recorded(limit=1)) == [("approve", "refused", "")]
    assert door(store, both).decide(case_id, decided("refused")).wrote is False
    let = Door(store, both, lambda: NOON, author_may_approve=True)
    assert let.decide(case_id, decided("approved", 2), lambda _: b"papers").wrote is True
    another = door(store, replace(both, id="s2", name="Sal Example"))
    assert another.decide(case_id, decided("approved", 3), lambda _: b"papers").wrote is False


def test_an_officer_of_the_case_records_that_approved_papers_were_filed_and_not_as_a_solicitor(store: Store) -> None:
    case_id = door(store, OWNER).create(CASE)
    door(store, SOLICITOR).decide(case_id, decided("approved"), lambda _: b"papers")
    kept = door(store, OWNER, later(3)).decide(case_id, decided("filed", 2))
    assert (kept.who, kept.name, kept.role, kept.at) == ("own", "DC Clara Model", "", later(3))
    assert _said(store.recorded(limit=1)) == [("record filing", "allowed", "filed, revision 1")]


def test_without_sign_in_a_signed_approval_is_attached_and_names_who_signed_it(store: Store) -> None:
    case_id = store.create(CASE, ANN, NOON)
    made = replace(decided("approved"), name="Sol Example")
    with pytest.raises(StoreError, match="Attach the approval"):
        door(store, ANN).decide(case_id, made, lambda _: b"papers")
    kept = door(store, ANN).decide(case_id, made, lambda _: b"papers", b"%PDF-")
    assert (kept.name, kept.role, kept.attached_by) == ("Sol Example", "force solicitor", ANN)
    assert store.attachment(case_id, kept.signed) == b"%PDF-"


# The authority to apply

CHIEF = Person("c1", "Supt Chi Example", roles=frozenset({Role.AUTHORISING}))


def test_the_authority_says_who_and_in_what_role_and_that_authority_was_written_before_bars_nobody(
    store: Store,
) -> None:
    case_id = door(store, OWNER).create(CASE)
    door(store, CHIEF).append(case_id, [AUTHORITY], 1)
    approved = replace(decided("approved"), revision=2)
    door(store, SOLICITOR).decide(case_id, approved, lambda _: b"papers")
    made = replace(decided("authorised", 2, "Superintendent"), revision=2, who="x", name="Somebody Else")
    kept = door(store, CHIEF, later(3)).decide(case_id, made)
    assert (kept.who, kept.name, kept.role, kept.at) == ("c1", "Supt Chi Example", "authorising officer", later(3))
    assert (kept.words, kept.wrote) == ("Superintendent", False)
    assert _said(store.recorded(limit=1)) == [("record authority", "allowed", "authorised, revision 2")]


@pytest.mark.parametrize(
    ("owner", "solicitor", "told"),
    [
        (replace(OWNER, id="c1"), SOLICITOR, "You wrote in this case"),
        (OWNER, replace(SOLICITOR, id="c1"), "You approved these papers"),
    ],
)
def test_nobody_authorises_what_they_wrote_or_approved_unless_the_force_lets_them(
    store: Store, owner: Person, solicitor: Person, told: str
) -> None:
    case_id = door(store, owner).create(CASE)
    door(store, solicitor).decide(case_id, decided("approved"), lambda _: b"papers")
    with pytest.raises(StoreError, match=told):
        door(store, CHIEF).decide(case_id, decided("authorised", 2))
    assert _said(store.recorded(limit=1)) == [("record authority", "refused", "")]
    let = Door(store, CHIEF, lambda: NOON, author_may_approve=True)
    assert let.decide(case_id, decided("authorised", 2)).wrote is (owner.id == "c1")


def test_without_sign_in_a_signed_page_names_who_gave_authority(store: Store) -> None:
    case_id = store.create(CASE, ANN, NOON)
    door(store, ANN).decide(case_id, decided("approved"), lambda _: b"papers", b"%PDF-")
    made = replace(decided("authorised", 2), name="Chi Example")
    with pytest.raises(StoreError, match="that the authorising officer has signed"):
        door(store, ANN).decide(case_id, made)
    kept = door(store, ANN).decide(case_id, made, signed=b"%PDF-")
    assert (kept.name, kept.role, kept.attached_by) == ("Chi Example", "authorising officer", ANN)
