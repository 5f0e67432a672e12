"""The annexe gives every kept row of a file of evidence and the incident that it went into, and gives nothing away."""

import csv
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import ooxml_integrity
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from spo.assessment import Search, Searched
from spo.case import Case, Edit, apply
from spo.documents import Listing, Pack, Readings, Table, pack, papers, preview
from spo.documents.papers.annexe.rows import TYPED
from spo.guidance import guidance

from .cases import every_case
from .evidence import ANNEXE, CSV, HERS, HIS, ROWS, UNKNOWN, as_file, read_into, sha256, with_file
from .test_withheld import gives_away
from .word import W, assessed, body, text, words

HEAD = ["Row", "Date", "Time", "In or out", "From", "To", "Method", "Words", "Source", "Act"]
SECRET_PLACE = Edit(path="places.p", value={"address": "9 Secret Mews, EX99 9ZP", "withhold": True})
NOT_KEPT = "[To complete: Read the file again. It is not kept with the case"


def tables(content: bytes) -> list[list[list[str]]]:
    """Return the tables of a Word file, each as its rows of cells."""
    return [
        [
            ["\n".join(words(p) for p in cell.iter(f"{W}p")) for cell in row.iter(f"{W}tc")]
            for row in table.iter(f"{W}tr")
        ]
        for table in body(content).iter(f"{W}tbl")
    ]


def printed(case: Case, files: dict[str, bytes]) -> list[list[str]]:
    """Return the rows that the annexe prints of the one file of a case, under its headings."""
    ((head, *rows),) = tables(pack(assessed(case), files=files).files[ANNEXE])
    assert head == HEAD
    return rows


def withheld(case: Case, path: str, **values: Any) -> Case:
    """Return the case with something in it withheld."""
    return apply(case, [Edit(path=f"{path}.{field}", value=value) for field, value in values.items()])


def hers_withheld(rows: Sequence[Sequence[str]] = ROWS) -> tuple[Case, dict[str, bytes]]:
    """Return the case with one file, in which her number is withheld."""
    case, files = with_file(rows)
    return withheld(case, "identifiers.hers", withhold=True), files


def test_every_kept_row_is_printed_with_the_number_of_its_incident_and_none_where_it_went_into_none() -> None:
    assert printed(*with_file()) == [
        ["2", "3 February 2026", "09:03:00", "in", HIS, HERS, "text message", "Answer me.", "", "1"],
        ["3", "3 February 2026", "09:05:20", "in", "+447700900555", HERS, "call", "", "", "1"],
        ["4", "4 February 2026", "22:15:00", "in", UNKNOWN, HERS, "text message", ROWS[2][-1], "", ""],
        ["5", "28 July 2026", "00:30:00", "in", HIS, HERS, "call", "", "", "2"],
        ["7", "29 July 2026", "07:10:00", "out", HERS, HIS, "text message", "Leave me alone.", "", ""],
    ]


def test_the_rows_with_the_number_of_an_incident_are_those_it_was_made_from() -> None:
    case, files = with_file(
        [(f"{n % 27 + 1:02}/05/2026", f"{n % 24:02}:00:00", "Incoming", HIS, HERS, "Call", str(n)) for n in range(90)]
    )
    rows, numbers = printed(case, files), assessed(case).view.numbers
    for key, act in case.incidents.items():
        named = {row for first, last in act.rows["f1"].ranges for row in range(first, last + 1)}
        assert named == {int(row[0]) for row in rows if row[-1] == str(numbers[key])}
    assert len(rows) == 90


def test_what_a_row_of_a_hostile_case_file_claims_costs_nothing_and_the_first_to_claim_it_has_it() -> None:
    case, files = with_file()
    claims = {"f1": {"ranges": [[-5, 10**15], [9, 2], [0, 0]]}}
    greedy = [
        Edit(path=f"incidents.g{n}", value={"date": "1 August 2026", "what": "It rang.", "rows": claims})
        for n in range(300)
    ]
    assert [row[-1] for row in printed(apply(case, greedy), files)] == ["1", "1", "3", "2", "3"]


def test_seconds_are_left_out_where_no_row_of_the_file_has_any() -> None:
    case, files = with_file([row for row in ROWS if row[1].endswith(":00")])
    assert [row[2] for row in printed(case, files)][:2] == ["09:03", "22:15"]


def test_the_head_of_a_file_says_what_it_is_and_how_its_rows_came_out() -> None:
    case, files = with_file()
    said = text(pack(assessed(case), files=files).files[ANNEXE])
    assert "The file calls.csv, exhibit AB/1\n" in said
    assert "It has 7 rows: 5 kept, 1 that repeats another row and 1 that is no contact, or could not be read." in said
    assert f"SHA-256 {sha256(as_file())}." in said
    assert "A row without the number of an act is not relied on." in said


@pytest.mark.parametrize("case", [case for name, case in every_case().items() if name != "full"])
def test_a_case_into_which_no_file_was_read_has_no_annexe(case: Case) -> None:
    assert "annexe" not in papers(assessed(case))


def test_a_file_whose_rows_are_not_to_be_printed_makes_no_annexe() -> None:
    case, files = with_file(annexe="no")
    made = pack(assessed(case), files=files)
    assert not {ANNEXE, CSV} & made.files.keys()
    assert "the file calls.csv, exhibit AB/1" in text(made.files["5-chronology.docx"])


def test_the_annexe_and_its_csv_are_filed_and_served_and_say_so_in_the_manifest() -> None:
    case, files = with_file()
    made = pack(assessed(case), files=files)
    assert {ANNEXE, CSV} <= made.served
    with zipfile.ZipFile(io.BytesIO(made.zipped_for_court())) as archive:
        assert archive.read(CSV) == made.files[CSV]
    assert f'"file": "{ANNEXE}"'.encode() in made.manifest
    assert f'"file": "{CSV}"'.encode() in made.manifest


def test_the_csv_gives_the_same_rows_and_no_cell_of_it_runs() -> None:
    case, files = with_file()
    made = pack(assessed(case), files=files)
    head, *rows = csv.reader(io.StringIO(made.files[CSV].decode("utf-8-sig")))
    assert head == ["File", *HEAD]
    assert [[cell.removeprefix("'") for cell in row[1:]] for row in rows] == printed(case, files)
    assert {row[0] for row in rows} == {"The file calls.csv, exhibit AB/1"}
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]


def test_a_file_that_is_not_kept_is_said_to_be_missing_and_nothing_fails() -> None:
    case, _ = with_file()
    made = pack(assessed(case))
    assert NOT_KEPT in text(made.files[ANNEXE])
    assert tables(made.files[ANNEXE]) == []
    assert CSV not in made.files
    assert "Read the file again. It is not kept with the case" in text(made.files["checklist.docx"])


@pytest.mark.parametrize(
    "values",
    [{"kept": 4}, {"mapping": {"table": "gone"}}, {"mapping": {"columns": {"date": 9}}}],
    ids=["other rows", "another table", "other columns"],
)
def test_a_file_that_would_be_read_otherwise_now_is_not_printed_as_though_it_were_the_same(
    values: dict[str, Any],
) -> None:
    case, files = with_file()
    case = apply(case, [Edit(path=f"source_files.f1.{field}", value=value) for field, value in values.items()])
    made = pack(assessed(case), files=files)
    assert "can no longer be read as it was" in text(made.files[ANNEXE])
    assert tables(made.files[ANNEXE]) == []


def test_bytes_that_are_no_file_of_evidence_are_not_printed() -> None:
    case, files = with_file(sha256=sha256(b"\x89PNG\r\n\x1a\n"))
    made = pack(assessed(case), files={**files, sha256(b"\x89PNG\r\n\x1a\n"): b"\x89PNG\r\n\x1a\n"})
    assert "can no longer be read as it was" in text(made.files[ANNEXE])


def test_rows_that_a_file_read_later_repeats_are_printed_once() -> None:
    case, files = with_file()
    more = as_file([*ROWS, ("30/07/2026", "10:00:00", "Incoming", HIS, HERS, "Call", "")])
    both = read_into(case, more, "f2", name="more.csv", kept=1, repeated=6)
    first, second = tables(pack(assessed(both), files={**files, sha256(more): more}).files[ANNEXE])
    assert [row[0] for row in first[1:]] == ["2", "3", "4", "5", "7"]
    assert [row[:2] for row in second[1:]] == [["8", "30 July 2026"]]


WRITTEN = (HERS, "07700900888", "+44 7700 900888", "0044 (0)7700-900-888", "tel: 07700 900 888", "Orla 07700900888")


@pytest.mark.parametrize("number", WRITTEN)
def test_a_withheld_number_is_withheld_however_a_cell_writes_it_and_counted(number: str) -> None:
    row = ("05/02/2026", "10:00:00", "Incoming", HIS, number, "Call", "")
    case, files = hers_withheld([row])
    made = pack(assessed(case), files=files)
    assert printed(case, files)[0][5] == "[withheld]"
    assert "A number, account or name is withheld in 1 cell." in text(made.files[ANNEXE])
    assert not any(gives_away(made.files[name], HERS) for name in made.served if name != CSV)
    assert "7700900888" not in "".join(filter(str.isdigit, made.files[CSV].decode()))


def test_words_that_give_a_withheld_place_away_are_withheld_whole_and_the_others_stand() -> None:
    rows = [
        ("05/02/2026", "10:00:00", "Incoming", HIS, HERS, "SMS", said) for said in ("I am at 9 secret-mews!", "Hello.")
    ]
    case, files = with_file(rows)
    case = apply(case, [SECRET_PLACE])
    made = pack(assessed(case), files=files)
    assert [row[7] for row in printed(case, files)] == [
        "[words withheld: they give a place, number or name that is withheld]",
        "Hello.",
    ]
    assert "Words are withheld in 1 cell." in text(made.files[ANNEXE])
    assert b"secret" not in made.files[CSV].lower()


def test_what_two_cells_give_away_together_goes_from_both() -> None:
    rows = [
        ("05/02/2026", "10:00:00", "Incoming", HIS, HERS, "SMS", "Her number ends 07700"),
        ("05/02/2026", "10:01:00", "Incoming", "07700 900", "888", "SMS", "Hello."),
        ("05/02/2026", "10:02:00", "Incoming", HIS, UNKNOWN, "SMS", "Goodbye."),
    ]
    case, files = hers_withheld(rows)
    found = printed(case, files)
    assert [row[4:6] for row in found] == [[HIS, "[withheld]"], ["[withheld]"] * 2, [HIS, UNKNOWN]]
    assert [row[7] for row in found][::2] == ["Her number ends 07700", "Goodbye."]


PARTED = {
    "a number over two messages": ("Ring me on 07700 90", "0888"),
    "a number over four": ("It is 0770090", "0", "8", "88, alright?"),
    "a street": ("It is in Secret", "Mews"),
    "a postcode": ("EX99", "9ZP"),
    "a name": ("Orla Zule", "ikha"),
}


@pytest.mark.parametrize("said", PARTED.values(), ids=PARTED)
@pytest.mark.parametrize("answer", [None, "Well?"])
def test_what_is_parted_over_messages_is_not_in_what_is_left_of_them(said: tuple[str, ...], answer: str | None) -> None:
    messages = [(HERS, text) for text in ("Hello.", *said, "Goodbye.")]
    if answer:
        messages[2:2] = [(HIS, answer)]
    rows = [
        ("05/02/2026", f"10:{at:02}:00", "Incoming" if sender == HIS else "Outgoing", sender, UNKNOWN, "SMS", text)
        for at, (sender, text) in enumerate(messages)
    ]
    case, files = hers_withheld(rows)
    case = apply(case, [SECRET_PLACE])
    case = withheld(case, "protected_persons.p1", name="Orla Zuleikha", withhold_name=True, described_as="the tenant")
    shown = [row[7] for row in printed(case, files)]
    left = [text for text in shown if "withheld" not in text]
    assert {"Hello.", "Goodbye."} <= set(left)
    assert not Search(case).found(Searched("\n".join(left)))


def test_nothing_is_said_of_withholding_where_nothing_is_withheld() -> None:
    case, files = with_file()
    assert "ithheld" not in text(pack(assessed(case), files=files).files[ANNEXE])


@settings(max_examples=25)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["Incoming", "Outgoing"]),
            st.sampled_from([HIS, "7700", "07700 90", HERS, "+44 (0) 7700 900888"]),
            st.sampled_from(["0888", "900888", HERS, UNKNOWN, "Orla"]),
            st.sampled_from(
                ["", "077009", "Ring 07700 900888", "Her name is Zuleikha", "Orla ZULEI-kha", "9 Secret\nMews"]
            ),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_a_withheld_value_is_in_no_byte_of_the_annexe_whatever_the_rows(drawn: list[tuple[str, str, str, str]]) -> None:
    rows = [
        (f"{n + 1:02}/02/2026", "10:00:00", way, sender, to, "SMS", said)
        for n, (way, sender, to, said) in enumerate(drawn)
    ]
    case, files = hers_withheld(rows)
    case = apply(case, [SECRET_PLACE])
    case = withheld(case, "protected_persons.p1", name="Orla Zuleikha", withhold_name=True, described_as="the tenant")
    made = pack(assessed(case), files=files)
    for secret in (HERS[1:], "9 Secret Mews", "Zuleikha"):
        assert not gives_away(made.files[ANNEXE], secret)
        wanted = "".join(filter(str.isalnum, secret)).casefold()
        assert wanted not in "".join(filter(str.isalnum, made.files[CSV].decode())).casefold()


def test_the_preview_shows_the_rows_that_are_printed_or_the_first_of_them() -> None:
    case, files = with_file()
    paper = papers(assessed(case), files, Readings(case, guidance(), files))["annexe"]
    (whole,) = (block for block in preview(paper) if isinstance(block, Table))
    assert [list(row.cells) for row in whole.rows] == printed(case, files)
    (some,) = (block for block in preview(paper, most=2) if isinstance(block, Table))
    assert some.rows == whole.rows[:2]


def test_every_cell_of_the_annexe_rests_on_its_file() -> None:
    case, files = with_file()
    paper = papers(assessed(case), files, Readings(case, guidance(), files))["annexe"]
    (listing,) = (rows for rows in paper.tables.values() if isinstance(rows, Listing))
    assert {cell.facts for row in listing for cell in row.cells.values()} == {("source_files.f1.sha256",)}
    assert "source_files.f1.sha256" in paper.facts()
    said = paper.text()
    assert all(sentence.text in said for name, sentence in paper.sentences() if name.endswith(TYPED))


def test_its_heading_rows_repeat_no_row_splits_and_two_programs_find_no_fault(tmp_path: Path) -> None:
    case, files = with_file()
    made: Pack = pack(assessed(case), files=files)
    whole = [row.find(f"{W}trPr/{W}cantSplit") is not None for row in body(made.files[ANNEXE]).iter(f"{W}tr")]
    assert whole == [True, False, *[True] * (len(whole) - 2)]
    (table,) = body(made.files[ANNEXE]).iter(f"{W}tbl")
    assert next(table.iter(f"{W}tr")).find(f"{W}trPr/{W}tblHeader") is not None
    path = tmp_path / ANNEXE
    path.write_bytes(made.files[ANNEXE])
    assert [str(error) for error in OpenXmlValidator().validate(path).errors] == []
    assert [str(finding) for finding in ooxml_integrity.check(path)] == []
