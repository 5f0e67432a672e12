"""What a template asks for, read from the tree into which Jinja parses it: never from its text.

A path is where a value is in what a paper gives: `("passages", "acts", "*", "text")` is the text of each paragraph of
the passage `acts`. Whatever is no plain name, repeat or condition is refused: that is how no template can run anything.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from jinja2 import Environment, nodes

Path = tuple[str, ...]
How = Literal["printed", "repeated", "asked"]

EACH = "*"
_MOST_IN_BATCH = 10_000
_LOOP = ("first", "last")

_CALL = (
    "{name} asks the program to run something. A template can only print what the paper says. Take it out, or "
    "type the name of a field."
)
_CHANGES = (
    "“| {name}” would change what is printed. A template prints what the paper says as it stands. Take out the “|” and "
    "what follows it."
)
_HIDDEN = (
    "“{name}” is no part of a paper: it reaches into the program, which a template is never allowed to do. Take it out."
)
_WORKS_OUT = (
    "A field or condition works something out for itself. Type one name in a field; and in a condition, names with "
    "“or”, “and” and “not” between them, or a name that is compared with words in quotation marks."
)
_WITHIN = (
    "A repeat stands within the repeat of something else, so that a paper could grow without end. End the first before "
    "the second begins."
)
_INSTRUCTS = "A repeat must go through one list, under one name, and have an end: “for p in passages.acts”, “endfor”."


@dataclass(frozen=True)
class Use:
    """A path that a template asks for: to print it, to go through it, or to find out whether it says anything.

    `words` are those that a condition compares it with, if any.
    """

    path: Path
    how: How
    words: str = ""


class _Refused(Exception):
    """A piece of a template that is not a plain name."""


def uses(source: str) -> tuple[list[Use], list[str]]:
    """Return what a part asks for, and a sentence on each thing that no template may do.

    Raises jinja2.TemplateSyntaxError for a part that cannot be parsed.
    """
    walk = _Walk()
    walk.body(Environment(autoescape=True).parse(source).body, {}, ())
    return walk.found, list(dict.fromkeys(walk.refused))


class _Walk:
    def __init__(self) -> None:
        self.found: list[Use] = []
        self.refused: list[str] = []

    def body(self, body: Iterable[nodes.Node], scope: Mapping[str, Path], within: Path) -> None:
        """Note what a stretch asks for. `within` is the beginning of what a repeat in it may go through."""
        for node in body:
            if isinstance(node, nodes.Output):
                for inner in node.nodes:
                    if not isinstance(inner, nodes.TemplateData):
                        self._use(inner, "printed", scope)
            elif isinstance(node, nodes.For):
                self._repeat(node, scope, within)
            elif isinstance(node, nodes.If):
                self._condition(node, scope, within)
            else:
                self.refused.append(_WORKS_OUT)

    def _repeat(self, node: nodes.For, scope: Mapping[str, Path], within: Path) -> None:
        if node.test or node.recursive or node.else_ or not isinstance(node.target, nodes.Name):
            self.refused.append(_INSTRUCTS)
            return
        batched = _batched(node.iter)
        path = self._use(batched or node.iter, "repeated", scope)
        if path and path[: len(within)] != within:
            self.refused.append(_WITHIN)
        elif path:
            # A repeat by so many rows holds one row by row, which goes through the same.
            item = path if batched and path != within else (*path, EACH)
            self.body(node.body, {**scope, node.target.name: item}, item)

    def _condition(self, node: nodes.If, scope: Mapping[str, Path], within: Path) -> None:
        for name, words in _asked(node.test):
            self._use(name, "asked", scope, words)
        self.body(node.body, scope, within)
        for other in node.elif_:
            self._condition(other, scope, within)
        self.body(node.else_, scope, within)

    def _use(self, node: nodes.Node, how: How, scope: Mapping[str, Path], words: str = "") -> Path:
        try:
            path = path_of(node, scope)
        except _Refused as refused:
            self.refused.append(str(refused))
            return ()
        if path[0] != "loop" or path[1:] not in {(name,) for name in _LOOP} or how != "asked":
            self.found.append(Use(path, how, words))
        return path


def path_of(node: nodes.Node, scope: Mapping[str, Path]) -> Path:
    """Return the path that a name stands for."""
    if isinstance(node, nodes.Name):
        return scope.get(node.name, (_plain(node.name),))
    if isinstance(node, nodes.Getattr):
        return (*path_of(node.node, scope), _plain(node.attr))
    if isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str):
        return (*path_of(node.node, scope), _plain(node.arg.value))
    if isinstance(node, nodes.Call):
        raise _Refused(_CALL.format(name=_spelt(node.node)))
    if isinstance(node, nodes.Filter):
        raise _Refused(_CHANGES.format(name=node.name))
    raise _Refused(_WORKS_OUT)


def _plain(name: str) -> str:
    if name.startswith("_"):
        raise _Refused(_HIDDEN.format(name=name))
    return name


def _spelt(node: nodes.Node) -> str:
    try:
        return f"“{'.'.join(path_of(node, {}))}(…)”"
    except _Refused:
        return "A field"


def _batched(node: nodes.Node) -> nodes.Node | None:
    """Return the list that is gone through so many rows at a time, as long tables are."""
    if isinstance(node, nodes.Filter) and node.name == "batch" and node.node and len(node.args) == 1:
        (size,) = node.args
        plain = not (node.kwargs or node.dyn_args or node.dyn_kwargs)
        if plain and isinstance(size, nodes.Const) and type(size.value) is int and 0 < size.value <= _MOST_IN_BATCH:
            return node.node
    return None


def _asked(node: nodes.Node) -> Iterator[tuple[nodes.Node, str]]:
    """Yield each name that a condition asks about, with the words that it is compared with."""
    if isinstance(node, nodes.And | nodes.Or):
        yield from _asked(node.left)
        yield from _asked(node.right)
    elif isinstance(node, nodes.Not):
        yield from _asked(node.node)
    elif isinstance(node, nodes.Compare) and len(node.ops) == 1 and node.ops[0].op in ("eq", "ne"):
        other = node.ops[0].expr
        if isinstance(other, nodes.Const) and isinstance(other.value, str):
            yield node.expr, other.value
        else:
            yield node, ""
    else:
        yield node, ""
