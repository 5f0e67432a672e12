"""Broken templates, each with the sentences that its solicitor is told, whole. None of them is used for a paper."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from spo.documents import TemplateRefused
from spo.documents.templates import template_bytes
from spo.documents.templates.check import check

from .broken import (
    DOCUMENT,
    FOOTER,
    HEADER,
    SETTINGS,
    STYLES,
    TYPES,
    Made,
    added,
    bomb,
    changed,
    cut_short,
    linked,
    old_word,
    paragraph,
    parts_of,
    saved,
    with_macros,
    with_password,
    without_block,
)

APPLICATION, ORDER, CHRONOLOGY, CHECKLIST = "application.docx", "draft_order.docx", "chronology.docx", "checklist.docx"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
COURT = "{{ head.court }}"
TAG = '<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:t xml:space="preserve">'
END = "{%p endfor %}</w:t></w:r></w:p>"
NO_WORD = (
    "The file is not a Word document, whatever its name says. Open it in the program that wrote it, and save it as a "
    "Word document (.docx)."
)
BROKEN = "The file is damaged or not complete. Open it in Word and save it again, or put back your last good copy."
RUNS = (
    "{what} asks the program to run something. A template can only print what the paper says. Take it out, or type the "
    "name of a field."
)
CHANGES = (
    "“| {name}” would change what is printed. A template prints what the paper says as it stands. Take out the “|” and "
    "what follows it."
)
WORKS_OUT = (
    "A field or condition works something out for itself. Type one name in a field; and in a condition, names with "
    "“or”, “and” and “not” between them, or a name that is compared with words in quotation marks."
)
NO_INSTRUCTION = (
    "“{tag}” gives an instruction that no template may give. Use only for, endfor, if, elif, else and endif."
)
FETCHES = (
    "The field “{name}” may fetch from outside the paper, or change what it says. Take it out, or make it plain text."
)
NEAREST = "“{typed}” is no name that this paper has. The nearest is “{right}”: {what}. Correct it."
LEFT_OUT = "It leaves out {what}, so that this would not print. Put it back."
STATUS = (
    "The header of {pages} does not say whether the paper is a draft, or is kept by the police. Put the field "
    "“{{{{ status }}}}” back into it."
)
WITHIN = (
    "A repeat stands within the repeat of something else, so that a paper could grow without end. End the first before "
    "the second begins."
)
OBJECT = "The file holds an object of another program. Take it out, and put its words in its place."
TRACKED = (
    "The file holds tracked changes, which would be served with the paper. Accept or reject all of them, and turn "
    "tracking off."
)


@dataclass(frozen=True)
class Broken:
    """A template that is broken in one way, and what is said of it."""

    why: str
    name: str
    make: Made
    says: tuple[str, ...]


def broken(why: str, name: str, make: Made, *says: str) -> Broken:
    """Return such a template."""
    return Broken(why, name, make, says)


def with_court(text: str) -> Made:
    """Return what makes the application with something else where the court is named."""
    return changed(APPLICATION, COURT, text)


def with_document_type() -> bytes:
    """Return a template whose text defines a word of its own, by which a file unpacks to any size."""
    parts = parts_of(CHECKLIST)
    defined = b'?><!DOCTYPE w:document [<!ENTITY a "aaaa">]>'
    return saved({**parts, DOCUMENT: parts[DOCUMENT].replace(b"?>", defined, 1)})


def repeated(*names: str) -> str:
    """Return repeats that stand one in another."""
    begin = "".join(paragraph(f"{{%p for x{i} in {name} %}}") for i, name in enumerate(names))
    return begin + paragraph("{{ x0.text }}") + paragraph("{%p endfor %}") * len(names)


def field(*codes: str) -> str:
    """Return a field of Word's whose code is split over runs."""
    inside = "".join(f"<w:r><w:instrText>{code}</w:instrText></w:r>" for code in codes)
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
    return f"<w:p>{begin}{inside}{end}</w:p>"


REFUSED = [
    broken(
        "a field is misspelt",
        APPLICATION,
        with_court("{{ head.cuort }}"),
        NEAREST.format(typed="head.cuort", right="head.court", what="the field “head.court” (the court)"),
    ),
    broken(
        "a passage is misspelt",
        APPLICATION,
        changed(APPLICATION, "in passages.risk", "in passages.riks"),
        NEAREST.format(
            typed="passages.riks",
            right="passages.risk",
            what="the passage “passages.risk” (Ground 2: risk associated with stalking)",
        ),
    ),
    broken(
        "a column is misspelt",
        APPLICATION,
        changed(APPLICATION, "{{ r.shown_by }}", "{{ r.shownby }}"),
        NEAREST.format(
            typed="shownby", right="shown_by", what="the column “shown_by” (Shown by) of the table “tables.acts”"
        ),
    ),
    broken(
        "a name is nothing like any",
        APPLICATION,
        with_court("{{ xylophone }}"),
        "“xylophone” is no name that this paper has. Take it out, or look for the right name in the list that “spo "
        "templates dictionary” prints.",
    ),
    broken(
        "a style is misspelt",
        APPLICATION,
        changed(APPLICATION, 'p.style == "gap"', 'p.style == "gaps"'),
        "“gaps” is no style that a paragraph of a paper has. The styles are numbered, sub, item, plain, quote, gap, "
        "caption and picture. Correct it.",
    ),
    broken(
        "a repeat has no end",
        APPLICATION,
        changed(APPLICATION, "{%p endfor %}", ""),
        "“{%p for p in passages.application %}” begins a repeat that is never ended. Type “{%p endfor %}” in a "
        "paragraph of its own where it ends.",
    ),
    broken(
        "an end has no beginning",
        APPLICATION,
        added(APPLICATION, paragraph("{%p endif %}")),
        "“{%p endif %}” ends or goes on with a condition that is not begun. Take it out, or type its beginning.",
    ),
    broken(
        "a field is not closed",
        APPLICATION,
        with_court("{{ head.court"),
        "“{{ head.court” is not closed in its own paragraph. Type “}}” at its end.",
    ),
    broken(
        "a field is split over two paragraphs",
        APPLICATION,
        with_court("{{ head</w:t></w:r></w:p><w:p><w:r><w:t>.court }}"),
        "“{{ head” is not closed in its own paragraph. Type “}}” at its end.",
        "“.court }}” closes what was never opened. Take it out, or type “{{” where it begins.",
    ),
    broken(
        "a field names nothing",
        APPLICATION,
        with_court("{{ }}"),
        "“{{ }}” names nothing. Type the name of what is to be printed between the marks.",
    ),
    broken(
        "a field runs code",
        APPLICATION,
        with_court("{{ head.court.upper() }}"),
        RUNS.format(what="“head.court.upper(…)”"),
    ),
    broken(
        "a field reaches for the computer",
        APPLICATION,
        with_court("{{ cycler.__init__.__globals__.os.popen('ls').read() }}"),
        RUNS.format(what="A field"),
    ),
    broken(
        "a repeat runs code",
        CHECKLIST,
        added(CHECKLIST, repeated("range(100000)")),
        RUNS.format(what="“range(…)”"),
    ),
    broken(
        "a name begins with an underscore",
        APPLICATION,
        with_court("{{ head.__class__ }}"),
        "“__class__” is no part of a paper: it reaches into the program, which a template is never allowed to do. Take "
        "it out.",
    ),
    broken(
        "a name in brackets begins with an underscore",
        APPLICATION,
        with_court('{{ head["__class__"] }}'),
        "“__class__” is no part of a paper: it reaches into the program, which a template is never allowed to do. Take "
        "it out.",
    ),
    broken("a filter", APPLICATION, with_court("{{ head.court|upper }}"), CHANGES.format(name="upper")),
    broken(
        "a filter that lets markup through",
        APPLICATION,
        with_court("{{ head.court|safe }}"),
        CHANGES.format(name="safe"),
    ),
    broken("a sum", APPLICATION, with_court("{{ 7*7 }}"), WORKS_OUT),
    broken(
        "a condition that counts",
        CHECKLIST,
        changed(CHECKLIST, "if passages.record", "if passages.record > 3"),
        WORKS_OUT,
    ),
    broken(
        "a test",
        CHECKLIST,
        changed(CHECKLIST, "if passages.record", "if passages.record is defined"),
        WORKS_OUT,
    ),
    broken(
        "a file is taken in",
        APPLICATION,
        added(APPLICATION, paragraph("{% include 'other.docx' %}")),
        NO_INSTRUCTION.format(tag="{% include 'other.docx' %}"),
    ),
    broken(
        "a value is set",
        APPLICATION,
        added(APPLICATION, paragraph("{%p set x = 1 %}")),
        NO_INSTRUCTION.format(tag="{%p set x = 1 %}"),
    ),
    broken(
        "an instruction of another program",
        APPLICATION,
        added(APPLICATION, paragraph("{% colspan 7 %}")),
        NO_INSTRUCTION.format(tag="{% colspan 7 %}"),
    ),
    broken(
        "a note that would not print",
        CHECKLIST,
        added(CHECKLIST, paragraph("{# to do #}")),
        "“{# to do #}” is a note to yourself. It would not print: take it out.",
    ),
    broken(
        "words beside an instruction",
        APPLICATION,
        changed(APPLICATION, "{%p for p in passages.risk", "The risk: {%p for p in passages.risk"),
        "“{%p for p in passages.risk %}” must be alone in its paragraph: whatever stands beside it there would not "
        "print.",
    ),
    broken(
        "an instruction for a row in no table",
        CHECKLIST,
        changed(CHECKLIST, "{%p endif %}", "{%tr endif %}"),
        "“{%tr endif %}” is for the row of a table, and stands in none. Type “{%p” in place of “{%tr”.",
    ),
    broken("a repeat in a repeat of the same", CHECKLIST, added(CHECKLIST, repeated(*["passages.record"] * 2)), WITHIN),
    broken(
        "repeats without measure",
        CHECKLIST,
        added(CHECKLIST, repeated(*["passages.record"] * 21)),
        "Repeats and conditions stand one in another, more than twenty deep. End those that are over.",
    ),
    broken(
        "a field of another paper",
        CHRONOLOGY,
        added(CHRONOLOGY, repeated("passages.not_to_argue")),
        "“passages.not_to_argue” belongs to another paper (The objection and the answer), and is never printed in this "
        "one. Take it out.",
    ),
    broken(
        "two papers swapped",
        APPLICATION,
        lambda: saved(parts_of(ORDER)),
        "This is the template of another paper: Draft stalking protection order. Name it draft_order.docx, or put the "
        "right template in its place.",
    ),
    broken(
        "a field is repeated",
        APPLICATION,
        changed(APPLICATION, "for p in passages.risk", "for p in head.court"),
        "The field “head.court” (the court) is one field, and cannot be repeated. Take the repeat out, and print it as "
        "a field.",
    ),
    broken(
        "a passage is printed as a field",
        APPLICATION,
        with_court("{{ passages.risk }}"),
        "The passage “passages.risk” (Ground 2: risk associated with stalking) is more than one paragraph or row, and "
        "cannot be printed as one field. Put it in a repeat, as the template that comes with the program does.",
    ),
    broken(
        "a passage is left out",
        APPLICATION,
        without_block(APPLICATION, f"{TAG}{{%p for p in passages.risk %}}", END),
        LEFT_OUT.format(what="the passage “passages.risk” (Ground 2: risk associated with stalking)"),
    ),
    broken(
        "the terms are left out",
        ORDER,
        without_block(ORDER, f"{TAG}{{%p for t in terms_requirements %}}", END),
        LEFT_OUT.format(what="the terms “terms_requirements” (The defendant must:)"),
    ),
    broken(
        "a column is left out",
        APPLICATION,
        changed(APPLICATION, "{{ r.shown_by }}", ""),
        LEFT_OUT.format(what="the column “shown_by” (Shown by) of the table “tables.acts”"),
    ),
    broken(
        "paragraphs of one kind are left out",
        CHECKLIST,
        changed(CHECKLIST, "{%p else %}", '{%p elif p.style == "picture" %}'),
        "It leaves out the paragraphs of the passage “passages.state” (the opening words) that are set as “plain”, so "
        "that these would not print. Put them back.",
    ),
    broken(
        "a passage hangs on another",
        APPLICATION,
        changed(APPLICATION, "{%p if passages.views %}", "{%p if passages.helps %}"),
        "It prints the passage “passages.views” (Views of the people to be protected) only where something else is "
        "recorded too. Put it outside that condition, or name it in the condition with “or”.",
    ),
    broken(
        "a header that is empty",
        CHECKLIST,
        changed(CHECKLIST, "{{ status }}", "", HEADER),
        STATUS.format(pages="ordinary pages"),
    ),
    broken(
        "a first page without a header",
        CHECKLIST,
        changed(CHECKLIST, "</w:sectPr>", "<w:titlePg/></w:sectPr>"),
        STATUS.format(pages="the first page"),
    ),
    broken(
        "a field in a text box",
        CHECKLIST,
        added(
            CHECKLIST,
            f"<w:p><w:r><w:pict><w:txbxContent>{paragraph('{{ title }}')}</w:txbxContent></w:pict></w:r></w:p>",
        ),
        "Text stands in a text box, which is read out in the wrong order or not at all. Move it into the page itself.",
    ),
    broken(
        "a field in a description",
        CHECKLIST,
        changed(CHECKLIST, 'w:tblDescription w:val="What to do first.', 'w:tblDescription w:val="{{ title }}'),
        "“{{ title }} Columns: Weight; What to do; Where; Source.” stands where it is not seen: in a description, a "
        "deletion that is tracked, a formula or the code of a field. Take it out there, and type it as ordinary text.",
    ),
    broken(
        "text that is hidden",
        CHECKLIST,
        changed(CHECKLIST, "<w:r><w:t", "<w:r><w:rPr><w:vanish/></w:rPr><w:t"),
        "Some text is hidden. It would be served with the paper, though nobody sees it: show it, or take it out.",
    ),
    broken(
        "changes that are tracked",
        CHECKLIST,
        added(CHECKLIST, '<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>Also</w:t></w:r></w:ins></w:p>'),
        TRACKED,
    ),
    broken(
        "changes that will be tracked",
        CHECKLIST,
        changed(CHECKLIST, "<w:compat>", "<w:trackRevisions/><w:compat>", SETTINGS),
        TRACKED,
    ),
    broken(
        "a mail merge",
        CHECKLIST,
        changed(CHECKLIST, "<w:compat>", "<w:mailMerge><w:connectString/></w:mailMerge><w:compat>", SETTINGS),
        "The file is set up for a mail merge, which takes in another file. Make it an ordinary document.",
    ),
    broken(
        "a picture in the old way from outside",
        CHECKLIST,
        added(CHECKLIST, '<w:p><w:r><w:pict><imagedata src="https://example.org/a.png"/></w:pict></w:r></w:p>'),
        "The file fetches something from outside itself. Take out what is linked.",
    ),
    broken(
        "comments",
        CHECKLIST,
        linked(CHECKLIST, "comments", "comments.xml"),
        "The file holds comments. They would be served with the paper: take them all out.",
    ),
    broken(
        "a field that takes in a file",
        CHECKLIST,
        added(CHECKLIST, field("INCLUDE", 'TEXT "a.docx"')),
        FETCHES.format(name="INCLUDETEXT"),
    ),
    broken(
        "a field that fetches a picture",
        CHECKLIST,
        added(CHECKLIST, field('INCLUDEPICTURE "https://example.org/a.png"')),
        FETCHES.format(name="INCLUDEPICTURE"),
    ),
    broken(
        "a field that starts a program",
        CHECKLIST,
        added(CHECKLIST, '<w:p><w:fldSimple w:instr=" DDEAUTO excel a "/></w:p>'),
        FETCHES.format(name="DDEAUTO"),
    ),
    broken(
        "macros",
        CHECKLIST,
        with_macros,
        "The file holds macros, which are programs. Save it as a Word document without macros (.docx), and look at "
        "what they did.",
    ),
    broken(
        "Word's own kind of template",
        CHECKLIST,
        changed(CHECKLIST, "document.main+xml", "template.main+xml", TYPES),
        "The file is of Word's own kind for templates (.dotx). Save it as a Word document (.docx).",
    ),
    broken(
        "a picture from outside",
        CHECKLIST,
        linked(CHECKLIST, "image", "https://example.org/crest.png", outside=True),
        "A picture is linked, and not kept in the file. Take it out, and insert the picture itself.",
    ),
    broken(
        "a link to a page",
        CHECKLIST,
        linked(CHECKLIST, "hyperlink", "https://example.org/", outside=True),
        "The file holds a link to a page or a file elsewhere. Leave its words, and take the link out.",
    ),
    broken(
        "another template is attached",
        CHECKLIST,
        linked(CHECKLIST, "attachedTemplate", "https://example.org/a.dotm", outside=True),
        "The file is attached to another template, which Word would open with every paper. In Word, on the Developer "
        "tab, choose Document Template, and attach none.",
    ),
    broken(
        "another document is taken in",
        CHECKLIST,
        linked(CHECKLIST, "aFChunk", "chunk.html"),
        "The file takes in another document when it is opened. Copy the words of that document into it.",
    ),
    broken("an object of another program", CHECKLIST, linked(CHECKLIST, "oleObject", "embeddings/a.bin"), OBJECT),
    broken(
        "a part that papers do not use",
        CHECKLIST,
        linked(CHECKLIST, "chart", "charts/chart1.xml"),
        "The file holds something that papers do not use (“chart”). Take it out.",
    ),
]

UNREADABLE = [
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
]

MEND = [
    broken(
        "no styles for comments",
        CHECKLIST,
        changed(
            CHECKLIST,
            'w:styleId="CommentText"><w:name w:val="annotation text"/>',
            'w:styleId="Remark"><w:name w:val="Remark"/>',
            STYLES,
        ),
        "The style for comments “CommentText” is not defined. Word would find fault with a paper that has comments.",
    ),
    broken(
        "a style that is not defined",
        CHECKLIST,
        changed(CHECKLIST, 'w:pStyle w:val="SPOPlain"', 'w:pStyle w:val="ForcePlain"'),
        "The style “ForcePlain” is used, and not defined. Word would set these paragraphs as ordinary text.",
    ),
    broken(
        "another language",
        CHECKLIST,
        changed(CHECKLIST, 'w:lang w:val="en-GB"', 'w:lang w:val="en-US"', STYLES),
        "The language of the file is not English (United Kingdom). Word would check its spelling by other rules, and "
        "read it out in another voice.",
    ),
    broken(
        "no title",
        CHECKLIST,
        changed(CHECKLIST, 'w:pStyle w:val="Title"', 'w:pStyle w:val="SPOPlain"'),
        "No paragraph has the style “Title”. Those who cannot see the page would not be told what the paper is.",
    ),
    broken(
        "a first heading of level 2",
        CHECKLIST,
        changed(CHECKLIST, 'w:pStyle w:val="Heading1"', 'w:pStyle w:val="Heading2"'),
        "The first heading is of level 2, and not 1. Who goes from heading to heading loses the way.",
    ),
    broken(
        "a heading row that does not repeat",
        CHECKLIST,
        changed(CHECKLIST, "<w:tblHeader/>", ""),
        "The heading row of the table “What to do first” does not repeat on each page. In Word, choose Repeat Header "
        "Rows.",
    ),
    broken(
        "a table without a title",
        CHECKLIST,
        changed(CHECKLIST, '<w:tblCaption w:val="What to do first"/>', ""),
        "Table 1 has no title. Give it one in Word, under Table Properties, Alt Text, for those who cannot see it.",
    ),
    broken(
        "a picture without a description",
        CHECKLIST,
        added(
            CHECKLIST, f'<w:p><w:r><w:drawing><d:docPr xmlns:d="{DRAWING}" id="1" name="a"/></w:drawing></w:r></w:p>'
        ),
        "A picture has no description. In Word, choose View Alt Text, and say what it shows to who cannot see it.",
    ),
    broken(
        "a file that may not be changed",
        CHECKLIST,
        changed(CHECKLIST, "<w:compat>", '<w:documentProtection w:edit="forms"/><w:compat>', SETTINGS),
        "The file is protected against changes, and every paper would be. In Word, under Review, stop protection.",
    ),
    broken(
        "no number of pages",
        CHECKLIST,
        changed(CHECKLIST, " NUMPAGES ", " PAGE ", FOOTER),
        "No footer gives the number of the page and how many there are. Put both back, so that pages can be cited.",
    ),
    broken(
        "terms that Word does not number",
        ORDER,
        changed(ORDER, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>', "", STYLES),
        "The terms are not numbered by Word. What refers to a term by its number would print a nought or nothing: give "
        "their style a number.",
    ),
]

EVERY = pytest.mark.parametrize("one", [*REFUSED, *UNREADABLE], ids=lambda one: one.why)


@EVERY
def test_a_broken_template_is_refused_in_whole_sentences_and_none_else_is_said(one: Broken) -> None:
    assert check(one.name, one.make()).stops == one.says


@EVERY
def test_no_paper_is_made_with_it(one: Broken, tmp_path: Path) -> None:
    (tmp_path / one.name).write_bytes(one.make())
    with pytest.raises(TemplateRefused) as refused:
        template_bytes(one.name, tmp_path)
    assert str(refused.value).splitlines() == [
        f"The template {one.name} cannot be used until it is mended.",
        *one.says,
    ]


@pytest.mark.parametrize("one", MEND, ids=lambda one: one.why)
def test_what_does_not_keep_a_paper_from_being_made_is_said_too_and_stops_nothing(one: Broken) -> None:
    found = check(one.name, one.make())
    assert tuple(fault.text for fault in found.faults) == one.says
    assert found.stops == ()
    assert found.content


def test_no_sentence_uses_a_word_of_programmers() -> None:
    said = " ".join(sentence for one in (*REFUSED, *UNREADABLE, *MEND) for sentence in one.says)
    theirs = r"jinja|docxtpl|\btags?\b|\bloops?\b|filter|variable|render|attribute|syntax|XML|exception|invalid|please"
    assert re.findall(theirs, said, re.IGNORECASE) == []
