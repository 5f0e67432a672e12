"""Templates that misspell a name, take one of another paper, or use or leave out one wrongly."""

from .making import added, changed, parts_of, repeated, saved, with_court, without_block
from .one import APPLICATION, CHECKLIST, CHRONOLOGY, ORDER, broken

TAG = "<w:p><w:pPr/><w:r><w:t>"
END = "{%p endfor %}</w:t></w:r></w:p>"
VALUE = "Detail"
NEAREST = "“{typed}” is no name that this paper has. The nearest is “{right}”: {what}. Correct it."
LEFT_OUT = "It leaves out {what}, so that this would not print. Put it back."


MISNAMED = (
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
            what="the passage “passages.risk” (The risk)",
        ),
    ),
    broken(
        "a column is misspelt",
        APPLICATION,
        changed(APPLICATION, "{{ r.value }}", "{{ r.valeu }}"),
        NEAREST.format(
            typed="valeu", right="value", what=f"the column “value” ({VALUE}) of the table “tables.particulars”"
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
        "a field of another paper",
        CHRONOLOGY,
        added(CHRONOLOGY, repeated("passages.objection")),
        "“passages.objection” belongs to another paper (The objection and the answer), and is never printed in this "
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
        "The passage “passages.risk” (The risk) is more than one paragraph or row, and "
        "cannot be printed as one field. Put it in a repeat, as the template that comes with the program does.",
    ),
    broken(
        "a passage is left out",
        APPLICATION,
        without_block(APPLICATION, f"{TAG}{{%p for p in passages.risk %}}", END),
        LEFT_OUT.format(what="the passage “passages.risk” (The risk)"),
    ),
    broken(
        "the terms are left out",
        ORDER,
        without_block(ORDER, f"{TAG}{{%p for t in terms_requirements %}}", END, 4),
        LEFT_OUT.format(what="the terms “terms_requirements” (the words of each part)"),
    ),
    broken(
        "a column is left out",
        APPLICATION,
        changed(APPLICATION, "{{ r.value }}", ""),
        LEFT_OUT.format(what=f"the column “value” ({VALUE}) of the table “tables.particulars”"),
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
        changed(APPLICATION, "{%p if passages.interim %}", "{%p if passages.helps %}"),
        "It prints the passage “passages.interim” (Interim order) only where something else is "
        "recorded too. Put it outside that condition, or name it in the condition with “or”.",
    ),
)
