"""An order pasted whole: split into its terms, shown with what kind of conduct each is about, and then added."""

from functools import partial

from spo.assessment import counted
from spo.assessment.proposals import proposed_reach
from spo.case import Edit
from spo.evidence.orders import PastedOrder, PastedTerm, read_order
from spo.guidance import Guidance, guidance

from ..display.opening import opening
from ..form.leaving import save_edits
from ..open_case.saving import OpenCase
from ..questions.names import item_name
from ..screen.frame import html
from ..screen.markup import bullets, folded, heading, item, paragraph, table
from ..screen.visit import carry
from ..screen.way import go, ids
from .paste_box import SAID, Pasted, forget_pasted, paste_box

ID = "paste-order"
TITLE = "Paste an order"


def draw(case: OpenCase, law: Guidance) -> None:
    """Draw the page."""
    order = ids()[0]
    opening(case.case, f"Other orders: {item_name(case.case, 'existing_orders', order)}")
    html(paragraph("Paste the terms, or the whole order. Nothing is added until you have seen how it was split."))
    back = ("order-terms", case.id, (order,))
    paste_box(_owner(case, order), "The order", partial(go, *back), partial(_preview, case, law, order))


def _owner(case: OpenCase, order: str) -> str:
    return f"{case.id} {order}"


def _preview(case: OpenCase, law: Guidance, order: str, given: Pasted) -> None:
    found = read_order(given.words)
    html(heading(2, f"Split into {counted(len(found.terms), 'term')}", SAID))
    html(
        paragraph(
            "Adding the terms confirms the kind of conduct beside each. The comparison with the terms you ask for "
            "rests on it, so change any that is wrong on the page of the term. A term that forbids contact, and does "
            "not say by what means, may reach every means, and coming up to the person too: read it."
        )
    )
    rows = [(term.paragraph, _words(term), _kinds(law, term.words), " ".join(term.asks)) for term in found.terms]
    if rows:
        html(table("How the order was split", ("Paragraph", "Words", "Kind of conduct", "Look at this"), rows))
    apart = [
        ("Before the terms", found.opening),
        ("After the terms", found.closing),
        *((left.why, left.text) for left in found.left),
    ]
    if any(text for _, text in apart):
        html(folded("Not added as terms", bullets(item(why.rstrip("."), text) for why, text in apart if text)))
    if rows:
        given.add_button(f"Add {counted(len(rows), 'term')}", _add, case, order, found, key="add-terms")


def _words(term: PastedTerm) -> str:
    """Return the words of a term, after the words under which it stands where those end in a colon."""
    return f"{term.under} {term.words}" if term.under.endswith(":") else term.words


def _kinds(law: Guidance, words: str) -> str:
    return "; ".join(law.reach[key].label for key in proposed_reach(words, law)) or "Not proposed: choose it yourself"


def _add(case: OpenCase, order: str, found: PastedOrder) -> None:
    law = guidance()
    made = [
        {
            "paragraph": term.paragraph,
            "words": _words(term),
            "ends": term.ends,
            "reach": proposed_reach(term.words, law),
        }
        for term in found.terms
    ]
    base = f"existing_orders.{order}.terms"
    edits = [Edit(path=f"{base}.{key}", value=value) for key, value in zip(case.new_ids(found), made, strict=False)]
    if save_edits(case, edits, "What you pasted is still in the box.") is None:
        return
    forget_pasted(_owner(case, order))
    carry(f"Added {counted(len(made), 'term')}.")
    go("order-terms", case.id, (order,))
