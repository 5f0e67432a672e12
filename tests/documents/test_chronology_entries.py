"""The entries of the chronology: one after another, with what each rests on, and for fairness the times without any."""

from datetime import date, timedelta
from typing import Any

import pytest

from spo.case import Case, Edit, apply
from spo.documents import Row, Table, pack, papers, preview
from spo.guidance import guidance

from .cases import every_case
from .evidence import HERS, UNKNOWN, with_file
from .full import marked
from .word import W, assessed, body, words


def entries(case: Case) -> list[Row]:
    """Return the rows of the chronology."""
    return list(papers(assessed(case))["chronology"].tables["incidents"])


def entry(case: Case, key: str = "x1") -> dict[str, str]:
    """Return what one row of the chronology says, by column."""
    return next({name: cell.text for name, cell in row.cells.items()} for row in entries(case) if row.id == key)


def acts(*days: str, **values: Any) -> Case:
    """Return a case with an act of the defendant's on each of some days."""
    usual = {"what": "It rang.", "behaviours": ["b"], "attributed": "yes"}
    return apply(
        Case(),
        [Edit(path=f"incidents.a{n}", value=usual | {"date": day} | values) for n, day in enumerate(days)],
    )


def quiet(case: Case) -> list[str]:
    """Return what is said of the times without an act."""
    return [row.cells["what"].text for row in entries(case) if row.id.startswith("quiet.")]


def test_a_time_without_an_act_stands_in_its_place_and_has_no_number() -> None:
    case = acts("3 May 2026", "14 July 2026", "20 November 2026")
    assert [(row.cells["no"].text, row.cells["what"].text) for row in entries(case)] == [
        ("1", "It rang."),
        ("", "No act is recorded between 3 May 2026 and 14 July 2026 (71 days)."),
        ("2", "It rang."),
        ("", "No act is recorded between 14 July 2026 and 20 November 2026 (128 days)."),
        ("3", "It rang."),
    ]


def test_a_time_without_an_act_that_lasts_to_the_day_of_drafting_stands_before_what_has_no_date() -> None:
    case = acts("3 May 2026", "")
    assert [row.cells["no"].text for row in entries(case)] == ["1", "", "2"]
    assert quiet(case) == ["No act is recorded after 3 May 2026 (205 days, to the day of drafting)."]


def test_custody_is_said_beside_the_time_that_it_may_account_for() -> None:
    custody = {"in_custody": "yes", "since": "1 June 2026", "release_expected": "1 July 2026"}
    case = apply(acts("3 May 2026", "14 July 2026"), [Edit(path="defendant.custody", value=custody)])
    assert quiet(case)[0].endswith(" The defendant is recorded as in custody from 1 June 2026 to 1 July 2026.")


def test_a_time_with_what_is_not_attributed_is_said_to_have_no_act_that_is_relied_on() -> None:
    case = apply(acts("3 May 2026", "14 July 2026", "20 July 2026"), [Edit(path="incidents.a1.attributed", value="no")])
    assert quiet(case)[0] == "No act is relied on between 3 May 2026 and 20 July 2026 (77 days)."


@pytest.mark.parametrize("case", every_case().values(), ids=every_case())
def test_every_time_without_an_act_is_one_of_the_pattern_and_each_is_printed(case: Case) -> None:
    rows = {row.id for row in entries(case) if not row.cells["no"].text and not row.id.startswith("event.")}
    assert rows == {f"quiet.{one.first}" for one in assessed(case).view.pattern.quiet}


def test_no_id_of_an_incident_is_that_of_a_time_without_one() -> None:
    case = apply(acts("3 May 2026", "14 July 2026"), [Edit(path="incidents.quiet-2026-05-04", value={"what": "x"})])
    assert len({row.id for row in entries(case)}) == len(entries(case))


def test_a_date_that_is_about_right_says_so() -> None:
    assert entry(acts("about 3 May 2026"), "a0")["when"] == "about 3 May 2026"


@pytest.mark.parametrize(
    ("lasted", "said"),
    [
        ("yes", "3 to 9 May 2026"),
        ("no", "one day between 3 and 9 May 2026"),
        (None, "between 3 May 2026 and 9 May 2026"),
    ],
)
def test_days_are_said_to_be_a_span_only_where_the_act_went_on_over_them(lasted: str | None, said: str) -> None:
    assert entry(acts("between 3 May 2026 and 9 May 2026", lasted=lasted), "a0")["when"] == said


def test_the_kind_of_an_act_says_by_a_letter_how_it_is_put() -> None:
    assert entry(acts("3 May 2026"), "a0")["group"] == "S"
    assert entry(acts("3 May 2026", inferred=True), "a0")["group"] == "I"
    assert entry(acts("3 May 2026", attributed="no"), "a0")["group"] == "N"
    assert entry(acts("3 May 2026", attributed=None), "a0")["group"] == "N"


@pytest.mark.parametrize(("stage", "kind"), [("sentenced", "P"), ("acquitted", "S"), ("awaiting trial", "S")])
def test_only_an_act_of_which_a_court_has_convicted_is_proved(stage: str, kind: str) -> None:
    tried = {"stage": stage, "date": "9 June 2026", "incidents": ["a0"]}
    case = apply(acts("3 May 2026"), [Edit(path="proceedings.p", value=tried)])
    assert entry(case, "a0")["group"] == kind


def test_the_place_is_said_in_full_once_and_then_by_its_name() -> None:
    place = {"name": "The weir", "address": "1 Weir Lane, EX99 1AA"}
    case = apply(acts("3 May 2026", "4 May 2026", where="x"), [Edit(path="places.x", value=place)])
    assert entry(case, "a0")["more"] == "At the weir (1 Weir Lane, EX99 1AA)."
    assert entry(case, "a1")["more"] == "At the weir."
    told = apply(case, [Edit(path="incidents.a1.what", value="He stood by The weir.")])
    assert entry(told, "a1")["more"] == ""
    withheld = apply(case, [Edit(path="places.x.withhold", value=True), Edit(path="places.x.kind", value="work")])
    assert "Weir" not in "".join(entry(withheld, "a0").values())


@pytest.mark.parametrize(
    ("known", "kind"), [("no", "home"), ("not known", "home"), (None, "home"), ("yes", "other"), ("no", "other")]
)
def test_that_the_place_of_an_act_is_withheld_is_not_told_to_who_may_not_know_it(known: str | None, kind: str) -> None:
    hidden = {"withhold": True, "known_to_defendant": known, "kind": kind}
    case = apply(marked().case, [Edit(path=f"places.x1.{field}", value=value) for field, value in hidden.items()])
    assert "At " not in entry(case)["more"]
    held = {row.id: row.cells["where"].text for row in papers(assessed(case))["confidential"].tables["withheld"]}
    assert held["places.x1"].endswith("Left out of what is served: the place of incident 1")


def test_an_entry_from_a_file_names_its_rows_the_file_and_the_exhibit() -> None:
    case, _ = with_file()
    file = "the file calls.csv, exhibit AB/1"
    assert entry(case, "f10")["known"] == f"AB/1; call data for one number. Rows 2 and 3 of {file}."
    assert entry(case, "f11")["known"].endswith(f" Row 5 of {file}.")


@pytest.mark.parametrize(
    ("ranges", "said"),
    [
        ([[12, 95], [101, 101]], "Rows 12 to 95 and 101 of"),
        ([[7, 8]], "Rows 7 and 8 of"),
        ([[3, 2]], ""),
        ([], ""),
        ([[n * 10, n * 10 + 4] for n in range(1, 21)], "120 to 124 and 40 more rows of"),
    ],
)
def test_rows_are_named_in_runs_and_many_runs_are_counted(ranges: list[list[int]], said: str) -> None:
    case, _ = with_file()
    known = entry(apply(case, [Edit(path="incidents.f10.rows.f1.ranges", value=ranges)]), "f10")["known"]
    assert said in known
    assert ("Row" in known) == bool(said)


def test_acts_are_counted_by_method_most_first() -> None:
    tally = {"text": {"count": 1}, "call": {"count": 84}, "message": {"count": 31}, "gone": {"count": 2}}
    case = apply(
        marked().case, [Edit(path="incidents.x1.tally", value=tally), Edit(path="incidents.x1.count", value=118)]
    )
    methods = guidance().methods
    ways = f"84 calls, 31 {methods['message'].many} and 1 {methods['text'].one}"
    assert f" {ways}." in entry(case)["more"]
    one = apply(case, [Edit(path="incidents.x1.tally", value={"call": {"count": 118}})])
    assert " 118 calls." in entry(one)["more"]


def test_what_is_attributed_is_printed_in_full_and_what_is_not_by_how_it_ends() -> None:
    case, _ = with_file()
    used = apply(case, [Edit(path="incidents.f10.used", value=["his", "unknown"])])
    assert "From 07700 900555, the number ending 123." in entry(used, "f10")["more"]
    hidden = apply(used, [Edit(path="identifiers.unknown.withhold", value=True)])
    assert "From 07700 900555, [withheld]" in entry(hidden, "f10")["more"]


def notes(case: Case) -> list[str]:
    """Return the notes of the chronology, where an act was done with everything that the case holds."""
    act = {"what": "It rang.", "attributed": "yes", "used": list(case.identifiers)}
    used = apply(case, [Edit(path="incidents.used", value=act)])
    rows = papers(assessed(used))["chronology"].tables["used"]
    return [": ".join(cell.text for cell in row.cells.values()) for row in rows]


def test_a_number_is_said_to_be_attributed_only_where_something_attributes_it_and_its_basis_is_printed() -> None:
    case, _ = with_file()
    assert notes(case) == [
        "Telephone 07700 900555: Subscriber data. The network gives his name.",
        f"Telephone {UNKNOWN}: Not attributed to the defendant.",
    ]
    bare = apply(case, [Edit(path=f"identifiers.his.{field}", value=None) for field in ("basis",)])
    bare = apply(bare, [Edit(path="identifiers.his.attributed_by", value="")])
    assert notes(bare)[0] == "Telephone 07700 900555: Not attributed to the defendant."
    assert not any(HERS in said for said in notes(case))


NOTED = [
    (
        {"kind": "account", "value": "Bank account in the name A EXAMPLE", "basis": "device"},
        "Bank account in the name A EXAMPLE: By a device.",
    ),
    (
        {"kind": "account", "value": "lamp_on", "basis": "subscriber data", "attributed_by": "Subscriber data: his."},
        "Account lamp_on: Subscriber data: his.",
    ),
    (
        {"kind": "vehicle", "value": "Grey van QQ00 EXB", "basis": "other", "attributed_by": "He keeps it."},
        "Grey van QQ00 EXB: He keeps it.",
    ),
    (
        {"kind": "new name", "value": "Des Example", "basis": "own words", "attributed_by": "He said so on arrest."},
        "New name Des Example: He said so on arrest.",
    ),
    (
        {"kind": "account", "value": "dark_one", "attributed_by": "Not attributed. The service has not replied."},
        "Account dark_one: Not attributed. The service has not replied.",
    ),
]


@pytest.mark.parametrize(("held", "said"), NOTED, ids=[said for _, said in NOTED])
def test_a_note_of_what_was_used_reads_as_a_sentence_and_says_nothing_twice(held: dict[str, str], said: str) -> None:
    assert notes(apply(Case(), [Edit(path="identifiers.i1", value={"whose": "defendant"} | held)])) == [said]


def test_how_an_act_is_not_attributed_is_said_once() -> None:
    for how, said in (
        ("Not attributed. Nobody saw it.", "Not attributed. Nobody saw it."),
        ("Nobody saw it.", "Not attributed to the defendant. Nobody saw it."),
    ):
        edits = {"incidents.x1.attributed": "no", "incidents.x1.attribution": how}
        case = apply(marked().case, [Edit(path=path, value=value) for path, value in edits.items()])
        known = entry(case)["known"]
        assert known.startswith(said)
        assert known.count("Not attributed") == 1


def test_a_vehicle_is_what_an_act_was_done_with_and_no_method_is_named_where_it_is_some_other() -> None:
    edits = {
        "identifiers.van": {"whose": "defendant", "kind": "vehicle", "value": "Grey van", "basis": "other"},
        "identifiers.none": {"whose": "defendant", "kind": "account", "value": "The account with no name"},
        "incidents.x1.used": ["van", "none"],
        "incidents.x1.tally": {},
        "incidents.x1.method": "other",
        "incidents.x1.also_by": "",
    }
    said = entry(apply(marked().case, [Edit(path=path, value=value) for path, value in edits.items()]))["more"]
    assert "From the account with no name. Vehicle: Grey van." in said


def test_what_no_act_was_done_with_is_not_in_the_notes() -> None:
    case, _ = with_file()
    unused = apply(case, [Edit(path=f"incidents.{key}.used", value=[]) for key in case.incidents])
    assert not papers(assessed(unused))["chronology"].tables["used"]


def test_a_long_chronology_goes_on_in_another_table_with_the_same_headings_and_loses_no_entry() -> None:
    days = [date(2024, 1, 1) + timedelta(days=n) for n in range(900)]
    case = acts(*(f"{day.day} {day:%B %Y}" for day in days))
    found = list(body(pack(assessed(case)).files["5-chronology.docx"]).iter(f"{W}tbl"))
    long = [table for table in found if table.find(f"{W}tblPr/{W}tblCaption").get(f"{W}val") == "Chronology of acts"]
    rows = [[words(p) for p in row.iter(f"{W}p")] for table in long for row in table.iter(f"{W}tr")]
    assert len(long) == 3
    assert [row[0] for row in rows if row[0].endswith(" S")] == [f"{n} S" for n in range(1, 901)]
    assert sum(row[0] == "No." for row in rows) == 3
    shown = [block for block in preview(papers(assessed(case))["chronology"]) if isinstance(block, Table)]
    assert sum(len(block.rows) for block in shown if block.name == "incidents") == len(entries(case))


def test_an_account_is_inferred_to_be_his_where_acts_done_with_it_are() -> None:
    account = {"kind": "account", "value": "dark_one", "attributed_by": "Not attributed. The service has not replied."}
    case = apply(acts("3 May 2026", inferred=True, used=["i1"]), [Edit(path="identifiers.i1", value=account)])
    (found,) = papers(assessed(case))["chronology"].tables["used"]
    assert found.cells["how"].text == "Inferred to be the defendant's (1). The service has not replied."


REPORTS = [
    ("Example Police, AB/1/26, 4 May 2026", "Reported that day."),
    ("Example Police, AB/1/26, on 6 May 2026", "Reported on 6 May 2026."),
    ("Example Police, AB/1/26, on 6 and 8 May 2026", "Reported on 6 and 8 May 2026."),
    ("Example Police, 4 May 2026, AB/1/26", "Reported that day."),
    ("Example Police, 6 May 2026 (log 12), AB/1/26", "Reported on 6 May 2026 (log 12)."),
    ("Example Police, log 12, 6 May 2026", "Reported: log 12, 6 May 2026."),
    ("Other Police, CD/2/26, 6 May 2026", "Reported: Other Police, CD/2/26, 6 May 2026."),
    ("Not reported at the time", "Not reported at the time."),
    ("", ""),
]


@pytest.mark.parametrize(("told", "said"), REPORTS, ids=[told for told, _ in REPORTS])
def test_to_whom_most_acts_were_reported_is_said_once_at_the_head(told: str, said: str) -> None:
    case = acts("3 May 2026", "3 May 2026", "3 May 2026", "4 May 2026", reported_to="Example Police, AB/1/26")
    case = apply(case, [Edit(path="incidents.a3.reported_to", value=told)])
    head = papers(assessed(case))["chronology"].passages["summary"][0].text
    assert "Reports were to Example Police under AB/1/26, unless an entry says otherwise." in head
    assert entry(case, "a3")["reported"] == said


def test_what_came_of_a_report_is_told_beside_it_and_not_by_the_number_of_another() -> None:
    case = acts("3 May 2026", "4 May 2026", reported_to="Example Police, 6 May 2026", outcome="Under way")
    assert [entry(case, f"a{n}")["reported"] for n in range(2)] == [
        "Reported: Example Police, 6 May 2026. Under way."
    ] * 2


def test_an_account_that_what_happened_names_is_not_named_again() -> None:
    account = {"kind": "account", "value": "Example account @lamp_on", "whose": "defendant", "basis": "device"}
    for what, more in (("On Example, @lamp_on said no.", ""), ("It rang.", "From Example account @lamp_on.")):
        case = apply(acts("3 May 2026", what=what, used=["i"]), [Edit(path="identifiers.i", value=account)])
        assert entry(case, "a0")["more"] == more


def test_how_many_acts_an_entry_holds_is_not_said_twice() -> None:
    assert entry(acts("3 May 2026", what="He rang nine times.", count=9), "a0")["more"] == ""
    assert entry(acts("3 May 2026", what="112 texts, and he came twice.", count=114), "a0")["more"] == ""
    assert entry(acts("3 May 2026", count=9), "a0")["more"] == "9 in all."


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("The email; Wren Example", "AB/1; Wren Example."),
        ("The email of 3 May; Wren Example", "AB/1; the email of 3 May; Wren Example."),
        ("Wren Example; log 12; wren example", "AB/1; Wren Example; log 12."),
        ("AB/1; her statement", "AB/1; her statement; Wren Example."),
        ("", "AB/1; Wren Example."),
    ],
)
def test_what_shows_an_act_and_who_speaks_to_it_are_each_named_once(source: str, said: str) -> None:
    beside = {"witnesses.w": {"name": "Wren Example"}, "exhibits.e": {"mark": "AB/1"}}
    case = acts("3 May 2026", source=source, witness="w", exhibits=["e"])
    case = apply(case, [Edit(path=path, value=value) for path, value in beside.items()])
    assert entry(case, "a0")["known"] == said


def test_the_place_of_an_act_has_no_capital_article_within_a_sentence() -> None:
    case = apply(acts("3 May 2026", where="p"), [Edit(path="places.p", value={"address": "The road to Exampleton"})])
    assert "On the road to Exampleton." in entry(case, "a0")["more"]


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("the Exampleton Street studio", "At the Exampleton Street studio."),
        ("the Lane surgery", "At the Lane surgery."),
        ("the lane behind her home", "On the lane behind her home."),
        ("the Exampleton Road, Exampleton", "On the Exampleton Road, Exampleton."),
    ],
)
def test_somebody_is_on_a_road_and_at_what_is_named_by_one(place: str, said: str) -> None:
    case = apply(acts("3 May 2026", where="p"), [Edit(path="places.p", value={"name": place})])
    assert entry(case, "a0")["more"] == said


def test_what_an_act_that_is_not_relied_on_did_to_somebody_is_not_told() -> None:
    held = {"impact": '"The bell frightens me."', "why_it_matters": "It was a bell."}
    assert "bell frightens" in entry(acts("3 May 2026", **held), "a0")["more"]
    not_his = "".join(entry(acts("3 May 2026", attributed="no", **held), "a0").values())
    assert "bell frightens" not in not_his
    assert "It was a bell." in not_his


def test_a_date_that_was_given_in_words_stands_in_those_words() -> None:
    given = {"words": "around Easter to mid-May 2026", "certainty": "about"}
    given |= {"earliest": "2026-04-05", "latest": "2026-05-15"}
    case = apply(acts("3 May 2026", lasted="yes"), [Edit(path="incidents.a0.date", value=given)])
    assert entry(case, "a0")["when"] == "around Easter to mid-May 2026"


def test_what_came_of_most_acts_is_said_once_at_the_head() -> None:
    case = acts("3 May 2026", "4 May 2026", "5 May 2026", outcome="Under investigation")
    case = apply(case, [Edit(path="incidents.a2.outcome", value="No arrest. Under investigation")])
    head = " ".join(one.text for one in papers(assessed(case))["chronology"].passages["summary"])
    assert head.count("under investigation") == 1
    assert [entry(apply(case, []), f"a{n}")["reported"] for n in (0, 2)] == ["", "No arrest."]
    some = apply(case, [Edit(path="incidents.a1.outcome", value="")])
    assert entry(some, "a0")["reported"] == "Under investigation."


def test_breaches_of_which_the_same_is_said_are_said_together() -> None:
    terms = {"t1": {"paragraph": "1", "words": "x"}, "t2": {"paragraph": "2", "words": "y"}}
    order = {"kind": "restraining-order-conviction", "made": "1 May 2026", "in_force": "yes", "terms": terms}
    came = {"incident": "a0", "order": "o", "status": "convicted", "date": "9 June 2026"}
    edits = {"existing_orders.o": order, "breaches.b1": came | {"term": "t1"}, "breaches.b2": came | {"term": "t2"}}
    case = apply(acts("3 May 2026"), [Edit(path=path, value=value) for path, value in edits.items()])
    assert "Breach of paragraphs 1 and 2 of the restraining order: convicted" in entry(case, "a0")["reported"]


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ('"I went cold." She left.', 'Ann Example: "I went cold." She left.'),
        ('"O" is what he called her.', '"O" is what he called her.'),
        ("She left.", "She left."),
    ],
)
def test_bare_words_stand_after_the_name_of_the_one_witness_to_whom_it_was_done(said: str, printed: str) -> None:
    beside = {"protected_persons.p": {"name": "Ann Example"}, "witnesses.w": {"name": "Ann Example", "person": "p"}}
    case = acts("3 May 2026", impact=said, witness="w", towards=["p"])
    case = apply(case, [Edit(path=path, value=value) for path, value in beside.items()])
    assert entry(case, "a0")["more"].replace("Ms Example", "Ann Example") == printed
    other = apply(case, [Edit(path="incidents.a0.witness", value=None)])
    assert entry(other, "a0")["more"] == said


def test_what_the_tables_of_the_application_tell_of_an_act_is_not_told_again() -> None:
    """How an act is shown, and what weakens it, stands once; what the tables have no room for stands here."""
    shown = (
        "She saw him do it from the window. "
        "He stood for a long time by the gate, and she knew his coat, his walk and the way in which he held his head. "
        "It was light, and the street lamp stood beside him all the while."
    )
    case = acts("3 May 2026", attribution=shown, doubts="He wore a hood.", source="her statement")
    acts_table = papers(assessed(case))["application"].tables["shown"]
    told, here = " ".join(cell.text for cell in acts_table[0].cells.values()), entry(case, "a0")
    assert "She saw him do it from the window." in told
    assert "He wore a hood." in told
    assert "She saw him" not in here["known"]
    assert "a hood" not in here["reported"]
    assert "It was light, and the street lamp stood beside him all the while." in here["known"]


def test_how_an_act_outside_the_tables_is_shown_is_told_here_whole() -> None:
    case = acts("3 May 2026", attributed="no", attribution="Nobody saw who it was.", doubts="It was dark.")
    assert "Nobody saw who it was." in entry(case, "a0")["known"]
    assert "It was dark." in entry(case, "a0")["reported"]


def test_a_report_is_given_once_with_its_day() -> None:
    case = acts("3 May 2026", source="report of 4 May 2026", reported_to="Exampleshire Police, on 4 May 2026")
    said = entry(case, "a0")
    assert f"{said['known']} {said['reported']}".count("4 May 2026") == 1


def of_many(what: str, **more: Any) -> str:
    """Return what a chronology with many entries tells of an act."""
    case = apply(acts(*(f"{n} May 2026" for n in range(1, 15))), [Edit(path="incidents.a0.what", value=what)])
    return entry(apply(case, [Edit(path=path, value=value) for path, value in more.items()]), "a0")["what"]


def test_an_account_of_sixty_words_is_told_whole_however_many_there_are() -> None:
    what = (
        "She was at the mill with Ann Ash. He stood by the gate, looked at her and lifted his hat. She told him to go. "
        "It was light. The dog barked. He went to the yard. She rang her sister and the porter, and sat down by the "
        "window until the lamps were lit."
    )
    assert of_many(what) == what


def test_of_a_longer_one_what_the_defendant_did_stays_and_so_does_who_he_is() -> None:
    rain = "It rained, and the lamps in the yard and along the lane were lit, as they are on each evening of the week."
    left = "Sam Ash left the mill at the end of his day and went to the gate."
    behind = "The defendant came behind him."
    said = of_many(" ".join([left, behind, 'He asked "Where is she?"', *[rain] * 3, "He went off by the lane."]))
    assert said == f'{left} {behind} He asked "Where is she?" {rain} He went off by the lane.'


def test_an_act_of_one_of_two_days_is_given_as_either() -> None:
    assert entry(acts("between 24 May 2026 and 25 May 2026", lasted="no"), "a0")["when"] == "24 or 25 May 2026"


def test_an_entry_has_its_own_outcome_and_reference_where_most_have_another() -> None:
    """Without them it would be read as the head says of most."""
    usual = {"outcome": "With CPS.", "reported_to": "Exampleshire Police, 70/26/1"}
    earlier = {"outcome": "Convicted on 9 May 2026.", "reported_to": "Exampleshire Police, 70/24/9"}
    court = {"stage": "sentenced", "date": "9 May 2026", "decided": "9 May 2026", "incidents": ["a0"]}
    case = acts(*(f"{n} May 2026" for n in range(1, 15)), **usual)
    edits = {f"incidents.a0.{field}": value for field, value in earlier.items()} | {"proceedings.c": court}
    case = apply(case, [Edit(path=path, value=value) for path, value in edits.items()])
    assert "Convicted on 9 May 2026." in entry(case, "a0")["reported"]
    assert "Reported under 70/24/9." in entry(case, "a0")["reported"]
    assert "With CPS" not in entry(case, "a1")["reported"]


def test_bare_words_are_those_of_whoever_made_the_statement_that_an_act_is_seen_in() -> None:
    two = {"p": {"name": "Ann Example"}, "q": {"name": "Bea Sample"}}
    witnesses = {"w": {"name": "Ann Example", "person": "p"}, "v": {"name": "Bea Sample", "person": "q"}}
    case = acts(
        "3 May 2026",
        impact='"I hid."',
        witness="w",
        other_witnesses=["v"],
        towards=["p", "q"],
        source="recording; statement of Bea Sample, paragraph 4",
    )
    edits = [Edit(path="protected_persons", value=two), Edit(path="witnesses", value=witnesses)]
    assert entry(apply(case, edits), "a0")["more"] == 'Bea Sample: "I hid."'


def test_an_act_does_not_come_from_a_number_of_somebody_to_protect() -> None:
    number = {"whose": "p", "value": "07700 900602"}
    edits = {"protected_persons.p": {"name": "Ann Example"}, "identifiers.n": number}
    case = apply(acts("3 May 2026", used=["n"], method="call"), [Edit(path=p, value=v) for p, v in edits.items()])
    assert "From" not in entry(case, "a0")["more"]


def test_a_source_that_is_no_name_has_a_small_letter_within_a_sentence() -> None:
    case = acts("3 May 2026", source="recording of the shop; What she told PC Ash; Bank statement; Bank Holiday rota")
    assert "; what she told PC Ash; bank statement; Bank Holiday rota" in entry(case, "a0")["known"]
