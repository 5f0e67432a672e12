"""A statement keeps own knowledge, hearsay and views apart, and says for nobody what nobody has recorded."""

import re
from itertools import pairwise
from typing import Any

import pytest

from spo.case import Case, Edit, apply
from spo.case.first_person import in_first_person
from spo.case.officer import officers as the_officer
from spo.documents import Paper, pack, papers

from .cases import every_case, packed
from .word import W, assessed, body, parts, style, text, words

OFFICER, WITNESSES = "6-statement-of-the-officer.docx", "draft-statements-of-the-witnesses.docx"
CASES = every_case()
ANEW = "3"  # the list that is counted from 1 again after each title

SAM = {"name": "PC 900 Sam Example", "first_hand": "yes"}
ORLA = {"name": "Orla Example", "person": "p1", "first_hand": "yes"}
SEEN = {"date": "3 June 2026", "what": "I saw the defendant at the gate.", "witness": "sam", "attributed": "yes"}
TOLD = {"date": "4 June 2026", "what": "He rang 12 times.", "witness": "orla", "attributed": "yes", "source": "Diary"}

SIGNED = {"statement_signed": "yes", "statement_date": "5 June 2026"}


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


def of_orla_unnamed() -> Case:
    """Return the case in which the name of the witness who is to be protected is withheld."""
    person = {"name": "Sorrel Fennimore", "withhold_name": True, "described_as": "the woman in the blue house"}
    return case_of(
        protected_persons__p1=person,
        incidents__i2={**TOLD, "source": "Her diary"},
        witnesses__orla={
            **ORLA,
            "name": "Sorrel Fennimore",
            "statement_signed": "yes",
            "statement_date": "5 June 2026",
        },
    )


def said(paper: Paper, part: str) -> str:
    """Return what a part of a statement says."""
    return "\n".join(passage.text for passage in paper.passages[part])


def test_the_officer_tells_of_what_was_seen_and_sends_the_court_to_others_for_the_rest() -> None:
    made = officers(case_of())
    assert "Act 1: 3 June 2026. I saw the defendant at the gate." in said(made, "own")
    assert "The schedule of witnesses gives what others say of the acts." in said(made, "others")
    assert "Orla" not in said(made, "others")
    assert "He rang" not in made.text()
    assert "act 1" not in said(made, "others")


@pytest.mark.parametrize("hand", ["no", None, "not known"])
def test_nothing_is_the_officers_own_knowledge_unless_it_is_said_to_be_first_hand(hand: str | None) -> None:
    made = officers(case_of(witnesses__sam={**SAM, "first_hand": hand}, incidents__i1={**SEEN, "source": "Call data"}))
    assert "at the gate" not in said(made, "own")
    assert "[To complete: what you saw or did yourself" in said(made, "own")
    from_others = "What I know of act 1 is from others: Call data."
    asked = "[To complete: what you know of act 1, and whether you saw or did it yourself.]"
    assert (from_others in said(made, "others"), asked in said(made, "others")) == (hand == "no", hand != "no")


def test_who_tells_of_an_act_is_a_marked_gap_where_nobody_has_said() -> None:
    made = officers(case_of(incidents__i2={"what": "He rang.", "attributed": "yes"}))
    assert "[To complete: who tells of act 2.]" in said(made, "others")


def test_what_the_officer_passes_on_is_called_hearsay_and_names_who_said_it() -> None:
    passed = {"maker": "A bank's records officer", "what": "The card was paid for in cash.", "witness": "sam"}
    made = officers(case_of(hearsay__h1=passed))
    assert "Hearsay: A bank's records officer. The card was paid for in cash." in said(made, "others")
    nameless = officers(case_of(hearsay__h1={**passed, "maker": ""}))
    assert "[To complete: who made this statement]" in said(nameless, "others")


def test_the_officer_tells_of_the_warnings_and_searches_that_were_the_officers_own_and_of_no_others() -> None:
    made = officers(
        case_of(
            warnings__a={"by": "PC S. Example", "date": "2 June 2026", "words": "I told him to stop."},
            warnings__b={"by": "PC Other Person", "date": "5 June 2026", "words": "Told again."},
            order_checks__c={"done": "yes", "system": "Police National Computer", "by": "PC Example", "result": "None"},
            order_checks__d={"done": "yes", "system": "Probation record", "by": "Somebody Else", "result": "None"},
            risk_assessments__r={
                "done": "yes",
                "tool": "S-DASH",
                "assessor": "PC Example",
                "found": "High",
                "training": "Two days",
            },
            risk_assessments__s={"done": "yes", "tool": "DASH", "assessor": "PC Other", "found": "Medium"},
            existing_orders__o={"kind": "spo", "variation": {"considered": "yes", "by": "PC Example, with CPS"}},
        )
    )
    own = said(made, "own")
    assert "2 June 2026. I told him to stop." in own
    assert "I searched for other orders: Police National Computer. Found: None." in own
    assert "I assessed the risk: S-DASH. My training: Two days. Found: High." in own
    assert "Medium" not in own
    assert "I considered variation of" in own
    assert "Told again" not in own
    assert "Probation" not in own


def test_a_draft_of_what_the_officer_has_signed_says_which_of_the_two_to_serve() -> None:
    served = (
        "[To complete: take the words of the statement of 5 June 2026, which is recorded. "
        "Serve that one, and not this draft, where there is no more to say.]"
    )
    assert served in officers(case_of(witnesses__sam={**SAM, **SIGNED})).text()
    unsigned = officers(case_of(witnesses__sam={**SAM, **SIGNED, "statement_signed": "not done yet"}))
    assert "Serve that one" not in unsigned.text()


def test_what_the_officer_considered_of_an_order_is_one_sentence_for_each_day() -> None:
    one, other = ({"considered": "yes", "by": "PC Example", "date": f"{day} June 2026"} for day in (1, 2))
    order = {"kind": "spo", "made": "3 May 2025", "enforcement": one, "variation": one, "extension": other}
    own = said(officers(case_of(existing_orders__o=order)), "own")
    named = "the stalking protection order of 3 May 2025"
    assert f"I considered enforcement and variation of {named} on 1 June 2026." in own
    assert f"I considered extension of {named} on 2 June 2026." in own


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_officers_statement_repeats_none_of_what_others_say_of_an_act(case: Case) -> None:
    own, said = the_officer(case), officers(case).text()
    for act in case.incidents.values():
        assert act.witness in own or not act.what or act.what not in said


def test_views_are_under_a_heading_of_their_own_after_the_facts() -> None:
    tree = body(packed("full").files[OFFICER])
    headings = [words(p) for p in tree.iter(f"{W}p") if style(p) in ("Heading1", "Heading2")]
    assert headings[-3:] == ["What helps the defendant", "My views", "Declaration"]


@pytest.mark.parametrize("name", ["sam example", "PC  SAM   EXAMPLE", "PC 900", "S Example, PC 900", "PC Example"])
def test_an_officer_in_the_case_who_is_a_witness_has_one_statement_however_the_name_is_typed(name: str) -> None:
    made = papers(assessed(case_of(witnesses__sam={**SAM, "name": name})))
    assert made["witness-statements"].parts == ("witness-orla",)


@pytest.mark.parametrize("name", ["PC 901 Sam Example", "Samantha Example", "Example", "PC Orla Example", ""])
def test_somebody_else_of_the_same_name_as_the_officer_is_a_witness_apart(name: str) -> None:
    made = papers(assessed(case_of(witnesses__sam={**SAM, "name": name})))
    assert made["witness-statements"].parts == ("witness-sam", "witness-orla")


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
    assert "I produce exhibit OE/2 (4 June 2026): Call record." in paragraphs


def test_what_an_officer_wrote_of_an_act_is_a_reason_to_ask_and_never_what_the_witness_says() -> None:
    paragraphs = of_witness(case_of())
    at = paragraphs.index("Act 2: 4 June 2026.")
    assert paragraphs[at + 1] == "[To complete: in the witness's own words. The chronology says: He rang 12 times.]"
    assert not any("at the gate" in one for one in paragraphs)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_no_account_in_the_third_person_stands_outside_a_gap_in_the_draft_of_a_witness(case: Case) -> None:
    made = papers(assessed(case))
    if "witness-statements" not in made:
        return
    drafted = [one for held in made["witness-statements"].passages.values() for one in held]
    accounts = {act.what for act in case.incidents.values() if act.what and not in_first_person(act.what)}
    for one in drafted:
        assert one.style == "gap" or not any(account in one.text for account in accounts)


def test_an_account_in_the_first_person_is_the_witnesss_own_and_is_printed() -> None:
    paragraphs = of_witness(case_of(incidents__i2={**TOLD, "what": "He rang me 12 times. I hung up."}))
    assert "Act 2: 4 June 2026. He rang me 12 times. I hung up." in paragraphs
    assert not any("The chronology says" in one for one in paragraphs)


def test_what_somebody_is_quoted_as_saying_does_not_make_an_account_the_witnesss_own() -> None:
    paragraphs = of_witness(case_of(incidents__i2={**TOLD, "what": 'He said: "I will find you."'}))
    assert any(one.startswith("[To complete: in the witness's own words.") and "find you" in one for one in paragraphs)


def test_own_words_that_were_typed_for_an_act_take_the_place_of_its_gap() -> None:
    own = {"paper": "witness-statements", "passage": "witness-orla.i2", "text": "My telephone rang all night."}
    paragraphs = of_witness(case_of(wordings__w=own))
    assert "My telephone rang all night." in paragraphs
    assert not any("He rang 12 times" in one for one in paragraphs)


@pytest.mark.parametrize(
    "known",
    [{"towards": ["p1"]}, {"source": "Statement of Orla Example"}],
    ids=["it was aimed at her", "its source names her"],
)
def test_an_act_that_another_tells_of_stands_in_the_draft_of_who_may_know_it_without_the_others_words(
    known: dict[str, Any],
) -> None:
    paragraphs = of_witness(case_of(incidents__i1={**SEEN, **known}))
    at = paragraphs.index("Act 1: 3 June 2026.")
    assert paragraphs[at + 1].startswith("[To complete: only what the witness saw, heard, received or did of this")
    assert not any("at the gate" in one for one in paragraphs)
    assert at < paragraphs.index("Act 2: 4 June 2026.")


def test_who_else_saw_an_act_is_asked_of_it_as_the_first_is_and_every_paper_names_both() -> None:
    case = case_of(incidents__i1={**SEEN, "what": "He stood at the gate.", "other_witnesses": ["orla"]})
    paragraphs = of_witness(case)
    at = paragraphs.index("Act 1: 3 June 2026.")
    asked = "[To complete: in the witness's own words. The chronology says: He stood at the gate.]"
    assert paragraphs[at + 1] == asked
    made = papers(assessed(case))
    known = next(row for row in made["chronology"].tables["incidents"] if row.id == "i1").cells["known"].text
    assert known.endswith("PC 900 Sam Example; Orla Example.")
    assert "Acts 1 and 2" in made["witness-schedule"].text()


def test_what_one_witness_wrote_as_their_own_is_not_given_to_who_else_saw_it() -> None:
    case = case_of(incidents__i1={**SEEN, "other_witnesses": ["orla"]})
    paragraphs = of_witness(case)
    assert paragraphs[paragraphs.index("Act 1: 3 June 2026.") + 1] == ("[To complete: in the witness's own words.]")
    assert "at the gate" in said(officers(case), "own")


def test_an_act_on_a_day_that_a_witness_can_speak_to_stands_in_that_draft() -> None:
    def numbered(speaks_to: str) -> bool:
        case = case_of(witnesses__orla={**ORLA, "person": None, "speaks_to": speaks_to})
        return "Act 1: 3 June 2026." in of_witness(case)

    assert numbered("What she heard on 3 June 2026.")
    assert not numbered("What she heard on 13 June 2026.")


def test_who_saw_one_act_alone_is_not_told_to_take_it_out() -> None:
    heard = {"name": "Dilys Example", "first_hand": "yes", "speaks_to": "What she heard on 3 June 2026."}
    paragraphs = of_witness(case_of(witnesses__dilys=heard), "dilys")
    assert paragraphs[paragraphs.index("Act 1: 3 June 2026.") + 1] == "[To complete: in the witness's own words.]"
    of_both = case_of(witnesses__dilys=heard, incidents__i2={**TOLD, "witness": "dilys"})
    paragraphs = of_witness(of_both, "dilys")
    assert paragraphs[paragraphs.index("Act 1: 3 June 2026.") + 1].endswith("take this paragraph out.]")


def test_an_act_that_names_somebody_of_a_longer_name_is_not_put_in_the_draft_of_a_witness() -> None:
    paragraphs = of_witness(case_of(incidents__i1={**SEEN, "source": "Statement of Viorla Example"}))
    assert not any(one.startswith("Act 1") for one in paragraphs)


def test_what_both_saw_stands_in_the_draft_of_each(order_breached: Case) -> None:
    def stands(key: str, incident: str) -> bool:
        number = f"Act {assessed(order_breached).view.numbers[incident]}:"
        return any(one.startswith(number) for one in of_witness(order_breached, key))

    for key, incident in (("orla", "i30"), ("colleague", "i30"), ("maeve", "i26"), ("digital", "i26")):
        assert stands(key, incident)


def test_words_of_one_person_do_not_stand_in_the_draft_of_another() -> None:
    both = {"p1": {"name": "Orla Example"}, "p2": {"name": "Maeve Example"}}
    maeve = {"name": "Maeve Example", "person": "p2", "first_hand": "yes"}
    act = {**TOLD, "witness": "maeve", "towards": ["p1", "p2"], "impact": '"He had a key all the time."'}
    case = case_of(protected_persons=both, witnesses__maeve=maeve, incidents__i2=act)
    for key in ("orla", "maeve"):
        assert not any("He had a key" in one for one in of_witness(case, key))
    assert any("Ask about act 2, which affected others too." in one for one in of_witness(case, "maeve"))


def test_what_nobody_has_recorded_of_a_witness_is_a_marked_gap_and_not_words_of_ours() -> None:
    bare = apply(Case(), [Edit(path="protected_persons.p1", value={}), Edit(path="witnesses.orla", value=ORLA)])
    gaps = [one for one in of_witness(bare) if one.startswith("[To complete: ")]
    assert gaps == [
        "[To complete: who the witness is, in the witness's own words.]",
        "[To complete: in the witness's own words.]",
        "[To complete: how, and when, the witness told the defendant to stop, in the witness's own words]",
        "[To complete: what else the acts have done to the witness, in the witness's own words.]",
        "[To complete: what the witness wants, and why, in the witness's own words.]",
        "[To complete: the declaration that legal services require, here or at the head]",
    ]


@pytest.mark.parametrize(
    ("hand", "heading", "ask"),
    [
        ("yes", "What I saw, heard or did", "in the witness's own words."),
        ("no", "What I know from others, or from records", "what the witness was told or read, and by whom"),
        (None, "What I can say", "in the witness's own words, and whether it is first hand."),
    ],
)
def test_an_account_is_called_first_hand_only_where_it_is_said_to_be(hand: str | None, heading: str, ask: str) -> None:
    paragraphs = of_witness(case_of(witnesses__orla={**ORLA, "first_hand": hand}))
    assert heading in paragraphs
    assert paragraphs[paragraphs.index("Act 2: 4 June 2026.") + 1].startswith(f"[To complete: {ask}")


def test_an_act_that_is_not_attributed_is_told_as_one_that_is_not() -> None:
    own = "Act 2: 4 June 2026. He rang me. This is not attributed to the defendant."
    assert own in of_witness(case_of(incidents__i2={**TOLD, "what": "He rang me.", "attributed": "no"}))
    asked = of_witness(case_of(incidents__i2={**TOLD, "attributed": "no"}))
    assert any("say who did it only if the witness knows" in one for one in asked)


def test_the_effect_and_the_views_of_a_person_are_in_the_words_recorded_and_apart() -> None:
    person = {
        "name": "Orla Example",
        "effect": "I do not sleep.",
        "views_taken": "yes",
        "views": "I want it to stop.",
    }
    paragraphs = of_witness(case_of(protected_persons__p1=person))
    effect, views = paragraphs.index("I do not sleep."), paragraphs.index("I want it to stop.")
    assert paragraphs[effect - 1] == "What the acts have done to me"
    assert effect < paragraphs.index("What I think and want") < views


def test_the_effect_of_an_act_is_quoted_where_it_is_that_persons_and_otherwise_only_asked_about() -> None:
    aimed = {**TOLD, "towards": ["p1"]}
    quoted = of_witness(case_of(incidents__i2={**aimed, "impact": '"I could not sleep."'}))
    assert 'Of act 2: "I could not sleep."' in quoted
    retold = of_witness(case_of(incidents__i2={**aimed, "impact": "She could not sleep."}))
    assert any(one.startswith("[To complete: ") and "She could not sleep." in one for one in retold)
    assert not any(one.startswith("Of act 2") for one in retold)


def test_how_the_defendant_was_told_is_in_the_statement_of_the_person_who_told_him() -> None:
    warning = {"by": "Orla Example", "date": "1 June 2026", "words": "I said: do not ring me again."}
    other = {"by": "Sam Example", "date": "2 June 2026", "words": "Told to stop."}
    paragraphs = of_witness(case_of(warnings__a=warning, warnings__b=other))
    assert "1 June 2026. I said: do not ring me again." in paragraphs
    assert not any("Told to stop" in one for one in paragraphs)


@pytest.mark.parametrize(("by", "opens"), [("PC Ridley Sample", ""), ("", "PC Ridley Sample told him: ")])
def test_a_warning_is_in_the_statement_and_the_schedule_of_the_officer_who_gave_it(by: str, opens: str) -> None:
    ridley = {"name": "PC 9540 Ridley Sample", "role": "Police constable"}
    given = {"kind": "police warning", "date": "2 July 2026", "words": f"{opens}stay away from the mill."}
    witnesses = {"witnesses__ridley": ridley, "witnesses__wren": {**ridley, "name": "PC 9541 Wren Sample"}}
    case = case_of(**witnesses, warnings__a={**given, "by": by})
    told = of_witness(case, "ridley")
    assert "How I told the defendant" in told
    assert any("stay away from the mill." in one and one.startswith("[To complete: ") for one in told)
    assert "How I told the defendant" not in of_witness(case, "wren")
    rows = papers(assessed(case))["witness-schedule"].tables["witnesses"]
    says = {one.id: one.cells["says"].text for one in rows}
    assert "Told the defendant on 2 July 2026." in says["ridley"]
    assert "Told the defendant" not in says["wren"]


@pytest.mark.parametrize("by", ["PC Ridley 9540, with Orla Example there", "Viorla Example", "Orla Example's brother"])
def test_what_somebody_else_told_the_defendant_is_not_in_a_persons_statement(by: str) -> None:
    words = "I told him to stop."
    case = case_of(witnesses__orla={**ORLA, "person": "p1"}, warnings__a={"by": by, "words": words})
    assert not any(words in one for one in of_witness(case))


def test_where_a_statement_is_recorded_its_words_are_to_be_taken_first() -> None:
    paragraphs = of_witness(case_of(witnesses__orla={**ORLA, **SIGNED}))
    assert paragraphs[1].startswith("[To complete: take the words of the statement of 5 June 2026")


def test_a_person_whose_name_is_withheld_gives_a_statement_under_what_stands_for_it() -> None:
    made = packed("withheld")
    case = CASES["full"]
    assert OFFICER in made.served
    assert WITNESSES not in made.for_court
    for file in (OFFICER, WITNESSES):
        assert case.protected_persons["x1"].name not in text(made.files[file])
    assert f"Statement of {case.protected_persons['x1'].described_as}" in text(made.files[WITNESSES])


@pytest.mark.parametrize("name", [OFFICER, WITNESSES])
def test_a_statement_says_that_it_is_a_draft_and_ends_with_a_gap_for_its_declaration_and_blanks(
    name: str,
) -> None:
    found = text(packed("restraining-order-breached").files[name])
    assert "it is nobody's evidence until that person has signed it." in found
    assert "[To complete: the declaration" in found
    assert "Signed\t\t" in found
    assert "Date\t\t" in found


def test_each_draft_begins_a_page_and_word_counts_its_paragraphs_from_1_under_real_headings() -> None:
    tree = body(packed("stranger-online").files[WITNESSES])
    titles = [p for p in tree.iter(f"{W}p") if style(p) == "Heading1"]
    assert len(titles) == len(CASES["stranger-online"].witnesses) - 1
    for title in titles:
        assert title.find(f"{W}pPr/{W}pageBreakBefore") is not None
        assert list_of(title) == ("0", ANEW)
    numbered = [p for p in tree.iter(f"{W}p") if style(p) == "SPONumbered"]
    assert numbered
    assert {list_of(p) for p in numbered} == {("1", ANEW)}
    assert not [p for p in tree.iter(f"{W}p") if style(p) == "SPOSub"]
    numbering = parts(packed("stranger-online").files[WITNESSES])["word/numbering.xml"].decode()
    (anew,) = re.findall(rf'abstractNumId="{ANEW}">.*?</w:abstractNum>', numbering)
    assert re.findall(r'<w:numFmt w:val="(\w+)"/>.*?<w:lvlText w:val="([^"]*)"/>', anew) == [
        ("none", ""),
        ("decimal", "%2."),
    ]
    headings = [words(p) for p in tree.iter(f"{W}p") if style(p) == "Heading2"]
    assert headings.count("Declaration") + headings.count("Signature") == len(titles)
    assert {"Who I am", "Exhibits"} <= set(headings)


@pytest.mark.parametrize("name", [OFFICER, WITNESSES])
def test_the_declaration_and_the_signature_stay_on_the_page_of_the_last_paragraph(name: str) -> None:
    held = [p for p in body(packed("restraining-order-breached").files[name]).iter(f"{W}p") if words(p)]
    for at, paragraph in enumerate(held):
        if words(paragraph) == "Declaration":
            assert all(p.find(f"{W}pPr/{W}keepNext") is not None for p in (held[at - 1], held[at + 1]))
            assert style(paragraph) in ("Heading1", "Heading2")
            assert style(held[at + 2]) == "SPORuled"


def test_an_act_stays_on_the_page_of_the_gap_beneath_it() -> None:
    held = [p for p in body(packed("restraining-order-breached").files[WITNESSES]).iter(f"{W}p") if words(p)]
    above = [p for p, gap in pairwise(held) if style(gap) == "SPOGap" and style(p) == "SPONumbered"]
    assert above
    assert all(p.find(f"{W}pPr/{W}keepNext") is not None for p in above)


def list_of(paragraph: Any) -> tuple[str, str]:
    """Return the level and the list of Word's that a paragraph is counted in."""
    found = [paragraph.find(f"{W}pPr/{W}numPr/{W}{name}") for name in ("ilvl", "numId")]
    level, of = ("" if one is None else one.get(f"{W}val") for one in found)
    return level, of


def test_a_statement_in_a_name_that_is_withheld_is_served_unsigned_and_the_signed_one_is_for_the_court() -> None:
    made = papers(assessed(of_orla_unnamed()))
    served = made["witness-statements"]
    assert not served.tables["witness-orla"]
    assert "The copy that is served is unsigned" in said(served, "witness-orla")
    assert "Serve that one" not in said(served, "witness-orla")
    assert "The statement of Sorrel Fennimore, signed in that name, is filed" in said(made["confidential"], "purpose")


def test_every_other_witness_has_a_place_to_sign_and_the_confidential_details_speak_of_none() -> None:
    case = apply(of_orla_unnamed(), [Edit(path="witnesses.bea", value={"name": "Bea Example", "first_hand": "yes"})])
    made = papers(assessed(case))
    labels = [cells.cells["label"].text for cells in made["witness-statements"].tables["witness-bea"]]
    assert labels == ["Signed", "Name", "Date"]
    assert "Bea Example" not in said(made["confidential"], "purpose")
    content = body(pack(assessed(case)).files[WITNESSES])
    assert [words(p) for p in content.iter(f"{W}p") if style(p) == "SPORuled"] == ["Signed\t\t", "Name\t\t", "Date\t\t"]


def test_the_first_page_says_whose_drafts_follow() -> None:
    made = papers(assessed(of_orla_unnamed()))["witness-statements"]
    listed = [passage.text for passage in made.passages["about"][1:]]
    assert listed == ["Statement of the woman in the blue house."]


def test_an_experts_opinion_stands_in_the_experts_own_statement_and_in_nobody_elses() -> None:
    said_by = {"said_by": "Orla Example, nurse", "date": "5 June 2026"}
    own, told = "I could not shift the belief by discussion.", "He holds to the belief."
    case = case_of(defendant__drivers={"a": {**said_by, "words": own}, "b": {**said_by, "words": told}})
    paragraphs = of_witness(case)
    at = paragraphs.index("My opinion")
    assert paragraphs[at + 1] == f"5 June 2026. {own}"
    assert paragraphs[at + 3] == f"[To complete: in the witness's own words. The record says: {told}]"
    assert own not in officers(case).text()
    assert "My opinion" not in of_witness(case_of())


@pytest.mark.parametrize("by", ["Dr Example, who spoke to Orla Example", "Viorla Example, nurse"])
def test_an_opinion_of_somebody_else_is_not_put_in_the_statement_of_a_witness(by: str) -> None:
    driver = {"said_by": by, "date": "5 June 2026", "words": "I could not shift the belief."}
    assert "My opinion" not in of_witness(case_of(defendant__drivers={"a": driver}))
