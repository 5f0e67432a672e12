"""Templates of a force, sound and broken, each made from one of ours by changing what a test names."""

import io
import random
import zipfile
from collections.abc import Callable, Mapping
from functools import partial

from spo.documents.render import FOLDER

DOCUMENT, HEADER, FOOTER, STYLES = "word/document.xml", "word/header.xml", "word/footer.xml", "word/styles.xml"
TYPES, LINKS, SETTINGS = "[Content_Types].xml", "word/_rels/document.xml.rels", "word/settings.xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

Made = Callable[[], bytes]


def parts_of(name: str) -> dict[str, bytes]:
    """Return the parts of one of our templates."""
    with zipfile.ZipFile(FOLDER / name) as archive:
        return {part: archive.read(part) for part in archive.namelist()}


def saved(parts: Mapping[str, bytes]) -> bytes:
    """Return parts as a Word file."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    return buffer.getvalue()


def replaced(name: str, old: str, new: str, part: str = DOCUMENT) -> bytes:
    """Return one of our templates with words of a part changed, the first time that they stand there."""
    parts = parts_of(name)
    held = parts[part].decode()
    assert old in held, f"{name} has no {old}"
    return saved({**parts, part: held.replace(old, new, 1).encode()})


def changed(name: str, old: str, new: str, part: str = DOCUMENT) -> Made:
    """Return what makes such a template when it is asked."""
    return partial(replaced, name, old, new, part)


def linked(name: str, kind: str, target: str, outside: bool = False, **more: bytes) -> Made:
    """Return what makes one of our templates with a relationship more, and the part that it leads to."""

    def make() -> bytes:
        parts = parts_of(name)
        mode = ' TargetMode="External"' if outside else ""
        link = f'<Relationship Id="rId99" Type="{OFFICE}/{kind}" Target="{target}"{mode}/></Relationships>'
        parts[LINKS] = parts[LINKS].replace(b"</Relationships>", link.encode())
        return saved(parts | more)

    return make


def paragraph(text: str) -> str:
    """Return a paragraph of a Word file."""
    return f'<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def added(name: str, xml: str) -> Made:
    """Return what makes one of our templates with something more at the beginning of its text."""
    return changed(name, "<w:body>", f"<w:body>{xml}")


def without_block(name: str, begins: str, ends: str, times: int = 1) -> Made:
    """Return what makes one of our templates without what stands between two stretches, those taken out too.

    The end is the stretch so many times on: of a repeat that holds others, its own.
    """

    def make() -> bytes:
        parts = parts_of(name)
        before, _, rest = parts[DOCUMENT].decode().partition(begins)
        assert ends in rest, name
        return saved({**parts, DOCUMENT: (before + ends.join(rest.split(ends)[times:])).encode()})

    return make


def bomb() -> bytes:
    """Return a zip of a few kB that unpacks to 300 MB."""
    return saved({**parts_of("checklist.docx"), "word/media/picture1.png": bytes(300 * 1024 * 1024)})


def cut_short() -> bytes:
    """Return the first half of a template, as it is left by a download that breaks off."""
    whole = (FOLDER / "checklist.docx").read_bytes()
    return whole[: len(whole) // 2]


def with_password() -> bytes:
    """Return what Word writes for a document with a password: no zip, but a file of the old form that holds one."""
    noise = random.Random(7).randbytes(4096)
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le") + noise


def old_word() -> bytes:
    """Return the beginning of a document in the old form of Word."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "WordDocument".encode("utf-16-le") + bytes(4096)


def with_macros() -> bytes:
    """Return a document that can hold macros, and does, under the name of one that cannot."""
    parts = parts_of("checklist.docx")
    parts[TYPES] = parts[TYPES].replace(
        b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        b"application/vnd.ms-word.document.macroEnabled.main+xml",
    )
    parts["word/vbaProject.bin"] = b"macro"
    return saved(parts)


def with_court(text: str) -> Made:
    """Return what makes the application with something else where the court is named."""
    return changed("application.docx", "{{ head.court }}", text)


def repeated(*names: str) -> str:
    """Return repeats that stand one in another."""
    begin = "".join(paragraph(f"{{%p for x{i} in {name} %}}") for i, name in enumerate(names))
    return begin + paragraph("{{ x0.text }}") + paragraph("{%p endfor %}") * len(names)


def field(*codes: str) -> str:
    """Return a field of Word's whose code is split over runs."""
    inside = "".join(f"<w:r><w:instrText>{code}</w:instrText></w:r>" for code in codes)
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
    return f"<w:p>{begin}{inside}{end}</w:p>"
