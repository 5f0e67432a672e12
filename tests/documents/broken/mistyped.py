"""Templates in which a field or an instruction is not typed as it must be."""

from .making import added, changed, paragraph, repeated, with_court
from .one import APPLICATION, CHECKLIST, broken

WITHIN = (
    "A repeat stands within the repeat of something else, so that a paper could grow without end. End the first before "
    "the second begins."
)


MISTYPED = (
    broken(
        "a repeat has no end",
        APPLICATION,
        changed(APPLICATION, "{%p endfor %}", ""),
        "“{%p for p in passages.short %}” begins a repeat that is never ended. Type “{%p endfor %}” in a "
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
    broken("a repeat in a repeat of the same", CHECKLIST, added(CHECKLIST, repeated(*["passages.unread"] * 2)), WITHIN),
    broken(
        "repeats without measure",
        CHECKLIST,
        added(CHECKLIST, repeated(*["passages.unread"] * 21)),
        "Repeats and conditions stand one in another, more than twenty deep. End those that are over.",
    ),
)
