"""The properties that a style gives to its paragraphs and their letters."""

KEEP = "<w:keepNext/><w:keepLines/>"
CENTRE, RIGHT = '<w:jc w:val="center"/>', '<w:jc w:val="right"/>'


def space(before: int, after: int, *, left: int = 0, right: int = 0) -> str:
    """Space above and below in twips, and indents where there are any."""
    indent = f'<w:ind w:left="{left}" w:right="{right}"/>' if left or right else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"/>{indent}'


def size(half_points: int, *, bold: bool = False) -> str:
    """The size of the letters, and whether they are bold."""
    return f'{"<w:b/><w:bCs/>" if bold else ""}<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def border(side: str, kind: str = "single", width: int = 6, gap: int = 4, colour: str = "000000") -> str:
    """One side of a border."""
    return f'<w:{side} w:val="{kind}" w:sz="{width}" w:space="{gap}" w:color="{colour}"/>'


def tabs(*stops: tuple[str, str, int]) -> str:
    """Tab stops, each given as (alignment, leader, place)."""
    each = "".join(f'<w:tab w:val="{align}" w:leader="{leader}" w:pos="{place}"/>' for align, leader, place in stops)
    return f"<w:tabs>{each}</w:tabs>"
