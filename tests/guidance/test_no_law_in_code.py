"""Law never stands in code: a claim of law that code writes names the entry of guidance that it rests on."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import spo
from tests.guidance.law import claim

_ROOT = Path(spo.__file__).parents[1]
_FILES = tuple(sorted(file for folder in ("spo", "templates") for file in (_ROOT / folder).rglob("*.py")))

ALLOWED = {
    "Examples in section 2A(3) that it is of": "the name of a field; the list is behaviours.toml",
    "Dates when this witness cannot come to court": "the name of a field, about a witness",
    "For example, 7 days before the hearing": "an example of an answer",
    "It was made on conviction of {offence}.": "a fact of the case",
    "The offence behind the order, and whom it names": "the title of a page",
    "{} - for the court alone, never to be served": "the head of a paper whose audience is in papers.toml",
    "Withheld: never to be served": "a heading; what is withheld is said by the officer",
    "Missing from the papers, though a rule asks for it": "a heading; each row names its rule",
    "{names} {} said that they cannot, or will not, go back to court.": "what a person has said",
}
"""Literals that the cues find and that claim no law, each with the reason."""

_MEND = (
    "\nA claim of law rests on guidance. Write the sentence as an entry (wording.toml, with its sources and status), "
    'and print it by w.law("its-id"); or give the fact its source: Fact(text, paths, entries=("orders/licence",)). '
    "If it claims no law, add it to ALLOWED with the reason."
)


def unsourced(code: str) -> Iterator[tuple[int, str]]:
    """Yield the line and the text of each literal that claims law and is not given to what names an entry."""
    tree = ast.parse(code)
    passed = {id(inner) for call in ast.walk(tree) if _names_an_entry(call) for inner in ast.walk(call)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            passed.add(id(node.value))  # a docstring
        elif isinstance(node, ast.JoinedStr):
            passed.update(map(id, node.values))
        text = _text(node)
        # A backslash is of a pattern, and what has no space is an id.
        if id(node) not in passed and " " in text and "\\" not in text and claim(text):
            yield node.lineno, text  # type: ignore[attr-defined]


def _text(node: ast.AST) -> str:
    """Return a string as it is written, with `{}` where an f-string puts something in; nothing for other nodes."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(_text(part) or "{}" for part in parts)
    return ""


def _names_an_entry(node: ast.AST) -> bool:
    """Return whether a node makes a fact or a sentence that names an entry, or composes one of parts that do."""
    match node:
        case ast.Call(func=ast.Name(id="Fact" | "Sentence"), args=args, keywords=given):
            named = [*args[2:3], *(keyword.value for keyword in given if keyword.arg == "entries")]
            return any(not isinstance(one, ast.Tuple) or bool(one.elts) for one in named)
        case ast.Call(func=ast.Name(id="composed"), args=args):
            return any(map(_names_an_entry, args))
    return False


def _written() -> dict[str, str]:
    """Return each claim that code makes without a source, with where it stands."""
    return {
        text: f"{file.relative_to(_ROOT)}:{line}"
        for file in _FILES
        for line, text in unsourced(file.read_text(encoding="utf-8"))
    }


def test_no_literal_in_code_claims_law_without_a_source() -> None:
    found = [f"\n{where}: {claim(text)!r} in {text!r}" for text, where in _written().items() if text not in ALLOWED]
    assert not found, "".join(found) + _MEND


def test_each_literal_that_is_allowed_is_still_written() -> None:
    assert set(ALLOWED) <= set(_written())


@pytest.mark.parametrize(
    "code",
    [
        'w.say("The court may make an order without a conviction.", "terms")',
        'f", and a {listed(names)} cannot"',
        'LEADS = {"when": "The notice must be served in time."}',
        'asked("Locality", "Section 6(d): the order says it")',
        'w.say("Breach of it is an offence.")',
        'Fact("The defendant must notify the police.", ("defendant",))',
        'Fact("A restraining order only forbids.", entries=())',
        'composed(f"{name} cannot forbid it.", name)',
        'f"The paper is filed within {days} days of it."',
    ],
)
def test_a_claim_that_is_planted_is_refused(code: str) -> None:
    assert len(list(unsourced(code))) == 1


@pytest.mark.parametrize(
    "code",
    [
        '"""The court may make an order (s.2)."""',
        'w.law("test-court")',
        'Fact("A restraining order only forbids.", entries=("orders/restraining-order-conviction",))',
        'Fact("The defendant must notify the police.", ("defendant",), ("wording/notify-when",))',
        'composed(f"{name} cannot forbid it.", Fact("", entries=of))',
        'w.say("No existing order names {places}.")',
        '"He wrote “the court must let me”."',
        'asked("Is that offence under section 2A?")',
        'PATTERN = r"the court must \\b"',
    ],
)
def test_what_claims_no_law_or_names_its_source_is_not_refused(code: str) -> None:
    assert not list(unsourced(code))
