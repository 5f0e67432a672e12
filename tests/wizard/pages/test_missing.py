"""What is missing is answered where it is found: what blocks filing, and once nothing does, what weakens."""

import pytest

from spo.case import applies
from spo.case.gates import COURSES
from spo.guidance import guidance
from spo.store import Store
from spo.wizard.pages import missing_page
from spo.wizard.questions.missing import gaps
from spo.wizard.questions.options import options
from spo.wizard.steps import STEPS

from ..cases import BREACHED, assessed, every_case, put
from ..kept import keep
from ..window import Window, case_of

ON = "Save, and show what is missing then"
WHY = "terms.t1.why_necessary"


def test_only_what_blocks_is_asked_first_with_all_that_its_page_lacks() -> None:
    found = {gap.part.id: gap for gap in gaps(assessed(every_case()["half"]))}
    assert set(found["court"].says) == {"hearing.court", "hearing.office_address"}
    assert "harm" not in found
    none_blocks = put(every_case()[BREACHED], "protected_persons.p1.effect", "")
    assert "harm" in {gap.part.id for gap in gaps(assessed(none_blocks))}


def test_what_hangs_on_an_answer_is_asked_beside_it() -> None:
    case = put(every_case()[BREACHED], "duration.kind", None)
    (gap,) = gaps(assessed(case))
    assert set(gap.asked) >= {"duration.kind", "duration.years", "duration.months"}


def test_when_courses_under_an_order_were_considered_and_by_whom_is_asked_once() -> None:
    case = every_case()[BREACHED]
    for course in COURSES:
        case = put(case, f"existing_orders.ro.{course}", {})
    asked = {path.removeprefix("existing_orders.ro.") for gap in gaps(assessed(case)) for path in gap.asked}
    assert {"considered_on", "considered_by", "enforcement.considered", "variation.considered"} <= asked
    assert not {f"{course}.{one}" for course in COURSES for one in ("date", "by")} & asked


def test_what_hangs_on_an_answer_that_was_not_given_is_asked_with_it_and_nothing_else_is() -> None:
    case = put(every_case()[BREACHED], "stalking.fixation", None)
    case = put(put(case, "protected_persons.p1.views_taken", None), "stalking.ordinary_dispute", "no")
    found = {gap.part.id: set(gap.asked) for gap in gaps(assessed(case))}
    person = "protected_persons.p1"
    assert found["views"] == {f"{person}.{one}" for one in ("views_taken", "support", "views", "views_date")}
    assert "stalking.mutual" not in found.get("stalking", ())


@pytest.mark.parametrize("name", every_case())
def test_nothing_is_asked_for_without_what_makes_it_count(name: str) -> None:
    case = every_case()[name]
    if "p1" in case.protected_persons:
        case = put(put(case, "protected_persons.p1.views_taken", None), "authority", {})
    for gap in gaps(assessed(case)):
        assert set(gap.says) <= set(gap.asked)
        assert [one for one in gap.says if not applies(case, one)] == []


def test_views_typed_and_not_said_to_be_taken_are_kept_and_said_not_to_count_until_that_is_answered(
    store: Store,
) -> None:
    case = put(put(every_case()[BREACHED], "protected_persons.p1.views_taken", None), "protected_persons.p1.views", "")
    case_id = keep(store, put(put(case, "protected_persons.p1.support", None), "interim", {}))
    views, taken = "protected_persons.p1.views", "protected_persons.p1.views_taken"
    window = Window().go(missing_page.ID, case_id).type(views, "I want it to stop.").press_named(ON)
    assert case_of(store, case_id).at(views) == "I want it to stop."
    assert "only where the person's views were taken. Answer “Have this person's views been taken?” too." in window.text
    assert not window.problem  # it is saved
    window.type(taken, "yes").press_named(ON)
    assert applies(case_of(store, case_id), views)
    assert "is kept, but counts" not in window.text


def test_incidents_that_lack_the_same_are_asked_about_at_once_each_under_its_own_name_once(store: Store) -> None:
    case = every_case()[BREACHED]
    first, second = list(case.incidents)[:2]
    paths = [f"incidents.{key}.{name}" for key in (first, second) for name in ("towards", "reach")]
    for path in paths:
        case = put(case, path, ())
    found = {path: gap for gap in gaps(assessed(case)) for path in gap.asked}
    assert set(paths) <= set(found)
    assert [bool(found[path].says.get(path)) for path in paths] == [True, True, False, False]
    window = Window().go(missing_page.ID, keep(store, case))
    assert window.text.count(found[paths[2]].title(case)) == 1
    window.type(paths[0], ["p1"]).type(paths[2], ["p1"]).press_named(ON)
    saved = case_of(store, window.case_id)
    assert [saved.incidents[key].towards for key in (first, second)] == [("p1",), ("p1",)]


def test_what_is_drafted_once_more_is_recorded_is_asked_last() -> None:
    case = put(every_case()[BREACHED], "terms.t1.less_considered", "")
    case = put(case, "terms.t1.library", "")  # of which the library would draft it at once
    case = put(case, "existing_orders.ro.variation.considered", None)
    asked = {path for gap in gaps(assessed(case)) for path in gap.asked}
    assert "existing_orders.ro.variation.considered" in asked
    assert "terms.t1.less_considered" not in asked


def test_what_weakens_little_is_folded_beneath_what_a_court_would_ask_first(store: Store) -> None:
    case = put(every_case()[BREACHED], "protected_persons.p1.effect", "")
    case = put(case, "witnesses.orla.called", None)
    found = [(gap.part.id, gap.little) for gap in gaps(assessed(case))]
    assert [little for _, little in found] == sorted(little for _, little in found)
    assert ("harm", False) in found
    assert ("witness", True) in found
    window = Window().go(missing_page.ID, keep(store, case))
    assert "would weaken the application, and" in window.text
    window.type("witnesses.orla.called", "yes").press_named(ON)
    assert case_of(store, window.case_id).witnesses["orla"].called == "yes"


def test_why_no_term_need_cover_a_place_that_an_order_names_is_answered_where_it_is_found(store: Store) -> None:
    case = put(every_case()[BREACHED], "places.inn", {"whose": "p1", "name": "the Mill Inn"})
    why, clause = "places.inn.no_term_why", {"words": "Not to enter the Mill Inn.", "places": ["inn"]}
    case = put(case, "existing_orders.ro.terms.inn", clause)
    assert why in {path for gap in gaps(assessed(case)) for path in gap.asked}
    window = Window().go(missing_page.ID, keep(store, case)).type(why, "She has left it.").press_named(ON)
    saved = case_of(store, window.case_id)
    assert saved.at(why) == "She has left it."
    assert why not in {path for gap in gaps(assessed(saved)) for path in gap.asked}


def test_gaps_of_several_pages_are_closed_by_one_press(store: Store) -> None:
    case = every_case()[BREACHED]
    for path, empty in (("hearing.court", ""), (WHY, ""), ("terms.t2.why_necessary", "")):
        case = put(case, path, empty)
    case_id = keep(store, case)
    window = Window().go(missing_page.ID, case_id)
    assert "3 things to mend before filing" in window.text
    window.type("hearing.court", "Exampleton").type(WHY, "He comes to the door.").press_named(
        "Save, and show what is missing then"
    )
    saved = case_of(store, case_id)
    assert (saved.hearing.court, saved.at(WHY)) == ("Exampleton", "He comes to the door.")
    assert saved.terms["t2"].why_necessary.startswith("He left an envelope (26)")
    assert "Ready for legal review" in window.text


def test_an_interim_order_is_asked_for_by_one_press_and_what_it_needs_comes_first(store: Store) -> None:
    case = put(every_case()[BREACHED], "interim", {})
    case = put(put(case, "hearing.purpose", "both"), "protected_persons.p1.effect", "")
    case_id = keep(store, case)
    window = Window().go(missing_page.ID, case_id).type("protected_persons.p1.effect", "I do not sleep.")
    window.press_named("Save, and ask for an interim order first")
    saved = case_of(store, case_id)
    assert (saved.interim.sought, saved.protected_persons["p1"].effect) == ("yes", "I do not sleep.")
    assert {gap.part.id for gap in gaps(assessed(saved))} == {"interim-why"}
    assert "can follow until that is heard" in window.text
    assert "Save, and ask for an interim order first" not in window.labels
    assert "(i) After the " in str(window.shows("interim.why"))
    window.type("interim.period", "8 weeks").press_named("Save, and show what is missing then")
    assert "interim-why" not in {gap.part.id for gap in gaps(assessed(case_of(store, case_id)))}


def test_the_period_of_an_interim_order_is_offered_in_weeks_beside_the_rest_with_none_picked(store: Store) -> None:
    case = put(every_case()[BREACHED], "interim", {"sought": "yes"})
    case_id = keep(store, put(case, "hearing.purpose", "both"))
    (gap,) = gaps(assessed(case_of(store, case_id)))
    assert {"interim.why", "interim.period"} <= set(gap.asked)
    window = Window().go(missing_page.ID, case_id)
    assert window.shows("interim.period") is None
    asked = gap.asked["interim.period"]
    assert list(options(case_of(store, case_id), guidance(), asked).values())[:2] == ["4 weeks", "6 weeks"]
    held = put(case_of(store, case_id), "interim.period", "until 3 May 2027")
    assert options(held, guidance(), asked)["until 3 May 2027"] == "until 3 May 2027 (not in the list)"


def test_how_long_an_interim_order_lasts_is_for_the_solicitor_and_the_court_and_no_length_can_be_copied() -> None:
    case = put(every_case()[BREACHED], "interim", {"sought": "yes"})
    (gap,) = gaps(assessed(case))
    said = gap.hint(gap.asked["interim.period"])
    assert "the force solicitor decides what to ask for, and the court what to order" in said
    assert not any(letter.isdigit() for letter in said.replace("s.5(6)", ""))


def test_what_every_application_is_asked_is_answered_where_it_is_missing(store: Store) -> None:
    case = every_case()[BREACHED]
    for lists in ("helps_defendant", "order_checks", "consultations"):
        case = put(case, lists, {})
    case_id = keep(store, put(case, "interim", {}))
    window = Window().go(missing_page.ID, case_id)
    asked = {path for gap in gaps(assessed(case_of(store, case_id))) for path in gap.asked}
    words, system = (next(one for one in asked if one.endswith(end)) for end in (".words", ".system"))
    assert any(one.startswith("consultations.") for one in asked)
    window.type(words, "He kept the order for a year.").type(system, "The Police National Computer")
    window.type("interim.sought", "no").press_named(ON)
    saved = case_of(store, case_id)
    assert [one.words for one in saved.helps_defendant.values()] == ["He kept the order for a year."]
    assert [one.system for one in saved.order_checks.values()] == ["The Police National Computer"]
    assert not saved.consultations
    assert saved.interim.sought == "no"
    assert Window().go("task-list", case_id).press("unasked-consultations").title == STEPS["consultations"].title


def test_all_that_an_authority_lacks_is_asked_at_once() -> None:
    case = put(every_case()[BREACHED], "authority", {"given": "yes", "reasons_against": "It may make things worse."})
    asked = {path for gap in gaps(assessed(put(case, "applicant.authorising_officer", {}))) for path in gap.asked}
    weighed = {f"authority.{one}" for one in ("date", "reasons_for", "alternatives")}
    assert {*weighed, "applicant.authorising_officer.name"} <= asked
    assert "authority.reasons_against" not in asked


def test_each_fact_on_which_it_turns_what_an_order_reaches_is_one_answer(store: Store) -> None:
    case = put(every_case()[BREACHED], "existing_orders.ro.terms.c3.words", "Not to enter the library.")
    case = put(case, "existing_orders.ro.terms.c2.words", "Not to enter Larkspur Mews, Exampleton.")
    (gap,) = (one for one in gaps(assessed(case)) if one.place.step.id == "turned")
    window = Window().go(missing_page.ID, keep(store, case))
    path, one = next(iter(gap.asked.items()))
    assert gap.told
    assert one.title.startswith("Incident ")
    window.type(path, "not known").press_named(ON)
    (made,) = case_of(store, window.case_id).turned.values()
    assert (made.answer, made.incident, made.question) == ("not known", one.begins["incident"], one.begins["question"])
    window.type(path, "no").press_named(ON)
    saved = case_of(store, window.case_id)
    assert [fact.answer for fact in saved.turned.values()] == ["no"]
    assert path not in {asked for one in gaps(assessed(saved)) for asked in one.asked}


def test_a_list_in_which_nothing_is_has_the_way_to_its_page_and_loses_nothing(store: Store) -> None:
    case_id = keep(store)
    window = Window().go(missing_page.ID, case_id).type("risk.psychological", "That he comes back.")
    window.press("to-terms")
    assert window.title == STEPS["terms"].title
    assert case_of(store, case_id).risk.psychological == "That he comes back."


def test_where_nothing_is_missing_the_page_says_so(store: Store, monkeypatch) -> None:
    monkeypatch.setattr(missing_page, "gaps", lambda *_: [])
    window = Window().go(missing_page.ID, keep(store, every_case()[BREACHED]))
    assert "Nothing is missing" in window.text
    assert window.press("list").title == "Task list"


def test_words_that_would_give_away_what_is_withheld_are_changed_where_it_is_said(store: Store) -> None:
    home = {"address": "4 Larch Road, EX99 9ZP", "withhold": True}
    act = {"date": "3 June 2026", "what": "He rang.", "attributed": "yes", "source": "Seen at EX99 9ZP"}
    case_id = keep(store, places__p1=home, incidents__i1=act)
    window = Window().go(missing_page.ID, case_id)
    assert "may be what you withhold in “Places 1: Address”" in window.text
    window.type("incidents.i1.source", "Seen at her home").press_named(ON)
    assert case_of(store, case_id).incidents["i1"].source == "Seen at her home"
    assert "what you withhold" not in window.text
