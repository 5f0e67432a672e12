"""What the project's guidance holds, and what it may never say."""

import json
import re
from itertools import groupby

import pytest

from spo.assessment.arguments import filler
from spo.assessment.conditions import names
from spo.case import Case
from spo.guidance import Capability, load
from spo.wizard.steps import STEPS
from tests.guidance.words import entries, slots, sources_named, strings

ORDERS = {
    *("spo", "interim-spo", "restraining-order-conviction", "restraining-order-acquittal"),
    *("non-molestation-order", "occupation-order", "pha-injunction", "dvpn", "dvpo", "dapn", "dapo"),
    *("pre-charge-bail", "court-bail", "conditional-caution", "licence", "cbo", "shpo", "sro", "cpn"),
    *("child-arrangements-order", "undertaking", "police-warning", "other"),
}


def test_the_argument_bank_is_numbered_from_a1_without_a_gap(guidance):
    assert list(guidance.arguments) == [f"A{n}" for n in range(1, len(guidance.arguments) + 1)]
    assert all(argument.ref == key for key, argument in guidance.arguments.items())


def test_the_situations_are_n1_to_n8_of_which_n7_has_two_grounds(guidance):
    assert list(guidance.situations) == [*(f"N{n}" for n in range(1, 8)), "N7-dispute", "N8"]


def test_every_situation_names_a_part_of_a_case_to_look_at_again(guidance):
    assert {situation.field for situation in guidance.situations.values()} <= set(Case.model_fields)


def test_every_term_of_the_library_can_be_read_printed_and_proved(guidance):
    for key, term in guidance.terms.items():
        assert not term.wording.endswith("."), key
        assert term.wording[0].islower(), key
        assert all(text.endswith(".") for text in term.safeguards), key
        assert term.kind == "requirement" or term.says or key == "do-not-delete", key
    assert all(entry.words.endswith(".") for entry in guidance.exceptions.values())


def test_every_exception_stands_under_a_term_and_every_slot_is_used(guidance):
    assert {key for term in guidance.terms.values() for key in term.exceptions} == set(guidance.exceptions)
    texts = [text for term in guidance.terms.values() for text in (*term.wordings, *term.safeguards)]
    used = {slot for text in (*texts, *(entry.words for entry in guidance.exceptions.values())) for slot in slots(text)}
    assert used == {slot.name for slot in guidance.slots.values()}


def test_no_wording_of_the_library_is_one_of_its_own_traps(guidance):
    whole = {text for term in guidance.terms.values() for text in (*term.wordings, *term.safeguards)}
    whole |= {entry.words for entry in guidance.exceptions.values()} | {w.text for w in guidance.wording.values()}
    assert [key for key, trap in guidance.traps.items() if trap.good and trap.good not in whole] == []


def test_what_a_term_turning_on_belief_excepts_names_no_place(guidance):
    for term in guidance.terms.values():
        named = {slot for key in term.exceptions for slot in slots(guidance.exceptions[key].words)}
        assert not (term.unnamed and named - {"person"})


def test_the_behaviours_are_the_seven_of_section_2a_and_other(guidance):
    assert list(guidance.behaviours) == [*"abcdefg", "other"]
    assert [b.letter for b in guidance.behaviours.values()] == [*"abcdefg", ""]


def test_every_kind_of_order_is_there(guidance):
    assert set(guidance.orders) >= ORDERS


def test_every_limb_of_both_tests_is_there(guidance):
    tests = {(c.test, c.limb) for c in guidance.criteria.values()}
    assert {(test, limb) for test in ("chief officer", "court") for limb in ("acts", "risk", "necessity")} <= tests


SPECIAL_TITLES = {
    "Metropolitan Police Service": "Commissioner of Police of the Metropolis",
    "City of London Police": "Commissioner of Police for the City of London",
    "British Transport Police": "Chief Constable of the British Transport Police",
    "Ministry of Defence Police": "Chief Constable of the Ministry of Defence Police",
}


def test_there_are_45_forces_each_with_the_title_of_its_chief_officer(guidance):
    forces = guidance.forces.values()
    assert len({force.name for force in forces}) == 45
    assert sorted(f.name for f in forces if f.kind == "special") == [
        "British Transport Police",
        "Ministry of Defence Police",
    ]
    for force in forces:
        assert force.chief_officer_title == SPECIAL_TITLES.get(force.name, f"Chief Constable of {force.name}")


def test_every_claim_names_sources_that_exist(guidance):
    named = list(sources_named(guidance))
    assert set(guidance.claims()) == {key for key, _ in named}
    assert [(key, source) for key, source in named if source not in guidance.sources] == []


def test_every_source_is_named_by_a_claim(guidance):
    assert set(guidance.sources) - {source for _, source in sources_named(guidance)} == set()


def test_every_source_has_an_address_or_says_why_not(guidance):
    for key, source in guidance.sources.items():
        if source.address:
            assert re.fullmatch(r"https?://[a-z0-9-]+(\.[a-z0-9-]+)+(/\S*)?", source.address), key
        else:
            assert source.status == "analysis" or "address" in source.note, key


def test_every_source_was_read_before_it_is_to_be_read_again(guidance):
    late = [key for key, source in guidance.sources.items() if source.review_by and source.review_by <= source.as_at]
    assert late == []


def test_nothing_unverified_is_printed_as_law(guidance):
    assert {wording.status for wording in guidance.wording.values()} <= {"confirmed", "secondary", "analysis"}
    for kind in (
        "arguments",
        "situations",
        "criteria",
        "behaviours",
        "figures",
        "findings",
        "prompts",
        "sentences",
        "narrative",
    ):
        assert [key for key, entry in getattr(guidance, kind).items() if entry.status == "unverified"] == []


def test_what_is_not_verified_is_only_something_to_check(guidance):
    assert [key for key, entry in guidance.steps.items() if entry.status == "unverified"] == []
    unverified = [e.text for e in (guidance.outcomes | guidance.filing).values() if e.status == "unverified"]
    assert unverified
    assert all(re.search(r"\bCheck\b", text) for text in unverified)


def test_a_secondary_sentence_says_that_it_is_reported(guidance):
    said = [
        *((wording, wording.text) for wording in guidance.wording.values()),
        *((step, step.why) for step in guidance.steps.values()),
        *((outcome, outcome.text) for outcome in guidance.outcomes.values()),
        *((step, step.reason) for step in guidance.filing.values()),
    ]
    secondary = [text for entry, text in said if entry.status == "secondary"]
    assert secondary
    assert all(re.search(r"\b(report|says)", text) for text in secondary)


def test_what_a_kind_of_order_can_do_has_a_source_wherever_it_is_said(guidance):
    for key, order in guidance.orders.items():
        cells = [cell for field in type(order).model_fields if isinstance(cell := getattr(order, field), Capability)]
        assert bool(cells) != order.says_nothing, key
        assert all(cell.sources for cell in cells if cell.words and cell.status != "unverified"), key


@pytest.mark.parametrize(("status", "known"), [("confirmed", True), ("analysis", True), ("unverified", False)])
def test_what_nobody_has_verified_of_a_kind_of_order_is_not_relied_on(guidance, status, known):
    kind = guidance.orders["restraining-order-conviction"]
    cell = kind.requires.model_copy(update={"can": "no", "status": status})
    kind = kind.model_copy(update={"requires": cell, "notification": cell})
    assert (kind.only_forbids, kind.without_notification) == (known, known)


def test_every_slot_is_a_plain_name(guidance):
    kinds = (guidance.wording, guidance.sentences, guidance.narrative, guidance.findings)
    texts = [entry for kind in kinds for entry in kind.values()]
    for text in [
        *(entry.text for entry in texts),
        *(text for term in guidance.terms.values() for text in (*term.wordings, *term.safeguards)),
        *(entry.words for entry in guidance.exceptions.values()),
        *(line for argument in guidance.arguments.values() for line in argument.wording),
    ]:
        assert all(re.fullmatch("[a-z][a-z0-9_]*", slot) for slot in slots(text)), text


def test_every_sentence_that_stands_alone_ends(guidance):
    ends = re.compile(r"([.?!:][\"”’)]?|\})$")
    labels = {"interim-days", "interim-hearing", "order-allows", "order-date-made"}
    labels |= {"order-must-not", "order-must", "order-to-know"}
    in_brackets = {"power-live-link", "power-witness-measures", "power-unpublished", "power-unpublished-child"}
    labels |= in_brackets
    assert not any(ends.search(guidance.wording[key].text) for key in labels)
    sentences = [
        *(e.text for key, e in guidance.wording.items() if not key.startswith("statute") and key not in labels),
        *(
            entry.text
            for entry in (guidance.findings | guidance.prompts | guidance.sentences | guidance.narrative).values()
            if not getattr(entry, "part", False)
        ),
        *(entry.text for entry in (guidance.outcomes | guidance.filing).values()),
        *(entry.reason for entry in guidance.filing.values()),
        *(line for entry in guidance.steps.values() for line in (entry.why, *entry.help)),
        *(line for argument in guidance.arguments.values() for line in argument.wording),
    ]
    assert [sentence for sentence in sentences if not ends.search(sentence)] == []


def test_the_conditions_that_guidance_names_are_those_that_can_be_tested(guidance):
    of_arguments = {name for entry in guidance.arguments.values() for name in entry.conditions}
    assert of_arguments | {name for entry in guidance.situations.values() for name in entry.when} == names()


def test_every_argument_has_a_place_of_its_own_in_an_answer_and_a_file_that_fills_it(guidance):
    assert len({entry.place for entry in guidance.arguments.values()}) == len(guidance.arguments)
    assert all(filler(key) for key in guidance.arguments)


def test_every_word_of_a_worked_example_is_one_that_guidance_knows(guidance, example):
    clauses = [term for order in example.existing_orders.values() for term in order.terms.values()]
    tagged = [*example.incidents.values(), *clauses, *example.terms.values()]
    assert {word for item in tagged for word in item.reach} <= set(guidance.reach)
    assert {word for act in example.incidents.values() for word in act.behaviours} <= set(guidance.behaviours)
    assert {order.kind for order in example.existing_orders.values()} <= set(guidance.orders)
    assert {term.library for term in example.terms.values()} - {""} <= set(guidance.terms)


@pytest.mark.parametrize("said", ["respondent", "civil standard applies", "no other remedy", "please", "invalid"])
def test_guidance_never_says(guidance, said):
    excused = {"traps/respondent-pronoun"} if said == "respondent" else set()
    words_of_texts = ("whereabouts/", "desk/")
    ours = [(key, entry) for key, entry in entries(guidance) if not key.startswith(words_of_texts)]
    found = {key for key, entry in ours for text in strings(entry) if f" {said}" in f" {text.lower()}"}
    assert found == excused


def test_no_entry_gives_a_deadline_for_an_appeal(guidance):
    for key, entry in entries(guidance):
        whole = " ".join(strings(entry)).lower()
        assert not ("appeal" in whole and re.search(r"\b(21|28|twenty-one|twenty-eight) days\b", whole)), key


def test_every_part_of_the_journey_says_why_the_court_needs_it_and_nothing_else_does(guidance):
    assert set(guidance.steps) == {part.id for step in STEPS.values() for part in step.whole}


def test_why_is_read_in_ten_seconds(guidance):
    """At four or five words a second. What stands in brackets, a section or a source, is passed over."""
    texts = {key: step.why for key, step in guidance.steps.items()}
    texts |= {key: outcome.text for key, outcome in guidance.outcomes.items()}
    assert [key for key, text in texts.items() if len(re.sub(r" \([^ ].*?\)+", "", text).split()) > 45] == []
    assert [key for key, text in texts.items() if len(re.findall(r"[.?](?= [A-Z])", text)) > 3] == []


def test_every_paper_that_is_served_is_sent_to_the_court_and_served_and_no_paper_that_is_kept_is(guidance):
    groups = {
        group: {key for step in guidance.filing.values() if step.group == group for key in guidance.papers_of(step)}
        for group in ("send to the court", "serve on the defendant", "keep")
    }
    audience = {
        who: {key for key, paper in guidance.papers.items() if paper.audience == who}
        for who in ("file and serve", "file only", "keep")
    }
    assert groups["serve on the defendant"] == audience["file and serve"]
    assert groups["send to the court"] == audience["file and serve"] | audience["file only"]
    assert groups["keep"] == audience["keep"], "name each paper that is kept in a step of guidance/filing.toml"


def test_what_is_to_be_done_is_in_the_order_in_which_it_is_done(guidance):
    groups = list(dict.fromkeys(step.group for step in guidance.filing.values()))
    assert groups == ["sign", "send to the court", "serve on the defendant", "keep", "after the hearing"]
    assert [group for group, _ in groupby(step.group for step in guidance.filing.values())] == groups


def test_the_day_that_a_step_counts_is_the_safe_day_of_the_figures(guidance):
    (counted,) = (step for step in guidance.filing.values() if step.counted)
    assert counted.id == "hearsay-notice"
    assert f"{guidance.figures['hearsay-safe-days'].value - 1} whole days" in counted.counted


def test_a_worked_example_is_opened_by_name(guidance):
    for name in guidance.examples:
        assert guidance.example(name).lstrip().startswith(b"{")
    with pytest.raises(KeyError):
        guidance.example("none")


def test_reading_the_same_folder_twice_gives_the_same_guidance(guidance):
    assert load(guidance.folder) == guidance


def test_an_invented_force_is_none_of_the_real_ones_and_examples_name_no_other(guidance):
    real = {force.name for force in guidance.forces.values()}
    invented = {force.name for force in guidance.invented_forces.values()}
    assert not real & invented
    for name in guidance.examples:
        said = guidance.example(name).decode()
        assert json.loads(said)["applicant"]["force"] in invented
        assert not [force for force in real if force in said]
