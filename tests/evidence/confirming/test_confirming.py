"""What is proposed from a desk is confirmed row by row, and becomes a case by one change a page."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from spo.assessment.proposals import proposed_behaviours, proposed_reach
from spo.case import Case, Edit, When, apply
from spo.evidence.confirming import PAGES, Conduct, Confirming, Row, Words, confirmed, kept_back, tables, waits
from spo.evidence.confirming.in_full import without_own_day
from spo.evidence.confirming.names import towards, used
from spo.evidence.confirming.rows import NotAdded, day_words, time_words
from spo.evidence.desk import Proposals, read_desk
from spo.evidence.desk.proposals import Act, Consulted, Exhibit, Helps, Order, Person, Place, Proceeding, Source, Warned
from spo.guidance import Guidance
from tests.evidence.desks.test_desks import files_of

DESKS = Path(__file__).parents[1] / "desks"
NAMES = ("ferry", "harbour", "orchard", "quarry")
PRINTED = Source(file="log.txt", line=1, last_line=1, words="Words of a log")
NOTED = Source(file="note.txt", line=1, last_line=1, words="Words of a note", quotable=False)
WEIGHS = {"attributed", "broke", "proceeding", "redacted"}


@pytest.fixture(scope="module")
def read(guidance: Guidance) -> Mapping[str, Proposals]:
    return {name: read_desk(files_of(DESKS / name), guidance) for name in NAMES}


@pytest.fixture
def ferry(read: Mapping[str, Proposals], guidance: Guidance) -> Confirming:
    return begun(read["ferry"], guidance)


def begun(read: Proposals, law: Guidance, case: Case | None = None) -> Confirming:
    def conduct_of(words: str) -> Conduct:
        return Conduct(proposed_behaviours(words, law), proposed_reach(words, law))

    return Confirming(Words(read, law, conduct_of), case or Case())


def rows_of(of: Confirming, page: str) -> list[Row]:
    return [one for _, rows in tables(page, of) for one in rows]


def row_of(of: Confirming, page: str, words: str) -> Row:
    return next(one for one in rows_of(of, page) if words in one.name)


def who_is_who(of: Confirming) -> dict[str, dict[str, Any]]:
    """Answer what weighs on the page of people as the papers say it, and withhold what looks like it, no witness."""
    roles = {one.name: one.role for one in of.read.people}
    return {
        one.key: {
            cell.name: roles[one.name.removeprefix("DC ")]
            if cell.name == "who"
            else ("no" if one.of == "person" else "yes")
            for cell in one.cells
            if cell.must and one.add
        }
        for one in rows_of(of, "people")
    }


def after(of: Confirming, page: str, answers: Mapping[str, Mapping[str, Any]] | None = None) -> Confirming:
    done = confirmed(of, rows_of(of, page), answers or {})
    assert done.refused is None
    return of.after(apply(of.case, done.edits))


def with_people(of: Confirming) -> Confirming:
    return after(of, "people", who_is_who(of))


def whole(of: Confirming) -> Confirming:
    of = with_people(of)
    for page in ("orders", "incidents"):
        of = after(of, page)
    redacted = {one.key: {"redacted": "yes"} for one in rows_of(of, "exhibits") if any(cell.must for cell in one.cells)}
    return after(of, "exhibits", redacted)


@pytest.mark.parametrize("name", NAMES)
def test_a_desk_becomes_a_case_whose_items_name_one_another(name: str, read, guidance: Guidance) -> None:
    case = whole(begun(read[name], guidance)).case
    assert case.defendant.name == next(one.name for one in read[name].people if one.role == "defendant")
    assert len(case.incidents) == len(read[name].incidents)
    assert len(case.exhibits) == len(read[name].exhibits)
    (order,) = case.existing_orders.values()
    clauses = [f"{one.under} {one.words}".strip() for one in read[name].orders[0].clauses]
    assert [term.words for term in order.terms.values()] == clauses
    assert order.names
    assert set(order.names) <= set(case.protected_persons)
    for act in case.incidents.values():
        assert set(act.exhibits) <= set(case.exhibits)
        assert set(act.used) <= set(case.identifiers)
        assert set(act.witnesses) <= set(case.witnesses)
        assert act.where is None or act.where in case.places
    assert any(act.used for act in case.incidents.values())
    produced = {one.mark for one in read[name].exhibits if one.produced_by}
    assert all(one.produced_by in case.witnesses for one in case.exhibits.values() if one.mark in produced)


@pytest.mark.parametrize("name", NAMES)
def test_what_weighs_is_answered_for_nobody(name: str, read, guidance: Guidance) -> None:
    of = begun(read[name], guidance)
    weighing = [one for one in rows_of(of, "people") if any(cell.must for cell in one.cells)]
    assert {cell.name for one in weighing for cell in one.cells if cell.must} == {"who", "withhold"}
    assert not any(cell.value for one in weighing for cell in one.cells if cell.must)
    assert all(one.asks for one in weighing)
    of = with_people(of)
    convictions = [one for one in rows_of(of, "orders") if one.shown().get("stage") == "convicted"]
    assert convictions
    assert not any(one.add for one in convictions)
    of = after(of, "orders")
    assert not any(cell.value for one in rows_of(of, "incidents") for cell in one.cells if cell.name in WEIGHS)
    case = after(of, "incidents").case
    assert {act.attributed for act in case.incidents.values()} == {None}
    assert case.breaches == {}


def test_a_row_that_weighs_and_is_not_answered_is_named_and_nothing_is_added(ferry: Confirming) -> None:
    done = confirmed(ferry, rows_of(ferry, "people"), {})
    assert (done.edits, done.added) == ((), 0)
    names = {one.key: one.name for one in rows_of(ferry, "people")}
    assert {names[key] for key in done.refused or {}} >= {"Tamsin Orrell", "Leander Voss-Pike"}


def test_what_was_answered_in_interview_is_saved_with_its_day_and_whose_act_it_was_is_not(ferry: Confirming) -> None:
    of = after(after(with_people(ferry), "orders"), "incidents")
    (act,) = (one for one in of.case.incidents.values() if one.put_answer)
    assert (act.put, act.put_on.words, act.put_answer) == ("yes", "12 May 2026", '"it was a leaving present".')
    assert act.attribution.startswith("Sender on label Orchard Repairs")
    assert act.attributed is None


def test_the_own_words_of_somebody_to_protect_are_saved_with_the_day_of_the_statement(guidance: Guidance) -> None:
    one = Person(
        name="Ann Ash",
        role="victim",
        signed=When.read("6 May 2026"),
        views="I support an order.",
        effect="I have given up choir.",
        sources=(PRINTED,),
    )
    of = begun(Proposals(people=(one,)), guidance)
    of = after(of, "people", {row_of(of, "people", "Ann Ash").key: {"who": "victim"}})
    (held,) = of.case.protected_persons.values()
    assert (held.effect, held.views) == ("I have given up choir.", "I support an order.")
    assert (held.views_taken, held.views_date.printed, held.support) == ("yes", "6 May 2026", None)


@pytest.mark.parametrize(
    ("what", "shown"),
    [
        ("Sun 3/5 he stood at her gate for an hour. AB/1.", "He stood at her gate for an hour."),
        ('He left a card, "Soon". Copy AB/1', 'He left a card, "Soon".'),
        ("He left a card. AB/1 is a copy of it.", "He left a card. AB/1 is a copy of it."),
        ("3 May 2026 rang", "3 May 2026 rang"),
        ('Ann Ash says: "On 3 May he came. AB/1. I ran."', 'Ann Ash says: "On 3 May he came. AB/1. I ran."'),
        ('Sun 3/5 at her gate he says: "I will send a letter." AB/1.', 'At her gate he says: "I will send a letter."'),
    ],
)
def test_a_day_and_a_mark_that_have_a_box_do_not_stand_in_what_happened_too(what, shown, guidance: Guidance) -> None:
    act = Act(date=When.read("3 May 2026"), what=what, exhibits=("AB/1",), sources=(PRINTED,))
    of = begun(Proposals(incidents=(act,)), guidance)
    (row,) = (one for one in rows_of(of, "incidents") if one.of == "act" and one.sources)
    assert row.shown()["what"] == shown
    (added,) = (one for one in rows_of(after(of, "incidents"), "incidents") if one.of == "act" and one.sources)
    assert added.there


def test_another_whole_name_of_the_defendant_is_saved_and_a_label_is_no_name(guidance: Guidance) -> None:
    one = Person(name="Vera Ann Pike", role="defendant", called=("SUSP", "Vera Ann Lode", "Lode"), sources=(PRINTED,))
    of = begun(Proposals(people=(one,)), guidance)
    of = after(of, "people", {row_of(of, "people", "Vera").key: {"who": "defendant"}})
    assert of.case.defendant.other_names == ("Vera Ann Lode",)


def test_when_the_defendant_works_and_worships_is_saved_where_it_is_asked(guidance: Guidance) -> None:
    said = {"work": "Mill Mon-Fri 0600-1400", "worship": "Chapel Sun 1030"}
    one = Person(name="Vera Ann Pike", role="defendant", sources=(PRINTED,), **said)
    of = begun(Proposals(people=(one,)), guidance)
    of = after(of, "people", {row_of(of, "people", "Vera").key: {"who": "defendant"}})
    held = of.case.defendant.occupation
    assert (held.work, held.religion) == (said["work"], said["worship"])


def test_a_consultation_is_added_with_its_day_and_what_was_said(guidance: Guidance) -> None:
    one = Consulted(who="Pat Fenn, CPS", date=When.read("18 November 2026"), words="No objection.", sources=(NOTED,))
    (held,) = after(begun(Proposals(consulted=(one,)), guidance), "orders").case.consultations.values()
    assert (held.who, held.done, held.date.printed, held.result) == (
        "Pat Fenn, CPS",
        "yes",
        "18 November 2026",
        "No objection.",
    )


def test_what_helps_the_defendant_is_added_with_the_act_of_its_day(guidance: Guidance) -> None:
    one = Helps(words="He was at sea.", date=When.read("3 May 2026"), sources=(PRINTED,))
    case = Case.model_validate({"incidents": {"i1": {"date": "3 May 2026"}, "i2": {"date": "4 May 2026"}}})
    (held,) = after(begun(Proposals(helps=(one,)), guidance, case), "exhibits").case.helps_defendant.values()
    assert (held.words, held.incidents) == ("He was at sea.", ("i1",))


def test_what_a_note_says_that_helps_the_defendant_is_said_in_the_officer_s_own_words(guidance: Guidance) -> None:
    one = Helps(words="He was at sea, sorry.", sources=(NOTED,))
    of = begun(Proposals(helps=(one,)), guidance)
    (shown,) = rows_of(of, "exhibits")[-1:]
    assert (shown.cells[0].value, shown.add, shown.unlikely) == ("", False, False)
    assert not after(of, "exhibits").case.helps_defendant


def test_short_forms_that_guidance_lists_are_put_in_full_outside_quotations(guidance: Guidance) -> None:
    exhibit = Exhibit(mark="AB/1", description='BWV o/s the shop, "o/s" on the pic', sources=(PRINTED,))
    row = row_of(begun(Proposals(exhibits=(exhibit,)), guidance), "exhibits", "AB/1")
    assert row.shown()["description"] == 'Body worn video outside the shop, "o/s" on the photograph'


def test_the_defendants_own_number_and_plea_are_how_an_act_is_known(guidance: Guidance) -> None:
    committed, on = When.read("3 May 2026"), When.read("9 June 2026")
    plea = Proceeding(
        offence="Breach", date=on, committed=committed, stage="convicted", plea="Guilty", sources=(PRINTED,)
    )
    act = Act(date=committed, what="He rang her.", used=("07700900141",), sources=(PRINTED,))
    case = Case.model_validate(
        {"identifiers": {"n": {"whose": "defendant", "kind": "telephone", "value": "07700 900141"}}}
    )
    row = row_of(begun(Proposals(incidents=(act,), proceedings=(plea,)), guidance, case), "incidents", "He rang her")
    assert row.shown()["attribution"] == "07700 900141 is the defendant's. The defendant pleaded guilty on 9 June 2026."
    assert not row.shown()["attributed"]


@pytest.mark.parametrize("name", NAMES)
def test_what_was_added_is_shown_as_added_and_not_offered_again(name: str, read, guidance: Guidance) -> None:
    of = whole(begun(read[name], guidance))
    for page in PAGES:
        rows = rows_of(of, page)
        assert not any(waits(of, one) for one in rows)
        assert confirmed(of, rows, {}).edits == ()


def test_what_is_taken_out_of_the_case_is_offered_again(ferry: Confirming) -> None:
    of = whole(ferry)
    key = next(key for key, act in of.case.incidents.items() if "Parcel" in act.what)
    of = of.after(apply(of.case, [Edit(path=f"incidents.{key}")]))
    assert [one.name[:13] for one in rows_of(of, "incidents") if waits(of, one)] == ["19 March 2026"]


def test_a_row_that_is_left_out_stays_out_until_it_is_ticked(ferry: Confirming) -> None:
    of = with_people(ferry)
    bail = row_of(of, "orders", "Criminal damage")
    of = after(of, "orders", {bail.key: {"add": False}})
    assert "Criminal damage" not in " ".join(one.description for one in of.case.proceedings.values())
    assert not waits(of, bail)
    of = after(of, "orders", {one.key: {"add": one.key == bail.key} for one in rows_of(of, "orders")})
    assert [one.description for one in of.case.proceedings.values()][-1] == "Criminal damage to a door"
    assert bail.key not in of.case.desk.left_out


def test_a_row_keeps_its_key_when_another_paper_is_put_down(read, guidance: Guidance) -> None:
    files = [file for file in files_of(DESKS / "ferry") if file[0] != "advice.eml"]
    fewer = begun(read_desk(files, guidance), guidance)
    more = begun(read["ferry"], guidance)
    for page in PAGES:
        assert {one.key for one in rows_of(fewer, page)} <= {one.key for one in rows_of(more, page)}


def test_a_person_whom_the_case_has_is_not_added_twice(ferry: Confirming) -> None:
    case = apply(Case(), [Edit(path="witnesses.w1", value={"name": "Ivo A. Marchetti"})])
    case = apply(case, [Edit(path="defendant.name", value="Leander Voss-Pike")])
    of = ferry.after(case)
    there = {one.name for one in rows_of(of, "people") if one.there}
    assert there == {"Ivo Marchetti", "Leander Voss-Pike"}
    assert [one.name for one in with_people(of).case.witnesses.values()].count("Ivo Marchetti") == 0


def test_somebody_whom_no_paper_names_is_added_in_an_empty_row_and_the_name_withheld(ferry: Confirming) -> None:
    answers = who_is_who(ferry)
    empty = row_of(ferry, "people", "Somebody else")
    refused = confirmed(ferry, rows_of(ferry, "people"), {**answers, empty.key: {"name": "Wren Orrell"}}).refused
    assert empty.key in (refused or {})
    instead = {"withhold": "yes", "described_as": "her younger sister"}
    answers[empty.key] = {"add": True, "name": "Wren Orrell", "who": "protected", **instead}
    of = after(ferry, "people", answers)
    people = {one.name: (one.withhold_name, one.described_as) for one in of.case.protected_persons.values()}
    assert people == {"Tamsin Orrell": (False, ""), "Wren Orrell": (True, "her younger sister")}
    again = row_of(of, "people", "Somebody else")
    assert again.id != empty.id
    assert not waits(of, again)


@pytest.mark.parametrize(("who", "speaks"), [("victim", True), ("protected witness", True), ("protected", False)])
def test_a_person_to_protect_may_be_a_witness_too(ferry: Confirming, who: str, speaks: bool) -> None:
    answers = who_is_who(ferry)
    empty = row_of(ferry, "people", "Somebody else")
    case = after(ferry, "people", {**answers, empty.key: {"add": True, "name": "Wren Orrell", "who": who}}).case
    (key,) = (key for key, one in case.protected_persons.items() if one.name == "Wren Orrell")
    assert [one.person for one in case.witnesses.values() if one.name == "Wren Orrell"] == [key] * speaks
    assert case.protected_persons[key].victim_of_acts == ("yes" if who == "victim" else None)


def test_a_second_defendant_is_refused(ferry: Confirming) -> None:
    answers = {one.key: {**who_is_who(ferry)[one.key], "who": "defendant"} for one in rows_of(ferry, "people")}
    done = confirmed(ferry, rows_of(ferry, "people"), answers)
    assert "already" in " ".join((done.refused or {}).values())


def test_a_place_of_somebody_who_is_confirmed_on_the_same_page_is_theirs(ferry: Confirming) -> None:
    answers = who_is_who(ferry)
    tamsin, leander = (row_of(ferry, "people", name) for name in ("Tamsin", "Leander"))
    hers, his = (row_of(ferry, "people", name) for name in ("6 Lantern", "7 Orchard"))
    answers[hers.key] |= {"whose": tamsin.id, "kind": "home"}
    answers[his.key] |= {"whose": leander.id, "kind": "home"}
    case = after(ferry, "people", answers).case
    assert (case.places[hers.id].whose, case.places[hers.id].withhold) == (tamsin.id, True)
    assert (case.places[his.id].whose, case.defendant.home) == ("defendant", his.id)


@pytest.mark.parametrize(
    ("part", "key"),
    [("900141", "n1"), ("900 141", "n1"), ("ending 141", ""), ("0770", ""), ("t.ash@", "n3"), ("14", "")],
)
def test_a_number_is_found_by_a_part_that_it_alone_has(part: str, key: str) -> None:
    values = {"n1": "07700 900141", "n2": "+447700900552", "n3": "t.ash@example.org"}
    case = apply(Case(), [Edit(path=f"identifiers.{id}", value={"value": value}) for id, value in values.items()])
    if key:
        assert used(case, part) == [key]
    else:
        with pytest.raises(NotAdded):
            used(case, part)


def test_a_name_that_the_case_does_not_have_is_said_back_with_those_that_it_has(ferry: Confirming) -> None:
    of = with_people(ferry)
    act = row_of(of, "incidents", "Parcel")
    done = confirmed(of, [act], {act.key: {"towards": "Nobody Known"}})
    assert done.refused == {act.key: "No person to protect is called Nobody Known. Choose one of: Tamsin Orrell."}


def test_an_act_whose_day_is_still_to_come_is_not_ticked(ferry: Confirming) -> None:
    last = max(act.date.earliest for act in ferry.read.incidents if act.date.earliest)

    def ticked(of: Confirming) -> dict[str, bool | None]:
        return {one.name: one.add for one in rows_of(of, "incidents") if one.of == "act"}

    before = ticked(replace(ferry, on=last - timedelta(1)))
    assert ticked(replace(ferry, on=last)) == ticked(ferry)
    unticked = [name for name, add in ticked(ferry).items() if before[name] is not add]
    assert unticked
    for name in unticked:
        row = row_of(replace(ferry, on=last - timedelta(1)), "incidents", name)
        assert (row.add, "still to come" in " ".join(row.asks)) == (False, True)


def test_people_places_and_numbers_are_found_again_by_a_part_of_their_names(ferry: Confirming) -> None:
    of = with_people(ferry)
    act = row_of(of, "incidents", "Parcel")
    given = {"towards": "tamsin", "where": "9 Capstan", "witness": "PC 2210 DHILLON; Ivo", "used": "07700 900141"}
    case = after(of, "incidents", {act.key: given}).case
    made = case.incidents[act.id]
    assert [case.protected_persons[key].name for key in made.towards] == ["Tamsin Orrell"]
    assert [case.witnesses[key].name for key in made.witnesses] == ["Anneke Dhillon", "Ivo Marchetti"]
    assert case.places[made.where or ""].address.startswith("9 Capstan Row")
    assert [case.identifiers[key].value for key in made.used] == ["07700900141"]


def test_of_two_counts_that_papers_tell_neither_stands_in_the_box_and_both_are_shown(guidance: Guidance) -> None:
    rows = "CHRONOLOGY\nDate\tWhat happened\n3/5/26\t{} texts to her, all night\n4/5/26\t5 texts, 2 calls\n"
    papers = [(f"{many}.txt", rows.format(many).encode()) for many in (11, 9)]
    first, second, *_ = rows_of(begun(read_desk(papers, guidance), guidance), "incidents")
    assert next(cell.value for cell in first.cells if cell.name == "count") == ""
    assert {"11", "9"} <= {*" ".join(first.asks).replace(".", "").split()}
    assert next(cell.value for cell in second.cells if cell.name == "count") == "7"


def test_authority_and_searches_are_confirmed_and_that_authority_was_given_is_the_officer_s_to_say(guidance) -> None:
    paper = "Authority to apply\n\nI authorise the application.\n\nP. Wren, Superintendent   3/11/26\n"
    log = "CRIME LOG\n1 | 18NOV26 1115 | PC 99 ASH | CHECKS\nFamily court search 18/11/26: no live matters.\n"
    of = begun(read_desk([("supt.txt", paper.encode()), ("log.txt", log.encode())], guidance), guidance)
    one = row_of(of, "orders", "The authority")
    assert set(confirmed(of, [one], {}).refused or {}) == {one.key}
    of = after(of, "orders", {one.key: {"given": "yes"}})
    assert (of.case.authority.given, of.case.authority.date.day) == ("yes", date(2026, 11, 3))
    assert of.case.applicant.authorising_officer.name == "P. Wren"
    assert [(held.system, held.result) for held in of.case.order_checks.values()] == [
        ("Family court", "no live matters.")
    ]
    assert all(row.there for row in rows_of(of, "orders") if row.of in ("authority", "check"))


@pytest.mark.parametrize(
    ("told", "rank"),
    [("DC 417 WREN", "DC 417"), ("DC WREN", "DC"), ("DC 417 WREN; DC 418 WREN", "DC")],
)
def test_the_number_of_the_officer_in_the_case_is_taken_where_the_papers_have_one(told, rank, guidance) -> None:
    log = f"CRIME LOG\nOIC {told}\nEntry 1. 4 May 2026 09:00 PC 99 ASH\nNothing to report today.\n"
    of = begun(read_desk([("log.txt", log.encode())], guidance), guidance)
    one = row_of(of, "people", "DC Wren")
    of = after(of, "people", {one.key: {"add": True, "who": "officer"}})
    officer = of.case.applicant.officer_in_the_case
    assert (officer.name, officer.rank) == ("Wren", rank)
    assert row_of(of, "people", "DC Wren").there


def test_what_the_papers_say_of_a_signed_statement_stands_with_its_witness_and_is_saved(guidance: Guidance) -> None:
    said = "WITNESS STATEMENT\nStatement of: Pat WREN\nHe came on 3 May 2026 and stood there.\nSigned: {}\n"
    papers = [
        ("a.txt", said.format("P Wren     Date: 17.11.2026").encode()),
        ("b.txt", said.replace("Pat WREN", "Ivy SORN").format(".........   Date: .......").encode()),
    ]
    of = begun(read_desk(papers, guidance), guidance)
    answers = {
        one.key: {"add": True, "who": "witness"} for one in rows_of(of, "people") if one.of == "person" and one.sources
    }
    of = after(of, "people", answers)
    signed, unsigned = (row_of(of, "exhibits", name) for name in ("Pat Wren", "Ivy Sorn"))
    assert [(one.cells[2].value, one.cells[3].value) for one in (signed, unsigned)] == [
        ("yes", "17 November 2026"),
        ("", ""),
    ]
    held = {one.name: one for one in after(of, "exhibits").case.witnesses.values()}
    assert (held["Pat Wren"].statement_signed, held["Pat Wren"].statement_date.day) == ("yes", date(2026, 11, 17))
    assert held["Ivy Sorn"].statement_signed is None


@pytest.mark.parametrize(
    ("said", "day"),
    [
        (
            "WITNESS STATEMENT\nStatement of: Pat WREN\nIt is true ...  Signed P Wren   Dated 17 November 2026\n\n{}\n",
            17,
        ),
        (
            "WITNESS STATEMENT (s.9)   Pat WREN   Over 18\nDated 18 November 2026. It is true.\n{}\nSigned P Wren\n",
            18,
        ),
        ("WITNESS STATEMENT\nStatement of: Pat WREN\n{}\nI signed for it.  Signed B Birch   Dated 1 May 2026\n", None),
        (
            "WITNESS STATEMENT\nStatement of: Pat WREN\nDate  of birth: 3 May 1980\n{}\n"
            "Signed P Wren   Date of birth 3 May 1980   Date of signature: 16 November 2026\n",
            16,
        ),
        ("WITNESS STATEMENT\nStatement of: Pat WREN\n{}\nSigned P Wren\nDate of birth: 3 May 1980\n", None),
        ("WITNESS STATEMENT - DRAFT / not signed\nStatement of: Pat WREN\nDate: (blank)\n{}\n", None),
    ],
)
def test_a_statement_says_that_it_is_signed_at_its_head_or_its_foot(said: str, day: int, guidance: Guidance) -> None:
    told = said.format("On 3 May 2026 he came to my shop, stood at the door and said my name. I do not sleep.")
    read = read_desk([("a.txt", told.encode())], guidance)
    [one] = (who for who in read.people if who.name == "Pat Wren")
    assert one.signed.day == (date(2026, 11, day) if day else None)


@pytest.mark.parametrize(
    ("head", "force"),
    [
        ("TARNSHIRE POLICE          OFFICIAL", "Tarnshire Police"),
        ("AVON AND SOMERSET CONSTABULARY", "Avon and Somerset Constabulary"),
        ("Ref 41   Force: Tarnshire Police   Scheme 4", "Tarnshire Police"),
        ("TARNSHIRE POLICE     MERESHIRE POLICE", ""),
        ("He was seen by Tarnshire Police", ""),
        ("REPORTED TO POLICE", ""),
        ("reported again police", ""),
    ],
)
def test_the_force_whose_papers_these_are_is_proposed_where_their_heads_name_one(head, force, guidance) -> None:
    log = f"CRIME LOG\n{head}\nEntry 1. 4 May 2026 09:00 PC 99 ASH\nNothing to report today.\n"
    of = begun(read_desk([("log.txt", log.encode())], guidance), guidance)
    (*found,) = (one for one in rows_of(of, "people") if one.of == "force")
    assert [one.name for one in found] == [force] * bool(force)
    if found:
        said = {"add": True, "address": "1 Larch Road, Exeburgh"}
        applies = after(of, "people", {found[0].key: said}).case.applicant
        assert (applies.force, applies.address) == (force, "1 Larch Road, Exeburgh")


def test_a_place_typed_for_an_act_becomes_one_of_the_case_once_it_is_said_whether_to_keep_it_back(ferry) -> None:
    of = with_people(ferry)
    act = row_of(of, "incidents", "Parcel")
    other = next(one for one in rows_of(of, "incidents") if one.add and one.key != act.key)
    typed = {"where": "The Tern allotments, Exeburgh"}
    refused = confirmed(of, [act, other], {act.key: typed, other.key: typed})
    assert set(refused.refused or {}) == refused.new_places == {act.key, other.key}
    of = replace(of, new_places=refused.new_places)
    asked = row_of(of, "incidents", "Parcel")
    assert (asked.id, "keep_place" in {cell.name for cell in asked.cells}) == (act.id, True)
    for keep, withheld in (("yes", True), ("no", False)):
        given = {act.key: {**typed, "keep_place": "no"}, other.key: {**typed, "keep_place": keep}}
        case = after(of, "incidents", given).case
        ((key, made),) = ((key, one) for key, one in case.places.items() if "Tern" in one.address)
        assert (made.withhold, case.incidents[act.id].where, case.incidents[other.id].where) == (withheld, key, key)


def test_a_breach_that_is_confirmed_names_its_term_and_the_conviction_that_says_what_came_of_it(guidance) -> None:
    day = When.read("1 August 2025")
    read = Proposals(
        people=(Person(name="Ann Ash", role="victim", sources=(PRINTED,)),),
        orders=(
            Order.model_validate(
                {
                    "sources": [PRINTED],
                    "kind": "non-molestation-order",
                    "clauses": [{"paragraph": "1", "words": "not to text Ann Ash", "line": 2, "last_line": 2}],
                }
            ),
        ),
        proceedings=(Proceeding(offence="Breach", stage="convicted", committed=day, breach=True, sources=(PRINTED,)),),
        incidents=(Act(date=day, what="He sent Ann a text.", breach="Breach, para 1.", sources=(PRINTED,)),),
    )
    of = with_people(begun(read, guidance))
    proceeding = row_of(of, "orders", "Breach")
    of = after(of, "orders", {proceeding.key: {"add": True}})
    (act, _) = rows_of(of, "incidents")
    options = {cell.name: list(cell.options) for cell in act.cells if cell.options}
    outcome = after(of, "incidents", {act.key: {"broke": options["broke"], "came_of": "under-investigation"}}).case
    assert [one.status for one in outcome.breaches.values()] == ["under-investigation"]
    given = {"broke": options["broke"], "proceeding": options["proceeding"][0], "attributed": "inferred"}
    case = after(of, "incidents", {act.key: given}).case
    (breach,) = case.breaches.values()
    (order,) = case.existing_orders
    assert (breach.incident, breach.order, breach.proceeding) == (act.id, order, proceeding.id)
    assert case.existing_orders[order].terms[breach.term or ""].words == "not to text Ann Ash"
    assert case.proceedings[proceeding.id].incidents == (act.id,)
    assert (case.incidents[act.id].attributed, case.incidents[act.id].inferred) == ("yes", True)


def test_no_word_of_a_note_to_solicitors_comes_to_stand_in_a_box_that_is_served(guidance: Guidance) -> None:
    said = "Words of a note"
    read = Proposals(
        warnings=(Warned(kind="refusal", words=said, sources=(NOTED,)),),
        incidents=(Act(what=said, sources=(NOTED,)),),
        proceedings=(Proceeding(offence=said, result=said, sources=(NOTED,)),),
        orders=(Order(offence=said, sources=(NOTED,)),),
        places=(Place(address="1 Larch Road", sources=(NOTED,)),),
    )
    of = begun(read, guidance)
    rows = [one for page in PAGES for one in rows_of(of, page)]
    assert {one.of for one in rows if one.sources} == {"warning", "act", "proceeding", "order", "place"}
    assert not any(said in str(cell.value) for one in rows for cell in one.cells)
    assert not row_of(of, "people", "1 Larch Road").add


@pytest.mark.parametrize(
    ("said", "certainty", "days", "words"),
    [
        ("yesterday", "exact", ("2026-05-04", "2026-05-04"), "4 May 2026"),
        ("12/4 to 4/5", "between", ("2026-04-12", "2026-05-04"), "12 April 2026 to 4 May 2026"),
        ("1-3/5", "between", ("2026-05-01", "2026-05-03"), "1 May 2026 to 3 May 2026"),
        ("1/5 or 3/5", "between", ("2026-05-01", "2026-05-03"), "between 1 May 2026 and 3 May 2026"),
        ("that June", "between", ("2026-06-01", "2026-06-30"), "June 2026"),
        ("June 2026", "between", ("2026-06-01", "2026-06-30"), "June 2026"),
        ("some time", "unknown", (None, None), "some time"),
    ],
)
def test_a_date_is_put_in_words_that_say_it_by_themselves(said, certainty, days, words) -> None:
    when = When.model_validate({"words": said, "certainty": certainty, "earliest": days[0], "latest": days[1]})
    assert day_words(when) == words


@pytest.mark.parametrize(
    ("words", "in_full"),
    [
        ("D rang IP's work.", "The defendant rang Ann Ash's work."),
        ("VIC says susp was there. AA hid.", "Ann Ash says the defendant was there. Ann Ash hid."),
        ('Card "IP, come back. D" left, AA/1.', 'Card "IP, come back. D" left, AA/1.'),
        ("He sent an ip address to Al.", "He sent an ip address to Al."),
        ("AA/1, D Kestrel, and D. KESTREL; then D rang.", "AA/1, D Kestrel, and D. KESTREL; then the defendant rang."),
        ("D Rings IP", "The defendant Rings Ann Ash"),
        ("Her gate. DO NOT SERVE. NOT TO BE SHOWN TO IP.", "Her gate. DO NOT SERVE. NOT TO BE SHOWN TO Ann Ash."),
        ("Do saw IP, and DO rang TO.", "Do saw Ann Ash, and Dan Orr rang Tess Ode."),
        (
            "Arrested on susp of stalking; susp denies it.",
            "Arrested on suspicion of stalking; the defendant denies it.",
        ),
        (
            "Letter to Bo BIRCH, signed A. BIRCH. BIRCH hid.",
            "Letter to the defendant, signed the defendant. The defendant hid.",
        ),
        ("Mug engraved ODO BIRCH; BIRCH hid.", "Mug engraved ODO Birch; the defendant hid."),
        (
            "Arr 1015 o/s work, there since 2019. Rang 2010.",
            "Arrested at 10:15 outside work, there since 2019. Rang 2010.",
        ),
        ("Sent to the HR inbox by CHR.", "Sent to the HR inbox by Cy Hay-Reed."),
        (
            "0710 seen abt 1/2 mile off on 6/1, again at 1915hrs.",
            "07:10 seen about 1/2 mile off on 6 January, again at 19:15.",
        ),
        (
            "IP had msg yesterday (Tues 21/7/26) from Dan ORR.",
            "Ann Ash had message (Tues 21 July 2026) from Dan Orr.",
        ),
        ("STORM 0118 of 3/5 and 0630 on", "STORM 0118 of 3 May and 06:30 on"),
        ('2 x calls & a text, "Where is she" x3, see AA/1.', '2 calls and a text, "Where is she" 3 times, see AA/1.'),
    ],
)
def test_the_short_forms_of_papers_are_put_in_full_and_quotations_stay(guidance: Guidance, words, in_full) -> None:
    read = Proposals(
        people=(
            Person(name="Ann Mary Ash", role="victim", called=("IP", "Vic"), sources=(PRINTED,)),
            Person(name="Bo Birch", role="defendant", called=("Susp", "Al"), sources=(PRINTED,)),
            *(Person(name=name, sources=(PRINTED,)) for name in ("Dan Orr", "Tess Ode", "Cy Hay-Reed")),
        )
    )
    assert begun(read, guidance).plain(words) == in_full


@pytest.mark.parametrize(
    ("others", "in_full"), [((), "The defendant rang Ann Ash."), (("victim",), "The defendant rang AP.")]
)
def test_a_label_that_no_paper_explains_is_of_the_one_person_it_can_be(guidance: Guidance, others, in_full) -> None:
    people = [("Ann Mary Ash", "victim"), ("Bo Birch", "defendant"), *(("Dan Orr", role) for role in others)]
    read = Proposals(people=tuple(Person(name=name, role=role, sources=(PRINTED,)) for name, role in people))
    assert begun(read, guidance).plain("SUSP rang AP.") == in_full


@pytest.mark.parametrize(
    ("told", "left"),
    [
        ("She changed her number on 3 May so he can't ring.", "She changed her number so he can't ring."),
        ("Blocked him 3 May 2026.", "Blocked him."),
        ("he rang (Sun 3 May, 10:15) from work", "He rang from work"),
        ("10:15 arrested at home on 3 May 2026", "Arrested at home"),
        ('On 3 May at 10:15 he said "on 3 May".', 'He said "on 3 May".'),
        ("Since 3 May he has rung, and until 3 May 2026 not.", "Since 3 May he has rung, and until 3 May 2026 not."),
        ("3 May to 4 May he rang.", "3 May to 4 May he rang."),
    ],
)
def test_what_is_told_of_one_day_does_not_say_it_again(told: str, left: str) -> None:
    assert without_own_day(told, When.read("3 May 2026")) == left


def test_a_surname_that_another_has_too_is_not_the_defendants_alone(guidance: Guidance) -> None:
    people = (("Bo Birch", "defendant"), ("Ann Birch", "victim"))
    read = Proposals(people=tuple(Person(name=name, role=role, sources=(PRINTED,)) for name, role in people))
    plain = begun(read, guidance).plain
    assert plain("BIRCH rang; Bo BIRCH hid.") == "Birch rang; the defendant hid."


def test_the_first_of_several_victims_is_meant_where_a_log_leaves_out_the_number(guidance: Guidance) -> None:
    log = (
        "INVESTIGATION LOG\nAGGD 1  ASH, Ann Mary  21/06/77\nAGGD 2  ASH, Odo  02/11/06\n"
        "SUSP  PIKE, Karl Owen  08/03/79\n"
        "1 | 04MAY26 0900 | PC 99 REED | REPORT\nSusp stood at the gate of agg on 3/5/26 and waved at her.\n"
    )
    of = begun(read_desk([("log.txt", log.encode())], guidance), guidance)
    (row,) = (one for one in rows_of(of, "incidents") if one.of == "act" and one.sources)
    assert row.shown()["what"] == "The defendant stood at the gate of Ann Ash and waved at her."


def test_the_label_that_a_log_has_for_its_one_victim_is_put_in_full_though_no_line_defines_it(
    guidance: Guidance,
) -> None:
    log = (
        "INVESTIGATION LOG\nAggrieved: ASH, Ann, F, b 1977   Suspect: PIKE, Karl Owen, M, b 08/03/1979\n"
        "04/05/26 4471 SUSP stood at AP's gate on 3/5/26 and waved at AP. IP of the email is a library.\n"
    )
    of = begun(read_desk([("log.txt", log.encode())], guidance), guidance)
    (row,) = (one for one in rows_of(of, "incidents") if one.of == "act" and one.sources)
    assert row.shown()["what"].startswith("The defendant stood at Ann Ash's gate and waved at Ann Ash.")
    assert of.plain("AP rang. IP is not known.") == "Ann Ash rang. IP is not known."


def test_a_short_form_that_a_paper_defines_is_no_other_persons_initials(guidance: Guidance) -> None:
    log = (
        "CRIME LOG\n#01 22/04/2026 10:42 PC 5120 HALE [Initial]\n"
        "Susp                   PRYCE-MOSS, Gareth b. 22/11/1984 (hereafter PM)\n"
        "Injured party (IP)     ASH, Ann b. 17/06/1988\n"
        "Witness PAUL MOSS saw PM bang on the door of 4 Pump Lane on 21/04/2026.\n"
    )
    of = begun(read_desk([("log.txt", log.encode())], guidance), guidance)
    assert {one.name: one.role for one in of.read.people if one.role in ("defendant", "victim")} == {
        "Gareth Pryce-Moss": "defendant",
        "Ann Ash": "victim",
    }
    assert of.plain("PM banged on the door.") == "The defendant banged on the door."


def test_somebody_with_no_part_is_called_nothing_until_the_officer_says(guidance: Guidance) -> None:
    of = begun(Proposals(people=(Person(name="Judith Frost", sources=(PRINTED,)),)), guidance)
    one = row_of(of, "people", "Judith Frost")
    assert one.add is False
    assert not one.shown()["who"]
    refused = confirmed(of, [one], {one.key: {**one.shown(), "add": True}}).refused
    assert refused == {one.key: "Say who this is, or take the tick away."}


def test_what_kind_of_conduct_an_act_is_follows_from_its_means_too_until_that_is_changed(guidance: Guidance) -> None:
    act = Act(what="He was outside her work.", method="waiting-near", sources=(PRINTED,))
    of = begun(Proposals(incidents=(act,)), guidance)
    (row, _) = rows_of(of, "incidents")
    assert guidance.reach["place"].label in row.more[0]
    assert after(of, "incidents").case.incidents[row.id].reach == ("place",)
    assert after(of, "incidents", {row.key: {"method": "other"}}).case.incidents[row.id].reach == ()


@pytest.mark.parametrize(
    ("what", "method"),
    [
        ("Seven voice notes to her phone", "message"),
        ("Courier box to her work. Framed photo and a card", "gift"),
        ("14 WhatsApps and 3 calls to her", ""),
        ("He entered the shop, shouted at her and smashed a jar", "visiting"),
    ],
)
def test_of_several_means_that_an_act_names_the_first_is_proposed(guidance: Guidance, what: str, method: str) -> None:
    of = begun(Proposals(incidents=(Act(what=what, sources=(PRINTED,)),)), guidance)
    (row, _) = rows_of(of, "incidents")
    assert (row.shown()["method"] or "") == method


@pytest.mark.parametrize(
    ("what", "method", "letters"),
    [
        ("Seven voice notes to her mother's phone", "", {"b"}),
        ("Courier box to her work. Framed photo and a card", "", {"b"}),
        ("14 WhatsApps and 3 calls to her, and he was at her door", "", {"b", "e"}),
        ("He was at her door with an egg.", "visiting", {"b", "e"}),
        ("He came up to her at a table.", "in-person", {"b"}),
    ],
)
def test_what_kind_of_conduct_an_act_is_follows_from_each_means_that_it_names(
    guidance: Guidance, what: str, method: str, letters: set[str]
) -> None:
    of = begun(Proposals(incidents=(Act(what=what, method=method, sources=(PRINTED,)),)), guidance)
    (row, _) = rows_of(of, "incidents")
    assert {*after(of, "incidents").case.incidents[row.id].behaviours} == letters


def test_whether_exhibits_are_redacted_is_answered_once_for_all_but_those_to_look_at(ferry: Confirming) -> None:
    of = with_people(ferry)
    to_look_at, rest = row_of(of, "exhibits", "TO/4"), row_of(of, "exhibits", "All other")
    assert to_look_at.key in (confirmed(of, rows_of(of, "exhibits"), {}).refused or {})
    case = after(of, "exhibits", {to_look_at.key: {"redacted": "yes"}, rest.key: {"redacted": "not done yet"}}).case
    assert {held.mark for held in case.exhibits.values() if held.redacted == "yes"} == {"TO/4"}
    assert {held.redacted for held in case.exhibits.values()} == {"yes", "not done yet"}


def test_what_is_asked_of_each_witness_is_answered_once_for_all_but_those_answered_alone(ferry: Confirming) -> None:
    of = with_people(ferry)
    alone, rest = row_of(of, "exhibits", "Ivo Marchetti"), row_of(of, "exhibits", "All other witnesses")
    given = {alone.key: {"called": "no"}, rest.key: {"called": "yes", "statement_signed": "not done yet"}}
    given[row_of(of, "exhibits", "TO/4").key] = {"redacted": "yes"}
    of = after(of, "exhibits", given)
    held = {one.name: (one.called, one.statement_signed) for one in of.case.witnesses.values()}
    assert held.pop("Ivo Marchetti") == ("no", "not done yet")
    assert set(held.values()) == {("yes", "not done yet")}
    assert not any("All other witnesses" in one.name for one in rows_of(of, "exhibits"))


@pytest.mark.parametrize("page", PAGES)
def test_every_answer_that_a_list_of_a_row_offers_is_one_that_the_case_takes(page: str, ferry: Confirming) -> None:
    of = with_people(ferry)
    for row in rows_of(of, page):
        musts = {cell.name: next(iter(cell.options)) for cell in row.cells if cell.must}
        for cell in (one for one in row.cells if one.kind == "one"):
            for answer in cell.options:
                given = {row.key: {"add": True, **musts, cell.name: answer}}
                why = (confirmed(of, [row], given).refused or {}).get(row.key, "")
                assert "Use one of" not in why, (row.name, cell.title, cell.options[answer])


def test_the_copy_of_an_order_among_the_exhibits_is_the_exhibit_of_the_order(guidance: Guidance) -> None:
    order = Order(kind="non-molestation-order", title="non-molestation order", sources=(PRINTED,))
    copy = Exhibit(mark="AB/9", description="Copy non-molestation order", sources=(PRINTED,))
    of = after(after(begun(Proposals(orders=(order,), exhibits=(copy,)), guidance), "orders"), "exhibits")
    (held,) = of.case.existing_orders.values()
    assert of.case.exhibits[held.exhibit or ""].description == copy.description


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("0640", "06:40"),
        ("c.0640", "about 06:40"),
        ("2204-0237", "22:04 to 02:37"),
        ("2002hrs", "20:02"),
        ("from 0812", "from 08:12"),
        ("abt 3pm", "about 3pm"),
        ("20:15", "20:15"),
        ("3.30 pm", "3.30 pm"),
    ],
)
def test_a_time_is_put_as_papers_print_it(said: str, words: str) -> None:
    assert time_words(said) == words


def test_a_row_that_was_changed_and_is_not_ticked_is_not_left_out_in_silence(ferry: Confirming) -> None:
    someone = row_of(ferry, "people", "Odalys Fenn")
    done = confirmed(ferry, [someone], {someone.key: {"add": False, "who": "authorising"}})
    assert "is not ticked" in (done.refused or {})[someone.key]
    assert confirmed(ferry, [someone], {someone.key: {"add": True, "who": "authorising"}}).added == 1
    box_as_it_was = {cell.name: cell.value or None for cell in someone.cells}
    assert confirmed(ferry, [someone], {someone.key: {"add": False, **box_as_it_was}}).refused is None


def test_orders_proceedings_and_warnings_that_were_typed_before_are_not_added_twice(ferry: Confirming) -> None:
    order, proceeding, warning = ferry.read.orders[0], ferry.read.proceedings[1], ferry.read.warnings[0]
    typed = {
        "existing_orders": {"o1": {"kind": order.kind, "made": "12/06/2025"}},
        "proceedings": {"p1": {"description": proceeding.offence.upper(), "date": "19 September 2025"}},
        "warnings": {"w1": {"kind": warning.kind, "date": "23 March 2026"}},
    }
    of = ferry.after(Case.model_validate(typed))
    there = [one.of for one in rows_of(of, "orders") if one.there]
    assert there == ["order", "proceeding", "warning"]
    of = after(of, "orders")
    assert [term.paragraph for term in of.case.existing_orders["o1"].terms.values()] == ["a", "b", "c"]


def test_what_looks_like_something_to_withhold_is_asked_about_or_listed(ferry: Confirming) -> None:
    listed = {held.value for held in kept_back(ferry)}
    asked = " ".join(one.name for one in rows_of(ferry, "people") if any("keep" in cell.must for cell in one.cells))
    assert "Wilfred" in listed
    for held in ferry.read.withheld:
        assert (
            held.value in listed or held.kind == "exhibit" or any(way in asked for way in (held.value, *held.spellings))
        )


def test_a_child_who_is_named_in_full_somewhere_is_asked_about_by_the_first_name_too(guidance: Guidance) -> None:
    papers = [
        (
            "mg11.txt",
            b"WITNESS STATEMENT\nStatement of: Ann ASH\nMy daughter Posy is 15. He waited for her on 3 May 2026.\n",
        ),
        ("log.txt", b"CRIME LOG\nEntry 1. 4 May 2026 09:00 PC 99 BEECH\nChild is Posy ASH.\n"),
        ("order.txt", b"RESTRAINING ORDER\nDate of order: 10 March 2026\n\n1. Not to contact Ann Ash or Posy Ash.\n"),
    ]
    of = begun(read_desk(papers, guidance), guidance)
    assert "withhold" in {cell.name for cell in row_of(of, "people", "Posy Ash").cells if cell.must}
    assert any("“Posy”" in said for said in row_of(of, "orders", "paragraph 1").asks)


def test_whether_a_number_that_no_act_shows_him_to_have_is_kept_back_is_answered_for_nobody(guidance: Guidance) -> None:
    log = (
        "CRIME LOG\nPersons: IP BANKS Teresa | SUS PRENTICE Victor\n[1] 04-MAY-26 0900 PC 99 ASH TYPE: REPORT\n"
        "On 03/05/26 12 calls from SUS, 07700 900552. IP called on 07700 900118.\n\n"
        "[2] 05-MAY-26 0900 PC 99 ASH TYPE: ADMIN\n** RESTRICT ** IP now on 07700 900861.\n"
    )
    export = "Time,Direction,Type,From,To\n05/05/2026 10:00:00,IN,CALL,07700 900770,07700 900118\n"
    papers = [("log.txt", log.encode()), ("calls.csv", export.encode())]
    of = begun(read_desk(papers, guidance, {"calls.csv": "messages"}), guidance)
    of = of.after(apply(of.case, [Edit(path="defendant.name", value="Victor Prentice")]))
    rows = {one.name: one for one in rows_of(of, "people") if one.of in ("identifier", "others")}
    boxes = {name: next(cell for cell in one.cells if cell.name == "withhold") for name, one in rows.items()}
    assert rows["07700 900861"].add
    assert (boxes["07700 900861"].value, bool(boxes["07700 900861"].must)) == ("", True)
    assert (boxes["07700 900118"].value, bool(boxes["07700 900118"].must)) == ("", True)
    assert (boxes["07700 900552"].value, boxes["07700 900552"].must) == ("no", "")
    (others,) = (one for one in rows.values() if one.of == "others")
    chosen = {"values": ["07700900770"]}
    assert "Say whether" in (confirmed(of, [others], {others.key: chosen}).refused or {})[others.key]
    done = confirmed(of, [others], {others.key: {**chosen, "withhold": "yes"}})
    (kept,) = apply(of.case, done.edits).identifiers.values()
    assert (kept.value, kept.withhold) == ("07700 900770", True)


@pytest.mark.parametrize("said", ["Victor PRENTICE", "Quillmoor Bank plc", "Quillmoor Couriers"])
def test_the_defendant_or_a_firm_that_produced_an_exhibit_becomes_no_witness(said: str, guidance: Guidance) -> None:
    listed = (
        Exhibit(mark="AA/1", description="His handset", produced_by=said, sources=(PRINTED,)),
        Exhibit(mark="AA/2", description="A card", produced_by="Teresa BANKS", sources=(PRINTED,)),
    )
    case = apply(Case(), [Edit(path="defendant.name", value="Victor Hale Prentice")])
    of = begun(Proposals(exhibits=listed), guidance, case)
    one = row_of(of, "exhibits", "AA/1")
    assert any(f"{said} produced it" in ask for ask in one.asks)
    made = after(of, "exhibits").case
    assert [held.name for held in made.witnesses.values()] == ["Teresa BANKS"]
    assert [held.produced_by for held in made.exhibits.values() if held.mark == "AA/1"] == [None]
    (refused,) = (confirmed(of, [one], {one.key: {"produced_by": "Victor Prentice"}}).refused or {}).values()
    assert "is the defendant" in refused


def test_of_an_exhibit_that_nobody_is_said_to_have_produced_nothing_is_said_of_the_defendant(
    guidance: Guidance,
) -> None:
    of = begun(Proposals(exhibits=(Exhibit(mark="AA/1", description="A card", sources=(PRINTED,)),)), guidance)
    assert row_of(of, "exhibits", "AA/1").asks == ()


def test_whom_a_paper_says_not_to_name_and_the_address_beside_are_asked_about_and_never_no(guidance: Guidance) -> None:
    log = (
        "CRIME LOG\n[1] 04-MAY-26 0900 PC 99 ASH TYPE: ENQ\nSpoken to Wilf GARNETT, 8 Sorrel Lane. He rang at 1900.\n"
        "He will not be named and will make no statement.\n\n"
        "[2] 05-MAY-26 0900 PC 99 ASH TYPE: ENQ\nSpoken to Una TEAL, 3 Hobble Street. She saw a van.\n"
    )
    of = begun(read_desk([("log.txt", log.encode())], guidance), guidance)
    cells = {one.name: {cell.name: cell for cell in one.cells} for one in rows_of(of, "people")}
    kept, free = (next(held for name, held in cells.items() if word in name) for word in ("Garnett", "Teal"))
    assert (kept["withhold"].value, bool(kept["withhold"].must)) == ("", True)
    assert "withhold" not in free
    kept, free = (next(held for name, held in cells.items() if word in name) for word in ("Sorrel", "Hobble"))
    assert (kept["withhold"].value, bool(kept["withhold"].must)) == ("", True)
    assert (free["withhold"].value, free["withhold"].must) == ("no", "")
    one = row_of(of, "people", "Garnett")
    done = confirmed(of, [one], {one.key: {"add": True, "who": "witness", "withhold": "yes"}})
    assert "name each witness" in (done.refused or {})[one.key]


def test_a_mark_that_no_exhibit_has_is_not_ticked(guidance: Guidance) -> None:
    said = {"AA/1": "Card", "AA/2": "NUMBER NOT USED"}
    listed = tuple(Exhibit(mark=mark, description=what, sources=(PRINTED,)) for mark, what in said.items())
    rows = rows_of(begun(Proposals(exhibits=listed), guidance), "exhibits")
    assert {one.name: one.add for one in rows if one.name in said} == {"AA/1": True, "AA/2": False}


@pytest.mark.parametrize(
    ("said", "proposed"),
    [
        ("Log 1, MG11", ""),
        ("Log 9 + 13", ""),
        ("Call data", "Call data"),
        ("Log 4 and dashcam", "Log 4 and dashcam"),
        ("AB/1", ""),
        ("AB/1 CCTV. Says he was at sea", "CCTV"),
        ("AB/1. Order in force - para 3", ""),
        ("Inferred only. The council will not say", ""),
    ],
)
def test_an_act_that_is_known_from_papers_of_the_police_alone_has_no_source(guidance, said, proposed) -> None:
    day = When.read("3 May 2026")
    act = Act(date=day, what="He rang.", source=said, exhibits=("AB/1",), sources=(PRINTED,))
    (one,) = [
        one
        for one in rows_of(begun(Proposals(incidents=(act,)), guidance), "incidents")
        if one.of == "act" and one.sources
    ]
    assert one.shown().get("source", "") == proposed


def test_how_many_has_to_be_a_number(ferry: Confirming) -> None:
    of = with_people(ferry)
    act = row_of(of, "incidents", "Parcel")
    done = confirmed(of, [act], {act.key: {"count": "a few"}})
    assert done.refused == {act.key: "Enter how many as a whole number, such as 12."}


def test_a_passage_of_a_statement_becomes_an_incident_only_with_the_officers_own_words(ferry: Confirming) -> None:
    of = with_people(ferry)
    passage = row_of(of, "incidents", "February 2026: a passage")
    assert not passage.add
    assert passage.shown()["what"] == ""
    assert "Say what happened" in str(confirmed(of, [passage], {passage.key: {"add": True}}).refused)
    given = {"add": True, "what": "He sat on the harbour wall opposite."}
    case = after(of, "incidents", {passage.key: given}).case
    assert case.incidents[passage.id].what == given["what"]


def test_a_place_and_an_act_that_no_paper_has_are_added_in_an_empty_row(ferry: Confirming) -> None:
    of = with_people(ferry)
    place = row_of(of, "people", "Another place")
    of = after(of, "people", {place.key: {"add": True, "address": "9 Example Yard, Exeburgh", "known": "yes"}})
    assert "9 Example Yard, Exeburgh" in {one.address for one in of.case.places.values()}
    act = row_of(of, "incidents", "Another incident")
    given = {"add": True, "date": "6 June 2026", "what": "He drove close behind her.", "attributed": "inferred"}
    of = after(of, "incidents", {act.key: given})
    assert [one.inferred for one in of.case.incidents.values() if one.what == "He drove close behind her."] == [True]
    assert row_of(of, "incidents", "Another incident").key != act.key


def test_what_is_not_ticked_stands_after_what_is_in_each_table(ferry: Confirming) -> None:
    for page in PAGES:
        for _, rows in tables(page, with_people(ferry)):
            unlikely = [one.unlikely for one in rows]
            assert unlikely == sorted(unlikely)


def test_a_conviction_stands_in_the_open_and_is_ticked_by_the_officer_alone(guidance: Guidance) -> None:
    record = tuple(
        Proceeding(offence=stage, stage=stage, date=When.read("4 May 2026"), sources=(PRINTED,))
        for stage in ("convicted", "charged")
    )
    convicted, charged = rows_of(begun(Proposals(proceedings=record), guidance), "orders")
    assert (convicted.add, convicted.unlikely) == (False, False)
    assert (charged.add, charged.unlikely) == (True, False)


def test_what_somebody_was_to_the_defendant_is_confirmed_with_who_it_is(guidance: Guidance) -> None:
    ann = Person(name="Ann Ash", role="victim", tie="Former partner", sources=(PRINTED,))
    of = begun(Proposals(people=(ann,)), guidance)
    row = row_of(of, "people", "Ann Ash")
    of = after(of, "people", {row.key: {"who": "victim"}})
    (held,) = of.case.protected_persons.values()
    assert held.relationship.description == "Former partner"


@pytest.mark.parametrize("said", ["Ada Reed; Bo Marl", "Ada Reed and Bo Marl", "Ada, Bo Marl", "Bo & Ada Reed"])
def test_several_whom_an_order_protects_are_read_however_they_are_joined(said: str) -> None:
    case = Case.model_validate({"protected_persons": {"a": {"name": "Ada Reed"}, "b": {"name": "Bo Marl"}}})
    assert {*towards(case, said)} == {"a", "b"}
    with pytest.raises(NotAdded):
        towards(case, f"{said} and Cy Ash")


@pytest.mark.parametrize(
    ("what", "method"),
    [
        ('He stood outside her work and when she came out he says: "I will send you letters."', "waiting-near"),
        ('Ann Ash says: "He sent me letters."', "letter"),
    ],
)
def test_what_he_says_in_an_account_is_not_the_words_of_a_statement(what, method, guidance: Guidance) -> None:
    assert Words(Proposals(), guidance, lambda _: Conduct()).method(what) == method


@pytest.mark.parametrize(
    ("said", "towards_whom"),
    [
        ({"what": "He rang.", "towards": ["Ada Reed"], "people": ["Bo Marl"]}, "Ada Reed"),
        ({"what": "A call was made.", "people": ["Bo Marl", "PC Ash"]}, "Bo Marl"),
        ({"what": 'Bo Marl says: "He rang me."', "witness": ["Bo Marl"]}, "Bo Marl"),
        ({"what": "A box came.", "where": ["2 Mill Lane, Exampleton"]}, "Bo Marl"),
        ({"what": "A call was made.", "people": ["Bo Marl", "Ada Reed"]}, ""),
        ({"what": "A call was made.", "witness": ["Bo Marl"]}, ""),
        ({"what": "He went to Cy Ash.", "towards": ["Cy Ash"], "where": ["2 Mill Lane, Exampleton"]}, ""),
    ],
)
def test_of_two_people_to_protect_an_act_is_towards_the_one_whom_words_statement_or_place_name(
    said: dict[str, Any], towards_whom: str, guidance: Guidance
) -> None:
    case = Case.model_validate(
        {
            "protected_persons": {"a": {"name": "Ada Reed"}, "b": {"name": "Bo Marl"}},
            "places": {"p": {"whose": "b", "kind": "home", "address": "2 Mill Lane, Exampleton"}},
        }
    )
    act = Act.model_validate({"date": "4 May 2026", "sources": (PRINTED,), **said})
    (row, *_) = rows_of(begun(Proposals(incidents=(act,)), guidance, case), "incidents")
    assert row.shown()["towards"] == towards_whom
