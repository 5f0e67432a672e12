"""What is wrong with a lesson for what its case holds: paths, passages, and faults that are not found as it says."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from spo.assessment import Finding, is_settled_by_reading
from spo.case import EditRefused, applies
from spo.documents import Papers

from . import passages
from .edited import why_refused
from .faults import Says, nearest
from .lesson import BeforeAndAfter, FindTheFaults, Item, TheBenchAsks
from .stage import Stage
from .words import is_empty, is_field

_NO_FIELD = "The case has no field {path}. `spo check --json` gives the path of each finding, and the case file all."
_SHUT = "No page asks for {path} here, because of another answer. Name another field, or change that answer."
_EMPTY = "Nothing is recorded at {path}, so that it answers nothing. Leave it out, or add it by an edit."
_NO_PAPER = "This case makes no paper {id}{near}. Name one of: {names}."
_PAPERLESS = "Name the paper of the part, in which this passage is."
_NO_PASSAGE = "The paper {paper} has no passage {id}{near}. `spo trace` gives the id of each."
_UNPLANTED = 'No edit plants this fault. Add one with plants = "{id}", or say that it is no fault.'
_NO_FINDING = "There is no finding {id}{near}. {others}"
_NOT_FOUND = "The program does not find {id} in the case with its faults. {others}"
_ANYWAY = "The program finds {id} as well without the edits that plant this fault. {others}"
_OTHERS = "The edits that plant it bring: {ids}."
_NO_OTHERS = "The edits that plant it bring no finding: say why in no_finding."
_FOUND = "The program does say something at {path} because of this fault, {id}. Name that in found_by instead."
_NOT_RIGHT = "This is said to be right, and the program says ({id}): {says} Show something else, or mend it by an edit."
_STILL_WRONG = "This is said to be mended, and the program says of {path} ({id}): {says} Correct it."
_HANGS = "The other edits cannot be made without those that plant this fault ({why}). Put what they need in the scene."
_UNMENDED = "The mends change none of these passages. Correct them, or name the passages that they change."


def played(stage: Stage, refused: Collection[str]) -> Says:
    """Yield what is wrong with the parts of the lesson of a stage. Edits that were to plant these were `refused`."""
    for number, part in enumerate(stage.lesson.parts, start=1):
        at = f"parts {number}"
        match part:
            case FindTheFaults():
                yield from _items(stage, at, part, refused)
            case BeforeAndAfter():
                yield from _mended(stage, at, part)
            case TheBenchAsks():
                yield from _facts(stage, at, part)


def _items(stage: Stage, at: str, part: FindTheFaults, refused: Collection[str]) -> Says:
    paper = part.paper if part.paper in list(stage.papers) else None
    if part.paper and not paper:
        yield f"{at}: paper", _no_paper(stage.papers, part.paper)
    for item in part.items:
        key = f"{at}: items {item.id}"
        if item.field:
            yield from _field(stage, f"{key}: field", item.field)
        elif not part.paper:
            yield f"{key}: passage", _PAPERLESS
        elif paper and item.passage:
            yield from _passage(f"{key}: passage", paper, item.passage, passages.said(stage.papers[paper]))
        if not item.fault:
            yield from _right(stage, key, part, item)
        elif item.id not in refused:
            yield from _fault(stage, key, item)


def _fault(stage: Stage, key: str, item: Item) -> Says:
    if all(edit.plants != item.id for edit in stage.lesson.edits):
        yield key, _UNPLANTED.format(id=item.id)
        return
    try:
        planted = stage.planted(item)
    except EditRefused as error:
        yield key, _HANGS.format(why=error)
        return
    if item.found_by:
        yield from _found_by(stage, f"{key}: found_by", item.found_by, planted)
    elif found := [one.id for one in planted if one.field == item.field]:
        yield f"{key}: no_finding", _FOUND.format(path=item.field, id=found[0])


def _found_by(stage: Stage, key: str, named: str, planted: Sequence[Finding]) -> Says:
    ids = dict.fromkeys(one.id for one in planted)
    others = _OTHERS.format(ids=", ".join(ids)) if ids else _NO_OTHERS
    if named not in stage.law.findings:
        yield key, _NO_FINDING.format(id=named, near=nearest(named, stage.law.findings), others=others)
    elif named not in ids:
        there = any(one.id == named for one in stage.assessment.findings)
        yield key, (_ANYWAY if there else _NOT_FOUND).format(id=named, others=others)


def _right(stage: Stage, key: str, part: FindTheFaults, item: Item) -> Says:
    """Yield what the program says against what is taught as right.

    It asks somebody to read what may tell where a protected person is, even in a worked example in which all is well:
    nothing is said of that where the example holds the same.
    """
    shown = {item.field} if item.field else _rests_on(stage, part, item.passage or "")
    for one in stage.assessment.findings:
        if one.field in shown and not _only_to_be_read(stage, one):
            yield key, _NOT_RIGHT.format(id=one.id, says=one.text)


def _rests_on(stage: Stage, part: FindTheFaults, passage: str) -> set[str]:
    """Return the paths of the facts that a passage says."""
    if part.paper not in list(stage.papers):
        return set()
    said = stage.papers[part.paper].sentences()
    return {path for own, sentence in said if own == passage for path in sentence.facts}


def _only_to_be_read(stage: Stage, finding: Finding) -> bool:
    """Return whether a finding asks only that words of the example, which are as they were, be read over."""
    if not is_settled_by_reading(finding) or finding not in stage.of_the_example:
        return False
    return bool(stage.case.at(finding.field) == stage.example.at(finding.field))


def _mended(stage: Stage, at: str, part: BeforeAndAfter) -> Says:
    if part.paper not in list(stage.papers):  # to ask the papers themselves whether they hold one would make it
        yield f"{at}: paper", _no_paper(stage.papers, part.paper)
        return
    try:
        mended = stage.mended(part)
    except EditRefused as error:
        yield f"{at}: mends", why_refused(error, stage.case, part.mends)
        return
    if part.paper not in list(mended):
        yield f"{at}: paper", _no_paper(mended, part.paper)
        return
    before, after = passages.said(stage.papers[part.paper]), passages.said(mended[part.paper])
    for own in part.passages:
        yield from _passage(f"{at}: passages", part.paper, own, before | after)
    if all(before.get(own) == after.get(own) for own in part.passages):
        yield f"{at}: mends", _UNMENDED
    written = {path for edit in part.mends for path in _written(edit.path, edit.value)}
    for one in stage.found_in_mended(part):
        if one.field in written and one not in stage.of_the_example:
            yield f"{at}: mends", _STILL_WRONG.format(path=one.field, id=one.id, says=one.text)


def _written(path: str, value: Any) -> Iterator[str]:
    """Yield the path of each field to which an edit puts a value: of an item that it adds, those that it names."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _written(f"{path}.{name}", inner)
    else:
        yield path


def _facts(stage: Stage, at: str, part: TheBenchAsks) -> Says:
    for question in part.questions:
        key = f"{at}: questions {question.id}: facts"
        for path in question.facts:
            wrong = list(_field(stage, key, path))
            yield from wrong
            if not wrong and is_empty(stage.assessment.view.case, path):
                yield key, _EMPTY.format(path=path)


def _field(stage: Stage, key: str, path: str) -> Says:
    if not is_field(stage.assessment.view.case, path):
        yield key, _NO_FIELD.format(path=path)
    elif not applies(stage.case, path):
        yield key, _SHUT.format(path=path)


def _passage(key: str, paper: str, own: str, held: Collection[str]) -> Says:
    if own not in held:
        yield key, _NO_PASSAGE.format(paper=paper, id=own, near=nearest(own, held))


def _no_paper(papers: Papers, named: str) -> str:
    return _NO_PAPER.format(id=named, near=nearest(named, papers), names=", ".join(papers))
