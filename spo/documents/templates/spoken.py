"""How a name that templates use is spoken of to a solicitor: the table “tables.acts” (Acts of the defendant)."""

from collections.abc import Mapping

from .names import EACH, Path

_KINDS = {"passages": "the passage", "tables": "the table", "rows": "the table"}
_PARTS = {"text": "the words", "style": "the style", "picture": "the picture", "keep": "what keeps the page"}


def typed(path: Path) -> str:
    """Return a path as a template names it. Of an item it is the last word, which follows the name of the repeat."""
    return path[-1] if EACH in path else ".".join(path)


def spoken(path: Path, labels: Mapping[Path, str]) -> str:
    """Return what a path is, and what it says where that is known."""
    label = labels.get(path, "")
    said = f" ({label})" if label else ""
    if EACH not in path:
        return f"{_kind(path)} “{typed(path)}”{said}"
    held = path[: len(path) - 1 - path[::-1].index(EACH)]
    if path[-1] == EACH:
        return spoken(held, labels)
    what = _PARTS.get(path[-1], "") if _kind(held) != "the table" else ""
    if what:
        return f"{what} of {spoken(held, labels)}"
    part = "the column" if _kind(held) == "the table" else _KINDS.get(path[-1], "the field")
    return f"{part} “{path[-1]}”{said} of {spoken(held, {})}"


def _kind(path: Path) -> str:
    if path[0].startswith("terms_"):
        return "the terms"
    if path == ("parts",):
        return "the list"
    return _KINDS.get(path[-1] if EACH in path else path[0], "the field") if len(path) > 1 else "the field"
