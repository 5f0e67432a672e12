"""From what stands on a page to edits: nothing is changed that nobody changed, and nothing that is typed is lost."""

from collections.abc import Callable
from fractions import Fraction
from itertools import count
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spo.case import Case, Edit, When, apply
from spo.case.paths import path_key
from spo.case.text import LINE_LIMIT, WORDS_LIMIT, clean, clean_line
from spo.store.differences import as_json
from spo.wizard.questions.fields import Question, question
from spo.wizard.questions.journey import Place
from spo.wizard.questions.options import New
from spo.wizard.questions.typed import Read, is_there, read, shows
from spo.wizard.steps import STEPS
from tests.strategies import cases, words

from ..cases import ITEM, answered, assessed, every_case, every_page, half, ids, page, put, questions

FEW = settings(max_examples=80)
CLEANED: dict[str, Callable[[str], Any]] = {
    "line": clean_line,
    "when": clean_line,
    "words": clean,
    "lines": lambda text: "\n".join(str(clean_line(line)) for line in text.splitlines() if line.strip()),
    "number": clean,
}
"""What becomes of text that is typed, by the kind of question."""

TYPED = [(place, asked) for place in every_page(half()) for asked in questions(place).values() if asked.kind in CLEANED]
"""Every field in which text is typed, with its page."""


def sent(case: Case, place: Place, asked: Question, value: Any) -> Read:
    """Return what comes of one answer of a page, the others being sent back as they were shown."""
    given = [(one, value if one == asked else shows(case, one)) for one in questions(place).values()]
    return read(case, place, given, ids)


@pytest.mark.parametrize("case", every_case().values(), ids=every_case())
def test_a_page_that_is_sent_back_as_it_was_shown_changes_nothing(case: Case) -> None:
    for place in every_page(case):
        assert read(case, place, [(one, shows(case, one)) for one in questions(place).values()], ids) == Read()


@given(cases())
@FEW
def test_any_page_of_any_case_that_is_sent_back_as_it_was_shown_changes_nothing(case: Case) -> None:
    for place in every_page(case):
        assert read(case, place, [(one, shows(case, one)) for one in questions(place).values()], ids) == Read()


def test_a_page_about_a_new_item_on_which_nothing_is_answered_makes_no_item() -> None:
    for step in STEPS.values():
        if "*" in step.of and not step.lists:
            place = Place(step, (ITEM,) * (step.of.count("*") - 1) + ("new",))
            asked = questions(place).values()
            assert read(half(), place, [(one, shows(half(), one)) for one in asked], ids) == Read(), step.id


@pytest.mark.parametrize(("place", "asked"), TYPED, ids=[asked.path for _, asked in TYPED])
@given(text=words())
@settings(max_examples=12)
def test_whatever_is_typed_in_a_field_is_kept_and_shown_again(place: Place, asked: Question, text: str) -> None:
    made = sent(half(), place, asked, text)
    assert made.refused == {}
    after = apply(half(), made.edits)
    kept = after.unread.get(path_key(asked.path))
    if kept:
        assert (kept.path, kept.words) == (asked.path, clean(text))
    wanted = CLEANED[asked.kind](text)
    shown = shows(after, asked)
    if asked.kind == "number" and not kept:
        assert shown == (str(Fraction(wanted.replace(",", ""))) if wanted else shows(Case(), asked))
    else:
        assert clean(shown) == clean(wanted)
    again = sent(after, place, asked, shown)
    assert again == Read()


@pytest.mark.parametrize("kind", ["line", "when"])
def test_words_too_long_for_a_line_are_kept_beside_it_and_shown_in_it(kind: str) -> None:
    place, asked = next((place, asked) for place, asked in TYPED if asked.kind == kind)
    text = "He rang. " * LINE_LIMIT
    after = apply(Case(), sent(Case(), place, asked, text).edits)
    assert after.at(asked.path) == Case().at(asked.path)
    assert shows(after, asked) == text.strip()
    assert "typed-and-not-read" in {finding.id for finding in assessed(after).findings}


def test_words_too_long_for_the_case_are_refused_by_their_field_alone_and_the_rest_is_kept() -> None:
    place = page("incident", "i1")
    asked = questions(place)
    made = read(Case(), place, [(asked["what"], "x" * (WORDS_LIMIT + 1)), (asked["through"], "Sam")], ids)
    assert list(made.refused) == ["incidents.i1.what"]
    assert "Shorten this to 250,000 characters." in made.refused["incidents.i1.what"]
    assert apply(Case(), made.edits).incidents["i1"].through == "Sam"


def test_only_what_differs_is_sent_so_that_a_page_undoes_no_other() -> None:
    case = every_case()["restraining-order-breached"]
    place = page("defendant")
    asked = questions(place)["defendant.other_names"]
    made = sent(case, place, asked, "Al\n\n Sammy ")
    assert made == Read((Edit(path="defendant.other_names", value=["Al", " Sammy "]),))
    assert apply(case, made.edits).defendant.other_names == ("Al", "Sammy")


def test_a_number_in_words_is_kept_told_and_mended() -> None:
    place = page("duration")
    asked = questions(place)["duration.years"]
    typed = apply(Case(), sent(Case(), place, asked, "five or so").edits)
    assert typed.duration.years is None
    assert shows(typed, asked) == "five or so"
    found = [finding for finding in assessed(typed).findings if finding.id == "typed-and-not-read"]
    assert [finding.field for finding in found] == ["duration.years"]

    mended = apply(typed, sent(typed, place, asked, " 5 ").edits)
    assert mended.duration.years == 5
    assert mended.unread == {}
    assert shows(mended, asked) == "5"


def test_a_number_in_words_that_is_wiped_leaves_nothing_behind() -> None:
    place = page("duration")
    asked = questions(place)["duration.years"]
    typed = apply(Case(), sent(Case(), place, asked, "five or so").edits)
    assert apply(typed, sent(typed, place, asked, "").edits) == Case()


def test_other_words_typed_over_words_that_were_not_read_take_their_place() -> None:
    place = page("duration")
    asked = questions(place)["duration.years"]
    case = Case()
    for text in ("five or so", "6, perhaps"):
        case = apply(case, sent(case, place, asked, text).edits)
    assert [held.words for held in case.unread.values()] == ["6, perhaps"]


@pytest.mark.parametrize(
    ("text", "number"), [("1,200", 1200), ("-3", -3), ("+4", 4), ("007", 7), ("9" * 15, int("9" * 15))]
)
def test_a_number_is_read_as_people_write_it(text: str, number: int) -> None:
    assert answered(Case(), page("incident", "i1"), count=text).incidents["i1"].count == number


@pytest.mark.parametrize("text", ["9" * 16, "1.5", "²", "½", "٣x", "1e3", "--1", "five"])
def test_a_number_that_cannot_be_read_is_kept_as_it_was_typed(text: str) -> None:
    case = answered(Case(), page("incident", "i1"), count=text)
    assert shows(case, questions(page("incident", "i1"))["count"]) == text
    assert case.incidents["i1"].count == 1


def test_every_answer_can_be_taken_back() -> None:
    full = every_case()["full"]
    for place in every_page(full):
        for asked in questions(place).values():
            if asked.kind in ("choice", "one") and asked.default in (None, "") and shows(full, asked):
                made = sent(full, place, asked, None)
                assert apply(full, made.edits).at(asked.path) == asked.default, asked.path
                assert len(made.edits) == 1


def test_a_list_of_choices_can_be_emptied() -> None:
    full = every_case()["full"]
    place = page("incident", ITEM)
    asked = questions(place)["towards"]
    assert apply(full, sent(full, place, asked, []).edits).incidents[ITEM].towards == ()


def test_an_item_is_made_once_whole_with_all_that_was_answered_about_it() -> None:
    place = page("incident", "i1")
    asked = questions(place)
    made = read(Case(), place, [(asked["what"], "He rang."), (asked["date"], "June 2026"), (asked["count"], "1")], ids)
    assert [edit.path for edit in made.edits] == ["incidents.i1"]
    incident = apply(Case(), made.edits).incidents["i1"]
    assert (incident.what, incident.date, incident.count) == ("He rang.", When.read("June 2026"), 1)


def test_a_new_item_with_a_number_in_words_keeps_both() -> None:
    case = answered(Case(), page("incident", "i1"), what="He rang.", count="a dozen")
    assert case.incidents["i1"].what == "He rang."
    assert shows(case, questions(page("incident", "i1"))["count"]) == "a dozen"


def test_an_item_within_an_item_is_made_within_it() -> None:
    case = answered(half(), page("order-term", ITEM, "t9"), words="Not to contact her.")
    assert case.existing_orders[ITEM].terms["t9"].words == "Not to contact her."


def test_a_new_term_comes_after_the_others() -> None:
    case = Case()
    for key in ("b", "a", "c"):
        case = answered(case, page("term", key), words=f"contact {key}")
    assert [case.terms[key].position for key in ("b", "a", "c")] == [1, 2, 3]


def test_an_address_typed_where_a_place_is_asked_for_becomes_a_place() -> None:
    case = answered(Case(), page("incident", "i1"), where=New("12 Larch Road"))
    assert case.places[case.incidents["i1"].where].address == "12 Larch Road"
    home = answered(case, page("defendant"), defendant__home=New("3 Elm Road"))
    assert home.defendant.home is not None


def test_the_defendants_home_that_is_typed_is_the_defendants() -> None:
    case = answered(Case(), page("defendant"), defendant__home=New("3 Elm Road"))
    place = case.places[case.defendant.home]
    assert (place.whose, place.kind, place.address) == ("defendant", "home", "3 Elm Road")


def test_addresses_typed_among_places_that_are_known_become_places_and_the_known_stay() -> None:
    number = count()
    place = page("term", ITEM)
    asked = questions(place)["places"]
    given = [(asked, [ITEM, New("12 Larch Road"), New("14 Larch Road")])]
    case = apply(half(), read(half(), place, given, lambda: f"new{next(number)}").edits)
    assert case.terms[ITEM].places == (ITEM, "new0", "new1")
    assert [case.places[key].address for key in case.terms[ITEM].places] == ["", "12 Larch Road", "14 Larch Road"]


def test_a_place_that_a_case_refers_to_and_does_not_hold_is_not_made_anew_by_sending_the_page_back() -> None:
    case = put(half(), f"incidents.{ITEM}.where", "gone")
    place = page("incident", ITEM)
    made = sent(case, place, questions(place)["what"], "He rang.")
    assert [edit.path for edit in made.edits] == [f"incidents.{ITEM}.what"]


def test_the_id_of_a_place_that_is_gone_is_not_taken_for_an_address_when_another_is_added() -> None:
    case = put(half(), f"terms.{ITEM}.places", ["gone"])
    place = page("term", ITEM)
    after = apply(case, sent(case, place, questions(place)["places"], ["gone", New("12 Larch Road")]).edits)
    assert after.terms[ITEM].places == ("gone", "new0")
    assert set(after.places) == {ITEM, "new0"}


def test_a_part_of_an_item_that_is_gone_is_refused_in_a_sentence_and_nothing_is_made() -> None:
    place = page("order-term", "gone", "t1")
    asked = questions(place)["words"]
    made = sent(Case(), place, asked, "Not to contact her.")
    assert made.edits == ()
    assert "It may have been deleted." in made.refused[asked.path]


def test_an_item_that_somebody_deleted_meanwhile_is_put_back_with_the_answers() -> None:
    full = every_case()["full"]
    place = page("incident", ITEM)
    asked = questions(place)
    back = Edit(path=f"incidents.{ITEM}", value=as_json(full.incidents[ITEM]))
    gone = put(full, f"incidents.{ITEM}", None)
    given = [
        (one, "diary" if name == "source" else shows(full, one))
        for name, one in asked.items()
        if name not in ("date", "put_on")
    ]
    after = apply(gone, read(gone, place, given, ids, back).edits)
    assert after.incidents[ITEM] == full.incidents[ITEM].model_copy(update={"source": "diary"})


def test_an_item_is_there_where_the_case_holds_it_and_the_case_always_is() -> None:
    assert is_there(Case(), "")
    assert is_there(half(), f"existing_orders.{ITEM}.terms.{ITEM}")
    assert not is_there(half(), f"existing_orders.gone.terms.{ITEM}")


@pytest.mark.parametrize(
    ("date", "time", "kept"),
    [("03/06/26 2215", "", "2215"), ("03/06/26 2215", "about ten", "about ten"), ("3 June 2026", "", "")],
)
def test_a_time_that_is_typed_with_the_date_of_an_incident_goes_to_the_time(date: str, time: str, kept: str) -> None:
    place = Place(STEPS["incident"], ("k1",))
    asked = [question(place, name) for name in ("date", "time")]
    made = read(Case(), place, list(zip(asked, (date, time), strict=True)), lambda: "new")
    incident = apply(Case(), made.edits).incidents["k1"]
    assert (incident.date.words, incident.time) == (date, kept)


@pytest.mark.parametrize(
    ("date", "time", "kept"),
    [
        ("4 June 2026 at 16:00", "14:00", "16:00"),
        ("4 June 2026", "14:00", "14:00"),
        ("4 June 2026 at 16:00", "about ten", "about ten"),
    ],
)
def test_a_time_that_came_with_the_date_follows_the_date_and_one_that_was_typed_does_not(
    date: str, time: str, kept: str
) -> None:
    place = Place(STEPS["incident"], ("k1",))
    case = Case.model_validate({"incidents": {"k1": {"date": "3 June 2026 at 14:00", "time": time}}})
    made = read(case, place, [(question(place, "date"), date), (question(place, "time"), time)], lambda: "new")
    assert apply(case, made.edits).incidents["k1"].time == kept


@given(st.lists(st.sampled_from(TYPED), min_size=1, max_size=4), words(), cases())
@FEW
def test_whatever_is_typed_on_any_page_of_any_case_can_be_saved(
    typed: list[tuple[Place, Question]], text: str, case: Case
) -> None:
    for place, asked in typed:
        made = sent(case, place, asked, text)
        outer = place.base.rsplit(".", 2)[0] if len(place.ids) > 1 else ""
        assert not made.refused or not is_there(case, outer)
        case = apply(case, made.edits)
