"""What the program proposes is kept only once a person has confirmed it."""

from typing import Any

import pytest

from spo.assessment.proposals import checked_term, evidence_grid, proposed_behaviours, proposed_breaches, proposed_reach
from spo.store import Store
from spo.wizard.display.self_check import self_check
from spo.wizard.steps import STEPS
from tests.store.people import ANN, NOON
from tests.store.people import put as saved

from ..cases import BREACHED, HOSTILE, LAW, OBEYED, assessed, every_case, every_page, page, put
from ..kept import at, incidents, keep, shown_as_text
from ..window import Window, case_of

RANG = "He rang her."
UNLINKED = put(every_case()[BREACHED], "breaches.b5", None)
MANY = UNLINKED.model_copy(
    update={"incidents": {f"i{n:02}": UNLINKED.incidents["i23"] for n in at(60)}, "breaches": {}}
)


# Kinds of conduct


def test_what_kind_of_conduct_each_is_is_proposed_and_confirmed_in_tens(store: Store) -> None:
    case_id = keep(store, **incidents(12))
    window = Window().go("kinds-of-conduct", case_id)
    what = "He rang, call 1."
    assert proposed_reach(what, LAW)
    assert window.shows("incidents.i1.reach") == list(proposed_reach(what, LAW))
    assert window.shows("incidents.i1.behaviours") == list(proposed_behaviours(what, LAW))
    assert [f"call {n}." in window.text for n in at(12)] == [True] * 10 + [False] * 2
    assert {act.reach for act in case_of(store, case_id).incidents.values()} == {()}
    window.type("incidents.i2.reach", ["online"]).press("confirm")
    assert "Confirmed. 2 incidents are left." in window.text
    assert [f"call {n}." in window.text for n in at(12)] == [False] * 10 + [True] * 2
    found = [case_of(store, case_id).incidents[f"i{n}"].reach for n in at(12)]
    assert found == [proposed_reach(what, LAW), ("online",), *[proposed_reach(what, LAW)] * 8, (), ()]
    window.press("confirm")
    assert (window.title, window.problem) == ("Incidents", "")
    assert all(act.reach for act in case_of(store, case_id).incidents.values())
    assert "Every incident says what kind of conduct it is." in window.go("kinds-of-conduct", case_id).text


def test_the_last_one_that_is_left_is_counted_as_one(store: Store) -> None:
    window = Window().go("kinds-of-conduct", keep(store, **incidents(11))).press("confirm")
    assert "Confirmed. 1 incident is left." in window.text


def test_what_was_proposed_is_not_kept_where_the_page_is_left(store: Store) -> None:
    case_id = keep(store, **incidents(1))
    assert Window().go("kinds-of-conduct", case_id).press("leave").title == "Incidents"
    assert store.revision(case_id) == 1


def test_what_a_person_has_chosen_stands_and_no_proposal_takes_its_place(store: Store) -> None:
    case_id = keep(store, incidents__i1={"what": RANG, "behaviours": ["following"]})
    window = Window().go("kinds-of-conduct", case_id)
    assert window.shows("incidents.i1.behaviours") == ["following"]
    window.press("confirm")
    found = case_of(store, case_id).incidents["i1"]
    assert (found.behaviours, found.reach) == (("following",), proposed_reach(RANG, LAW))


def test_hostile_words_of_an_incident_are_shown_as_text_where_its_kind_is_confirmed(store: Store) -> None:
    assert shown_as_text(Window().go("kinds-of-conduct", keep(store, incidents__i1={"what": HOSTILE})))


def test_an_incident_that_somebody_deleted_meanwhile_is_told_and_not_put_back_by_confirming(store: Store) -> None:
    case_id = keep(store, **incidents(12))
    window = Window().go("kinds-of-conduct", case_id)
    store.save(case_id, saved("incidents.i1"), ANN, NOON, 1)
    window.type("incidents.i2.reach", ["online"]).press("confirm")
    assert "meanwhile, so nothing was saved" in window.problem
    assert window.shows("incidents.i2.reach") == ["online"]
    window.press("confirm").press("confirm")
    case = case_of(store, case_id)
    assert "i1" not in case.incidents
    assert case.incidents["i2"].reach == ("online",)
    assert all(act.reach for act in case.incidents.values())


# Alleged breaches

NEXT, BEFORE = "Add those ticked, and show the next", "Add those ticked, and show those before"


def test_an_incident_that_is_ticked_becomes_an_alleged_breach_of_which_a_person_says_what_came(store: Store) -> None:
    case_id = keep(store, UNLINKED, incidents__i23__what=HOSTILE)
    (proposed,) = (one for one in proposed_breaches(assessed(UNLINKED).view) if not one.arguable)
    window = Window().go("tick-breaches", case_id)
    assert shown_as_text(window)
    assert proposed.why in window.text
    assert store.revision(case_id) == 1
    tick = f"tick-{proposed.incident}-{proposed.order}-{proposed.term}"
    assert "Say what came of those that you tick." in window.type(tick, True).press("add").problem
    assert store.revision(case_id) == 1
    window.type(tick, True).type("tick-outcome", "under-investigation").press("add")
    assert "1 added." in window.text
    case = case_of(store, case_id)
    (key,) = set(case.breaches) - set(UNLINKED.breaches)
    made = case.breaches[key]
    assert (made.incident, made.order, made.term, made.status) == ("i23", "ro", "c1", "under-investigation")
    assert proposed.why not in window.go("tick-breaches", case_id).text


@pytest.mark.parametrize("way", ["add", "leave"])
def test_an_incident_that_is_not_ticked_is_no_breach(store: Store, way: str) -> None:
    case_id = keep(store, UNLINKED)
    assert Window().go("tick-breaches", case_id).press(way).title == "Breaches and alleged breaches"
    assert store.revision(case_id) == 1


def test_many_are_put_forward_a_page_at_a_time_and_every_way_on_adds_those_ticked(store: Store) -> None:
    case_id = keep(store, MANY)
    window = Window().go("tick-breaches", case_id)
    assert "1 to 25 of 60." in window.text
    window.type("tick-i03-ro-c1", True)
    assert "Say what came of those" in window.press_named(NEXT).problem
    window.type("tick-i03-ro-c1", True).type("tick-outcome", "not-reported").press_named(NEXT)
    assert "1 added." in window.text
    assert "25 to 49 of 59." in window.text
    assert window.shows("tick-outcome") is None
    assert "50 to 59 of 59." in window.press_named(NEXT).text
    window.type("tick-i60-ro-c1", True).type("tick-outcome", "charged").press_named(BEFORE)
    assert "25 to 49 of 58." in window.text
    window.press_named(BEFORE)
    assert "1 to 25 of 58." in window.text
    made = case_of(store, case_id).breaches.values()
    assert sorted((one.incident, one.status) for one in made) == [("i03", "not-reported"), ("i60", "charged")]


# Terms to consider


def asked(window: Window) -> set[str]:
    """Return what is asked on a page: the keys of its boxes, without the revision."""
    return {str(box.key).partition("@")[0] for kind in ("checkbox", "text_input") for box in window.app.get(kind)}


def test_a_term_is_begun_in_the_words_of_the_library_for_the_people_of_the_case(store: Store) -> None:
    case = put(every_case()[OBEYED], "terms.t4", None)
    case_id = keep(store, case)
    entry = LAW.terms["publish-about"]
    window = Window().go("terms", case_id)
    assert "Consider, on what has happened" in window.text
    assert entry.title in window.text
    window.type("use-publish-about", True).press("choose-terms")
    assert window.title == STEPS["terms"].title
    (key,) = set(case_of(store, case_id).terms) - set(case.terms)
    term = case_of(store, case_id).terms[key]
    name = " or ".join(person.name for person in case.protected_persons.values())
    assert term.words == entry.wording.format(person=name)
    assert (term.library, term.kind, term.reach) == (entry.id, "prohibition", entry.reach)
    assert (term.persons, term.position) == (tuple(case.protected_persons), 4)
    assert "use-publish-about" not in asked(window)


def test_what_a_term_leaves_in_brackets_is_filled_where_it_is_ticked_or_afterwards(store: Store) -> None:
    wanted = {"whose": "p1", "kind": "work", "address": "3 Work Row, Exampleton", "known_to_defendant": "yes"}
    act = {"what": "He stood there.", "where": "w", "towards": ["p1"], "attributed": "yes", "date": "1 June 2026"}
    case_id = keep(store, protected_persons__p1={"name": "Orla Example"}, places__w=wanted, incidents__i1=act)
    window = Window().go("terms", case_id).type("use-workplace-w", True)
    window.type("slot-workplace-w-roads", "Work Row, from 1 to 9").press("choose-terms")
    (key,) = case_of(store, case_id).terms
    first = case_of(store, case_id).terms[key].words
    assert "be on Work Row, from 1 to 9, as shaded on the map marked [map mark]" in first
    window.type(f"slot-{key}-map_mark", "AB/1").press("choose-terms")
    assert case_of(store, case_id).terms[key].words == first.replace("[map mark]", "AB/1")
    assert f"slot-{key}-map_mark" not in asked(window)


def test_what_can_hardly_be_anything_else_is_offered_as_choices_with_none_picked(store: Store) -> None:
    words = "have an assessment of the defendant's use of [substance] at [venue]"
    case_id = keep(store, terms__t1={"library": "substance-assessment", "kind": "requirement", "words": words})
    window = Window().go("terms", case_id)
    assert window.shows("slot-t1-substance") is None
    window.press("choose-terms")
    assert case_of(store, case_id).terms["t1"].words == words
    window.type("slot-t1-substance", "alcohol").type("slot-t1-venue", "3 Mill Lane").press("choose-terms")
    assert case_of(store, case_id).terms["t1"].words == (
        "have an assessment of the defendant's use of alcohol at 3 Mill Lane"
    )


HOME = LAW.terms["home-not-known"]
SECRET = {"whose": "p1", "kind": "home", "address": "7 Zyxwold Row, Qampleton", "withhold": True}


def test_a_home_that_the_defendant_does_not_know_is_offered_without_naming_it(store: Store) -> None:
    case = every_case()[OBEYED]
    window = Window().go("terms", keep(store, case))
    assert "use-home-not-known" not in asked(window)
    case_id = keep(store, put(case, "places.secret", SECRET))
    window = Window().go("terms", case_id).type("use-home-not-known", True).press("choose-terms")
    (key,) = set(case_of(store, case_id).terms) - set(case.terms)
    term = case_of(store, case_id).terms[key]
    window.go("term", case_id, key)
    names = " or ".join(person.name for person in case.protected_persons.values())
    assert term.words == HOME.wording.format(person=names)
    said = term.exceptions.split("\n")
    assert said == [words for key in HOME.exceptions if (words := LAW.exceptions[key].words) in said]
    assert "save-library" not in [button.key for button in window.app.button]


def test_a_term_that_would_tell_where_a_home_is_takes_the_library_s_words_at_a_press(store: Store) -> None:
    term = {"persons": ["p1"], "words": "go within 100 metres of her home", "locality": "Qampleton", "places": ["s"]}
    case_id = keep(store, protected_persons__p1={"name": "Orla Example"}, places__s=SECRET, terms__t=term)
    window = Window().go("term", case_id, "t")
    assert "Take the withheld place off term 1" in window.text
    window.press("save-library")
    held = case_of(store, case_id).terms["t"]
    assert (held.library, held.words) == (HOME.id, HOME.wording.format(person="Orla Example"))
    assert (held.places, held.locality, held.persons) == ((), "", ("p1",))
    assert window.shows("terms.t.words") == held.words
    assert "save-library" not in [button.key for button in window.app.button]
    assert "Take the withheld place" not in window.text


def test_a_term_chosen_on_its_page_brings_its_words_exceptions_and_safeguards_at_a_press(store: Store) -> None:
    people: dict[str, Any] = {"protected_persons__p1": {"name": "Orla Example", "victim_of_acts": "yes"}}
    case_id = keep(store, **people, **incidents(1))
    window = Window().go("term", case_id, "t").press("fill-from-library")
    assert "Choose the term in the library" in window.problem
    listed = LAW.terms["list-devices-accounts"]
    window.type("terms.t.library", listed.id).press("fill-from-library")
    held = case_of(store, case_id).terms["t"]
    assert (held.kind, held.short, held.reach, held.persons) == (listed.kind, listed.title, listed.reach, ("p1",))
    assert held.words.split(",")[0] == listed.wording.split(",")[0]
    assert len(held.safeguards.split("\n")) == len(listed.safeguards)
    for field in ("words", "exceptions", "safeguards", "how_complied", "how_proved"):
        assert window.shows(f"terms.t.{field}") == getattr(held, field) != ""
    other = LAW.terms["contact-through-others"]
    window.type("terms.t.library", other.id).type("terms.t.exceptions", "Mine.").press("fill-from-library")
    held = case_of(store, case_id).terms["t"]
    assert held.words == other.wording.format(person="Orla Example"), "another choice brings its own"
    assert held.exceptions == "Mine.", "what the officer wrote stands"


def test_a_case_in_which_nothing_has_happened_has_no_term_to_consider(store: Store) -> None:
    assert "Consider, on what has happened" not in Window().go("terms", keep(store)).text


# The self-check, and the grid


def test_the_self_check_stands_on_the_pages_of_a_term_and_nowhere_else() -> None:
    found = assessed(every_case()["half"])
    stood = [place.step.id for place in every_page(every_case()["half"]) if self_check(found, place)]
    assert "term" in stood
    assert {place.step.of for place in every_page(every_case()["half"]) if place.step.id in stood} == {"terms.*"}
    assert self_check(found, page("term", "new")) is None


def test_each_check_of_a_term_is_on_its_page_with_what_to_mend_first(store: Store) -> None:
    case = put(every_case()[BREACHED], "terms.t1.words", HOSTILE)
    window = Window().go("term", keep(store, case), "t1")
    _, _, text = window.text.partition("Check the wording")
    checks = checked_term(assessed(case).view, "t1")
    assert [check.question for check in checks if check.question not in text] == []
    places = {state: [text.index(one.question) for one in checks if one.state == state] for state in ("met", "missing")}
    assert max(places["missing"], default=0) < min(places["met"])
    assert "<script>alert" not in window.html


def test_the_grid_says_what_each_exhibit_carries_and_where_the_holes_are(store: Store) -> None:
    case = put(every_case()[BREACHED], "exhibits.extra", {"mark": HOSTILE})
    window = Window().go("evidence-grid", keep(store, case))
    grid = evidence_grid(assessed(case))
    assert grid.holes
    assert [hole for hole in grid.holes if " ".join(hole.split()) not in window.text] == []
    assert [row.name for row in grid.rows if " ".join(row.name.split()) not in window.text] == []
    assert shown_as_text(window)


@pytest.mark.parametrize(
    ("id", "says"),
    [
        ("kinds-of-conduct", "Nothing is in the list yet"),
        ("tick-breaches", "No incident is put forward. One is where it is dated, attributed"),
        ("evidence-grid", "No hole is found."),
    ],
)
def test_a_case_about_which_nothing_can_be_proposed_says_why(store: Store, id: str, says: str) -> None:
    assert says in Window().go(id, keep(store)).text
