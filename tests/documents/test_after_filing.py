"""Papers after filing hold only what is new, say what they add to, and are not made where nothing is new."""

import io
import zipfile
from collections.abc import Iterator
from datetime import date
from xml.etree import ElementTree

import pytest

from spo.case import Case, Edit, applicable, apply, fixing, incidents_in_order, read_case, terms_in_order
from spo.documents import Pack, Paper, Since, WouldBeServed, pack, papers, plain, supplementary
from spo.guidance import guidance
from tests.assessing import assess

THEN, FILED, ON = date(2026, 11, 24), date(2026, 12, 1), date(2026, 12, 7)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def filed(name: str = "restraining-order-breached") -> tuple[Case, Since]:
    """Return an example whose papers were approved and filed, and what was filed."""
    case = applicable(read_case(guidance().example(name)))
    case = case.with_fixed(fixing(case, 1))
    return case, Since(papers(assess(case, guidance(), THEN)).drafts, FILED)


def since(case: Case, was: Since) -> dict[str, Paper]:
    """Return the papers after filing of a case as it is now."""
    return supplementary(papers(assess(case, guidance(), ON)), was)


CASE, WAS = filed()
ACTS, TERMS = ([key for key, _ in held] for held in (incidents_in_order(CASE), terms_in_order(CASE)))


def new_act(key: str, day: str, what: str) -> Edit:
    """Add an act, put as one that is there is."""
    act = CASE.incidents[ACTS[5]].model_dump(mode="json")
    return Edit(path=f"incidents.{key}", value={**act, "date": day, "what": what, "exhibits": []})


TERM = {**CASE.terms[TERMS[1]].model_dump(mode="json"), "library": "", "words": "wait outside the Tollgate Library"}
LATER = apply(
    CASE,
    [
        new_act("n1", "20 May 2025", "He rang her workplace and asked for her."),
        new_act("n2", "3 December 2026", "He waited on the bench outside the library."),
        Edit(path="incidents." + ACTS[6] + ".date", value="8 June 2025"),
        Edit(path="incidents." + ACTS[8]),
        Edit(path=f"terms.{TERMS[2]}.words", value=CASE.terms[TERMS[2]].words.replace("50 metres", "100 metres")),
        Edit(path="terms.n3", value={**TERM, "position": CASE.terms[TERMS[8]].position}),
    ],
)


@pytest.fixture(scope="module")
def made() -> dict[str, Paper]:
    return since(LATER, WAS)


@pytest.fixture(scope="module")
def packed() -> Pack:
    return pack(assess(LATER, guidance(), ON), since=WAS)


def cells(paper: Paper, table: str, *names: str) -> list[tuple[str, ...]]:
    """Return some cells of the rows of a table, as a reader sees them."""
    return [tuple(plain(row.cells[name].text) for name in names) for row in paper.tables[table]]


def body(made: Pack, name: str) -> ElementTree.Element:
    """Return the words of a Word file."""
    with zipfile.ZipFile(io.BytesIO(made.files[name])) as archive:
        return ElementTree.fromstring(archive.read("word/document.xml"))


def runs(tree: ElementTree.Element, look: str) -> Iterator[str]:
    """Yield the words of a Word file that are shown so, such as struck through."""
    for run in tree.iter(f"{W}r"):
        if run.find(f"{W}rPr/{W}{look}") is not None:
            yield "".join(text.text or "" for text in run.iter(f"{W}t")).strip()


def test_where_nothing_is_new_no_paper_is_made() -> None:
    assert since(CASE, WAS) == {}


def test_nothing_is_made_for_a_court_that_has_decided() -> None:
    assert since(LATER, WAS)
    assert since(apply(LATER, [Edit(path="heard.h1", value={"came_of": "order made"})]), WAS) == {}


def test_a_paper_of_which_nothing_is_new_is_not_made() -> None:
    act = CASE.incidents[ACTS[6]]
    made = since(apply(CASE, [Edit(path=f"incidents.{ACTS[6]}.what", value=f"In the rain: {act.what}")]), WAS)
    assert not {"amended-order", "amended-order-marked", "supplementary-exhibits-list"} & made.keys()
    assert "supplementary-chronology" in made


def test_each_says_which_paper_it_adds_to_and_when_that_was_filed(made: dict[str, Paper]) -> None:
    adds = made["supplementary-chronology"].passages["adds"][0].text
    assert adds.startswith(
        "This adds to paper 5 of those filed on 1 December 2026: Chronology, as on 24 November 2026."
    )


def test_the_chronology_has_new_acts_under_their_own_numbers_what_is_corrected_and_what_is_withdrawn(
    made: dict[str, Paper],
) -> None:
    chronology = made["supplementary-chronology"]
    acts = [(no, what.split(".")[0]) for no, what in cells(chronology, "incidents", "no", "what") if no]
    assert acts == [
        ("6A", "He rang her workplace and asked for her"),
        ("34", "He waited on the bench outside the library"),
    ]
    assert ("7", "When", "7 Jun 2025\n07:50", "8 Jun 2025\n07:50") in cells(
        chronology, "corrected", "no", "part", "was", "now"
    )
    assert {no for (no,) in cells(chronology, "corrected", "no")} == {"7"}
    assert [no for (no,) in cells(chronology, "withdrawn", "no")] == ["9"]


def test_the_statement_speaks_of_new_acts_and_of_no_others(made: dict[str, Paper]) -> None:
    said = made["further-statement"].text()
    assert "acts 6A and 34" in said
    assert CASE.incidents[ACTS[0]].what not in said


def test_acts_that_the_officer_did_not_see_are_not_under_what_the_officer_saw_and_did(
    made: dict[str, Paper], packed: Pack
) -> None:
    said = "".join(text.text or "" for text in body(packed, "after-filing-1-further-statement.docx").iter(f"{W}t"))
    assert not made["further-statement"].passages["own"]
    assert "What is new that I saw and did" not in said
    assert said.index("It holds only what is new since.") < said.index("acts 6A and 34") < said.index("Who I am")


def test_the_note_has_what_changed_in_the_reasons_and_no_sentence_that_was_filed(made: dict[str, Paper]) -> None:
    rows = cells(made["supplementary-note"], "corrected", "was", "now")
    assert rows
    before = {key: papers(WAS.then)[key].text() for key in ("application", "existing-orders")}
    assert all(was != now for was, now in rows)
    assert any("9A" in now for _, now in rows)
    assert "9A" not in "".join(before.values())


def test_the_amended_order_is_whole_and_the_marked_one_shows_what_went_and_what_came(packed: Pack) -> None:
    clean = body(packed, "after-filing-4a-amended-draft-order.docx")
    marked = body(packed, "after-filing-4-amended-draft-order-changes-marked.docx")
    assert not list(runs(clean, "strike"))
    assert "50" in list(runs(marked, "strike"))
    assert "100" in list(runs(marked, "u"))
    assert any("wait outside the Tollgate Library" in one for one in runs(marked, "u"))
    said = "".join(text.text or "" for text in clean.iter(f"{W}t"))
    assert "within 100 metres" in said
    assert all(str(term.number) for term in papers(assess(LATER, guidance(), ON))["draft-order"].terms)


def test_a_term_that_was_taken_out_is_struck_through_under_its_number() -> None:
    case = apply(CASE, [Edit(path=f"terms.{TERMS[5]}")])
    marked = since(case, WAS)["amended-order-marked"]
    assert [str(one.number) for one in marked.terms][:7] == ["1", "2", "3", "4", "5", "6", "7"]


def test_the_pack_has_no_paper_that_was_filed_and_those_that_are_new_are_drafts(packed: Pack) -> None:
    assert packed.served
    assert all(name.startswith("after-filing-") for name in packed.for_court)
    assert "checklist.docx" in packed.files


def test_what_is_withheld_is_searched_for_in_them() -> None:
    case = apply(
        LATER,
        [
            Edit(path="places.secret", value={"name": "her flat", "address": "14 Hidden Lane", "withhold": True}),
            Edit(path="incidents.n1.what", value="He came to 14 Hidden Lane."),
        ],
    )
    with pytest.raises(WouldBeServed) as refused:
        pack(assess(case, guidance(), ON), since=WAS)
    assert "Supplementary chronology" in {leak.paper for leak in refused.value.leaks}
