"""A statement keeps own knowledge, hearsay and views apart, and says for nobody what nobody has recorded."""

from typing import Any

import pytest

from spo.case import Case, Edit, apply
from spo.documents import Paper, papers

from .cases import every_case, packed
from .word import W, assessed, body, style, text, words

OFFICER, WITNESSES = "6-statement-of-the-officer.docx", "7-statements-of-the-witnesses.docx"
CASES = every_case()

SAM = {"name": "PC 900 Sam Example", "first_hand": "yes"}
ORLA = {"name": "Orla Example", "person": "p1", "first_hand": "yes"}
SEEN = {"date": "3 June 2026", "what": "I saw the defendant at the gate.", "witness": "sam", "attributed": "yes"}
TOLD = {"date": "4 June 2026", "what": "He rang 12 times.", "witness": "orla", "attributed": "yes", "source": "Diary"}


def case_of(**values: Any) -> Case:
    """Return a case with an officer who saw one act and a witness who speaks to another, and values put at paths."""
    given: dict[str, Any] = {
        "applicant.officer_in_the_case": {"name": "Sam Example", "rank": "PC 900", "role": "Officer in the case"},
        "protected_persons.p1": {"name": "Orla Example"},
        "witnesses.sam": SAM,
        "witnesses.orla": ORLA,
        "incidents.i1": SEEN,
        "incidents.i2": TOLD,
    }
    given |= {path.replace("__", "."): value for path, value in values.items()}
    return apply(Case(), [Edit(path=path, value=value) for path, value in given.items()])


def officers(case: Case) -> Paper:
    """Return the statement of the officer in a case."""
    return papers(assessed(case))["officer-statement"]


def of_witness(case: Case, key: str = "orla") -> list[str]:
    """Return what the draft statement of a witness says, a paragraph each."""
    return [passage.text for passage in papers(assessed(case))["witness-statements"].passages[f"witness-{key}"]]


def said(paper: Paper, part: str) -> str:
    """Return what a part of a statement says."""
    return "\n".join(passage.text for passage in paper.passages[part])


def test_what_the_officer_saw_stands_apart_from_what_others_say() -> None:
    made = officers(case_of())
    assert "Incident 1: 3 June 2026. I saw the defendant at the gate." in said(made, "own")
    assert "He rang" not in said(made, "own")
    assert "Incident 2: 4 June 2026. He rang 12 times. Source: Orla Example, Diary." in said(made, "others")
    assert "at the gate" not in said(made, "others")


@pytest.mark.parametrize("hand", ["no", None, "not known"])
def test_nothing_is_the_officers_own_knowledge_unless_it_is_said_to_be_first_hand(hand: str | None) -> None:
    made = officers(case_of(witnesses__sam={**SAM, "first_hand": hand}))
    assert "at the gate" not in said(made, "own")
    assert "[To complete: what you saw or did yourself" in said(made, "own")
    assert "Source: PC 900 Sam Example." in said(made, "others")


def test_what_tells_of_an_act_is_a_marked_gap_where_nobody_has_said() -> None:
    made = officers(case_of(incidents__i2={"what": "He rang.", "attributed": "yes"}))
    assert "He rang. Source: [To complete: who or what tells of it]" in said(made, "others")


def test_what_the_officer_passes_on_names_who_said_it() -> None:
    passed = {"maker": "A bank's records officer", "what": "The card was paid for in cash.", "witness": "sam"}
    made = officers(case_of(hearsay__h1=passed))
    assert "A bank's records officer. The card was paid for in cash." in said(made, "others")
    nameless = officers(case_of(hearsay__h1={**passed, "maker": ""}))
    assert "[To complete: who made this statement]" in said(nameless, "others")


def test_views_are_under_a_heading_of_their_own_after_the_facts() -> None:
    tree = body(packed("full").files[OFFICER])
    headings = [words(p) for p in tree.iter(f"{W}p") if style(p) in ("Heading1", "Heading2")]
    assert headings[-5:] == [
        *("My views", "The risk", "Each term", "Religion, work, study and rights", "Declaration"),
    ]
    assert headings.index("What helps the defendant") < headings.index("My views")


def test_the_officer_has_one_statement_and_every_other_witness_has_one_too() -> None:
    assert papers(assessed(case_of()))["witness-statements"].parts == ("witness-orla",)
    alone = apply(Case(), [Edit(path="witnesses.orla", value=ORLA)])
    assert papers(assessed(alone))["witness-statements"].parts == ("witness-orla",)
    assert "witness-statements" not in papers(assessed(Case()))


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_every_exhibit_is_produced_in_the_statement_of_the_person_who_produces_it_and_in_no_other(case: Case) -> None:
    made = papers(assessed(case))
    found: dict[str, list[str]] = {}
    for paper in (made[key] for key in ("officer-statement", "witness-statements") if key in made):
        for _, sentence in paper.sentences():
            if sentence.text.startswith("I produce exhibit"):
                path = next(path for path in sentence.facts if path.startswith("exhibits."))
                found.setdefault(path.split(".")[1], []).append(sentence.text)
    wanted = [key for key, exhibit in case.exhibits.items() if exhibit.produced_by in case.witnesses]
    assert sorted(found) == sorted(wanted)
    assert all(len(sentences) == 1 for sentences in found.values())


def test_the_date_of_an_exhibit_is_given_once() -> None:
    exhibits = {
        "e1": {"mark": "OE/1", "description": "Letter of 3 June 2026", "date": "3 June 2026", "produced_by": "orla"},
        "e2": {"mark": "OE/2", "description": "Call record", "date": "4 June 2026", "produced_by": "orla"},
    }
    paragraphs = of_witness(case_of(exhibits=exhibits))
    assert "I produce exhibit OE/1: Letter of 3 June 2026." in paragraphs
    assert "I produce exhibit OE/2: Call record, 4 June 2026." in paragraphs


def test_a_witness_tells_of_no_act_that_another_witness_can_speak_to() -> None:
    paragraphs = of_witness(case_of())
    assert "Incident 2: 4 June 2026. He rang 12 times." in paragraphs
    assert not any("at the gate" in one for one in paragraphs)
    assert "[To complete: each of these, in the witness's own words]" in paragraphs


def test_what_nobody_has_recorded_of_a_witness_is_a_marked_gap_and_not_words_of_ours() -> None:
    bare = apply(Case(), [Edit(path="protected_persons.p1", value={}), Edit(path="witnesses.orla", value=ORLA)])
    gaps = [one for one in of_witness(bare) if one.startswith("[To complete: ")]
    assert gaps == [
        "[To complete: who the witness is]",
        "[To complete: what the witness can say, in the witness's own words]",
        "[To complete: how the witness made it clear that contact was not wanted]",
        "[To complete: the effect, in the witness's own words]",
        "[To complete: what the witness wants, and why, in the witness's own words]",
        "[To complete: the declaration with which legal services require a statement to end]",
    ]


@pytest.mark.parametrize(
    ("hand", "heading"),
    [
        ("yes", "What the witness saw, heard or did"),
        ("no", "What the witness knows from others, or from records"),
        (None, "What the witness can say"),
    ],
)
def test_an_account_is_called_first_hand_only_where_it_is_said_to_be(hand: str | None, heading: str) -> None:
    paragraphs = of_witness(case_of(witnesses__orla={**ORLA, "first_hand": hand}))
    assert heading in paragraphs
    assert ("[To complete: whether this is first hand]" in paragraphs) == (hand is None)


def test_an_act_that_is_not_attributed_is_told_as_one_that_is_not() -> None:
    paragraphs = of_witness(case_of(incidents__i2={**TOLD, "attributed": "no"}))
    assert "Incident 2: 4 June 2026. He rang 12 times. This is not attributed to the defendant." in paragraphs


def test_the_effect_and_the_views_of_a_person_are_in_the_words_recorded_and_apart() -> None:
    person = {"name": "Orla Example", "effect": "I do not sleep.", "views": "I want it to stop."}
    paragraphs = of_witness(case_of(protected_persons__p1=person))
    effect, views = paragraphs.index("I do not sleep."), paragraphs.index("I want it to stop.")
    assert paragraphs[effect - 1] == "What the acts have done"
    assert effect < paragraphs.index("What the witness thinks and wants") < views


def test_how_the_defendant_was_told_is_in_the_statement_of_the_person_who_told_him() -> None:
    warning = {"by": "Orla Example", "date": "1 June 2026", "words": "Do not ring me again."}
    other = {"by": "Sam Example", "date": "2 June 2026", "words": "Told to stop."}
    paragraphs = of_witness(case_of(warnings__a=warning, warnings__b=other))
    assert "1 June 2026. Do not ring me again." in paragraphs
    assert not any("Told to stop" in one for one in paragraphs)


def test_a_person_whose_name_is_withheld_gives_a_statement_under_what_stands_for_it() -> None:
    made = packed("withheld")
    case = CASES["full"]
    assert {OFFICER, WITNESSES} <= made.served
    for file in (OFFICER, WITNESSES):
        assert case.protected_persons["x1"].name not in text(made.files[file])
    assert f"Statement of {case.protected_persons['x1'].described_as}" in text(made.files[WITNESSES])


@pytest.mark.parametrize("name", [OFFICER, WITNESSES])
def test_a_statement_says_that_it_is_a_draft_and_ends_with_a_gap_for_its_declaration_and_blanks(
    name: str,
) -> None:
    found = text(packed("full").files[name])
    assert "it is nobody's evidence until that person has signed it." in found
    assert "[To complete: the declaration" in found
    assert "Signed\t\t" in found
    assert "Date\t\t" in found


def test_each_draft_begins_a_page_and_its_paragraphs_are_lettered_by_word_beneath_its_number() -> None:
    tree = body(packed("stranger-online").files[WITNESSES])
    titles = [p for p in tree.iter(f"{W}p") if style(p) == "Heading1"]
    assert len(titles) == len(CASES["stranger-online"].witnesses) - 1
    for title in titles:
        assert title.find(f"{W}pPr/{W}pageBreakBefore") is not None
        level = title.find(f"{W}pPr/{W}numPr/{W}ilvl")
        assert level is not None
        assert level.get(f"{W}val") == "0"
    assert any(style(p) == "SPOSub" for p in tree.iter(f"{W}p"))
