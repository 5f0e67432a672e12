"""An order of terms of the library: what stands beneath each, the words that it defines, and what only we are told."""

import pytest

from spo.assessment.proposals import suggested_terms
from spo.assessment.view import View
from spo.case import Case, Edit, apply
from spo.documents import Papers, pack, papers
from spo.documents.marks import plain
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
        assert found[key].sentence.text.removesuffix(".") == term.words
        assert [sentence.text for sentence in found[key].safeguards] == list(filter(None, term.safeguards.split("\n")))
        written = list(filter(None, term.exceptions.split("\n")))
        assert len(written) - once <= len(found[key].beneath) <= len(written)
        assert {sentence.text for sentence in found[key].beneath} <= set(written)


LAWYER = "This term does not forbid a lawyer from contacting a lawyer acting for Orla Example."
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
        "Terms 1 and 2 do not forbid the defendant from being in court with a person whom the term protects, if the "
        "defendant does not speak to that person."
    ]


def test_an_exception_of_one_term_stays_beneath_it() -> None:
    made = of_two(LAWYER, "This term is not broken by a chance meeting.", "p1", "p1")
    assert made["draft-order"].passages["shared"] == []
    assert all(len(line.beneath) == 1 for line in made["draft-order"].terms)
    both = of_two(LAWYER, LAWYER, "p1", "p1")["interim-order"]
    assert both.passages["shared"] == [], "the other term that has it is not in the interim order"
    assert len(both.terms[0].beneath) == 1


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
    heading = "List of devices and accounts: give the supervising officer"
    assert printed[at].startswith(heading)
    assert printed[at + 1].startswith("This term has effect for 3 years, beginning")
    lead = printed.index("Safeguards:", at)
    assert all(line.startswith("This term ") for line in printed[at + 1 : lead])
    assert printed[lead + 1].startswith("The list may be handed in at ")


def test_the_interim_order_leaves_out_what_the_library_would(case: Case, made: Papers) -> None:
    kept = {case.terms[line.id].library for line in made["interim-order"].terms}
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
    assert found["draft-order"].terms[0].sentence.text == "contact Orla Example by any means."
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
