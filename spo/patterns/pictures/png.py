"""Turns a picture into one for print, without a browser and without the network."""

from io import BytesIO

from PIL import Image


def png(svg: str, scale: float = 3) -> bytes:
    """Return an SVG in greys, the same for the same one. At a scale of 3 it has 288 dpi."""
    import vl_convert  # noqa: PLC0415 - it takes long to load, and most pages and commands print nothing

    drawn = vl_convert.svg_to_png(svg, scale=scale)
    kept = BytesIO()
    dots = round(96 * scale)
    Image.open(BytesIO(drawn)).convert("L").save(kept, "PNG", dpi=(dots, dots))
    return kept.getvalue()
