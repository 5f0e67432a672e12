"""How the rows of a file came out: kept, repeated or refused, every one of them accounted for."""

from markupsafe import Markup

from spo.assessment import counted
from spo.case import Mapping
from spo.case.days import in_full
from spo.evidence.reading import Reading, refused_csv

from ..open_case.handing import download
from ..open_case.saving import OpenCase
from ..screen.frame import html
from ..screen.markup import folded, heading, join, paragraph, table
from .row_cells import cut

_SHOWN = 25
_LONG = 200


def accounted(case: OpenCase, reading: Reading, mapping: Mapping) -> None:
    """Draw how many rows there are of each kind, and those that were not kept."""
    html(heading(2, "How its rows came out", "accounted"))
    html(paragraph(_counts(reading)))
    html(paragraph(_days(reading, mapping)))
    refused = reading.refused
    if len(refused):
        shown = refused.iloc[:_SHOWN]
        columns = (shown.index.tolist(), shown["why"].tolist(), shown["content"].tolist())
        rows = [(str(row), why, cut(content, _LONG)) for row, why, content in zip(*columns, strict=True)]
        html(
            folded(
                f"{counted(len(refused), 'row')} not kept: no contact, or not to be read",
                join(
                    _of(len(refused)),
                    table("Rows that were not kept", ("Row", "Why", "What stands in it"), rows, "numbered"),
                ),
            )
        )
        download(
            "Download the rows that were not kept (CSV)",
            refused_csv(reading),
            case.id,
            "spo-rows-not-kept.csv",
            mime="text/csv",
            key="refused",
        )
    if len(reading.repeated):
        again = reading.repeated["of"].iloc[:_SHOWN]
        like = [(str(row), _like(of)) for row, of in zip(again.index.tolist(), again.tolist(), strict=True)]
        html(
            folded(
                f"{counted(len(reading.repeated), 'row')} exactly like another, and not counted again",
                join(_of(len(reading.repeated)), table("Rows that repeat another", ("Row", "Why"), like, "numbered")),
            )
        )


def _counts(reading: Reading) -> str:
    kinds = reading.refused["kind"]
    unread = int((kinds == "unreadable").sum())
    parts = [
        f"{len(reading.rows):,} kept",
        f"{len(reading.repeated):,} exactly like another",
        f"{len(kinds) - unread:,} no contact, such as headings and totals",
        f"{unread:,} that could not be read",
    ]
    return f"{counted(reading.total, 'row')}: {', '.join(parts)}."


def _days(reading: Reading, mapping: Mapping) -> str:
    rows = reading.rows
    if rows.empty and len(reading.repeated):
        return "Every row of contact is in a file that was read before. Reading it again adds nothing."
    if rows.empty:
        return "No row was kept. Look at which column is the date, and at how its dates are written."
    first, last = rows["at"].min(), rows["at"].max()
    span = f"They run from {in_full(first.date())} {first:%H:%M} to {in_full(last.date())} {last:%H:%M}"
    turned = "" if mapping.zone == "Europe/London" else f" They were turned from {mapping.zone}."
    return f"{span}, by the clock in England and Wales (Greenwich Mean Time, or British Summer Time).{turned}"


def _of(count: int) -> Markup | None:
    return paragraph(f"The first {_SHOWN} of {count:,}.") if count > _SHOWN else None


def _like(of: int) -> str:
    return f"Exactly like row {of}." if of else "It is in a file that was read before."
