"""The pieces of a paper's body, and the conditions on which each shows."""

from collections.abc import Iterable
from typing import NamedTuple

from wordml import TAB, paragraph, run


class Block(NamedTuple):
    """A stretch of the body, and the lists of which at least one must be filled for it to show anything."""

    xml: str
    needs: tuple[str, ...] = ()


def line(style: str, text: str) -> Block:
    """A paragraph that is always there."""
    return Block(paragraph(style, run(text)))


def tag(code: str) -> str:
    """A Jinja statement in a paragraph of its own, which leaves nothing behind."""
    return paragraph("Normal", run(f"{{%p {code} %}}"))


def join(blocks: Iterable[Block]) -> Block:
    """Several blocks as one."""
    blocks = tuple(blocks)
    return Block("".join(b.xml for b in blocks), tuple(need for b in blocks for need in b.needs))


def when(condition: str, *blocks: Block) -> Block:
    """Blocks that stand only where the condition holds."""
    inner = join(blocks)
    return Block(tag(f"if {condition}") + inner.xml + tag("endif"), inner.needs)


def under(style: str, heading: str, *blocks: Block) -> Block:
    """Blocks under a heading, which shows only if one of them shows something."""
    needs = join(blocks).needs
    return when(" or ".join(needs), line(style, heading), *blocks)


def section(heading: str, *blocks: Block) -> Block:
    """A section with a heading of level 1."""
    return under("Heading1", heading, *blocks)


def always(heading: str, *blocks: Block) -> Block:
    """A section that is there whatever is known, because it holds blanks to fill in."""
    return join((line("Heading1", heading), *blocks))


def on_a_new_page(heading: str, *blocks: Block) -> Block:
    """A section that begins a page, and may be taken off before the paper is handed over."""
    return join((Block(paragraph("Heading1", run(heading), extra="<w:pageBreakBefore/>")), *blocks))


def part(heading: str, *blocks: Block) -> Block:
    """A part of a section, with a heading of level 2."""
    return under("Heading2", heading, *blocks)


def passage(name: str, *, keep: bool = False) -> Block:
    """The place of one passage: each paragraph in the style that it names, kept with what follows if asked."""
    return _passages(f"passages.{name}", keep)


def each_part(*columns: Block) -> Block:
    """The parts of a paper one by one: the title of each, its passages, and what stands beneath them."""
    title = paragraph("Heading1", run("{{ part.title }}"))
    inside = join((Block(title), _passages("part.passages"), *columns))
    return Block(tag("for part in parts") + inside.xml + tag("endfor"), ("parts",))


def under_part(*, keep: bool = False) -> Block:
    """The place of the passages of the part that a template has come to."""
    return _passages("part.passages", keep)


def _passages(held: str, keep: bool = False) -> Block:
    kept = "<w:keepNext/>" if keep else ""
    kinds = (
        ("numbered", "SPONumbered"),
        ("sub", "SPOSub"),
        ("item", "SPOItem"),
        ("quote", "SPOQuote"),
        ("gap", "SPOGap"),
    )
    text = run("{{ p.text }}")
    choices = "".join(
        tag(f'{"elif" if i else "if"} p.style == "{kind}"') + paragraph(style, text, extra=kept)
        for i, (kind, style) in enumerate(kinds)
    )
    plain = tag("else") + paragraph("SPOPlain", text, extra=kept) + tag("endif")
    return Block(tag(f"for p in {held}") + choices + plain + tag("endfor"), (held,))


def pictures(name: str) -> Block:
    """The place of a passage that may hold pictures, each beneath its caption. The text brings the picture."""
    picture = tag('elif p.style == "picture"') + paragraph("SPOPicture", run("{{ p.picture }}"))
    caption = tag('elif p.style == "caption"') + paragraph("SPOCaption", run("{{ p.text }}"))
    block, otherwise = passage(name), tag("else")
    return block._replace(xml=block.xml.replace(otherwise, caption + picture + otherwise))


def terms(name: str) -> Block:
    """The terms of one kind, numbered by Word. The text brings the bookmark to which a REF field can point."""
    return Block(
        tag(f"for t in {name}") + paragraph("SPOTerm", run("{{ t.text }}")) + tag("endfor"),
        (name,),
    )


def ruled(label: str) -> Block:
    """A label and a ruled blank, for what only the court or the person signing fills."""
    return Block(paragraph("SPORuled", run(label), TAB, TAB))


def known(label: str, name: str, said: str = "") -> Block:
    """What is known, after its label, or a ruled blank to write it on. `said` is a paragraph that says it otherwise."""
    held = said or paragraph("SPOPlain", run(f"{label}: {{{{ head.{name} }}}}"))
    return Block(tag(f"if head.{name}") + held + tag("else") + ruled(label).xml + tag("endif"))


def signature() -> Block:
    """What is signed, and where."""
    return join((passage("signature", keep=True), ruled("Signed"), ruled("Name and rank"), ruled("Date")))
