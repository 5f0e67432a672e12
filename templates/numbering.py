"""The numbers of paragraphs, sub-paragraphs and terms, which Word itself counts."""

from wordml import DECLARATION, NAMESPACES

PARAGRAPHS, TERMS, ANEW = 1, 2, 3  # the ids of Word's lists


def numbered(level: int, list_id: int) -> str:
    """The binding of a style to a level of one of Word's own lists."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'


def level(number: int, style: str, form: str, text: str, left: int) -> str:
    """One level of a list, bound to a style if it has one, with its number hanging in the indent."""
    bound = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{bound}'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr><w:tabs><w:tab w:val="num" w:pos="{left}"/></w:tabs>'
        f'<w:ind w:left="{left}" w:hanging="567"/></w:pPr></w:lvl>'
    )


def anew() -> str:
    """The levels of a list whose paragraphs are counted from 1 again after each title, which shows no number."""
    title = (
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/>'
        '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl>'
    )
    return title + level(1, "", "decimal", "%2.", 567)


def numbering(*, with_anew: bool = False) -> str:
    """Word's own lists: paragraphs with their sub-paragraphs, terms, and paragraphs counted anew where wanted."""
    lists = {
        PARAGRAPHS: level(0, "SPONumbered", "decimal", "%1.", 567) + level(1, "SPOSub", "lowerLetter", "(%2)", 1134),
        TERMS: level(0, "SPOTerm", "decimal", "%1.", 1134),
        **({ANEW: anew()} if with_anew else {}),
    }
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{i}"><w:nsid w:val="5B0A100{i}"/><w:multiLevelType w:val="multilevel"/>'
        f'<w:tmpl w:val="5B0A200{i}"/>{levels}</w:abstractNum>'
        for i, levels in lists.items()
    )
    bound = "".join(f'<w:num w:numId="{i}"><w:abstractNumId w:val="{i}"/></w:num>' for i in lists)
    return f"{DECLARATION}<w:numbering {NAMESPACES}>{abstract}{bound}</w:numbering>"
