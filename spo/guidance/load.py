"""Reads the guidance folder into typed entries, and refuses what cannot be relied on."""

import hashlib
import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from . import entries as e

FOLDER = Path(__file__).resolve().parents[2] / "guidance"

E = TypeVar("E", bound=e.Entry)


class GuidanceError(Exception):
    """The guidance cannot be relied on. The message names the file, the key and what to do."""


@dataclass(frozen=True)
class Guidance:
    """Everything in the guidance folder, by kind and id."""

    sources: dict[str, e.Source]
    criteria: dict[str, e.Criterion]
    behaviours: dict[str, e.Behaviour]
    reach: dict[str, e.Reach]
    orders: dict[str, e.OrderKind]
    terms: dict[str, e.TermTemplate]
    traps: dict[str, e.Trap]
    term_checks: dict[str, e.TermCheck]
    arguments: dict[str, e.Argument]
    situations: dict[str, e.Situation]
    statements: dict[str, e.Statement]
    wording: dict[str, e.Wording]
    prompts: dict[str, e.Prompt]
    sentences: dict[str, e.Wording]
    narrative: dict[str, e.Narrative]
    findings: dict[str, e.FindingText]
    checklist: dict[str, e.ChecklistItem]
    papers: dict[str, e.PaperEntry]
    steps: dict[str, e.StepWhy]
    outcomes: dict[str, e.QuickOutcome]
    filing: dict[str, e.FilingStep]
    service: dict[str, e.WayOfService]
    forces: dict[str, e.Force]
    figures: dict[str, e.Figure]
    motion: dict[str, e.LawInMotion]
    methods: dict[str, e.Method]
    four: dict[str, e.Four]
    whereabouts: dict[str, e.Whereabouts]
    cues: dict[str, e.Cues]
    examples: dict[str, e.Example]
    mandatory: dict[str, e.Mandatory]
    fingerprint: str
    folder: Path

    @property
    def order_sought(self) -> e.OrderKind:
        """The kind of order that this is all about: a stalking protection order, and not an interim one."""
        return next(kind for kind in self.orders.values() if kind.is_sought)

    def claims(self) -> dict[str, e.Claim]:
        """Return every entry that names sources, by `kind/id`."""
        return {
            f"{kind}/{key}": entry
            for kind in _FILES
            for key, entry in getattr(self, kind).items()
            if isinstance(entry, e.Claim)
        }

    def overdue(self, on: date) -> list[e.Source]:
        """Return the sources that should have been read again before the given day."""
        return [source for source in self.sources.values() if source.review_by < on]

    def example(self, name: str) -> bytes:
        """Return the case file of a worked example. Raises KeyError for a name that is not one."""
        return (self.folder / self.examples[name].file).read_bytes()


# The field of Guidance, the file, the table in it, and what each entry is.
_FILES: dict[str, tuple[str, str, type[e.Entry]]] = {
    "sources": ("sources.toml", "source", e.Source),
    "criteria": ("criteria.toml", "criterion", e.Criterion),
    "behaviours": ("behaviours.toml", "behaviour", e.Behaviour),
    "reach": ("reach.toml", "reach", e.Reach),
    "orders": ("orders.toml", "order", e.OrderKind),
    "terms": ("terms.toml", "term", e.TermTemplate),
    "traps": ("terms.toml", "trap", e.Trap),
    "term_checks": ("terms.toml", "check", e.TermCheck),
    "arguments": ("arguments.toml", "argument", e.Argument),
    "situations": ("situations.toml", "situation", e.Situation),
    "statements": ("statements.toml", "statement", e.Statement),
    "wording": ("wording.toml", "wording", e.Wording),
    "prompts": ("prompts.toml", "prompt", e.Prompt),
    "sentences": ("prompts.toml", "sentence", e.Wording),
    "narrative": ("narrative.toml", "narrative", e.Narrative),
    "findings": ("findings.toml", "finding", e.FindingText),
    "checklist": ("checklist.toml", "item", e.ChecklistItem),
    "papers": ("papers.toml", "paper", e.PaperEntry),
    "steps": ("steps.toml", "step", e.StepWhy),
    "outcomes": ("quick_check.toml", "outcome", e.QuickOutcome),
    "filing": ("filing.toml", "filing", e.FilingStep),
    "service": ("service.toml", "way", e.WayOfService),
    "forces": ("forces.toml", "force", e.Force),
    "motion": ("motion.toml", "motion", e.LawInMotion),
    "methods": ("methods.toml", "method", e.Method),
    "whereabouts": ("whereabouts.toml", "whereabouts", e.Whereabouts),
    "cues": ("cues.toml", "cue", e.Cues),
    "four": ("four.toml", "letter", e.Four),
    "figures": ("figures.toml", "figure", e.Figure),
    "examples": ("examples.toml", "example", e.Example),
    "mandatory": ("mandatory.toml", "mandatory", e.Mandatory),
}


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
    _check_references(found)
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


def _check_references(found: Guidance) -> None:
    def refuse(kind: str, key: str, field: str, value: str, known: str) -> None:
        file, table, _ = _FILES[kind]
        raise GuidanceError(f"{file}: {table} {key}: {field}: {value} is not an id in {known}. Correct it or add it.")

    def check(kind: str, field: str, known: str) -> None:
        for key, entry in getattr(found, kind).items():
            for value in getattr(entry, field):
                if value not in getattr(found, known):
                    refuse(kind, key, field, value, _FILES[known][0])

    for kind, (_, _, model) in _FILES.items():
        if issubclass(model, e.Claim):
            check(kind, "sources", "sources")
    check("behaviours", "as_reach", "reach")
    check("terms", "answers", "behaviours")
    check("four", "behaviours", "behaviours")
    check("terms", "reach", "reach")
    check("narrative", "reach", "reach")
    check("terms", "traps", "traps")
    check("arguments", "requires_one_of", "arguments")
    check("statements", "bears_on", "arguments")
    check("checklist", "done_unless", "findings")
    check("filing", "papers", "papers")
    check("mandatory", "papers", "papers")
    check("mandatory", "wordings", "wording")
    check("orders", "position", "wording")
    for key, order in found.orders.items():
        for field in type(order).model_fields:
            cell = getattr(order, field)
            if isinstance(cell, e.Capability):
                if cell.can != "not said" and cell.status != "analysis" and not cell.sources:
                    raise GuidanceError(f"orders.toml: order {key}: {field}: sources: name at least one source.")
                for value in cell.sources:
                    if value not in found.sources:
                        refuse("orders", key, f"{field}.sources", value, "sources.toml")
    for key, wording in found.wording.items():
        if wording.status == "unverified":
            raise GuidanceError(
                f"wording.toml: wording {key}: status: an unverified sentence may not be printed. Find a source."
            )
    for key, example in found.examples.items():
        if not (found.folder / example.file).is_file():
            raise GuidanceError(f"examples.toml: example {key}: file: {example.file} is not there. Add it.")


def _check_verdicts(found: Guidance) -> None:
    verdicts = [entry for entry in found.outcomes.values() if entry.kind == "verdict"]
    if not verdicts or verdicts[-1].when:
        raise GuidanceError("quick_check.toml: outcome: when: the last verdict must have no condition. Empty its list.")


def _check_sought(found: Guidance) -> None:
    if sum(kind.is_sought for kind in found.orders.values()) != 1:
        raise GuidanceError("orders.toml: order: family: one kind is a stalking protection order that is not interim.")
