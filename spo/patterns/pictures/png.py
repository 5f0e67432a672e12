"""Turns a specification into a picture for print, without a browser and without the network."""

from collections.abc import Mapping
from io import BytesIO
from typing import Any

from PIL import Image


def png(spec: Mapping[str, Any], scale: float = 3) -> bytes:
    """Return a picture of a specification in greys, the same for the same one. At a scale of 3 it has 288 dpi."""
    # They take long to load, and most pages and commands print nothing.
    import altair as alt  # noqa: PLC0415
    import vl_convert  # noqa: PLC0415

    version = ".".join(alt.SCHEMA_VERSION.split(".")[:2])
    drawn = vl_convert.vegalite_to_png(dict(spec), vl_version=version, scale=scale, allowed_base_urls=[])
    kept = BytesIO()
    dots = round(96 * scale)
    Image.open(BytesIO(drawn)).convert("L").save(kept, "PNG", optimize=True, dpi=(dots, dots))
    return kept.getvalue()
