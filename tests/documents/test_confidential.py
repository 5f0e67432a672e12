"""What is withheld is in full in one paper that is filed, which is for the court alone and is served on nobody."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings

from spo.case import Case, Edit, apply
from spo.documents import Paper, Passage, Sentence, papers
from spo.documents.papers.confidential import confidential
from spo.documents.writer import Writer
from spo.guidance import guidance
from tests.strategies import cases

from .cases import packed, with_withheld, withheld
from .word import assessed, header, text

FILE = "court-only-confidential-details.docx"
SECRETS = ("places.x1.address", "identifiers.x1.value", "protected_persons.x1.name")


def rows(case: Case) -> dict[str, dict[str, str]]:
    """Return the table of what is withheld: what each cell says, by the path of the item."""
    held = papers(assessed(case))["confidential"].tables["withheld"]
    return {row.id: {name: cell.text for name, cell in row.cells.items()} for row in held}


@pytest.mark.parametrize("secret", SECRETS)
def test_each_withheld_value_is_given_in_full(secret: str) -> None:
    assert withheld().marks[secret] in text(packed("withheld").files[FILE])


def test_it_says_in_its_header_that_it_is_for_the_court_alone() -> None:
    assert header(packed("withheld").files[FILE]).endswith("for the court alone, never to be served")


def test_it_is_neither_served_nor_in_the_zip_of_what_is_served() -> None:
    made = packed("withheld")
    assert FILE in made.files
    assert FILE not in made.served
    with zipfile.ZipFile(io.BytesIO(made.zipped_for_court())) as archive:
        assert FILE not in archive.namelist()
    assert b'"audience": "file only"' in made.manifest


def test_no_other_paper_that_is_filed_prints_what_is_withheld() -> None:
    for paper in papers(assessed(with_withheld()["withheld"])).values():
        if paper.entry.audience != "keep" and paper.entry.id != "confidential":
            for secret in SECRETS:
                assert withheld().marks[secret] not in paper.text(), (paper.entry.id, secret)


def test_it_is_made_only_where_something_is_withheld() -> None:
    nothing = with_withheld()["full"]
    assert "confidential" not in papers(assessed(nothing))
    for path in ("places.x1.withhold", "identifiers.x1.withhold", "protected_persons.x1.withhold_name"):
        assert "confidential" in papers(assessed(apply(nothing, [Edit(path=path, value=True)])))


def test_each_value_stands_beside_what_the_served_papers_print_for_it() -> None:
    marks = withheld().marks
    assert {path: cells["mark"] for path, cells in rows(with_withheld()["withheld"]).items()} == {
        "places.x1": "[address withheld]",
        "identifiers.x1": "[withheld]",
        "protected_persons.x1": marks["protected_persons.x1.described_as"],
    }


def test_it_says_where_each_served_paper_prints_the_mark_and_every_such_paper_is_named() -> None:
    case = with_withheld()["withheld"]
    served = [paper for paper in papers(assessed(case)).values() if paper.served]
    for path, cells in rows(case).items():
        named = {line.split(": ")[0] for line in cells["where"].split("\n")}
        prints = {
            paper.entry.title
            for paper in served
            for _, sentence in paper.sentences()
            if cells["mark"] in sentence.text and any(f"{fact}.".startswith(f"{path}.") for fact in sentence.facts)
        }
        assert prints
        assert named == prints


def test_entries_are_named_by_their_numbers_and_a_name_only_by_how_often_it_is_withheld() -> None:
    found = rows(with_withheld()["withheld"])
    assert "Chronology: entry 1" in found["places.x1"]["where"].split("\n")
    assert 'Draft stalking protection order: the row "You, the defendant"' in found["places.x1"]["where"].split("\n")
    for line in found["protected_persons.x1"]["where"].split("\n"):
        assert re.fullmatch(r"[^:]+: \d+ places?", line.replace("hearing: a plain", "hearing, a plain")), line


def test_a_name_is_counted_wherever_a_served_paper_speaks_of_it_if_only_in_words_that_were_typed() -> None:
    person = {"name": "Ann Example", "withhold_name": True, "described_as": "the second person"}
    act = {"date": "1 May 2026", "what": "The second person was followed."}
    case = Case.model_validate({"protected_persons": {"p": person}, "incidents": {"i": act}})
    assert "Chronology: 1 place" in rows(case)["protected_persons.p"]["where"].split("\n")


def test_each_time_that_a_passage_speaks_of_a_name_that_is_withheld_is_counted() -> None:
    person = {"name": "Ann Example", "withhold_name": True, "described_as": "the second person"}
    act = {"date": "1 May 2026", "what": "The second person was followed, and the second person rang."}
    case = Case.model_validate({"protected_persons": {"p": person}, "incidents": {"i": act}})
    assert "Chronology: 2 places" in rows(case)["protected_persons.p"]["where"].split("\n")


def test_a_place_that_no_served_paper_refers_to_is_said_to_be_nowhere(order_breached: Case) -> None:
    found = rows(order_breached)
    assert found["places.new-home"]["where"] == "In none of them"
    assert found["places.new-home"]["mark"] == "Left out"
    assert "Pettibone Rise" in found["places.new-home"]["value"]
    assert found["places.new-home"]["whose"] == "Orla Fennimore"


def test_a_blank_that_is_marked_withheld_is_a_gap() -> None:
    case = Case.model_validate({"places": {"p": {"withhold": True}}})
    assert rows(case)["places.p"]["value"].startswith("[To complete: ")


def test_many_places_in_one_paper_are_counted_after_the_first_six() -> None:
    case = Case.model_validate({"places": {"p": {"withhold": True, "address": "1 Example Road", "kind": "home"}}})
    said = [Sentence(f"Visit {n}: [address withheld].", ("places.p",)) for n in range(9)]
    entries = guidance().papers
    passages = [Passage(f"visits.{number}", (sentence,)) for number, sentence in enumerate(said)]
    served = Paper(entries["application"], passages={"visits": passages})
    writer = Writer(assessed(case), served=False)
    (row,) = confidential(writer, entries["confidential"], [served]).tables["withheld"]
    assert row.cells["where"].text.endswith('"Visit 5: [address withheld]." and 3 other places')


def test_it_asks_for_what_the_application_asks_to_protect_an_address() -> None:
    request = {"kind": "address protection", "for_whom": "Orla Example", "reason": "She has moved."}
    case = apply(with_withheld()["withheld"], [Edit(path="requests.r9", value=request)])
    said = papers(assessed(case))["confidential"].text()
    assert "Protection of the address of Orla Example is asked for." in said
    assert "She has moved." in said


@pytest.mark.parametrize(("whom", "asked"), [("{name}", True), ("the applicant", False)])
def test_it_asks_for_another_direction_only_for_a_person_of_whom_something_is_withheld(whom: str, asked: bool) -> None:
    case = with_withheld()["withheld"]
    name = case.protected_persons["x1"].described_as
    request = {"kind": "other", "for_whom": whom.format(name=name), "reason": "The number is not to be read out."}
    case = apply(case, [Edit(path="requests.r9", value=request)])
    said = papers(assessed(case))["confidential"].text()
    assert (f"A direction for {name} is asked for." in said) == asked


@settings(max_examples=40)
@given(cases())
def test_the_details_of_any_case_are_those_of_each_item_that_is_withheld(case: Case) -> None:
    named = [f"protected_persons.{key}" for key, person in case.protected_persons.items() if person.withhold_name]
    kept_back = [f"places.{key}" for key, place in case.places.items() if place.withhold]
    kept_back += [f"identifiers.{key}" for key, item in case.identifiers.items() if item.withhold] + named
    assert ("confidential" in papers(assessed(case))) == bool(kept_back)
    if kept_back:
        found = rows(case)
        assert list(found) == kept_back
        for path in named:
            assert found[path]["value"] == (case.at(path).name or found[path]["value"])
        assert all(cells["value"] and cells["mark"] and cells["where"] for cells in found.values())


def test_the_readme_says_in_which_zip_the_confidential_details_are() -> None:
    made = packed("withheld")
    assert FILE not in zipfile.ZipFile(io.BytesIO(made.zipped_for_court())).namelist()
    assert FILE in zipfile.ZipFile(io.BytesIO(made.zipped())).namelist()
    said = " ".join((Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8").split())
    assert "nor in the zip of what is filed and served. The zip of the whole pack holds them" in said
