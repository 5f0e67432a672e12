"""Templates that hold what no paper may: something hidden, noted, fetched, linked or run."""

from .making import HEADER, SETTINGS, TYPES, added, changed, field, linked, paragraph, with_macros
from .one import CHECKLIST, broken

FETCHES = (
    "The field “{name}” may fetch from outside the paper, or change what it says. Take it out, or make it plain text."
)
STATUS = (
    "The header of {pages} does not say whether the paper is a draft, or is kept by the police. Put the field "
    "“{{{{ status }}}}” back into it."
)
OBJECT = "The file holds an object of another program. Take it out, and put its words in its place."
TRACKED = (
    "The file holds tracked changes, which would be served with the paper. Accept or reject all of them, and turn "
    "tracking off."
)


HOLDING = (
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
        "“{{ title }} Columns: Weight; What to do; Where.” stands where it is not seen: in a description, a "
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
    broken(
        "a part outside its folders",
        CHECKLIST,
        linked(CHECKLIST, "image", "../../crest.png"),
        "A part of the file lies outside its folders. Open it in Word, and save it anew.",
    ),
    broken(
        "a picture that nobody can look through",
        CHECKLIST,
        linked(CHECKLIST, "image", "media/crest.emf", False, **{"word/media/crest.emf": b"41 Larch Road"}),
        "The file holds a picture that is no sound PNG, JPEG or GIF, so that nobody can say what is hidden in it. Save "
        "the picture as a PNG, and insert that in its place.",
    ),
)
