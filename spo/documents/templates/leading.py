"""Which parts of a Word file lead to which."""

from collections.abc import Iterator, Mapping
from xml.etree import ElementTree


def led_to(name: str, relationships: bytes) -> Iterator[str]:
    """Yield the parts that the relationships of that name lead to. One that leaves the file begins with `..`."""
    folder = name.partition("_rels/")[0]
    for link in ElementTree.fromstring(relationships):
        if link.get("TargetMode", "").casefold() != "external":
            yield named(link.get("Target", ""), folder)


def named(target: str, folder: str) -> str:
    """Return the name of the part that a target in a folder leads to."""
    if target.startswith("/"):
        return target[1:]
    steps = folder.split("/")[:-1]
    for step in target.split("/"):
        steps = steps[:-1] if step == ".." and steps and steps[-1] != ".." else [*steps, step]
    return "/".join(steps)


def reached(parts: Mapping[str, bytes]) -> set[str]:
    """Return the parts of a file that something leads to, with the list of its parts and their relationships."""
    found, waiting = {"[Content_Types].xml"}, ["_rels/.rels"]
    while waiting:
        name = waiting.pop()
        if name in parts and name not in found:
            found.add(name)
            folder, _, file = name.rpartition("/")
            waiting += led_to(name, parts[name]) if name.endswith(".rels") else [f"{folder}/_rels/{file}.rels"]
    return found
