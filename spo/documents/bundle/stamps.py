"""The number of each page of the bundle, to be laid over it."""

import io
from collections.abc import Iterable

from pypdf import PageObject, PdfReader
from reportlab.pdfgen.canvas import Canvas

_FROM_RIGHT, _FROM_TOP, _SIZE = 57, 36, 10  # points: in line with the text on the right, and with the header


def stamps(sizes: Iterable[tuple[float, float]]) -> list[PageObject]:
    """Return a page for each size (width and height, in points) that holds its number alone: "Bundle page 12"."""
    drawn = io.BytesIO()
    canvas = Canvas(drawn, invariant=1)
    for number, (width, height) in enumerate(sizes, start=1):
        canvas.setPageSize((width, height))
        canvas.setFont("Helvetica-Bold", _SIZE)
        canvas.addLiteral("/Artifact BMC")  # no tag is its own: a screen reader passes over it
        canvas.drawRightString(width - _FROM_RIGHT, height - _FROM_TOP, f"Bundle page {number}")
        canvas.addLiteral("EMC")
        canvas.showPage()
    canvas.save()
    return list(PdfReader(drawn).pages)
