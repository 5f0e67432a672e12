"""A case file is read back as it was written, and a file that is not one is refused in sentences."""

import json

import pytest
from hypothesis import given, settings

from spo.case import SCHEMA_VERSION, Case, CaseFileError, read_case, write_case
from spo.case.text import LINE_LIMIT, WORDS_LIMIT
from tests.strategies import cases

SECRET = "14 Hidden Lane"


def _refusal(content: bytes) -> str:
    with pytest.raises(CaseFileError) as refused:
        read_case(content)
    return str(refused.value)


def _file(**fields: object) -> bytes:
    return json.dumps(fields).encode()


@settings(max_examples=100)
@given(cases())
def test_a_case_is_read_back_as_it_was_written(case):
    written = write_case(case)
    assert read_case(written) == case
    assert write_case(read_case(written)) == written


def test_each_worked_example_is_read_back_as_it_was_written(example):
    assert read_case(write_case(example)) == example


def test_a_file_always_says_its_version():
    assert json.loads(write_case(Case())) == {"schema_version": SCHEMA_VERSION}


def test_a_file_holds_letters_of_every_script_as_they_are():
    assert "Zoë שלום".encode() in write_case(Case.model_validate({"defendant": {"name": "Zoë שלום"}}))


def test_an_empty_file_of_fields_is_an_empty_case():
    assert read_case(b"{}") == Case()


def test_a_byte_order_mark_is_passed_over():
    assert read_case(b"\xef\xbb\xbf" + _file(hearing={"court": "Exampleton"})).hearing.court == "Exampleton"


NOT_UTF_8 = "This file is not text in UTF-8. Save it as JSON in UTF-8, then open it again."
TOO_DEEP = "This file is nested too deeply to be a case file. Choose the case file itself."
NOT_A_CASE = "This is JSON, but not a case file: it must begin with { and name its fields."
UNKNOWN = "This field is not known. Take it out, or use a name that the schema gives."
AN_ID = "Use an id of small letters, digits and hyphens, 40 at most."


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "Line 1, column 1: this is not JSON. Mend it there."),
        (b'{\n "hearing": {"court": "' + SECRET.encode(), "Line 2, column 23: this is not JSON. Mend it there."),
        ('{"hearing": {}}'.encode("utf-16"), NOT_UTF_8),
        (b'{"hearing": {"court": "\xff' + SECRET.encode() + b'"}}', NOT_UTF_8),
        (
            b'{"hearing": {"court": "a", "court": "' + SECRET.encode() + b'"}}',
            "court: this name stands twice in the same place. Keep one, so that nothing is lost.",
        ),
        (b'{"duration": {"years": NaN}}', "NaN is not a value that a case can hold. Take it out."),
        (b'{"duration": {"years": -Infinity}}', "-Infinity is not a value that a case can hold. Take it out."),
        (b'{"duration": {"years": 1e999}}', "duration.years: Use a whole number."),
        (
            b'{"duration": {"years": ' + b"9" * 5_000 + b"}}",
            "This file holds a number that is too long to read. Take it out.",
        ),
        (b"[" * 100_000, TOO_DEEP),
        (b'{"hearing":' * 100_000, TOO_DEEP),
        (json.dumps([SECRET]).encode(), NOT_A_CASE),
        (json.dumps(SECRET).encode(), NOT_A_CASE),
        (_file(hearings={"court": SECRET}), "hearings: This field is not known. Take it out, or spell it hearing."),
        (
            _file(incidents={"a": {"date": {"wrds": SECRET}}}),
            "incidents.a.date.wrds: This field is not known. Take it out, or spell it words.",
        ),
        (_file(shoe_size=SECRET), f"shoe_size: {UNKNOWN}"),
        (_file(hearing={"court": {"name": SECRET}}), "hearing.court: Use text here, in quotation marks."),
        (_file(hearing=SECRET), "hearing: Use a set of fields here, in { and }."),
        (_file(incidents=[SECRET]), "incidents: Use a set of items, each under an id of its own."),
        (_file(incidents={"An Id": {"what": SECRET}}), f"incidents.An Id: {AN_ID}"),
        (_file(defendant={"home": SECRET}), f"defendant.home: {AN_ID}"),
        (_file(defendant={"other_names": SECRET}), "defendant.other_names: Use a list here, in [ and ]."),
        (_file(places={"a": {"withhold": SECRET}}), "places.a.withhold: Use true or false."),
        (_file(duration={"years": SECRET}), "duration.years: Use a whole number."),
        (_file(duration={"years": True}), "duration.years: Use a whole number."),
        (_file(duration={"months": 10**16}), "duration.months: Use a whole number nearer to zero."),
        (_file(incidents={"a": {"count": -int("9" * 4_300)}}), "incidents.a.count: Use a whole number nearer to zero."),
        (_file(duration={"kind": SECRET}), "duration.kind: Use one of: 'fixed' or 'until further order'."),
        (
            _file(hearing={"date": {"earliest": SECRET}}),
            "hearing.date.earliest: Write the day as year-month-day, such as 2026-06-03.",
        ),
        (
            _file(hearing={"date": {"words": "x", "earliest": 0}}),
            "hearing.date.earliest: Write the day as year-month-day, such as 2026-06-03.",
        ),
        (_file(schema_version=True), "schema_version: use a whole number."),
        (_file(schema_version="1"), "schema_version: use a whole number."),
        (_file(schema_version=None), "schema_version: use a whole number."),
        (
            _file(schema_version=SCHEMA_VERSION + 1),
            "This case file was made by a newer version of the tool. Update the tool, then open it again.",
        ),
        (_file(schema_version=-(10**9)), f"schema_version: there never was this version. Use {SCHEMA_VERSION}."),
    ],
)
def test_a_file_that_is_not_a_case_is_refused_without_repeating_what_it_holds(content, message):
    assert _refusal(content) == message
    assert SECRET not in message


def test_every_fault_is_named_up_to_twenty():
    faults = _refusal(_file(**{f"odd{n}": SECRET for n in range(30)})).splitlines()
    assert len(faults) == 20
    assert SECRET not in "".join(faults)


def test_a_name_of_any_length_or_kind_is_safe_to_print():
    message = _refusal(json.dumps({"incidents": {"\ud800\u0000\n" + "x" * 10_000: {}}}).encode())
    assert message.isprintable()
    assert len(message) < 300


def test_a_file_over_the_limit_is_refused(monkeypatch):
    monkeypatch.setattr("spo.case.files.LIMIT", 20)
    assert _refusal(_file(hearing={"court": SECRET})).startswith("This file is too large to be a case file.")
    assert _refusal(b"PK" + bytes(20)).startswith("This file is too large to be a case file.")


def test_a_quarter_of_a_million_characters_are_held_and_one_more_is_refused():
    held = read_case(_file(incidents={"a": {"what": "x" * WORDS_LIMIT}}))
    assert len(held.incidents["a"].what) == WORDS_LIMIT == 250_000
    over = _refusal(_file(incidents={"a": {"what": "x" * (WORDS_LIMIT + 1), "source": "x" * (LINE_LIMIT + 1)}}))
    assert over.splitlines() == [
        "incidents.a.what: Shorten this to 250,000 characters.",
        "incidents.a.source: Shorten this to 2,000 characters.",
    ]


def test_ten_thousand_incidents_are_read_and_written():
    incident = {"date": "3 June 2026", "time": "22:15", "what": "He rang. " * 20, "behaviours": ["b"]}
    content = _file(incidents={f"i{n}": incident for n in range(10_000)})
    case = read_case(content)
    assert read_case(write_case(case)) == case
