"""Files that cannot be read as a Word document, or not safely."""

from .making import DOCUMENT, added, bomb, changed, cut_short, old_word, paragraph, parts_of, saved, with_password
from .one import CHECKLIST, broken

NO_WORD = (
    "The file is not a Word document, whatever its name says. Open it in the program that wrote it, and save it as a "
    "Word document (.docx)."
)
BROKEN = "The file is damaged or not complete. Open it in Word and save it again, or put back your last good copy."


def with_document_type() -> bytes:
    """Return a template whose text defines a word of its own, by which a file unpacks to any size."""
    parts = parts_of(CHECKLIST)
    defined = b'?><!DOCTYPE w:document [<!ENTITY a "aaaa">]>'
    return saved({**parts, DOCUMENT: parts[DOCUMENT].replace(b"?>", defined, 1)})


UNREADABLE = (
    broken(
        "a zip bomb",
        CHECKLIST,
        bomb,
        "The file unpacks to more than 32 MB, which no template needs. Do not open it. Start again from the template "
        "that comes with the program.",
    ),
    broken("no Word file at all", CHECKLIST, lambda: b"Dear Sir", NO_WORD),
    broken("a zip of something else", CHECKLIST, lambda: saved({"letter.txt": b"Dear Sir"}), NO_WORD),
    broken("a zip that is cut short", CHECKLIST, cut_short, BROKEN),
    broken("a document type", CHECKLIST, with_document_type, BROKEN),
    broken("text that is no XML", CHECKLIST, changed(CHECKLIST, "</w:body>", "</w:bod>"), BROKEN),
    broken("letters of no alphabet", CHECKLIST, changed(CHECKLIST, "'UTF-8'", "'SMS'"), BROKEN),
    broken(
        "a number that is none",
        CHECKLIST,
        changed(CHECKLIST, '<w:start w:val="1"/>', '<w:start w:val="one"/>', "word/numbering.xml"),
        BROKEN,
    ),
    broken(
        "a password",
        CHECKLIST,
        with_password,
        "The file is locked with a password. Open it in Word, take the password off, and save it again.",
    ),
    broken(
        "the old form of Word",
        CHECKLIST,
        old_word,
        "The file is in the old form of Word (.doc). Open it in Word, and save it as a Word document (.docx).",
    ),
    broken("an empty file", CHECKLIST, lambda: b"", "The file is empty. Put back your last good copy."),
    broken(
        "a file without end",
        CHECKLIST,
        lambda: b"PK\x03\x04" + bytes(17 * 1024 * 1024),
        "The file is larger than 16 MB. Make its pictures smaller, or take them out.",
    ),
    broken("text nested without measure", CHECKLIST, added(CHECKLIST, "<w:a>" * 20_000 + "</w:a>" * 20_000), BROKEN),
    broken(
        "text without measure",
        CHECKLIST,
        added(CHECKLIST, paragraph("x") * 80_000),
        "The text of the file is far longer than that of any paper. Start again from the template that comes with it.",
    ),
)
