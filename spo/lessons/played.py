"""What is wrong with a lesson for what its case holds: paths, passages, and faults that are not found as it says."""

from collections.abc import Collection, Sequence

from spo.assessment import Finding
from spo.case import EditRefused, applies
from spo.documents import Papers

from . import passages
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
_BLOCKS = "This is said to be right, and the program says that it blocks filing ({id}). Show something else."
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
            yield from _right(stage, key, item)
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


def _right(stage: Stage, key: str, item: Item) -> Says:
    against = (one.id for one in stage.assessment.findings if one.field == item.field and one.severity == "blocks")
    if item.field and (id := next(against, "")):
        yield key, _BLOCKS.format(id=id)


def _mended(stage: Stage, at: str, part: BeforeAndAfter) -> Says:
    if part.paper not in list(stage.papers):  # to ask the papers themselves whether they hold one would make it
        yield f"{at}: paper", _no_paper(stage.papers, part.paper)
        return
    try:
        mended = stage.mended(part)
    except EditRefused as error:
        yield f"{at}: mends", str(error)
        return
    if part.paper not in list(mended):
        yield f"{at}: paper", _no_paper(mended, part.paper)
        return
    before, after = passages.said(stage.papers[part.paper]), passages.said(mended[part.paper])
    for own in part.passages:
        yield from _passage(f"{at}: passages", part.paper, own, before | after)
    if all(before.get(own) == after.get(own) for own in part.passages):
        yield f"{at}: mends", _UNMENDED


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
