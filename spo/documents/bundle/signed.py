"""The papers that came back signed, as they stand in the bundle: page by page, each in place of its draft."""

from collections.abc import Iterable

from spo.assessment import Assessment, View

from ..packed import Pack
from ..pictures import PictureRefused, printable
from ..render import DRAFT
from ..signed.given import Given, given_back, in_bundle
from ..signed.given_out import papers_to_sign
from .exhibits import as_pdf
from .join import Part
from .office import NoBundle

_COPY = "Signed copy"
_DAMAGED = "The pages of the signed copy of “{title}” cannot be used. Take it away, and attach the file again."


def signed_in(assessment: Assessment, made: Pack) -> list[Given]:
    """Return the signed papers that the bundle of a pack holds, those of one paper in the order of its parts.

    Raises as `papers_to_sign`.
    """
    if not assessment.view.case.signed_papers:
        return []
    every = papers_to_sign(assessment, made.beside)
    order = [one.id for one in every]
    held = in_bundle(list(given_back(assessment.view, every, made.beside)), made.approved)
    return sorted(held, key=lambda one: order.index(one.of.id))


def signed_part(one: Given, made: Pack) -> Part:
    """Return a signed paper as it is joined. Raises NoBundle where what is kept of it is no picture of ours."""
    try:
        pages = [printable(made.beside[page.picture]) for page in one.held.pages.values()]
    except PictureRefused:
        raise NoBundle(_DAMAGED.format(title=one.of.title)) from None
    reader = as_pdf(_COPY, pages, "" if made.approved else DRAFT)
    return Part(one.of.entry, reader, title=one.title, key=one.key)


def in_their_order(view: View, parts: Iterable[Part]) -> list[Part]:
    """Return papers in the order in which a court reads them, those made after filing first."""
    order = list(view.guidance.every_paper)
    return sorted(parts, key=lambda part: order.index(part.entry.id))
