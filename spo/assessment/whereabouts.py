"""Texts and exhibits that are served and may tell the defendant what would put a protected person at risk.

That is who or where that person now is, or when, and what a defendant need not be told in any case, such as of a lock.
No program can tell: each is put to the officer, whose answer settles it, wherever it stands, until the text is changed.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, filterfalse

from spo.case import About, Case, about_at, texts
from spo.case.english import listed
from spo.case.memo import Same, remembered, remembered_of_each
from spo.guidance import Guidance, Whereabouts

from .case_reader import left_unsaid
from .cues import (
    has_cue,
    has_ending,
    has_together,
    own_account,
    telling_words,
    with_cues,
    without_cues,
    words_in,
)
from .findings import Findings
from .habits import stays_somewhere, tells_a_habit
from .labels import label
from .of_withheld import is_of_withheld, of_withheld, without_known
from .reading_over import are_words_read_over, is_read_over
from .served import holding_withheld
from .view import View
from .where import goes_somewhere, is_somewhere
from .whose import KIN, ROLES, may_be_called, without_his, without_his_doing
from .withholding import has_point, in_another_script, short_names
from .zones import asked_of_maps

_BY_ITS_FORM = {
    "point": has_point,
    "home": stays_somewhere,
    "is-somewhere": is_somewhere,
    "goes-somewhere": goes_somewhere,
    "routine": tells_a_habit,
}
"""The entries of what is also told by the form of a text, as coordinates are."""

_REQUIRED = ("words", "exceptions", "how_complied", "how_proved")
"""The fields of a requirement that say where the defendant has to be, and when."""


def whereabouts(view: View) -> Findings:
    """Yield what an officer has to read or look at before it is served: texts by their cues, exhibits by redaction."""
    required = {f"terms.{key}.{field}" for key, term in view.terms if term.kind == "requirement" for field in _REQUIRED}
    library = _of_the_library(view)
    passed_between = {path for path, _ in texts(view.case, _passed_between)}
    said = [
        (path, (library.sub("|", text) if path.endswith(".exceptions") else text, path in passed_between))
        for path, text in chain(texts(view.case, _may_tell_where), _in_own_words(view))
        if path not in required
    ]
    wordings = {text for _, (text, _) in said}
    moved = _has_moved(view, wordings)
    asked = [entry for entry in _entries(view) if moved or entry.instead]
    parts = _parts(view, wordings)
    tells = _all_telling(view, asked, [one for _, one in said])
    for path, one in said:
        about, entries = parts.get(one[0], []), tells.get(one, ())
        if (about or entries) and not are_words_read_over(view, path):
            yield from _asked(view, path, about, entries)
    yield from _at_withheld(view)
    yield from _to_redact(view)
    if holding_withheld(view.case):
        yield from _exhibits(view)


def _asked(view: View, path: str, about: Sequence[str], entries: Iterable[Whereabouts]) -> Findings:
    """Yield what is asked of a text that has parts of what is withheld, or what entries look for."""
    where, his_own = label(view, path), path.startswith("defendant.")
    need_not = [entry for entry in entries if entry.instead and not his_own]
    about = list(dict.fromkeys((*about, *(entry.about for entry in entries if not entry.instead))))
    if about:
        yield view.find("tells-whereabouts", path, where=where, about=listed(about))
    if need_not:
        told, instead = listed([entry.about for entry in need_not]), " ".join(entry.instead for entry in need_not)
        yield view.find("need-not-be-told", path, where=where, about=told, instead=instead)


def speaks_of(view: View, path: str, text: str) -> bool:
    """Return whether a text, or a part of one, may tell at a path who or where somebody is, or when."""
    return bool(_parts(view, {text}) or _found(view, [one for one in _entries(view) if not one.instead], path, text))


def need_not_be_told(view: View, path: str, text: str) -> bool:
    """Return whether a text, or a part of one, may tell at a path what the defendant need not be told."""
    return bool(_found(view, [one for one in _entries(view) if one.instead], path, text))


def _entries(view: View) -> list[Whereabouts]:
    every = (of_withheld(view, entry) for entry in view.guidance.whereabouts.values() if entry.about)
    return [without_known(view, entry) for entry in every if entry]


def _found(view: View, entries: list[Whereabouts], path: str, text: str) -> list[Whereabouts]:
    said = text, about_at(path).where == "unquoted"
    return _all_telling(view, entries, [said]).get(said, [])


_Said = tuple[str, bool]
"""A text, and whether what it quotes the defendant as saying is passed over."""


def _all_telling(view: View, entries: list[Whereabouts], said: Iterable[_Said]) -> dict[_Said, list[Whereabouts]]:
    """Return those of the texts that may tell, each with the entries that find it."""
    called = may_be_called(view)
    law, what = Same(view.guidance), tuple((entry.id, entry.together) for entry in entries)

    def read(every: list[_Said]) -> dict[_Said, list[Whereabouts]]:
        near = _near(entries, {text for text, _ in every})
        told = {one: list(_telling(near.get(one[0], ()), *one, called)) for one in every}
        return {one: found for one, found in told.items() if found}

    return remembered_of_each((_all_telling, law, what, called), said, read)


def _in_own_words(view: View) -> Iterator[tuple[str, str]]:
    """Yield each passage of a paper that is served which the officer has put in other words, with its path."""
    for key, own in view.case.wordings.items():
        paper = view.guidance.papers.get(own.paper)
        if own.text and paper and paper.served:
            yield f"wordings.{key}.text", own.text


def _of_the_library(view: View) -> re.Pattern[str]:
    """Return what finds the words of the library of terms that name nothing but people: they tell of nobody."""
    people = (name for p in view.case.protected_persons.values() for name in (p.name, p.described_as) if name)
    return _naming_none_but(Same(view.guidance), tuple(people))


@remembered
def _naming_none_but(held: Same[Guidance], people: tuple[str, ...]) -> re.Pattern[str]:
    slot = f"(?:{'|'.join(map(re.escape, (*people, ', ', ' and ', ' or ')))})+"
    law = held.held
    texts = [one for term in law.terms.values() for one in (*term.wordings, *term.safeguards)]
    texts += [entry.words for entry in law.exceptions.values()]
    plain = (one for one in texts if "{" not in one.replace("{person}", ""))
    said = {re.escape(one).replace(r"\{person\}", slot) for one in plain}
    return re.compile("|".join(sorted(said, key=len, reverse=True)))


def _may_tell_where(about: About) -> bool:
    return bool(about.where)


def _passed_between(about: About) -> bool:
    return about.where == "unquoted"


def _has_moved(view: View, wordings: set[str]) -> bool:
    """Return whether there is a place to give away: one is withheld, or somebody is said to have moved."""
    if any(place.withhold for place in view.case.places.values()):
        return True
    return bool(with_cues(wordings, view.guidance.whereabouts["moved"].cues))


def _near(entries: list[Whereabouts], wordings: set[str]) -> dict[str, list[Whereabouts]]:
    """Return the texts that have a telling word, as few have, each with what it may speak of: a closer look is slow."""
    telling = [
        (entry, telling_words((*entry.cues, *(entry.together or ((),))[-1]), of_a_case=is_of_withheld(entry)))
        for entry in entries
    ]
    every = frozenset[str]().union(*(words for _, words in telling))
    found = {}
    for text in wordings:
        held = every.intersection(words_in(text))
        near = [entry for entry, words in telling if not words.isdisjoint(held) or _has_form(entry, text)]
        if near:
            found[text] = near
    return found


def _has_form(entry: Whereabouts, text: str) -> bool:
    return has_ending(text, entry.endings) or (entry.id in _BY_ITS_FORM and _BY_ITS_FORM[entry.id](text))


_PARTS = {
    "places": "part of an address, or of the name of a place, that is withheld",
    "identifiers": "part of a number, account, vehicle or name that is withheld",
    "protected_persons": "a name that is withheld",
}
_SHORT = "somebody whose name is withheld, by an initial or a short name"
_UNREAD = "something in another script, in which the program cannot look for what is withheld"


def _parts(view: View, wordings: set[str]) -> dict[str, list[str]]:
    """Return of what is withheld each text has a part, each once, or that it has words in which none can be found."""
    found = {
        text: list(dict.fromkeys(_PARTS[secret.path.partition(".")[0]] for secret in helped))
        for text, helped in view.withheld.helped_in(wordings).items()
    }
    if view.withheld:
        for text in filter(in_another_script, filterfalse(str.isascii, wordings)):
            found.setdefault(text, []).append(_UNREAD)
    if called := short_names(view.case):
        for text in filter(called.search, wordings):
            found[text] = [*found.get(text, ()), _SHORT]
    return found


_OTHERS = rf"(?:she|{KIN}|{ROLES}|friend|neighbour|colleague|caller|land(?:lord|lady)|manager|nurse|teacher|worker)"
_SENT = "text|message|email|note|post"
_SAID = r"said|says|told \w+|states|stated|texted|writes|wrote|replied|explained|tells \w+|added|adds|put"
_OTHERS_WORDS = re.compile(
    rf"\b({_OTHERS} (?:{_SAID})\W{{1,3}}|(?:{_SENT}) (?:to|from|by) (?:her |the )?{_OTHERS}\W{{1,3}})"
    r"[\"“]([^\"“”]*)[\"”]",
    re.IGNORECASE,
)


def _with_others_words(text: str) -> str:
    """Return a text without the quotation marks round what anybody but the defendant is quoted as saying."""
    return _OTHERS_WORDS.sub(r"\1\2", text) if '"' in text or "“" in text else text


def _telling(
    entries: Sequence[Whereabouts], text: str, quotes_the_defendant: bool, called: frozenset[str]
) -> Iterator[Whereabouts]:
    """Yield the entries that find a text. What the defendant is quoted as saying tells the defendant nothing new."""
    if not entries:
        return
    own = own_account(_with_others_words(text)) if quotes_the_defendant else text
    hers = without_his(own, called)
    whole = hers if own == text or not any(map(is_of_withheld, entries)) else without_his(text, called)
    untold = without_his_doing(without_his(own, called, nor_police=False))
    for entry in entries:
        rest = without_cues(untold if entry.instead else whole if is_of_withheld(entry) else hers, entry.unless)
        together = has_together(rest, entry.together, of_a_case=is_of_withheld(entry))
        in_words = together or has_cue(rest, entry.cues) or has_ending(rest, entry.endings)
        form = _BY_ITS_FORM.get(entry.id)
        if in_words or (form and form(own if entry.id == "point" else rest)):
            yield entry


def _at_withheld(view: View) -> Findings:
    """Yield each account of something at a withheld place that papers do not so much as mark."""
    hidden = left_unsaid(view.case)
    for key, act in view.incidents:
        path = f"incidents.{key}.what"
        if act.where in hidden and not is_read_over(view, path):
            apart = "-not-relied-on" if key in view.unattributed else ""
            yield view.find(f"tells-right-place{apart}", path, incident=view.incident_list([key]))


def _of_withheld_places(case: Case) -> set[str]:
    hidden = left_unsaid(case)
    return {key for act in case.incidents.values() if act.where in hidden for key in act.exhibits}


def _to_redact(view: View) -> Findings:
    """Yield once, for all of them, that exhibits are still to be redacted."""
    every, apart = view.case.exhibits, _of_withheld_places(view.case) if holding_withheld(view.case) else ()
    if held := [key for key, one in every.items() if one.redacted == "not done yet" and key not in apart]:
        exhibits = listed([every[key].mark or "one that has no mark yet" for key in held])
        field, *also = (f"exhibits.{key}.redacted" for key in held)
        yield view.find("exhibits-to-redact", field, *also, exhibits=exhibits)


def _exhibits(view: View) -> Findings:
    maps, there = set(asked_of_maps(view)), _of_withheld_places(view.case)
    for key, exhibit in view.case.exhibits.items():
        path, mark = f"exhibits.{key}.redacted", exhibit.mark or "that has no mark yet"
        if key in there:
            if exhibit.redacted != "yes" and not is_read_over(view, path):
                yield view.find("exhibit-of-withheld-place", path, mark=mark)
        elif exhibit.redacted in (None, "not known"):
            yield view.find("exhibit-redaction-unknown", path, mark=mark)
        elif exhibit.redacted == "no" and not is_read_over(view, path):
            yield view.find("exhibit-not-redacted", path, mark=mark)
        if exhibit.picture and key not in maps and not is_read_over(view, picture := f"exhibits.{key}.picture"):
            yield view.find("picture-not-looked-at", picture, mark=mark)
