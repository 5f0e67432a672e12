"""Pieces of a page as HTML, in which everybody's words are escaped.

Streamlit's own tables, headings, messages and labels read Markdown and would alter evidence; `st.html` with escaped
text shows it exactly. `Markup.format` escapes every plain string that it is given.
"""

from base64 import b64encode
from collections.abc import Iterable, Sequence

from markupsafe import Markup


def join(*pieces: Markup | None) -> Markup:
    """Return the pieces that there are, one after another."""
    return Markup("").join(piece for piece in pieces if piece)


def heading(level: int, text: str, anchor: str = "") -> Markup:
    """Return a heading. One with an anchor can be given focus."""
    place = Markup(' id="{}" tabindex="-1"').format(anchor) if anchor else Markup("")
    return Markup("<h{level}{place}>{text}</h{level}>").format(level=level, place=place, text=text)


def paragraph(text: str, look: str = "", anchor: str = "") -> Markup:
    """Return a paragraph, in one of the looks that look.css names. One with an anchor can be gone to."""
    shown = Markup(' class="{}"').format(look) if look else Markup("")
    place = Markup(' id="{}"').format(anchor) if anchor else Markup("")
    return Markup("<p{}{}>{}</p>").format(shown, place, text)


def linked(text: str, anchor: str) -> Markup:
    """Return words that lead to a heading on the same page."""
    return Markup('<a href="#{}">{}</a>').format(anchor, text)


def contents(label: str, places: Iterable[tuple[str, str]]) -> Markup:
    """Return links to the headings of a long page, each a title and its anchor."""
    return Markup('<nav aria-label="{label}"><p><strong>{label}</strong></p>{links}</nav>').format(
        label=label, links=bullets(linked(title, anchor) for title, anchor in places)
    )


def small(text: str, look: str = "ref") -> Markup:
    """Return words that stand beside others and weigh less, such as a reference or a source."""
    return Markup('<span class="{}">{}</span>').format(look, text)


def quoted(*pieces: Markup | None) -> Markup:
    """Return what somebody says or a paper would say, set in from the rest."""
    return Markup("<blockquote>{}</blockquote>").format(join(*pieces))


def led(lead: str, text: str) -> Markup:
    """Return a paragraph that begins with a few words in bold."""
    return Markup("<p><strong>{}</strong> {}</p>").format(lead, text)


def marked(text: str) -> Markup:
    """Return words that are marked among others."""
    return Markup("<mark>{}</mark>").format(text)


def reworded(pieces: Iterable[tuple[str, str]]) -> Markup:
    """Return words that stayed, with those that went and came marked, in words too for who only hears them."""
    return Markup("<p>{}</p>").format(join(*(_reworded(kind, words) for kind, words in pieces)))


def _reworded(kind: str, words: str) -> Markup:
    if kind == "stayed":
        return Markup("{}").format(words)
    tag, said = ("del", "taken out") if kind == "gone" else ("ins", "put in")
    bare = words.lstrip()
    before = words[: len(words) - len(bare)]
    unseen = Markup('<span class="unseen"> ({}:) </span>').format(said)
    over = Markup('<span class="unseen"> (end) </span>')
    return Markup("<{}>{}{}{}{}</{}>").format(Markup(tag), before, unseen, bare, over, Markup(tag))


def bullets(items: Iterable[str | Markup]) -> Markup:
    """Return a list."""
    return Markup("<ul>{}</ul>").format(Markup("").join(Markup("<li>{}</li>").format(item) for item in items))


def item(lead: str, text: str) -> Markup:
    """Return words for a list that begin with a few in bold, as a sentence of their own."""
    return Markup("<strong>{}.</strong> {}").format(lead, text)


def image(svg: str, shows: str) -> Markup:
    """Return a picture, with what it shows for those who cannot see it. It scrolls where the page is narrow."""
    held = b64encode(svg.encode()).decode()
    return Markup('<div class="picture"><img alt="{}" src="data:image/svg+xml;base64,{}"></div>').format(shows, held)


def folded(summary: str, body: Markup) -> Markup:
    """Return something long, folded away under a line that opens it."""
    return Markup("<details><summary>{}</summary>{}</details>").format(summary, body)


def panel(look: str, *pieces: Markup | None, role: str = "") -> Markup:
    """Return pieces set apart from the rest of the page. `look` is good, stop or note."""
    place = Markup(' role="{}"').format(role) if role else Markup("")
    return Markup('<div class="panel {}"{}>{}</div>').format(look, place, join(*pieces))


def section(look: str, *pieces: Markup | None) -> Markup:
    """Return pieces that belong together, in one of the looks that look.css names."""
    return Markup('<section class="{}">{}</section>').format(look, join(*pieces))


def table(caption: str, columns: Sequence[str], rows: Iterable[Sequence[str]], look: str = "") -> Markup:
    """Return a table whose first column heads each row. It scrolls by itself where the page is narrow.

    `look` is `numbered` where the first column holds no more than a number.
    """
    head = Markup("").join(Markup('<th scope="col">{}</th>').format(column) for column in columns)
    body = Markup("").join(Markup("<tr>{}</tr>").format(_row(cells)) for cells in rows)
    return Markup(
        '<div class="wide{look}" role="region" tabindex="0" aria-label="{caption}"><table><caption>{caption}</caption>'
        "<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    ).format(caption=caption, head=head, body=body, look=f" {look}" if look else "")


def _row(cells: Sequence[str]) -> Markup:
    first, *rest = cells
    return Markup('<th scope="row">{}</th>').format(first) + Markup("").join(
        Markup("<td>{}</td>").format(cell) for cell in rest
    )


def listed_as(name: str, note: str = "", look: str = "mark") -> Markup:
    """Return the line of an item in a list, with what there is to say of it."""
    said = Markup(' <span class="{}">{}</span>').format(look, note) if note else Markup("")
    return Markup('<p class="row">{}{}</p>').format(name, said)


def pressed_as(key: str, label: str) -> Markup:
    """Return a button whose press is told by its key."""
    return Markup('<button type="button" data-press="{}">{}</button>').format(key, label)


def with_ways(said: Markup, ways: Iterable[Markup]) -> Markup:
    """Return a line of a list with the buttons that stand beside it."""
    return Markup('<div class="with-ways">{}<div>{}</div></div>').format(said, join(*ways))


def section_line(title: str, status: str, state: str) -> Markup:
    """Return the heading of a section of the task list with how far it is, in words before all."""
    return Markup('<div class="task"><h2>{}</h2><p class="state {}">{}</p></div>').format(
        title, state.replace(" ", "-"), status
    )


def facts(title: str, rows: Iterable[tuple[str, str]]) -> Markup:
    """Return questions and answers under a heading."""
    lines = Markup("").join(Markup("<div><dt>{}</dt><dd>{}</dd></div>").format(*row) for row in rows)
    return Markup('<h4>{}</h4><dl class="facts">{}</dl>').format(title, lines)


def asked_as(anchor: str, title: str, hint: str) -> Markup:
    """Return the label and the hint of a question, which the page's script ties to the widget that follows."""
    label = Markup('<label class="asked">{}</label>').format(title) if title else Markup("")
    shown = Markup('<span class="hint">{}</span>').format(hint) if hint else Markup("")
    return Markup('<div class="question" id="{}">{}{}</div>').format(anchor, label, shown)
