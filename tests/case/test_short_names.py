"""What papers call a person after the first time."""

import pytest
from hypothesis import given

from spo.case import Case, Edit, apply, by_first_name, short_names
from tests.strategies import cases


def titled(**people: tuple[str | None, str]) -> Case:
    """Return a case with people of these titles and names. The defendant is `him`."""
    edits = (
        [Edit(path="defendant", value={"title": people["him"][0], "name": people["him"][1]})] if "him" in people else []
    )
    for key, (title, name) in people.items():
        if key != "him":
            edits.append(Edit(path=f"protected_persons.{key}", value={"title": title, "name": name}))
    return apply(Case(), edits)


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Ann Reed", "Ms Reed"),
        ("Ann Mary Reed", "Ms Reed"),
        ("Ann Reed-Marlow", "Ms Reed-Marlow"),
        ("Ann O'Dell", "Ms O'Dell"),
        ("Ann van der Reed", "Ms van der Reed"),
        ("Ann De Reed", "Ms De Reed"),
        ("Ann St. Reed", "Ms St. Reed"),
        ("Reed", None),
        ("Ann R", None),
        ("Ann Reed (known as Annie)", None),
        ("Reed, Ann", None),
        ("", None),
    ],
)
def test_a_short_name_is_the_title_and_the_last_name_where_there_plainly_is_one(name: str, short: str | None) -> None:
    assert short_names(titled(p1=("Ms", name))).get("protected_persons.p1") == short


def test_nobody_is_given_a_title() -> None:
    assert short_names(titled(p1=(None, "Ann Reed"), him=(None, "Tom Ash"))) == {}


def test_two_who_share_a_last_name_are_told_apart_by_their_titles_or_their_first_names() -> None:
    assert short_names(titled(p1=("Ms", "Ann Reed"), p2=("Mrs", "Joan Reed"))) == {
        "protected_persons.p1": "Ms Reed",
        "protected_persons.p2": "Mrs Reed",
    }
    by_first = {"protected_persons.p1": "Ann", "protected_persons.p2": "Joan"}
    assert short_names(titled(p1=("Ms", "Ann Reed"), p2=("Ms", "Joan Reed"))) == by_first
    assert short_names(titled(p1=(None, "Ann Mary Reed"), p2=(None, "Joan Reed"), him=(None, "Tom Reed"))) == by_first
    assert short_names(titled(p1=("Ms", "Ann Reed"), p2=("Mrs", "Ann Reed"))) == {}
    mixed = titled(p1=("Ms", "Ann Reed"), p2=(None, "Joan REED"), him=("Mr", "Tom Ash"))
    assert short_names(mixed) == {**by_first, "defendant": "Mr Ash"}


def test_the_defendant_is_never_called_by_a_first_name() -> None:
    case = titled(p1=("Ms", "Ann Reed"), him=("Ms", "Kim Reed"))
    assert short_names(case) == by_first_name(case) == {"protected_persons.p1": "Ann"}


def test_a_first_name_that_another_has_too_tells_nobody_apart() -> None:
    case = titled(p1=(None, "Ann Reed"), p2=(None, "Joan Ann Reed"))
    assert short_names(case) == {"protected_persons.p2": "Joan"}
    other = apply(case, [Edit(path="witnesses.w1", value={"name": "Joan Hill"})])
    assert short_names(other) == {}


def test_a_first_name_is_used_as_the_officer_shortens_it_but_no_recorded_nickname() -> None:
    case = titled(p1=(None, "Caspar Reed"), him=(None, "Tom Reed"))
    told = [f"He rang {name}." for name in ("Cass", "Casp", "Cass", "Cal")]
    case = apply(case, [Edit(path=f"incidents.a{n}", value={"what": what}) for n, what in enumerate(told)])
    assert short_names(case) == {"protected_persons.p1": "Cass"}
    known = apply(case, [Edit(path="protected_persons.p1.also_known_as", value=["Cass"])])
    assert short_names(known) == {"protected_persons.p1": "Caspar"}
    months = [Edit(path=f"incidents.m{n}", value={"what": "He rang on 3 Dec, and in Dec 2026."}) for n in range(2)]
    decima = apply(titled(p1=(None, "Decima Reed"), him=(None, "Tom Reed")), months)
    assert short_names(decima) == {"protected_persons.p1": "Decima"}


def test_a_surname_is_not_said_to_be_shared_with_somebody_whose_name_is_withheld() -> None:
    hidden = Edit(path="protected_persons.p2", value={"name": "Kim Reed", "title": "Ms", "withhold_name": True})
    assert short_names(apply(titled(p1=("Ms", "Ann Reed")), [hidden])) == {}


def test_of_one_whose_last_name_a_witness_or_an_officer_has_the_first_is_used_but_for_the_same_person() -> None:
    case = titled(p1=("Ms", "Ann Reed"))
    same = apply(case, [Edit(path="witnesses.w1", value={"name": "Ann Reed", "person": "p1"})])
    assert short_names(same) == {"protected_persons.p1": "Ms Reed"}
    other = apply(case, [Edit(path="witnesses.w1", value={"name": "DC 4411 Joan Reed"})])
    assert short_names(other) == short_names(case)
    officer = apply(case, [Edit(path="applicant.officer_in_the_case.name", value="Joan Reed")])
    assert short_names(officer) == {"protected_persons.p1": "Ann"}


@given(cases())
def test_nobody_whose_name_is_withheld_has_a_short_one_nor_anybody_with_the_same_title(case: Case) -> None:
    edits = [Edit(path="defendant", value={"title": "Mr", "name": "Tom Ash"})]
    edits += [Edit(path=f"protected_persons.{key}.title", value="Ms") for key in case.protected_persons]
    for title in ("Mr", "Mx", None):
        held = {"title": title, "name": "Kim Ash", "withhold_name": True}
        short = short_names(apply(case, [*edits, Edit(path="protected_persons.z9", value=held)]))
        assert ("defendant" in short) <= (title != "Mr")
        assert all(not case.protected_persons[path.partition(".")[2]].withhold_name for path in short if "." in path)


def test_a_child_whose_name_is_withheld_leaves_the_mother_her_short_one() -> None:
    child = Edit(path="protected_persons.p2", value={"name": "Kim Reed", "withhold_name": True})
    assert short_names(apply(titled(p1=("Ms", "Ann Reed")), [child])) == {"protected_persons.p1": "Ms Reed"}
