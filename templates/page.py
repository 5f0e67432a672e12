"""The page: how large it is, what stands on it, and its header and footer."""

from typing import NamedTuple

from pieces import Block, join
from properties import tabs
from wordml import DECLARATION, NAMESPACES, TAB, field, paragraph, run

MARGIN, TOP, SHORT, LONG = 1134, 1020, 11906, 16838  # twips: margins of 2 and 1.8 cm, and the two sides of A4


def text_width(landscape: bool) -> int:
    """The width of the text on a page, in twips."""
    return (LONG if landscape else SHORT) - 2 * MARGIN


class Paper(NamedTuple):
    """One template: what stands in its body, and which way round the page is.

    `opening` is what stands before the body on upright pages of its own, and `leads` the line that ends it. `large` is
    for a reader who needs large letters, and `close` for a paper of few pages that is read on its own. `anew` has
    paragraphs that are counted from 1 again after each title.
    """

    body: tuple[Block, ...]
    landscape: bool = False
    opening: tuple[Block, ...] = ()
    leads: str = ""
    large: bool = False
    close: bool = False
    anew: bool = False

    @property
    def width(self) -> int:
        """The width of the text, in twips."""
        return text_width(self.landscape)

    @property
    def width_at_first(self) -> int:
        """The width of the text on the first page, where the court heading stands."""
        return text_width(self.landscape and not self.opening)


def document(paper: Paper, ids: dict[str, str]) -> str:
    """The main part: what opens the paper, its body, and their pages. `ids` are those of relationships, by part."""
    body = join(paper.body).xml + section(paper.landscape, ids["header"], ids["footer"])
    opening = ""
    if paper.opening:
        upright = section(False, ids["header"], ids["footer2"])
        opening = join(paper.opening).xml + paragraph("SPOPlain", run(paper.leads), extra=upright)
    return f"{DECLARATION}<w:document {NAMESPACES}><w:body>{opening}{body}</w:body></w:document>"


def section(landscape: bool, header_id: str, footer_id: str) -> str:
    """The pages of a section: how large they are, and what stands at their head and foot."""
    wide, high = (LONG, SHORT) if landscape else (SHORT, LONG)
    turned = ' w:orient="landscape"' if landscape else ""
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="{header_id}"/>'
        f'<w:footerReference w:type="default" r:id="{footer_id}"/><w:pgSz w:w="{wide}" w:h="{high}"{turned}/>'
        f'<w:pgMar w:top="{TOP}" w:right="{MARGIN}" w:bottom="{TOP}" w:left="{MARGIN}" w:header="510"'
        ' w:footer="567" w:gutter="0"/></w:sectPr>'
    )


def header() -> str:
    """The header: whether the paper is a draft, in words."""
    return f"{DECLARATION}<w:hdr {NAMESPACES}>{paragraph('Header', run('{{ status }}'))}</w:hdr>"


def footer(width: int) -> str:
    """The footer: the title of the paper, and page x of y."""
    pages = (run("Page "), field("PAGE"), run(" of "), field("NUMPAGES"))
    text = paragraph("Footer", run("{{ title }}"), TAB, *pages, extra=tabs(("right", "none", width)))
    return f"{DECLARATION}<w:ftr {NAMESPACES}>{text}</w:ftr>"
