"""How the numbers and days of a pattern are said, so that every page and paper says them alike."""

from collections.abc import Mapping
from datetime import date

from spo.case.days import in_full
from spo.case.english import counted, listed
from spo.guidance import Guidance

from .shapes import Count, Event, Quiet, Range


def acts(count: Count | int) -> str:
    """Return `1 act` or `at least 31 acts`; of a total, `31 acts (4 of them inferred)` or `1 act (inferred)`."""
    if isinstance(count, int):
        return counted(count, "act")
    every = "inferred" if count.acts == 1 else "all inferred"
    some = f"{count.inferred:,} of them inferred"
    inferred = f" ({every if count.inferred == count.acts else some})" if count.inferred else ""
    return f"{_least(count)}{counted(count.acts, 'act')}{inferred}"


def _least(count: Count) -> str:
    return "about " if count.about else "at least " if count.at_least else ""


def entries(count: Count) -> str:
    """Return `1 entry` or `31 entries`: incidents, as the chronology numbers them."""
    return counted(count.entries, "entry", "entries")


def acts_in_entries(count: Count) -> str:
    """Return `31 acts in 8 entries`; of one act, `1 act`, which can be in no more than one."""
    return acts(count) if count.acts == count.entries == 1 else f"{acts(count)} in {entries(count)}"


def days(number: int) -> str:
    """Return `1 day` or `28 days`."""
    return counted(number, "day")


def later(number: int) -> str:
    """Return `28 days`, or that it was the same day, where times show that it was after."""
    return days(number) if number else "later the same day"


def by_method(guidance: Guidance, methods: Mapping[str, Count]) -> str:
    """Return `84 calls and 31 text messages`, in the order given; those of no one recorded method come last."""
    said: list[str] = []
    other = Count()
    for key, count in methods.items():
        if method := guidance.methods.get(key):
            said.append(f"{_least(count)}{counted(count.acts, method.one, method.many)}")
        else:
            more, about = other.at_least or count.at_least, other.about or count.about
            other = Count(other.acts + count.acts, at_least=more, about=about)
    if other.acts:
        said.append(f"{acts(other)} for which no one method is recorded" if said else acts(other))
    return listed(said)


def span(first: date | None, last: date | None) -> str:
    """Return `from 3 June 2026 to 9 July 2026`, or `on 3 June 2026`; nothing where there is no day."""
    if not first or not last:
        return ""
    return f"on {in_full(first)}" if first == last else f"from {in_full(first)} to {in_full(last)}"


def between(quiet: Quiet, also: str = "") -> str:
    """Return `between 3 May 2026 and 20 July 2026 (77 days)`: the acts on either side, and what is added."""
    start, lasting = in_full(quiet.since), days(quiet.days)
    if not quiet.after:
        return f"after {start} ({lasting}, to the day of drafting{also})"
    return f"between {start} and {in_full(quiet.until)} ({lasting}{also})"


def month(day: date) -> str:
    """Return `June 2026`."""
    return f"{day:%B %Y}"


def week(first: date) -> str:
    """Return `week of 1 June 2026`, by its Monday."""
    return f"week of {in_full(first)}"


def hour(number: int) -> str:
    """Return `09:00 to 09:59`."""
    return f"{number:02}:00 to {number:02}:59"


def before_and_after(event: Event) -> str:
    """Return `12 acts in the 28 days before; 31 in the 28 days after`: a plain comparison of two counts."""
    start, end = event.acts_before, event.acts_after
    before = f"{in_range(start)} {_act(start)} in the {days(event.before.days)} before{by_inference(start)}"
    if event.after is None:
        return before
    return f"{before}; {in_range(end)} in the {days(event.after.days)} after{by_inference(end)}"


def by_inference(found: Range) -> str:
    """Return `, 3 of them by inference`, as it follows a count of acts; nothing where none of them may be."""
    least, most = found.inferred
    return f", {in_range(Range(least, most))} of them by inference" if most else ""


def in_range(found: Range) -> str:
    """Return `12`, or `12 to 70` where some of the acts have no exact date; `or more`, where some were not counted."""
    said = f"{found.least:,}" if found.least == found.most else f"{found.least:,} to {found.most:,}"
    said = f"about {said}" if found.about else said
    return f"{said} or more" if found.more else said


def _act(found: Range) -> str:
    return "act" if found.most == 1 and not found.more else "acts"


def doubt(event: Event) -> str:
    """Return what makes the counts about an event uncertain, as a clause; nothing where nothing does."""
    said = []
    if event.acts_during.most:
        said.append(f"{in_range(event.acts_during)} {_act(event.acts_during)} on the day itself")
    if event.across:
        said.append(
            f"{acts(event.across)} of no exact date, or over several days, that may be on either side,"
            " so that the count is a range"
        )
    return listed(said)
