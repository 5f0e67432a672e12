"""What an Act or a rule says that a paper must hold, looked for in the papers as they are printed."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from spo.assessment import View
from spo.guidance import Mandatory

from .passages import Paper, Sentence

Groups = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Missing:
    """Something that a paper must hold and does not: the entry of guidance, and the path of the field to fill.

    The field is empty where only words of ours can be missing, because an officer has put a passage in other words.
    """

    entry: Mandatory
    field: str = ""


def missing(view: View, papers: Mapping[str, Paper]) -> list[Missing]:
    """Return what is missing from the papers that are made. A paper that the case does not call for lacks nothing."""
    return [
        found
        for entry in view.guidance.mandatory.values()
        if entry.paper in papers and _asked(view, entry)
        for found in dict.fromkeys(_lacking(view, entry, papers[entry.paper]))
    ]


def _asked(view: View, entry: Mandatory, key: str = "") -> bool:
    """Return whether an entry is asked for: of the case, or of the item that the key is of."""
    path, _, answers = (entry.where or "").partition("=")
    if not path or ("*" in path) != bool(key):
        return True
    return view.case.at(path.replace("*", key)) in answers.split("|")


def _lacking(view: View, entry: Mandatory, paper: Paper) -> Iterator[Missing]:
    for groups, sentences in _put_to_the_test(view, entry, paper):
        paths = [path for sentence in sentences for path in sentence.facts]
        said = {key for sentence in sentences for key in sentence.entries}
        for fields in groups:
            of = _pattern(fields)
            if not any(of.fullmatch(path) and view.case.at(path) for path in paths):
                yield Missing(entry, _field(fields, paths))
        for wordings in entry.says:
            if not any(f"wording/{key}" in said for key in wordings):
                yield Missing(entry, entry.field)


def _put_to_the_test(view: View, entry: Mandatory, paper: Paper) -> Iterator[tuple[Groups, list[Sentence]]]:
    """Yield the groups of fields that are looked for, and the sentences in which they are.

    They are those of each cell of the column that an entry names; of the paper, for each item of the collection that
    it names and asks for; or of the paper. Where there is no item, nothing of one is found.
    """
    table, _, column = entry.each.partition(".")
    whole = [sentence for _, sentence in paper.sentences()]
    items = [key for key in view.case.at(table) if _asked(view, entry, key)] if table and not column else []
    if column:
        yield from ((entry.facts, [row.cells[column]]) for row in paper.tables[table])
    elif items:
        for key in items:
            yield tuple(tuple(field.replace("*", key) for field in fields) for fields in entry.facts), whole
    else:
        yield ((table,),) if table and not column else entry.facts, whole


def _pattern(fields: tuple[str, ...]) -> re.Pattern[str]:
    """Return what matches a path of any of these fields, such as `witnesses.*.name`."""
    return re.compile("|".join(re.escape(field).replace(r"\*", r"[^.]+") for field in fields))


def _field(fields: tuple[str, ...], paths: list[str]) -> str:
    """Return the field to fill: the first of the group that is of an item which the sentences are about."""
    starred = [(collection, name) for collection, star, name in (field.partition(".*.") for field in fields) if star]
    for path in paths:
        for collection, name in starred:
            if path.startswith(f"{collection}."):
                return f"{collection}.{path.split('.')[1]}.{name}"
    return fields[0].partition(".*.")[0]
