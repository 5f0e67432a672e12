"""The answers to the questions that will be asked: from the facts, and nothing that nobody has done."""

import pytest

from spo.assessment.questions import open_to
from spo.case import Case, Edit, apply
from spo.documents import papers
from spo.documents.papers.questions import answers
from spo.documents.passages import Sentence
from spo.documents.writer import Writer

from .cases import every_case
from .word import assessed

CONSIDERED = ("existing_orders.{key}.enforcement", "existing_orders.{key}.variation", "existing_orders.{key}.extension")


def answered(case: Case) -> dict[str, str]:
    """Return each answer in full, by the course that it is about."""
    writer = Writer(assessed(case), served=True)
    return {one.course: " ".join(sentence.text for sentence in one.full) for one in answers(writer)}


def _full(case: Case, course: str) -> tuple[Sentence, ...]:
    (found,) = [one.full for one in answers(Writer(assessed(case), served=True)) if one.course == course]
    return found


@pytest.mark.parametrize("name", every_case())
def test_each_question_is_a_question_answered_in_full_and_in_few_sentences_that_rest_on_something(name: str) -> None:
    for one in answers(Writer(assessed(every_case()[name]), served=True)):
        assert one.asked.text.endswith("?")
        assert one.full
        assert one.short
        for sentence in one.short:
            assert sentence.facts or sentence.entries
            assert not sentence.text.startswith("(")


def test_a_varied_restraining_order_could_still_only_forbid(order_breached: Case) -> None:
    said = answered(order_breached)["variation"]
    assert "This is a strong alternative: a variation could meet much of terms 1 to 9." in said, (
        "so is the trial that is listed"
    )
    assert "a varied restraining order could still only forbid: it could contain neither terms 10 to 12, nor" in said
    assert "the police are not among those who may apply for one: the defendant, the prosecution or a person" in said
    assert order_breached.existing_orders["ro"].variation.why_not.removesuffix(".") in said


@pytest.mark.parametrize("state", [None, "not done yet"])
@pytest.mark.parametrize("course", ["enforcement", "variation", "extension"])
def test_what_nobody_has_considered_is_never_said_to_be(order_breached: Case, course: str, state: str | None) -> None:
    before = getattr(order_breached.existing_orders["ro"], course).why_not
    case = apply(order_breached, [Edit(path=f"existing_orders.ro.{course}.considered", value=state)])
    said = answered(case).get(course, "")
    assert "onsidered" not in said
    assert before not in said


def test_what_was_not_considered_is_told_to_the_court(order_breached: Case) -> None:
    case = apply(order_breached, [Edit(path="existing_orders.ro.variation.considered", value="no")])
    assert "It was not considered." in answered(case)["variation"]


def test_who_was_asked_about_a_course_and_when_is_told_behind_the_answer_and_no_other_record(
    order_breached: Case,
) -> None:
    held = {"considered": "yes", "by": "the officer, with a prosecutor", "date": "1 November 2026", "why_not": "No."}
    case = apply(order_breached, [Edit(path="existing_orders.ro.extension", value=held)])
    assert answered(case)["extension"].endswith("No (A prosecutor, 1 November 2026).")
    case = apply(case, [Edit(path="existing_orders.ro.extension.by", value="the officer")])
    assert answered(case)["extension"].endswith(" No.")
    told = papers(assessed(case))
    assert "Considered by the officer on 1 November 2026." in told["answers"].text()
    assert not any("Considered by" in told[key].text() for key in ("existing-orders", "application"))


def test_who_considered_all_courses_and_when_is_told_of_each_that_was_considered_and_has_none_of_its_own(
    order_breached: Case,
) -> None:
    case, held = order_breached, {"considered": "yes", "why_not": "No."}
    for course in ("variation", "extension"):
        case = apply(case, [Edit(path=f"existing_orders.ro.{course}", value=held)])
    own = {**held, "date": "1 November 2026"}
    together = {"considered_on": "2 November 2026", "considered_by": "DC A. Rowan"}
    said = [Edit(path=f"existing_orders.ro.{name}", value=value) for name, value in together.items()]
    both = apply(case, [*said, Edit(path="existing_orders.ro.extension", value=own)])
    told = papers(assessed(both))["answers"].text()
    assert "Considered by DC A. Rowan on 2 November 2026." in told
    assert "Considered on 1 November 2026." in told
    left = [Edit(path="existing_orders.ro.variation.considered", value="no")]
    assert "Considered by DC A. Rowan" not in papers(assessed(apply(both, left)))["answers"].text()


def test_what_was_done_to_the_defendant_is_not_put_after_the_name_of_the_officer(order_breached: Case) -> None:
    why = "He was circulated as wanted. It is asked for."
    held = {"considered": "yes", "by": "DC A. Rowan", "date": "1 November 2026", "why_not": why}
    said = answered(apply(order_breached, [Edit(path="existing_orders.ro.extension", value=held)]))["extension"]
    assert said.endswith(why)


def test_somebody_to_whom_another_order_may_be_open_is_not_passed_over(order_breached: Case) -> None:
    view = assessed(order_breached).view
    said = answered(apply(order_breached, [Edit(path="hearing.dapo_in_force_here", value="not known")]))["civil_order"]
    people = " or ".join(map(view.person, open_to(view)))
    assert f"does not say that no domestic abuse protection order could be sought here for {people}." in said


@pytest.mark.parametrize(
    ("by", "why", "ends"),
    [
        (
            "DC A. Rowan",
            "She decided not to wait.",
            "DC A. Rowan considered it on 1 November 2026. She decided not to wait.",
        ),
        ("DC A. Rowan, who asked Insp Vane", "Inspector Vane declined.", "declined (1 November 2026)."),
        ("DC A. Rowan, with CPS (Ms P. Vane)", "CPS declined.", "declined (Ms P. Vane, 1 November 2026)."),
        ("DC A. Rowan, with CPS", "CPS declined on 1 November 2026.", "CPS declined on 1 November 2026."),
    ],
)
def test_who_was_asked_is_not_told_again_of_what_says_so_itself(
    order_breached: Case, by: str, why: str, ends: str
) -> None:
    held = {"considered": "yes", "by": by, "date": "1 November 2026", "why_not": why}
    said = answered(apply(order_breached, [Edit(path="existing_orders.ro.extension", value=held)]))["extension"]
    assert said.endswith(ends)
    assert said.count("1 November 2026") == 1


def test_why_not_vary_an_order_begins_with_no_but_where_nothing_stands_before_it(order_breached: Case) -> None:
    strong = [one.text for one in _full(order_breached, "variation")]
    assert any(one.startswith("But the police are not among") for one in strong[1:])
    obeyed = _full(every_case()["restraining-order-obeyed"], "variation")
    assert obeyed[0].text.startswith("The police are not among")


def test_where_no_note_answers_the_questions_they_hang_under_a_numbered_line(stranger_online: Case) -> None:
    found = papers(assessed(stranger_online))["application"].passages["existing_orders"]
    assert (found[0].text, found[0].style) == ("On the applicant's reading:", "numbered")
    assert {one.style for one in found[1:]} == {"sub"}
    nothing = papers(assessed(Case()))["application"].passages["existing_orders"]
    assert not [one for one in nothing if one.text.startswith("On the applicant's reading")]


def test_where_nobody_is_charged_and_no_order_could_be_varied_to_wait_is_the_strongest_alternative() -> None:
    said = answered(every_case()["bail-no-conviction"])["waiting"]
    assert said.startswith("This is the strongest alternative: a court that convicts, or acquits, may make a ")


def test_enforcement_says_what_came_of_it_what_it_meets_and_what_its_words_do_not_reach(order_breached: Case) -> None:
    said = answered(order_breached)["enforcement"]
    assert said.startswith("It has been: breach is proved of act 10. Enforcement is a real answer to the four-page ")
    assert (
        "letter of 27 August 2026 (24 inferred). Its words do not reach many of the acts since: in them there is "
        in said
    )


def test_what_came_after_a_sentence_is_told_by_its_days_and_not_counted(order_breached: Case) -> None:
    said = answered(order_breached)["sentence"]
    assert " after it came the acts of 11 May to 4 November 2026." in said


def test_where_the_facts_do_not_meet_a_question_the_court_is_told_what_is_adverse(order_breached: Case) -> None:
    requirements = [key for key, term in order_breached.terms.items() if term.kind == "requirement"]
    edits = [Edit(path=f"terms.{key}", value=None) for key in requirements]
    edits.append(Edit(path="existing_orders.ro.variation", value={"considered": "no", "decided": "P. Solicitor"}))
    said = answered(apply(order_breached, edits))["variation"]
    assert said.startswith("A variation of the restraining order could contain every term sought.")
    assert "P. Solicitor" not in said


def test_who_is_open_to_another_order_is_told_beside_who_is_not() -> None:
    said = answered(every_case()["bail-no-conviction"])["civil_order"]
    assert "A non-molestation order would be for Selina Averstock or Honor Averstock to seek" in said
    assert "No non-molestation order is open to Juliet Farrowdene" in said


def test_an_order_that_is_extended_is_told_by_whom_it_would_leave_and_what(order_breached: Case) -> None:
    said = answered(order_breached)["extension"]
    assert "Extended, it would have the words that it has, and still not name Maeve Fennimore." in said


@pytest.mark.parametrize(("ends", "told"), [("1 March 2027", " alone, and by nothing after it."), ("", ".")])
def test_whom_an_order_leaves_and_bail_names_is_not_told_to_be_without_any(
    order_breached: Case, ends: str, told: str
) -> None:
    both = list(order_breached.protected_persons)
    bail = {"kind": "pre-charge-bail", "made": "9 November 2026", "ends": ends, "in_force": "yes", "names": both}
    case = apply(order_breached, [Edit(path="existing_orders.pcb", value=bail)])
    assert "still not name Maeve Fennimore." in answered(case)["extension"]
    note = papers(assessed(case))["existing-orders"].text()
    assert f"; Maeve Fennimore by the pre-charge bail{told}" in note
    assert "does not name Maeve" not in note
    assert "do not name Maeve" not in note


def test_the_note_has_the_reason_that_was_recorded_of_each_course(example: Case) -> None:
    said = papers(assessed(example)).get("existing-orders")
    told = said.text() if said and assessed(example).necessity_shown else ""
    for order in example.existing_orders.values():
        why = order.variation.why_not.split(". ")[0]
        assert not told or order.variation.considered != "yes" or why in told


def test_nobody_is_left_protected_where_bail_ends_without_a_charge() -> None:
    said = answered(every_case()["bail-no-conviction"])["waiting"]
    assert (
        "no other order recorded in this case will protect Selina Averstock, Honor Averstock or Juliet Farrowdene."
        in said
    )


def test_tighter_bail_is_met_by_what_came_since_and_how_the_investigation_stands_is_told() -> None:
    said = answered(every_case()["bail-no-conviction"])
    assert "Since it was given, its words have not plainly reached acts 17 to 19 and 21." in said["variation"]
    assert every_case()["bail-no-conviction"].proceedings["inv"].result in said["waiting"]


def test_why_a_victim_should_not_have_to_apply_is_said_once(order_breached: Case) -> None:
    said = " ".join(answered(order_breached).values())
    assert said.count("Here the chief officer applies (section 1(1))") == 1
    assert "need make no claim, nor apply to vary the restraining order." in said


def test_the_application_says_why_not_to_enforce_vary_or_wait_and_leaves_each_clause_to_the_note(
    order_breached: Case,
) -> None:
    held = {"considered": "yes", "by": "DC A. Rowan, with a prosecutor", "date": "1 November 2026"}
    held["why_not"] = "The prosecutor will not apply. She gave no reason."
    case = apply(order_breached, [Edit(path="existing_orders.ro.variation", value=held)])
    found = {one.id: one.text for one in papers(assessed(case))["application"].passages["existing_orders"]}
    assert {"why.enforcement", "why.variation", "why.waiting"} <= set(found)
    said = "The prosecutor will not apply (1 November 2026)."
    assert said in found["why.variation"]
    assert "She gave no reason" not in found["why.variation"]
    assert not [text for text in found.values() if "open to argument" in text]


def test_why_an_order_that_is_over_was_not_extended_is_answered_and_meets_the_objection(stranger_online: Case) -> None:
    tried = {"considered": "yes", "why_not": "The form was sent back, as the order had ended."}
    order = {"kind": "non-molestation-order", "made": "2 April 2025", "ends": "1 April 2026", "in_force": "no"}
    act = {"date": "3 May 2026", "method": "email", "towards": ["p1"], "attributed": "yes"}
    people, orders = {"p1": {"name": "Orla Example"}}, {"o": {**order, "extension": tried}}
    case = Case.model_validate({"protected_persons": people, "incidents": {"i1": act}, "existing_orders": orders})
    assert answered(case)["extension"] == "It ended on 1 April 2026. The form was sent back, as the order had ended."
    shown = apply(stranger_online, [Edit(path="existing_orders.o", value={**order, "extension": tried})])
    lines = papers(assessed(shown))["application"].text().splitlines()
    assert {"Why not extend the non-molestation order?", tried["why_not"]} <= {*lines}
    kept = papers(assessed(case))["answers"].text()
    assert "Extending it was considered: The form was sent back, as the order had ended." in kept
    assert "Nothing recorded shows that a non-molestation order is not open" not in kept
    unsaid = apply(case, [Edit(path="existing_orders.o.extension.considered", value=None)])
    assert "extension" not in answered(unsaid)
    lacking = papers(assessed(unsaid))["answers"].text()
    assert "Nothing recorded shows that a non-molestation order is not open" in lacking
