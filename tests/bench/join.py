"""`join`: papers of 100 pages each made one bundle, numbered, bookmarked and linked, against qpdf, which joins them.

qpdf (a program of the machine) writes a file. What it does not do is our own: the numbers, bookmarks and tags.
"""

import atexit
import io
import shutil
import subprocess
from pathlib import Path
from tempfile import mkdtemp

from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from spo.documents.bundle.join import Joined, Part, joined
from spo.guidance import guidance

from .cases import ON
from .rows import Benchmark, Run

_PAGES, _LINES = 100, 45


def _qpdf() -> str | None:
    return "qpdf" if shutil.which("qpdf") else None


def _runs(size: int) -> tuple[Run, Run]:
    folder = Path(mkdtemp(prefix="spo-bench-join-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    papers = [folder / f"{number}.pdf" for number in range(max(1, size // _PAGES))]
    for number, paper in enumerate(papers):
        paper.write_bytes(_paper(min(size, _PAGES), number))
    index, entry = _paper(1, 0), next(iter(guidance().papers.values()))

    def ours() -> bytes:
        parts = [Part(entry, PdfReader(io.BytesIO(paper.read_bytes()))) for paper in papers]
        made = joined(Joined(PdfReader(io.BytesIO(index)), parts, "Police", ON))
        (folder / "ours.pdf").write_bytes(made)
        return made

    def peer() -> None:
        subprocess.run(["qpdf", "--empty", "--pages", *papers, "--", folder / "peer.pdf"], check=True)

    return ours, peer


def _paper(pages: int, seed: int) -> bytes:
    drawn = io.BytesIO()
    canvas = Canvas(drawn, invariant=1)
    for page in range(pages):
        canvas.setFont("Helvetica", 10)
        for line in range(_LINES):
            canvas.drawString(57, 780 - 14 * line, f"Paper {seed}, page {page}: he rang {line} times in all that week.")
        canvas.showPage()
    canvas.save()
    return drawn.getvalue()


JOIN = Benchmark("join", (200, 2_000), 4.0, "qpdf", _runs, found=_qpdf)
