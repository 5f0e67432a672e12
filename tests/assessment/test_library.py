"""The library of terms beside a case: what blocks a term, what fills it, and what may stand beneath it."""

from datetime import date
from typing import Any

import pytest

from spo.assessment.library import acts_for, bad_wordings, filled_in, library_findings, offered, proposed, under_18
from spo.assessment.proposals import suggested_terms
from spo.assessment.reach import ReachTable
from spo.assessment.terms import assess_term
from spo.assessment.view import View
from spo.assessment.wordings import is_wording_of
from spo.case import Case, Term
from spo.guidance import guidance

LAW = guidance()
PEOPLE = {"p1": {"name": "Orla Example"}, "p2": {"name": "Bo Example"}}
OFFICER = {"name": "Ash Example", "rank": "PC 1", "unit": "Stalking Unit, Exampleton Police Station"}
CALL = {"what": "He rang.", "reach": ["contact"], "attributed": "yes", "towards": ["p1"], "date": "1 June 2026"}
HOME = {"whose": "p1", "kind": "home", "address": "1 Example Row, Exampleton", "known_to_defendant": "yes"}
SECRET = {"whose": "p1", "kind": "home", "address": "7 Zyxwold Row, Qampleton", "withhold": True}


def view_of(**rest: Any) -> View:
    held = {"protected_persons": PEOPLE, "applicant": {"officer_in_the_case": OFFICER}, "incidents": {"i1": CALL}}
    return View(Case.model_validate({**held, **rest}), LAW, date(2026, 11, 26))


def begun(name: str, **rest: Any) -> Term:
    """Return a term of the library as it is proposed for a case."""
    view = view_of(**rest)
    return proposed(view, LAW.terms[name], tuple(view.case.incidents))


def found(term: Term, beside: dict[str, Any] | None = None, **rest: Any) -> set[str]:
    """Return the findings of the library on a term of a case."""
    terms = {"t1": term.model_dump(mode="json"), **(beside or {})}
    return {one.id for one in library_findings(view_of(terms=terms, **rest), "t1")}


@pytest.mark.parametrize("name", LAW.terms)
def test_a_proposed_term_has_nothing_beneath_it_that_the_library_finds_fault_with(name: str) -> None:
    acts = {"term-not-when", "term-act-not-seen", "term-rare", "term-not-for-interim"}
    assert found(begun(name)) <= acts


@pytest.mark.parametrize(
    ("unit", "address", "where"),
    [
        ("Exampleton Police Station", "Mereford police station, 3 Mill Lane", "Exampleton Police Station"),
        (
            "Stalking Unit",
            "Mereford police station, 3 Mill Lane\nMereford",
            "Mereford police station, 3 Mill Lane, Mereford",
        ),
        ("Stalking Unit", "Headquarters, Mereford", "[station]"),
    ],
)
def test_a_list_is_handed_in_at_the_station_that_is_recorded_and_at_no_other(
    unit: str, address: str, where: str
) -> None:
    applicant = {"officer_in_the_case": {**OFFICER, "unit": unit}, "address": address}
    assert f"handed in at {where}" in begun("list-devices-accounts", applicant=applicant).safeguards


@pytest.mark.parametrize(
    ("words", "fewer"),
    [
        ("contact Orla Example", True),
        ("contact Orla Example or Bo Example", False),
        ("contact a protected person, such as Orla Example", False),
        ("go to 1 Example Row", False),
    ],
)
def test_a_term_that_protects_two_people_and_names_one_is_found(words: str, fewer: bool) -> None:
    assert ("term-names-fewer" in found(Term(words=words, persons=("p1", "p2")))) is fewer


@pytest.mark.parametrize("name", LAW.terms)
def test_what_no_field_of_the_case_holds_stands_in_brackets(name: str) -> None:
    term = begun(name)
    whole = term.words + term.exceptions + term.safeguards
    assert "{" not in whole
    assert "[person]" not in whole


def test_nobody_whose_name_is_withheld_is_named_in_a_term() -> None:
    people = {"p1": {"name": "Orla Secret", "withhold_name": True, "described_as": "the first person"}}
    assert begun("contact-any-means", protected_persons=people).words.startswith("contact the first person, or")
    undescribed = {"p1": {"name": "Orla Secret", "withhold_name": True}}
    assert "contact [person]" in begun("contact-any-means", protected_persons=undescribed).words


def test_a_term_protects_those_towards_whom_the_acts_were() -> None:
    assert begun("keep-distance").persons == ("p1",)
    assert begun("keep-distance", incidents={}).persons == ("p1", "p2")
    both = {"i1": CALL, "i2": {**CALL, "towards": ["p2"]}}
    assert begun("keep-distance", incidents=both).persons == ("p1", "p2")


@pytest.mark.parametrize(
    "name", ["contact-any-means", "contact-through-others", "do-not-follow", "find-out-whereabouts", "publish-about"]
)
def test_a_term_of_a_kind_that_all_need_is_one_term_for_everybody(name: str) -> None:
    term = begun(name)
    assert term.persons == ("p1", "p2")
    assert term.words.count("Orla Example or Bo Example") == 1, "the list is said once"


def test_a_term_about_a_home_that_is_not_known_leaves_out_whoever_lives_where_the_defendant_knows() -> None:
    homes = {"s": SECRET, "h": {**HOME, "whose": "p2"}}
    assert begun("home-not-known", places=homes).persons == ("p1",)
    assert begun("home-not-known", places={"s": SECRET}).persons == ("p1", "p2")


def test_nothing_is_allowed_at_a_home_to_somebody_who_has_none() -> None:
    homeless, home = {"no_home": "no fixed home"}, "the defendant's own home"
    assert home in begun("keep-distance").exceptions
    assert home not in begun("keep-distance", defendant=homeless).exceptions
    assert "term-exception-not-offered" in found(begun("keep-distance"), defendant=homeless)


@pytest.mark.parametrize("home", [None, "no fixed home"])
@pytest.mark.parametrize("religion", ["None known.", "At St Bride.", ""])
def test_what_is_let_by_beside_a_home_that_is_not_named_is_the_same_for_every_defendant(
    home: str | None, religion: str
) -> None:
    defendant = {"no_home": home, "occupation": {"work": "None.", "study": "None.", "religion": religion}}
    term = begun("home-not-known", defendant=defendant)
    assert term.exceptions == LAW.exceptions["own-life"].words
    assert not {"term-exception-not-offered", "term-belief-exceptions"} & found(term, defendant=defendant)


def test_a_place_that_may_be_passed_is_no_place_that_is_drawn_on_a_map() -> None:
    drawn = begun("named-place")
    said = filled_in(LAW.terms["named-place"].variants[1].wording, {})
    assert "getting off" in drawn.exceptions
    assert "passing by" not in drawn.exceptions
    passed = drawn.model_copy(update={"words": said, "exceptions": LAW.exceptions["passes-by"].words})
    assert "term-exception-not-offered" not in found(passed)
    assert "term-exception-not-offered" in found(drawn.model_copy(update={"exceptions": passed.exceptions}))


def test_one_act_does_not_break_two_terms() -> None:
    gift = {"i1": {**CALL, "method": "gift"}}
    contact = {"t2": begun("contact-any-means").model_dump(mode="json")}
    assert "term-not-when" in found(begun("gifts-payments", incidents=gift), contact, incidents=gift)
    assert "term-not-when" not in found(begun("gifts-payments", incidents=gift), incidents=gift)


def test_a_term_for_which_no_act_is_recorded_is_blocked() -> None:
    term = begun("publish-about").model_copy(update={"incidents": ()})
    assert "term-not-when" in found(term)
    assert "term-not-when" not in found(begun("contact-any-means"))


def test_a_term_on_where_somebody_has_moved_to_needs_no_act_of_looking_once_the_new_home_is_recorded() -> None:
    term, home = begun("find-out-whereabouts").model_copy(update={"incidents": ()}), {"whose": "p1", "kind": "home"}
    assert "term-not-when" in found(term, places={"h": {**home, "known_to_defendant": "yes"}})
    for answer in ("no", "not known"):
        assert "term-not-when" not in found(term, places={"h": {**home, "known_to_defendant": answer}})


def test_an_act_that_the_officer_names_and_the_library_does_not_see_is_asked_about_and_blocks_nothing() -> None:
    asked = {"i1": {**CALL, "what": "He showed her neighbour a map of the town.", "reach": []}}
    assert found(begun("find-out-whereabouts", incidents=asked), incidents=asked) == {"term-act-not-seen"}


@pytest.mark.parametrize(
    ("told", "looked"),
    [
        ("He asked where she lives.", True),
        ("He asked a neighbour where Orla Example was living.", True),
        ("He said to her neighbour: “Where’s she gone?”", True),
        ('He rang the surgery, and asked: "is Bo on today".', True),
        ("He rang and asked what days she works.", True),
        ('A post with her photograph: "Has anybody seen this woman?"', True),
        ("He phoned reception, and asked what shift she was on.", True),
        ("He asked a receptionist if Orla was working that day.", True),
        ("He messaged her sister: “Where are they living now?”", True),
        ("He told the school that he needed to know when she finished.", True),
        ("He asked a neighbour about her movements.", True),
        ('He said to her daughter: "Where do you and Mummy live?"', True),
        ("Orla asked him to stop when she was at the shop.", False),
        ("When she was at home he asked to come in.", False),
        ("He asked her to marry him, and rang again.", False),
        ('He walked behind her friend and asked: "does she talk about me?"', False),
        ('He asked her friend: "is she in love with somebody?"', False),
        ("He rang. She was at home, and told him that she is on nights.", False),
    ],
)
def test_asking_where_or_when_somebody_is_is_finding_out_whereabouts(told: str, looked: bool) -> None:
    acts = {"i1": {**CALL, "what": told}}
    term = begun("find-out-whereabouts", incidents=acts)
    assert ("term-act-not-seen" not in found(term, incidents=acts)) is looked
    proposals = [one.term_id for one in suggested_terms(view_of(incidents=acts))]
    assert ("find-out-whereabouts" in proposals) is looked


@pytest.mark.parametrize(
    ("told", "through", "towards_work"),
    [
        ("He wrote to Larchwing's head office that Orla Example was a thief.", "", True),
        ("He rang the bindery 40 times in five days, and hung up.", "", True),
        ("The Bindery received 23 calls in which nobody spoke.", "", True),
        ("Larchwing Bindery received 23 calls in which nobody spoke.", "", True),
        ("In a letter he said that she was a thief.", "Larchwing Bindery, her employer", True),
        ("He asked Orla Example's colleague about her.", "", True),
        ("He rang her office and said that she was a thief.", "", True),
        ("He told the receptionist at the bindery about her.", "", True),
        ("He made silent calls to the switchboard of Larchwing Bindery.", "", True),
        ("He rang Orla Example's office number.", "", False),
        ("He emailed her work address.", "", False),
        ("He went to her work, and waited.", "", False),
        ("He sent six emails for Orla Example to the bindery.", "", False),
        ("He left a note for her at the bindery.", "", False),
        ("He stood outside Larchwing Bindery, and rang his own work.", "", False),
    ],
)
def test_a_place_of_work_is_known_by_any_name_that_the_case_has_for_it(
    told: str, through: str, towards_work: bool
) -> None:
    acts = {"i1": {**CALL, "what": told, "through": through}}
    work = {"whose": "p1", "kind": "work", "name": "Larchwing Bindery Ltd", "known_to_defendant": "yes"}
    proposals = [one.term_id for one in suggested_terms(view_of(incidents=acts, places={"w": work}))]
    assert ("contact-workplace" in proposals) is towards_work


def test_a_workplace_is_not_known_by_the_name_of_its_town() -> None:
    acts = {"i1": {**CALL, "what": "He rang Exampleton police."}}
    work = {
        "whose": "p1",
        "kind": "work",
        "name": "Exampleton Sound",
        "address": "Exampleton Sound, 1 Mill Row, Exampleton",
        "known_to_defendant": "yes",
    }
    proposals = [one.term_id for one in suggested_terms(view_of(incidents=acts, places={"w": work}))]
    assert "contact-workplace" not in proposals


def test_contact_with_work_is_proposed_where_an_act_was_towards_a_work_that_may_be_named() -> None:
    rang = {"i1": {**CALL, "what": "He rang her manager about her."}}
    work = {"whose": "p1", "kind": "work", "name": "Example Vets", "known_to_defendant": "yes"}
    for place, is_offered in ((work, True), ({**work, "withhold": True}, False)):
        proposals = suggested_terms(view_of(incidents=rang, places={"w": place}))
        words = [one.term.words for one in proposals if one.term_id == "contact-workplace"]
        said = (
            "contact Example Vets, or anybody whom the defendant knows to work there, about Orla Example, "
            "or ask anyone else to"
        )
        assert words == ([said] if is_offered else [])


def test_a_home_that_the_defendant_knows_is_named_and_not_believed_in() -> None:
    came = {"i1": {**CALL, "reach": ["place"], "where": "h"}}
    known, secret = {"places": {"h": HOME}}, {"places": {"h": HOME, "s": SECRET}}
    assert "term-not-when" in found(begun("home-not-known"), incidents=came, **known)
    assert "term-not-when" not in found(begun("home-not-known"), incidents=came, **secret)


def test_a_place_that_the_defendant_is_not_recorded_as_knowing_is_not_named() -> None:
    term = begun("named-place").model_copy(update={"places": ("h",)})
    unknown = {"h": {**HOME, "known_to_defendant": "not known"}}
    assert "term-not-when" in found(term, places=unknown)
    assert "term-not-when" not in found(term, places={"h": HOME})


def test_an_exception_stands_only_where_the_facts_offer_it() -> None:
    plain = begun("contact-any-means")
    assert "acting for the defendant" not in plain.exceptions
    whole = LAW.exceptions["lawyer"].words.format(person="Orla Example or Bo Example")
    with_it = plain.model_copy(update={"exceptions": f"{plain.exceptions}\n{whole}"})
    assert "term-exception-not-offered" in found(with_it)
    acts = {"solicitor_acts": "yes"}
    assert "term-exception-not-offered" not in found(with_it, defendant=acts)
    assert whole in begun("contact-any-means", defendant=acts).exceptions
    assert "term-exception-left-out" in found(plain, defendant=acts)


def test_the_exceptions_of_a_term_that_turns_on_belief_always_stand_and_no_other() -> None:
    term = begun("home-not-known")
    short = term.model_copy(update={"exceptions": ""})
    more = term.model_copy(update={"exceptions": f"{term.exceptions}\nThis term does not forbid the number 7 bus."})
    assert "term-belief-exceptions" in found(short)
    assert "term-belief-exceptions" in found(more)


@pytest.mark.parametrize("name", LAW.exceptions)
def test_an_exception_names_a_list_of_people_once(name: str) -> None:
    assert LAW.exceptions[name].words.count("{person}") < 2, "write `that person` after the first time"


def test_who_may_pass_a_place_may_stop_beside_it_only_for_a_need_of_theirs_there() -> None:
    place = {**HOME, "address": "1 Example Row, Exampleton EX99 1ZZ"}
    near = {"whose": "defendant", "kind": "home", "address": "9 Example Row, Exampleton EX99 1ZZ"}
    entry = LAW.terms["named-place"]

    def beside(own: dict[str, Any]) -> bool | None:
        view = view_of(places={"h": place, "d": own})
        return offered(view, entry, Term(library="named-place", places=("h",), words="stop or wait"))["need-nearby"]

    assert beside(near) is True
    assert beside({**near, "address": "9 Other Row, Exampleton EX99 2ZZ"}) is None, "the officer may know of one"
    words = LAW.exceptions["need-nearby"].words
    assert all(said in words for said in ("only for the time", "straight in and straight out", "not wait or watch"))


def test_no_exception_lets_anybody_stop_to_shop_beside_a_place_that_is_closed() -> None:
    assert not [key for key, one in LAW.exceptions.items() if "shop" in one.words]
    shopping = Term(words="enter 1 Example Row", exceptions="This term does not forbid stopping to shop nearby.")
    assert "term-vague" in found(shopping)


def test_childrens_services_are_spoken_of_only_to_a_parent() -> None:
    child = {"name": "Orla Example", "date_of_birth": "1 May 2018"}
    assert "children" not in begun("contact-any-means", protected_persons={"p1": child}).exceptions
    parent = {"p1": {"name": "Orla Example", "relationship": {"parents": "yes"}}}
    assert "telling children's services" in begun("contact-any-means", protected_persons=parent).exceptions


def test_a_pharmacy_that_is_the_defendants_is_named_beside_the_term_that_closes_another() -> None:
    own = {"whose": "defendant", "name": "Example Dispensary", "address": "2 Example Row"}
    said = (
        "This order does not stop the defendant from getting medicine, or advice about it, at Example Dispensary, "
        "2 Example Row, even if a protected person is there, or asking its staff to have a prescription moved there."
    )
    assert said in begun("workplace", places={"d": own}).exceptions.split("\n")
    assert "getting medicine" not in begun("workplace").exceptions


def test_treatment_is_no_way_into_the_place_that_a_term_names() -> None:
    under = {one for term in LAW.terms.values() if "{place}" in term.wording for one in term.exceptions}
    of_treatment = [LAW.exceptions[one].words for one in under if "pharmacy" in LAW.exceptions[one].words]
    assert of_treatment
    assert all("pharmacy or surgery that this order does not name" in words for words in of_treatment)


def test_the_only_route_to_a_child_is_not_closed() -> None:
    order = {"o1": {"kind": "child-arrangements-order", "made": "1 May 2026", "court": "the Family Court"}}
    term = begun("contact-any-means", existing_orders=order)
    route = "child arrangements order of 1 May 2026 made by the Family Court (or a later order in its place)"
    assert route in term.exceptions
    bare = term.model_copy(update={"exceptions": ""})
    assert "term-not-when" in found(bare, existing_orders=order)
    assert "term-not-when" not in found(term, existing_orders=order)


def test_what_limits_an_intrusive_term_is_missed_where_it_is_taken_out() -> None:
    term = begun("examine-devices")
    less = term.model_copy(update={"safeguards": term.safeguards.partition("\n")[2]})
    assert "term-safeguard-left-out" not in found(term)
    assert "term-safeguard-left-out" in found(less)


def test_the_most_intrusive_terms_are_left_out_of_an_interim_order() -> None:
    sought = {"interim": {"sought": "yes"}}
    term = begun("examine-devices")
    assert term.in_interim == "no"
    assert "term-not-for-interim" in found(term.model_copy(update={"in_interim": "yes"}), **sought)
    assert "term-not-for-interim" not in found(term, **sought)


@pytest.mark.parametrize("kind", ["publish-about", "keep-distance"])
def test_a_term_that_asks_much_is_put_in_an_interim_order_only_by_the_officer(kind: str) -> None:
    term = begun(kind)
    assert term.in_interim == "no"
    put = term.model_copy(update={"in_interim": "yes"})
    assert "term-not-for-interim" not in found(put, interim={"sought": "yes"})


@pytest.mark.parametrize("name", [key for key, trap in LAW.traps.items() if trap.words or trap.pattern])
def test_a_bad_wording_is_found_in_what_an_officer_writes(name: str) -> None:
    kind = "requirement" if LAW.traps[name].requirements_only else "prohibition"
    bad = Term(kind=kind, words=LAW.traps[name].bad.removeprefix("The defendant is prohibited from: "))
    assert name in {next(key for key, one in LAW.traps.items() if one is trap) for _, trap in bad_wordings(LAW, bad)}


@pytest.mark.parametrize("name", LAW.terms)
def test_no_wording_of_the_library_is_a_bad_one(name: str) -> None:
    assert list(bad_wordings(LAW, begun(name))) == []


def test_an_exception_that_is_a_fragment_is_found() -> None:
    assert "term-exception-fragment" in found(Term(words="follow Orla Example", exceptions="Work."))


@pytest.mark.parametrize(
    ("born", "young"),
    [("26 November 2008", False), ("27 November 2008", True), ("30 November 2008", True), ("31 December 9999", True)],
)
def test_a_protected_person_is_a_child_until_the_day_of_the_birthday(born: str, young: bool) -> None:
    view = view_of(protected_persons={"p1": {"date_of_birth": born}})
    assert under_18(view.case.protected_persons["p1"], view.on) is young


def test_a_wording_of_the_library_names_the_same_person_throughout() -> None:
    held = begun("contact-any-means")
    assert is_wording_of(LAW, held)
    other = held.model_copy(update={"words": "contact Orla Example, or try to contact Bo Example, by any means"})
    assert not is_wording_of(LAW, other)


def test_a_very_long_text_is_soon_known_for_no_wording_of_the_library() -> None:
    long = Term(
        library="publish-about", words="publish, or ask anyone else to publish, anything that names " + "x, " * 80_000
    )
    assert not is_wording_of(LAW, long)


def test_a_text_is_a_way_to_tell_an_officer_only_where_the_number_takes_texts() -> None:
    landline, mobile = {**OFFICER, "telephone": "01632 960123"}, {**OFFICER, "telephone": "07700 900123"}
    by_hand = "by a note handed in at or posted to Exampleton Police Station."
    assert by_hand in begun("other-address", applicant={"officer_in_the_case": landline}).safeguards
    texted = begun("other-address", applicant={"officer_in_the_case": mobile}).safeguards
    assert "by a text to 07700 900123 or a note handed in at or posted to Exampleton Police Station." in texted


def test_a_safeguard_that_is_met_in_another_way_is_not_missed() -> None:
    term = begun("other-address")
    emailed = term.safeguards.replace(
        "a note handed in at or posted to Exampleton Police Station", "an email to pc@example.org"
    )
    assert "by telephone, or by an email to pc@example.org." in emailed
    assert "term-safeguard-left-out" not in found(term.model_copy(update={"safeguards": emailed}))


def test_a_building_without_an_area_round_it_needs_no_map() -> None:
    wordings = {one.id: one.wording for one in LAW.terms["named-place"].variants}
    building = filled_in(wordings["building-only"], {"place": "1 Example Row", "roads": "Example Row"})
    zone = "enter 1 Example Row, or be on Example Row, as shaded on the map marked AE/1"
    for said, asked in ((building, False), (zone, True)):
        term = {"library": "named-place", "words": said, "places": ["h"], "persons": ["p1"], "reach": ["place"]}
        view = view_of(places={"h": HOME}, terms={"t1": term})
        ids = {one.id for one in assess_term(view, ReachTable(view), "t1").missing}
        assert ("term-without-map" in ids) is asked


def test_no_provider_and_no_driver_is_asked_of_what_the_police_take_themselves() -> None:
    asked = {"requirement-without-provider", "requirement-without-driver", "requirement-unconfirmed"}
    for name, missed in (("list-devices-accounts", set()), ("programme", {*asked} - {"requirement-unconfirmed"})):
        view = view_of(terms={"t1": begun(name).model_dump(mode="json")})
        ids = {one.id for one in assess_term(view, ReachTable(view), "t1").missing}
        assert ids & asked == missed
        assert "requirement-unsupervised" in ids


def test_what_was_done_at_work_is_no_reason_for_a_term_about_homes() -> None:
    work = {"whose": "p1", "kind": "work", "name": "Example Vets", "known_to_defendant": "yes"}
    waited = {**CALL, "what": "He waited.", "method": "waiting-near", "reach": ["place"]}
    acts = {"home": {**waited, "where": "h"}, "work": {**waited, "where": "w"}, "nowhere": waited}
    acts["asked"] = {**waited, "where": "w", "what": "He asked where she lives."}
    held = view_of(incidents=acts, places={"h": HOME, "w": work, "s": SECRET})
    assert set(acts_for(held, LAW.terms["home-not-known"])) == {"home", "asked"}


def test_to_speak_face_to_face_is_contact_and_going_up_to_somebody() -> None:
    spoke = {"i1": {**CALL, "what": "He spoke to her.", "method": "in-person", "reach": ["place"]}}
    for name in ("contact-any-means", "do-not-follow"):
        assert acts_for(view_of(incidents=spoke), LAW.terms[name]) == ("i1",)
