"""The numbers of paragraphs, sub-paragraphs and terms, which Word itself counts."""

from wordml import DECLARATION, NAMESPACES

PARAGRAPHS, TERMS = 1, 2  # the ids of Word's lists


def numbered(level: int, list_id: int) -> str:
    """The binding of a style to a level of one of Word's own lists."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'


def level(number: int, style: str, form: str, text: str, left: int) -> str:
    """One level of a list, bound to a style, with its number hanging in the indent."""
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:pStyle w:val="{style}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr><w:tabs><w:tab w:val="num" w:pos="{left}"/></w:tabs>'
        f'<w:ind w:left="{left}" w:hanging="567"/></w:pPr></w:lvl>'
    )


def numbering() -> str:
    """Word's own lists: paragraphs with their sub-paragraphs, and terms."""
    lists = {
        PARAGRAPHS: level(0, "SPONumbered", "decimal", "%1.", 567) + level(1, "SPOSub", "lowerLetter", "(%2)", 1134),
        TERMS: level(0, "SPOTerm", "decimal", "%1.", 1134),
    }
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{i}"><w:nsid w:val="5B0A100{i}"/><w:multiLevelType w:val="multilevel"/>'
        f'<w:tmpl w:val="5B0A200{i}"/>{levels}</w:abstractNum>'
        for i, levels in lists.items()
    )
    bound = "".join(f'<w:num w:numId="{i}"><w:abstractNumId w:val="{i}"/></w:num>' for i in lists)
    return f"{DECLARATION}<w:numbering {NAMESPACES}>{abstract}{bound}</w:numbering>"
