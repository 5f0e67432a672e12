"""A paper on the screen, as Word will print it: headings, paragraphs and tables, all of them escaped."""

from collections.abc import Iterable

from markupsafe import Markup

from spo.documents import Block, Heading, Paragraph, Rewording, Table, plain
from spo.guidance import Guidance

from ..screen.markup import heading, join, led, panel, paragraph, section, table


def opening(title: str, audience: str, status: str) -> Markup:
    """Return what a paper is called, for whom it is, and the line that stands at the head of each page."""
    return join(heading(3, title), paragraph(audience), paragraph(status, "mark"))


def blocks(held: Iterable[Block]) -> Markup | None:
    """Return blocks of a paper one under another, or None where there are none."""
    found = [_block(block) for block in held]
    return Markup('<div class="paper">{}</div>').format(join(*found)) if found else None


def anchor(passage: str) -> str:
    """Return the anchor of a passage."""
    return f"passage-{passage}"


def passage(law: Guidance, block: Block, id: str, own: Rewording | None) -> Markup:
    """Return a passage that can be put in other words, and what is to be said of the officer's own."""
    shown = Markup('<div class="paper" id="{}" tabindex="-1">{}</div>').format(anchor(id), _block(block))
    if own is None:
        return shown
    note = panel("stop" if own.stale else "note", paragraph(_said(law, own)), _draft(own) if own.stale else None)
    return join(note, shown)


def orphaned(law: Guidance, own: Rewording) -> Markup:
    """Return an officer's own words that are not printed, because what they stood for is no longer drafted."""
    return panel("stop", paragraph(_said(law, own)), led("Your words:", own.text))


def draft_beside(law: Guidance, draft: str, own: Rewording | None) -> Markup:
    """Return the draft, to be read beside the officer's own words."""
    said = paragraph(_said(law, own)) if own else None
    return section("draft", said, led("As it is drafted now:", draft))


def _said(law: Guidance, own: Rewording) -> str:
    state = "own-words-orphaned" if own.orphaned else "own-words-stale" if own.stale else "own-words"
    return law.wording[state].text


def _draft(own: Rewording) -> Markup | None:
    return led("As it is drafted now:", plain(own.draft.text)) if own.draft else None


def _block(block: Block) -> Markup:
    match block:
        case Heading():
            return heading(min(6, 4 + block.level), f"{block.number} {block.text}".strip())
        case Paragraph():
            number = Markup('<span class="number">{}</span>').format(block.number) if block.number else ""
            return Markup('<p class="p-{}">{}{}</p>').format(block.style, number, block.text.replace("\t", " ____ "))
        case Table():
            wide = len(block.columns)
            rows = ((*row.cells, *[""] * (wide - len(row.cells))) for row in block.rows)
            return table(block.caption, block.columns, rows)
