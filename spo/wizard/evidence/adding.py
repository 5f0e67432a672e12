"""The change that adds the incidents of a file to a case, with all that they refer to. Nothing is saved here."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from spo.case import Case, Edit, Identifier, SourceFile, is_attributed
from spo.case import Mapping as Columns
from spo.case.text import LINE_LIMIT
from spo.evidence.reading import Reading, is_number
from spo.evidence.rollup import keys_of

from .plan import HIS, NOT_HIS
from .planned import Planned


def edits(case: Case, made: Planned, ids: Iterator[str], file: SourceFile, same: str = "") -> list[Edit]:
    """Return the change that adds the incidents, with the file, the exhibit and the numbers that they refer to.

    `same` is the id of the file where the case has it already; its other rows are then added beside those it has.
    """
    key = same or next(ids)
    numbers, used = _numbers(case, made, ids)
    mark = made.plan.new_exhibit
    exhibit = next(ids) if mark else made.plan.exhibit or None
    file = file.model_copy(update={"exhibit": exhibit})
    now = replace(made, origin=replace(made.origin, id=key, file=file, used=used))
    return [
        *numbers,
        *([Edit(path=f"exhibits.{exhibit}", value={"mark": mark})] if mark else []),
        *_file(case, key, file),
        *(Edit(path=f"incidents.{next(ids)}", value=now.incident(burst)) for burst in made.bursts),
    ]


def came_out(file: SourceFile, mapping: Columns, reading: Reading) -> SourceFile:
    """Return a file with how it was read, and how its rows came out."""
    counts = {"kept": len(reading.rows), "repeated": len(reading.repeated), "refused": len(reading.refused)}
    return file.model_copy(update={"mapping": mapping, "rows": reading.total, **counts})


def _file(case: Case, key: str, file: SourceFile) -> list[Edit]:
    """Return the edits that keep a file; of one that the case has, those of what is now said of it."""
    if key not in case.source_files:
        return [Edit(path=f"source_files.{key}", value=file.model_dump(mode="json", exclude_defaults=True))]
    held, said = case.source_files[key], ("description", "came_from", "exhibit")
    news = {name: value for name in said if (value := getattr(file, name)) and value != getattr(held, name)}
    return [Edit(path=f"source_files.{key}.{name}", value=value) for name, value in news.items()]


def _numbers(case: Case, made: Planned, ids: Iterator[str]) -> tuple[list[Edit], Mapping[str, str]]:
    """Return the edits that keep the numbers and accounts that were used, and their ids by their keys."""
    rows = made.bursts.rows
    written = dict(zip(keys_of(rows["sender"])[::-1], rows["sender"][::-1], strict=True))
    found: list[Edit] = []
    used: dict[str, str] = {}
    for key, held in made.origin.used.items():
        if key not in written:
            continue
        said = _said(made.plan.whose_of(key))
        used[key] = held if held in case.identifiers else next(ids)
        if held in case.identifiers:
            now = case.identifiers[held]
            news = {} if _says(now, made.plan.whose_of(key)) else said
            found += [Edit(path=f"identifiers.{held}.{name}", value=value) for name, value in news.items()]
        else:
            value = {"kind": _kind(key), "value": written[key][:LINE_LIMIT], **said}
            found.append(Edit(path=f"identifiers.{used[key]}", value=value))
    return found, used


def _says(held: Identifier, whose: str) -> bool:
    """Return whether the case says of a number already what is said of it now."""
    return whose == (held.basis or "other") if is_attributed(held) else whose == NOT_HIS


def _said(whose: str) -> dict[str, str]:
    return {"whose": "defendant", "basis": whose} if whose in HIS else {"whose": "", "basis": "not attributed"}


def _kind(key: str) -> str:
    return "telephone" if is_number(key) else "email" if "@" in key else "account"
