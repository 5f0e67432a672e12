"""An order of terms of the library: what stands beneath each, the words that it defines, and what only we are told."""

import re

import pytest

from spo.assessment.proposals import suggested_terms
from spo.assessment.view import View
from spo.case import Case, Edit, apply
from spo.documents import Paper, Papers, pack, papers
from spo.documents.marks import plain
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


def test_what_belongs_to_a_term_stands_beneath_it_and_nothing_after_its_words(case: Case, made: Papers) -> None:
    found = {line.id: line for line in made["draft-order"].terms}
    once = len(made["draft-order"].passages["shared"])
    assert once > 1
    for key, term in case.terms.items():
        must = "You must not" if term.kind == "prohibition" else "You must"
        words, said = f"{must} {second_person(term.words)}", found[key].sentence.text
        assert said.startswith(words)
        opening = said.removeprefix(words).strip(" .:")
        assert not opening or opening.startswith(("This term does not forbid you from", "This term is not broken by"))
        asked = filter(None, term.safeguards.split("\n"))
        assert [sentence.text for sentence in found[key].safeguards] == list(map(second_person, asked))
        written = list(map(second_person, filter(None, term.exceptions.split("\n"))))
        assert len(written) - once <= len(found[key].beneath) <= len(written)
        beneath = [sentence.text for sentence in found[key].beneath]
        assert {one if one.startswith("This term") else f"{opening} {one}" for one in beneath} <= set(written)


LAWYER = "This term does not forbid a lawyer from contacting a lawyer acting for Orla Example."
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


def test_an_exception_of_two_terms_stands_once_after_them_and_names_both() -> None:
    order = of_two(LAWYER, LAWYER, "p1", "p1")["draft-order"]
    assert [plain(passage.text) for passage in order.passages["shared"]] == [
        "Terms 1 and 2 do not forbid a lawyer from contacting a lawyer acting for Orla Example."
    ]
    assert [line.beneath for line in order.terms] == [(), ()]


def test_an_exception_that_terms_have_for_different_people_is_of_those_whom_each_term_protects() -> None:
    order = of_two(SEEN.format("Orla Example"), SEEN.format("Maeve Example"), "p1", "p2")["draft-order"]
    assert [plain(passage.text) for passage in order.passages["shared"]] == [
        "Terms 1 and 2 do not forbid you from being in court with a person whom the term protects, if you do not "
        "speak to that person."
    ]


def test_an_exception_of_one_term_stays_beneath_it() -> None:
    made = of_two(LAWYER, "This term is not broken by a chance meeting.", "p1", "p1")
    assert made["draft-order"].passages["shared"] == []
    assert all(len(line.beneath) == 1 for line in made["draft-order"].terms)
    both = of_two(LAWYER, LAWYER, "p1", "p1")["interim-order"]
    assert both.passages["shared"] == [], "the other term that has it is not in the interim order"
    assert [len(line.beneath) for line in both.terms if line.id == "t2"] == [1]


def of_one(words: str, exceptions: str = "", **more: object) -> Paper:
    """Return the draft order of one term."""
    case = {"terms": {"t1": {"words": words, "exceptions": exceptions}}, **more}
    return papers(assessed(Case.model_validate(case)))["draft-order"]


def test_exceptions_that_open_alike_are_listed_after_one_opening_and_the_others_after_them() -> None:
    (term,) = of_one("enter the park", f"{SEEN}\nThis term is not broken by a chance meeting.\n{LEFT}").terms
    assert term.sentence.text == "You must not enter the park. This term does not forbid you from:"
    assert [sentence.text for sentence in term.beneath] == [
        "being in court with {0}, if you do not speak to {0}.",
        "leaving at once.",
        "This term is not broken by a chance meeting.",
    ]


def test_an_order_is_in_the_third_person_from_end_to_end_where_one_of_its_sentences_is_not_sure_in_the_second() -> None:
    order = of_one("go to his old house", LEFT)
    assert order.terms[0].sentence.text == "The defendant must not go to his old house."
    assert order.terms[0].beneath[0].text == LEFT
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
    at = next(n for n, line in enumerate(printed) if "signed list of the telephone numbers" in line)
    heading = "List of devices and accounts. You must give the supervising officer"
    assert printed[at].startswith(heading)
    assert printed[at].endswith("This term lasts 3 years, beginning with the day this order is made.")
    lead = printed.index("Safeguards:", at)
    assert all(line.startswith("This term ") for line in printed[at + 1 : lead])
    assert printed[lead + 1].startswith("The list may be handed in at ")


def test_the_interim_order_leaves_out_what_the_library_would(case: Case, made: Papers) -> None:
    unused = "No term of this interim order has this number."
    kept = {case.terms[line.id].library for line in made["interim-order"].terms if line.sentence.text != unused}
    assert "contact-any-means" in kept
    assert not kept & {"examine-devices", "programme", "complaints-by-one-route"}


def test_each_word_that_is_defined_is_defined_once_and_only_where_it_is_used(case: Case, made: Papers) -> None:
    defined = [passage.id.removeprefix("words.") for passage in made["draft-order"].passages["words"]]
    assert len(set(defined)) == len(defined)
    used_by = {term.library for term in case.terms.values()}
    assert all(used_by.intersection(LAW.definitions[key].used_by) for key in defined)
    assert {"contact", "publish", "device", "supervising-officer", "served"} <= set(defined)


def test_a_word_that_only_a_meaning_uses_is_defined_too(case: Case) -> None:
    lists = {key: term for key, term in case.terms.items() if term.library == "list-devices-accounts"}
    alone = papers(assessed(case.model_copy(update={"terms": lists})))["draft-order"]
    assert "account" not in alone.terms[0].sentence.text.replace("messaging account", "")
    defined = {passage.id.removeprefix("words.") for passage in alone.passages["words"]}
    assert {"messaging-account", "account", "device"} <= defined


def test_an_order_of_typed_terms_defines_nothing() -> None:
    typed = Case.model_validate({"terms": {"t1": {"words": "contact her by any account", "exceptions": "Work."}}})
    order = papers(assessed(typed))["draft-order"]
    assert order.passages["words"] == []
    assert [sentence.text for sentence in order.terms[0].beneath] == ["Exception: Work."]


def test_a_term_that_followed_the_list_that_was_here_before_still_prints() -> None:
    old = {"library": "P2", "words": "contact Orla Example by any means", "exceptions": "Through a solicitor."}
    found = papers(assessed(Case.model_validate({"terms": {"t1": old}})))
    assert found["draft-order"].terms[0].sentence.text == "You must not contact Orla Example by any means."
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
