"""The papers on the desk that a case was begun from. The files themselves are kept beside the case."""

from .text import Id, Line, Model, asked


class DeskPaper(Model):
    """A paper that was put on the desk: a file, or what was pasted. `sha256` is that under which it is kept.

    `kind` is what the officer says that it is; nothing where it is read as its words have it.
    """

    name: Line = asked("Name of the paper", kept="program")
    sha256: Line = asked("SHA-256 of the paper", kept="program")
    kind: Line = asked("What the paper is", kept="program")


class Desk(Model):
    """The papers that were read, and what was proposed from them and left out by the officer."""

    papers: dict[Id, DeskPaper] = asked("Papers on the desk", default={})
    left_out: tuple[Line, ...] = asked("Proposed from them, and left out", default=(), kept="program")
