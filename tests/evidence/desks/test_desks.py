"""What is proposed from a desk of papers: right, found, with its source, and nothing that the words do not say."""

import io
import json
import os
import re
from collections.abc import Iterable
from datetime import date
from email.message import EmailMessage
from pathlib import Path
from typing import get_args

import openpyxl
import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from spo.case import When
from spo.evidence.desk import Proposals, read_desk
from spo.evidence.desk.proposals import Is
from spo.guidance import Guidance

from .measure import measured

SPO = Path(__file__).parents[3] / "spo"
DESKS = sorted(path.parent for path in Path(__file__).parent.glob("*/truth.json"))
STRICT = (
    "people",
    "places",
    "numbers",
    "accounts",
    "exhibits",
    "orders",
    "clauses",
    "proceedings",
    "warnings",
    "incidents",
)


def files_of(desk: Path) -> list[tuple[str, bytes]]:
    return [
        (path.name, path.read_bytes())
        for path in sorted(desk.iterdir())
        if path.is_file() and path.name != "truth.json"
    ]


@pytest.fixture(scope="module", params=DESKS, ids=lambda desk: desk.name)
def desk(request: pytest.FixtureRequest) -> Path:
    found: Path = request.param
    return found


@pytest.fixture(scope="module")
def read(desk: Path, guidance: Guidance) -> Proposals:
    return read_desk(files_of(desk), guidance)


@pytest.fixture(scope="module")
def ferry(guidance: Guidance) -> Proposals:
    return read_desk(files_of(Path(__file__).parent / "ferry"), guidance)


def test_what_is_proposed_from_strict_papers_is_right_and_nearly_all_is_found(desk: Path, read: Proposals) -> None:
    found = measured(read, json.loads((desk / "truth.json").read_bytes()))
    strict = [found.figures[kind] for kind in found.figures if kind in STRICT or kind.startswith("incidents: ")]
    assert sum(one.right for one in strict) >= 0.95 * sum(one.proposed for one in strict), found.wrong
    assert sum(one.found for one in strict) >= 0.9 * sum(one.standing for one in strict), found.missed
    assert found.wrong["files"] == []
    assert found.missed["withheld"] == []
    prose = found.figures["dated passages"]
    assert prose.found >= 0.9 * prose.standing, found.missed["dated passages"]


def test_every_proposal_stands_in_the_lines_that_it_names(desk: Path, read: Proposals) -> None:
    lines = {paper.name: paper.lines for paper in read.files}
    lists = [held for name in Proposals.model_fields if isinstance(held := getattr(read, name), tuple)]
    proposals = [one for held in lists for one in held if hasattr(one, "sources")]
    assert all(one.sources for one in proposals)
    for source in (source for one in proposals for source in one.sources):
        assert 1 <= source.line <= source.last_line <= lines[source.file]
        assert source.words


def test_words_of_a_note_to_lawyers_are_never_quotable(read: Proposals) -> None:
    notes = {paper.name for paper in read.files if paper.is_ == "note"}
    sources = [
        source
        for kind in (read.incidents, read.passages, read.withheld, read.people)
        for one in kind
        for source in one.sources
    ]
    assert any(source.file in notes for source in sources)
    assert all(source.quotable != (source.file in notes) for source in sources)
    assert not any(source.file in notes for act in read.incidents for source in act.sources)


def test_an_act_in_two_papers_is_one_proposal_and_where_they_differ_both_are_shown(ferry: Proposals) -> None:
    (act,) = [act for act in ferry.incidents if "moved out of town" in act.what]
    assert {source.file for source in act.sources} >= {"log.csv", "chronology.txt"}
    days = {act.date.earliest, *(When.read(one.says).earliest for one in act.differs if one.field == "date")}
    assert date(2026, 4, 8) in days or act.date.earliest == date(2026, 4, 1)
    assert act.differs


@pytest.mark.parametrize(
    "said", ["He stood at gate {n}.", 'He shouted "I am still here".', "{n} silent calls to her phone."]
)
@pytest.mark.parametrize("days", [1, 2])
def test_what_one_paper_tells_of_again_and_again_is_as_many_acts_whatever_else_tells_of_them(said, days, guidance):
    told = [(date(2026, 3, day), said.format(n=day)) for day in range(1, 31)]
    rows = "".join(f"{day:%d/%m/%Y}\t{what}\n" for day, what in told)
    log = "".join(f"Entry {day.day}. {day:%d/%m/%Y} 23:50 PC 99 ASH\nToday: {what}\n" for day, what in told[::days])
    read = read_desk([("a.txt", f"CHRONOLOGY\nDate\tWhat happened\n{rows}".encode())], guidance)
    both = [("a.txt", f"CHRONOLOGY\nDate\tWhat happened\n{rows}".encode()), ("b.txt", f"CRIME LOG\n{log}".encode())]
    for acts in (read.incidents, read_desk(both, guidance).incidents):
        assert [act.date.earliest for act in acts] == [day for day, _ in told]


def test_what_one_paper_tells_of_at_two_times_of_a_day_is_two_acts(guidance: Guidance) -> None:
    rows = "".join(f"3 May 2026\t{hour}:00\tHe stood at the gate.\n" for hour in (10, 12, 16))
    read = read_desk([("a.txt", f"CHRONOLOGY\nDate\tTime\tWhat happened\n{rows}".encode())], guidance)
    assert [act.time for act in read.incidents] == ["10:00", "12:00", "16:00"]


def test_rows_of_an_export_are_tied_to_the_act_that_papers_tell_of(ferry: Proposals) -> None:
    (calls,) = [act for act in ferry.incidents if act.rows]
    assert (calls.count, sum(last - first + 1 for first, last in calls.rows["calls.csv"])) == (11, 11)


def test_an_entry_that_another_takes_back_is_no_act(guidance: Guidance) -> None:
    log = (
        "CRIME LOG\nEntry 1. 4 May 2026 09:00 PC 99 ASH\nYesterday a man followed her home from the tram.\n"
        "Entry 2. 5 May 2026 09:00 PC 99 ASH\nYesterday he stood outside her work for an hour.\n"
        "Entry 3. 6 May 2026 09:00 PC 99 ASH\nRe entry 1, not the suspect. It was a neighbour.\n"
    )
    read = read_desk([("log.txt", log.encode())], guidance)
    assert [act.date.earliest for act in read.incidents] == [date(2026, 5, 4)]


def test_an_entry_of_a_log_without_types_may_be_a_first_report_and_its_day_is_then_asked_about(
    guidance: Guidance,
) -> None:
    log = 'Date,Time,Officer,Entry\n04/03/2026,15:00,PC 2210,"He rang her mobile and said nothing."\n'
    log += "09/03/2026,08:10,PC 2210,He left a card on her car in Quay Lane.\n"
    read = read_desk([("crime log.csv", log.encode())], guidance)
    assert [file.is_ for file in read.files] == ["log"]
    assert [act.date.earliest for act in read.incidents] == [date(2026, 3, 4), date(2026, 3, 9)]
    assert all("day of the entry" in " ".join(act.asks) for act in read.incidents)


@pytest.mark.parametrize(
    ("said", "acts"),
    [
        ("Email sent to CPS on 03/05/26 for advice.", 0),
        ("IP emailed OIC on 03/05/26 with what she kept.", 0),
        ("Rang SUS on 03/05/26, no answer.", 0),
        ("Spoke to SMITHSON on 03/05/26 and told him not to contact her.", 0),
        ("Never rang her on 03/05/26, she says.", 0),
        ("He rang her 6 times on 03/05/26.", 1),
        ("An email was sent to her head teacher on 03/05/26.", 1),
        ("He blocked her path on 03/05/26 in Mill Lane.", 1),
    ],
)
def test_what_the_police_and_the_victim_do_is_no_act(said: str, acts: int, guidance: Guidance) -> None:
    log = f"CRIME LOG\nEntry 1. 4 May 2026 09:00 PC 99 ASH  Enquiry\n{said}\n"
    assert len(read_desk([("log.txt", log.encode())], guidance).incidents) == acts


def test_an_arrest_that_led_to_a_charge_is_one_proceeding(guidance: Guidance) -> None:
    log = (
        "CRIME LOG\nEntry 1. 4 May 2026 09:00 PC 99 ASH  Arrest\nSUS arrested susp stalking s2A.\n"
        "Entry 2. 5 May 2026 09:00 PC 99 ASH  Charge\nSUS charged this date, stalking s2A.\n"
    )
    found = read_desk([("log.txt", log.encode())], guidance).proceedings
    assert [(one.date.earliest, one.stage) for one in found] == [(date(2026, 5, 5), "charged")]


def test_an_arrest_whose_charge_the_record_has_is_told_by_that_with_the_lines_of_both(guidance: Guidance) -> None:
    log = "CRIME LOG\nEntry 1. 4 May 2026 09:00 PC 99 ASH  Arrest\nSUS arrested 07:10 for breach RO.\n"
    record = (
        "PNC PRINT\nPRENTICE/VICTOR   DOB 07/02/74\nIMPENDING   CHARGED 05/05/26  BREACH RESTRAINING ORDER 02/05/26\n"
        "   EXEBURGH MAGISTRATES   NG 16/07/26\n"
    )
    found = read_desk([("log.txt", log.encode()), ("pnc.txt", record.encode())], guidance).proceedings
    assert [(one.date.earliest, one.stage) for one in found] == [(date(2026, 5, 5), "charged")]
    assert {source.file for source in found[0].sources} == {"log.txt", "pnc.txt"}


@pytest.mark.parametrize(
    ("arrested", "charged", "stages"),
    [
        ("stalking s4A", "DRIVE WHILST DISQUALIFIED", ["released under investigation", "charged"]),
        ("stalking with fear", "THREATS WITH A BLADE", ["released under investigation", "charged"]),
        ("stalking s4A PHA 97", "HARASSMENT S2 PHA 1997", ["charged"]),
        ("crim dam", "CRIMINAL DAMAGE", ["charged"]),
        ("s4A", "STALKING INVOLVING FEAR", ["charged"]),
        ("stalking", "S2A PHA 97", ["charged"]),
    ],
)
def test_an_arrest_for_another_offence_than_that_charged_is_a_proceeding_of_its_own(
    arrested: str, charged: str, stages: list[str], guidance: Guidance
) -> None:
    log = f"CRIME LOG\nEntry 1. 4 May 2026 09:00 PC 99 ASH  Arrest\nSUS arrested 07:10 for {arrested}. RUI.\n"
    record = f"PNC PRINT\nPRENTICE/VICTOR   DOB 07/02/74\nIMPENDING   CHARGED 25/05/26  {charged} 02/05/26\n"
    found = read_desk([("log.txt", log.encode()), ("pnc.txt", record.encode())], guidance).proceedings
    assert sorted((one.stage for one in found), reverse=True) == stages


@pytest.mark.parametrize(
    "arrested", ["arrested susp", "arrested HA susp", "arr at h/a on susp of", "arr 0655 hrs for", "arr 06:55 susp"]
)
def test_an_arrest_is_for_the_offence_that_is_suspected(arrested: str, guidance: Guidance) -> None:
    log = f"CRIME LOG\nEntry 1. 4 May 2026 09:00 PC 99 ASH  Arrest\n1630 hrs SUS {arrested} stalking s4A PHA 97. RUI.\n"
    (found,) = read_desk([("log.txt", log.encode())], guidance).proceedings
    assert (found.offence, found.stage) == ("stalking s4A PHA 97", "released under investigation")


def test_where_he_was_arrested_is_no_offence(guidance: Guidance) -> None:
    log = "CRIME LOG\nEntry 1. 4 May 2026 09:00 PC 99 ASH  Arrest\nSUS arr 0915 today at H/A.\n"
    assert not read_desk([("log.txt", log.encode())], guidance).proceedings


@pytest.mark.parametrize(
    "span",
    ["01/02/26 - 03/04/26", "(1/2/26-3/4/26)", "between 1 Feb 2026 and 3 Apr 2026", "betw 01/02/26 and 03/04/26"],
)
def test_a_charge_in_a_log_says_apart_when_the_offence_was_committed(span: str, guidance: Guidance) -> None:
    log = f"CRIME LOG\nEntry 1. 5 May 2026 09:00 PC 99 ASH  Charge\nSUS chgd stalking s2A {span}. Bailed crt.\n"
    (found,) = read_desk([("log.txt", log.encode())], guidance).proceedings
    assert (found.offence, found.stage) == ("stalking s2A", "charged")
    assert (found.committed.earliest, found.committed.latest) == (date(2026, 2, 1), date(2026, 4, 3))


def test_whom_a_log_calls_the_victim_is_named_by_an_act_that_says_so(guidance: Guidance) -> None:
    log = (
        "CRIME LOG\nVictim: ANN ASH\nSuspect: BO REED\n"
        "Entry 1. 4 May 2026 09:00 PC 99 ELM  Update\nOn 3 May 2026 SUS sent six messages to AP's work profile.\n"
    )
    (act,) = read_desk([("log.txt", log.encode())], guidance).incidents
    assert "Ann Ash" in act.people


def test_what_no_word_says_is_left_empty(guidance: Guidance) -> None:
    told = b"CHRONOLOGY\nDate\tWhat happened\tExhibit\n3 May 2026\tHe was outside the library.\tAB/1\n"
    (act,) = read_desk([("chronology.txt", told)], guidance).incidents
    assert (act.time, act.count, act.method, act.where, act.towards, act.used) == ("", None, "", (), (), ())
    assert act.exhibits == ("AB/1",)


@pytest.mark.parametrize(
    ("words", "ends"),
    [
        ("This order has effect for a period of 2 years beginning with the day on which it is made.", date(2027, 3, 9)),
        ("This order lasts until 4 April 2026.", date(2026, 4, 4)),
        ("This order lasts until further order.", None),
    ],
)
def test_the_end_of_an_order_is_as_written_or_worked_out_from_its_first_day(guidance, words, ends) -> None:
    head = "IN THE EXAMPLETON MAGISTRATES' COURT\nRESTRAINING ORDER\nDate of order: 10 March 2025\n\n"
    text = f"{head}1. Not to contact Ann Ash.\n\n{words}\n"
    (order,) = read_desk([("order.txt", text.encode())], guidance).orders
    assert (order.kind, order.made.earliest, order.ends.earliest) == (
        "restraining-order-conviction",
        date(2025, 3, 10),
        ends,
    )


def pictures() -> bytes:
    held = io.BytesIO()
    canvas = Canvas(held)
    canvas.drawInlineImage(Image.new("RGB", (40, 40), "red"), 0, 0, 200, 200)
    canvas.showPage()
    canvas.save()
    return held.getvalue()


HOSTILE = {
    "pictures.pdf": (pictures(), "holds pictures and no words"),
    "cut.pdf": (b"%PDF-1.7\n" + bytes(range(256)) * 8, "damaged"),
    "locked.xlsx": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "damaged"),
    "cut.docx": (b"PK\x03\x04" + bytes(300), "damaged"),
    "nonsense.bin": (os.urandom(20_000), "no text"),
    "empty.txt": (b"", "empty"),
}


def test_what_cannot_be_read_is_told_in_a_sentence_and_the_rest_is_read(guidance: Guidance, ferry: Proposals) -> None:
    files = [*((name, content) for name, (content, _) in HOSTILE.items()), *files_of(Path(__file__).parent / "ferry")]
    read = read_desk(files, guidance)
    told = {paper.name: paper.told for paper in read.files if paper.is_ == "not read"}
    assert set(told) == set(HOSTILE)
    for name, (_, words) in HOSTILE.items():
        assert words in told[name]
        assert told[name].endswith(".")
    assert read.incidents == ferry.incidents


def test_the_sheets_of_a_workbook_and_what_is_attached_to_an_email_are_read(guidance: Guidance) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Exhibit", "Description", "Produced by"])
    book.active.append(["AB/1", "A card", "Ann ASH"])
    held = io.BytesIO()
    book.save(held)
    mail = EmailMessage()
    mail["From"], mail["Message-ID"], mail["Subject"] = "ann@example.org", "<1@example.org>", "Exhibits"
    mail.set_content("The list is attached.")
    mail.add_attachment(held.getvalue(), maintype="application", subtype="vnd.ms-excel", filename="list.xlsx")
    read = read_desk([("mail.eml", mail.as_bytes())], guidance)
    assert [(one.mark, one.sources[0].file) for one in read.exhibits] == [("AB/1", "mail.eml: list.xlsx")]


def test_no_word_of_guidance_is_of_a_desk(guidance: Guidance) -> None:
    names = {name.lower() for desk in DESKS for name in json.loads((desk / "truth.json").read_bytes())["people"]}
    said = {word.lower() for entry in guidance.desk.values() for word in entry.words}
    assert not names & said


def test_every_list_of_guidance_is_read_by_name_or_as_one_of_a_family(guidance: Guidance) -> None:
    rooms = (SPO / "evidence" / "desk", SPO / "evidence" / "confirming")
    code = "\n".join(path.read_text(encoding="utf-8") for room in rooms for path in room.glob("*.py"))
    families: dict[str, Iterable[str]] = {"act": guidance.methods, "order": guidance.orders}
    for key in guidance.desk:
        family, _, rest = key.partition("-")
        if family in families:
            assert rest in families[family]
        elif not re.search(rf"[\"']{key}[\"']", code):
            assert re.search(rf"f[\"']{family}-{{", code), key
            assert f'"{rest}"' in code, key


@pytest.mark.parametrize("kind", [one for one in get_args(Is) if one != "not read"])
def test_a_paper_is_read_as_what_the_officer_says_that_it_is(kind: Is, guidance: Guidance) -> None:
    terms = b"Memo to legal\nConditional caution\nConditions:\n1. You must not contact Ann Ash.\n"
    read = read_desk([("paper.txt", terms)], guidance, {"paper.txt": kind})
    assert [one.is_ for one in read.files] == [kind]
    assert bool(read.orders) == (kind == "order")
