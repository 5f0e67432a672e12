"""What a paper is called in a case: one that is about orders has them in its title."""

from spo.guidance import PaperEntry

from .view import View


def titled(view: View, entry: PaperEntry) -> PaperEntry:
    """Return a paper's entry with its title in this case: `Note on the restraining order`."""
    if not entry.of_one:
        return entry
    return entry.model_copy(update={"title": _of_orders(view, entry)})


def _of_orders(view: View, entry: PaperEntry) -> str:
    held = view.orders_noted
    if view.orders_noted_over:
        return entry.of_one_over.format(order=view.short_order_name(*held)) if len(held) == 1 else entry.of_more_over
    if len(held) == 1:
        return entry.of_one.format(order=view.short_order_name(*held))
    bail = {view.family(order) == "bail" for order in held.values()}
    return entry.of_both if len(bail) > 1 else entry.of_bail if True in bail else entry.title
