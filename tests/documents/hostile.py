"""Files that mean harm, or that give something away without showing it, to be attached as exhibits."""

import io
import random
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import docx
from docx.oxml import parse_xml
from docx.shared import RGBColor
from PIL import Image, PngImagePlugin
from pypdf import PdfReader, PdfWriter

HIDDEN = "14 Hidden Lane"
"""What the case withholds."""

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
Bytes = Callable[[], bytes]


@dataclass(frozen=True)
class Hostile:
    """A file, and what is to come of it.

    `refused` is in the sentence that refuses it; where there is none, pages are made. With `found`, what is withheld is
    found among the words, so that the file is not attached. With `blank`, nothing is to be seen on its page. With
    `look`, a person has to look at it. With `either`, it may be refused as damaged too.
    """

    id: str
    name: str
    content: Bytes
    refused: str = ""
    found: bool = False
    blank: bool = False
    look: bool = False
    either: bool = False


def raw(*objects: bytes, trailer: bytes = b"", root: bytes = b"") -> bytes:
    """Return a PDF of one catalogue, with what `root` adds to it, and of the objects that follow, from number 2."""
    out, at = b"%PDF-1.7\n", []
    every = (b"<</Type/Catalog/Pages 2 0 R" + root + b">>", *objects)
    for number, one in enumerate(every, start=1):
        at.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, one)
    rows = b"".join(b"%010d 00000 n \n" % one for one in at)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(every) + 1)
    said = b"trailer\n<</Size %d/Root 1 0 R%b>>\nstartxref\n%d\n%%%%EOF" % (len(every) + 1, trailer, len(out))
    return out + head + rows + said


def stream(content: bytes, said: bytes = b"") -> bytes:
    return b"<</Length %d%b>>stream\n%b\nendstream" % (len(content), said, content)


def page(  # noqa: PLR0913 - each is a part of a page
    drawn: bytes = b"",
    *more: bytes,
    said: bytes = b"",
    resources: bytes = b"",
    box: bytes = b"[0 0 595 842]",
    root: bytes = b"",
    trailer: bytes = b"",
) -> bytes:
    """Return a PDF of one page, on which the content is drawn in the font F. `more` are objects from number 6."""
    return raw(
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox%b/Contents 4 0 R/Resources<</Font<</F 5 0 R>>%b>>%b>>"
        % (box, resources, said),
        stream(drawn),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *more,
        root=root,
        trailer=trailer,
    )


def text(how: bytes = b"", at: bytes = b"72 700", size: bytes = b"12") -> bytes:
    """Return the drawing of what is withheld."""
    return b"BT /F %b Tf %b %b Td (%b) Tj ET" % (size, how, at, HIDDEN.encode())


PLAIN = b"BT /F 12 Tf 72 700 Td (A list of calls) Tj ET"
_SECRET = HIDDEN.encode()


def noted(kind: bytes, more: bytes = b"") -> bytes:
    note = b"<</Type/Annot/Subtype/%b/Rect[72 600 300 640]/Contents(%b)%b>>" % (kind, _SECRET, more)
    return page(PLAIN, note, said=b"/Annots[6 0 R]")


def formed(more: bytes = b"", form: bytes = b"") -> bytes:
    box = b"<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/Rect[72 600 300 640]%b>>" % more
    return page(PLAIN, box, said=b"/Annots[6 0 R]", root=b"/AcroForm<</Fields[6 0 R]%b>>" % form)


def locked(user: str, owner: str) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(page(PLAIN))))
    writer.encrypt(user, owner, algorithm="RC4-128")
    return written(writer)


def written(writer: PdfWriter) -> bytes:
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def with_attachment() -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(page(PLAIN))))
    writer.add_attachment("a.txt", _SECRET)
    writer.add_metadata({"/Title": HIDDEN})
    writer.add_outline_item(title=HIDDEN, page_number=0)
    writer.xmp_metadata = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>14 Hidden Lane</x:xmpmeta>"
    return written(writer)


def many(pages: int) -> bytes:
    kids = b" ".join(b"3 0 R" for _ in range(pages))
    return raw(
        b"<</Type/Pages/Kids[%b]/Count %d>>" % (kids, pages), b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"
    )


def packed(content: bytes) -> bytes:
    """Return a stream that unpacks to much more than it holds."""
    return stream(zlib.compress(content, 9), b"/Filter/FlateDecode")


def bomb() -> bytes:
    inner = b"q " * 100_000_000
    return raw(
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>",
        packed(inner),
    )


def with_image(width: int, height: int, data: bytes, beneath: bytes = b"") -> bytes:
    said = b"/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8/ColorSpace/DeviceGray" % (width, height)
    image = stream(zlib.compress(data, 9), said + b"/Filter/FlateDecode")
    return page(beneath + b" q 400 0 0 400 60 400 cm /I Do Q", image, resources=b"/XObject<</I 6 0 R>>")


def picture(kind: str = "PNG", mode: str = "RGB", side: int = 300, **how: object) -> bytes:
    out = io.BytesIO()
    Image.new(mode, (side, side), 0 if mode != "RGB" else "navy").save(out, kind, **how)
    return out.getvalue()


def png_that_says() -> bytes:
    said = PngImagePlugin.PngInfo()
    said.add_text("Comment", HIDDEN)
    return picture(pnginfo=said)


def jpeg_that_says() -> bytes:
    said = Image.Exif()
    said[0x010E] = HIDDEN
    return picture("JPEG", exif=said.tobytes(), comment=_SECRET)


def png_bomb() -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4) + name + data + zlib.crc32(name + data).to_bytes(4)

    head = (60_000).to_bytes(4) * 2 + b"\x08\x02\x00\x00\x00"
    packed_pixels = zlib.compress(b"\0" * 10_000_000, 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed_pixels) + chunk(b"IEND", b"")


def moving() -> bytes:
    out = io.BytesIO()
    frames = [Image.new("RGB", (300, 300), shade) for shade in ("navy", "olive")]
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:])
    return out.getvalue()


def word(inside: str = "", shade: RGBColor | None = None, said: str = "A list of calls") -> bytes:
    """Return a Word file with one paragraph, in which a run of WordprocessingML may stand too."""
    paper = docx.Document()
    run = paper.add_paragraph().add_run(said)
    if shade is not None:
        run.font.color.rgb = shade
    if inside:
        paper.paragraphs[0]._p.append(parse_xml(inside.replace(">", f" {_W}>", 1)))
    out = io.BytesIO()
    paper.save(out)
    return out.getvalue()


def with_part(name: str, content: bytes, instead: tuple[str, bytes, bytes] | None = None) -> bytes:
    """Return a Word file with one part more, and words of another part put in the place of others."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word())) as held, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for one in held.namelist():
            part = held.read(one)
            made.writestr(one, part.replace(*instead[1:]) if instead and one == instead[0] else part)
        if name:
            made.writestr(name, content)
    return out.getvalue()


def fetching(kind: str) -> bytes:
    rel = f'<Relationship Id="x9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" '
    rel += 'Target="http://192.0.2.1/x" TargetMode="External"/></Relationships>'
    return with_part("", b"", ("word/_rels/document.xml.rels", b"</Relationships>", rel.encode()))


def entities() -> bytes:
    xml = b"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>"
    return with_part("", b"", ("word/document.xml", xml, xml + b"<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>]>"))


def _run(inside: str) -> str:
    return f"<w:r>{inside}<w:t>{HIDDEN}</w:t></w:r>"


_WHO = 'w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"'
_DAMAGED, _FORM, _NOTE, _OTHER = "damaged", "form with boxes", "notes, stamps or marks", "it is not a PDF"
_TRACKED, _WITHIN, _ELSEWHERE = "tracked changes", "macros or other files", "fetches something"
_SHOWN = b"/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]>>>>"
_GLYPH = (
    b"<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.001 0 0 .001 0 0]/CharProcs<</a 7 0 R>>"
    b"/Encoding<</Differences[97/a]>>/FirstChar 97/LastChar 97/Widths[1000]/Resources<<>>>>"
)


def safe(name: str, content: Bytes) -> Hostile:
    return Hostile(name, "a.pdf", content)


def hidden(name: str, content: Bytes, blank: bool = True, look: bool = False) -> Hostile:
    return Hostile(name, "a.pdf", content, found=True, blank=blank, look=look)


def damaged(name: str, content: Bytes) -> Hostile:
    return Hostile(name, "a.pdf", content, either=True)


def _active() -> Iterator[Hostile]:
    yield Hostile("locked by a password", "a.pdf", lambda: locked("secret", "owner"), "password")
    yield safe("locked against copying", lambda: locked("", "owner"))
    yield safe("a script when it opens", lambda: page(PLAIN, root=b"/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"))
    names = b"/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(app.alert\\(1\\))>>]>>>>"
    yield safe("a script by name", lambda: page(PLAIN, root=names))
    yield safe("a program started", lambda: page(PLAIN, root=b"/OpenAction<</S/Launch/F(cmd.exe)>>"))
    yield safe("a script on a page", lambda: page(PLAIN, said=b"/AA<</O<</S/JavaScript/JS(x)>>>>"))
    yield safe("attachments, properties and bookmarks", with_attachment)
    link = b"<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(http://192.0.2.1/14 Hidden Lane)>>>>"
    yield safe("a link", lambda: page(PLAIN, link, said=b"/Annots[6 0 R]"))
    yield safe("a zip behind it", lambda: page(PLAIN) + word())
    yield safe("words for what it shows", lambda: page(b"/Span<</Alt(14 Hidden Lane)>>BDC " + PLAIN + b" EMC"))
    yield Hostile("named as text", "a.txt", lambda: page(PLAIN))
    yield Hostile("an answer in a form", "a.pdf", lambda: formed(b"/V(14 Hidden Lane)"), _FORM)
    yield Hostile("a form with no answer", "a.pdf", formed, _FORM)
    yield Hostile("a form in XML", "a.pdf", lambda: formed(b"", b"/XFA(x)"), _FORM)
    for kind in (b"Text", b"FreeText", b"Redact", b"Stamp", b"Highlight", b"FileAttachment", b"Square"):
        yield Hostile(f"a note: {kind.decode()}", "a.pdf", partial(noted, kind), _NOTE)
    yield Hostile("a note that is hidden", "a.pdf", lambda: noted(b"Text", b"/F 2"), _NOTE)


def _unseen() -> Iterator[Hostile]:
    yield hidden("white", lambda: page(b"1 g " + text()))
    yield hidden("nearly white", lambda: page(b".99 g " + text()))
    yield hidden("under a black box", lambda: page(text() + b" 0 g 60 690 200 30 re f"), blank=False)
    yield hidden("under a white box", lambda: page(text() + b" 1 g 60 690 200 30 re f"))
    yield hidden("cropped", lambda: page(text(), said=b"/CropBox[0 0 595 400]"))
    yield hidden(
        "on a layer that is off",
        lambda: page(
            b"/OC /L BDC " + text() + b" EMC",
            b"<</Type/OCG/Name(L)>>",
            resources=b"/Properties<</L 6 0 R>>",
            root=_SHOWN,
        ),
    )
    yield hidden("invisible", lambda: page(text(b"3 Tr")))
    yield hidden("tiny", lambda: page(text(size=b"0.2")), blank=False)
    yield hidden("on its side", lambda: page(b"q 0 1 -1 0 600 0 cm " + text() + b" Q"), blank=False)
    yield hidden(
        "letter by letter", lambda: page(b"BT /F 12 Tf 72 700 Td [(14 Hid)-10(den)-20( Lane)] TJ ET"), blank=False
    )
    yield hidden("under a picture", lambda: with_image(2, 2, b"\xff" * 4, text()), look=True)
    white = stream(b"1 g " + text(), b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>")
    yield hidden("white, in a drawing", lambda: page(b"/X Do", white, resources=b"/XObject<</X 6 0 R>>"), look=True)

    yield Hostile(
        "letters that are drawings",
        "a.pdf",
        lambda: page(
            b"BT /G 20 Tf 72 700 Td (aaa) Tj ET",
            _GLYPH,
            stream(b"1000 0 0 0 750 750 d1 0 0 750 750 re f"),
            resources=b"/Font<</F 5 0 R/G 6 0 R>>",
        ),
        look=True,
    )
    yield Hostile("letters drawn with curves", "a.pdf", lambda: page(PLAIN + b" 9 9 m 20 20 30 30 40 9 c S"), look=True)
    yield Hostile("nothing", "a.pdf", page, blank=True, look=True)


def _broken() -> Iterator[Hostile]:
    yield Hostile("no bytes", "a.pdf", bytes, "it is empty")
    yield Hostile("a head alone", "a.pdf", lambda: b"%PDF-1.7\n", _DAMAGED)
    yield damaged("cut off", lambda: page(PLAIN)[:300])
    yield damaged("a table that leads to itself", lambda: page(PLAIN, trailer=b"/Prev 9"))
    yield damaged("pages within themselves", lambda: raw(b"<</Type/Pages/Kids[2 0 R]/Count 9>>"))
    inner = stream(b"/X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>")
    yield damaged("a drawing within itself", lambda: page(b"/X Do", inner, resources=b"/XObject<</X 6 0 R>>"))
    yield damaged("nested a hundred thousand deep", lambda: page(b"[" * 100_000))
    yield damaged("noise", lambda: b"%PDF-1.7\n" + random.Random(1).randbytes(50_000))
    yield Hostile(
        "a million pages that are not there",
        "a.pdf",
        lambda: raw(b"<</Type/Pages/Kids[]/Count 1000000>>"),
        "more than 300 pages",
    )
    yield damaged("content that unpacks to 200 MB", bomb)
    yield damaged("an image of 60,000 by 60,000", lambda: with_image(60_000, 60_000, b"\0" * 1_000_000))
    yield damaged("a page of no size", lambda: page(PLAIN, box=b"[0 0 0 0]"))
    yield damaged("a page a hundred miles wide", lambda: page(PLAIN, box=b"[0 0 456000000 456000000]"))
    yield Hostile("a strip", "a.pdf", lambda: page(PLAIN, box=b"[0 0 100 9000]"), "too long and thin")
    yield Hostile("301 pages", "a.pdf", lambda: many(301), "more than 300 pages")
    yield Hostile("9,000 pages", "a.pdf", lambda: many(9_000), "more than 300 pages")
    yield Hostile("51 MB", "a.pdf", lambda: page(PLAIN) + b" " * (51 * 1024**2), "At most 50 MB")
    yield Hostile("a web page", "a.pdf", lambda: b"<html><script>alert(1)</script>", _OTHER)
    yield Hostile("a web page before it", "a.pdf", lambda: b"<html>" + page(PLAIN), _OTHER)
    yield Hostile("a program", "a.pdf", lambda: b"MZ" + bytes(500), _OTHER)


def _pictures() -> Iterator[Hostile]:
    yield Hostile("a picture called a PDF", "a.pdf", picture, look=True)
    yield Hostile("a PNG that says where it is", "a.png", png_that_says, look=True)
    yield Hostile("a JPEG that says where it is", "a.jpg", jpeg_that_says, look=True)
    yield Hostile("a JPEG for print", "a.jpg", lambda: picture("JPEG", "CMYK"), look=True)
    yield Hostile("a JPEG with a web page", "a.jpg", lambda: picture("JPEG") + b"<script>1</script>", look=True)
    yield Hostile("a PNG with a zip", "a.png", lambda: picture() + word(), look=True)
    yield Hostile("a PNG of 60,000 by 60,000", "a.png", png_bomb, "too large")
    yield Hostile("a PNG cut off", "a.png", lambda: picture()[:200], _DAMAGED)
    yield Hostile("a dot", "a.png", lambda: picture(side=1), "too small")
    yield Hostile("a picture that moves", "a.png", moving, _OTHER)
    yield Hostile("a WebP", "a.jpg", lambda: picture("WEBP"), _OTHER)
    yield Hostile("a scan of many pages", "a.png", lambda: picture("TIFF"), _OTHER)
    yield Hostile("a drawing with a script", "a.png", lambda: b"<svg><script>alert(1)</script></svg>", _OTHER)


def _word() -> Iterator[Hostile]:
    def refused(name: str, content: Bytes, why: str) -> Hostile:
        return Hostile(f"Word: {name}", "a.docx", content, why)

    yield refused("macros", lambda: with_part("word/vbaProject.bin", b"x"), _WITHIN)
    yield refused("another file in it", lambda: with_part("word/embeddings/oleObject1.bin", b"x"), _WITHIN)
    yield refused("a web page in it", lambda: with_part("word/afchunk.html", b"<p>14 Hidden Lane"), _WITHIN)
    yield refused("a picture from elsewhere", lambda: fetching("image"), _ELSEWHERE)
    yield refused("a template from elsewhere", lambda: fetching("attachedTemplate"), _ELSEWHERE)
    for field in ("DDEAUTO cmd", 'INCLUDEPICTURE "file:///etc/passwd"', 'includetext "x"'):
        inside = f"<w:r><w:instrText> {field} </w:instrText></w:r>"
        yield refused(f"a field: {field[:9]}", partial(word, inside), _ELSEWHERE)
    yield refused("hidden", lambda: word(_run("<w:rPr><w:vanish/></w:rPr>")), _TRACKED)
    yield refused(
        "deleted", lambda: word(f"<w:del {_WHO}><w:r><w:delText>{HIDDEN}</w:delText></w:r></w:del>"), _TRACKED
    )
    yield refused("inserted", lambda: word(f"<w:ins {_WHO}>{_run('')}</w:ins>"), _TRACKED)
    comment = f"<w:comments {_W}><w:comment {_WHO}><w:p/></w:comment></w:comments>".encode()
    yield refused("a comment", lambda: with_part("word/comments.xml", comment), _TRACKED)
    yield refused("words that are put for others", entities, _DAMAGED)
    yield refused("a part of 300 MB", lambda: with_part("word/media/a.png", bytes(300 * 1024**2)), _DAMAGED)
    yield refused("cut off", lambda: word()[:5_000], _OTHER)
    yield refused("the kind before", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), _OTHER)
    yield refused("another kind of zip", picture_zip, _OTHER)
    yield Hostile("text: with a nought in it", "a.txt", lambda: b"a\0b", _OTHER)
    yield Hostile("text: in no known letters", "a.txt", lambda: b"\xe9\xe8 caf\xe9", _OTHER)
    yield Hostile("text: of 2 MB", "a.txt", lambda: b"a line\n" * 300_000, "At most 1 MB")
    yield Hostile("text: called a PDF", "a.pdf", lambda: b"just words", _OTHER)


def picture_zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("a.png", picture())
    return out.getvalue()


HOSTILE = (*_active(), *_unseen(), *_broken(), *_pictures(), *_word())

BY_OFFICE = (
    Hostile("Word: white", "a.docx", lambda: word(shade=RGBColor(255, 255, 255), said=HIDDEN), found=True, blank=True),
    Hostile("Word: plain", "a.docx", word),
    Hostile("text: with control characters", "a.txt", lambda: b"one\x07two\x1b[31m\x0cthree\n" * 5),
    Hostile("text: that is a web page", "a.txt", lambda: b"<script>alert(1)</script>"),
    Hostile("text: that says it", "a.txt", lambda: b"She lives at 14 Hidden Lane", found=True),
)
"""Those that LibreOffice opens."""
