"""What the defendant was asked about the acts, and said: beside each, or once of several of which it is the same."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from spo.assessment import capital, lower
from spo.assessment.facts import Fact, composed
from spo.case import first_day
from spo.case.days import in_full
from spo.case.pronouns import of_defendant
from spo.case.quoted import QUOTED

from ...passages import Sentence
from ...writer import Writer, ended
from ..in_words import abridged, sentences
from ..said_once import less_said, told_in
from ..within import within
from .convicted import convictions

_TOGETHER = 2  # acts of which the same is said beside each: of more it is said once
_THEN_SAID = re.compile(
    r"(?P<did>(?:He|She|They|The defendant) (?:accepted|denied|admitted|agreed)\b[^.;:\"“]*)\. "
    r"(?P<said>\"[^\"]*\"|“[^”]*”)\.?$"
)
"""An answer that tells what was accepted, and then gives words."""
_ANSWERS = re.compile(
    r"(?:He|She|They|The defendant) (?:said|denied|accepted|admitted|agreed|claimed|declined|refused|gave|made)\b"
)
_NO_COMMENT = re.compile(r"\W*no comment\W*", re.IGNORECASE)


def answer(w: Writer, key: str) -> Fact:
    """Return what the defendant said when asked about an act, or that it has not been put; nothing of what is said of
    several acts together, or stands in how the act is shown."""
    act, base = w.case.incidents[key], f"incidents.{key}"
    if act.put is None or any(key in keys for keys in _alike(w).values()):
        return Fact("")
    rests_on = Fact("", (f"{base}.put",))
    if act.put != "yes":  # unless the doubt says it
        return composed("" if "put to" in act.doubts else "Not put to the defendant.", rests_on)
    on, told = Fact(act.put_on.on, (f"{base}.put_on",)), w.at(f"{base}.put_answer")
    usual = bool(on.text) and on.text == _usual_day(w)  # else the day of the answer stands with it
    said = less_said(told, [*sentences(act.attribution), *sentences(act.doubts)]) if usual else told
    quoted = QUOTED.findall(said.text)
    if (told.text and not said.text) or (
        _only(said.text, quoted)
        and (all(one in act.attribution for one in quoted) or told_in(" ".join(quoted), act.doubts))
    ):
        return Fact("")
    if act.put_answer and not (said.text or on.text):
        return Fact("")
    he = lower(of_defendant(w.case).he)
    if not said.text:
        asked = "Asked" if act.put_answer else "Put to the defendant"
        return composed(ended(abridged(composed(f"{asked} {on.text}".strip(), on)).text), rests_on, on)
    asked = abridged(composed(f"Asked {on.text}", on)).text if on.text and not usual else "When asked"
    text = f"{asked}{_answered(he, said.text)}".removeprefix("When asked, ").removeprefix(
        "When asked: " if usual else "\0"
    )
    return composed(ended(capital(text)), rests_on, on, said)


def _only(said: str, quoted: list[str]) -> bool:
    """Return whether an answer is given in the words said alone."""
    return bool(quoted) and not QUOTED.sub("", said).strip(" .")


def _answered(he: str, said: str) -> str:
    """Return an answer as it follows that there was a question: `, he said "No"`, `, he denied it`, `: it was dark`."""
    said = _THEN_SAID.sub(r"\g<did>, and said \g<said>", said)
    if said.startswith(('"', "“")):
        return f", {he} said {said}"
    if _NO_COMMENT.fullmatch(said):
        return f", {he} made no comment"
    return f", {within(said)}" if _ANSWERS.match(said) else f": {within(said)}"


def _alike(w: Writer) -> dict[tuple[str, str], list[str]]:
    """Return the acts, three or more, that were not put, or of which nothing was said on one day, by which it was."""
    found: dict[tuple[str, str], list[str]] = {}
    for key in w.assessment.view.numbers:
        act = w.case.incidents[key]
        if act.put in ("no", "not done yet") and "put to" not in act.doubts:
            found.setdefault(("not put", ""), []).append(key)
        elif act.put == "yes" and _NO_COMMENT.fullmatch(act.put_answer):
            found.setdefault(("no comment", act.put_on.on), []).append(key)
    return {how: keys for how, keys in found.items() if len(keys) > _TOGETHER}


def _were_put(w: Writer) -> Fact:
    """Return the acts about which the defendant was asked."""
    return w.acts_numbered([key for key in w.assessment.view.numbers if w.case.incidents[key].put == "yes"], "put")


def _not_recorded(w: Writer) -> Fact:
    """Return the acts of which nobody says whether the defendant was asked, but for those of which he was convicted."""
    acts, proved = w.case.incidents, convictions(w.case)
    keys = [key for key in w.assessment.view.numbers if acts[key].put in (None, "not known") and key not in proved]
    return w.acts_numbered(keys, "put")


def _usual_day(w: Writer) -> str:
    """Return the day on which most answers that stand beside acts were given, where several were: it is said once."""
    apart = {key for keys in _alike(w).values() for key in keys}
    acts = w.case.incidents
    days = [
        acts[key].put_on.on
        for key in w.assessment.view.numbers
        if key not in apart and acts[key].put == "yes" and acts[key].put_answer and acts[key].put_on.on
    ]
    day, times = next(iter(Counter(days).most_common(1)), ("", 0))
    return day if times > _TOGETHER else ""


def put_together(w: Writer) -> Iterator[Sentence | None]:
    """Yield which acts have not been put to the defendant, and on which nothing was said.

    What came after the defendant was last asked about any is told apart. That some were not put is never told without
    those that were, and those of which nothing is recorded: it would be read as that all others were.
    """
    acts = w.case.incidents
    usual = Fact(_usual_day(w), tuple(f"incidents.{key}.put_on" for key in w.assessment.view.numbers))
    yield w.say("Answers in the tables were given {day}, unless a row says otherwise.", day=usual)
    asked = max((act.put_on.day for act in acts.values() if act.put == "yes" and act.put_on.day), default=None)
    for (how, on), keys in _alike(w).items():
        paths = [f"incidents.{key}.{field}" for key in keys for field in ("put", "put_answer", "put_on")]
        if how == "not put":
            late = [key for key in keys if asked and (first_day(acts[key]) or date.min) > asked]
            before = [key for key in keys if key not in late]
            numbers = w.assessment.view.incident_numbers
            apart = f"about act{'s' if len(before) > 1 else ''} {numbers(before)}" if before else ""
            last = f"{in_full(asked)}, when questions were last asked" if asked else ""
            known = bool(asked) and usual.text == f"on {in_full(asked or date.min)}"
            came = "came later" if known else f"came after {last}"
            after = f"about what {came} ({numbers(late)})" if late else ""
            told_of = Fact(", nor ".join(filter(None, (apart, after))), tuple(paths))
            yield w.say("The defendant has not been asked {acts}.", acts=told_of)
            yield w.say("The papers do not show whether the defendant was asked about {acts}.", acts=_not_recorded(w))
            yield w.say("The defendant was asked about {acts}.", acts=_were_put(w))
        else:
            of = Fact(w.assessment.view.incident_numbers(keys), tuple(paths))
            lead = "About acts" if on and on == usual.text else f"Asked{f' {on}' if on else ''} about acts"
            yield w.say(f"{lead} {{acts}} the defendant made no comment.", acts=of)
