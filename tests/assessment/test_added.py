"""What a term sought adds to the orders in force, which papers, drafts and checks read alike."""

from collections.abc import Mapping

import pytest

from spo.assessment import Assessment, TermAssessment
from spo.assessment.added import conduct
from spo.assessment.nearest_place import nearest
from spo.case import Case, Place
from tests.assessment.looked import look

ORDER: dict[str, object] = {
    "kind": "restraining-order-conviction",
    "made": "1 May 2025",
    "names": ["p1"],
    "ends": "1 May 2029",
    "terms": {"o1": {"words": "Not to contact her by telephone, text message or email."}},
}
TERM = {
    "kind": "prohibition",
    "words": "contact her by telephone, text message or email",
    "persons": ["p1"],
}


def assessed(order: Mapping[str, object], acts: Mapping[str, object], **values: object) -> Assessment:
    """Return the assessment of a case with an order, acts, and a term sought."""
    people = {"p1": {"name": "Ottilie Marchpane"}, "p2": {"name": "Ines Quill"}}
    places = {"home": {"address": "2 Hill Row"}, "work": {"address": "The Old Mill"}}
    case = {
        "protected_persons": people,
        "places": places,
        "existing_orders": {"x1": order},
        "incidents": acts,
        "terms": {"t1": {**TERM, **values}},
    }
    return look(Case.model_validate(case))


def term(order: dict[str, object] = ORDER, **values: object) -> TermAssessment:
    """Return a term sought beside an order, as it is assessed."""
    (found,) = assessed(order, {}, **values).terms
    return found


def test_a_term_that_an_order_has_already_adds_nothing() -> None:
    assert term().duplicates
    assert term().added.names == ()


@pytest.mark.parametrize(
    ("order", "sought", "adds"),
    [
        (ORDER, {"words": "contact her by any means"}, "conduct"),
        (ORDER, {"persons": ["p1", "p2"]}, "persons"),
        ({**ORDER, "ends": "1 January 2027"}, {}, "time"),
    ],
)
def test_a_term_adds_what_the_order_leaves_out(order: dict[str, object], sought: dict[str, object], adds: str) -> None:
    found = term(order, **sought)
    assert found.added.names == (adds,)
    assert not found.duplicates


def test_a_requirement_that_no_order_makes_is_a_duty_and_forbids_nothing() -> None:
    found = term(kind="requirement", reach=["duty-assessment"]).added
    assert found.duty
    assert (found.conduct, found.means) == ((), ("duty-assessment",))


def test_a_requirement_that_an_order_makes_already_is_no_new_duty() -> None:
    made = {**ORDER, "terms": {"o1": {"words": "To attend a mental health assessment."}}}
    same = term(made, kind="requirement", words="attend a mental health assessment", reach=["duty-assessment"])
    assert not same.added.duty


TELL = "tell the officer in the case within 24 hours the address at which you are sleeping"


@pytest.mark.parametrize(
    ("sought", "duty"),
    [
        ("tell the officer in the case within 24 hours the address at which he is sleeping", False),
        ("tell the Stalking Unit within 24 hours the address at which he is sleeping", True),
        ("tell the officer in the case within 3 days the address at which he is sleeping", True),
        ("tell the officer in the case within 24 hours each telephone that he uses", True),
    ],
)
def test_a_duty_is_made_already_only_where_who_is_told_what_and_when_are_alike(sought: str, duty: bool) -> None:
    bail = {**ORDER, "kind": "court-bail", "terms": {"o1": {"words": TELL}}}
    found = term(bail, kind="requirement", words=sought, reach=["duty-notify"])
    assert found.added.duty is duty
    assert found.added.beside, "an order in force requires something of the kind, and the papers say so"
    assert found.duplicates is not duty


def around(words: str) -> dict[str, object]:
    """Return an order with one clause about a place."""
    return {**ORDER, "terms": {"o1": {"words": words, "places": ["home"]}}}


@pytest.mark.parametrize(
    ("clause", "sought", "adds"),
    [
        ("Not to go within 200 metres of the house.", "go within 100 metres of the house", ()),
        ("Not to go within 100 metres of the house.", "go within 200 metres of the house", ("distance",)),
        ("Not to go within 100 yards of the house.", "go within 100 metres of the house", ("distance",)),
        ("Not to go within half a mile of the house.", "go within 100 metres of the house", ("distance",)),
        ("Not to go to the house between 22:00 and 06:00.", "go to the house", ("hours",)),
        ("Not to go to the house between 22:00 and 06:00.", "go to the house between 23:00 and 05:00", ()),
        ("Not to go to the house between 22:00 and 06:00.", "go to the house between 21:00 and 06:00", ("hours",)),
        ("Not to go to the house.", "go to the house between 22:00 and 06:00", ()),
        ("Not to go to the house, except to fetch a child.", "go to the house", ("exception",)),
        ("Not to go to the house, except to fetch a child.", "go to the house, except to fetch a child", ()),
        ("Not to go to the house without prior approval.", "go to the house", ("exception",)),
    ],
)
def test_a_term_that_is_wider_by_distance_hours_or_exception_is_no_repeat(
    clause: str, sought: str, adds: tuple[str, ...]
) -> None:
    found = term(around(clause), words=sought, reach=["place"], places=["home"])
    assert found.added.names == adds
    assert found.duplicates is not bool(adds)


@pytest.mark.parametrize(("excepts", "adds"), [("A solicitor.", ()), ("A solicitor about the child.", ("exception",))])
def test_an_exception_is_the_same_where_it_lets_the_same_be_done_in_other_words(
    excepts: str, adds: tuple[str, ...]
) -> None:
    order = {**ORDER, "terms": {"o1": {"words": "Not to contact her by any means, save by solicitors."}}}
    assert term(order, words="contact her by any means", exceptions=excepts).added.wider == adds


ACT = {"date": "3 November 2026", "attributed": "yes", "towards": ["p1"]}


def adds(words: str, act: dict[str, object], order: dict[str, object] = ORDER, **values: object) -> str:
    """Return what a term is said to forbid that an order does not, where there was one act since."""
    assessment = assessed(order, {"i1": {**ACT, **act}}, words=words, **values)
    (found,) = assessment.terms
    assert found.together
    return "; ".join(conduct(assessment.table, found.id, found.together, "no", "arguable"))


@pytest.mark.parametrize(
    ("words", "act", "forbids"),
    [
        ("follow her on any running app", {"method": "tag"}, "a tag, mention, reaction or friend request"),
        ("follow her on any running app", {"method": "following"}, "tags, mentions, or follow and friend requests"),
        ("follow her", {"method": "tag"}, "following"),
        ("go within 50 metres of her", {"method": "in-person"}, "coming within a distance"),
        ("tag her in any image", {"method": "tag"}, "a tag, mention, reaction or friend request"),
        ("contact her by any means", {"method": "gift"}, "a gift, flowers, food or a parcel"),
        ("contact her by any means", {"method": "text"}, "contact by any means"),
    ],
)
def test_a_term_is_said_to_forbid_only_what_its_own_words_reach(
    words: str, act: dict[str, object], forbids: str
) -> None:
    assert adds(words, act) == forbids
    assert adds(words, act, incidents=["i1"]) == forbids, "whatever it is said to answer"


def test_a_term_about_another_place_is_not_said_to_be_arguably_reached_for_somebody_else() -> None:
    only_her = {**ORDER, "terms": {"o1": {"words": "Not to contact Ottilie Marchpane directly or indirectly."}}}
    found = term(only_her, words="go to the mill", reach=["place"], places=["work"], persons=["p2"]).together
    assert found
    assert (found.open_means, found.clauses, found.near) == ((), (), ())


def test_a_term_about_go_betweens_stands_beside_a_clause_that_says_indirectly() -> None:
    indirectly = {**ORDER, "terms": {"o1": {"words": "Not to contact her directly or indirectly."}}}
    found = term(indirectly, words="ask or encourage any other person to contact her", reach=["through-others"])
    assert found.together
    assert found.together.clauses == (("x1", "o1"),)
    assert found.duplicates


def test_a_term_answers_the_acts_that_its_words_reach_where_none_is_named() -> None:
    acts = {f"i{n}": {**ACT, "method": method} for n, method in enumerate(("gift", "filming", ""))}
    (found,) = assessed(ORDER, acts, words="contact her by any means").terms
    assert found.answers == ("i0",)


def test_a_duty_that_is_ticked_for_a_prohibition_is_no_means_of_an_act() -> None:
    held = assessed(ORDER, {}, words="harass her", reach=["duty-other"])
    (found,) = held.terms
    assert conduct(held.table, found.id, found.together, "no", "arguable") == []


def test_looking_for_a_person_is_what_a_term_forbids_and_is_not_called_tracking() -> None:
    words = "search for, or ask or pay anyone for, information about where Ann Lee lives, is staying or works"
    words += ", or about where Ann Lee is or will be"
    held = assessed(ORDER, {}, library="find-out-whereabouts", words=words, reach=["monitor", "through-others"])
    (found,) = held.terms
    assert conduct(held.table, found.id, found.together, "no", "arguable") == [
        "searching for or asking where the person is"
    ]


@pytest.mark.parametrize(
    ("clause", "says_the_same"),
    [
        ("Not to go to Marlowe Dental Practice, Sheaf Lane, Exampleton.", False),
        ("Not to go to Marlowe Dental Practice, Quay Road, Otherton.", True),
        ("Not to go to Marlowe Dental Practice, Sheaf Lane, or Marlowe Dental Practice, Quay Road.", True),
    ],
)
def test_two_places_whose_names_begin_alike_are_two_places(clause: str, says_the_same: bool) -> None:
    places = {
        "main": {"address": "Marlowe Dental Practice, Sheaf Lane, Exampleton"},
        "branch": {"name": "the Otherton branch", "address": "Marlowe Dental Practice, Quay Road, Otherton"},
    }
    case = Case.model_validate(
        {
            "protected_persons": {"p1": {"name": "Ottilie Marchpane"}},
            "places": places,
            "existing_orders": {"x1": {**ORDER, "terms": {"o1": {"words": clause}}}},
            "terms": {"t1": {**TERM, "words": "go to the Otherton branch", "reach": ["place"], "places": ["branch"]}},
        }
    )
    (found,) = look(case).terms
    assert found.duplicates is says_the_same


@pytest.mark.parametrize(("called", "places"), [("Larch Surgery", {"main"}), ("Larch Surgery, branch", {"branch"})])
def test_a_place_that_is_named_in_full_is_not_another_whose_name_goes_on(called: str, places: set[str]) -> None:
    held = {"main": Place(name="Larch Surgery"), "branch": Place(name="Larch Surgery, branch")}
    assert nearest(held, held, f"Not to go to {called}.", ()) == places
    assert nearest(held, held, "Not to go to Larch Surgery.", {"branch"}) >= {"branch"}
