"""What the bench may object, and the short answer that a filed note would give."""

from collections.abc import Sequence

from markupsafe import Markup

from spo.assessment import lower, titled
from spo.documents import Passage, plain
from spo.guidance import Guidance

from ..display.cited import source
from ..open_case.with_papers import CaseWithPapers
from ..screen.markup import join, linked, paragraph, quoted, small
from .part import Part


def objection(law: Guidance, in_force: bool | None) -> Part:
    """Return the objection in the bench's words, and who says that it is made."""
    documented = law.wording["objection-documented"]
    other = "No other order is recorded as in force here, so it may be asked of another kind of order that is open."
    body = join(
        paragraph("The bench may put it like this:"),
        quoted(paragraph(law.wording["objection"].text, "said")),
        paragraph(other) if in_force is False else None,
        paragraph(documented.text),
        source(law, documented),
    )
    return Part("The objection", "objection", body)


def in_the_note(opened: CaseWithPapers) -> Sequence[Passage]:
    """Return the short answer of the note that is filed, where the case calls for that note."""
    note = opened.papers.get("existing-orders")
    return note.passages["answer"] if note else ()


def answer(opened: CaseWithPapers) -> Part:
    """Return the sentences of the note that is filed. What the page has said already, it does not say again."""
    passages = [
        passage
        for passage in in_the_note(opened)
        if not any(entry.startswith("situations/") for sentence in passage.sentences for entry in sentence.entries)
    ]
    entry = opened.assessment.view.guidance.papers["existing-orders"]
    note = lower(titled(opened.assessment.view, entry).title)
    nothing = f"The {note} has nothing to say yet."
    title = "The short answer in this case" if opened.assessment.necessity_shown else "What can be said in this case"
    said = [_with_ref(plain(passage.text), argument_of(passage.id)) for passage in passages]
    body = join(
        paragraph(f"This is what the {note} would say." if said else nothing),
        quoted(*said) if said else None,
    )
    return Part(title, "answer", body)


def _with_ref(text: str, key: str) -> Markup:
    """Return a paragraph with the reference of the argument it comes from, if it comes from one."""
    return paragraph(Markup("{} {}").format(text, small(linked(key, f"argument-{key}"))) if key else text)


def argument_of(passage: str) -> str:
    """Return the argument that a passage such as `answer.A4` gives, or nothing."""
    name, _, key = passage.partition(".")
    return key if name == "answer" and key[:1] == "A" else ""
