"""The exhibits list gives every exhibit once, by its mark; a flysheet is for what is attached or asked for."""

from typing import Any

import pytest

from spo.case import Case, Edit, apply
from spo.documents import pack, papers

from .cases import every_case
from .word import W, assessed, body, style, text, words

LIST, FLYSHEETS = "8-exhibits-list.docx", "9-flysheets.docx"
CASES = {name: case for name, case in every_case().items() if case.exhibits}


def case_of(*exhibits: dict[str, Any], **values: Any) -> Case:
    """Return a case with exhibits e0, e1 and so on, produced by Orla Example, and values put at paths."""
    edits = [Edit(path="witnesses.w1", value={"name": "Orla Example", "person": "p1"})]
    edits += [Edit(path="hearing.flysheets", value=True)]
    edits += [Edit(path=f"exhibits.e{n}", value={"produced_by": "w1", **exhibit}) for n, exhibit in enumerate(exhibits)]
    edits += [Edit(path=path.replace("__", "."), value=value) for path, value in values.items()]
    return apply(Case(), edits)


def test_they_are_made_only_where_there_is_an_exhibit() -> None:
    assert not {"exhibits-list", "flysheets"} & set(papers(assessed(Case())))
    assert {LIST, FLYSHEETS} <= pack(assessed(case_of({"mark": "OE/1"}))).served


def asked(case: Case) -> Case:
    """Return a case in which a flysheet for every exhibit is asked for."""
    return apply(case, [Edit(path="hearing.flysheets", value=True)])


def test_without_asking_there_is_a_flysheet_only_for_what_is_attached() -> None:
    case = case_of({"mark": "OE/1"}, {"mark": "OE/2", "picture": "0" * 64}, hearing__flysheets=False)
    assert papers(assessed(case))["flysheets"].parts == ("exhibit-e1",)
    bare = apply(case, [Edit(path="exhibits.e1.picture", value="")])
    assert "flysheets" not in papers(assessed(bare))


def test_a_recording_has_a_flysheet_that_says_where_it_is_played_and_what_tells_it_from_every_other() -> None:
    case = case_of({"mark": "OE/1", "recording": "12ab"}, hearing__flysheets=False)
    assert "[To complete: where this recording can be seen or heard]" in flysheets_of(case)
    said = flysheets_of(apply(case, [Edit(path="exhibits.e0.play_at", value="At the hearing")]))
    assert "This exhibit is a recording, not in these pages. Where it can be seen or heard: At the hearing." in said
    assert "SHA-256 of the recording: 12ab." in said
    assert "To complete: where" not in said


def flysheets_of(case: Case) -> str:
    return text(pack(assessed(case)).files[FLYSHEETS])


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_every_exhibit_is_listed_once_and_has_one_flysheet_where_that_is_asked_for(case: Case) -> None:
    made = papers(assessed(asked(case)))
    listed = [row.id for row in made["exhibits-list"].tables["exhibits"]]
    assert sorted(listed) == sorted(case.exhibits)
    assert made["flysheets"].parts == tuple(f"exhibit-{key}" for key in listed)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_each_flysheet_begins_a_page_of_its_own(case: Case) -> None:
    tree = body(pack(assessed(asked(case))).files[FLYSHEETS])
    titles = [p for p in tree.iter(f"{W}p") if style(p) == "Heading1"]
    assert sorted(map(words, titles)) == sorted(f"Exhibit {exhibit.mark}" for exhibit in case.exhibits.values())
    assert all(p.find(f"{W}pPr/{W}pageBreakBefore") is not None for p in titles)


def test_they_are_in_the_order_of_their_marks_and_one_without_a_mark_is_last() -> None:
    case = case_of({"mark": "OE/10"}, {"mark": ""}, {"mark": "OE/2"}, {"mark": "AB/11"})
    listed = [row.cells["mark"].text for row in papers(assessed(case))["exhibits-list"].tables["exhibits"]]
    assert listed == ["AB/11", "OE/2", "OE/10", "[To complete: mark]"]


def test_who_produces_an_exhibit_is_a_marked_gap_where_nobody_is_named() -> None:
    for nobody in (None, "gone"):
        made = papers(assessed(case_of({"mark": "OE/1", "produced_by": nobody})))
        assert made["exhibits-list"].tables["exhibits"][0].cells["producer"].text == "[To complete: who produces it]"
        assert "Produced by: [To complete: who produces it]" in made["flysheets"].text()


def test_the_incidents_that_an_exhibit_shows_are_those_that_name_it() -> None:
    acts = {
        "i1": {"date": "3 June 2026", "exhibits": ["e0"], "attributed": "yes"},
        "i2": {"date": "4 June 2026", "exhibits": ["e1", "e0"], "attributed": "yes", "inferred": True},
        "i3": {"date": "5 June 2026", "exhibits": ["e1"], "attributed": "no"},
    }
    made = papers(assessed(case_of({"mark": "OE/1"}, {"mark": "OE/2"}, incidents=acts)))
    rows = made["exhibits-list"].tables["exhibits"]
    assert [row.cells["incidents"].text for row in rows] == [
        "1 and, by inference, 2",
        "2 (by inference) and, not relied on, 3",
    ]
    assert "Bears on: acts 1 and, by inference, 2." in made["flysheets"].text()


def test_an_exhibit_is_produced_under_what_stands_for_a_name_that_is_withheld() -> None:
    person = {"name": "Orla Example", "withhold_name": True, "described_as": "the first protected person"}
    made = pack(assessed(case_of({"mark": "XX/1"}, protected_persons__p1=person)))
    for file in (LIST, FLYSHEETS):
        assert "the first protected person" in text(made.files[file])
        assert "Orla" not in text(made.files[file])


@pytest.mark.parametrize(("answer", "told"), [("yes", True), ("no", False), (None, False)])
def test_a_flysheet_says_where_part_of_an_exhibit_has_been_redacted(answer: str | None, told: bool) -> None:
    said = papers(assessed(case_of({"mark": "OE/1", "redacted": answer})))["flysheets"].text()
    assert ("Part of it has been redacted" in said) == told


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("Emails, May 2026; redacted", "Emails, May 2026; redacted"),
        ("Emails, May 2026", "Emails, May 2026. Part of it has been redacted"),
        ("Emails, the first not redacted", "Emails, the first not redacted. Part of it has been redacted"),
    ],
)
def test_that_an_exhibit_is_redacted_is_said_once(what: str, said: str) -> None:
    made = papers(assessed(case_of({"mark": "OE/1", "description": what, "redacted": "yes"})))
    assert made["exhibits-list"].tables["exhibits"][0].cells["what"].text == said
    assert made["flysheets"].text().count("has been redacted") == said.count("has been")


def test_the_exhibits_are_listed_in_one_of_the_papers_that_are_served() -> None:
    made = papers(assessed(CASES["full"]))
    listed = [name for name, paper in made.items() if paper.served and paper.tables.get("exhibits")]
    assert listed == ["exhibits-list"]


def test_what_the_court_and_the_producer_fill_in_is_ruled() -> None:
    said = text(pack(assessed(case_of({"mark": "OE/1"}))).files[FLYSHEETS])
    for label in ("Signed (producer)", "For the court: produced on", "For the court: marked by"):
        assert f"{label}\t\t" in said


def test_where_an_exhibit_is_kept_is_for_whoever_brings_it_and_is_not_served() -> None:
    made = pack(assessed(case_of({"mark": "OE/1", "kept_at": "Shelf 4 of the store"}, {"mark": "OE/2"})))
    assert [name for name in made.files if "Shelf 4" in text(made.files[name])] == ["witness-list.docx"]


@pytest.mark.parametrize(("answer", "told"), [("yes", True), ("no", False), (None, False)])
def test_the_list_says_where_part_of_an_exhibit_has_been_redacted(answer: str | None, told: bool) -> None:
    made = papers(assessed(case_of({"mark": "OE/1", "description": "A letter", "redacted": answer})))
    (row,) = made["exhibits-list"].tables["exhibits"]
    assert row.cells["what"].text == ("A letter. Part of it has been redacted" if told else "A letter")
