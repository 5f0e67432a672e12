"""Pictures in a Word file: the drawing that stands in a paragraph, the part that holds it, and how the two relate."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from xml.etree import ElementTree

from markupsafe import Markup

from .pictures import Picture

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DRAWINGML = "http://schemas.openxmlformats.org/drawingml/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES, _RELATIONSHIPS = "[Content_Types].xml", "word/_rels/document.xml.rels"

_TWIP, _PIXEL = 635, 9525  # in the units of drawings, with 96 pixels to the inch
_SHARE_OF_PAGE = 0.6
_FIRST_ID = 900_001  # above the ids that Word gives to a drawing that a force may have put in its template

# A drawing closes the run that it stands in, and opens another, as a field does.
_DRAWING = (
    '</w:t></w:r><w:r><w:drawing><wp:inline xmlns:wp="{drawingml}/wordprocessingDrawing"'
    ' distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{wide}" cy="{high}"/>'
    '<wp:docPr id="{id}" name="Picture {number}" descr="{shows}"/><wp:cNvGraphicFramePr>'
    '<a:graphicFrameLocks xmlns:a="{drawingml}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>'
    '<a:graphic xmlns:a="{drawingml}/main"><a:graphicData uri="{drawingml}/picture">'
    '<pic:pic xmlns:pic="{drawingml}/picture"><pic:nvPicPr><pic:cNvPr id="{id}" name="Picture {number}"/>'
    '<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="{office}" r:embed="{relationship}"/>'
    "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>"
    '<a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    '<a:ln w="6350"><a:solidFill><a:srgbClr val="7F7F7F"/></a:solidFill></a:ln></pic:spPr></pic:pic>'
    "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    '<w:r><w:t xml:space="preserve">'
)

DESCRIBED = f"{{{_DRAWINGML}/wordprocessingDrawing}}docPr"
"""The element of a drawing that says, in its attribute `descr`, what the picture shows."""


@dataclass(frozen=True)
class Room:
    """The most that a picture may take of a page, in twips. As it stands, that of A4 with margins of 2 cm."""

    width: int = 9638
    height: int = 10102

    def fitted(self, picture: Picture) -> tuple[int, int]:
        """Return how wide and high a picture is printed. It is made smaller to fit, and never larger."""
        wide, high = picture.width * _PIXEL, picture.height * _PIXEL
        scale = min(1, self.width * _TWIP / wide, self.height * _TWIP / high)
        return round(wide * scale), round(high * scale)


def room(document: bytes) -> Room:
    """Return the room on the pages of a template: on all of them, for some may be turned. A force may change them."""
    rooms = [_on_page(section) for section in ElementTree.fromstring(document).iter(f"{_W}sectPr")]
    found = [one for one in rooms if one]
    return Room(min(one.width for one in found), min(one.height for one in found)) if found else Room()


def _on_page(section: ElementTree.Element) -> Room | None:
    size, margins = (section.find(f"{_W}{name}") for name in ("pgSz", "pgMar"))
    if size is None or margins is None:
        return None
    width, height = (int(size.get(f"{_W}{side}", "0")) for side in ("w", "h"))
    beside = sum(int(margins.get(f"{_W}{side}", "0")) for side in ("left", "right"))
    return Room(width - beside, int(height * _SHARE_OF_PAGE))


def drawing(number: int, picture: Picture, relationship: str, shows: str, page: Room) -> Markup:
    """Return a picture for the inside of a `w:t`. `number` is that of the drawing, `relationship` what it points to."""
    wide, high = page.fitted(picture)
    return Markup(
        _DRAWING.format(
            drawingml=_DRAWINGML,
            office=_OFFICE,
            wide=wide,
            high=high,
            id=_FIRST_ID + number,
            number=number,
            relationship=relationship,
            shows=escape(shows).replace("\n", "&#10;"),
        )
    )


def relationships(pictures: Iterable[str]) -> dict[str, str]:
    """Return the id by which drawings point to each picture of a file."""
    return {sha256: f"rIdPicture{number}" for number, sha256 in enumerate(pictures, start=1)}


def embedded(parts: Mapping[str, bytes], pictures: Mapping[str, Picture]) -> dict[str, bytes]:
    """Return the parts of a file, with those of the pictures that its drawings point to."""
    found = dict(parts)
    for sha256, key in relationships(pictures).items():
        if f'"{key}"'.encode() not in parts["word/document.xml"]:
            continue
        picture = pictures[sha256]
        name = f"media/{key.removeprefix('rId').lower()}.{picture.kind}"
        found[f"word/{name}"] = picture.content
        link = f'<Relationship Id="{key}" Type="{_OFFICE}/image" Target="{name}"/>'
        found[_RELATIONSHIPS] = put_first(found[_RELATIONSHIPS], "Relationships", link)
        if f'extension="{picture.kind}"' not in found[_TYPES].decode().casefold():
            kind = f'<Default Extension="{picture.kind}" ContentType="image/{picture.kind}"/>'
            found[_TYPES] = put_first(found[_TYPES], "Types", kind)
    return found


def put_first(part: bytes, root: str, more: str) -> bytes:
    """Return a part with an element as the first in its root."""
    return re.sub(rf"(<{root}\b[^>]*>)".encode(), lambda tag: tag[1] + more.encode(), part, count=1)
