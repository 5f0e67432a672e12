"""No paper names an act outside the group that it is in, and nothing stands on an act that is not relied on."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spo.assessment import Assessment
from spo.case import Case, Edit, Standing, apply
from spo.documents import Paper, papers
from spo.documents.passages import Sentence

from .cases import every_case
from .word import assessed

EXAMPLES = {name: case for name, case in every_case().items() if name != "full" and case.incidents}

_LIST = r"\d+(?: to \d+)?(?:(?:, | and )\d+(?: to \d+)?)*"
_NAMED = re.compile(
    rf"[Ii]ncidents? ({_LIST})( \((?:by|both by|all by|not relied|neither|none of them)[^)]*\))?"
    rf"((?:,? and, (?:by inference|not relied on), {_LIST})*)"
)
_LATER = re.compile(rf"and, (by inference|not relied on), ({_LIST})")
_SAYS_HOW = re.compile(
    r"attribut|inferred|put to the defendant|asked about|^See |\(see |concerns incident|^Incident \d+: "
    r"|dates of|\[To complete|how many of those acts were in which month"
)
"""What says itself how the incidents stand that it names, or names them without resting on them."""


def regrouped(case: Case, answers: st.DataObject) -> Case:
    """Return a case in which whose each act is was answered anew, or left empty, and inferences ticked at random."""
    drawn = answers.draw(st.lists(_ANSWERS, min_size=len(case.incidents), max_size=len(case.incidents)))
    edits = [
        Edit(path=f"incidents.{key}.{field}", value=value)
        for key, answer in zip(case.incidents, drawn, strict=True)
        for field, value in zip(("attributed", "inferred"), answer, strict=True)
    ]
    return apply(case, edits)


_ANSWERS = st.tuples(st.sampled_from(["yes", "yes", "no", "not known", None]), st.booleans())


def sentences(paper: Paper) -> Iterator[tuple[str, Sentence]]:
    """Yield every sentence of a paper, with the passage or the row that it is in."""
    for passages in paper.passages.values():
        for one in passages:
            yield from ((one.id, sentence) for sentence in one.sentences)
    for rows in paper.tables.values():
        for row in rows:
            yield from ((row.id, cell) for cell in row.cells.values())


def numbers(listed: str) -> Iterator[int]:
    """Yield the numbers in `4 to 6, 9 and 12`."""
    for first, last in re.findall(r"(\d+)(?: to (\d+))?", listed):
        yield from range(int(first), int(last or first) + 1)


def said(text: str) -> Iterator[tuple[int, Standing]]:
    """Yield each incident that a text names, with the group that it says it is in."""
    for head, how, later in _NAMED.findall(text):
        group: Standing = "inferred" if "inference" in how else "not relied on" if how else "his"
        yield from ((number, group) for number in numbers(head))
        for word, listed in _LATER.findall(later):
            yield from (
                (number, "inferred" if word == "by inference" else "not relied on") for number in numbers(listed)
            )


def misplaced(assessment: Assessment, paper: Paper) -> list[str]:
    """Return the sentences of a paper that name an incident as of a group that it is not in."""
    keys = {number.whole: key for key, number in assessment.view.numbers.items()}
    return [
        f"{paper.entry.id}, {where}: {sentence.text}"
        for where, sentence in sentences(paper)
        if not _SAYS_HOW.search(sentence.text)
        and any(
            f"incidents.{keys[number]}" in sentence.facts and assessment.view.standing[keys[number]] != group
            for number, group in said(sentence.text)
            if number in keys
        )
    ]


def argued(paper: Paper) -> Iterator[Sentence]:
    """Yield the sentences of the arguments in a paper."""
    for _, sentence in sentences(paper):
        if any(entry.startswith("arguments/") for entry in sentence.entries):
            yield sentence


SERVED = ("application", "existing-orders", "chronology", "hearsay-notice", "flysheets")


@pytest.mark.parametrize("name", EXAMPLES)
@settings(max_examples=3, deadline=None)
@given(answers=st.data())
def test_no_sentence_is_about_an_act_outside_its_group_and_no_argument_stands_on_one_apart(
    name: str, answers: st.DataObject
) -> None:
    case = regrouped(EXAMPLES[name], answers)
    assessment = assessed(case)
    view, made = assessment.view, papers(assessment)
    groups = [view.inferred, view.unattributed, tuple(k for k, group in view.standing.items() if group == "his")]
    assert sorted(key for group in groups for key in group) == sorted(case.incidents)
    pattern = view.pattern
    acts = sum(max(act.count, 0) for act in case.incidents.values())
    assert pattern.total.acts + pattern.not_attributed.acts == acts
    assert pattern.total.inferred == sum(max(case.incidents[key].count, 0) for key in view.inferred)
    for served in SERVED:
        if served in made:
            assert misplaced(assessment, made[served]) == []
    apart = set(view.unattributed)
    for paper in made.values():
        for sentence in argued(paper):
            named = {path.split(".")[1] for path in sentence.facts if path.startswith("incidents.")}
            assert not named & apart, sentence.text
    for argument in assessment.arguments:
        assert not set(argument.met.incidents) & apart, argument.id
    for term in assessment.terms:
        assert not set(term.answers) & apart, term.number
