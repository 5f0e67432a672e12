"""The smallest pieces of WordprocessingML: a run of text, a tab, a field, a paragraph."""

from xml.sax.saxutils import escape

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
NAMESPACES = f'xmlns:w="{WORD}" xmlns:r="{OFFICE}/relationships"'
TAB = "<w:r><w:tab/></w:r>"


def run(text: str) -> str:
    """One run of text, so that a tag is never split."""
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def field(code: str) -> str:
    """A field that Word computes, such as the number of the page."""
    return f'<w:fldSimple w:instr=" {code} ">{run("1")}</w:fldSimple>'


def paragraph(style: str, *content: str, extra: str = "") -> str:
    """A paragraph that takes its whole look from its style."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{extra}</w:pPr>{"".join(content)}</w:p>'
