"""The first limb: the defendant has carried out acts associated with stalking (s.1(1)(a), s.2(1)(a))."""

from collections.abc import Callable, Iterator
from functools import cache

from spo.case import Incident, abouts, last_day, uncounted
from spo.case.memo import Same, remembered
from spo.case.months import months_after
from spo.guidance import Guidance

from .character import ENOUGH_ACTS, character
from .chosen import no_room
from .cues import has_cue, own_account
from .findings import Finding, Findings, Support
from .limbs import Limb, limb
from .unfilled import unfilled
from .view import View, is_sourced


def acts(view: View) -> Limb:
    """Return what is recorded of acts associated with stalking, incident by incident."""
    return limb("acts", "s2-1-a", _supports(view), _missing(view))


def _supports(view: View) -> Iterator[Support]:
    """Yield what each incident relied on shows. Many incidents share their letters and exhibits."""
    letters_of, marks_of = cache(_letters), cache(view.exhibit_list)
    for key in view.relied_on:
        act, base = view.case.incidents[key], f"incidents.{key}"
        letters, shown_by = letters_of(act.behaviours), marks_of(act.exhibits) or act.source
        text = f"Incident {view.numbers[key]}, {act.date.words}"
        text += f": example {letters}" if letters else ""
        text += f"; shown by {shown_by}" if shown_by else ""
        yield Support(f"{text}.", (f"{base}.date", f"{base}.what", f"{base}.behaviours", f"{base}.source"))


def _letters(behaviours: tuple[str, ...]) -> str:
    return ", ".join(f"({letter})" if len(letter) == 1 else letter for letter in sorted(behaviours))


def _missing(view: View) -> Findings:
    yield from unfilled(view, "incidents")
    if not view.incidents:
        return
    if sum(view.case.incidents[key].count for key in view.relied_on) < ENOUGH_ACTS:
        yield view.find("acts-fewer-than-two", "incidents")
    yield from character(view)
    yield from _each_lacking(view)
    if not any(act.exhibits for _, act in view.incidents):
        yield view.find("no-act-exhibited", "incidents")
    latest = max((day for _, act in view.put_forward if (day := last_day(act))), default=None)
    months = view.guidance.figures["recent-act-months"].value
    if latest and months_after(latest, months) < view.on:
        yield view.find("acts-none-recent", "incidents", months=months)
    if late := [key for key, act in view.incidents if (day := last_day(act)) and day > view.on]:
        yield view.find("act-in-the-future", f"incidents.{late[0]}.date", incidents=view.incident_list(late))
    yield from no_room(view)


_ODD: tuple[tuple[str, str, Callable[[Incident], bool]], ...] = (
    ("act-date-unread", "date", lambda act: bool(act.date) and act.date.day is None),
    ("act-unsourced", "source", lambda act: not is_sourced(act)),
    ("act-count-odd", "count", lambda act: act.count < 1),
    ("act-uncounted", "count", uncounted),
)


def _each_lacking(view: View) -> Findings:
    """Say once for each thing lacking which incidents lack it."""
    for field, about in abouts(Incident).items():
        if about.needed and (keys := [key for key, act in view.incidents if not getattr(act, field)]):
            yield _about(view, about.needed, keys, field)
    for finding, field, odd in _ODD:
        if keys := [key for key, act in view.incidents if odd(act)]:
            yield _about(view, finding, keys, field)
    yield from _whose(view)
    if keys := [key for key, act in view.incidents if _seems_estimated(view, act)]:
        yield _about(view, "act-estimated", keys, "estimated")
    if keys := [key for key, act in view.incidents if _of_unsaid_days(view, act)]:
        yield _about(view, "act-days-unsaid", keys, "date")
    behaviours, reach = frozenset(view.guidance.behaviours), frozenset(view.guidance.reach)
    unknown = [
        key
        for key, act in view.incidents
        if not (behaviours.issuperset(act.behaviours) and reach.issuperset(act.reach))
    ]
    if unknown:
        yield _about(view, "act-word-unknown", unknown, "reach")


def _seems_estimated(view: View, act: Incident) -> bool:
    """Return whether several acts are told of as about so many, or as not counted, and entered as a number."""
    return act.count > 1 and not act.estimated and _is_estimate(Same(view.guidance), act.what)


@remembered
def _is_estimate(law: Same[Guidance], what: str) -> bool:
    return has_cue(what, law.held.cues["estimated"].cues)


def _of_unsaid_days(view: View, act: Incident) -> bool:
    """Return whether an act is told of as on several days, and is entered as one act of which nobody said it lasted."""
    return act.count == 1 and act.lasted is None and _of_several_days(Same(view.guidance), act.date.words, act.what)


@remembered
def _of_several_days(law: Same[Guidance], date: str, what: str) -> bool:
    return has_cue(f"{date}. {own_account(what)}", law.held.cues["several-days"].cues)


def _whose(view: View) -> Findings:
    """Say of which incidents it is not said whether they are the defendant's, how, or on what an inference rests."""
    for finding, field, lacks in _OF_GROUPS:
        if keys := [key for key, act in view.incidents if lacks(view, key, act)]:
            yield _about(view, finding, keys, field)


_OF_GROUPS: tuple[tuple[str, str, Callable[[View, str, Incident], bool]], ...] = (
    ("act-unattributed", "attributed", lambda view, key, _: key in view.unanswered),
    (
        "attribution-unexplained",
        "attribution",
        lambda view, key, act: view.standing[key] == "his" and not (act.used or act.attribution),
    ),
    (
        "inference-unexplained",
        "doubts",
        lambda view, key, act: view.is_inferred(key) and not (act.attribution and act.doubts),
    ),
    ("act-put-unasked", "put", lambda view, key, act: act.put is None and view.standing[key] != "not relied on"),
    ("act-not-put", "put", lambda view, key, act: act.put == "not done yet" and view.standing[key] != "not relied on"),
    (
        "inference-contradicted",
        "inferred",
        lambda view, key, act: view.standing[key] == "not relied on" and act.inferred,
    ),
)


def _about(view: View, finding: str, keys: list[str], field: str) -> Finding:
    fields = [f"incidents.{key}.{name}" for key in keys for name in _lacking(view, finding, key, field)]
    return view.find(finding, *fields, incidents=view.incident_list(keys))


def _lacking(view: View, finding: str, key: str, field: str) -> list[str]:
    """Return what mends a finding about an incident: of an inference, what it rests on, and what weakens it."""
    both = ("attribution", "doubts") if finding == "inference-unexplained" else (field,)
    act = view.case.incidents[key]
    return [name for name in both if len(both) == 1 or not getattr(act, name)]
