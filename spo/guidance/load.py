"""Reads the guidance folder into typed entries, and refuses what cannot be relied on."""

import hashlib
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Annotated, Any, NamedTuple, TypeVar, get_args, get_type_hints

from pydantic import ValidationError

from . import entries as e

FOLDER = Path(__file__).resolve().parents[2] / "guidance"

E = TypeVar("E", bound=e.Entry)


class GuidanceError(Exception):
    """The guidance cannot be relied on. The message names the file, the key and what to do."""


class _Table(NamedTuple):
    """The file that a kind of entry is read from, and the table in it."""

    file: str
    name: str


@dataclass(frozen=True)
class Guidance:
    """Everything in the guidance folder, by kind and id."""

    sources: Annotated[dict[str, e.Source], _Table("sources.toml", "source")]
    criteria: Annotated[dict[str, e.Criterion], _Table("criteria.toml", "criterion")]
    behaviours: Annotated[dict[str, e.Behaviour], _Table("behaviours.toml", "behaviour")]
    reach: Annotated[dict[str, e.Reach], _Table("reach.toml", "reach")]
    orders: Annotated[dict[str, e.OrderKind], _Table("orders.toml", "order")]
    breach_outcomes: Annotated[dict[str, e.BreachOutcome], _Table("breach_outcomes.toml", "outcome")]
    terms: Annotated[dict[str, e.TermTemplate], _Table("library/terms.toml", "term")]
    exceptions: Annotated[dict[str, e.TermException], _Table("library/exceptions.toml", "exception")]
    slots: Annotated[dict[str, e.Slot], _Table("library/slots.toml", "slot")]
    definitions: Annotated[dict[str, e.Definition], _Table("library/definitions.toml", "definition")]
    open_points: Annotated[dict[str, e.OpenPoint], _Table("library/open_points.toml", "open")]
    traps: Annotated[dict[str, e.Trap], _Table("library/traps.toml", "trap")]
    term_checks: Annotated[dict[str, e.TermCheck], _Table("library/checks.toml", "check")]
    arguments: Annotated[dict[str, e.Argument], _Table("arguments.toml", "argument")]
    situations: Annotated[dict[str, e.Situation], _Table("situations.toml", "situation")]
    statements: Annotated[dict[str, e.Statement], _Table("statements.toml", "statement")]
    wording: Annotated[dict[str, e.Wording], _Table("wording.toml", "wording")]
    prompts: Annotated[dict[str, e.Prompt], _Table("prompts.toml", "prompt")]
    sentences: Annotated[dict[str, e.Wording], _Table("prompts.toml", "sentence")]
    narrative: Annotated[dict[str, e.Narrative], _Table("narrative.toml", "narrative")]
    findings: Annotated[dict[str, e.FindingText], _Table("findings.toml", "finding")]
    checklist: Annotated[dict[str, e.ChecklistItem], _Table("checklist.toml", "item")]
    papers: Annotated[dict[str, e.PaperEntry], _Table("papers.toml", "paper")]
    after_filing: Annotated[dict[str, e.PaperEntry], _Table("papers.toml", "after-filing")]
    steps: Annotated[dict[str, e.StepWhy], _Table("steps.toml", "step")]
    outcomes: Annotated[dict[str, e.QuickOutcome], _Table("quick_check.toml", "outcome")]
    filing: Annotated[dict[str, e.FilingStep], _Table("filing.toml", "filing")]
    service: Annotated[dict[str, e.WayOfService], _Table("service.toml", "way")]
    days_due: Annotated[dict[str, e.DayDueText], _Table("days_due.toml", "due")]
    forces: Annotated[dict[str, e.Force], _Table("forces.toml", "force")]
    invented_forces: Annotated[dict[str, e.Force], _Table("invented_forces.toml", "force")]
    figures: Annotated[dict[str, e.Figure], _Table("figures.toml", "figure")]
    motion: Annotated[dict[str, e.LawInMotion], _Table("motion.toml", "motion")]
    methods: Annotated[dict[str, e.Method], _Table("methods.toml", "method")]
    clauses: Annotated[dict[str, e.Clause], _Table("clauses.toml", "clause")]
    questions: Annotated[dict[str, e.ClauseQuestion], _Table("clauses.toml", "question")]
    reasons: Annotated[dict[str, e.ClauseReason], _Table("clauses.toml", "reason")]
    headings: Annotated[dict[str, e.Heading], _Table("headings.toml", "heading")]
    desk: Annotated[dict[str, e.DeskWords], _Table("desk.toml", "desk")]
    four: Annotated[dict[str, e.Four], _Table("four.toml", "letter")]
    chosen: Annotated[dict[str, e.ChosenActs], _Table("chosen.toml", "chosen")]
    whereabouts: Annotated[dict[str, e.Whereabouts], _Table("whereabouts.toml", "whereabouts")]
    cues: Annotated[dict[str, e.Cues], _Table("cues.toml", "cue")]
    examples: Annotated[dict[str, e.Example], _Table("examples.toml", "example")]
    mandatory: Annotated[dict[str, e.Mandatory], _Table("mandatory.toml", "mandatory")]
    fingerprint: str
    folder: Path

    @property
    def order_sought(self) -> e.OrderKind:
        """The kind of order that this is all about: a stalking protection order, and not an interim one."""
        return next(kind for kind in self.orders.values() if kind.is_sought)

    @property
    def every_paper(self) -> dict[str, e.PaperEntry]:
        """The papers by id in the order in which a court reads them: those made after filing before the others."""
        return {**self.after_filing, **self.papers}

    @property
    def every_force(self) -> list[e.Force]:
        """The police forces, and after them those that were invented for examples and lessons."""
        return [*self.forces.values(), *self.invented_forces.values()]

    def claims(self) -> dict[str, e.Claim]:
        """Return every entry that names sources, by `kind/id`."""
        return {
            f"{kind}/{key}": entry
            for kind in _FILES
            for key, entry in getattr(self, kind).items()
            if isinstance(entry, e.Claim)
        }

    def papers_of(self, step: e.FilingStep) -> dict[str, e.PaperEntry]:
        """Return the papers that a step is about, by id, in the order in which a court reads them."""
        named, audience = step.papers, step.audience
        return {key: paper for key, paper in self.papers.items() if key in named or paper.audience in audience}

    def one_method(self, found: set[str]) -> str:
        """Return the one method that is meant where several are named: what another leaves open is not another.

        Where several are possible that one entry leaves open, it is that entry; otherwise nothing.
        """
        exact = {key for key in found if not found.intersection(self.methods[key].may_be)}
        left_open = (key for key, entry in self.methods.items() if entry.may_be and exact.issubset(entry.may_be))
        return next(iter(exact)) if len(exact) == 1 else next(left_open, "") if exact else ""

    def example(self, name: str) -> bytes:
        """Return the case file of a worked example. Raises KeyError for a name that is not one."""
        return (self.folder / self.examples[name].file).read_bytes()


_FILES: dict[str, tuple[str, str, type[e.Entry]]] = {
    kind: (*hint.__metadata__[0], get_args(hint.__origin__)[1])
    for kind, hint in get_type_hints(Guidance, include_extras=True).items()
    if hasattr(hint, "__metadata__")
}
"""The file, the table in it and what each entry is, by the field of Guidance."""


@cache
def guidance() -> Guidance:
    """Return the project's own guidance, read once."""
    return load(FOLDER)


def load(folder: Path) -> Guidance:
    """Read a guidance folder.

    Raises GuidanceError, naming file and key, for a file that is missing or malformed, an entry that lacks a
    source or names one that does not exist, an id used twice, a printed sentence that nobody has verified,
    or a quick check that may come to no verdict.
    """
    digest = hashlib.sha256()
    tables: dict[str, dict[str, Any]] = {}
    for file in sorted({file for file, _, _ in _FILES.values()}):
        content = _read(folder / file)
        digest.update(content)
        tables[file] = _parse(file, content)
        expected = {table for name, table, _ in _FILES.values() if name == file}
        if unknown := set(tables[file]) - expected:
            raise GuidanceError(
                f"{file}: [[{unknown.pop()}]] is not known. Use [[{']] or [['.join(sorted(expected))}]]."
            )
    read = {kind: _entries(file, table, model, tables[file]) for kind, (file, table, model) in _FILES.items()}
    found = Guidance(**read, fingerprint=digest.hexdigest(), folder=folder)  # type: ignore[arg-type]
    _check_read_with(found)
    _check_references(found)
    _check_reported(found)
    _check_verdicts(found)
    _check_sought(found)
    return found


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise GuidanceError(f"{path.name}: the file cannot be read. Put it in the guidance folder.") from error


def _parse(file: str, content: bytes) -> dict[str, Any]:
    try:
        return tomllib.loads(content.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise GuidanceError(f"{file}: this is not TOML ({error}). Mend the line it names.") from error


def _entries(file: str, table: str, model: type[E], tables: dict[str, Any]) -> dict[str, E]:
    found: dict[str, E] = {}
    written = tables.get(table, [])
    if not isinstance(written, list) or not all(isinstance(raw, dict) for raw in written):
        raise GuidanceError(f"{file}: {table}: this is not a list of entries. Begin each with [[{table}]].")
    for number, raw in enumerate(written, start=1):
        name = raw.get("id", f"number {number}")
        try:
            entry = model.model_validate(raw)
        except ValidationError as error:
            first = error.errors()[0]
            key = ".".join(str(part) for part in first["loc"])
            raise GuidanceError(f"{file}: {table} {name}: {key}: {_mend(first['type'], first['msg'])}") from error
        if entry.id in found:
            raise GuidanceError(f"{file}: {table} {name}: id: this id is used twice. Give each entry its own.")
        found[entry.id] = entry
    return found


def _mend(kind: str, message: str) -> str:
    return {
        "missing": "this key is missing. Add it.",
        "extra_forbidden": "this key is not known. Take it out, or correct its spelling.",
        "too_short": "this is empty. Name at least one source." if "tuple" in message.lower() else "this is empty.",
    }.get(kind, f"{message}. Correct it.")


def _check_read_with(found: Guidance) -> None:
    for key, source in found.sources.items():
        head = found.sources.get(source.read_with or key)
        if head is None or head.period is None:
            raise GuidanceError(
                f"sources.toml: source {key}: read_with: {source.read_with} is not a source with a period of its own. "
                "Correct it."
            )


def _check_references(found: Guidance) -> None:
    def refuse(kind: str, key: str, name: str, value: str, known: str) -> None:
        file, table, _ = _FILES[kind]
        raise GuidanceError(f"{file}: {table} {key}: {name}: {value} is not an id in {known}. Correct it or add it.")

    def check(kind: str, name: str, known: str) -> None:
        for key, entry in getattr(found, kind).items():
            for value in getattr(entry, name):
                if value not in getattr(found, known):
                    refuse(kind, key, name, value, _FILES[known][0])

    for kind, (_, _, model) in _FILES.items():
        if issubclass(model, e.Claim):
            check(kind, "sources", "sources")
    check("behaviours", "as_reach", "reach")
    check("reach", "said_by", "clauses")
    check("four", "behaviours", "behaviours")
    check("terms", "reach", "reach")
    check("narrative", "reach", "reach")
    check("terms", "exceptions", "exceptions")
    check("terms", "says", "clauses")
    check("definitions", "used_by", "terms")
    check("open_points", "terms", "terms")
    check("methods", "may_be", "methods")
    check("methods", "reach", "clauses")
    check("clauses", "reaches", "methods")
    check("clauses", "arguable", "methods")
    check("arguments", "requires_one_of", "arguments")
    check("statements", "bears_on", "arguments")
    check("checklist", "done_unless", "findings")
    check("filing", "papers", "papers")
    check("days_due", "steps", "steps")
    check("mandatory", "papers", "papers")
    check("mandatory", "wordings", "wording")
    check("orders", "variation", "wording")
    check("orders", "no_offence", "wording")
    for key, order in found.orders.items():
        for name in type(order).model_fields:
            cell = getattr(order, name)
            if isinstance(cell, e.Capability):
                if cell.can != "not said" and cell.status != "analysis" and not cell.sources:
                    raise GuidanceError(f"orders.toml: order {key}: {name}: sources: name at least one source.")
                for value in cell.sources:
                    if value not in found.sources:
                        refuse("orders", key, f"{name}.sources", value, "sources.toml")
    for key, wording in found.wording.items():
        if wording.status == "unverified":
            raise GuidanceError(
                f"wording.toml: wording {key}: status: an unverified sentence may not be printed. Find a source."
            )
    for key, example in found.examples.items():
        if not (found.folder / example.file).is_file():
            raise GuidanceError(f"examples.toml: example {key}: file: {example.file} is not there. Add it.")


def _check_reported(found: Guidance) -> None:
    for key, term in found.terms.items():
        if unknown := {source for one in term.claims for source in one.sources} - set(found.sources):
            raise GuidanceError(
                f"library/terms.toml: term {key}: claims: {unknown.pop()} is not an id in sources.toml."
            )


def _check_verdicts(found: Guidance) -> None:
    verdicts = [entry for entry in found.outcomes.values() if entry.kind == "verdict"]
    if not verdicts or verdicts[-1].when:
        raise GuidanceError("quick_check.toml: outcome: when: the last verdict must have no condition. Empty its list.")


def _check_sought(found: Guidance) -> None:
    if sum(kind.is_sought for kind in found.orders.values()) != 1:
        raise GuidanceError("orders.toml: order: family: one kind is a stalking protection order that is not interim.")
