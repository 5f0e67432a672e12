"""A fault in the reading of one paper: that one is read as prose or not at all, and the rest of the desk is read."""

import logging
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from .paper import Paper
from .proposals import Proposals

_LOG = logging.getLogger(__name__)
AS_PROSE = (
    "This file could not be read as what it is: only its dated passages, and what may have to be withheld, were. "
    "Read it yourself."
)
NOT_READ = "This file could not be read. Nothing in it is proposed, not even what has to be withheld. Read it yourself."
Read = Callable[[Sequence[Paper]], Proposals]


def without_faults(read: Read, papers: Sequence[Paper]) -> tuple[Proposals, dict[str, str]]:
    """Return what is read of papers, and what is told of each, by name, that would have ended the reading of all.

    Each is tried by itself, and beside the others where only several together bring the fault about.
    """
    told: dict[str, str] = {}
    for beside in (None, False, True):
        kept = papers if beside is None else [*_kept(read, papers, beside, told)]
        if (found := _read(read, kept)) is not None:
            return found, told
    return read(()), dict.fromkeys((paper.name for paper in papers), NOT_READ)


def _kept(read: Read, papers: Sequence[Paper], beside: bool, told: dict[str, str]) -> Iterator[Paper]:
    kept: list[Paper] = []
    told.clear()
    for paper in papers:
        sound = ((one, says) for one, says in _ways(paper) if _read(read, [*kept, one]) is not None)
        one, says = next(sound, (None, NOT_READ))
        told |= {paper.name: says} if says else {}
        if one:
            kept.extend([one] if beside else [])
            yield one


def _ways(paper: Paper) -> Iterator[tuple[Paper, str]]:
    """Yield a paper as it is, and as prose: but no note to lawyers, whose words would then be quoted."""
    yield paper, ""
    if paper.is_ != "note":
        yield replace(paper, is_="not known", tables=()), AS_PROSE


def _read(read: Read, papers: Sequence[Paper]) -> Proposals | None:
    try:
        return read(papers)
    except Exception as fault:  # whatever a paper brings about; the log has where, and never a word of it
        where = traceback.extract_tb(fault.__traceback__)[-1]
        _LOG.error("A paper could not be read: %s at %s:%s", type(fault).__name__, where.filename, where.lineno)
        return None
