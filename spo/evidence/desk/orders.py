"""An order, bail or notice: what it is, who made it and when, how long it runs, and its clauses word for word."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from spo.case import When
from spo.case.days.running import dates_in
from spo.case.months import months_after
from spo.guidance import Guidance

from ..orders import read_order
from ..orders.pasted_order import NO_DUTY
from .lists import Lists
from .paper import Paper
from .people import Mentioned
from .proposals import Clause, Order
from .telling import number_of

_TOP = 40
_LINES = {
    "court": (
        r"\bIN\s+THE\s+([A-Z][\w'’ -]+?COURT(?:\s+AT\s+[A-Z][\w' -]+?)?)(?=\s{2,}|$|,|\.)",
        r"((?-i:\b[A-Z][\w'’-]+ )+(?:POLICE STATION|MAGISTRATES['’] COURT|CROWN COURT))",
    ),
    "reference": (
        r"\b(?:case\s+n(?:o|umber)|custody\s+(?:record|n(?:o|umber))|order\s+n(?:o|umber)|reference)\s*[.:]\s*:?\s*(\S+)",
    ),
    "made": (
        r"^\s*(?:date\s+(?:of\s+(?:this\s+)?order|made)|made\s+on|ordered?\s+on|dated?|charged\s+on)\s*:?\s*(?=\d)(.+)",
        r"\b(?:released\s+on\s+bail|granted\s+bail)\s+on\s+([^.;]{4,40})",
    ),
    "arrested": (r"^\s*arrested\s*:?\s*(.+)",),
    "against": (
        r"\bmade\b.*\bagainst\s+(.+?)(?=\s*[(,]|$)",
        r"^\s*(?:defendant|respondent|name|person\s+charged|to)\s*:\s*(.+?)(?=\s{2,}|\s*\(|$)",
    ),
}
_READ = {name: [re.compile(each, re.IGNORECASE) for each in patterns] for name, patterns in _LINES.items()}
_OFFENCE = re.compile(r"^\s*(?:offences?|charge)\s*:\s*(.+)", re.IGNORECASE)
_UNTIL = re.compile(
    r"\b(?:until|expires?\s+on|ends?\s+on|up\s+to)\s+(?:and\s+including\s+)?(?:\d\d:\d\d\s+on\s+)?(?=\d|the\s+\d)",
    re.IGNORECASE,
)
_PERIOD = re.compile(
    r"(?:for\s+a\s+period\s+of\s+|period:?\s+(?:of\s+)?|for\s+)(?P<n>[\w-]+)\s+(?P<unit>month|year|week|day)s?\s+"
    r"(?:beginning|starting|from)\s+(?:with|on|from)?\s*(?P<start>[^.;]+)",
    re.IGNORECASE,
)
_NEXT_DAY = re.compile(
    r"start\s+date\s+is\s+the\s+day\s+after\s+the\s+day\s+on\s+which\s+you\s+were\s+arrested", re.IGNORECASE
)
_MADE_DAY = re.compile(r"\b(?:it|order)\b.*\bmade\b|\bdate\s+of\s+(?:this|the)\s+order\b|\btoday\b", re.IGNORECASE)


def order_of(paper: Paper, lists: Lists, guidance: Guidance, mentioned: Mentioned) -> Order:
    """Return what an order says. What it does not say is empty."""
    read = read_order(paper.text)
    terms = [term for term in read.terms if NO_DUTY not in term.asks] or list(read.terms)
    first = min((term.source_lines[0] for term in terms), default=len(paper.lines) + 1)
    head, whole = paper.lines[: first - 1], " ".join(paper.text.split())
    said = {name: _first(patterns, head) for name, patterns in _READ.items()}
    said["made"] = said["made"] or _first(_READ["made"], paper.lines)
    made = _when(said["made"])
    period = _PERIOD.search(whole)
    against = (*mentioned.in_text(said["against"]), said["against"])[0]
    kind = _kind("\n".join(paper.lines[:_TOP]), lists, guidance)
    return Order(
        kind=kind,
        title=guidance.orders[kind].name if kind else "",
        court=" ".join(said["court"].split()),
        reference=said["reference"],
        made=made,
        period=period[0] if period else "",
        ends=_ends(whole, period, (made.earliest, _when(said["arrested"]).earliest)),
        offence=_offence(head),
        against=against,
        names=tuple(name for name in mentioned.in_text("\n".join(term.words for term in terms)) if name != against),
        clauses=tuple(
            Clause(
                paragraph=term.paragraph, words=term.words, line=term.source_lines[0], last_line=term.source_lines[1]
            )
            for term in terms
        ),
        sources=(paper.source(1, min(first - 1, 12)),),
    )


def _kind(top: str, lists: Lists, guidance: Guidance) -> str:
    """Return the kind that the words near the top name first, the longest name of those that begin there."""
    for key in guidance.orders:
        if f"order-{key}" in guidance.desk and lists.has(f"order-{key}", top):
            return key
    names = {key: top.lower().find(entry.name.lower()) for key, entry in guidance.orders.items()}
    named = [(at, -len(guidance.orders[key].name), key) for key, at in names.items() if at >= 0]
    return min(named)[2] if named else ""


def _first(patterns: Sequence[re.Pattern[str]], lines: Sequence[str]) -> str:
    return next((found[1].strip() for pattern in patterns for line in lines if (found := pattern.search(line))), "")


def _offence(head: Sequence[str]) -> str:
    for place, line in enumerate(head):
        if found := _OFFENCE.search(line):
            more = [found[1].strip()]
            for after in head[place + 1 :]:
                if not after.startswith("      ") or ":" in after[:24]:
                    break
                more.append(after.strip())
            return " ".join(more)
    return ""


def _when(words: str) -> When:
    return next((one.when for one in dates_in(words, None) if one.first), When())


def _ends(whole: str, period: re.Match[str] | None, days: tuple[date | None, date | None]) -> When:
    """Return the last day: as it is written, or worked out from a period whose first day the order says."""
    for found in _UNTIL.finditer(whole):
        after = [one for one in dates_in(whole[found.end() : found.end() + 60], None) if one.first and one.start < 6]
        if after:
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
