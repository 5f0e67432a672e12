"""Whatever somebody types is printed as it was typed, and nothing in it is carried out."""

import io

import docx
import pytest

from spo.case import Case, Edit, apply
from spo.documents import pack, papers
from spo.documents.marks import plain, reference

from .full import marked
from .word import assessed, lines, text

HOSTILE = {
    "an ampersand": "R & B && Co &amp; &#65;",
    "markup": "<b>bold</b> <w:p/> </w:t></w:r> <!-- x --> ]]>",
    "a Jinja expression": "{{ 31337*3 }} {{ '7'*7 }} {{ cycler.__init__ }}",
    "a Jinja statement": "{% for i in range(9) %}x{% endfor %} {%p if 1 %} {# note #}",
    "braces of a pattern": "{0} {name} {} {{}} }{ {words!r:>10}",
    "emoji": "\U0001f469\u200d\U0001f469\u200d\U0001f467 \U0001f480",
    "right to left": "\u202e\u05e9\u05dc\u05d5\u05dd\u202c \u0645\u0631\u062d\u0628\u0627",
    "combining marks": "Z\u0351\u036b\u0343a\u0301 e\u0301",
    "newlines": "first\nsecond\n\nfourth",
    "tabs": "one\ttwo\t\tfour",
    "spaces in a row": "a  b   c",
    "docxtpl's own escapes": "{_{ x }_} {_% y %_} \\a \\n \\f",
    "a backslash of a replacement": r"\1 \g<0> \r\h REF term_x1",
    "quotation marks": "\"double\" 'single' “curly” ‘curly’",
    "a field code": "{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe }",
    "a formula": "=cmd|' /C calc'!A0",
}
FIELDS = (
    *("incidents.x1.what", "terms.x1.words", "risk.physical", "authority.reasons_for"),
    *("protected_persons.x1.views", "protected_persons.x1.physical_harm"),
)


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_text_is_printed_as_it_was_typed(hostile: str) -> None:
    case = apply(marked().case, [Edit(path=path, value=hostile) for path in FIELDS])
    files = pack(assessed(case)).files
    for name in ("1-application.docx", "2-draft-order.docx", "5-chronology.docx", "checklist.docx"):
        printed = lines(files[name])
        assert any(hostile in line for line in printed) or _in_an_order(hostile, printed, name), name


def _in_an_order(hostile: str, printed: list[str], name: str) -> bool:
    """Whether an order has each line of a term on a line of its own, in their order."""
    left = iter(printed)
    return name == "2-draft-order.docx" and all(
        any(part in line for line in left) for part in hostile.split("\n") if part
    )


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_nothing_in_a_name_a_court_or_a_force_is_carried_out(hostile: str) -> None:
    one_line = " ".join(hostile.split("\n"))
    fields = ("defendant.name", "hearing.court", "applicant.force", "exhibits.x1.mark", "existing_orders.x1.title")
    case = apply(marked().case, [Edit(path=path, value=one_line) for path in fields])
    made = pack(assessed(case))
    for name, content in made.files.items():
        said = text(content)
        assert "94011" not in said, name
        assert "7777777" not in said, name
        document = docx.Document(io.BytesIO(content))
        assert document.core_properties.author == case.applicant.force
    assert case.defendant.name in text(made.files["1-application.docx"])


def test_nobody_can_type_a_mark_that_becomes_a_field() -> None:
    case = apply(marked().case, [Edit(path="incidents.x1.what", value=reference("term_x1", "9"))])
    assert case.incidents["x1"].what == "term_x19"


def test_a_mark_shows_its_number_to_a_reader() -> None:
    assert plain(f"Term {reference('term_x1', '4')} stands.") == "Term 4 stands."


def test_two_hundred_thousand_characters_are_printed_whole() -> None:
    long = ("He wrote it again & again. " * 8_000)[:200_000].strip()
    case = apply(marked().case, [Edit(path="incidents.x1.what", value=long)])
    files = pack(assessed(case)).files
    assert any(long in line for line in lines(files["5-chronology.docx"]))
    assert any("He wrote it again & again." in line for line in lines(files["1-application.docx"]))


def test_an_id_of_any_length_and_kind_does_not_break_a_bookmark() -> None:
    keys = ("a" * 40, "a" * 39 + "b", "1-2-3", "x-" * 19 + "y")
    case = apply(marked().case, [Edit(path=f"terms.{key}", value={"words": "stop"}) for key in keys])
    assert pack(assessed(case)).files


def test_ten_thousand_incidents_are_all_in_the_chronology() -> None:
    template = {
        "date": "3 June 2026",
        "attributed": "yes",
        "source": "call data",
        "behaviours": ["b"],
        "reach": ["contact"],
    }
    incidents = {f"i{n}": {**template, "what": f"Call number {n}."} for n in range(10_000)}
    case = Case.model_validate({"incidents": incidents, "defendant": {"name": "A Man"}})
    made = pack(assessed(case))
    assert all(docx.Document(io.BytesIO(content)) for name, content in made.files.items() if "chronology" not in name)
    said = text(made.files["5-chronology.docx"])
    assert said.count("Call number ") == 10_000
    assert "Of 10,000 entries, 10,000 are put as shown" in said


def test_the_text_of_a_paper_reads_as_its_word_file_does() -> None:
    assessment = assessed(marked().case)
    files = pack(assessment).files
    for paper in papers(assessment).values():
        said = text(files[paper.entry.file])
        assert [plain(s.text) for _, s in paper.sentences() if plain(s.text) not in said] == [], paper.entry.file
