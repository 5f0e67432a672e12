"""Acts as somebody would name them in passing, by kind: `calls to the library (11; 13 inferred) and a card (9)`."""

from collections.abc import Iterable, Mapping, Sequence

from spo.assessment import listed, lower
from spo.assessment.called import called_by, name_of
from spo.assessment.facts import Fact, composed
from spo.assessment.prose import by_name, is_several, ways
from spo.case import Standing
from spo.case.english import article
from spo.case.quoted import unquoted

from ..writer import Writer, labelled
from .in_words import before_days, counted, dated, number_in_words
from .shared import place_names

FEW = 3
"""Acts that are named each with its date: more are named by their kinds alone."""

BY_NUMBER = 5  # acts that are told by number alone: of more it is told how many there are

_STANDS: dict[Standing, str] = {"his": "", "inferred": "inferred", "not relied on": "not relied on"}
_DID = {
    "wait": "waited",
    "following": "followed",
    "watching": "watched",
    "filming": "filmed",
    "photographing": "took photographs",
    "watching or filming": "watched or filmed",
}
_Kind = tuple[str, str, str]  # what one is called, what several are, and what stands before where they were


def briefly(
    w: Writer, keys: Iterable[str], last: str = "and", most: int = 0, words: Mapping[str, str] | None = None
) -> Fact:
    """Return acts by their kinds, with the numbers of the chronology; after so many kinds, the rest as other acts.

    With any `words` that were said in acts, these stand before their numbers, and an entry of many is counted.
    """
    wanted = frozenset(keys)
    held = tuple(key for key in w.assessment.view.numbers if key in wanted)
    found = list(_by_kind(w, held).items())
    shown = found[: most if 0 < most < len(found) - 1 else None]
    rest = dict.fromkeys(key for _, of in found[len(shown) :] for key in of)
    parts = [_part(w, kind, of, words) for kind, of in shown]
    parts += [f"other acts ({numbers(w, tuple(rest))})"] if rest else []
    return Fact(listed(parts, last), tuple(f"incidents.{key}" for key in held))


def _part(w: Writer, kind: _Kind, keys: Sequence[str], words: Mapping[str, str] | None) -> str:
    """Return acts of a kind with their place and numbers: `calls to the library (11)`, `a card ("Soon", 9)`."""
    called, place = _called(w, kind, keys), _place(w, kind, keys)
    if words is None or len(keys) > FEW or not any(words.get(key) for key in keys):
        one = w.case.incidents[keys[0]]
        counts = words is not None and len(keys) == 1 and (one.count or 1) > 1 and not one.called
        return f"{counted(w, keys) if counts else called}{place} ({numbers(w, keys)})"
    told = (", ".join(filter(None, (words.get(key), numbers(w, (key,))))) for key in keys)
    return f"{called}{place} ({'; '.join(told)})"


def kinds(w: Writer, keys: Sequence[str], last: str, most: int) -> Fact:
    """Return acts by their kinds, most entries first: `payments or waiting at the hall or, by inference, posts`.

    After so many kinds of those that are shown, and half as many of those that are inferred, it is said that there are
    others.
    """
    standing = w.assessment.view.standing
    shown, inferred = ([key for key in keys if (standing[key] == "his") == his] for his in (True, False))
    (plainly, more), (by_inference, others) = _of_kinds(w, shown, most), _of_kinds(w, inferred, most // 2)
    parts = [listed(plainly, last), f"by inference, {listed(by_inference, last)}" if by_inference else ""]
    said = f", {last}, ".join(part for part in parts if part) or ("other acts" if keys else "")
    among = ", among others" if any(parts) and (more or others) else ""
    return Fact(f"{said}{among}", tuple(f"incidents.{key}" for key in keys))


def _of_kinds(w: Writer, keys: Sequence[str], most: int) -> tuple[list[str], bool]:
    """Return what some acts are called, most entries first, and whether there are more kinds.

    Of `watching or filming` it says `watching`. Each has the place, or else the person, that all were at or to.
    """
    found = sorted(_by_kind(w, keys, named=False).items(), key=lambda one: -len(one[1]))
    shown = [one for one in found if not one[0][0].startswith("another ")][:most]
    places: dict[str, dict[str, None]] = {}
    for one in shown:
        held = places.setdefault(_place(w, *one) or _to_whom(w, *one), {})
        held[_called(w, *one).partition(" or ")[0]] = None
    nowhere = places.pop("", {})
    at = (f"{listed([*names])}{place}" for place, names in places.items())
    return [*nowhere, *at], len(shown) < len(found)


def _to_whom(w: Writer, kind: _Kind, keys: Sequence[str]) -> str:
    """Return to which of several people acts of a kind were, where all were to one.

    A complaint is about somebody, and made to others.
    """
    if any(w.case.incidents[key].method == "complaint" for key in keys):
        return ""
    towards = {w.case.incidents[key].towards for key in keys}
    several, whom = len(w.case.protected_persons) > 1, next(iter(towards)) if len(towards) == 1 else ()
    return f" to {w.people(whom).text}" if kind[2] == "to" and several and len(whom) == 1 else ""


def each(w: Writer, keys: Sequence[str], last: str = "and") -> Fact:
    """Return a few acts each with its date: `the card of 3 May 2026 (9)`; and more than a few by their kinds."""
    keys = [key for key in keys if key in w.assessment.view.numbers]
    if len(keys) > FEW:
        return briefly(w, keys, last)
    parts = [f"{_dated(w, key)} ({numbers(w, (key,))})" for key in keys]
    return Fact(listed(parts, last), tuple(f"incidents.{key}" for key in keys))


def followed(w: Writer, keys: Sequence[str]) -> Fact:
    """Return what came next, to end a sentence: `the defendant waited at the hall on 3 May 2026 (9)`, `came the card`.

    More than a few acts are told by number alone, and of more it is told how many there are.
    """
    held = [key for key in w.assessment.view.numbers if key in frozenset(keys)]
    if len(held) > BY_NUMBER:
        more = "" if all(w.assessment.view.standing[key] == "his" for key in held) else ", some of them inferred"
        return Fact(
            f"came {number_in_words(len(held))} more of the acts{more}", tuple(f"incidents.{key}" for key in held)
        )
    if len(held) > FEW or not held:
        return labelled("came", w.acts(held))
    done = [key for key in held if w.assessment.view.standing[key] == "his" and _kinds(w, key)[0][0] in _DID]
    rest = each(w, [key for key in held if key not in done])
    did = listed([f"{_did(w, key)} ({numbers(w, (key,))})" for key in done])
    came = labelled("besides" if done else "came", rest)
    text = ", ".join(part for part in (did and f"the defendant {did}", came.text) if part)
    return composed(text, Fact("", tuple(f"incidents.{key}" for key in done)), came)


def _did(w: Writer, key: str) -> str:
    """Return in a verb an act that has one: `waited at the hall on 3 May 2026`."""
    kind = _kinds(w, key)[0]
    whom = "" if kind[2] == "at" and w.place_of_act(key).text else w.people(w.case.incidents[key].towards).text
    after = f" {whom}" if whom and not kind[0].startswith("wait") else ""
    return f"{_DID[kind[0]]}{after}{_place(w, kind, (key,))} {_when(w, key)}".rstrip()


def _when(w: Writer, key: str, before: str = "on") -> str:
    """Return when an act was, after such a word where that is a day: `on 3 May 2026`, `between 3 and 5 May 2026`."""
    when = lower(dated(w, key).text)
    if not when[:1].isdigit():  # nothing before `between 3 and 5 May 2026`
        return when
    return f"{'from' if before == 'on' and ' to ' in when else before} {when}"


def by_place(w: Writer, keys: Iterable[str]) -> Fact:
    """Return acts by the places where they were, and those of no place that may be named by their kinds."""
    at: dict[str, list[str]] = {}
    wanted = frozenset(keys)
    for key in (key for key in w.assessment.view.numbers if key in wanted):
        at.setdefault((w.case.incidents[key].where or "") if w.place_of_act(key).text else "", []).append(key)
    rest, places = at.pop("", []), [Fact("", tuple(f"incidents.{key}" for of in at.values() for key in of))]
    named = [f"{place_names(w, (place,)).text} ({numbers(w, of)})" for place, of in at.items()]
    others = briefly(w, rest)
    return composed("; ".join(part for part in (listed(named), others.text) if part), *places, others)


def numbers(w: Writer, keys: Sequence[str]) -> str:
    """Return acts by number alone, saying which are inferred: `4, 5 and 9; 10 inferred`."""
    view = w.assessment.view
    groups = [(view.incident_numbers([key for key in keys if view.standing[key] == group]), group) for group in _STANDS]
    return "; ".join(f"{held} {_STANDS[group]}".strip() for held, group in groups if held)


def _by_kind(w: Writer, keys: Iterable[str], named: bool = True) -> dict[_Kind, list[str]]:
    found: dict[_Kind, list[str]] = {}
    for key in keys:
        for kind in _kinds(w, key, named):
            found.setdefault(kind, []).append(key)
    return found


def _kinds(w: Writer, key: str, named: bool = True) -> list[_Kind]:
    """Return what an act is called: by its own name; by a word of what is told, else by its means.

    Of several means that are counted, each is said once.
    """
    act, methods = w.case.incidents[key], w.assessment.view.guidance.methods
    if named and (own := by_name(act)):
        return [(own, own, "")]
    told = unquoted(act.what).lower()
    if act.method == "several" and not act.tally and (many := ways(w.assessment.view.guidance, told)):
        return [(many, many, "")]
    found: dict[_Kind, None] = {}
    for method in act.tally or (act.method or "other",):
        entry = methods.get(method, methods["other"])
        named_so = name_of(w.assessment.view, entry, act) if named else called_by(entry, act)
        called = None if act.tally else named_so
        if called:
            found[called.short or called.one, called.short or called.many, entry.place] = None
        else:
            found[entry.short or entry.one, entry.shorts or entry.many, entry.place] = None
    return list(found)


def _called(w: Writer, kind: _Kind, keys: Sequence[str]) -> str:
    one, many, _ = kind
    several = len(keys) > 1 or is_several(w.case.incidents[keys[0]])
    return many if several else _one(one, many)


def _one(one: str, many: str) -> str:
    """Return what one act is called with its article. What several are called alike, such as `waiting`, has none."""
    if one == many or one.startswith("another "):
        return one
    return f"{article(one)} {one}"


def _place(w: Writer, kind: _Kind, keys: Sequence[str]) -> str:
    """Return where acts of a kind were, where that is one place that may be named."""
    where = {w.case.incidents[key].where or "" for key in keys if w.place_of_act(key).text}
    if not kind[2] or len(where) != 1 or not all(w.place_of_act(key).text for key in keys):
        return ""
    by_hand = any(w.case.incidents[key].also_by == "visiting" for key in keys)
    return f" {'at' if by_hand else kind[2]} {place_names(w, tuple(where)).text.partition(', ')[0]}"


def _dated(w: Writer, key: str) -> str:
    """Return an act with its date: `the card of 3 May 2026`, `waiting at the library on 3 May 2026`.

    One in several ways, each counted, is called by each: `the calls and texts of 3 May 2026`.
    """
    ways, own = _kinds(w, key), bool(w.case.incidents[key].called)
    kind = ways[0]
    called = listed([_called(w, one, (key,)) for one in ways])
    noun, place = kind[0] != kind[1], _place(w, kind, (key,))
    before = before_days(called + place, lower(dated(w, key).text)) if noun or own else "on"
    called = f"the {called.removeprefix('an ').removeprefix('a ')}" if noun else called
    return f"{called}{place} {_when(w, key, before)}".rstrip()
