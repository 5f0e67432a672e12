"""Templates of which something is better mended, though papers can be made with them."""

from .making import FOOTER, SETTINGS, STYLES, added, changed
from .one import CHECKLIST, ORDER, broken

DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"


MENDING = (
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
)
