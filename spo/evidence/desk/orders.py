"""An order, bail or notice: what it is, who made it and when, how long it runs, and its clauses word for word."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import takewhile

from spo.case import When
from spo.case.days.running import dates_in
from spo.case.days.words import WEEKDAY
from spo.case.months import months_after
from spo.case.numerals import number_of
from spo.guidance import Guidance

from ..orders import read_order
from ..orders.pasted_order import NO_DUTY
from ..orders.pasted_term import PastedTerm
from ..orders.reading import EXCEPTION
from ..pasting.markers import paragraph_marker_of as marker_of
from .columns import RUN
from .lists import Lists, one_of
from .made_by import made_by, number_in, under_labels
from .paper import Paper
from .people import Mentioned
from .proposals import Clause, Order
from .sentences import sentences_of

_TOP = 40
_SAYS = {
    "made": (
        r"^\s*on\s*:\s*(\S.{5,40})",
        r"^\s*on\s+(.{6,40}?),?\s+the\s+court\b",
        r"^\s*on\s+(\S.{5,30}?\d{4})\b.*\b(?:this|an|the)\s+order\b",
        r"\b(?:released\s+on\s+bail|granted\s+bail)\s+on\s+([^.;]{4,40})",
        r"\b(?:before|sitting)\b[^.;\d]*\bon\s+((?:\w+\s+)?\d[^.;]{4,40})",
        r"\b(?:caution|notice)\s+(?:is|was)\s+given\s+on\s+([^.;]{4,40})",
        r"\b(?:order|undertaking|it|conviction)\b[^\w.;]*(?:is\s+|was\s+)?made\s+(?:(?:at|by|in)\s[^.;\d]{0,60})?(?:\bon\s+|(?=\d))([^.;]{4,40})",
        r"\border\s+(?:lasts?|runs?|(?:is\s+in|comes\s+into)\s+force|(?:has|takes)\s+effect)\s+from\s+(\S[^.;]{5,40})",
        r"\bon\s+((?:\d|[A-Z])[^.;,]{5,30}?\d{4})\b[^.;]*\b(?:acquitted|found\s+not\s+guilty|convicted|sentenced)\b",
        r"\b(?:acquitted|found\s+not\s+guilty)\b[^.;\d]*\bon\s+((?:\d|[A-Z])[^.;]{5,40})",
    ),
    "against": (r"\bmade\b.*\bagainst\s+(.+?)(?=\s*[(,]|$)",),
    "offence": (r"\bconvicted\b(?:[^.;]{0,40}?)\s+of\s+(?!\d)(.+?)(?=,?\s+(?:was|is|and)\b|\.(?:\s|$)|;|$)",),
}
"""What an order says in a sentence, where no label says it."""
_READ = {name: [re.compile(each, re.IGNORECASE) for each in patterns] for name, patterns in _SAYS.items()}
_LABELS = {
    "made": "label-made",
    "against": "label-bound",
    "applicant": "label-applicant",
    "arrested": "label-arrested",
    "offence": "label-offence",
}
_DOTS = re.compile(r"\s*(?:\.{3,}|(?<=\s)\.{2}(?=\s)|_{3,})\s*")
_OF = re.compile(r"of:\s*(?!\d)(?P<value>\S.*)", re.IGNORECASE)
_UNTIL = re.compile(
    r"\b(?:until|expir\w+(?=\s+(?:on|at|is)\b|\s*:)|expiry\s+date|ends?(?=\s+(?:on|at)\b)|end\s+date|up\s+to|(?:duration|period)\b[^.;]{0,30}?\bto)\b(?:\s+[\w.:]+\s+o['’]clock(?:\s+in\s+the\s+\w+)?)?",
    re.IGNORECASE,
)
_NOT_YET = re.compile(r"\b(?:to|not|must|been|when|if|until|be)\s+(?:be\s+)?(?:personally\s+)?$", re.IGNORECASE)
_TO_HIM = re.compile(
    r"(?:[:,]?\s+(?:again|personally|in\s+person|by\s+hand|(?:in|at)\s+court|on|upon|to|him|her|the|respondent|defendant|offender"
    r"|subject))*\s*[:,]?\s*",
    re.IGNORECASE,
)
_ORDER = re.compile(r"\b(?:this|the|sealed)\s+(?:sealed\s+)?(?:order|document|copy)\b", re.IGNORECASE)
_OTHER_PAPER = re.compile(r"\b(?:application|notice\s+of|hearing|statement)\b", re.IGNORECASE)
_DONE = re.compile(r"\[\s*[xy✓✔√]|yes\b|☒|☑", re.IGNORECASE)
HANDED = "It says that a copy was handed over and gives no day. Check that it was on the day on which it was made."
_SURRENDER = re.compile(
    r"\b(?:surrender|answer\s+(?:your\s+|to\s+)?bail|bail(?:ed)?\s+to\s+return|return)\b", re.IGNORECASE
)
_APPLICANT = re.compile(r"\b(?:applicants?|claimants?|protected\s+persons?)\b", re.IGNORECASE)
_NEAR, _FAR = 30, 160
_REASON, _NEARBY = 3, 4
_PERIOD = re.compile(
    r"(?:for\s+a\s+period\s+of\s+|period:?\s+(?:of\s+)?|for\s+)(?P<n>[\w-]+)\s+(?P<unit>month|year|week|day)s?\s+"
    r"(?:beginning|starting|from)\s+(?:with|on|from)?\s*(?P<start>[^.;]+)",
    re.IGNORECASE,
)
_NEXT_DAY = re.compile(
    r"start\s+date\s+is\s+the\s+day\s+after\s+the\s+day\s+on\s+which\s+you\s+were\s+arrested", re.IGNORECASE
)
_MADE_DAY = re.compile(
    r"\b(?:it|order)\b.*\bmade\b|\b(?:caution|notice)\b.*\bgiven\b|\bdate\s+of\s+(?:this|the)\s+order\b|\btoday\b",
    re.IGNORECASE,
)
_BROKEN_OFF = re.compile(r"\s*\n\s*(?!\(?(?:\w|[ivx]{1,4}|\d{1,2})[).]|[-•*])", re.IGNORECASE)
"""Where a line of a clause ends, and the next begins no part of it."""


def order_of(paper: Paper, lists: Lists, guidance: Guidance, mentioned: Mentioned) -> Order:
    """Return what an order says. What it does not say is empty."""
    read = read_order("\n".join(_without_reasons(paper.lines, lists)))
    forbid = [term for term in read.terms if EXCEPTION not in term.asks]
    terms = [term for term in forbid if NO_DUTY not in term.asks] or forbid
    first = min((term.source_lines[0] for term in terms), default=len(paper.lines) + 1)
    above, whole = paper.lines[: first - 1], " ".join(paper.text.split())
    head = [*under_labels(above, lists), *_labelled(above)]
    every = [*head, *_labelled(paper.lines[first - 1 :])]
    said = {name: _labels(head, name, lists) or _first(_READ.get(name, ()), head) for name in _LABELS}
    dated = (
        _when(value)
        for value in (_labels(head, "made", lists), _first(_READ["made"], head), _first(_READ["made"], [*every, whole]))
    )
    made = next((when for when in (*dated, _when(_labels(every, "made", lists))) if when.earliest), When())
    period = _PERIOD.search(whole)
    against = _against(said["against"], head, terms, mentioned)
    served, asks = _served(whole, made, lists)
    kind = kind_in("\n".join(paper.lines[:_TOP]), lists, guidance)
    return Order(
        kind=kind,
        title=guidance.orders[kind].name if kind else "",
        court=made_by(head, lists),
        reference=number_in(head, lists),
        made=made,
        period=period[0] if period else "",
        ends=_ends(
            whole,
            period,
            (made.earliest, _when(said["arrested"]).earliest),
            bool(kind) and guidance.orders[kind].family == "bail",
        ),
        served=served,
        offence=said["offence"],
        against=against,
        names=_protected(said["applicant"], "\n".join(term.words for term in terms), against, mentioned),
        clauses=tuple(
            Clause(
                paragraph=term.paragraph,
                words=_BROKEN_OFF.sub(" ", term.words),
                under=term.under,
                line=term.source_lines[0],
                last_line=term.source_lines[1],
                asks=term.asks,
            )
            for term in terms
        ),
        exceptions=tuple(term.words for term in read.terms if EXCEPTION in term.asks),
        asks=asks,
        sources=(paper.source(1, min(first - 1, 12)),),
    )


def _protected(applicant: str, terms: str, against: str, mentioned: Mentioned) -> tuple[str, ...]:
    """Return those whom the terms of an order name, and whom its head calls the applicant where the terms do so too."""
    called = mentioned.in_text(applicant) if _APPLICANT.search(terms) else ()
    return tuple(dict.fromkeys(name for name in (*called, *mentioned.in_text(terms)) if name != against))


def _labelled(lines: Sequence[str]) -> Iterator[str]:
    """Yield lines, and after each that is a label and a value in cells, the two as a line with a colon."""
    for line in (_DOTS.sub("   ", line) for line in lines):
        cells = [cell.strip() for cell in line.split("\t") if cell.strip()] if "\t" in line else RUN.findall(line)
        yield from (cell for place, cell in enumerate(cells) if place > 1 or (place and ":" in cell))
        yield line
        if len(cells) > 1 and len(cells[0].split()) <= _REASON + 1 and ":" not in cells[0]:
            yield f"{cells[0]}: {cells[1]}"


def _without_reasons(lines: Sequence[str], lists: Lists) -> Iterator[str]:
    """Yield the lines of an order without the column that says why beside each clause, where it has one."""
    marked = [line for line in lines if marker_of(line)[0]]
    begins = Counter(run.start() for line in marked for run in [*RUN.finditer(line)][1:] if run.start() > _NEAR)
    column = next((place for place, count in begins.most_common(1) if count >= _REASON), None)
    reason: int | None = None
    for line in lines:
        cells = line.split("\t")
        headed = [place for place, cell in enumerate(cells) if lists.named("column-reason", cell)]
        reason = headed[0] if headed else reason
        if len(cells) > 1 and reason is not None and len(cells) > reason:
            yield "\t".join((*cells[:reason], *cells[reason + 1 :]))
        elif column and any(run.start() == column for run in RUN.finditer(line)):
            yield line[:column].rstrip()
        else:
            yield line


def kind_in(top: str, lists: Lists, guidance: Guidance) -> str:
    """Return the kind that the words near the top name first, the longest name of those that begin there."""
    for key in guidance.orders:
        if f"order-{key}" in guidance.desk and lists.has(f"order-{key}", top):
            return key
    names = {key: top.lower().find(entry.name.lower()) for key, entry in guidance.orders.items()}
    named = [(at, -len(guidance.orders[key].name), key) for key, at in names.items() if at >= 0]
    return min(named)[2] if named else ""


def _first(patterns: Sequence[re.Pattern[str]], lines: Sequence[str]) -> str:
    return next((found[1].strip() for pattern in patterns for line in lines if (found := pattern.search(line))), "")


def _labels(head: Sequence[str], name: str, lists: Lists) -> str:
    """Return what stands beside the surest label of something that a head has, with the lines that go on from it."""
    more = r"(?:\s+\w+){0,3}" if name == "offence" else ""  # of which he was convicted today
    dated = name in ("made", "arrested")
    gap = rf"(?:\s+on)?\s*:?\s*(?=\d|{WEEKDAY})" if dated else rf"(?:\(?s\)?)?{more}\s*:\s*(?=\S)"
    for label in lists.words(_LABELS[name]):
        begins = re.compile(rf"\s*{one_of([label])}{gap}(?P<value>.+)", re.IGNORECASE)
        for place, line in enumerate(head):
            if found := begins.match(line):
                return _with_more(found["value"], head[place + 1 :])
    if name == "offence":
        for place, line in enumerate(head):
            above = " ".join(head[max(place - _NEARBY, 0) : place])
            if (found := _OF.match(line)) and lists.has("stage-convicted", above):
                return _with_more(found["value"], head[place + 1 :])
    return ""


def _with_more(value: str, after: Sequence[str]) -> str:
    more = list(takewhile(lambda line: line.startswith("      ") and ":" not in line[:24], after))
    return " ".join(each.strip() for each in (value, *more))


def _against(said: str, head: Sequence[str], terms: Sequence[PastedTerm], mentioned: Mentioned) -> str:
    """Return whom an order binds: as a label says, or the only person in its head whom no term names."""
    bare = re.split(r"\s{2,}|\s*\(", said)[0].strip()
    protected = mentioned.in_text("\n".join(term.words for term in terms))
    named = [name for name in mentioned.in_text("\n".join(head)) if name not in protected]
    found = mentioned.in_text(said) or ((bare,) if bare else tuple(named[: len(named) == 1]))
    return found[0] if found else ""


def _when(words: str) -> When:
    return next((one.when for one in dates_in(words, None) if one.first), When())


def _served(whole: str, made: When, lists: Lists) -> tuple[When, tuple[str, ...]]:
    """Return the one day on which an order says that it was given to whom it binds, and what to check of it.

    A copy that was handed over in court was so on the day on which the order was made.
    """
    days: dict[date | None, When] = {}
    handed = False
    for found in re.finditer(rf"(?<!\w){lists.pattern('served')}(?!\w)", whole):
        if not _NOT_YET.search(whole[: found.start()][-24:]):
            to_him = _TO_HIM.match(whole, found.end())
            end = to_him.end() if to_him else found.end()
            day = next((one for one in dates_in(whole[end:][:_FAR], None) if one.first and not one.start), None)
            days |= {day.first: day.when} if day else {}
            handed = handed or bool(_DONE.match(whole, end) or (to_him and "court" in to_him[0].lower()))
    if len(days) == 1:
        return next(iter(days.values())), ()
    if not days and (certified := _certified(whole, lists)):
        return certified, ()
    return (made, (HANDED,)) if handed and not days and made else (When(), ())


def _certified(whole: str, lists: Lists) -> When | None:
    """Return the one day of the sentences that say that the order itself was served, as a certificate does."""
    found = {
        one.first: one.when
        for _, sentence in sentences_of(whole)
        if (served := lists.spot("served", sentence)) and _ORDER.search(sentence) and not _OTHER_PAPER.search(sentence)
        if not _NOT_YET.search(sentence[: served.start()][-24:])
        for one in dates_in(sentence, None)
        if one.first
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _ends(whole: str, period: re.Match[str] | None, days: tuple[date | None, date | None], surrenders: bool) -> When:
    """Return the last day: as it is written, or worked out from a period whose first day the order says.

    Bail from which one `surrenders` at a police station lasts until that day; a court may go on with its own.
    """
    for found, near in (
        *((found, _NEAR) for found in _UNTIL.finditer(whole)),
        *((found, _FAR) for found in _SURRENDER.finditer(whole if surrenders else "")),
    ):
        after = [one for one in dates_in(whole[found.end() : found.end() + near + 30], None) if one.first]
        between = whole[found.end() :][: after[0].start].lower() if after else ""
        begun = not (after and days[0] and after[0].last and after[0].last < days[0])  # that of something before it
        if after and begun and after[0].start < near and not any(each in between for each in ("; ", " court")):
            return after[0].when
    start = _start(period["start"], whole, *days) if period else None
    if period is None or start is None:
        return When()
    try:
        number, unit = number_of(period["n"]), period["unit"].lower()
    except KeyError:
        return When()
    months = {"month": 1, "year": 12}.get(unit, 0) * number
    end = (
        months_after(start, months) if months else start + timedelta(number * (7 if unit == "week" else 1))
    ) - timedelta(1)
    return When(words=period[0][:200], certainty="exact", earliest=end, latest=end)


def _start(words: str, whole: str, made: date | None, arrested: date | None) -> date | None:
    if "start date" in words and _NEXT_DAY.search(whole) and arrested:
        return arrested + timedelta(1)
    said = [one.first for one in dates_in(words, None) if one.first]
    return said[0] if said else made if _MADE_DAY.search(words) else None
