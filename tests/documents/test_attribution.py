"""What is not attributed, or attributed with a doubt, is said as it stands wherever an act is counted or relied on."""

import pytest

from spo.assessment.arguments import filler
from spo.case import Case, Edit, apply, incidents_in_order
from spo.documents import papers
from spo.documents.writer import Writer

from .cases import every_case
from .word import assessed

CASES = {name: case for name, case in every_case().items() if case.incidents}


def said(case: Case, paper: str, passage: str) -> str:
    """Return what a passage of a paper says, with those that follow under its name."""
    passages = papers(assessed(case))[paper].passages[passage]
    return " ".join(one.text for one in passages)


def test_the_total_says_how_many_of_the_entries_are_attributed_by_inference(order_breached: Case) -> None:
    assert ", nine are inferred to be (I) " in said(order_breached, "chronology", "summary")


def test_two_equal_periods_are_compared_with_how_much_of_each_is_inferred() -> None:
    acts = {
        f"i{n}": {
            "attributed": "yes",
            "date": f"{n} November 2026",
            "what": "He rang.",
            "method": ["answered-call", "visiting"][n % 2],
            "count": 4,
            "inferred": n > 2,
        }
        for n in (1, 2, 3)
    }
    case = Case.model_validate({"incidents": acts})
    w = Writer(assessed(case), served=True)
    slots = next(iter(filler("A20")(w, w.assessment.arguments[0])))
    assert slots["count"].text == "12 acts (4 of them inferred)"
    assert slots["earlier_count"].text == "0 acts"


def test_what_ran_over_the_edge_of_a_period_is_named_as_counted_in_neither() -> None:
    late = {f"i{n}": {"date": f"{n} November 2026", "what": "He rang.", "count": 4} for n in (1, 2, 3)}
    ways = ["answered-call", "visiting", "answered-call"]
    held = {
        key: {**act, "attributed": "yes", "method": way} for way, (key, act) in zip(ways, late.items(), strict=True)
    }
    over = {
        "attributed": "yes",
        "what": "He wrote.",
        "method": "letter",
        "date": "between 8 June 2026 and 12 June 2026",
    }
    case = Case.model_validate({"incidents": {"i0": over, **held}})
    w = Writer(assessed(case), served=True)
    _, edge, *_ = filler("A20")(w, w.assessment.arguments[0])
    assert edge["edge_ref"].paths == ("incidents.i0",)
    without = Writer(assessed(Case.model_validate({"incidents": held})), served=True)
    assert next(iter(list(filler("A20")(without, without.assessment.arguments[0]))[1].values())).text == ""


def test_the_total_says_nothing_of_inference_where_none_is_recorded(order_breached: Case) -> None:
    edits = [Edit(path=f"incidents.{key}.inferred", value=False) for key in order_breached.incidents]
    assert "inferred to be" not in said(apply(order_breached, edits), "chronology", "summary")


def test_an_inference_about_an_act_that_is_not_attributed_is_no_part_of_the_total(order_breached: Case) -> None:
    (key, *_) = assessed(order_breached).view.unattributed
    case = apply(order_breached, [Edit(path=f"incidents.{key}.inferred", value=True)])
    assert ", nine are inferred to be (I) " in said(case, "chronology", "summary")


@pytest.mark.parametrize("name", CASES)
def test_the_three_groups_of_acts_stand_in_tables_of_their_own(name: str) -> None:
    found = assessed(CASES[name])
    tables = papers(found)["application"].tables
    groups = {"shown": "his", "inferred": "inferred", "apart": "not relied on"}
    held = {row.id: group for table, group in groups.items() for row in tables[table]}
    assert held == found.view.standing


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_every_doubt_stands_in_the_application_and_every_quiet_period_in_the_chronology(case: Case) -> None:
    made = papers(assessed(case))
    rows = [row for row in made["chronology"].tables["incidents"] if row.id.startswith("quiet.")]
    assert len(rows) == len(assessed(case).view.pattern.quiet)
    text = made["application"].text()
    for key, act in incidents_in_order(case):
        if act.doubts and key not in assessed(case).view.unattributed:
            assert act.doubts in text


@pytest.mark.parametrize(
    ("words", "asks"),
    [
        ({"attribution": "From his number. Who held the handset is inferred."}, True),
        ({"attribution": "She recognised him.", "what": "He stood there, as far as she could see."}, True),
        ({"attribution": "She recognised him, but is not sure.", "doubts": "She is not sure."}, False),
        ({"attribution": "Who used it is inferred.", "inferred": True}, False),
        ({"attribution": "She recognised him."}, False),
        ({"attribution": "It is a video in which his face appears."}, False),
        ({"attribution": "It appears to be his voice."}, True),
        ({"attribution": "She knew him by his shirt, of a band called Inferno."}, False),
        ({"attribution": "It is an inference from the times of the calls."}, True),
        ({"attribution": "Not attributed: who held it is not known.", "attributed": "no"}, False),
    ],
)
def test_words_of_doubt_in_an_account_are_asked_about_until_somebody_says_what_weakens_it(
    words: dict[str, object], asks: bool
) -> None:
    case = Case.model_validate({"incidents": {"i1": {"date": "3 June 2026", "attributed": "yes", **words}}})
    found = [finding.field for finding in assessed(case).findings if finding.id == "attribution-doubt-unsaid"]
    assert found == (["incidents.i1.doubts"] if asks else [])


def test_a_warning_of_a_kind_that_nobody_has_given_is_a_gap_in_the_application() -> None:
    warnings = {"w1": {"date": "3 June 2026", "by": "Orla Example"}, "w2": {"kind": "refusal", "date": "4 June 2026"}}
    made = papers(assessed(Case.model_validate({"warnings": warnings})))["application"]
    gaps = [one for one in made.passages["knowledge"] if one.style == "gap"]
    assert [one.text for one in gaps] == [
        "[To complete: Say what kind of refusal or warning this was. "
        "Until then papers cannot say what told the defendant.]"
    ]
