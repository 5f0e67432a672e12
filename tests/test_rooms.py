"""What a room shows the others: the names that its `__init__` imports, each used from outside it."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FILES = [*(ROOT / "spo").rglob("*.py"), *(ROOT / "tests").rglob("*.py")]


def package_of(file: Path) -> str:
    return ".".join(file.parent.relative_to(ROOT).parts)


def imported(file: Path, tree: ast.Module) -> Iterator[tuple[str, str, str]]:
    """Yield what a file imports: the module, the name in it, and the name that the file gives it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            above = package_of(file).split(".")[: 1 - node.level or None] if node.level else []
            module = ".".join([*above, *([node.module] if node.module else [])])
            yield from ((module, name.name, name.asname or name.name) for name in node.names)


@cache
def used() -> dict[tuple[str, str], set[Path]]:
    """Return the files that use each name of each module, by name or as what stands in it."""
    found: dict[tuple[str, str], set[Path]] = {}
    for file in FILES:
        tree = ast.parse(file.read_text(encoding="utf-8"))
        here = list(imported(file, tree))
        as_whole = {own: f"{module}.{name}" for module, name, own in here}
        within = [
            (as_whole[node.value.id], node.attr)
            for node in ast.walk(tree)
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in as_whole
        ]
        for key in (*((module, name) for module, name, _ in here), *within):
            found.setdefault(key, set()).add(file)
    return found


def doors() -> list[Path]:
    """Return the files that only gather names for others to use."""
    trees = {file: ast.parse(file.read_text(encoding="utf-8")).body for file in (ROOT / "spo").rglob("__init__.py")}
    return sorted(
        file for file, body in trees.items() if len(body) > 1 and all(isinstance(n, ast.ImportFrom) for n in body[1:])
    )


@pytest.mark.parametrize("door", doors(), ids=package_of)
def test_every_name_that_a_room_shows_is_used_outside_it(door: Path) -> None:
    here = package_of(door)
    names = [own for module, _, own in imported(door, ast.parse(door.read_text(encoding="utf-8"))) if module != here]
    assert names == list(dict.fromkeys(names))
    used_by = {name: used().get((here, name), set()) for name in names}
    assert [name for name, files in used_by.items() if all(door.parent in file.parents for file in files)] == []


def test_pages_reach_the_store_through_the_door_alone() -> None:
    barred = {"Store", "cases", "database", "Database"}
    reached = {
        str(file.relative_to(ROOT))
        for (module, name), files in used().items()
        for file in files
        if (module, name) == ("spo", "store")
        or (module.startswith("spo.store") and barred & {name, *module.split(".")})
    }
    allowed = {"spo/access/door.py", "spo/cli/store_check.py", "spo/wizard/open_case/session.py"}
    assert {file for file in reached if file.startswith(("spo/wizard", "spo/access", "spo/cli"))} == allowed
