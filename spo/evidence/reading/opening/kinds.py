"""What a file is, by what is in it: never by its name, which anybody can change."""

import re

from ..shapes import FileRefused

_SPREADSHEET = "Ask for the list as a spreadsheet (.xlsx) or as text (.csv)."
_PICTURE = (
    "This file is a picture, whatever its name says. Add it as an exhibit, and type what it shows into the chronology."
)
_SOUND = (
    "This file is a recording, whatever its name says. Add it as an exhibit, and type what it shows into the "
    "chronology."
)
_PAGE = (
    "This file is a web page or XML, whatever its name says. Open it in Excel or LibreOffice, save it as a workbook "
    "(.xlsx), and add that."
)

_PDF = "This file is a PDF. Ask for the export itself, not a PDF of it: a spreadsheet (.xlsx) or text (.csv)."
_PACKED = "This file is packed. Unpack it, and add the files in it one by one."

# How files begin that hold no rows, and what to do with each.
_BEGINNINGS: tuple[tuple[bytes, str], ...] = (
    (rb"\x89PNG|\xff\xd8\xff|GIF8[79]a|BM.{4}\0\0\0\0|II\*\0|MM\0\*|RIFF.{4}WEBP", _PICTURE),
    (rb"\0\0..ftyp(?:hei|hev|mif1|msf1|avif)", _PICTURE),
    (rb"ID3[\x02-\x04]|\xff[\xf2\xf3\xfa\xfb]|OggS\0|fLaC|RIFF.{4}(?:WAVE|AVI )|\0\0..ftyp", _SOUND),
    (rb"\x1aE\xdf\xa3|#!AMR|FLV\x01|\x30\x26\xb2\x75", _SOUND),
    (rb"\s*%PDF-", _PDF),
    (rb"SQLite format 3\0", f"This file is a database of a telephone or program. {_SPREADSHEET}"),
    (rb"\{\\rtf", "This file is rich text. Open it in Word, save it as a Word document (.docx), and add that."),
    (rb"(?:\xef\xbb\xbf)?\s*<(?i:!doctype|html|head|body|table|meta|\?xml|!--)", _PAGE),
    (rb"Rar!|7z\xbc\xaf|\x1f\x8b|BZh[1-9]1AY|\xfd7zXZ", _PACKED),
    (rb"MZ.\0|\x7fELF|\xca\xfe\xba\xbe", f"This file is a program, and is not opened. {_SPREADSHEET}"),
)
_REFUSED = tuple((re.compile(begins, re.DOTALL), why) for begins, why in _BEGINNINGS)

ZIP = b"PK\x03\x04"
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def refuse_what_holds_no_rows(content: bytes) -> None:
    """Raise FileRefused for a picture, a recording, a PDF and the like, with a sentence about what to do."""
    beginning = content[:1024]
    for begins, why in _REFUSED:
        if begins.match(beginning):
            raise FileRefused(why)
