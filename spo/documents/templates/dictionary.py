"""Every field, passage and table that a template may print, what each is, how it is typed, and an example."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from spo.assessment import capital

from ..marks import plain
from ..passages import Paper, Passage, Row
from ..render import status
from .contract import Contract
from .names import EACH, Path

_LONGEST = 160
NO_EXAMPLE = "(empty in every example: it is filled in by hand, or prints only where a case has it)"
"""What stands in the place of an example where there is none."""

_HOW = {
    "Field": "typed as {{{{ {name} }}}}",
    "Passage": "in a repeat: {{%p for p in {name} %}}, then {{{{ p.text }}}}, then {{%p endfor %}}",
    "Terms": "in a repeat: {{%p for t in {name} %}}, then {{{{ t.text }}}}, then {{%p endfor %}}",
    "Table": "in rows of their own: {{%tr for r in {name} %}}, then a row of the columns, then {{%tr endfor %}}",
    "List": "in a repeat: {{%p for part in {name} %}}, then what stands beneath, then {{%p endfor %}}",
}
_OF_PARTS = {"title": "Field", "passages": "Passage", "rows": "Table"}


@dataclass(frozen=True)
class Named:
    """A name that a template may use: what kind of thing it is, what it says, and how it is typed."""

    name: str
    kind: str
    says: str
    typed: str
    example: str


def dictionary(own: Contract, examples: Iterable[Paper]) -> list[Named]:
    """Return the names of a paper in the order in which it prints them. `examples` are that paper in several cases."""
    made = tuple(examples)
    return list(_named(own, made))


def _named(own: Contract, made: tuple[Paper, ...]) -> Iterator[Named]:
    order = [path for path in own.labels if EACH not in path and (path in own.printed or path in own.lists)]
    for path in order:
        kind = _kind(path, own)
        name = _typed(path)
        says = own.labels[path]
        yield Named(name, kind, capital(says), _HOW[kind].format(name=name), _example(path, made))
        for column in (one for one in own.labels if one[: len(path) + 1] == (*path, EACH)):
            yield from _beneath(column, own, made)


def _beneath(path: Path, own: Contract, made: tuple[Paper, ...]) -> Iterator[Named]:
    """Yield what an item of a list has that needs saying: the columns of a table, and what a list of parts holds."""
    last, inside = path[-1], path.count(EACH)
    if path[0] == "parts" and inside == 1:
        kind, name = _OF_PARTS[last], f"part.{last}"
        says = own.labels[path] or "the title of the part"
        yield Named(name, kind, capital(says), _HOW[kind].format(name=name), _example(path, made))
    elif path[0] == "tables" or path[-3:-1] == ("rows", EACH):
        yield Named(f"r.{last}", "Column", own.labels[path], f"typed as {{{{ r.{last} }}}}", _example(path, made))


def _kind(path: Path, own: Contract) -> str:
    if path not in own.lists:
        return "Field"
    return {"passages": "Passage", "tables": "Table", "parts": "List"}.get(path[0], "Terms")


def _typed(path: Path) -> str:
    """Return a name as it must be typed: that of a table called `items` would be taken for something else."""
    return 'tables["items"]' if path == ("tables", "items") else ".".join(path)


def _example(path: Path, made: tuple[Paper, ...]) -> str:
    found = next((text for paper in made for text in _texts(paper, path) if text.strip()), "")
    found = " ".join(plain(found).split())
    if not found:
        return NO_EXAMPLE
    return found if len(found) <= _LONGEST else f"{found[:_LONGEST].rsplit(' ', 1)[0]} …"


def _texts(paper: Paper, path: Path) -> Iterator[str]:
    """Yield the texts that stand at a path of a paper."""
    first, rest = path[0], path[1:]
    if first == "status":
        yield status(paper)
    elif first == "title":
        yield paper.entry.title
    elif first == "head":
        yield paper.head[rest[0]].text if rest[0] in paper.head else ""
    elif first == "passages":
        yield from _passages(paper.passages.get(rest[0], ()))
    elif first == "tables":
        yield from _cells(paper.tables.get(rest[0], ()), rest)
    elif first == "parts":
        yield from _parts(paper, rest)
    else:
        kind = first.removeprefix("terms_").removesuffix("s")
        yield from (line.sentence.text for line in paper.terms if line.kind == kind)


def _parts(paper: Paper, rest: Path) -> Iterator[str]:
    for name in paper.parts:
        if len(rest) > 1 and rest[1] == "passages":
            yield from _passages(paper.passages.get(name, ()))
        elif len(rest) > 1 and rest[1] == "rows":
            yield from _cells(paper.tables.get(name, ()), rest[1:])
        else:
            yield paper.head[name].text


def _passages(held: Iterable[Passage]) -> Iterator[str]:
    return (passage.text for passage in held)


def _cells(rows: Iterable[Row], rest: Path) -> Iterator[str]:
    """Yield the cells of a column, or of a whole table the first row, a cell after another."""
    if len(rest) > 2:
        yield from (row.cells[rest[-1]].text for row in rows if rest[-1] in row.cells)
    else:
        yield from ("; ".join(cell.text for cell in row.cells.values() if cell.text) for row in rows)
