"""Every page, as Streamlit runs it but without a browser, on a real store in a file."""

import re
from typing import Any

import pytest

from spo.assessment import but_would_learn
from spo.case import Case
from spo.guidance import GuidanceError
from spo.store import Store
from spo.wizard.app import PAGES
from spo.wizard.questions.journey import place_of
from spo.wizard.questions.status import place_for
from spo.wizard.screen import frame
from spo.wizard.steps import STEPS
from tests.store.people import ANN, NOON, later, put

from ..cases import BREACHED, HOSTILE, ITEM, LAW, OBEYED, STRANGER, assessed, every_case
from ..window import Window, case_of

ABOUT = dict.fromkeys(("fast-entry", "incident-rows", "file-rows", "exhibit-pages"), ("new",))
"""The pages, other than steps, that are about one item."""


@pytest.fixture
def window(store: Store) -> Window:
    """A window on the first page."""
    return Window()


def keep(store: Store, case: Case | None = None, **changes: object) -> str:
    """Keep a case in the store, and return its id."""
    case_id = store.create(case or Case(), ANN, NOON)
    for path, value in changes.items():
        store.save(case_id, put(path.replace("__", "."), value), ANN, NOON, store.revision(case_id))
    return case_id


def items_of(case: Case, step: str) -> tuple[str, ...]:
    """Return the ids of the first item that a step is about, or of a new one where there is none."""
    value: Any = case
    found: list[str] = []
    for name in STEPS[step].of.split(".") if STEPS[step].of else ():
        if name == "*":
            found.append(next(iter(value), "new") if value else "new")
            value = value.get(found[-1]) if value else None
        else:
            value = getattr(value, name, None)
    return tuple(found)


@pytest.mark.parametrize("name", every_case())
def test_every_page_of_every_case_is_drawn_under_its_title(store: Store, window: Window, name: str) -> None:
    case = every_case()[name]
    case_id = keep(store, case)
    for page, (title, _) in PAGES.items():
        window.go(page, case_id, *ABOUT.get(page, ()))
        assert (window.title, window.problem) == (title, ""), page
    for step in STEPS.values():
        items = items_of(case, step.id)
        window.go(step.id, case_id, *items)
        assert (window.title, window.problem) == (step.title, ""), step.id
        assert (window.case_id, window.items) == (case_id, ".".join(items))
        if items and not step.lists:
            window.go(step.id, case_id, *items[:-1], "new")
            assert (window.title, window.problem) == (step.title, ""), step.id
    assert case_of(store, case_id) == case


def test_every_question_of_a_step_is_on_its_page_and_every_page_says_why_it_asks(store: Store, window: Window) -> None:
    case_id = keep(store, every_case()["half"])
    for step in STEPS.values():
        window.go(step.id, case_id, *items_of(every_case()["half"], step.id))
        assert "Why the court needs this" in window.text
        assert " ".join(LAW.steps[step.id].why.split()) in window.text
    window.go("defendant", case_id)
    assert {"Interpreter needed", "Needs", "Solicitor"} <= {
        area.label for area in (*window.app.text_input, *window.app.text_area)
    }


def test_two_windows_side_by_side_never_see_each_others_case(store: Store) -> None:
    one, other = Window(), Window()
    ours, theirs = keep(store, every_case()[BREACHED]), keep(store, every_case()[STRANGER])
    names = [case_of(store, case_id).defendant.name for case_id in (ours, theirs)]
    for page in ("task-list", "defendant", "check-answers", "what-it-shows", "papers", "history", "incidents"):
        one.go(page, ours)
        other.go(page, theirs)
        for window, (own, foreign) in ((one, names), (other, names[::-1])):
            shown = window.text + str([str(field.value) for field in window.app.text_input])
            assert own in shown, page
            assert foreign not in shown, page
    one.go("defendant", ours).type("defendant.name", "Somebody Else").press("save-list")
    assert case_of(store, theirs).defendant.name == names[1]


def test_what_one_window_has_begun_to_type_or_chosen_is_not_in_another(store: Store) -> None:
    one, other = Window(), Window()
    case_id = keep(store, every_case()[BREACHED])
    one.go("what-it-shows", case_id).type("day", "3 June 2026").press_named("Assess again")
    assert "Assessed as on 3 June 2026" in one.text
    assert "Assessed as on 3 June 2026" not in other.go("what-it-shows", case_id).text


def test_save_and_continue_keeps_what_was_typed_and_goes_to_the_step_that_follows(store, window) -> None:
    case_id = keep(store)
    window.go("defendant", case_id).type("defendant.name", "  Al Example ").type("defendant.date_of_birth", "June 1990")
    window.press("save-on")
    assert window.title == STEPS["drivers"].title
    assert case_of(store, case_id).defendant.name == "Al Example"
    window.press("back")
    assert window.title == STEPS["defendant"].title
    assert window.shows("defendant.date_of_birth") == "June 1990"
    assert "Read as 1 June 1990 to 30 June 1990." in window.text


def test_every_way_out_of_a_page_saves(store: Store, window: Window) -> None:
    case_id = keep(store)
    for way, title in (
        ("save-on", STEPS["drivers"].title),
        ("save-list", "Task list"),
        ("save-back", STEPS["applicant"].title),
    ):
        window.go("defendant", case_id).type("defendant.name", f"typed before {way}").press(way)
        assert window.title == title
        assert case_of(store, case_id).defendant.name == f"typed before {way}"


def test_an_answer_can_be_taken_back(store: Store, window: Window) -> None:
    case_id = keep(store)
    window.go("defendant", case_id).type("defendant.custody.in_custody", "yes").press("save-on")
    assert window.title == STEPS["drivers"].title
    window.press("back").type("defendant.custody.in_custody", "(take this answer back)").press("save-on")
    assert window.title == STEPS["drivers"].title
    assert case_of(store, case_id) == Case()


def test_an_item_is_added_changed_deleted_and_put_back(store: Store, window: Window) -> None:
    case_id = keep(store)
    window.go("incidents", case_id).press("add")
    assert window.title == STEPS["incident"].title
    window.type(f"incidents.{window.items}.what", "He rang.").press("save-on")
    assert window.title == STEPS["incidents"].title
    assert "1. He rang." in window.text
    (key,) = case_of(store, case_id).incidents
    window.press(f"change-{key}").type(f"incidents.{key}.time", "22:15").press("save-list")
    assert case_of(store, case_id).incidents[key].time == "22:15"
    window.go("incidents", case_id).press(f"delete-{key}")
    assert case_of(store, case_id).incidents == {}
    assert "was deleted" in window.text
    window.press("put-back")
    assert case_of(store, case_id).incidents[key].time == "22:15"
    assert "It is back." in window.text


def test_a_page_about_a_new_item_that_is_left_empty_makes_none_and_leads_to_the_list(store, window) -> None:
    case_id = keep(store)
    for way in ("save-on", "save-back"):
        window.go("witnesses", case_id).press("add").press(way)
        assert window.title == STEPS["witnesses"].title
    assert case_of(store, case_id) == Case()
    assert len(store.history(case_id)) == 1


def test_one_item_after_another_is_added_without_the_list_between(store: Store, window: Window) -> None:
    case_id = keep(store)
    window.go("exhibits", case_id).press("add")
    for mark in ("AB/1", "AB/2"):
        window.type(f"exhibits.{window.items}.mark", mark).press("save-another")
        assert window.title == STEPS["exhibit"].title
    assert [exhibit.mark for exhibit in case_of(store, case_id).exhibits.values()] == ["AB/1", "AB/2"]


def test_a_term_of_an_order_is_added_within_the_order_and_the_way_back_is_its_list(store, window) -> None:
    case_id = keep(store, every_case()["half"])
    window.go("order-terms", case_id, ITEM).press("add")
    order, key = window.items.split(".")
    window.type(f"existing_orders.{ITEM}.terms.{key}.words", "Not to contact her.").press("save-on")
    assert (window.title, window.items, order) == (STEPS["order-terms"].title, ITEM, ITEM)
    assert case_of(store, case_id).existing_orders[ITEM].terms[key].words == "Not to contact her."
    window.press("back")
    assert (window.title, window.items) == (STEPS["order"].title, ITEM)


def test_a_term_is_moved_up_past_the_term_above_it(store: Store, window: Window) -> None:
    case_id = keep(
        store, terms__a={"position": 1, "words": "contact her"}, terms__b={"position": 1, "words": "go there"}
    )
    window.go("terms", case_id).press("up-b")
    assert {key: term.position for key, term in case_of(store, case_id).terms.items()} == {"b": 1, "a": 2}
    assert window.text.index("go there") < window.text.index("contact her")
    assert "up-b" not in window.keys


def test_terms_cannot_be_added_before_there_is_somebody_to_protect(store: Store, window: Window) -> None:
    window.go("terms", keep(store))
    assert "You cannot add a term yet" in window.text
    assert window.app.button(key="add").disabled


def test_a_number_in_words_stays_in_its_field_is_told_and_is_mended(store: Store, window: Window) -> None:
    case_id = keep(store)
    window.go("duration", case_id).type("duration.kind", "fixed").type("duration.years", "five or so").press("save-on")
    window.go("duration", case_id)
    assert window.shows("duration.years") == "five or so"
    assert "Missing or to check on this page" in window.text
    window.type("duration.years", "5").press("save-list")
    assert case_of(store, case_id).duration.years == 5
    assert case_of(store, case_id).unread == {}


def test_an_address_that_is_typed_where_a_place_is_asked_for_becomes_a_place(store: Store, window: Window) -> None:
    case_id = keep(store)
    window.go("defendant", case_id).type("new-defendant.home", "3 Elm Road").press("save-list")
    case = case_of(store, case_id)
    assert case.places[case.defendant.home].address == "3 Elm Road"


def test_a_part_of_an_order_that_was_deleted_is_refused_in_a_sentence_and_what_was_typed_stays(store, window) -> None:
    case_id = keep(store)
    window.go("order-term", case_id, "gone", "t1").type("existing_orders.gone.terms.t1.words", "Stay away.")
    window.press("save-on")
    assert "It may have been deleted." in window.problem
    assert window.shows("existing_orders.gone.terms.t1.words") == "Stay away."
    assert case_of(store, case_id) == Case()


# Two windows at one case


def test_two_windows_that_change_different_fields_both_count(store: Store) -> None:
    case_id = keep(store)
    one, other = Window().go("defendant", case_id), Window().go("defendant", case_id)
    one.type("defendant.needs", "Deaf").press("save-list")
    other.type("defendant.interpreter", "Polish").press("save-list")
    defendant = case_of(store, case_id).defendant
    assert (defendant.needs, defendant.interpreter) == ("Deaf", "Polish")


def test_two_windows_that_change_the_same_field_are_shown_both_and_a_person_chooses(store: Store) -> None:
    case_id = keep(store)
    one, other = Window().go("defendant", case_id), Window().go("defendant", case_id)
    one.type("defendant.interpreter", "Polish").press("save-list")
    other.type("defendant.interpreter", "Czech").type("defendant.needs", "Deaf").press("save-on")
    assert other.title == STEPS["defendant"].title
    assert "changed “Interpreter needed” while you were typing" in other.problem
    assert "saved this: Polish" in other.text
    assert other.shows("defendant.interpreter") == "Czech"
    assert case_of(store, case_id).defendant.interpreter == "Polish"
    assert case_of(store, case_id).defendant.needs == "Deaf"
    other.press("save-on")
    assert other.title == STEPS["drivers"].title
    assert case_of(store, case_id).defendant.interpreter == "Czech"


def test_a_person_may_keep_what_somebody_else_saved(store: Store) -> None:
    case_id = keep(store)
    one, other = Window().go("defendant", case_id), Window().go("defendant", case_id)
    one.type("defendant.interpreter", "Polish").press("save-list")
    other.type("defendant.interpreter", "Czech").press("save-on")
    other.type("theirs-defendant.interpreter", True).press("save-on")
    assert other.title == STEPS["drivers"].title
    assert case_of(store, case_id).defendant.interpreter == "Polish"


@pytest.mark.parametrize("way", ["save-on", "leave-deleted"])
def test_an_item_that_was_deleted_meanwhile_is_put_back_or_left_deleted(store: Store, way: str) -> None:
    case_id = keep(store, incidents__i1={"what": "He rang.", "source": "diary"})
    one, other = Window().go("incidents", case_id), Window().go("incident", case_id, "i1")
    one.press("delete-i1")
    other.type("incidents.i1.time", "22:15").press("save-on")
    assert other.title == STEPS["incident"].title
    assert other.shows("incidents.i1.time") == "22:15"
    assert "i1" not in case_of(store, case_id).incidents
    other.press(way)
    found = case_of(store, case_id).incidents.get("i1")
    if way == "save-on":
        assert (found.what, found.source, found.time) == ("He rang.", "diary", "22:15")
    else:
        assert (found, other.title) == (None, "Task list")


def test_a_window_shows_what_another_has_saved_when_it_arrives_at_the_next_page(store: Store) -> None:
    case_id = keep(store)
    one = Window().go("task-list", case_id)
    store.save(case_id, put("defendant.name", "Al Example"), ANN, later(1), 1)
    assert one.go("defendant", case_id).shows("defendant.name") == "Al Example"


# From the first page, and back to it


@pytest.mark.parametrize("name", [BREACHED, OBEYED, STRANGER])
def test_a_copy_of_a_worked_example_is_opened_and_the_example_stays_as_it_is(store, window, name: str) -> None:
    window.type("example", name).press_named("Open a copy of the example")
    assert window.title == "Task list"
    assert case_of(store, window.case_id) == every_case()[name]


def test_the_quick_check_tells_before_anything_is_kept_and_its_answers_go_with_the_case(store, window) -> None:
    window.press("begin").type("quick-quick_check.acts", "yes").type("quick-quick_check.danger", "no")
    window.press_named("See what the answers say")
    assert "What the answers say" in window.text
    assert store.listed() == []
    window.press("start")
    assert window.title == "Task list"
    case = case_of(store, window.case_id)
    assert (case.quick_check.acts, case.quick_check.danger) == ("yes", "no")
    window.go("cases").press("begin")
    assert window.shows("quick-quick_check.acts") is None


def test_a_case_is_found_put_away_brought_back_and_erased(store: Store, window: Window) -> None:
    case_id, other = keep(store, defendant__name="Al Example"), keep(store, defendant__name="Bo Sample")
    window.go("cases").type("search-box", "bo").press_named("Search")
    assert f"open-{other}" in [button.key for button in window.app.button]
    assert f"open-{case_id}" not in [button.key for button in window.app.button]
    window.type("search-box", "").press_named("Search").press(f"open-{case_id}")
    window.press("this-case").press("archive")
    assert "The case is archived." in window.text
    assert f"open-{case_id}" not in [button.key for button in window.app.button]
    window.type("archived-box", True).press_named("Search").press(f"open-{case_id}")
    assert window.title == "Task list"
    window.press("this-case").press("erase").press_named("Erase it for good")
    assert "Tick the box" in window.problem
    assert store.revision(case_id)
    window.type("erase-sure", True).press_named("Erase it for good")
    assert "The case is erased." in window.text
    assert [listed.id for listed in store.listed()] == [other]


@pytest.mark.parametrize("case_id", ["0" * 32, "../../etc/passwd", "A" * 32, "", "0" * 31])
def test_an_address_that_names_no_case_says_so_and_leads_to_the_list(store, window, case_id: str) -> None:
    window.go("defendant", case_id or " ")
    assert "This case is not in the store." in window.problem
    assert window.press("to-cases").title.startswith("Stalking Protection Orders")


@pytest.mark.parametrize(
    ("page", "items"),
    [
        ("incident", ()),
        ("incident", ("a", "b")),
        ("defendant", ("a",)),
        ("order-term", ("a",)),
        ("fast-entry", ()),
        ("incident-rows", ()),
    ],
)
def test_an_address_that_does_not_name_its_items_says_so_and_leads_to_the_task_list(store, window, page, items) -> None:
    case_id = keep(store)
    window.go(page, case_id, *items)
    assert "The address of this page is not whole." in window.problem
    window.press("list")
    assert (window.title, window.case_id) == ("Task list", case_id)


def test_a_problem_is_not_told_again_on_another_page(store: Store, window: Window) -> None:
    case_id = keep(store, every_case()[OBEYED])
    window.go("what-it-shows", case_id).type("day", "one day").press_named("Assess again")
    assert "Write the day to assess on" in window.problem
    assert window.press("list").problem == ""
    assert window.go("what-it-shows", case_id).problem == ""


# The pages that tell


def test_the_task_list_leads_to_every_page_about_the_case_that_applies(store: Store, window: Window) -> None:
    case_id = keep(store)
    window.go("task-list", case_id)
    keys = [button.key for button in window.app.button if (button.key or "").startswith("step-")]
    for key in keys:
        assert window.go("task-list", case_id).press(key).title == STEPS[key.removeprefix("step-")].title
    assert {"step-in-custody", "step-incident"} & set(keys) == set()
    assert {"step-defendant", "step-incidents", "step-terms"} <= set(keys)


@pytest.mark.parametrize("name", ["empty", OBEYED])
def test_each_gaps_button_lands_on_the_page_that_closes_it(store: Store, window: Window, name: str) -> None:
    case_id = keep(store, every_case()[name])
    window.go("check-answers", case_id)
    numbers = [label.removeprefix("Go to gap ") for label in window.labels if label.startswith("Go to gap ")]
    assert numbers == [str(number) for number in range(1, len(numbers) + 1)]
    findings = but_would_learn(LAW, assessed(every_case()[name]).findings)
    for number, finding in list(zip(numbers, findings, strict=False))[:25]:
        place = place_for(finding.field)
        window.go("check-answers", case_id).press(f"gap-{number}")
        assert (window.title, window.items) == (place.step.title, ".".join(place.ids)), finding.id


def test_each_answer_on_the_review_page_can_be_changed_from_there(store: Store, window: Window) -> None:
    case_id = keep(store, every_case()[OBEYED])
    window.go("check-answers", case_id).press_named("Change who the defendant is")
    assert window.title == STEPS["defendant"].title
    assert window.shows("defendant.name") == every_case()[OBEYED].defendant.name


def test_answers_that_no_longer_apply_are_said_to_be_kept_on_the_review_page(store: Store, window: Window) -> None:
    case_id = keep(store, defendant__custody__in_custody="no", defendant__custody__where="HMP Example")
    text = window.go("check-answers", case_id).text
    assert "HMP Example" in text.partition("Kept, and left out of the papers")[2]


def test_the_page_says_what_it_lacked_at_the_last_save_and_links_to_the_question(store, window) -> None:
    case_id = keep(store, every_case()["half"])
    window.go("incident", case_id, ITEM)
    missing = window.html.partition("Missing or to check on this page")[2]
    anchors = re.findall(r'href="#([^"]*)"', missing)
    assert anchors
    assert all(f'id="{anchor}"' in window.html for anchor in anchors)
    for finding in assessed(every_case()["half"]).findings:
        if finding.severity != "advice" and place_of(finding.field) == place_of(f"incidents.{ITEM}"):
            assert finding.text in window.text


def test_the_case_is_put_back_to_how_it_was_from_its_history(store: Store, window: Window) -> None:
    case_id = keep(store, defendant__name="Al Example")
    store.save(case_id, put("defendant.name", "Bo Example"), ANN, later(1), 2)
    window.go("history", case_id).press("restore-2")
    assert "The case is as it was at change 2." in window.text
    assert case_of(store, case_id).defendant.name == "Al Example"
    assert len(store.history(case_id)) == 4


def test_papers_are_made_when_asked_for_and_again_after_a_change(store: Store, window: Window) -> None:
    case_id = keep(store, every_case()[STRANGER])
    window.go("papers", case_id)
    assert not window.app.get("download_button")
    window.press("make")
    made = len(window.app.get("download_button"))
    assert made > 5
    window.go("defendant", case_id).type("defendant.needs", "None known").press("save-list").go("papers", case_id)
    assert not window.app.get("download_button")


def test_a_passage_is_put_in_other_words_and_the_draft_taken_back(store: Store, window: Window) -> None:
    case_id = keep(store, every_case()[BREACHED])
    window.go("papers", case_id)
    key = next(button.key for button in window.app.button if (button.key or "").startswith("edit-"))
    window.press(key)
    (box,) = window.app.text_area
    box.set_value(HOSTILE)
    window.press_named("Save these words")
    (wording,) = case_of(store, case_id).wordings.values()
    assert wording.text == HOSTILE
    assert HOSTILE in re.sub(r"\s+", " ", window.text) or "alert(1)" in window.text
    assert "<script>alert" not in window.html
    window.press(key).press_named("Use the draft")
    assert case_of(store, case_id).wordings == {}


def test_hostile_words_are_shown_as_text_on_every_page(store: Store, window: Window) -> None:
    case_id = keep(store, every_case()[BREACHED], defendant__name=HOSTILE, terms__t1__words=HOSTILE)
    for page in ("task-list", "check-answers", "what-it-shows", "why-an-order", "papers", "history", "terms"):
        assert "&lt;script&gt;alert(1)" in window.go(page, case_id).html, page
        assert "<script>alert" not in "".join(found.proto.body for found in window.app.get("html")), page


def test_guidance_that_cannot_be_relied_on_assesses_nothing(store: Store, window: Window, monkeypatch) -> None:
    def broken() -> None:
        raise GuidanceError("sources.toml: source x: title: this key is missing. Add it.")

    case_id = keep(store, every_case()[BREACHED])
    monkeypatch.setattr(frame, "guidance", broken)
    window.go("why-an-order", case_id)
    assert "cannot be relied on" in window.problem
    assert "None of this is filed" not in window.text


def test_a_failure_is_told_without_a_word_of_the_case(store: Store, window: Window, monkeypatch, caplog) -> None:
    case_id = keep(store, every_case()[BREACHED])

    def fails(*_: object, **__: object) -> None:
        raise ValueError("Orla Secretname")

    monkeypatch.setattr("spo.wizard.pages.task_page.lacking", fails)
    window.app.session_state["go"] = ("task-list", {"case": case_id}, "")
    window.app.run()
    assert frame.FAILED in window.text
    assert "Secretname" not in window.text + caplog.text
    assert "ValueError at " in caplog.text
