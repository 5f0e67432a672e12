"""The entries of the chronology: a row for each act, and between them what stands on no row of its own there."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from spo.assessment import capital, counted, listed, lower
from spo.assessment.came_of import is_proved
from spo.assessment.facts import Fact, composed, joined
from spo.case import Incident, first_day, is_attributed, of_several_days, uncounted
from spo.case.days import times_told
from spo.case.english import within
from spo.case.named import names
from spo.case.outcomes import PROVED_STAGES
from spo.evidence.reading import ending

from ...passages import Row
from ...writer import Writer, begun, ended, labelled, row, whole
from ..accounts import in_few_lines
from ..application.acts import left_untold
from ..described import described
from ..files import file_named
from ..in_words import abridged, number_in_words, sentences, span
from ..mentioned import mentioned
from ..said_once import told_in
from ..shared import as_source, example, for_him, unnamed
from .attributed import is_described, says_not_attributed
from .between import Moment, event_rows, quiet_row
from .came_under_orders import came_under_orders
from .ranges import rows_named
from .reports import outcome_of, reported, told_above, usual_report

_BETWEEN = re.compile(r"^between (\d\d[:.]\d\d) and (\d\d[:.]\d\d)$")
_ON = re.compile(r"(?<=^Reported )on (?=\d)")
_NO_CHARGE = re.compile(r"^((?:No (?:charge|arrest|action as a breach)|Not (?:arrested|charged))): .*")
_UNDER = re.compile(r"Reported under (\S+)")
_ROAD = re.compile(
    r"the (?:\w+ )?(?:road|route|lane|path|street)\b"
    r"(?! (?!(?:to|from|at|in|by|near|outside|behind|beside|between|along|past|opposite|of|where|that|which)\b)\w)",
    re.IGNORECASE,
)
"""A road, and not what is only named by one, such as the Exampleton Street studio."""

_FIGURE = re.compile(r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b", re.IGNORECASE)
_BARE = re.compile(r"\"[^\"]+(?:[.!?]\"|\"\.?)(?=\s+[A-Z]|$)|“[^”]+(?:[.!?]”|”\.?)(?=\s+[A-Z]|$)")
"""Words that somebody said, which stand alone."""

_BARE_WORDS = 4  # at most, of a source that is only what an exhibit is
_REPORT = re.compile(r"(?:the )?report of (.+)", re.IGNORECASE)
_STATEMENT = re.compile(r"\bstatement\b", re.IGNORECASE)

_KIND_OF_NUMBER = frozenset({"the", "account", "an", "a"})

_SMALL = frozenset({"of", "the", "a", "an", "s"})
_WHOLE = 12  # entries of which all that is recorded is told: of more, what fits in a few lines
_LINE = 16  # letters of a time, in a narrow column
_TOLD = 160  # letters of what happened then, with where it was and what followed
_HALF, _MOST = 0.5, 0.75  # of the words of a place, that leave no need to name it again, or at all
_NOTHING = Fact("")
_ACCEPTED = re.compile(r"\baccept(?:ed|s)\b")

_TWICE = re.compile(r"(.*\b(.+)\b.*) \(\2\)", re.IGNORECASE)
"""A place whose name holds its address, which stands again in brackets."""


def entries(w: Writer) -> list[Row]:
    """Return every act in order, with what stands between: each event on its day, and each time without an act."""
    view, shown, usual, came = w.assessment.view, set[str](), usual_report(w), told_above(w)
    brief = _is_brief(w)
    tables = frozenset(described(w))
    files = {key: file_named(w, key) for key in w.case.source_files}
    quiet = [((one.first, 0), quiet_row(w, one)) for one in view.pattern.quiet]
    waiting = sorted([*quiet, *event_rows(w)], key=lambda held: held[0], reverse=True)
    found: list[Row] = []
    for key, act in view.incidents:
        start = _begun(act)
        while waiting and (not start or waiting[-1][0] < start):
            found.append(waiting.pop()[1])
        how, doubts = left_untold(w, key, tables)
        how = _untold_here(w, key, how) if brief else how
        report = reported(w, key, usual)
        report = composed(_ON.sub("", abridged(report).text), report) if brief else report
        if brief and (under := _UNDER.fullmatch(report.text)) and under[1] in act.source:
            report = composed("", report)
        seen = *_sources(w, key, how.text, report.text), *_rows(act, f"incidents.{key}", files)
        outcome = outcome_of(w, key, came)
        under_orders = (*came_under_orders(w, key),)
        said = _in_few_words(w, key, outcome) if brief else outcome
        # with nothing of its own, it would be read as what the head says of most
        came_of = report, said if any(one.text for one in (said, *under_orders)) else outcome, *under_orders
        after = _run_on(*came_of, after=labelled(for_him(w), doubts))
        found.append(_incident(w, key, shown, _run_on(_attribution(w, key, how), *seen), after))
    found = [_without_letters(one) for one in found] if lettered_elsewhere(w) else found
    return found + [row for _, row in reversed(waiting)]


def _without_letters(held: Row) -> Row:
    """Return a row without the letters of its act, which still rests on what they do."""
    letters = held.cells.get("example")
    return replace(held, cells={**held.cells, "example": replace(letters, text="")}) if letters else held


def _begun(act: Incident) -> Moment | None:
    """Return when an act began, at the earliest: what was on the same day is not said to have come before it."""
    first, time = first_day(act), times_told(act.time) if not of_several_days(act) else None
    return (first, time[0] if time else 0) if first else None


def _is_brief(w: Writer) -> bool:
    return len(w.assessment.view.incidents) > _WHOLE


def lettered_elsewhere(w: Writer) -> bool:
    """Return whether the tables of the application give the letters of every act put forward, so that none stands here:
    where all that is recorded is told, they stand here too."""
    return _is_brief(w) and len(described(w)) == len(w.assessment.view.put_forward)


def _untold_here(w: Writer, key: str, how: Fact) -> Fact:
    """Return how an act is attributed, less what its account tells; nothing of why one is not: the application says."""
    if key in w.assessment.view.unattributed:
        return composed("", how)
    told = w.case.incidents[key].what
    return composed(" ".join(one for one in sentences(how.text) if not told_in(one, told)), how)


def _in_few_words(w: Writer, key: str, outcome: Fact) -> Fact:
    """Return what came of an act, less what a court did about it, which has a line of its own, and why there was no
    charge: the note on the existing orders has what they reach."""
    held = [one for one in w.case.proceedings.values() if key in one.incidents and one.stage in PROVED_STAGES]
    days = [day.printed for one in held for day in (one.date, one.decided) if day]
    left = [one for one in sentences(outcome.text) if not any(day in one for day in days)]
    return composed(" ".join(_NO_CHARGE.sub(r"\1.", one) for one in left), outcome)


def _incident(w: Writer, key: str, shown: set[str], known: Fact, reported: Fact) -> Row:
    act, base, brief = w.case.incidents[key], f"incidents.{key}", _is_brief(w)
    at = w.fields(base)
    what = mentioned(w, key) or (composed(in_few_lines(w, key), at("what")) if brief else at("what"))
    beside = (
        _where(w, key, shown, brief),
        *_used(w, act),
        _sentence("Through", _through(w, key)),
        _how_many(w, act, base),
    )
    of_it = [_said_of_it(w, act, at(field)) for field in ("why_it_matters", "impact")]
    if w.assessment.view.standing[key] == "not relied on":  # what it did to somebody would be put down to the defendant
        of_it[1:] = [composed("", of_it[1])]
    more = (*(_that_fit(beside, _TOLD - len(what.text)) if brief else beside), *of_it)
    letters = example(w, key)
    letters = composed(letters.text.replace("(other)", "other").replace("), (", ")("), letters)
    return row(
        key,
        no=Fact(str(w.assessment.view.numbers[key]), (base,)),
        when=joined(abridged(_days(act, base)), _time(w, key), between="\n"),
        what=what,
        example=letters,
        more=joined(*more, between=" "),
        group=kind_of(w, key),
        known=known,
        reported=reported,
    )


def _time(w: Writer, key: str) -> Fact:
    """Return when in the day an act was; where little is told, no more than a line of it."""
    time = w.at(f"incidents.{key}.time")
    of_one_day = not of_several_days(w.case.incidents[key])  # else it would be read as from the first day to the last
    span = _BETWEEN.sub(r"\1 to \2", time.text) if of_one_day else time.text
    return composed("" if _is_brief(w) and len(span) > _LINE else span, time)


def _that_fit(facts: Iterable[Fact], room: int) -> Iterator[Fact]:
    """Yield the facts that fit in so many letters, and of the others no more than what they rest on."""
    for fact in facts:
        fits = len(fact.text) <= room
        room -= len(fact.text) + 1 if fits and fact.text else 0
        yield fact if fits else composed("", fact)


def _sources(w: Writer, key: str, how: str, report: str) -> Iterator[Fact]:
    """Yield what shows an act, and who can speak to it, each once: the source may name an exhibit or the witness.

    `how` is what the row tells of how the act is shown, which may name them too, and `report` of when it was reported.
    """
    act, source = w.case.incidents[key], w.at(f"incidents.{key}.source")
    marks = w.exhibits(act.exhibits)
    unsaid = w.exhibits(unnamed(w, act.exhibits, how))
    each = dict[str, str]()
    for part in filter(None, map(str.strip, source.text.split(";"))):
        each.setdefault(part.casefold(), part)
    told = [part for part in each.values() if not marks.text or not (part in marks.text.split(", ") or _is_bare(part))]
    makers = {one for one in act.witnesses if one in w.case.witnesses and w.case.witnesses[one].person}
    said = f"{how} {source.text}"
    stated = makers if _STATEMENT.search(said) and len(makers) == 1 else set()
    named = [one for one in act.witnesses if one in stated or _is_named(said, w.witness(one).text)]
    others = [w.witness(one) for one in act.witnesses if one not in named]
    told = [part for part in told if not _is_report(part, report, act)]
    told = list(map(as_source, told))
    shown = composed("; ".join(told), source, *map(w.witness, named))
    if _is_brief(w) and (unsaid.text or shown.text):  # the schedule of witnesses has who speaks to what
        others = [composed("", *others)] if others else []
    yield begun(joined(composed(unsaid.text, marks), shown, *others, between="; "))


def _is_report(part: str, report: str, act: Incident) -> bool:
    """Return whether a source is no more than the report that the row gives the day of: `report of 3 May 2026`."""
    found = _REPORT.fullmatch(part)
    day = found[1] if found else ""
    return bool(day) and (f"on {day}" in report or (report.startswith("Reported that day") and day == act.date.printed))


def _is_bare(part: str) -> bool:
    """Return whether a source only says what an exhibit is, which the list of exhibits does: `screenshots`."""
    return len(part.split()) <= _BARE_WORDS and not (_STATEMENT.search(part) or re.search(r"\d|\w [A-Z]", part))


def _is_named(told: str, name: str) -> bool:
    """Return whether what is told names somebody, if only by the surname."""
    return names(told, name) or bool(name and re.search(rf"\b{re.escape(name.rsplit(maxsplit=1)[-1])}\b", told))


def _run_on(*facts: Fact, after: Fact = _NOTHING) -> Fact:
    """Return facts as sentences on one line, and what comes after them on the next."""
    first, then = joined(*map(_ended, facts), between=" "), _ended(after)
    return joined(first, then, between="\n")


def _ended(fact: Fact) -> Fact:
    return composed(ended(fact.text.replace("\n", " ")), fact)


def _sentence(label: str, fact: Fact) -> Fact:
    return whole(labelled(label, fact))


def _said_of_it(w: Writer, act: Incident, fact: Fact) -> Fact:
    """Return what is said of an act as it was written, and somebody's bare words after who said them.

    That is whoever's statement it is seen in, or the one witness to whom it was done.
    """
    people = {w.case.witnesses[one].person for one in act.witnesses if one in w.case.witnesses} - {None}
    stated = [one for one in act.source.split(";") if _STATEMENT.search(one)]
    said_by = [key for key in act.towards if any(_is_named(one, w.person(key).text) for one in stated)]
    alone = tuple(said_by) or (act.towards if people == {*act.towards} else ())
    who = w.people(alone) if len(alone) == 1 else Fact("")
    bare = bool(_BARE.match(fact.text))
    said = composed(f"{who.text}: {fact.text}" if bare and who.text else fact.text, fact, *((who,) if bare else ()))
    return begun(whole(said))


def _where(w: Writer, key: str, shown: set[str], brief: bool) -> Fact:
    """Return the place of an act as a sentence: somebody is on a road, and at any other place."""
    held = w.case.places.get(w.case.incidents[key].where or "")
    if brief and held and held.name:  # its address is in the order, or in what names it first
        shown.add(w.case.incidents[key].where or "")
    place = _place(w, key, shown)
    return _sentence("On" if _ROAD.match(place.text) else "At", place)


def _through(w: Writer, key: str) -> Fact:
    """Return through whom an act was done, unless what happened names them."""
    act, told = w.case.incidents[key], w.at(f"incidents.{key}.through")
    words = re.findall(r"\w+", act.through.partition(",")[0].casefold().removeprefix("the "))
    named = set(words) - _SMALL <= set(re.findall(r"\w+", act.what.casefold()))
    return composed("" if named else within(told.text), told)


def _days(act: Incident, base: str) -> Fact:
    """Return the day of an act, or its days: whether it went on over them or was on one of them, where that is said."""
    when, several = act.date, of_several_days(act)
    said = when.printed
    if several and act.lasted == "yes" and when.opens != when.closes and when.certainty != "about":
        said = span(when.opens, when.closes)
    elif several and act.lasted == "no":
        between = when.certainty == "between"
        first, last = when.earliest, when.latest
        either = between and bool(first and last and (last - first).days == 1)
        days = span(when.opens, when.closes, "or" if either else "and")
        said = days if either else f"one day between {days}" if between else f"{said} (one day)"
    return Fact(said, (f"{base}.date", f"{base}.lasted"))


def _place(w: Writer, key: str, shown: set[str]) -> Fact:
    """Return the place of an act: in full the first time, and then by the name that papers give it."""
    place = w.case.incidents[key].where or ""
    found = w.place_of_act(key)
    if twice := _TWICE.fullmatch(found.text):
        found = composed(twice[1], found)
    name = within(w.case.places[place].name) if place in w.case.places else ""
    told = _share(name, w.case.incidents[key].what)
    if place in shown and name and name.removeprefix("the ").casefold() in found.text.casefold():
        return composed("" if told >= _HALF else name, found)
    shown.add(place)
    return composed("" if told >= _MOST and found.text.casefold() == name.casefold() else found.text, found)


def _share(name: str, told: str) -> float:
    """Return how much of a name what is told has, from none to all of its words."""
    words = set(re.findall(r"\w+", name.casefold())) - _SMALL
    return len(words & set(re.findall(r"\w+", told.casefold()))) / len(words) if words else 0


def _how_many(w: Writer, act: Incident, base: str) -> Fact:
    """Return how many acts an entry of several holds, by method where they were counted: `84 calls and 31 texts`.

    What happened says it where it has a number of its own.
    """
    methods = w.assessment.view.guidance.methods
    tally = {key: held.count for key, held in act.tally.items() if key in methods and held.count > 0}
    number = ""
    counts = [held.count for held in act.tally.values() if held.count]
    if uncounted(act):
        number = "How many is not recorded."
    elif tally and not (_is_brief(w) and all(_is_said(count, act.what) for count in counts)):
        most_first = sorted(tally.items(), key=lambda item: -item[1])
        ways = listed([counted(count, methods[key].one, methods[key].many) for key, count in most_first])
        number = f"{capital(ways)}."
    elif not tally and act.count != 1 and not _FIGURE.search(act.what):
        number = f"{'About ' if act.estimated else ''}{act.count:,} in all."
    return Fact(number, (f"{base}.count", f"{base}.tally"))


def _is_said(count: int, told: str) -> bool:
    """Return whether what is told has a number, in figures or in words: once and twice are of one and two."""
    ways = {1: "once", 2: "twice"}
    said = (f"{count:,}", number_in_words(count), ways.get(count, f"{count:,}"))
    return any(re.search(rf"\b{re.escape(one)}\b", told, re.IGNORECASE) for one in said)


def _used(w: Writer, act: Incident) -> Iterator[Fact]:
    """Yield what an act came from, and the vehicle that it was done with.

    An act in person came from nothing, and none from a number of somebody to protect.
    """
    held = [
        key
        for key in act.used
        if key in w.case.identifiers
        and not (_is_brief(w) and is_attributed(w.case.identifiers[key]))
        and not _is_told(w.case.identifiers[key].value, act)
        and w.case.identifiers[key].whose not in w.case.protected_persons
    ]
    in_person = act.method in ("visit", *w.assessment.view.guidance.methods["visit"].may_be)
    beside = [key for key in held if in_person or w.case.identifiers[key].kind == "vehicle"]
    yield _sentence("From", joined(*(_number(w, key) for key in held if key not in beside)))
    yield _sentence("Vehicle:", joined(*(_number(w, key) for key in beside)))


def _is_told(value: str, act: Incident) -> bool:
    """Return whether what happened, or how it is attributed, names a number or account."""
    words = [word for word in re.findall(r"[^\s,()]+", value.casefold()) if word not in _KIND_OF_NUMBER]
    told = (act.what.casefold(), act.attribution.casefold())
    return bool(words) and any(all(word in one for word in words) for one in told)


def _number(w: Writer, key: str) -> Fact:
    """Return a number or account. One that is not attributed to the defendant is said by how it ends, or described."""
    identifier, path = w.case.identifiers[key], f"identifiers.{key}"
    if is_attributed(identifier) or (identifier.withhold and w.served) or not identifier.value:
        return w.at(path)
    said = ending(identifier.value)
    return Fact(
        lower(identifier.value) if is_described(identifier.value) and identifier.value in said else said, (path,)
    )


def _rows(act: Incident, base: str, files: dict[str, Fact]) -> Iterator[Fact]:
    """Yield which rows of which file an entry was made from."""
    for key, held in act.rows.items():
        if key in files and (named := rows_named(held.ranges)):
            yield composed(f"{named} of {files[key].text}", Fact("", (f"{base}.rows.{key}",)), files[key])


def _attribution(w: Writer, key: str, how: Fact) -> Fact:
    """Return how an act is attributed; or that it is not, or that nobody has said."""
    if w.assessment.view.standing[key] != "not relied on":
        return how
    said = "Not attributed." if _is_brief(w) else "Not attributed to the defendant."
    if key in w.assessment.view.unanswered:
        said = "[To complete: whether it is attributed to the defendant]"
    elif says_not_attributed(how.text) or _ACCEPTED.search(how.text):
        said = ""
    return joined(Fact(said, (f"incidents.{key}.attributed",)), how, between=" ")


def kind_of(w: Writer, key: str) -> str:
    """Return the letter by which the chronology says how an act is put: proved, shown, inferred or not relied on."""
    view = w.assessment.view
    proved = any(is_proved(view, breach) for breach in w.assessment.table.breaches.get(key, ()))
    court = (held for held in w.case.proceedings.values() if held.stage in PROVED_STAGES)
    if view.standing[key] == "his" and (proved or any(key in held.incidents for held in court)):
        return "P"
    return {"his": "S", "inferred": "I", "not relied on": "N"}[view.standing[key]]
