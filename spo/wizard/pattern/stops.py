"""Quiet periods, and the acts before and after each thing that should have stopped them."""

from markupsafe import Markup

from spo.assessment import View, capital, enough_to_compare
from spo.case.days import in_full
from spo.patterns import Event, Pattern, Quiet
from spo.patterns import words as say

from ..screen.markup import join, paragraph, table


def quiet(view: View, found: Pattern) -> Markup:
    """Return the days on which nothing is recorded. They are shown as plainly as the acts."""
    days = view.guidance.figures["quiet-days"].value
    if not found.quiet:
        return paragraph(f"There are no {say.days(days)} or more between one act and the next.")
    return join(
        paragraph(f"Times of {say.days(days)} or more between one act and the next. The court is told of them."),
        table(
            "Times in which no act is recorded",
            ("After", "Before", "Days", "What is recorded of that time"),
            [_quiet(found, one) for one in found.quiet],
        ),
    )


def _quiet(found: Pattern, one: Quiet) -> tuple[str, str, str, str]:
    held = [f"in custody {say.span(spell.first, spell.last)}" for spell in one.custody]
    running = "It runs to the day of drafting" if one.after is None else ""
    noted = capital("; ".join(filter(None, (running, *held))))
    return in_full(one.since), in_full(one.until), f"{one.days:,}", f"{noted}." if noted else ""


def events(view: View, found: Pattern) -> Markup:
    """Return the counts before and after each thing that should have stopped the acts."""
    if not found.events:
        nothing = (
            "Nothing that should have stopped it is recorded with a date: a refusal, a warning, an order, a charge."
        )
        return join(paragraph(nothing), _aside(found))
    return join(
        table(
            "Acts before and after what should have stopped them",
            ("What happened", "Before and after", "The same day", "In all before", "In all after", "The first after"),
            [_event(view, one) for one in found.events],
        ),
        _aside(found),
    )


def _aside(found: Pattern) -> Markup:
    """Return the events of which nothing shows that the defendant heard."""
    if not found.aside:
        return Markup()
    told = "; ".join(f"{one.label}, {say.span(one.first, one.last)}" for one in found.aside)
    return paragraph(f"Recorded too, but nothing shows that it told the defendant to stop: {told}.")


def _event(view: View, one: Event) -> tuple[str, ...]:
    day = in_full(one.first) if one.first == one.last else f"{in_full(one.first)} to {in_full(one.last)}"
    after = one.first_after
    first = f"Incident {view.incident_numbers((after.incident,))}: {say.later(after.days)}" if after else "None"
    doubt = say.doubt(one)
    note = f" {capital(doubt)}." if doubt else ""
    return (
        f"{day}: {one.label}",
        f"{capital(say.before_and_after(one))}.{note}" if enough_to_compare(view, one) else "Too few acts to compare.",
        say.in_range(one.acts_during),
        say.in_range(one.all_before),
        say.in_range(one.all_after),
        first,
    )
