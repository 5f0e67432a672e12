"""An order of terms of the library: what stands beneath each, the words that it defines, and what only we are told."""

import re

import pytest

from spo.assessment.proposals import suggested_terms
from spo.assessment.view import View
from spo.case import Case, Edit, apply
from spo.documents import Paper, Papers, pack, papers
from spo.documents.marks import plain
from spo.documents.papers.one_opening import OPENINGS
from spo.documents.second_person import second_person
from spo.guidance import guidance

from .cases import every_case
from .word import assessed, lines

LAW = guidance()


@pytest.fixture(scope="module")
def case() -> Case:
    """A worked example with every term of the library that its facts point to, and no other."""
    breached = every_case()["restraining-order-breached"]
    bare = apply(breached, [Edit(path=f"terms.{key}", value=None) for key in breached.terms])
    found = suggested_terms(View(bare, LAW, assessed(bare).view.on))
    chosen = [one.term.model_dump(mode="json") for one in found]
    return apply(bare, [Edit(path=f"terms.t{number}", value=term) for number, term in enumerate(chosen, start=1)])


@pytest.fixture(scope="module")
def made(case: Case) -> Papers:
    return papers(assessed(case))


def test_what_belongs_to_a_term_is_said_with_it_or_once(case: Case, made: Papers) -> None:
    order = made["draft-order"]
    found = {line.id: line for line in order.terms}
    allowed = {plain(sentence.text) for passage in order.passages["allowed"] for sentence in passage.sentences}
    of_many = plain(" ".join(sentence.text for line in order.terms for sentence in line.after))
    assert len(allowed) > 2
    for key, term in case.terms.items():
        must = "You must not" if term.kind == "prohibition" else "You must"
        said = " ".join(sentence.text for sentence in found[key].sentences())
        first, *others = (re.sub(r"^\([a-z]\) ", "", line) for line in called(term.words).split("\n"))
        assert found[key].sentence.text.startswith(f"{must} {first}")
        assert all(line in said for line in others)
        for asked in filter(None, term.safeguards.split("\n")):
            assert called(asked) in said
        for written in filter(None, term.exceptions.split("\n")):
            whole = called(written)
            opening = next((one for one in OPENINGS if whole.startswith(one)), "")
            of_order = whole.removeprefix("This order does not stop you from ")
            of_several = whole.partition("This term does not ")[2]
            assert (
                whole in said
                or whole.removeprefix(opening).rstrip(".") in said
                or of_order in allowed
                or f"do not {of_several}" in of_many
                or of_several.partition(" from ")[2].rstrip(".") in of_many
            )


def called(words: str) -> str:
    """Return words of the worked example as its order says them."""
    return (second_person(words) or "").replace("Orla Fennimore or Maeve Fennimore", "a protected person")


def shared(order: Paper) -> list[str]:
    """Return what several terms have, a paragraph each."""
    return [plain(sentence.text) for line in order.terms for sentence in line.after]


LAWYER = "This term does not forbid a lawyer from contacting a lawyer acting for Orla Example."
COURT = "This order does not stop the defendant from taking part in a court hearing."
LEFT = "This term does not forbid the defendant from leaving at once."
SEEN = "This term does not forbid the defendant from being in court with {0}, if the defendant does not speak to {0}."


def of_two(first: str, second: str, *persons: str) -> Papers:
    """Return the papers of two terms with an exception each, for a person each."""
    people = {"p1": {"name": "Orla Example"}, "p2": {"name": "Maeve Example"}}
    held = zip(("t1", "t2"), (first, second), persons, strict=True)
    terms = {
        key: {"words": key, "exceptions": said, "persons": [of], "in_interim": "yes" if key == "t2" else "no"}
        for key, said, of in held
    }
    interim = {"sought": "yes", "period": "8 weeks"}
    return papers(assessed(Case.model_validate({"protected_persons": people, "terms": terms, "interim": interim})))


def test_an_exception_of_two_terms_stands_once_after_the_last_and_names_both() -> None:
    order = of_two(LAWYER, LAWYER, "p1", "p1")["draft-order"]
    assert shared(order) == ["Terms 1 and 2 do not forbid a lawyer from contacting a lawyer acting for Orla Example."]
    assert [line.beneath for line in order.terms] == [(), ()]


def test_an_exception_that_terms_have_for_different_people_is_of_those_whom_each_term_protects() -> None:
    order = of_two(SEEN.format("Orla Example"), SEEN.format("Maeve Example"), "p1", "p2")["draft-order"]
    assert shared(order) == [
        "Terms 1 and 2 do not forbid you from being in court with a person whom the term protects, if you do not "
        "speak to that person."
    ]


def test_what_several_terms_have_is_said_of_them_together() -> None:
    both = f"{LAWYER}\nThis term is not broken by a chance meeting."
    order = of_two(both, both, "p1", "p1")["draft-order"]
    said = "Terms 1 and 2 do not forbid a lawyer from contacting a lawyer acting for Orla Example."
    assert shared(order) == [f"{said} These terms are not broken by a chance meeting."]


def test_what_several_terms_do_not_forbid_is_numbered_after_one_opening_that_names_them() -> None:
    chance = "This term is not broken by a chance meeting."
    both = f"{LEFT}\n{chance}\n{SEEN.format('Orla Example')}\n{LEFT.replace('leaving', 'stopping')}"
    assert shared(of_two(both, both, "p1", "p1")["draft-order"]) == [
        "Terms 1 and 2 do not forbid you from (i) leaving at once; (ii) being in court with Orla Example, if you do "
        "not speak to Orla Example; or (iii) stopping at once. These terms are not broken by a chance meeting."
    ]


def test_an_exception_of_one_term_stays_with_it() -> None:
    chance = "This term is not broken by a chance meeting."
    made = of_two(LAWYER, chance, "p1", "p1")
    assert shared(made["draft-order"]) == []
    assert [line.sentence.text for line in made["draft-order"].terms] == [
        f"You must not t1. {LAWYER}",
        f"You must not t2. {chance}",
    ]
    both = of_two(LAWYER, LAWYER, "p1", "p1")["interim-order"]
    assert shared(both) == [], "the other term that has it is not in the interim order"
    assert [line.sentence.text for line in both.terms if line.id == "t2"] == [f"You must not t2. {LAWYER}"]


def test_what_the_whole_order_does_not_stop_is_listed_once_whichever_terms_have_it() -> None:
    order = of_two(COURT, COURT, "p1", "p2")["draft-order"]
    assert [passage.text for passage in order.passages["allowed"]] == ["taking part in a court hearing."]
    assert order.head["allows"].text == "This order does not stop you from"
    assert [line.sentence.text for line in order.terms] == ["You must not t1.", "You must not t2."]
    alone = of_one("enter the park", COURT)
    assert [passage.text for passage in alone.passages["allowed"]] == ["taking part in a court hearing."]


def test_three_exceptions_are_a_list_and_two_are_said_in_the_term() -> None:
    chance, fire, flood = (f"This term is not broken by a {what}." for what in ("chance meeting", "fire", "flood"))
    (two,) = of_one("enter the park", f"{chance}\n{fire}").terms
    assert (two.sentence.text, two.beneath) == (f"You must not enter the park. {chance} {fire}", ())
    (three,) = of_one("enter the park", f"{chance}\n{fire}\n{flood}").terms
    assert [sentence.text for sentence in three.beneath] == [chance, fire, flood]


def test_people_are_named_in_full_in_the_front_and_then_by_their_first_name_and_last() -> None:
    people = {"p1": {"name": "Orla Mary Example"}, "p2": {"name": "Bo Example"}}
    order = of_one("follow Orla Mary Example", protected_persons=people)
    assert "Orla Mary Example and Bo Example" in [row.cells["value"].text for row in order.tables["front"]]
    assert order.terms[0].sentence.text == "You must not follow Orla Example."
    alike = {"p1": {"name": "Orla Mary Example"}, "p2": {"name": "Orla Ann Example"}}
    full = of_one("follow Orla Mary Example", protected_persons=alike)
    assert full.terms[0].sentence.text == "You must not follow Orla Mary Example."


def test_two_people_are_listed_once_and_one_is_named() -> None:
    people = {key: {"name": f"{key.title()} Example"} for key in ("ada", "bo")}
    two = of_one("follow Ada Example or Bo Example", protected_persons=people)
    assert two.terms[0].sentence.text == "You must not follow a protected person."
    assert "In this order “a protected person” means either of these people." in two.text()
    one = of_one(
        "go out",
        "This order does not stop the defendant from seeing a protected person.",
        protected_persons={"ada": people["ada"]},
    )
    assert [passage.text for passage in one.passages["allowed"]] == ["seeing Ada Example."]
    assert "a protected person" not in one.tables["front"][2].cells["value"].text


def test_three_people_are_listed_once_and_a_term_for_some_of_them_names_those() -> None:
    people = {key: {"name": f"{key.title()} Example"} for key in ("ada", "bo", "cyd")}
    for words in ("follow Ada Example, Bo Example or Cyd Example", "follow Cyd Example, Ada Example or Bo Example"):
        order = of_one(words, protected_persons=people)
        assert order.terms[0].sentence.text == "You must not follow a protected person."
        assert "In this order “a protected person” means any of these people." in order.text()
        assert "pose a risk associated with stalking to each protected person; and" in order.text()
    some = of_one("follow Ada Example or Cyd Example", protected_persons=people)
    assert some.terms[0].sentence.text == "You must not follow Ada Example or Cyd Example."
    assert "In this order" not in some.text()


def test_what_a_term_lists_is_lettered_by_word_and_the_rest_stands_apart() -> None:
    (term,) = of_one("post anything:\n(a) about Ada;\n(b) about Bo.\nThe defendant may post a cat", LEFT).terms
    assert term.sentence.text == "You must not post anything:"
    assert [one.text for one in term.limbs] == ["about Ada;", "about Bo."]
    assert [one.text for one in term.after] == ["You may post a cat.", LEFT.replace("the defendant", "you")]


def test_no_two_terms_have_one_heading_and_a_place_is_headed_by_its_title() -> None:
    at = {"library": "named-place", "words": "enter the park", "in_interim": "yes"}
    terms = {"t1": {**at, "short": "Stay away from her work and from her mother's home"}, "t2": at}
    interim = {"sought": "yes", "period": "8 weeks"}
    made = papers(assessed(Case.model_validate({"terms": terms, "interim": interim})))
    for paper in ("draft-order", "interim-order"):
        headings = [line.heading.text for line in made[paper].terms if line.heading]
        assert headings == ["Her work and her mother's home.", "Named place."]
        assert made[paper].terms[0].sentence.text == "You must not enter the park."


def of_one(words: str, exceptions: str = "", **more: object) -> Paper:
    """Return the draft order of one term."""
    case = {"terms": {"t1": {"words": words, "exceptions": exceptions}}, **more}
    return papers(assessed(Case.model_validate(case)))["draft-order"]


def test_exceptions_that_open_alike_are_listed_after_one_opening_and_the_others_before_it() -> None:
    (term,) = of_one("enter the park", f"{SEEN}\nThis term is not broken by a chance meeting.\n{LEFT}").terms
    chance = "This term is not broken by a chance meeting."
    assert term.sentence.text == f"You must not enter the park. {chance} This term does not forbid you from:"
    assert [sentence.text for sentence in term.beneath] == [
        "being in court with {0}, if you do not speak to {0}; or",
        "leaving at once.",
    ]


def test_an_order_is_in_the_third_person_from_end_to_end_where_one_of_its_sentences_is_not_sure_in_the_second() -> None:
    order = of_one("go to his old house", LEFT)
    assert order.terms[0].sentence.text == f"The defendant must not go to his old house. {LEFT}"
    assert order.head["to_know"].text == "What the defendant needs to know"
    assert "The defendant\n" in order.text()
    assert not re.search(r"\b[Yy]ou\b", order.text())


def test_an_officers_own_words_for_a_passage_leave_the_order_in_the_third_person_if_they_speak_of_the_defendant() -> (
    None
):
    own = {"paper": "draft-order", "passage": "managed", "text": "Police contact: whoever sees the defendant."}
    assert "you" not in of_one("go to the park", wordings={"w1": own}).text().split()
    own |= {"text": "Police contact: the front desk."}
    assert "You must not go to the park." in of_one("go to the park", wordings={"w1": own}).text()


@pytest.mark.parametrize("words", ["not to go to the park", "Park: keep away"])
def test_a_term_that_does_not_begin_with_its_verb_stands_as_it_was_typed(words: str) -> None:
    assert of_one(words).terms[0].sentence.text == f"{words}."


def test_a_note_is_no_safeguard_and_a_sentence_is_asked_for() -> None:
    term = {"words": "tell the police of a new number", "kind": "requirement", "safeguards": "No password."}
    asked = assessed(Case.model_validate({"terms": {"t1": term}}))
    assert papers(asked)["draft-order"].terms[0].safeguards == ()
    assert "term-safeguard-note" in [finding.id for finding in asked.findings]


def test_what_limits_the_police_stands_apart_from_what_the_defendant_is_allowed(case: Case) -> None:
    key = next(key for key, term in case.terms.items() if term.library == "list-devices-accounts")
    lasting = apply(case, [Edit(path=f"terms.{key}.period", value={"kind": "fixed", "years": 3})])
    printed = lines(pack(assessed(lasting)).files["2-draft-order.docx"])
    at = next(n for n, line in enumerate(printed) if "written list of every telephone number" in line)
    assert printed[at].startswith("List for the police. You must give the supervising officer")
    assert "This term lasts 3 years, beginning with the day this order is made." in printed[at]
    limits = next(line for line in printed[at:] if line.startswith("The list may be handed in at "))
    assert "The police use it only to check that this order is obeyed" in limits


def test_the_interim_order_leaves_out_what_the_library_would(case: Case, made: Papers) -> None:
    kept = {case.terms[line.id].library for line in made["interim-order"].terms}
    assert "contact-any-means" in kept
    assert not kept & {"examine-devices", "programme", "complaints-by-one-route"}


def test_each_word_that_is_defined_is_defined_once_and_inside_no_term(made: Papers) -> None:
    order = made["draft-order"]
    (meaning,) = (one for one in order.passages["managed"] if one.id == "managed.supervising-officer")
    assert meaning.sentences[0].entries == ("definitions/supervising-officer",)
    assert any("the supervising officer" in line.sentence.text for line in order.terms)
    assert not any("supervising officer means" in one.text for line in order.terms for one in line.sentences())


def test_the_supervising_officer_of_each_term_is_the_one_who_is_recorded_for_it(case: Case) -> None:
    keys = [key for key, term in case.terms.items() if "supervising officer" in f"{term.words} {term.safeguards}"]
    edits = [Edit(path=f"terms.{key}.delivery.supervisor", value="") for key in keys]
    officer = {"name": "Sam Example", "rank": "PC 900", "telephone": "01632 960001"}
    held = apply(case, [*edits, Edit(path="applicant.officer_in_the_case", value=officer)])
    assert "means PC 900 Sam Example, 01632 960001, or whoever" in managed(held)
    other = apply(held, [Edit(path=f"terms.{keys[0]}.delivery.supervisor", value="PC Dilys Example, Desk Unit")])
    number = assessed(other).view.term_numbers[keys[0]]
    assert f"means PC Dilys Example, Desk Unit (term {number}); PC 900" in managed(other)
    assert "PC 900 Sam Example, 01632 960001 (terms " in managed(other)


def managed(case: Case) -> str:
    """Return what a draft order says of who supervises it."""
    return "\n".join(plain(one.text) for one in papers(assessed(case))["draft-order"].passages["managed"])


def test_an_order_of_typed_terms_defines_nothing() -> None:
    typed = Case.model_validate({"terms": {"t1": {"words": "contact her by any account", "exceptions": "Work."}}})
    order = papers(assessed(typed))["draft-order"]
    assert order.terms[0].after == ()
    assert order.terms[0].sentence.text.endswith(". Exception: Work.")


def test_a_term_that_followed_the_list_that_was_here_before_still_prints() -> None:
    old = {"library": "P2", "words": "contact Orla Example by any means", "exceptions": "Through a solicitor."}
    found = papers(assessed(Case.model_validate({"terms": {"t1": old}})))
    said = "You must not contact Orla Example by any means. Exception: Through a solicitor."
    assert found["draft-order"].terms[0].sentence.text == said
    assert "P2" in found["checklist"].text()


def test_what_the_library_is_not_certain_of_is_kept_and_never_served(case: Case) -> None:
    found = papers(assessed(case))
    rows = found["checklist"].tables["library"]
    points = {row.cells["point"].text for row in rows}
    assert LAW.open_points["no-decision"].point in points
    assert LAW.open_points["wrong-belief"].point in points
    for key in found:
        if found[key].entry.audience != "keep":
            assert not any(point in found[key].text() for point in points), key


def test_a_case_of_library_terms_is_packed(case: Case) -> None:
    assert "2-draft-order.docx" in pack(assessed(case)).files
