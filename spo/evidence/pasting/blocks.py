"""Lines gathered into blocks, a block for each thing that reads as a row."""

from dataclasses import dataclass, field

from spo.case.days import Front, front_of, time_front_of

from .leftovers import why_left
from .lines import Left, Line, ends_a_sentence, is_wrapped
from .markers import Kind, Marker, marker_of


@dataclass(slots=True)
class Block:
    """The lines of one row, with what its first line begins with."""

    lines: list[Line]
    marker: Marker | None = None
    front: Front | None = None
    carried: bool = False
    asked: bool = False
    """Whether the date was carried from a row with words of its own, so that it has to be checked."""
    rest: list[Line] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Opening:
    line: Line
    marker: Marker | None
    front: Front | None
    time: Front | None


def blocks_of(lines: list[Line]) -> tuple[list[Line], list[Block], list[Left]]:
    """Return the lines before the first row, the blocks, and the lines that belong to no row."""
    before: list[Line] = []
    blocks: list[Block] = []
    left: list[Left] = []
    openings = [_opening(line) for line in lines if not line.blank]
    kinds: set[Kind] = {each.marker.kind for each in openings if each.marker and each.front}
    numbered = sum(1 for each in openings if each.marker and each.marker.kind == "number") > 1
    titled = sum(1 for each in openings if each.marker and not marker_of(each.line.text)[1]) > 1
    if numbered and (titled or not any(each.front for each in openings)):
        kinds.add("number")
    last: Line | None = None
    for each in openings:
        if why := why_left(each.line.text):
            left.append(Left(each.line.number, each.line.text, why))
            continue
        block = _new_block(each, blocks[-1] if blocks else None, kinds, last)
        if block:
            blocks.append(block)
        elif blocks:
            _add(blocks[-1], each)
        else:
            before.append(each.line)
        last = each.line
    return before, blocks, left


def _opening(line: Line) -> _Opening:
    # A chat or diary may begin "3. 6. 2026": what reads as a date is not a number and a date.
    marker, body = marker_of(line.text)
    front = front_of(body)
    if front is None and marker and (whole := front_of(line.text)):
        return _Opening(line, None, whole, None)
    return _Opening(line, marker, front, None if front else time_front_of(body))


def _new_block(each: _Opening, block: Block | None, kinds: set[Kind], last: Line | None) -> Block | None:
    """Return a new block if a line begins one."""
    if each.front and block is not None and _only_number(block):
        return None
    if each.front:
        runs_on = (
            not each.marker
            and block is not None
            and last is not None
            and each.line.number == last.number + 1
            and not ends_a_sentence(last.text)
            and each.front.told
            and is_wrapped(last.text, each.line.text)
        )
        return None if runs_on else Block([each.line], each.marker, each.front)
    if each.marker and each.marker.kind in kinds:
        under = block is not None and _only_date(block)
        return None if under else Block([each.line], each.marker)
    if block is None:
        return None
    return _dated_above(each, block, last)


def _dated_above(each: _Opening, block: Block, last: Line | None) -> Block | None:
    """Return a block for an act under a date that stands above it."""
    heading = _heading(block)
    if block.front is None or _only_date(block):
        return None
    apart = each.marker is not None or last is None or last.number + 1 < each.line.number or ends_a_sentence(last.text)
    if each.time and apart and (heading or block.front.time):
        return Block([each.line], each.marker, _carried(block, each.time.time, each.time.rest), True, not heading)
    if heading and each.marker and _listed(block):
        return Block([each.line], each.marker, _carried(block, "", marker_of(each.line.text)[1]), carried=True)
    return None


def _add(block: Block, each: _Opening) -> None:
    if each.front and _only_number(block):
        block.front = each.front
        block.marker = _both(block.marker, each.marker)
    elif _only_date(block) and block.front is not None and not block.front.time and each.time:
        block.front = Front(block.front.date, each.time.time, "", False)
        block.marker = _both(block.marker, each.marker)
        block.rest.append(Line(each.line.number, each.time.rest))
    elif _only_date(block) and each.marker and each.marker.kind == "bullet":
        block.marker = block.marker or each.marker
        block.rest.append(Line(each.line.number, marker_of(each.line.text)[1]))
    else:
        block.rest.append(each.line)
    block.lines.append(each.line)


def _both(above: Marker | None, marker: Marker | None) -> Marker | None:
    """Return the marker of a block of which two lines have one."""
    if above is None or marker is None:
        return above or marker
    label = f"{above.label} {marker.label}".strip()
    return Marker(above.kind, f"{above.typed} {marker.typed}", label)


def _only_date(block: Block) -> bool:
    """Whether a block is, so far, a date that stands on a line of its own."""
    return block.front is not None and not block.carried and not (block.front.rest or block.rest)


def _only_number(block: Block) -> bool:
    """Whether a block is, so far, a number on a line of its own, such as "Incident 4"."""
    return block.front is None and len(block.lines) == 1 and not marker_of(block.lines[0].text)[1]


def _heading(block: Block) -> bool:
    """Whether the date of a block stood on a line of its own."""
    return block.front is not None and (not block.front.rest if not block.carried else not block.asked)


def _listed(block: Block) -> bool:
    """Whether the acts under a date are a list."""
    return block.carried or (len(block.lines) > 1 and marker_of(block.lines[1].text)[0] is not None)


def _carried(block: Block, time: str, words: str) -> Front | None:
    assert block.front is not None
    return Front(block.front.date, time, words)
