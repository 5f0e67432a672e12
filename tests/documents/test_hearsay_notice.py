"""The hearsay notice has an entry for each statement whose maker is not called, and counts back from the hearing."""

from datetime import date
from typing import Any

import pytest

from spo.assessment.notice_days import relies_on_hearsay
from spo.case import Case, Edit, applies, apply
from spo.documents import pack, papers
from spo.documents.passages import Paper, Row

from .cases import every_case
from .word import assessed, text

FILE = "10-hearsay-notice.docx"
CASES = every_case()
WITH_HEARSAY = {name: case for name, case in CASES.items() if case.witnesses}
WITNESS = {"name": "Orla Example", "role": "Neighbour", "called": "no", "why_not_called": "She is abroad."}
PASSED_ON = {"maker": "A records officer", "what": "The record in OE/1.", "why_not_called": "The record says it all."}


def case_of(**values: Any) -> Case:
    """Return a case with values put at paths (`__` for a dot)."""
    return apply(Case(), [Edit(path=path.replace("__", "."), value=value) for path, value in values.items()])


def notice(case: Case, on: date = date(2026, 11, 24)) -> Paper:
    """Return the notice of a case as on a day."""
    return papers(assessed(case, on))["hearsay-notice"]


def statements(case: Case) -> dict[str, Row]:
    """Return the entries of the notice by the ids of their rows."""
    return {row.id: row for row in notice(case).tables["statements"]}


def found(case: Case) -> set[str]:
    """Return the ids of the findings of a case that speak of hearsay."""
    return {finding.id for finding in assessed(case).findings if finding.id.startswith(("hearsay", "witness"))}


@pytest.mark.parametrize("case", WITH_HEARSAY.values(), ids=WITH_HEARSAY)
def test_each_witness_not_called_and_each_statement_passed_on_has_one_entry(case: Case) -> None:
    uncalled = [f"witness-{key}" for key, witness in case.witnesses.items() if witness.called != "yes"]
    assert list(statements(case)) == [*uncalled, *(f"hearsay-{key}" for key in case.hearsay)]


def test_an_entry_says_what_the_statement_is_who_made_it_and_why_that_person_is_not_called() -> None:
    case = case_of(
        witnesses__w1={
            **WITNESS,
            "statement_signed": "yes",
            "statement_date": "3 June 2026",
            "first_hand": "yes",
            "speaks_to": "The visit.",
        },
        incidents__i1={"date": "1 June 2026", "what": "He called at the house.", "witness": "w1", "attributed": "yes"},
        exhibits__e1={"mark": "OE/1", "produced_by": "w1"},
    )
    cells = statements(case)["witness-w1"].cells
    assert cells["maker"].text == "Orla Example, Neighbour"
    assert cells["evidence"].text == (
        "Statement of 3 June 2026, first hand. The visit. It bears on act 1. It produces exhibit OE/1."
    )
    assert cells["why"].text == "She is abroad."


def test_a_statement_bears_on_nothing_that_came_after_it() -> None:
    witness = {**WITNESS, "speaks_to": "The acts of 1 June and 30 June 2026.", "statement_signed": "yes"}
    act = {"what": "He came.", "witness": "w1", "attributed": "yes"}
    case = case_of(
        witnesses__w1={**witness, "statement_date": "3 June 2026"},
        exhibits__e1={"mark": "OE/1", "produced_by": "w1", "date": "30 June 2026"},
        hearsay__h1={**PASSED_ON, "date": "3 June 2026", "incidents": ["i1", "i2"]},
        incidents__i1={**act, "date": "1 June 2026"},
        incidents__i2={**act, "date": "30 June 2026"},
    )
    rows = statements(case)
    assert rows["witness-w1"].cells["evidence"].text == "Statement of 3 June 2026. It bears on act 1."
    assert rows["hearsay-h1"].cells["evidence"].text.endswith("Date: 3 June 2026. It bears on act 1.")
    (told,) = papers(assessed(case))["witness-schedule"].tables["witnesses"]
    assert told.cells["says"].text == "Act 1."
    ids = {finding.id for finding in assessed(case).findings}
    assert {"statement-before-its-proof", "hearsay-before-its-act"} <= ids


def test_a_statement_that_is_passed_on_names_the_witness_who_passes_it_on_and_where_it_is() -> None:
    case = case_of(
        witnesses__w1={**WITNESS, "called": "yes"},
        exhibits__e1={"mark": "OE/1"},
        hearsay__h1={**PASSED_ON, "date": "3 June 2026", "witness": "w1", "exhibits": ["e1"]},
    )
    cells = statements(case)["hearsay-h1"].cells
    assert cells["maker"].text == "A records officer"
    assert cells["evidence"].text == ("The record in OE/1. Date: 3 June 2026. Passed on by Orla Example.")
    unnamed = apply(case, [Edit(path="hearsay.h1.what", value="The record.")])
    assert statements(unnamed)["hearsay-h1"].cells["evidence"].text.endswith("It is in exhibit OE/1.")
    assert cells["why"].text == "The record says it all."


def test_a_witness_who_has_signed_nothing_is_not_entered_beside_what_somebody_passes_on_of_the_same_person() -> None:
    told = {**PASSED_ON, "maker": "Mrs Orla Example, neighbour", "what": "What she said on 3 June 2026."}
    case = case_of(witnesses__w1=WITNESS, hearsay__h1=told)
    assert list(statements(case)) == ["hearsay-h1"]
    signed = apply(case, [Edit(path="witnesses.w1.statement_signed", value="yes")])
    made = statements(signed)
    assert list(made) == ["witness-w1"], "the statement is another, of the same maker"
    assert "What she said on 3 June 2026." in made["witness-w1"].cells["evidence"].text
    assert made["witness-w1"].cells["evidence"].text.startswith("Statement")
    of_another = apply(case, [Edit(path="hearsay.h1.maker", value="Bo Example")])
    assert list(statements(of_another)) == ["witness-w1", "hearsay-h1"]


def test_a_witness_stays_in_the_notice_for_an_act_or_an_exhibit_of_which_nobody_passes_anything_on() -> None:
    told = {**PASSED_ON, "maker": "Orla Example, to an officer", "incidents": ["i1"], "exhibits": ["e1"]}
    act = {"what": "He came.", "witness": "w1", "attributed": "yes"}
    case = case_of(
        witnesses__w1=WITNESS,
        hearsay__h1=told,
        incidents__i1={**act, "date": "1 June 2026"},
        exhibits__e1={"mark": "OE/1", "produced_by": "w1"},
    )
    assert list(statements(case)) == ["hearsay-h1"]
    for more in (
        {"incidents.i2": {**act, "date": "2 June 2026"}},
        {"exhibits.e2": {"mark": "OE/2", "produced_by": "w1"}},
    ):
        told_more = apply(case, [Edit(path=path, value=value) for path, value in more.items()])
        (row,) = statements(told_more).values()
        assert row.cells["evidence"].text.startswith("[To complete: what this statement is]\nThe record in OE/1.")


def test_the_reasons_of_one_maker_are_given_once() -> None:
    why = "She is abroad until June. She would come by live link."
    told = {**PASSED_ON, "maker": "Orla Example", "why_not_called": why}
    signed = {**WITNESS, "statement_signed": "yes", "why_not_called": "She is abroad until June."}
    (row,) = statements(case_of(witnesses__w1=signed, hearsay__h1=told)).values()
    assert row.cells["why"].text == why


def test_what_one_maker_said_is_told_once_though_two_records_have_it() -> None:
    told = {**PASSED_ON, "maker": "Orla Example", "what": "She speaks to the van on 1 June 2026, and to a letter."}
    signed = {**WITNESS, "statement_signed": "yes", "speaks_to": "The van on 1 June 2026."}
    (row,) = statements(case_of(witnesses__w1=signed, hearsay__h1=told)).values()
    said = row.cells["evidence"].text
    assert said.count("van on 1 June 2026") == 1
    assert "letter" in said


def test_a_force_is_named_once_for_all_that_a_witness_reported_to_it() -> None:
    act = {"what": "He came.", "witness": "w1", "attributed": "yes"}
    to = ("AB/1/26, on 2 June 2026", "AB/1/26, on 9 June 2026", "AB/2/26, on 1 July 2026.", "AB/3/26")
    acts = {
        f"incidents__i{n}": {**act, "date": f"{n + 1} May 2026", "reported_to": f"Exampleshire Police, {of}"}
        for n, of in enumerate(to)
    }
    exhibit = {"mark": "OE/1", "produced_by": "w1"}
    said = statements(case_of(witnesses__w1=WITNESS, exhibits__e1=exhibit, **acts))["witness-w1"].cells["evidence"].text
    reported = "Exampleshire Police: AB/1/26, on 2 June 2026 and 9 June 2026; AB/2/26, on 1 July 2026; AB/3/26"
    assert f"The acts were reported to {reported}." in said
    assert said.endswith("This witness produces exhibit OE/1.")


@pytest.mark.parametrize(
    "case",
    [
        case_of(),
        case_of(witnesses__w1={**WITNESS, "called": "yes"}),
    ],
    ids=["nobody's account", "a witness who is called"],
)
def test_no_notice_is_made_where_there_is_no_hearsay(case: Case) -> None:
    assert "hearsay-notice" not in papers(assessed(case))
    assert FILE not in pack(assessed(case)).files


@pytest.mark.parametrize(
    ("called", "signed", "made"),
    [
        ("no", None, True),
        ("not known", "yes", True),
        (None, "yes", True),
        ("not known", "no", False),
        (None, None, False),
    ],
)
def test_a_notice_is_made_where_a_witness_is_not_called_or_a_statement_may_be_all_there_is(
    called: str | None, signed: str | None, made: bool
) -> None:
    witness = {**WITNESS, "called": called, "statement_signed": signed}
    assert (FILE in pack(assessed(case_of(witnesses__w1=witness))).served) == made


def test_a_notice_is_made_where_a_statement_is_only_passed_on() -> None:
    case = case_of(hearsay__h1=PASSED_ON)
    assert list(statements(case)) == ["hearsay-h1"]
    assert "There is a hearsay notice." in papers(assessed(case))["application"].text()


@pytest.mark.parametrize(
    ("hearing", "last"),
    [
        ("17 December 2026", "25 November 2026"),
        ("15 January 2027", "24 December 2026"),
        ("22 March 2028", "29 February 2028"),
        ("19 March 2027", "25 February 2027"),
    ],
    ids=["an ordinary month", "over Christmas, which the rule does not leave out", "a leap year", "February"],
)
def test_the_safe_day_leaves_21_whole_days_before_the_hearing(hearing: str, last: str) -> None:
    said = notice(case_of(hearsay__h1=PASSED_ON, hearing__date=hearing)).text()
    assert f"it is to be served, and filed, by {last}. The hearing is on {hearing}." in said
    assert "solicitor is to check" not in said


@pytest.mark.parametrize(
    ("hearing", "posted"),
    [
        ("17 December 2026", "23 November 2026"),
        ("18 January 2027", "22 December 2026"),
        ("16 April 2027", "23 March 2027"),
        ("19 March 2027", "23 February 2027"),
        ("6 January 2027", "11 December 2026"),
    ],
    ids=[
        "Wednesday, so Monday",
        "Christmas Day and a weekend, so Tuesday",
        "Good Friday, so Tuesday before",
        "Thursday",
        "a Tuesday that posting on a Sunday would reach, so the Friday before",
    ],
)
def test_the_last_day_for_posting_leaves_out_weekends_and_bank_holidays(hearing: str, posted: str) -> None:
    said = notice(case_of(hearsay__h1=PASSED_ON, hearing__date=hearing), date(2026, 11, 20)).text()
    assert f"safely in time if posted by {posted}." in said


def test_the_last_day_for_posting_is_not_given_once_it_has_passed() -> None:
    case = case_of(hearsay__h1=PASSED_ON, hearing__date="17 December 2026")
    assert "if posted by" in notice(case, date(2026, 11, 23)).text()
    assert "if posted by" not in notice(case, date(2026, 11, 24)).text()


def test_a_hearing_in_the_first_days_of_the_calendar_counts_back_to_nothing() -> None:
    day = {"words": "1 January 0001", "certainty": "exact", "earliest": "0001-01-01", "latest": "0001-01-01"}
    assert "No date is recorded" in notice(case_of(hearsay__h1=PASSED_ON, hearing__date=day)).text()


@pytest.mark.parametrize(
    ("on", "passed", "asked"),
    [
        (date(2026, 11, 23), "", []),
        (date(2026, 11, 25), "served in time, 23 November 2026, had passed", []),
        (date(2026, 11, 26), "How the days are counted is not settled", ["Ask the court for a direction"]),
        (date(2026, 11, 27), "The last day for service had passed", ["Ask the court for a different period"]),
    ],
    ids=["in time to post", "in time to hand over", "21 days before, which is not settled", "too late"],
)
def test_the_notice_says_that_a_day_has_passed_and_the_court_is_asked_for_another_period(
    on: date, passed: str, asked: list[str]
) -> None:
    paper = notice(case_of(hearsay__h1=PASSED_ON, hearing__date="17 December 2026"), on)
    assert passed in paper.text()
    assert ("had passed" in paper.text() or "not settled" in paper.text()) == bool(passed)
    found = [passage.text for passage in paper.passages["period"]]
    assert len(found) == len(asked)
    assert all(gap.startswith(f"[To complete: {start}") for gap, start in zip(found, asked, strict=True))


def test_the_days_to_answer_run_from_service_and_no_last_day_is_given_until_that_is_recorded() -> None:
    said = notice(case_of(hearsay__h1=PASSED_ON)).text()
    assert "7 days after service of this notice, unless the court otherwise directs, and with reasons (rule 4" in said
    assert "run from the day on which this notice is served, which is written below." in said
    assert "the last of the 7 days" not in said


@pytest.mark.parametrize(
    ("way", "served", "last"),
    [
        ("handed over", "26 November 2026", "3 December 2026"),
        ("posted", "30 November 2026", "7 December 2026"),
        ("email", "", ""),
        (None, "", ""),
    ],
)
def test_the_last_day_to_answer_is_counted_from_the_day_of_service(way: str | None, served: str, last: str) -> None:
    case = case_of(hearsay__h1=PASSED_ON, summons_service={"way": way, "date": "26 November 2026"})
    said = notice(case).text()
    counted = f"served on {served}, so that the last of the 7 days is {last}, unless the court otherwise directs."
    assert (counted in said) == bool(served)
    assert ("the last of the 7 days" in said) == bool(served)


@pytest.mark.parametrize("case", WITH_HEARSAY.values(), ids=WITH_HEARSAY)
def test_everything_that_rule_3_4_asks_is_in_the_notice_of_each_example(case: Case) -> None:
    if not relies_on_hearsay(assessed(case).view):
        return
    made = notice(case)
    said = {entry for _, sentence in made.sentences() for entry in sentence.entries}
    assert {"wording/hearsay-notice-is", "wording/hearsay-proceedings", "wording/hearsay-proposed"} <= said
    assert case.defendant.name in made.text()
    for row in made.tables["statements"]:
        assert all(cell.text and "[To complete" not in cell.text for cell in row.cells.values())


def test_a_request_for_another_period_says_which_and_why() -> None:
    request = {"kind": "hearsay period", "for_whom": "The applicant", "period": "7 days", "reason": "It is urgent."}
    case = case_of(hearsay__h1=PASSED_ON, hearing__date="10 December 2026", requests__r1=request)
    (passage,) = notice(case).passages["period"]
    assert passage.text.startswith(
        "The applicant asks the court to substitute this period for the 21 days: 7 days. It is urgent."
    )
    assert found(case) == set()


def test_a_request_for_another_period_that_does_not_say_which_is_a_gap() -> None:
    case = case_of(hearsay__h1=PASSED_ON, hearing__date="10 December 2026", requests__r1={"kind": "hearsay period"})
    assert [passage.style for passage in notice(case).passages["period"]] == ["numbered", "gap"]
    assert found(case) == {"hearsay-period-missing"}


def test_where_the_hearing_is_not_fixed_no_day_is_counted() -> None:
    said = notice(case_of(hearsay__h1=PASSED_ON)).text()
    assert "No date is recorded for the hearing yet" in said
    assert "21 whole days" not in said


def test_what_an_entry_lacks_is_a_marked_gap_and_a_finding() -> None:
    case = case_of(witnesses__w1={}, witnesses__w2={"called": "no"}, hearsay__h1={})
    for cells in (row.cells for row in statements(case).values()):
        assert all(cell.text.startswith("[To complete: ") for cell in cells.values())
    assert found(case) == {"witness-unasked", "hearsay-without-reason", "hearsay-incomplete"}


def test_a_gap_of_a_witness_says_whose_it_is_and_no_reason_is_asked_where_it_is_not_known() -> None:
    unnamed, known = {"called": "no"}, {"name": "Ivy Sorn", "called": "not known"}
    case = case_of(witnesses__w1={"name": "Ede Rook"}, witnesses__w2=known, witnesses__w3=unnamed)
    of = [one.text for one in assessed(case).findings if "called" in one.field]
    assert of[0] == "Say whether Ede Rook will be called."
    assert of[1].startswith("Say why this witness will not be called.")
    assert len(of) == 2
    asked = [applies(case, f"witnesses.{key}.why_not_called") for key in ("w1", "w2", "w3")]
    assert asked == [True, False, True]


def test_of_a_witness_who_has_signed_nothing_it_is_told_what_it_would_say_and_to_whom_the_acts_were_reported() -> None:
    act = {"date": "1 June 2026", "attributed": "yes", "witness": "w1", "reported_to": "PC Ash, log 7"}
    unsigned = {**WITNESS, "called": "no", "statement_signed": "not done yet", "speaks_to": "What she saw on 1 June."}
    ((said,),) = (
        [row.cells["evidence"].text] for row in statements(case_of(witnesses__w1=unsigned, incidents__a1=act)).values()
    )
    assert said == (
        "What this witness would say; no statement is signed. What she saw on 1 June. "
        "The acts were reported to PC Ash, log 7. It bears on act 1."
    )


def test_a_witness_who_does_not_speak_first_hand_is_asked_whose_statements_are_passed_on() -> None:
    witness = {**WITNESS, "called": "yes", "first_hand": "no"}
    assert found(case_of(witnesses__w1=witness)) == {"hearsay-not-listed"}
    assert found(case_of(witnesses__w1=witness, hearsay__h1={**PASSED_ON, "witness": "w1"})) == set()


def test_a_witness_whose_name_is_withheld_is_described() -> None:
    case = case_of(
        protected_persons__p1={"name": "Tamsin Secretname", "withhold_name": True, "described_as": "The producer"},
        witnesses__w1={**WITNESS, "name": "Tamsin Secretname", "person": "p1", "role": "Protected person"},
    )
    said = text(pack(assessed(case)).files[FILE])
    assert "The producer" in said
    assert "Secretname" not in said


@pytest.mark.parametrize(
    ("acts", "says", "not_says"),
    [
        ("yes", "on the solicitor's address", "residence"),
        ("no", "last known residence", "document exchange"),
        (None, "on the solicitor instead", "is known to be acting by solicitor, so"),
        ("not known", "on the solicitor instead", "is known to be acting by solicitor, so"),
    ],
)
def test_the_notice_goes_to_the_defendant_or_to_the_solicitor_and_never_to_both(
    acts: str | None, says: str, not_says: str
) -> None:
    case = case_of(
        hearsay__h1=PASSED_ON, defendant__solicitor_acts=acts, defendant__solicitor="A. Sample, of Sample LLP"
    )
    said = " ".join(passage.text for passage in notice(case).passages["service"])
    assert says.removeprefix("on the ").replace("solicitor's", "solicitor's") in said
    assert not_says not in said
    assert ("[To complete: Say whether a solicitor is known" in said) == (acts in (None, "not known"))


def test_a_notice_for_a_solicitor_is_addressed_to_the_solicitor_and_asks_for_an_address_for_service() -> None:
    firm, kind = "A. Sample, of Sample LLP, 01632 960000", "solicitor-address-missing"
    home = {"places__h": {"kind": "home", "address": "1 Sample Road"}, "defendant__home": "h"}
    case = case_of(
        hearsay__h1=PASSED_ON,
        defendant__name="Bo Example",
        defendant__solicitor_acts="yes",
        defendant__solicitor=f"{firm}. The officer says so.",
        **home,
    )
    (named, *_) = notice(case).passages["to"]
    assert named.text == f"To: Bo Example, by the solicitor who acts: {firm}."
    assert kind in {finding.id for finding in assessed(case).findings}
    for address in ("2 Sample Road, Exampleton EX81 9AA", "DX 1, Exampleton"):
        sent = apply(case, [Edit(path="defendant.solicitor", value=f"{firm}, {address}")])
        assert kind not in {finding.id for finding in assessed(sent).findings}
    himself = apply(case, [Edit(path="defendant.solicitor_acts", value="no")])
    assert notice(himself).passages["to"][0].text == "To: Bo Example, of 1 Sample Road."


@pytest.mark.parametrize(
    ("acts", "way", "last"),
    [
        ("yes", "handed over", False),
        ("yes", "legal representative", True),
        ("no", "legal representative", False),
        ("no", "handed over", True),
        ("no", "email", False),
        (None, "custodian", False),
    ],
)
def test_a_way_that_rule_6_does_not_allow_starts_no_time_and_is_found(acts: str | None, way: str, last: bool) -> None:
    service = {"way": way, "date": "26 November 2026"}
    case = case_of(hearsay__h1=PASSED_ON, defendant__solicitor_acts=acts, summons_service=service)
    assert ("the last of the 7 days is 3 December 2026" in notice(case).text()) == last
    assert ("hearsay-served-otherwise" in found(case)) == (not last)


@pytest.mark.parametrize(
    ("hearing", "past"), [("3 December 2026", True), ("4 December 2026", True), ("5 December 2026", False)]
)
def test_a_reply_that_runs_past_the_hearing_is_asked_to_be_shortened_and_no_day_is_a_deadline(
    hearing: str, past: bool
) -> None:
    service = {"way": "handed over", "date": "24 November 2026"}
    case = case_of(hearsay__h1=PASSED_ON, hearing__date=hearing, summons_service=service)
    assert ("hearsay-reply-late" in found(case)) == past
    assert ("the last of the 7 days is 1 December 2026" in notice(case).text()) == (not past)


def test_until_the_court_directs_the_notice_prints_the_rule_and_the_day_that_is_asked_for() -> None:
    request = {
        "kind": "hearsay reply",
        "for_whom": "the applicant",
        "period": "30 November 2026",
        "reason": "It is urgent.",
    }
    case = case_of(hearsay__h1=PASSED_ON, hearing__date="2 December 2026", requests__r1=request)
    said = " ".join(passage.text for passage in notice(case).passages["rights"])
    assert "7 days after service of this notice, unless the court otherwise directs" in said
    assert "asks the court to direct that an application or a notice be made by 30 November 2026." in said
    assert "Until the court has done so, the 7 days stand." in said
    assert "hearsay-reply-late" not in found(case)
    directed = apply(case, [Edit(path="requests.r1.directed", value="By 1 December 2026, on 25 November 2026")])
    said = " ".join(passage.text for passage in notice(directed).passages["rights"])
    assert "The court has directed: By 1 December 2026, on 25 November 2026." in said
    assert "30 November" not in said


@pytest.mark.parametrize(("certificate", "said"), [("yes", True), ("no", False), (None, False), ("not known", False)])
def test_a_record_is_proved_by_a_certificate_only_where_there_is_one(certificate: str | None, said: bool) -> None:
    item = {**PASSED_ON, "exhibits": ["e1"], "certificate": certificate}
    case = case_of(exhibits__e1={"mark": "OE/1", "description": "Log"}, hearsay__h1=item)
    assert ("A certificate under section 9(2)" in statements(case)["hearsay-h1"].cells["evidence"].text) == said
    assert ("without further proof" in notice(case).text()) == said
    assert ("hearsay-record-unproved" in found(case)) == (not said)


def test_it_is_notice_for_the_interim_hearing_of_the_statement_of_a_witness_who_is_called_at_the_other() -> None:
    called = {**WITNESS, "called": "yes", "statement_signed": "yes", "statement_date": "3 June 2026"}
    case = case_of(witnesses__w1=called, hearsay__h1=PASSED_ON)
    alone = "For the hearing of the interim application alone"
    assert alone not in papers(assessed(case))["hearsay-notice"].text()
    sought = apply(case, [Edit(path="interim.sought", value="yes")])
    said = papers(assessed(sought))["hearsay-notice"].text()
    assert alone in said
    assert "may not be called before it: Orla Example (3 June 2026)." in said
    unsigned = apply(sought, [Edit(path="witnesses.w1.statement_signed", value="not done yet")])
    said = papers(assessed(unsigned))["hearsay-notice"].text()
    assert "whose statement is not signed yet: Orla Example." in said
    assert alone not in said
