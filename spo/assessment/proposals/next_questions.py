"""What a court would ask next: a short list, in the order in which a court asks."""

from ..assess import Assessment
from ..findings import Finding
from ..would_learn import but_would_learn

_WEIGHT = {"blocks": 0, "weakens": 1, "advice": 2}
_OF_NECESSITY = ("existing_orders", "order_checks", "breaches")
"""What bears on whether the order is necessary although another exists."""


def next_questions(assessment: Assessment, limit: int = 5) -> tuple[Finding, ...]:
    """Return the findings to mend next: what blocks first, by limb in the court's order, one for each subject.

    A subject is a part of the case, such as the incidents or the hearing: ten incidents that lack something are one
    question, and so are ten things that one incident lacks. What the defendant would learn is asked elsewhere.
    """
    limb_of: dict[Finding, int] = {}
    for number, limb in enumerate(assessment.limbs):
        for finding in limb.missing:
            limb_of.setdefault(finding, number)

    def rank(finding: Finding) -> tuple[int, int]:
        subject = _subject(finding)
        return _WEIGHT[finding.severity], limb_of.get(finding, 2 if subject in _OF_NECESSITY else len(assessment.limbs))

    chosen: dict[str, Finding] = {}
    for finding in sorted(but_would_learn(assessment.view.guidance, assessment.findings), key=rank):
        chosen.setdefault(_subject(finding), finding)
    return tuple(chosen.values())[:limit]


def _subject(finding: Finding) -> str:
    return finding.field.partition(".")[0]
