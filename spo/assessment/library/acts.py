"""Which acts point to a term of the library."""

from collections.abc import Iterator, Mapping

from spo.case import Case, Incident
from spo.case.memo import Same, remembered, remembered_of_each
from spo.case.once import once
from spo.guidance import TermActs, TermTemplate

from ..cues import has_cue, has_cue_after, without_cues
from ..view import View
from .told import told

_Tag = tuple[str, str | None]


def acts_for(view: View, entry: TermTemplate) -> tuple[str, ...]:
    """Return the incidents put forward that point to a term, in order."""
    return _pointing(Same(view), Same(entry))


@remembered
def _pointing(seen: Same[View], entry: Same[TermTemplate]) -> tuple[str, ...]:
    view, wanted = seen.held, entry.held.acts
    tags, looked_for = _tags(view.case), frozenset(_looked_for(wanted))
    tagged = {key for key, _ in view.put_forward if not looked_for.isdisjoint(tags[key])}
    in_words = wanted.cues or wanted.verbs or wanted.asks
    said = told(view.case) if in_words else {}
    others = (said[key] for key, _ in view.put_forward if in_words and key not in tagged)
    found = remembered_of_each(
        (_pointing, entry), others, lambda every: {one: True for one in every if _points(wanted, *one)}
    )
    return tuple(key for key, _ in view.put_forward if key in tagged or (in_words and said[key] in found))


def _points(wanted: TermActs, told: str, asked: str) -> bool:
    """Return whether what is told of an act points to a term."""
    return bool(
        (wanted.cues and has_cue(told, wanted.cues, wanted.unless))
        or (wanted.verbs and has_cue_after(without_cues(told, wanted.unless), wanted.verbs, wanted.objects))
        or (wanted.asks and has_cue(asked, wanted.asks, wanted.unless))
    )


@once
def _tags(case: Case) -> Mapping[str, frozenset[_Tag]]:
    """Return what each incident has that may point to a term, whatever is told of it."""
    return {key: frozenset(_tags_of(case, act)) for key, act in case.incidents.items()}


def _tags_of(case: Case, act: Incident) -> Iterator[_Tag]:
    place = case.places.get(act.where or "")
    yield from (("reach", tag) for tag in act.reach)
    if act.through:
        yield "reach", "through-others"
    if "place" in act.reach:
        yield "there", place.kind if place else None
    yield from (("behaviour", letter) for letter in act.behaviours)
    yield from (("method", method) for method in (act.method, act.also_by, *act.tally))
    if place and place.whose in case.protected_persons:
        yield "theirs", place.kind


def _looked_for(wanted: TermActs) -> Iterator[_Tag]:
    for tag in wanted.reach:
        if tag == "place" and wanted.only_at:
            yield from (("there", kind) for kind in wanted.only_at)
        else:
            yield "reach", tag
    yield from (("behaviour", letter) for letter in wanted.behaviours)
    yield from (("method", method) for method in wanted.methods)
    yield from (("theirs", kind) for kind in wanted.place_kinds)
