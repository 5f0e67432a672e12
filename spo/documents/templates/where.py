"""Where the templates are: a force's own where SPO_TEMPLATES names a folder that holds one, and ours for the rest."""

import os
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path

from ..render import FOLDER
from .check import check
from .faults import TemplateRefused
from .opening import CANNOT_OPEN, read

VARIABLE = "SPO_TEMPLATES"

NO_FOLDER = "SPO_TEMPLATES names no folder that can be read. Give the path of that of your templates, or unset it."


def force_folder(environment: Mapping[str, str] = os.environ) -> Path | None:
    """Return the folder of a force's own templates, or None where none is set."""
    named = environment.get(VARIABLE, "").strip()
    return Path(named).expanduser() if named else None


def template_bytes(name: str, folder: Path | None = None) -> bytes:
    """Return the template of that file name: that in the folder where there is one, once it is checked, or else ours.

    Without a folder, SPO_TEMPLATES says which. It is read each time, so that one that is mended is used at once. Raises
    TemplateRefused, with what to mend, for one that may not be used, and OSError where it cannot be read.
    """
    folder = folder or force_folder()
    if folder is None or folder == FOLDER:
        return (FOLDER / name).read_bytes()
    if not folder.is_dir():
        raise TemplateRefused("", [NO_FOLDER])
    own = folder / name
    if not own.exists():
        return (FOLDER / name).read_bytes()
    try:
        content = read(own)
    except OSError:
        raise TemplateRefused(name, [CANNOT_OPEN]) from None
    found = check(name, content)
    if found.stops:
        raise TemplateRefused(name, found.stops)
    return found.content


def templates_digest(names: Iterable[str]) -> str:
    """Return one number for these templates as they now stand, in hexadecimal (SHA-256). Raises as `template_bytes`."""
    return sha256(b"".join(sha256(template_bytes(name)).digest() for name in names)).hexdigest()


def refused(names: Iterable[str]) -> list[TemplateRefused]:
    """Return why each of these templates of the force cannot be used, and nothing where all can."""
    found = []
    for name in names:
        try:
            template_bytes(name)
        except TemplateRefused as why:
            found.append(why)
    return found
