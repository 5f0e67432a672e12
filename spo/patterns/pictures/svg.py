"""The few shapes of which a picture is drawn, as SVG in black and white. All numbers are pixels from the top left."""

from html import escape

from .shapes import SIZE, WIDTH

_EDGE = 7  # pixels that are left free at either side: the picture stands in a frame
_HALO = 'stroke="white" stroke-width="3" paint-order="stroke"'
THICK = 'stroke="black" stroke-width="1.8"'
DASHED, FAINT = 'stroke="black" stroke-dasharray="4 2"', 'stroke="#bbb" stroke-width="0.6"'


def picture(height: float, parts: list[str]) -> str:
    """Return a picture of some parts, the first of them at the bottom."""
    wide = WIDTH + 2 * _EDGE
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height * WIDTH / wide:.0f}" '
        f'viewBox="{-_EDGE} 0 {wide} {height:.0f}" font-family="Arial, Liberation Sans, sans-serif" '
        f'font-size="{SIZE}"><rect x="{-_EDGE}" width="100%" height="100%" fill="white"/>{"".join(parts)}</svg>'
    )


def text(x: float, y: float, said: str, anchor: str = "start") -> str:
    """Return text with its middle at a height, which stays legible where a line runs behind it."""
    return f'<text x="{x:.1f}" y="{y + SIZE * 0.35:.1f}" text-anchor="{anchor}" {_HALO}>{escape(said)}</text>'


def line(x: float, y: float, to: tuple[float, float], look: str = 'stroke="black"') -> str:
    """Return a line from a point to another."""
    return f'<path d="M{x:.1f} {y:.1f}L{to[0]:.1f} {to[1]:.1f}" fill="none" {look}/>'


def box(x: float, y: float, size: tuple[float, float], fill: str, round_by: float = 0) -> str:
    """Return a box by its top left corner, its width and its height: with corners as round as it is high, a dot."""
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{size[0]:.1f}" height="{size[1]:.1f}" rx="{round_by}" '
        f'fill="{fill}" stroke="black"/>'
    )
