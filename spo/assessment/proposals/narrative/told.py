"""How the defendant was told that the acts were unwelcome, by whom, and what is recorded next, in sentences."""

from spo.case import told_by, told_on
from spo.case.days import exact_time
from spo.case.incidents import WarningKind
from spo.case.lasting import lasted
from spo.patterns import Event, lasting

from ...facts import Fact
from ...view import View
from .pieces import incidents, said, say

_DONE = {
    "refusal": ("gave", "given", " a refusal"),
    "block": ("blocked", "blocked", ""),
    "police warning": ("warned", "warned", ""),
    "arrest": ("arrested", "arrested", ""),
    "order": ("told", "told", " of an order"),
    "conviction or sentence": ("dealt with", "dealt with", ""),
    "solicitor's letter": ("sent", "sent", " a solicitor's letter"),
    "other": ("warned", "warned", ""),
}
"""How each kind of warning is told: what somebody did, what was done, and what follows whom it was done to."""


def told(view: View, key: str) -> tuple[Fact, ...]:
    """Return who told the defendant, how and when; then the next act, unless it may not have been heard."""
    warning, base = view.case.warnings[key], f"warnings.{key}"
    by, dated = told_by(view.case, key), told_on(view.case, key)
    dealt = view.case.proceedings.get(warning.proceeding or "")
    done = _DONE.get(
        "conviction or sentence" if dealt and warning.kind == "other" else warning.kind or "", _DONE["other"]
    )
    what = Fact(_what(warning.kind, view.case.at(by), done), (f"{base}.kind", by))
    when = Fact(view.case.at(dated).on + _time(warning.time), (dated, f"{base}.time"))
    sentence = say(view, "acts-told", what=what, when=when) or say(view, "acts-told-undated", what=what)
    if not sentence:
        return ()
    if any(dated in stop.paths for stop in view.pattern.aside):
        return said(sentence)
    event = next((one for one in view.pattern.events if any(dated in stop.paths for stop in one.stops)), None)
    return said(sentence, *(_after(view, event, dated) if event and view.put_forward else ()))


def _what(kind: WarningKind | None, by: str, done: tuple[str, str, str]) -> str:
    """Return `PC Ansel Brockhurst warned the defendant`, or nothing where nobody has said of what kind it was."""
    by = f"{by}," if "," in by else by
    if kind == "changed number":
        return f"{by} changed a telephone number" if by else "a telephone number was changed"
    if kind is None:
        return ""
    active, passive, rest = done
    return f"{by} {active} the defendant{rest}" if by else f"the defendant was {passive}{rest}"


def _time(words: str) -> str:
    said = f"at {words}" if exact_time(words) else f"({words})" if words else ""
    return f" {said}" if said else ""


def _after(view: View, event: Event, dated: str) -> tuple[Fact | None, ...]:
    """Return the next entry, after what may have come sooner: on the day itself, or in an entry that went on."""
    same_day = say(view, "acts-told-same-day", incidents=incidents(view, event.no_order))
    over = lasting(view.case, event)
    certain = tuple(key for key in over if lasted(view.case.incidents[key]))
    went_on = say(view, "acts-told-went-on", incidents=incidents(view, certain))
    perhaps = tuple(key for key in over if key not in certain)
    going_on = say(view, "acts-told-going-on", incidents=incidents(view, perhaps))
    return same_day, went_on, going_on, None if certain else _next(view, event, dated)


def _next(view: View, event: Event, dated: str) -> Fact | None:
    if not event.first_after:
        return say(view, "acts-told-none", dated)
    key = event.first_after.incident
    when = Fact(view.case.incidents[key].date.on, (f"incidents.{key}.date",))
    return say(view, "acts-told-next", incident=incidents(view, (key,)), when=when)
