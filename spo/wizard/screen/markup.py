"""Pieces of a page as HTML, in which everybody's words are escaped.

Streamlit's own tables, headings, messages and labels read Markdown and would alter evidence; `st.html` with escaped
text shows it exactly. `filled` escapes every plain string that it is given.
"""

from base64 import b64encode
from collections.abc import Iterable, Sequence

from markupsafe import Markup, escape


def filled(html: str, *pieces: object, **named: object) -> Markup:
    """Return HTML with pieces in its places, in which every plain string is escaped.

    It says the same as `Markup.format`, which reads the HTML in Python each time and takes twice as long.
    """
    return Markup(html.format(*map(escape, pieces), **{name: escape(piece) for name, piece in named.items()}))


def join(*pieces: Markup | None) -> Markup:
    """Return the pieces that there are, one after another."""
    return Markup("").join(piece for piece in pieces if piece)


def heading(level: int, text: str, anchor: str = "") -> Markup:
    """Return a heading. One with an anchor can be given focus."""
    place = filled(' id="{}" tabindex="-1"', anchor) if anchor else Markup("")
    return filled("<h{level}{place}>{text}</h{level}>", level=level, place=place, text=text)


def paragraph(text: str, look: str = "", anchor: str = "") -> Markup:
    """Return a paragraph, in one of the looks that look.css names. One with an anchor can be gone to."""
    shown = filled(' class="{}"', look) if look else Markup("")
    place = filled(' id="{}"', anchor) if anchor else Markup("")
    return filled("<p{}{}>{}</p>", shown, place, text)


def linked(text: str, anchor: str) -> Markup:
    """Return words that lead to a heading on the same page."""
    return filled('<a href="#{}">{}</a>', anchor, text)


def contents(label: str, places: Iterable[tuple[str, str]]) -> Markup:
    """Return links to the headings of a long page, each a title and its anchor."""
    return filled(
        '<nav aria-label="{label}"><p><strong>{label}</strong></p>{links}</nav>',
        label=label,
        links=bullets(linked(title, anchor) for title, anchor in places),
    )


def small(text: str, look: str = "ref") -> Markup:
    """Return words that stand beside others and weigh less, such as a reference or a source."""
    return filled('<span class="{}">{}</span>', look, text)


def quoted(*pieces: Markup | None) -> Markup:
    """Return what somebody says or a paper would say, set in from the rest."""
    return filled("<blockquote>{}</blockquote>", join(*pieces))


def led(lead: str, text: str) -> Markup:
    """Return a paragraph that begins with a few words in bold."""
    return filled("<p><strong>{}</strong> {}</p>", lead, text)


def marked(text: str) -> Markup:
    """Return words that are marked among others."""
    return filled("<mark>{}</mark>", text)


def reworded(pieces: Iterable[tuple[str, str]]) -> Markup:
    """Return words that stayed, with those that went and came marked, in words too for who only hears them."""
    return filled("<p>{}</p>", join(*(_reworded(kind, words) for kind, words in pieces)))


def _reworded(kind: str, words: str) -> Markup:
    if kind == "stayed":
        return filled("{}", words)
    tag, said = ("del", "taken out") if kind == "gone" else ("ins", "put in")
    bare = words.lstrip()
    before = words[: len(words) - len(bare)]
    unseen = filled('<span class="unseen"> ({}:) </span>', said)
    over = Markup('<span class="unseen"> (end) </span>')
    return filled("<{}>{}{}{}{}</{}>", Markup(tag), before, unseen, bare, over, Markup(tag))


def bullets(items: Iterable[str | Markup]) -> Markup:
    """Return a list."""
    return filled("<ul>{}</ul>", Markup("").join(filled("<li>{}</li>", item) for item in items))


def item(lead: str, text: str) -> Markup:
    """Return words for a list that begin with a few in bold, as a sentence of their own."""
    return filled("<strong>{}.</strong> {}", lead, text)


def image(svg: str, shows: str) -> Markup:
    """Return a picture, with what it shows for those who cannot see it. It scrolls where the page is narrow."""
    held = b64encode(svg.encode()).decode()
    return filled('<div class="picture"><img alt="{}" src="data:image/svg+xml;base64,{}"></div>', shows, held)


def folded(summary: str, body: Markup) -> Markup:
    """Return something long, folded away under a line that opens it."""
    return filled("<details><summary>{}</summary>{}</details>", summary, body)


def panel(look: str, *pieces: Markup | None, role: str = "") -> Markup:
    """Return pieces set apart from the rest of the page. `look` is good, stop or note."""
    place = filled(' role="{}"', role) if role else Markup("")
    return filled('<div class="panel {}"{}>{}</div>', look, place, join(*pieces))


def section(look: str, *pieces: Markup | None) -> Markup:
    """Return pieces that belong together, in one of the looks that look.css names."""
    return filled('<section class="{}">{}</section>', look, join(*pieces))


def table(caption: str, columns: Sequence[str], rows: Iterable[Sequence[str]], look: str = "") -> Markup:
    """Return a table whose first column heads each row. It scrolls by itself where the page is narrow.

    `look` is `numbered` where the first column holds no more than a number.
    """
    head = Markup("").join(filled('<th scope="col">{}</th>', column) for column in columns)
    body = Markup("").join(filled("<tr>{}</tr>", _row(cells)) for cells in rows)
    return filled(
        '<div class="wide{look}" role="region" tabindex="0" aria-label="{caption}"><table><caption>{caption}</caption>'
        "<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>",
        caption=caption,
        head=head,
        body=body,
        look=f" {look}" if look else "",
    )


def _row(cells: Sequence[str]) -> Markup:
    first, *rest = cells
    return filled('<th scope="row">{}</th>', first) + Markup("").join(filled("<td>{}</td>", cell) for cell in rest)


def listed_as(name: str, note: str = "", look: str = "mark") -> Markup:
    """Return the line of an item in a list, with what there is to say of it."""
    said = filled(' <span class="{}">{}</span>', look, note) if note else Markup("")
    return filled('<p class="row">{}{}</p>', name, said)


def pressed_as(key: str, label: str) -> Markup:
    """Return a button whose press is told by its key."""
    return filled('<button type="button" data-press="{}">{}</button>', key, label)


def with_ways(said: Markup, ways: Iterable[Markup]) -> Markup:
    """Return a line of a list with the buttons that stand beside it."""
    return filled('<div class="with-ways">{}<div>{}</div></div>', said, join(*ways))


def section_line(title: str, status: str, state: str) -> Markup:
    """Return the heading of a section of the task list with how far it is, in words before all."""
    return filled(
        '<div class="task"><h2>{}</h2><p class="state {}">{}</p></div>', title, state.replace(" ", "-"), status
    )


def facts(title: str, rows: Iterable[tuple[str, str]]) -> Markup:
    """Return questions and answers under a heading."""
    lines = Markup("").join(filled("<div><dt>{}</dt><dd>{}</dd></div>", *row) for row in rows)
    return filled('<h4>{}</h4><dl class="facts">{}</dl>', title, lines)


def asked_as(anchor: str, title: str, hint: str) -> Markup:
    """Return the label and the hint of a question, which the page's script ties to the widget that follows."""
    label = filled('<label class="asked">{}</label>', title) if title else Markup("")
    shown = filled('<span class="hint">{}</span>', hint) if hint else Markup("")
    return filled('<div class="question" id="{}">{}{}</div>', anchor, label, shown)
