"""What the documentation names is there, and what a reader has to be told of is named."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted(path for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")))


def _text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def _paths(text: str) -> Iterator[str]:
    """Yield the paths that a text names in code. What holds a placeholder, such as NAME, is no path."""
    for words in re.findall(r"`([^`\n]+)`", text):
        for word in words.split():
            if re.fullmatch(r"(spo|tests|templates|guidance|docs|\.streamlit|\.ci)/[a-z0-9_./-]*", word):
                yield word


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_path_and_link_of_a_document_leads_to_something(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    assert [path for path in _paths(text) if not (ROOT / path).exists()] == []
    links = [link.partition("#")[0] for link in re.findall(r"\]\(([^)]+)\)", text) if "://" not in link]
    assert [link for link in links if link and not (document.parent / link).exists()] == []


def test_the_architecture_names_every_room_and_no_other() -> None:
    rooms = {path.parent.name for path in (ROOT / "spo").glob("*/__init__.py")}
    listed = {line.split("`")[1] for line in _text("docs/architecture.md").splitlines() if re.match(r"\| \d", line)}
    drawn = set(re.findall(r">(spo/\w+)<", _text("docs/architecture.svg")))
    assert listed == drawn == {f"spo/{room}" for room in rooms}


def test_every_decision_is_listed_in_the_architecture() -> None:
    listed = set(re.findall(r"\(decisions/([\w-]+)\.md\)", _text("docs/architecture.md")))
    assert listed == {path.stem for path in (ROOT / "docs" / "decisions").iterdir()}


def test_the_readme_names_every_environment_variable_of_ours_that_code_reads() -> None:
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in (ROOT / "spo").rglob("*.py")]
    literals = {node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    read = {text for text in literals if isinstance(text, str) and re.fullmatch("SPO_[A-Z_]+", text)}
    assert read == set(re.findall(r"^\| `(SPO_[A-Z_]+)` \|", _text("README.md"), re.MULTILINE))
