"""Lines of text, read as rows: numbered paragraphs, lists, diaries and running prose."""

from spo.case.days import Front, front_of, is_time, time_front_of

from ..columns import Headings
from .asking import CARRIED, CELLS, MORE_THAN_ONE, asks_of, asks_two_times
from .blocks import Block, blocks_of
from .leftovers import BEFORE, HEADINGS
from .lines import Left, Line, joined
from .markers import marker_of
from .pasted_row import More, PastedChronology, PastedRow
from .prose import dated_sentences

_FEWEST = 2
_MOST = 20


def rows_of_lines(lines: list[Line], known: Headings) -> PastedChronology:
    """Return the rows that lines of text read as, and what stands round them."""
    headings, lines, left = _column_of_headings(lines, known)
    before, blocks, apart = blocks_of(lines)
    left.extend(apart)
    rows: list[PastedRow] = []
    if before:
        _prose(before, rows, left, alone=not blocks)
    for block in blocks:
        if headings:
            rows.append(_celled(block, headings, known))
        elif block.front and block.front.told and not block.marker and not block.carried:
            _prose(block.lines, rows, left, alone=True)
        else:
            rows.append(_row(block))
    return PastedChronology(tuple(rows), tuple(sorted(left, key=lambda each: each.line)))


def _column_of_headings(lines: list[Line], known: Headings) -> tuple[list[str], list[Line], list[Left]]:
    """Return the headings of a table that was pasted as one cell a line, the other lines, and the headings' lines."""
    run: list[Line] = []
    for line in lines:
        if line.blank:
            continue
        name = line.text.strip()
        if (
            known.part(name)
            and not front_of(name)
            and "\t" not in name
            and name not in [each.text.strip() for each in run[:_MOST]]
        ):
            run.append(line)
        elif len(run) >= _FEWEST or front_of(line.text):
            break
        else:
            run = []
    parts = {known.part(line.text.strip()) for line in run}
    if not _FEWEST <= len(run) <= _MOST or not parts >= {"when", "text"}:
        return [], lines, []
    names = [line.text.strip() for line in run]
    # Word repeats the headings on each page.
    taken = {line.number for line in lines if line.text.strip() in names}
    left = [Left(line.number, line.text, HEADINGS) for line in lines if line.number in taken]
    return names, [line for line in lines if line.number not in taken], left


def _row(block: Block) -> PastedRow:
    front = block.front
    return _made(block, (front.date if front else "", front.time if front else "", _told(block, block.rest)))


def _told(block: Block, rest: list[Line]) -> str:
    """Return the account: what follows the date or the number on the first line of a block, and the rest."""
    first = block.front.rest if block.front else marker_of(block.lines[0].text)[1]
    lines = [Line(block.lines[0].number, first), *rest]
    return joined([line for line in lines if not line.blank] or lines).text


def _celled(block: Block, headings: list[str], known: Headings) -> PastedRow:
    """Return a row of a table that was pasted as one cell a line."""
    cells = [line.text.strip() for line in block.lines]
    dated = front_of(marker_of(cells[0])[1]) or front_of(cells[0])
    if known.part(headings[0]) == "when" and len(cells) == len(headings) and dated and not dated.rest:
        return _aligned(block, headings, cells, dated, known)
    front, rest = block.front, block.rest
    date, time = (front.date, front.time) if front else ("", "")
    if not time and rest and is_time(rest[0].text.strip()):
        time, rest = rest[0].text.strip(), rest[1:]
    return _made(block, (date, time, _told(block, rest)), also=(CELLS,))


def _aligned(block: Block, headings: list[str], cells: list[str], dated: Front, known: Headings) -> PastedRow:
    """Return a row that has a cell for each heading, and its date in the first."""
    parts = [known.part(heading) for heading in headings]
    what = parts.index("text")
    timed = next(
        (place for place, part in enumerate(parts) if place and part == "when" and is_time(cells[place])), None
    )
    time = cells[timed] if timed is not None else block.front.time if block.front else ""
    more = [
        More(heading, cell, known.field(heading))
        for place, (heading, cell) in enumerate(zip(headings, cells, strict=True))
        if place not in (0, timed, what)
    ]
    asks: tuple[str, ...] = ()
    if timed is not None and dated.time:
        more.insert(0, More(headings[0], cells[0]))
        asks = asks_two_times(time, dated.time)
    return _made(block, (dated.date, time, cells[what]), tuple(more), asks)


def _made(
    block: Block, read: tuple[str, str, str], more: tuple[More, ...] = (), also: tuple[str, ...] = ()
) -> PastedRow:
    date, time, what = read
    carried = (CARRIED,) if block.carried and block.asked else ()
    return PastedRow(
        date=date,
        time=time,
        what=what,
        more=more,
        number=block.marker.label if block.marker else "",
        source="\n".join(line.text for line in block.lines),
        source_lines=(block.lines[0].number, block.lines[-1].number),
        asks=(*carried, *asks_of(date, time, what), *also),
    )


def _prose(lines: list[Line], rows: list[PastedRow], left: list[Left], alone: bool) -> None:
    """Add a row for each sentence that begins with a date, up to the next that does."""
    passage = joined(lines)
    starts = [start for start, _ in dated_sentences(passage.text)]
    if not starts and not alone:
        left.extend(Left(line.number, line.text, BEFORE) for line in lines)
        return
    opening = passage.text[: starts[0]] if starts else ""
    if opening.strip():
        left.append(Left(lines[0].number, opening.strip(), BEFORE))
    for start, stop in zip(starts or [0], [*starts[1:], len(passage.text)], strict=True):
        piece = passage.text[start:stop].strip()
        front = front_of(piece) or time_front_of(piece)
        date, time, what = (front.date, front.time, front.rest) if front else ("", "", piece)
        more_than_one = (MORE_THAN_ONE,) if not starts and len(lines) > 1 else ()
        rows.append(
            PastedRow(
                date=date,
                time=time,
                what=what,
                source=piece,
                source_lines=(passage.line_at(start), passage.line_at(max(start, stop - 1))),
                asks=(*asks_of(date, time, what), *more_than_one),
            )
        )
